// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/records.h"
#include "ui/theme/theme.h"

#include <QDialog>

class QPushButton;
class QRadioButton;

namespace rd::ui {

/// Two records side by side: are they one person, and which one is kept?
class MergeDialog final : public QDialog
{
    Q_OBJECT
public:
    MergeDialog(const Theme &theme, Person left, Person right, QWidget *parent = nullptr);

Q_SIGNALS:
    void mergeChosen(const rd::Person &kept, const rd::Person &gone);
    /// They are two people of one name.
    void apartChosen();

private:
    [[nodiscard]] QWidget *card(const Person &person, QRadioButton *keep);
    void finish();

    Person m_left;
    Person m_right;
    QRadioButton *m_keepLeft;
    QRadioButton *m_keepRight;
    QPushButton *m_merge;
};

} // namespace rd::ui
