// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"
#include "ui/sharing/printjob.h"
#include "ui/theme/theme.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace rd::store {
class AsyncStore;
}

namespace rd::ui {

class MessageBar;
class PageView;
class TaskRunner;

/// Print and print preview in one: the pages the typesetter made, and where they go.
class PrintDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `article` as it stands, with what is not saved yet.
    PrintDialog(store::AsyncStore &store, TaskRunner &tasks, const Article &article,
                const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] PageView *view() const { return m_view; }
    /// Where pages would go; complete when the print button is enabled.
    [[nodiscard]] PrintJob job() const;
    /// Offered printers; an empty list leaves the file.
    void setPrinters(const QStringList &names, const QString &preferred);

Q_SIGNALS:
    void printRequested(const rd::ui::PrintJob &job);

private:
    void build();
    [[nodiscard]] QWidget *makeChoices();
    void typeset(store::AsyncStore &store, TaskRunner &tasks);
    void askPrinters();
    void take(const Result<std::shared_ptr<const PdfPages>> &pages);
    void refresh();
    void print();
    void chooseFile();
    [[nodiscard]] bool toFile() const;

    const Theme &m_theme;
    Article m_article;
    std::shared_ptr<const PdfPages> m_pages;
    MessageBar *m_message;
    PageView *m_view;
    QComboBox *m_printer;
    QSpinBox *m_copies;
    QCheckBox *m_collate;
    QLineEdit *m_range;
    QLabel *m_hint;
    QPushButton *m_print;
    QString m_file;
};

} // namespace rd::ui
