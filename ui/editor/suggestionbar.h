// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/editoractions.h"
#include "ui/editor/suggestions.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QToolButton;

namespace rd::ui {

class EditorView;

/// The strip over a text somebody proposes changes to: who suggests what at the cursor, with what
/// decides on it. Hidden while nothing waits.
class SuggestionBar final : public QWidget
{
    Q_OBJECT
public:
    SuggestionBar(const Theme &theme, EditorView &view, EditorActions &actions,
                  QWidget *parent = nullptr);

    void setArticle(OpenArticle *article);
    /// False when the command is none of suggestions'.
    bool run(EditorCommand command);
    void applyTheme();
    void retranslate();
    [[nodiscard]] const std::vector<OpenSuggestion> &open() const { return m_open; }

private:
    void makeLine();
    void read();
    void showCurrent();
    void go(int step);
    void goTo(const OpenSuggestion &suggestion);
    void decideOne(text::Decision decision);
    void decideAll(text::Decision decision);
    void decideWhich(text::Decision decision, const QString &undoText,
                     const text::WhichSuggestions &which);
    [[nodiscard]] QString person() const;
    [[nodiscard]] QString words(const OpenSuggestion &suggestion) const;

    const Theme &m_theme;
    EditorView &m_view;
    EditorActions &m_actions;
    QPointer<OpenArticle> m_article;
    QLabel *m_sign;
    QLabel *m_words;
    QLabel *m_place;
    QToolButton *m_all;
    QTimer m_rest;
    std::vector<OpenSuggestion> m_open;
    int m_current = -1; ///< of m_open, -1: the cursor is in none
};

} // namespace rd::ui
