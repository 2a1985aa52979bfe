// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/search/queryrows.h"
#include "ui/theme/theme.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace rd::ui {

class BuilderRow;
class SegmentedControl;

/// Builds a search from rows (field, is or is not, value) for whoever writes no queries, and shows
/// the query they make. Begins with what a query says, when rows can say it.
class QueryBuilder final : public QDialog
{
    Q_OBJECT
public:
    /// `sections`: names of the library's, in the interface's language.
    QueryBuilder(const QString &query, const QStringList &sections, const Theme &theme,
                 QWidget *parent = nullptr);

    [[nodiscard]] QString query() const;

Q_SIGNALS:
    void searchRequested(const QString &query);
    void saveRequested(const QString &query);

private:
    void build();
    void read(const QString &query);
    BuilderRow *addRow(const QueryRow &row);
    void removeRow(BuilderRow *row);
    void refresh();

    const Theme &m_theme;
    QString m_language;
    QStringList m_sections;
    std::vector<BuilderRow *> m_rows;
    SegmentedControl *m_mode;
    QVBoxLayout *m_list;
    QLabel *m_note;
    QLineEdit *m_text;
    QPushButton *m_search = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace rd::ui
