// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QAction>
#include <QHash>
#include <QObject>

#include <functional>

class QToolBar;

namespace rd::ui {

enum class EditorCommand {
    Question,
    Answer,
    Paragraph,
    Heading2,
    Heading3,
    Heading4,
    Quote,
    PullQuote,
    BulletList,
    NumberedList,
    Table,
    Image,
    Footnote,
    Separator,
    Strong,
    Emphasis,
    Link,
    Superscript,
    Subscript,
    OffRecord,
    PastePlain,
    FigureDetails,
    RowAbove,
    RowBelow,
    ColumnBefore,
    ColumnAfter,
    RemoveRow,
    RemoveColumn,
    RemoveTable,
    Find,
    FindNext,
    FindPrevious,
    AcceptSuggestion,
    RejectSuggestion,
    NextSuggestion,
    PreviousSuggestion,
    AcceptAllSuggestions,
    RejectAllSuggestions,
};

/// Every action of the editor: one row in one table. Menus, palette, toolbar and context menu take
/// them from here.
class EditorActions final : public QObject
{
    Q_OBJECT
public:
    EditorActions(const Theme &theme, QWidget &scope, QObject *parent = nullptr);

    [[nodiscard]] QAction *action(EditorCommand command) const;
    [[nodiscard]] QList<QAction *> all() const { return m_all; }
    void fill(QToolBar &bar);
    void retranslate();
    void applyTheme();
    void setEnabled(bool enabled);

Q_SIGNALS:
    void triggered(rd::ui::EditorCommand command);

private:
    const Theme &m_theme;
    QList<QAction *> m_all;
    QAction *m_headings = nullptr; ///< opens the menu of the three
};

} // namespace rd::ui
