// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/body/body.h"
#include "app/base/result.h"
#include "app/text/counts.h"
#include "ui/editor/editoractions.h"
#include "ui/theme/theme.h"

#include <QPointer>
#include <QWidget>

class QMenu;
class QToolBar;
class QToolButton;

namespace rd::ui {

class EditorView;
class FindBar;
class Intake;
class OpenArticle;
class SuggestionBar;
class TextCounter;

/// The editor as the window places it: toolbar, find bar and page of one open article.
class EditorPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit EditorPanel(const Theme &theme, QWidget *parent = nullptr);
    ~EditorPanel() override;

    /// The article stays the caller's; nullptr clears. An article that dies is let go by itself.
    void setArticle(OpenArticle *article);
    [[nodiscard]] OpenArticle *article() const;
    /// Every action, named "editor.…", for menus and the palette.
    [[nodiscard]] QList<QAction *> actions() const;
    [[nodiscard]] EditorView *view() const { return m_view; }
    void focusText();
    void focusHeadline();

Q_SIGNALS:
    void countsChanged(const rd::text::Counts &total, const rd::text::Counts &selection);
    /// For the window's message bar; the text is unchanged.
    void errorOccurred(const rd::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectParts();
    void run(EditorCommand command);
    bool runRole(EditorCommand command);
    bool runMark(EditorCommand command);
    bool runTable(EditorCommand command);
    void runOther(EditorCommand command);
    void updateStates();
    void askLink();
    void askImage();
    void askFigure(int position);
    void pastePlain();
    void insertBlock(BlockRole role);
    void showContextMenu(const QPoint &point);
    void showSpeakers(int position, const QPoint &global);
    void askNewSpeaker(int position);
    void retranslate();
    void applyTheme();
    [[nodiscard]] QToolButton *overflow() const;
    void dressOverflow();

    const Theme &m_theme;
    EditorActions *m_actions;
    QToolBar *m_bar;
    FindBar *m_find;
    EditorView *m_view;
    SuggestionBar *m_suggestions;
    Intake *m_intake;
    TextCounter *m_counter;
};

} // namespace rd::ui
