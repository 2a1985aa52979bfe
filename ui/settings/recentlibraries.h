// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <QStringList>

class QSettings;

namespace rd::ui {

class Preferences;

/// The libraries opened last, newest first.
class RecentLibraries final
{
public:
    static constexpr int most = 10;

    static RecentLibraries load(const QSettings &settings);
    void save(QSettings &settings) const;

    /// To the front; the same file under another path is one entry.
    void note(const QString &path);
    void forget(const QString &path);
    /// Those that are still there. Asks the disk: not for a network drive in the window's thread
    /// at every repaint, but for a menu that opens.
    [[nodiscard]] QStringList existing() const;
    [[nodiscard]] const QStringList &all() const { return m_paths; }

private:
    QStringList m_paths;
};

/// "Libraries ▸": the recent ones, another one, a new one. Fills itself when it opens.
class LibraryMenu final : public QMenu
{
    Q_OBJECT
public:
    LibraryMenu(Preferences &preferences, QWidget *parent);

    /// A file dialog, then chosen(); as the actions "openLibrary" and "newLibrary" do.
    void askForExisting();
    void askForNew();

Q_SIGNALS:
    /// A library to open; a file that is not there is to be made.
    void chosen(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void retranslate();
    void ask(bool existing);

    Preferences &m_preferences;
};

/// "library — Sahil": the name of the file and of the folder it lies in.
[[nodiscard]] QString libraryTitle(const QString &path);

} // namespace rd::ui
