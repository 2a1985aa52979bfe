// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importexport/importdialog.h"

#include "app/text/languages/language.h"
#include "ui/importexport/dialogbuttons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/statusdot.h"
#include "ui/widgets/zonefield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace rd::ui {

namespace {

/// One filter for everything we read, then one a format: from the registry alone.
QStringList fileFilters()
{
    QStringList all;
    QStringList filters;
    for (const importing::Importer *importer : importing::importers()) {
        QStringList patterns;
        for (const QString &suffix : importer->suffixes()) {
            patterns.append(QStringLiteral("*.") + suffix);
        }
        all += patterns;
        filters.append(
            QStringLiteral("%1 (%2)").arg(importer->label(), patterns.join(QLatin1Char(' '))));
    }
    filters.prepend(ImportDialog::tr("All readable files (%1)").arg(all.join(QLatin1Char(' '))));
    filters.append(ImportDialog::tr("All files (*)"));
    return filters;
}

QStringList localPaths(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile()) {
            paths.append(url.toLocalFile());
        }
    }
    return paths;
}

} // namespace

ImportDialog::ImportDialog(const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(tr("Import"));
    setAcceptDrops(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6 * Theme::step, 5 * Theme::step, 6 * Theme::step, 5 * Theme::step);
    layout->setSpacing(4 * Theme::step);
    layout->addWidget(makeFiles(), 1);
    layout->addWidget(makeOptions());
    m_import = addDialogButtons(*this, *layout, tr("Import"));
    m_import->setObjectName(QStringLiteral("importStart"));
    fillChoices();
    refresh();
    resize(560, 480);
}

QWidget *ImportDialog::makeFiles()
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    m_hint = new QLabel(tr("Choose files or folders, or drop them here."), box);
    m_hint->setWordWrap(true);
    m_files = new QListWidget(box);
    m_files->setObjectName(QStringLiteral("importFiles"));
    m_files->setAccessibleName(tr("Files to import"));
    m_files->setProperty("field", true);
    m_files->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_files->setTextElideMode(Qt::ElideMiddle);
    auto *remove =
        new QShortcut(QKeySequence::Delete, m_files, nullptr, nullptr, Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, [this] {
        qDeleteAll(m_files->selectedItems());
        refresh();
    });
    auto *files =
        new QPushButton(m_theme.icon(QStringLiteral("file-plus")), tr("Add &files…"), box);
    files->setObjectName(QStringLiteral("importAddFiles"));
    connect(files, &QPushButton::clicked, this, [this] { chooseFiles(false); });
    auto *folder =
        new QPushButton(m_theme.icon(QStringLiteral("folder-plus")), tr("Add a f&older…"), box);
    connect(folder, &QPushButton::clicked, this, [this] { chooseFiles(true); });
    auto *row = new QHBoxLayout;
    row->addWidget(files);
    row->addWidget(folder);
    row->addStretch();
    layout->addWidget(m_hint);
    layout->addWidget(m_files, 1);
    layout->addLayout(row);
    return box;
}

QWidget *ImportDialog::makeOptions()
{
    auto *box = new QWidget(this);
    auto *form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(2 * Theme::step);
    form->setHorizontalSpacing(4 * Theme::step);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_format = new QComboBox(box);
    m_format->setObjectName(QStringLiteral("importFormat"));
    m_language = new QComboBox(box);
    m_language->setObjectName(QStringLiteral("importLanguage"));
    m_zone = new ZoneField(box);
    m_zone->setObjectName(QStringLiteral("importZone"));
    m_status = new QComboBox(box);
    m_status->setObjectName(QStringLiteral("importStatus"));
    m_archive = new QCheckBox(tr("Put them into the &archive"), box);
    const auto row = [form](const QString &label, QWidget *field) {
        form->addRow(label, field);
        field->setAccessibleName(withoutMnemonic(label));
    };
    row(tr("For&mat"), m_format);
    row(tr("&Language"), m_language);
    row(tr("Time &zone"), m_zone);
    row(tr("&Status"), m_status);
    form->addRow(QString(), m_archive);
    return box;
}

void ImportDialog::fillChoices()
{
    m_format->addItem(tr("Look at each file"), QString());
    for (const importing::Importer *importer : importing::importers()) {
        m_format->addItem(importer->label(), importer->name());
    }
    m_language->addItem(tr("Detect"), QString());
    for (const text::Language &language : text::languages()) {
        m_language->addItem(language.nativeName, language.tag);
    }
    m_zone->setZone(importing::ImportOptions().zone);
    for (Status status : allStatuses()) {
        m_status->addItem(statusIcon(status, m_theme), statusLabel(status),
                          QVariant::fromValue(static_cast<int>(status)));
    }
    m_status->setCurrentIndex(static_cast<int>(Status::Draft));
}

void ImportDialog::addPaths(const QStringList &paths)
{
    for (const QString &path : paths) {
        if (m_files->findItems(path, Qt::MatchExactly).isEmpty()) {
            m_files->addItem(path);
        }
    }
    refresh();
}

void ImportDialog::chooseFiles(bool folder)
{
    auto *dialog = new QFileDialog(this, folder ? tr("Add a folder") : tr("Add files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(folder ? QFileDialog::Directory : QFileDialog::ExistingFiles);
    dialog->setNameFilters(fileFilters());
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        addPaths(paths);
        m_import->setFocus(); // Return goes on; it does not ask for files again
    });
    dialog->open();
}

workspace::ImportRequest ImportDialog::request() const
{
    workspace::ImportRequest request;
    for (int i = 0; i < m_files->count(); ++i) {
        request.paths.append(m_files->item(i)->text());
    }
    request.options.format = m_format->currentData().toString();
    request.options.language = m_language->currentData().toString();
    request.options.zone = m_zone->zone();
    request.status = static_cast<Status>(m_status->currentData().toInt());
    request.archived = m_archive->isChecked();
    return request;
}

void ImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localPaths(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void ImportDialog::dropEvent(QDropEvent *event)
{
    addPaths(localPaths(event->mimeData()));
}

void ImportDialog::refresh()
{
    m_import->setEnabled(m_files->count() > 0);
}

} // namespace rd::ui
