// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/asyncstore.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

class QWidget;

namespace rd::ui {

class OpenArticle;

/// Tells the store that somebody has seen an article: when it was shown for two seconds, and again
/// whenever what they write there is saved, so that nobody's own edits look new to them.
class ReadMarker final : public QObject
{
    Q_OBJECT
public:
    /// Shown means: `watched` is visible.
    ReadMarker(store::AsyncStore &store, QWidget *watched);
    static constexpr int shownMs = 2000;

    void setReader(const QString &reader);
    void setArticle(OpenArticle *article);

Q_SIGNALS:
    void marked(rd::ArticleId id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void wait();
    void mark();

    store::AsyncStore &m_store;
    QWidget &m_watched;
    QPointer<OpenArticle> m_article;
    QString m_reader;
    RevisionId m_seen; ///< the head when it was marked; marking itself changes the record
    QTimer m_shown;
};

} // namespace rd::ui
