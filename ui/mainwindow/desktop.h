// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "ui/mainwindow/librarysession.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/startorder.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

class QSettings;

namespace rd::ui {

/// The program: its libraries, each open once, and its windows. A window's frame is shown at once;
/// its library is opened in a thread when the frame is on the screen, unless another window has it
/// open; then the window is furnished. When a library cannot be opened a person is told why, over
/// the frame, and may choose another. A library closes with its last window.
class Desktop final : public QObject
{
    Q_OBJECT
public:
    /// `stored` keeps the windows between sessions. All of them outlive it.
    Desktop(Theme &theme, Translations &translations, Personal &personal, QSettings &stored);
    ~Desktop() override;

    /// The windows of the last session; for a library that was asked for, its own only.
    void run(const StartOrder &order);
    /// What another start was asked for.
    void take(const StartOrder &order);
    /// Writes windows, settings and what was typed. Cheap; does not wait for the disk.
    void save();
    /// Keeps everything and closes all windows.
    void quit();

    [[nodiscard]] QList<MainWindow *> windows() const;
    /// Null while it is not open.
    [[nodiscard]] LibrarySession *session(const QString &library) const;

Q_SIGNALS:
    /// There is no library to show: the program ends.
    void gaveUp();

private:
    struct Library
    {
        QString path;
        bool isNew = false;
        bool isOpening = false;
        QStringList files; ///< to be offered once it is open
        std::unique_ptr<LibrarySession> session;
    };
    struct Window
    {
        QString library;
        std::unique_ptr<MainWindow> window;
    };
    [[nodiscard]] Library *find(const QString &path);
    Library *findOrAdd(const QString &path);
    [[nodiscard]] MainWindow *windowOf(const QString &library) const;
    MainWindow &addWindow(WindowSettings settings);
    MainWindow &addWindowBeside(const MainWindow &window, const QString &library,
                                const QList<TabSettings> &tabs = {});
    void connectWindow(MainWindow &window);
    void show(const QString &library, const QStringList &files);
    void open(const QString &path);
    void opened(const QString &path, Result<std::unique_ptr<store::AsyncStore>> store);
    void explain(const QString &path, const Error &error);
    void openInstead(const QString &path, const QString &other);
    void giveUp(const QString &path);
    void closed(MainWindow *window);
    void remove(const MainWindow *window);
    [[nodiscard]] QString libraryOf(const MainWindow &window) const;
    void nameLibraries();
    void noteRecent(const QString &path);

    Theme &m_theme;
    Translations &m_translations;
    Personal &m_personal;
    QSettings &m_stored;
    QString m_language;                                ///< as chosen; empty: the desktop's
    std::vector<std::unique_ptr<Library>> m_libraries; ///< outlive their windows
    std::vector<Window> m_windows;
    QTimer m_keep;
    bool m_quitting = false;
};

} // namespace rd::ui
