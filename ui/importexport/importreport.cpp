// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importexport/importreport.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace rd::ui {

namespace {

constexpr int idRole = Qt::UserRole;

QTreeWidgetItem *note(QTreeWidgetItem *parent, const QString &text)
{
    auto *item = new QTreeWidgetItem(parent, {text});
    item->setToolTip(0, text);
    item->setFirstColumnSpanned(true);
    return item;
}

void addImported(QTreeWidget *tree, const workspace::ImportedFile &file, const Theme &theme)
{
    auto *item = new QTreeWidgetItem(tree, {file.headline, QFileInfo(file.path).fileName()});
    item->setIcon(0, theme.icon(QStringLiteral("check"), theme.tokens().ok));
    item->setData(0, idRole, file.id.value);
    for (const QString &warning : file.warnings) {
        note(item, warning);
    }
    for (const QString &line : file.dropped) {
        note(item, ImportReportDialog::tr("Left out: “%1”").arg(line));
    }
    item->setExpanded(!file.warnings.isEmpty());
}

void addFailed(QTreeWidget *tree, const workspace::FailedFile &file, const Theme &theme)
{
    auto *item = new QTreeWidgetItem(tree, {file.error.message, QFileInfo(file.path).fileName()});
    item->setIcon(0, theme.icon(QStringLiteral("circle-alert"), theme.tokens().danger));
    item->setToolTip(0, file.error.message);
    item->setToolTip(1, file.path);
}

} // namespace

QString importSummary(const workspace::ImportReport &report)
{
    QStringList parts;
    parts.append(ImportReportDialog::tr("%n article(s) imported", nullptr,
                                        static_cast<int>(report.imported.size())));
    if (!report.failed.empty()) {
        parts.append(ImportReportDialog::tr("%n file(s) could not be read", nullptr,
                                            static_cast<int>(report.failed.size())));
    }
    if (report.cancelled) {
        parts.append(ImportReportDialog::tr("stopped before the end"));
    }
    return parts.join(QStringLiteral(" · "));
}

ImportReportDialog::ImportReportDialog(const workspace::ImportReport &report, const Theme &theme,
                                       QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("importReport"));
    setWindowTitle(tr("Import report"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6 * Theme::step, 5 * Theme::step, 6 * Theme::step, 5 * Theme::step);
    layout->setSpacing(3 * Theme::step);
    layout->addWidget(new QLabel(importSummary(report), this));
    auto *tree = new QTreeWidget(this);
    tree->setAccessibleName(tr("Import report"));
    tree->setHeaderLabels({tr("Article"), tr("File")});
    tree->setColumnWidth(0, 420);
    for (const workspace::FailedFile &file : report.failed) {
        addFailed(tree, file, theme);
    }
    for (const workspace::ImportedFile &file : report.imported) {
        addImported(tree, file, theme);
    }
    connect(tree, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        const qint64 id = item->data(0, idRole).toLongLong();
        if (id > 0) {
            Q_EMIT openRequested(ArticleId(id));
        }
    });
    layout->addWidget(tree, 1);
    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    layout->addWidget(close, 0, Qt::AlignRight);
    resize(680, 420);
}

} // namespace rd::ui
