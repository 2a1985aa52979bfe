// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/recentlibraries.h"

#include "ui/settings/preferences.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace rd::ui {

namespace {

const QLatin1String key("libraries/recent");
const QLatin1String suffix("redaksiya");

/// The same for every way that leads to the file; a missing file has its path only.
QString sameness(const QString &path)
{
    const QString real = QFileInfo(path).canonicalFilePath();
    return real.isEmpty() ? QDir::cleanPath(QFileInfo(path).absoluteFilePath()) : real;
}

} // namespace

RecentLibraries RecentLibraries::load(const QSettings &settings)
{
    RecentLibraries recent;
    recent.m_paths = settings.value(key).toStringList().mid(0, most);
    return recent;
}

void RecentLibraries::save(QSettings &settings) const
{
    settings.setValue(key, m_paths);
}

void RecentLibraries::note(const QString &path)
{
    forget(path);
    m_paths.prepend(QFileInfo(path).absoluteFilePath());
    m_paths = m_paths.mid(0, most);
}

void RecentLibraries::forget(const QString &path)
{
    const QString gone = sameness(path);
    m_paths.removeIf([&gone](const QString &one) { return sameness(one) == gone; });
}

QStringList RecentLibraries::existing() const
{
    QStringList there = m_paths;
    there.removeIf([](const QString &path) { return !QFileInfo(path).isFile(); });
    return there;
}

LibraryMenu::LibraryMenu(Preferences &preferences, QWidget *parent)
    : QMenu(parent)
    , m_preferences(preferences)
{
    setObjectName(QStringLiteral("libraryMenu"));
    setToolTipsVisible(true);
    connect(this, &QMenu::aboutToShow, this, &LibraryMenu::fill);
    retranslate();
}

void LibraryMenu::retranslate()
{
    setTitle(tr("Li&braries"));
}

void LibraryMenu::fill()
{
    clear();
    RecentLibraries recent = RecentLibraries::load(m_preferences.settings());
    const QStringList there = recent.existing();
    for (const QString &path : there) {
        QString title = libraryTitle(path);
        QAction *action = addAction(title.replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setToolTip(QDir::toNativeSeparators(path));
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT chosen(path); });
    }
    if (!there.isEmpty()) {
        addSeparator();
    }
    connect(addAction(tr("&Open another library…")), &QAction::triggered, this,
            &LibraryMenu::askForExisting);
    connect(addAction(tr("&New library…")), &QAction::triggered, this, &LibraryMenu::askForNew);
}

void LibraryMenu::askForExisting()
{
    ask(true);
}

void LibraryMenu::askForNew()
{
    ask(false);
}

void LibraryMenu::ask(bool existing)
{
    const RecentLibraries recent = RecentLibraries::load(m_preferences.settings());
    const QString folder = recent.all().isEmpty()
                               ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                               : QFileInfo(recent.all().front()).path();
    auto *dialog =
        new QFileDialog(parentWidget(), existing ? tr("Open a library") : tr("New library"), folder,
                        tr("Libraries (%1)").arg(QStringLiteral("*.") + suffix));
    dialog->setObjectName(QStringLiteral("libraryFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(existing ? QFileDialog::AcceptOpen : QFileDialog::AcceptSave);
    dialog->setFileMode(existing ? QFileDialog::ExistingFile : QFileDialog::AnyFile);
    // A new library never takes the place of a file: whoever picks an old one opens it.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->setDefaultSuffix(suffix);
    connect(dialog, &QFileDialog::fileSelected, this, &LibraryMenu::chosen);
    dialog->open();
}

void LibraryMenu::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QMenu::changeEvent(event);
}

QString libraryTitle(const QString &path)
{
    const QFileInfo file(path);
    const QString folder = file.dir().dirName();
    return folder.isEmpty() ? file.completeBaseName()
                            : QStringLiteral("%1 — %2").arg(file.completeBaseName(), folder);
}

} // namespace rd::ui
