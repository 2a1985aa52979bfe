// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/metadata.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <functional>
#include <vector>

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace rd::ui {

class ChipEdit;

/// The credits, a row of names a role: those every newsroom has, those the article brings along,
/// and any that is added here. A row without names is kept nowhere.
class CreditRows final : public QWidget
{
    Q_OBJECT
public:
    /// `dress` readies the field of a row, with completions for instance.
    CreditRows(const Theme &theme, const std::function<void(ChipEdit &)> &dress,
               QWidget *parent = nullptr);

    /// Without edited(). Rows somebody added stay until reset().
    void setCredits(const std::vector<Credit> &credits);
    /// Another article: rows without names that not every article has go.
    void reset();

Q_SIGNALS:
    /// By the user: all names of one role.
    void edited(const QString &role, const QStringList &names);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        QString role;
        QWidget *box = nullptr;
        QLabel *label = nullptr;
        ChipEdit *field = nullptr;
    };
    Row &rowOf(const QString &role);
    void addTyped(const QString &text);
    void fillChooser();
    void retranslate();

    const Theme &m_theme;
    std::function<void(ChipEdit &)> m_dress;
    QVBoxLayout *m_column;
    QComboBox *m_chooser;
    std::vector<Row> m_rows;
};

} // namespace rd::ui
