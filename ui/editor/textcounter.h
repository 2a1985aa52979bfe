// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/counts.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTextCursor>
#include <QTimer>

namespace rd::ui {

class OpenArticle;

/// Counts the text and the selection a moment after they rest, in a thread of the pool: nothing of
/// it is on a key's way. Numbers the footnotes on the same occasion.
class TextCounter final : public QObject
{
    Q_OBJECT
public:
    explicit TextCounter(QObject *parent = nullptr);

    void setArticle(OpenArticle *article);
    /// Where the cursor is now.
    void setSelection(const QTextCursor &cursor);
    /// Counts at once.
    void countNow();

Q_SIGNALS:
    void counted(const rd::text::Counts &total, const rd::text::Counts &selection);
    void footnotesNumbered(const QHash<QString, int> &numbers);

private:
    QPointer<OpenArticle> m_article;
    QTextCursor m_selection;
    QTimer m_rest;
    quint64 m_asked = 0;
    int m_totalRevision = -1; ///< the document's, when m_total was counted
    text::Counts m_total;
};

} // namespace rd::ui
