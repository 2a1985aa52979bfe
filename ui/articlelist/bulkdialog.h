// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/records.h"
#include "app/store/bulk.h"
#include "ui/theme/theme.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace rd::ui {

class ChipEdit;

/// What shall become of the articles that are selected: one form, one step. Shown with open().
class BulkDialog final : public QDialog
{
    Q_OBJECT
public:
    BulkDialog(qint64 count, const std::vector<Section> &sections, const Theme &theme,
               QWidget *parent = nullptr);
    [[nodiscard]] store::BulkChange change() const;

private:
    void fillChoices(const std::vector<Section> &sections);
    void addFields(QFormLayout &form);
    void refresh();
    [[nodiscard]] bool needsNote() const;

    QComboBox *m_section;
    QComboBox *m_status;
    ChipEdit *m_add;
    ChipEdit *m_remove;
    QLineEdit *m_note;
    QLabel *m_hint;
    QDialogButtonBox *m_buttons;
};

} // namespace rd::ui
