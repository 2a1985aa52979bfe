// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/records.h"
#include "ui/theme/theme.h"

#include <QDialog>

class QComboBox;

namespace rd::ui {

/// Where the articles of a section go before it is removed.
class RemoveSectionDialog final : public QDialog
{
    Q_OBJECT
public:
    struct Choice
    {
        SectionId id;
        QString label;
    };
    RemoveSectionDialog(const QString &label, qint64 articles, const std::vector<Choice> &others,
                        QWidget *parent = nullptr);

Q_SIGNALS:
    /// None: to no section.
    void removeChosen(rd::SectionId successor);

private:
    QComboBox *m_successor = nullptr;
};

} // namespace rd::ui
