// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/search/queryrows.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLineEdit;
class QStackedWidget;

namespace rd::ui {

class Theme;

/// One row of the search builder.
class BuilderRow final : public QWidget
{
    Q_OBJECT
public:
    BuilderRow(const QueryRow &row, const QStringList &sections, const QString &language,
               const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] QueryRow row() const;
    void focusField();

Q_SIGNALS:
    void changed();
    void removeRequested();

private:
    void takeField();
    void show(const QueryRow &row);
    [[nodiscard]] store::QueryField field() const;

    QStringList m_sections;
    QString m_language;
    QueryRow
        m_row; ///< what the widgets do not show of it: phrase and prefix, while it is not edited
    QComboBox *m_field;
    QComboBox *m_is;
    QStackedWidget *m_value;
    QLineEdit *m_text;
    QComboBox *m_choice;
    QDateEdit *m_from;
    QDateEdit *m_to;
};

} // namespace rd::ui
