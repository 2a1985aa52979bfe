// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/editoractions.h"

#include <QMenu>
#include <QToolBar>
#include <QToolButton>
#include <QWidget>

#include <array>

namespace rd::ui {

namespace {

enum Placement { Bar = 1, BarGap = 2, InHeadings = 4, Checkable = 8 };

struct Row
{
    const char *name;
    const char *icon;
    const char *shortcut;
    const char *text;
    int placement;
};

// In the order of EditorCommand.
constexpr std::array<Row, 38> rows{{
    {"question", "circle-help", "Ctrl+Alt+Q",
     QT_TRANSLATE_NOOP("rd::ui::EditorActions", "Question"), Bar | Checkable},
    {"answer", "message-square-text", "Ctrl+Alt+A",
     QT_TRANSLATE_NOOP("rd::ui::EditorActions", "Answer"), Bar | Checkable},
    {"paragraph", "pilcrow", "Ctrl+Alt+0", QT_TRANSLATE_NOOP("rd::ui::EditorActions", "Paragraph"),
     Bar | Checkable},
    {"heading2", "heading", "Ctrl+Alt+2", QT_TRANSLATE_NOOP("rd::ui::EditorActions", "Heading"),
     InHeadings | Checkable},
    {"heading3", "heading", "Ctrl+Alt+3",
     QT_TRANSLATE_NOOP("rd::ui::EditorActions", "Smaller heading"), InHeadings | Checkable},
    {"heading4", "heading", "Ctrl+Alt+4",
     QT_TRANSLATE_NOOP("rd::ui::EditorActions", "Smallest heading"), InHeadings | Checkable},
    {"quote", "quote", "Ctrl+Alt+B", QT_TRANSLATE_NOOP("rd::ui::EditorActions", "Quote"),
     Bar | Checkable},
    {"pullQuote", "text-quote", "Ctrl+Alt+U",
     QT_TRANSLATE_NOOP("rd::ui::EditorActions", "Pull quote"), Bar | Checkable},
    {"bulletList", "list", "Ctrl+Shift+8", QT_TRANSLATE_NOOP("rd::ui::EditorActions", "List"),
     Bar | Checkable},
    {"numberedList", "list-ordered", "Ctrl+Shift+7",
     QT_TRANSLATE_NOOP("rd::ui::EditorActions", "Numbered list"), Bar | Checkable},
    {"table", "table", "Ctrl+Alt+G", QT_TRANSLATE_NOOP("rd::ui::EditorActions", "Table"),
     Bar | BarGap},
    {"image", "image", "Ctrl+Alt+I", QT_TRANSLATE_NOOP("rd::ui::EditorActions", "Picture…"), Bar},
    {"footnote", "superscript", "Ctrl+Alt+F",
     QT_TRANSLATE_NOOP("rd::ui::EditorActions", "Footnote"), Bar},
    {"separator", "minus", "Ctrl+Alt+S", QT_TRANSLATE_NOOP("rd::ui::EditorActions", "Separator"),
     Bar},
    {"strong", "bold", "Ctrl+B", QT_TRANSLATE_NOOP("rd::ui::EditorActions", "Bold"),
     Bar | BarGap | Checkable},
    {"emphasis", "italic", "Ctrl+I", QT_TRANSLATE_NOOP("rd::ui::EditorActions", "Italic"),
     Bar | Checkable},
    {"link", "link", "Ctrl+Alt+K", QT_TRANSLATE_NOOP("rd::ui::EditorActions", "Link…"),
     Bar | Checkable},
    {"superscript", "superscript", "Ctrl+Shift+.",
     QT_TRANSLATE_NOOP("rd::ui::EditorActions", "Superscript"), Checkable},
    {"subscript", "subscript", "Ctrl+Shift+,",
     QT_TRANSLATE_NOOP("rd::ui::EditorActions", "Subscript"), Checkable},
    {"offRecord", "eye-off", "Ctrl+Alt+R",
     QT_TRANSLATE_NOOP("rd::ui::EditorActions", "Off the record"), Bar | Checkable},
    {"pastePlain", "", "Ctrl+Shift+V",
     QT_TRANSLATE_NOOP("rd::ui::EditorActions", "Paste as plain text"), 0},
    {"figureDetails", "image", "",
     QT_TRANSLATE_NOOP("rd::ui::EditorActions", "Description and credit…"), 0},
    {"rowAbove", "", "", QT_TRANSLATE_NOOP("rd::ui::EditorActions", "Insert a row above"), 0},
    {"rowBelow", "", "", QT_TRANSLATE_NOOP("rd::ui::EditorActions", "Insert a row below"), 0},
    {"columnBefore", "", "", QT_TRANSLATE_NOOP("rd::ui::EditorActions", "Insert a column before"),
     0},
    {"columnAfter", "", "", QT_TRANSLATE_NOOP("rd::ui::EditorActions", "Insert a column after"), 0},
    {"removeRow", "", "", QT_TRANSLATE_NOOP("rd::ui::EditorActions", "Remove the row"), 0},
    {"removeColumn", "", "", QT_TRANSLATE_NOOP("rd::ui::EditorActions", "Remove the column"), 0},
    {"removeTable", "", "", QT_TRANSLATE_NOOP("rd::ui::EditorActions", "Remove the table"), 0},
    {"find", "search", "Ctrl+F", QT_TRANSLATE_NOOP("rd::ui::EditorActions", "Find in the text"), 0},
    {"findNext", "chevron-down", "F3", QT_TRANSLATE_NOOP("rd::ui::EditorActions", "Find next"), 0},
    {"findPrevious", "chevron-up", "Shift+F3",
     QT_TRANSLATE_NOOP("rd::ui::EditorActions", "Find previous"), 0},
    {"acceptSuggestion", "check", "Ctrl+Alt+Y",
     QT_TRANSLATE_NOOP("rd::ui::EditorActions", "Accept the suggestion"), 0},
    {"rejectSuggestion", "x", "Ctrl+Alt+X",
     QT_TRANSLATE_NOOP("rd::ui::EditorActions", "Reject the suggestion"), 0},
    {"nextSuggestion", "chevron-down", "Ctrl+Alt+J",
     QT_TRANSLATE_NOOP("rd::ui::EditorActions", "Next suggestion"), 0},
    {"previousSuggestion", "chevron-up", "Ctrl+Alt+Shift+J",
     QT_TRANSLATE_NOOP("rd::ui::EditorActions", "Previous suggestion"), 0},
    {"acceptAllSuggestions", "check", "",
     QT_TRANSLATE_NOOP("rd::ui::EditorActions", "Accept all suggestions of this person"), 0},
    {"rejectAllSuggestions", "x", "",
     QT_TRANSLATE_NOOP("rd::ui::EditorActions", "Reject all suggestions of this person"), 0},
}};
} // namespace

EditorActions::EditorActions(const Theme &theme, QWidget &scope, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
{
    for (size_t i = 0; i < rows.size(); ++i) {
        const Row &row = rows[i];
        auto *action = new QAction(this);
        action->setObjectName(QLatin1String("editor.") + QLatin1String(row.name));
        action->setShortcut(QKeySequence(QLatin1String(row.shortcut)));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        action->setCheckable((row.placement & Checkable) != 0);
        connect(action, &QAction::triggered, this,
                [this, i] { Q_EMIT triggered(static_cast<EditorCommand>(i)); });
        scope.addAction(action);
        m_all.push_back(action);
    }
    m_headings = new QAction(this);
    m_headings->setCheckable(true);
    retranslate();
    applyTheme();
}

QAction *EditorActions::action(EditorCommand command) const
{
    return m_all.at(int(command));
}

void EditorActions::fill(QToolBar &bar)
{
    auto *headings = new QMenu(&bar);
    for (size_t i = 0; i < rows.size(); ++i) {
        if ((rows[i].placement & InHeadings) != 0) {
            headings->addAction(m_all[int(i)]);
        }
        if ((rows[i].placement & BarGap) != 0) {
            bar.addSeparator();
        }
        if ((rows[i].placement & Bar) != 0) {
            bar.addAction(m_all[int(i)]);
        }
        if (static_cast<EditorCommand>(i) == EditorCommand::Paragraph) {
            auto *button = new QToolButton(&bar);
            button->setDefaultAction(m_headings);
            button->setMenu(headings);
            button->setPopupMode(QToolButton::InstantPopup);
            bar.addWidget(button);
        }
    }
    // The button shows one of the three while the cursor is in it.
    for (QAction *action : headings->actions()) {
        connect(action, &QAction::toggled, this, [this, headings] {
            const QList<QAction *> levels = headings->actions();
            m_headings->setChecked(std::any_of(levels.begin(), levels.end(),
                                               [](const QAction *a) { return a->isChecked(); }));
        });
    }
}

void EditorActions::retranslate()
{
    for (size_t i = 0; i < rows.size(); ++i) {
        QAction *action = m_all[int(i)];
        const QString text = tr(rows[i].text);
        action->setText(text);
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        QString plain = text;
        plain.remove(QStringLiteral("…"));
        action->setToolTip(keys.isEmpty() ? plain : tr("%1 (%2)").arg(plain, keys));
    }
    m_headings->setText(tr("Heading"));
    m_headings->setToolTip(tr("Heading"));
}

void EditorActions::applyTheme()
{
    for (size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].icon[0] != '\0') {
            m_all[int(i)]->setIcon(m_theme.icon(QLatin1String(rows[i].icon)));
        }
    }
    m_headings->setIcon(m_theme.icon(QStringLiteral("heading")));
}

void EditorActions::setEnabled(bool enabled)
{
    for (QAction *action : std::as_const(m_all)) {
        action->setEnabled(enabled);
    }
    m_headings->setEnabled(enabled);
}

} // namespace rd::ui
