// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/translations.h"
#include "ui/settings/windowsettings.h"
#include "ui/theme/theme.h"

#include <QMainWindow>

namespace rd::ui {

class LibrarySession;
class LibraryView;

/// A window: at first its frame only, so that it is there at once; then furnished with a library.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(Theme &theme, Translations &translations, WindowSettings settings);
    ~MainWindow() override;

    /// Shows the library in place of the bare frame; once. The session outlives the window and may
    /// have other windows too.
    void furnish(LibrarySession &session);
    /// Said in its title, where windows of several libraries are open; empty: it is not.
    void setLibraryName(const QString &name);
    [[nodiscard]] bool isFurnished() const { return m_view != nullptr; }

    [[nodiscard]] WindowSettings settings() const;
    /// A library that has just been made gets the sample newsroom. Furnished windows only.
    void welcome();
    /// Asks what to import. Furnished windows only.
    void openFiles(const QStringList &paths);

Q_SIGNALS:
    /// The bare frame is on the screen; once, and not if it was furnished before it was shown.
    void framePainted();
    /// It has been closed by a person; what was typed is on its way to the disk.
    void closed();
    void quitRequested();
    /// With those articles; the same library.
    void newWindowRequested(const QList<rd::ui::TabSettings> &tabs);
    /// Another library's file; one that is not there is to be made.
    void libraryRequested(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    Theme &m_theme;
    Translations &m_translations;
    WindowSettings m_settings;
    QString m_libraryName;
    LibraryView *m_view = nullptr;
};

} // namespace rd::ui
