// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/revisions/comparison.h"
#include "ui/theme/theme.h"

#include <QTextEdit>
#include <QTimer>

class QTextTable;

namespace rd::ui {

/// Two states of an article, read-only: what came is underlined, what went is struck through, both
/// on their colour. The text is its own document, never the one that is edited. A long one is
/// written in batches, so that the window goes on; what is asked for meanwhile is shown when it is
/// there.
class DiffView final : public QTextEdit
{
    Q_OBJECT
public:
    enum class Layout { SideBySide, Inline };

    explicit DiffView(const Theme &theme, QWidget *parent = nullptr);

    /// Titles stand above the columns ("Aygün Rzayeva, 27 September 14:02"). The first change
    /// becomes the current one.
    void setComparison(Comparison comparison, const QString &language);
    void setTitles(const QString &before, const QString &after);
    void setPageLayout(Layout layout);
    /// Folds what is the same into one line each.
    void setOnlyChanges(bool only);

    [[nodiscard]] int changeCount() const { return m_comparison.changes(); }
    /// Everything stands there; false while the rest of a long text is still being written.
    [[nodiscard]] bool isWritten() const { return m_next >= m_comparison.rows.size(); }
    [[nodiscard]] int currentChange() const { return m_current; } ///< from 0; -1: none
    [[nodiscard]] const Comparison &comparison() const { return m_comparison; }
    /// To the next (or previous) change, from the last one to the first.
    void step(int by);

Q_SIGNALS:
    void currentChanged(int current, int count);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Place
    {
        int from = 0;
        int to = 0;
        QString words; ///< what a screen reader says
    };
    enum class Side { Before, After, Both };

    void rebuild();
    void writeFields(QTextCursor &cursor);
    void writeTitles(QTextCursor &cursor);
    void writeBatch();
    /// The rows, table or fold at m_next, which moves past them.
    void writeColumns(QTextCursor &cursor);
    void writeTable(QTextCursor &cursor, size_t first, size_t end);
    void writeInline(QTextCursor &cursor);
    void writeRow(QTextCursor &cursor, const CompareRow &row, Side side);
    void writePieces(QTextCursor &cursor, const std::vector<text::DiffSegment> &pieces, Side side,
                     const CompareRow::Side &role);
    void writeLabel(QTextCursor &cursor, const QString &text);
    void writeFold(QTextCursor &cursor, int count);
    /// Rows from `first` that are the same and can be folded.
    [[nodiscard]] int foldable(size_t first) const;
    void noteChange(int from, int to, const CompareRow &row);
    void showChange(int index);
    void scrollToChange();
    [[nodiscard]] QTextCharFormat pieceFormat(text::DiffKind kind,
                                              const CompareRow::Side &side) const;
    [[nodiscard]] QTextCharFormat labelFormat() const;
    [[nodiscard]] QTextTable *insertTable(QTextCursor &cursor, int rows, int columns) const;

    const Theme &m_theme;
    Comparison m_comparison;
    QString m_language;
    QString m_titleBefore;
    QString m_titleAfter;
    Layout m_layout = Layout::SideBySide;
    bool m_only = false;
    std::vector<Place> m_changes; ///< of what is written
    int m_current = -1;
    size_t m_next = 0;      ///< the row to be written next
    bool m_waiting = false; ///< for the current change to be written
    QTimer m_batches;
};

} // namespace rd::ui
