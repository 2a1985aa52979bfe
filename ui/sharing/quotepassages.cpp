// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/quotepassages.h"

#include "ui/editor/bridge/formats.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

namespace rd::ui {

namespace {

QString idOf(const QTextBlock &block)
{
    return block.blockFormat().stringProperty(bridge::BlockIdProperty);
}

/// Units of plainText(): a footnote's reference and the like are a character of the document alone.
int plainLength(const QString &text)
{
    return int(text.size() - text.count(QChar::ObjectReplacementCharacter));
}

/// Where the line begins in the plain text of its block: items of a list stand before it.
int lineStart(QTextBlock line)
{
    const QString id = idOf(line);
    int start = 0;
    for (line = line.previous(); line.isValid() && idOf(line) == id; line = line.previous()) {
        start += plainLength(line.text()) + 1;
    }
    return start;
}

} // namespace

std::vector<workspace::QuotedPassage> quotePassages(const QTextCursor &cursor)
{
    std::vector<workspace::QuotedPassage> passages;
    if (!cursor.hasSelection()) {
        if (const QString id = idOf(cursor.block()); !id.isEmpty()) {
            passages.push_back({id, 0, 0});
        }
        return passages;
    }
    const int from = cursor.selectionStart();
    const int to = cursor.selectionEnd();
    for (QTextBlock line = cursor.document()->findBlock(from);
         line.isValid() && line.position() < to; line = line.next()) {
        const QString id = idOf(line);
        const int begin = std::max(from - line.position(), 0);
        const int end = std::min(to - line.position(), int(line.text().size()));
        if (id.isEmpty() || end <= begin) {
            continue; // a cell of a table, the gap beside it, or an end of line alone
        }
        const int start = lineStart(line) + plainLength(line.text().left(begin));
        const int length = plainLength(line.text().mid(begin, end - begin));
        if (!passages.empty() && passages.back().block == id) {
            passages.back().length = start + length - passages.back().start;
        } else if (length > 0) {
            passages.push_back({id, start, length});
        }
    }
    return passages;
}

Result<QString> quoteAll(const Article &article,
                         const std::vector<workspace::QuotedPassage> &passages,
                         const QString &agency)
{
    QStringList quotes;
    Result<QString> last = fail(ErrorCode::NotFound, {});
    for (const workspace::QuotedPassage &passage : passages) {
        last = workspace::quoteWithSource(article, passage, agency);
        if (last) {
            quotes.append(*last);
        } else if (last.error().code == ErrorCode::NotFound) {
            return last;
        }
    }
    return quotes.isEmpty() ? last : Result<QString>(quotes.join(QLatin1Char('\n')));
}

} // namespace rd::ui
