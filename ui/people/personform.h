// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/records.h"
#include "ui/theme/theme.h"

#include <QScrollArea>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace rd::ui {

class SegmentedControl;
class TitleList;

/// One person: how they are filed, their name in each language and form, what they are and were.
class PersonForm final : public QScrollArea
{
    Q_OBJECT
public:
    explicit PersonForm(const Theme &theme, QWidget *parent = nullptr);
    ~PersonForm() override;

    /// Without edited(). A field that is being typed in keeps what is typed if it is the same
    /// person.
    void setPerson(const Person &person);
    /// As the fields say; forms the fields do not know are kept.
    [[nodiscard]] Person person() const;
    void focusName();
    /// Tells what stands in the fields and was not told yet.
    void commit();

Q_SIGNALS:
    void edited(const QString &undoText, const rd::Person &person);

private:
    struct NameField
    {
        QString language;
        QString form;
        QLineEdit *field = nullptr;
    };
    void build();
    void tell(const QString &undoText);
    [[nodiscard]] QWidget *makeNames();
    void showPage(int index);
    [[nodiscard]] QWidget *makePage(const QString &language);
    [[nodiscard]] QLabel *heading(const QString &text);

    const Theme &m_theme;
    Person m_person;
    QLineEdit *m_name = nullptr;
    SegmentedControl *m_languages = nullptr;
    std::vector<QWidget *> m_pages; ///< one a language
    TitleList *m_titles = nullptr;
    std::vector<NameField> m_fields;
};

} // namespace rd::ui
