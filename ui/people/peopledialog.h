// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/peoplebook.h"
#include "ui/theme/theme.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace rd::ui {

class EmptyState;
class MessageBar;
class PersonForm;

/// The persons of the newsroom in one place. Every change is saved at once and can be undone while
/// the dialog is open.
class PeopleDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `author` signs a merge in the change log.
    PeopleDialog(store::AsyncStore &store, const Theme &theme, const QString &author,
                 QWidget *parent = nullptr);
    ~PeopleDialog() override;

    /// Shows that person as soon as the list is there.
    void showPerson(const QString &uuid);
    void done(int result) override;

private:
    [[nodiscard]] QWidget *makeLeft();
    [[nodiscard]] QWidget *makeRight();
    [[nodiscard]] QWidget *makeButtons();
    void connectParts();
    void refresh();
    void filter();
    void showCurrent();
    void addNew();
    void removeCurrent();
    void mergeSelected();
    void mergeDoubles();
    void ask(const Person &left, const Person &right);
    void updateButtons();
    [[nodiscard]] QList<QString> selected() const;
    [[nodiscard]] const Person *current() const;

    const Theme &m_theme;
    QString m_author;
    PeopleBook m_book;
    QString m_wanted; ///< UUID to show when the list comes
    MessageBar *m_message = nullptr;
    QLineEdit *m_search = nullptr;
    QListWidget *m_list = nullptr;
    QPushButton *m_doubles = nullptr;
    QStackedWidget *m_right = nullptr;
    PersonForm *m_form = nullptr;
    EmptyState *m_empty = nullptr;
    QPushButton *m_new = nullptr;
    QPushButton *m_delete = nullptr;
    QPushButton *m_merge = nullptr;
    QPushButton *m_undo = nullptr;
};

} // namespace rd::ui
