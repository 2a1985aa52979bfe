// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/windowsettings.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QHBoxLayout;
class QLineEdit;
class QMenu;
class QPushButton;
class QTimer;

namespace rd::store {
class AsyncStore;
}

namespace rd::ui {

class Actions;
class SearchCompleter;
class SearchProblem;
class SegmentedControl;

/// New ▾ · Import | Read · Edit · Split | search | Export ▾.
class TopBar final : public QWidget
{
    Q_OBJECT
public:
    TopBar(const Actions &actions, QMenu *newMenu, QMenu *exportMenu, Theme &theme,
           QWidget *parent = nullptr);

    void setMode(PaneMode mode);
    void focusSearch();
    [[nodiscard]] QString query() const;
    /// Whose sections, keywords and names are offered; the one that is searched.
    void setStore(store::AsyncStore *store);
    /// As if somebody had typed it.
    void search(const QString &query);

Q_SIGNALS:
    void modeChosen(rd::ui::PaneMode mode);
    /// Typed and rested for a moment, or Enter, and understood; empty when the search is ended.
    /// `typing`: somebody is at it still.
    void searched(const QString &query, bool typing);
    /// The switch beside the query: exact words, or their other forms too.
    void exactWordsChosen(bool exact);
    /// Down or Enter in the field: on to the list.
    void leaveToList();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void dress();
    QPushButton *menuButton(const QString &name, QMenu *menu);
    void makeSearch();
    void makeForms();
    void showForms();
    void run(bool finished);
    void tellIndex();

    const Actions &m_actions;
    Theme &m_theme;
    QHBoxLayout *m_layout;
    QPushButton *m_new;
    QPushButton *m_import;
    SegmentedControl *m_mode;
    QLineEdit *m_search;
    QTimer *m_rest;
    QTimer *m_look; ///< until the index is whole again
    SearchCompleter *m_completer = nullptr;
    SearchProblem *m_problem = nullptr;
    store::AsyncStore *m_store = nullptr;
    QPushButton *m_export;
    QAction *m_searchIcon = nullptr;
    QAction *m_forms = nullptr; ///< checked: other forms of the words are found too
};

} // namespace rd::ui
