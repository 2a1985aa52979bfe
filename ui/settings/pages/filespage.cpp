// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/pages/filespage.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QUrl>

namespace rd::ui {

namespace {

constexpr SettingRow rows[] = {
    {"library", QT_TRANSLATE_NOOP("rd::ui::FilesPage", "The open library"),
     QT_TRANSLATE_NOOP("rd::ui::FilesPage",
                       "One file holds all articles with their history and pictures.")},
    {"otherLibrary", QT_TRANSLATE_NOOP("rd::ui::FilesPage", "Other libraries"),
     QT_TRANSLATE_NOOP("rd::ui::FilesPage", "Each opens in a window of its own.")},
    {"backupFolder", QT_TRANSLATE_NOOP("rd::ui::FilesPage", "Folder for backups"),
     QT_TRANSLATE_NOOP("rd::ui::FilesPage",
                       "Proposed when you back up. A folder on another disk is the safer one.")},
    {"backup", QT_TRANSLATE_NOOP("rd::ui::FilesPage", "Backup"),
     QT_TRANSLATE_NOOP("rd::ui::FilesPage",
                       "A whole copy, checked after it was written. You can go on writing "
                       "meanwhile.")},
};

constexpr int fieldWidth = 460;

QHBoxLayout *rowIn(QWidget *box)
{
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * Theme::step);
    return layout;
}

} // namespace

const SettingsPageInfo &FilesPage::info()
{
    static constexpr SettingsPageInfo page{
        "files", "archive", "rd::ui::FilesPage",
        QT_TRANSLATE_NOOP("rd::ui::FilesPage", "Files and backup"), rows};
    return page;
}

FilesPage::FilesPage(const SettingsContext &context, QWidget *parent)
    : SettingsPage(info(), context, parent)
{
    addRow("library", makeLibrary());
    auto *others = new QWidget(this);
    QHBoxLayout *buttons = rowIn(others);
    auto *open = new QPushButton(tr("Open another…"), others);
    auto *create = new QPushButton(tr("New library…"), others);
    open->setObjectName(QStringLiteral("openLibraryButton"));
    create->setObjectName(QStringLiteral("newLibraryButton"));
    connect(open, &QPushButton::clicked, this,
            [this] { this->context().triggered(QStringLiteral("openLibrary")); });
    connect(create, &QPushButton::clicked, this,
            [this] { this->context().triggered(QStringLiteral("newLibrary")); });
    buttons->addWidget(open);
    buttons->addWidget(create);
    buttons->addStretch(1);
    addRow("otherLibrary", others);
    addRow("backupFolder", makeFolder());
    addRow("backup", makeBackup());
    refresh();
}

QWidget *FilesPage::makeLibrary()
{
    auto *box = new QWidget(this);
    QHBoxLayout *layout = rowIn(box);
    m_library = new QLineEdit(QDir::toNativeSeparators(context().library), box);
    m_library->setReadOnly(true);
    m_library->setMaximumWidth(fieldWidth);
    m_library->setCursorPosition(0);
    m_library->setAccessibleName(tr("The open library"));
    auto *show = new QPushButton(tr("Show its folder"), box);
    connect(show, &QPushButton::clicked, this, [folder = QFileInfo(context().library).path()] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
    });
    layout->addWidget(m_library, 1);
    layout->addWidget(show);
    layout->addStretch();
    return box;
}

QWidget *FilesPage::makeFolder()
{
    auto *box = new QWidget(this);
    QHBoxLayout *layout = rowIn(box);
    m_folder = new QLineEdit(box);
    m_folder->setMaximumWidth(fieldWidth);
    m_folder->setAccessibleName(tr("Folder for backups"));
    m_folder->setPlaceholderText(QDir::toNativeSeparators(
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)));
    connect(m_folder, &QLineEdit::editingFinished, this,
            [this] { setFolder(QDir::fromNativeSeparators(m_folder->text().trimmed())); });
    auto *choose =
        new QPushButton(context().theme.icon(QStringLiteral("folder")), tr("Choose…"), box);
    connect(choose, &QPushButton::clicked, this, &FilesPage::chooseFolder);
    layout->addWidget(m_folder, 1);
    layout->addWidget(choose);
    layout->addStretch();
    return box;
}

QWidget *FilesPage::makeBackup()
{
    auto *box = new QWidget(this);
    QHBoxLayout *layout = rowIn(box);
    auto *now = new QPushButton(tr("Back up now…"), box);
    now->setObjectName(QStringLiteral("backupButton"));
    connect(now, &QPushButton::clicked, this,
            [this] { context().triggered(QStringLiteral("backup")); });
    layout->addWidget(now);
    layout->addStretch(1);
    return box;
}

void FilesPage::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Choose a folder"), m_folder->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, &FilesPage::setFolder);
    dialog->open();
}

void FilesPage::setFolder(const QString &folder)
{
    edit([&folder](PreferenceValues &values) { values.backupFolder = folder; });
    refresh();
}

void FilesPage::refresh()
{
    m_folder->setText(QDir::toNativeSeparators(context().preferences.values().backupFolder));
}

void FilesPage::restoreDefaults()
{
    setFolder({});
}

} // namespace rd::ui
