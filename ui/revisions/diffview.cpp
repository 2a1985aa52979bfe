// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/revisions/diffview.h"

#include "ui/theme/tokens.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextTable>

namespace rd::ui {

namespace {

constexpr int textPixels = 15;
constexpr int pageMargin = 20;
/// A shorter run of sameness is read faster than a line that says how long it is.
constexpr int leastFold = 3;
/// A table is laid out whole at every change of it: many small ones cost far less than a long one.
constexpr size_t mostTableRows = 40;
/// Rows written at a time: the window waits for a fraction of what it may.
constexpr size_t batchRows = 40;

QString rowWords(RowKind kind)
{
    switch (kind) {
    case RowKind::Inserted:
        return DiffView::tr("New");
    case RowKind::Deleted:
        return DiffView::tr("Removed");
    case RowKind::Changed:
        return DiffView::tr("Changed");
    case RowKind::Same:
        break;
    }
    return {};
}

QTextBlockFormat lineFormat()
{
    QTextBlockFormat format;
    format.setLineHeight(142, QTextBlockFormat::ProportionalHeight);
    format.setBottomMargin(6);
    return format;
}

} // namespace

DiffView::DiffView(const Theme &theme, QWidget *parent)
    : QTextEdit(parent)
    , m_theme(theme)
{
    setReadOnly(true);
    // The arrow keys move a cursor one can see, as a screen reader wants it.
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Changes"));
    connect(&theme, &Theme::changed, this, &DiffView::rebuild);
    m_batches.setInterval(0);
    connect(&m_batches, &QTimer::timeout, this, &DiffView::writeBatch);
}

void DiffView::setComparison(Comparison comparison, const QString &language)
{
    m_comparison = std::move(comparison);
    m_language = language;
    m_current = -1;
    rebuild();
    showChange(changeCount() == 0 ? -1 : 0);
}

void DiffView::setTitles(const QString &before, const QString &after)
{
    m_titleBefore = before;
    m_titleAfter = after;
    rebuild();
}

void DiffView::setPageLayout(Layout layout)
{
    m_layout = layout;
    rebuild();
}

void DiffView::setOnlyChanges(bool only)
{
    m_only = only;
    rebuild();
}

void DiffView::step(int by)
{
    const int count = changeCount();
    if (count > 0) {
        showChange((std::max(m_current, by > 0 ? -1 : 0) + by + count) % count);
    }
}

void DiffView::showChange(int index)
{
    m_current = index;
    m_waiting = index >= 0;
    if (index < 0) {
        setAccessibleDescription(tr("No changes"));
    }
    scrollToChange();
    viewport()->update();
    Q_EMIT currentChanged(index, changeCount());
}

/// As soon as the change stands there.
void DiffView::scrollToChange()
{
    if (!m_waiting || m_current >= int(m_changes.size())) {
        return;
    }
    m_waiting = false;
    const Place &place = m_changes[size_t(m_current)];
    QTextCursor cursor(document());
    cursor.setPosition(place.from);
    setTextCursor(cursor);
    // A third from the top: what led there is seen, and what follows.
    const int top = int(document()->documentLayout()->blockBoundingRect(cursor.block()).top());
    verticalScrollBar()->setValue(top - viewport()->height() / 3);
    setAccessibleDescription(
        tr("Change %1 of %2: %3").arg(m_current + 1).arg(changeCount()).arg(place.words));
}

void DiffView::rebuild()
{
    m_batches.stop();
    m_next = 0;
    m_changes.clear();
    document()->clear();
    document()->setDocumentMargin(pageMargin);
    document()->setDefaultFont(m_theme.articleFont(textPixels, QFont::Normal, m_language));
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    cursor.setBlockFormat(lineFormat());
    writeFields(cursor);
    if (m_layout == Layout::SideBySide) {
        writeTitles(cursor);
    }
    cursor.endEditBlock();
    writeBatch();
    moveCursor(QTextCursor::Start);
    if (m_current >= 0 && m_current < changeCount()) {
        showChange(m_current);
    }
}

void DiffView::writeBatch()
{
    const size_t end = std::min(m_next + batchRows, m_comparison.rows.size());
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    while (m_next < end) {
        cursor.movePosition(QTextCursor::End);
        if (m_layout == Layout::SideBySide) {
            writeColumns(cursor);
        } else {
            writeInline(cursor);
        }
    }
    cursor.endEditBlock();
    scrollToChange();
    if (isWritten()) {
        m_batches.stop();
    } else if (!m_batches.isActive()) {
        m_batches.start();
    }
}

QTextCharFormat DiffView::labelFormat() const
{
    QTextCharFormat format;
    format.setFont(m_theme.machineFont(11, QFont::DemiBold));
    format.setForeground(m_theme.tokens().soft);
    return format;
}

QTextTable *DiffView::insertTable(QTextCursor &cursor, int rows, int columns) const
{
    QTextTableFormat format;
    format.setCellPadding(7);
    format.setCellSpacing(0);
    format.setBorder(1);
    format.setBorderCollapse(true);
    format.setBorderBrush(m_theme.tokens().line);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    // The block above it stays, empty: a hairline, so that tables in a row look like one.
    if (cursor.block().length() <= 1) {
        QTextBlockFormat thin;
        thin.setLineHeight(1, QTextBlockFormat::FixedHeight);
        cursor.setBlockFormat(thin);
    }
    format.setBottomMargin(columns == 3 ? 16 : 0); // those of two columns follow one another
    QList<QTextLength> widths;
    if (columns == 3) {
        widths = {QTextLength(QTextLength::PercentageLength, 16),
                  QTextLength(QTextLength::PercentageLength, 42),
                  QTextLength(QTextLength::PercentageLength, 42)};
    } else {
        widths.fill(QTextLength(QTextLength::PercentageLength, 100.0 / columns), columns);
    }
    format.setColumnWidthConstraints(widths);
    return cursor.insertTable(rows, columns, format);
}

void DiffView::writeLabel(QTextCursor &cursor, const QString &text)
{
    cursor.insertText(text, labelFormat());
    cursor.insertBlock(lineFormat(), {});
}

void DiffView::writeFields(QTextCursor &cursor)
{
    const auto &fields = m_comparison.fields;
    if (fields.empty()) {
        return;
    }
    writeLabel(cursor, tr("Metadata"));
    const CompareRow::Side plain;
    QTextTable *table = insertTable(cursor, int(fields.size()), 3);
    for (int i = 0; i < int(fields.size()); ++i) {
        const text::FieldDiff &change = fields[size_t(i)];
        table->cellAt(i, 0).firstCursorPosition().insertText(change.label, labelFormat());
        QTextCursor left = table->cellAt(i, 1).firstCursorPosition();
        writePieces(left, change.segments, Side::Before, plain);
        QTextCursor right = table->cellAt(i, 2).firstCursorPosition();
        writePieces(right, change.segments, Side::After, plain);
        m_changes.push_back({table->cellAt(i, 0).firstPosition(),
                             table->cellAt(i, 2).lastPosition(), change.label});
    }
    cursor.movePosition(QTextCursor::End);
    cursor.setBlockFormat(lineFormat());
    writeLabel(cursor, tr("Text"));
}

int DiffView::foldable(size_t first) const
{
    if (!m_only) {
        return 0;
    }
    size_t end = first;
    while (end < m_comparison.rows.size() && m_comparison.rows[end].kind == RowKind::Same) {
        ++end;
    }
    const int count = int(end - first);
    return count >= leastFold ? count : 0;
}

void DiffView::writeFold(QTextCursor &cursor, int count)
{
    cursor.insertText(tr("… %n paragraph(s) without a change", nullptr, count), labelFormat());
}

void DiffView::writeTitles(QTextCursor &cursor)
{
    if (!m_titleBefore.isEmpty() || !m_titleAfter.isEmpty()) {
        QTextTable *table = insertTable(cursor, 1, 2);
        table->cellAt(0, 0).firstCursorPosition().insertText(m_titleBefore, labelFormat());
        table->cellAt(0, 1).firstCursorPosition().insertText(m_titleAfter, labelFormat());
    }
}

void DiffView::writeColumns(QTextCursor &cursor)
{
    if (const int fold = foldable(m_next); fold > 0) {
        cursor.setBlockFormat(lineFormat());
        writeFold(cursor, fold);
        cursor.insertBlock(lineFormat(), {});
        m_next += size_t(fold);
        return;
    }
    const size_t most = std::min(m_next + mostTableRows, m_comparison.rows.size());
    size_t end = m_next + 1;
    while (end < most && foldable(end) == 0) {
        ++end;
    }
    writeTable(cursor, m_next, end);
    m_next = end;
}

void DiffView::writeTable(QTextCursor &cursor, size_t first, size_t end)
{
    QTextTable *table = insertTable(cursor, int(end - first), 2);
    for (size_t i = first; i < end; ++i) {
        const CompareRow &row = m_comparison.rows[i];
        const int r = int(i - first);
        QTextCursor left = table->cellAt(r, 0).firstCursorPosition();
        writeRow(left, row, Side::Before);
        QTextCursor right = table->cellAt(r, 1).firstCursorPosition();
        writeRow(right, row, Side::After);
        noteChange(table->cellAt(r, 0).firstPosition(), table->cellAt(r, 1).lastPosition(), row);
    }
}

void DiffView::writeInline(QTextCursor &cursor)
{
    if (!cursor.atBlockStart()) {
        cursor.insertBlock(lineFormat(), {});
    }
    if (const int fold = foldable(m_next); fold > 0) {
        writeFold(cursor, fold);
        m_next += size_t(fold);
        return;
    }
    const int from = cursor.position();
    writeRow(cursor, m_comparison.rows[m_next], Side::Both);
    noteChange(from, cursor.position(), m_comparison.rows[m_next]);
    ++m_next;
}

void DiffView::noteChange(int from, int to, const CompareRow &row)
{
    if (row.kind != RowKind::Same) {
        const QString words = rowWords(row.kind);
        m_changes.push_back(
            {from, to, row.note.isEmpty() ? words : words + QStringLiteral(", ") + row.note});
    }
}

void DiffView::writeRow(QTextCursor &cursor, const CompareRow &row, Side side)
{
    const std::optional<CompareRow::Side> &shown =
        side == Side::Before || (side == Side::Both && !row.after) ? row.before : row.after;
    if (!shown) {
        return;
    }
    cursor.setBlockFormat(lineFormat());
    QStringList label;
    if (!shown->speaker.isEmpty()) {
        label.append(shown->speaker);
    }
    if (!row.note.isEmpty() && side != Side::Before) {
        label.append(row.note);
    }
    if (!label.isEmpty()) {
        writeLabel(cursor, label.join(QStringLiteral(" · ")));
    }
    writePieces(cursor, row.pieces, side, *shown);
}

void DiffView::writePieces(QTextCursor &cursor, const std::vector<text::DiffSegment> &pieces,
                           Side side, const CompareRow::Side &role)
{
    if (role.role == BlockRole::Separator || role.role == BlockRole::Figure) {
        cursor.insertText(role.role == BlockRole::Separator ? QStringLiteral("— ")
                                                            : tr("Picture: "),
                          labelFormat());
    }
    for (const text::DiffSegment &piece : pieces) {
        if ((side == Side::Before && piece.kind == text::DiffKind::Inserted) ||
            (side == Side::After && piece.kind == text::DiffKind::Deleted)) {
            continue;
        }
        QString text = piece.text;
        text.replace(QLatin1Char('\n'), QChar::LineSeparator);
        text.replace(QLatin1Char('\t'), QStringLiteral(" | "));
        cursor.insertText(text, pieceFormat(piece.kind, role));
    }
}

QTextCharFormat DiffView::pieceFormat(text::DiffKind kind, const CompareRow::Side &side) const
{
    const Tokens &tokens = m_theme.tokens();
    QTextCharFormat format;
    format.setForeground(tokens.ink);
    switch (side.role) {
    case BlockRole::Heading:
        format.setFontWeight(QFont::Bold);
        format.setProperty(QTextFormat::FontPixelSize, textPixels + 3);
        break;
    case BlockRole::Question:
        format.setFontWeight(QFont::Bold);
        break;
    case BlockRole::Quote:
    case BlockRole::PullQuote:
        format.setFontItalic(true);
        break;
    default:
        break;
    }
    constexpr qreal tint = 0.18;
    if (kind == text::DiffKind::Inserted) {
        format.setBackground(mixed(tokens.page, tokens.ok, tint));
        format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        format.setUnderlineColor(tokens.ok);
    } else if (kind == text::DiffKind::Deleted) {
        format.setBackground(mixed(tokens.page, tokens.danger, tint));
        format.setFontStrikeOut(true);
    }
    return format;
}

void DiffView::paintEvent(QPaintEvent *event)
{
    QTextEdit::paintEvent(event);
    if (m_current < 0 || m_current >= int(m_changes.size())) {
        return;
    }
    const Place &place = m_changes[size_t(m_current)];
    const auto *layout = document()->documentLayout();
    QRectF rect = layout->blockBoundingRect(document()->findBlock(place.from));
    for (QTextBlock block = document()->findBlock(place.from);
         block.isValid() && block.position() <= place.to; block = block.next()) {
        rect = rect.united(layout->blockBoundingRect(block));
    }
    QPainter painter(viewport());
    painter.translate(0, -verticalScrollBar()->value());
    painter.fillRect(QRectF(6, rect.top() - 4, 4, rect.height() + 8), m_theme.tokens().accent);
}

void DiffView::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Changes"));
        rebuild();
    }
}

} // namespace rd::ui
