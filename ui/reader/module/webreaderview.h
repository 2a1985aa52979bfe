// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/module/lockedprofile.h"
#include "ui/reader/readerview.h"

#include <QPointF>
#include <QPointer>
#include <QWebEngineView>

#include <memory>

namespace rd::ui {

class LockedPage;

/// The widget, with a menu that has only what a reader may do.
class PageWidget final : public QWebEngineView
{
    Q_OBJECT
public:
    using QWebEngineView::QWebEngineView;

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
};

class WebReaderView final : public ReaderView
{
public:
    WebReaderView(ReaderEvents events, QWidget *parent);
    ~WebReaderView() override;

    [[nodiscard]] QWidget *widget() const override;
    void show(const ReaderPage &page) override;
    [[nodiscard]] QPointF scroll() const override;
    void showBlock(const QString &id, qreal share) override;
    void setZoom(qreal factor) override;
    void find(const QString &text, FindDirection direction) override;
    void plainText(const std::function<void(const QString &)> &done) const override;
    void selection(const std::function<void(std::vector<ReaderPassage>)> &done) const override;

private:
    void connectPage();
    void loadFinished(bool ok);

    ReaderEvents m_events;
    // Declared before the page: pages must be gone before their profile.
    std::unique_ptr<LockedProfile> m_profile;
    QPointer<PageWidget> m_widget;
    QPointer<LockedPage> m_page;
    QString m_block; ///< to be brought up after loading, with m_share; empty: m_scroll holds
    qreal m_share = 0;
    QPointF m_scroll; ///< where to go after loading, CSS px
    bool m_loading = false;
    qreal m_zoom = 1;
};

} // namespace rd::ui
