// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/filecommands.h"

#include "app/workspace/asyncwriter.h"
#include "app/workspace/exportarticles.h"
#include "app/workspace/sample.h"
#include "ui/importexport/exportdialog.h"
#include "ui/importexport/importdialog.h"
#include "ui/importexport/importreport.h"
#include "ui/mainwindow/personal.h"

#include <QDate>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>
#include <QUrl>

namespace rd::ui {

FileCommands::FileCommands(store::AsyncStore &store, const Theme &theme, const Personal &personal,
                           QWidget *window)
    : QObject(window)
    , m_store(store)
    , m_theme(theme)
    , m_personal(personal)
    , m_window(window)
{}

void FileCommands::import(const QStringList &paths)
{
    auto *dialog = new ImportDialog(m_theme, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->addPaths(paths);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { runImport(dialog->request()); });
    dialog->open();
}

void FileCommands::runImport(const workspace::ImportRequest &request)
{
    auto signedRequest = request;
    signedRequest.author = m_personal.profile().name;
    m_tasks.run(
        tr("Importing"),
        [signedRequest, write = workspace::bulkWriter(m_store)](const TaskContext &task) {
            return workspace::importFiles(signedRequest, write, task);
        },
        [this](const workspace::ImportReport &report) { finishImport(report); });
}

void FileCommands::importSample()
{
    m_tasks.run(
        tr("Laying out the sample newsroom"),
        [write = workspace::bulkWriter(m_store)](const TaskContext &task) {
            return workspace::importSample(write, task);
        },
        [this](const workspace::ImportReport &report) {
            // The first one is opened: the version in the interface's language, as the list shows.
            const QString own = QLocale().name().section(QLatin1Char('_'), 0, 0);
            QList<ArticleId> ids;
            for (const workspace::ImportedFile &file : report.imported) {
                const bool first = QFileInfo(file.path).completeBaseName() == own;
                ids.insert(first ? 0 : ids.size(), file.id);
            }
            Q_EMIT imported(ids);
        });
}

void FileCommands::finishImport(const workspace::ImportReport &report)
{
    QList<ArticleId> ids;
    bool remarks = !report.failed.empty();
    for (const workspace::ImportedFile &file : report.imported) {
        ids.append(file.id);
        remarks = remarks || !file.warnings.isEmpty() || !file.dropped.isEmpty();
    }
    Q_EMIT imported(ids);
    const auto details = [this, report] {
        auto *dialog = new ImportReportDialog(report, m_theme, m_window);
        connect(dialog, &ImportReportDialog::openRequested, this, &FileCommands::openRequested);
        dialog->open();
    };
    Q_EMIT done(importSummary(report), remarks ? tr("Details") : QString(), details);
}

void FileCommands::exportArticles(const std::vector<ArticleId> &articles, const QString &stem,
                                  const QString &format)
{
    if (articles.empty()) {
        return;
    }
    auto *dialog = new ExportDialog(articles, stem, m_theme, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFormat(format);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { runExport(dialog->order()); });
    dialog->open();
}

void FileCommands::runExport(workspace::ExportOrder order)
{
    order.now = {systemClock()(), store::OpenOptions().zone};
    m_tasks.run(
        tr("Exporting"),
        [&store = m_store, order](const TaskContext &task) -> Result<Written> {
            auto reader = store.openReader();
            if (!reader) {
                return fail(reader.error());
            }
            QStringList warnings;
            const auto paths = workspace::exportArticles(**reader, order, task, &warnings);
            if (!paths) {
                return fail(paths.error());
            }
            return Written{*paths, warnings};
        },
        [this](const Result<Written> &written) {
            if (written) {
                finishExport(*written);
            } else {
                Q_EMIT failed(written.error());
            }
        });
}

void FileCommands::finishExport(const Written &written)
{
    const QString folder = QFileInfo(written.paths.value(0)).absolutePath();
    const auto count = static_cast<int>(written.paths.size());
    QStringList lines{count == 1 ? tr("Written: %1").arg(written.paths.front())
                                 : tr("%n file(s) written to %1", nullptr, count).arg(folder)};
    lines += written.warnings;
    Q_EMIT done(lines.join(QLatin1Char('\n')), tr("Show in folder"),
                [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
}

void FileCommands::backUp()
{
    auto *dialog = new QFileDialog(m_window, tr("Back up the library"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("redaksiya"));
    const QString folder = m_personal.preferences().values().backupFolder;
    dialog->setDirectory(folder.isEmpty()
                             ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                             : folder);
    dialog->selectFile(QStringLiteral("%1-%2.redaksiya")
                           .arg(QFileInfo(m_store.path()).completeBaseName(),
                                QDate::currentDate().toString(Qt::ISODate)));
    // The store refuses an existing target: a backup never replaces one.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    connect(dialog, &QFileDialog::fileSelected, this, &FileCommands::runBackup);
    dialog->open();
}

void FileCommands::runBackup(const QString &path)
{
    m_tasks.run(
        tr("Backing up"),
        [&store = m_store, path](const TaskContext &task) -> Result<void> {
            auto reader = store.openReader();
            if (!reader) {
                return fail(reader.error());
            }
            return (*reader)->backupTo(path, task);
        },
        [this, path](const Result<void> &result) {
            if (result) {
                Q_EMIT done(tr("Backed up and verified: %1").arg(path), {}, {});
            } else {
                Q_EMIT failed(result.error());
            }
        });
}

} // namespace rd::ui
