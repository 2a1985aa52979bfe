// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"
#include "app/base/result.h"

#include <QByteArray>
#include <QColor>
#include <QFuture>
#include <QPointF>
#include <QString>
#include <QUrl>
#include <QtPlugin>

#include <functional>
#include <memory>
#include <vector>

class QWidget;

/// The border between the program and the reader's module, which alone links WebEngine. Plain
/// values and callbacks cross it, no class of ours with code: both sides link their own copies of
/// statics.
namespace rd::ui {

/// Pictures of the library by UUID, without blocking the window's thread.
using MediaRequest = std::function<QFuture<Result<Media>>(const QString &uuid)>;

/// A page to show: our own HTML (rd::exporting::articlePage), never foreign.
struct ReaderPage
{
    QByteArray html;
    MediaRequest media;
    QColor background; ///< what is seen before the page is painted
    QPointF scroll;    ///< where to begin, CSS px; see ReaderView::scroll()
};

/// What the view tells. Called in the window's thread.
struct ReaderEvents
{
    std::function<void(const QUrl &)> linkActivated; ///< a click on any link that leaves the page
    std::function<void(bool ok)> loaded;
    std::function<void(int active, int count)> found; ///< 0, 0: nothing
    std::function<void()> crashed; ///< the renderer ended; show again to start anew
};

/// A stretch of one block's text, as plainText() of its runs counts.
struct ReaderPassage
{
    QString block; ///< id
    int start = 0;
    int length = 0;

    bool operator==(const ReaderPassage &) const = default;
};

enum class FindDirection { Forward, Backward };

class ReaderView
{
public:
    ReaderView() = default;
    virtual ~ReaderView() = default;
    Q_DISABLE_COPY_MOVE(ReaderView)

    /// A child of the parent given to create(); lives as long as this.
    [[nodiscard]] virtual QWidget *widget() const = 0;
    virtual void show(const ReaderPage &page) = 0;
    /// The place on the page that is read, CSS px; while a page is loading, the one asked for.
    [[nodiscard]] virtual QPointF scroll() const = 0;
    /// Brings that share (0 to 1) of the block to the top; an unknown id changes nothing. While a
    /// page is loading it is done when that is there.
    virtual void showBlock(const QString &id, qreal share) = 0;
    virtual void setZoom(qreal factor) = 0; ///< 0.25 to 5
    /// Marks the hits and goes to the next; an empty text takes the marks away.
    virtual void find(const QString &text, FindDirection direction) = 0;
    /// The text as shown, for whoever asks (copy all, tests).
    virtual void plainText(const std::function<void(const QString &)> &done) const = 0;
    /// What is selected, a passage a block, in the order of the text; none: nothing is.
    virtual void selection(const std::function<void(std::vector<ReaderPassage>)> &done) const = 0;
};

class ReaderFactory
{
public:
    virtual ~ReaderFactory() = default;
    /// The first call starts Chromium, about a second.
    [[nodiscard]] virtual std::unique_ptr<ReaderView> create(const ReaderEvents &events,
                                                             QWidget *parent) = 0;
};

/// Pictures and pages of the reader have addresses of this scheme.
inline QString mediaAddress(const QString &uuid)
{
    return QStringLiteral("article://library/media/") + uuid;
}

} // namespace rd::ui

#define RD_READER_IID "az.redaksiya.ReaderFactory/4"
Q_DECLARE_INTERFACE(rd::ui::ReaderFactory, RD_READER_IID)
