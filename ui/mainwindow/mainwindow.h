// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mainwindow/windowcontent.h"

#include <QMainWindow>

#include <memory>

namespace rd::ui {

/// A window: at first its frame only, so that it is there at once; then it is furnished with a
/// library (furnish.h). The program has it without all the rest (newsroom.h): what is in the window
/// is known here as WindowContent alone.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(const Tokens &tokens, WindowSettings settings);
    ~MainWindow() override;

    /// In place of the bare frame; once.
    void setContent(std::unique_ptr<WindowContent> content);
    /// For a frame that was shown before it was known what belongs into it. Not furnished yet.
    void setSettings(const WindowSettings &settings);
    /// Said in its title, where windows of several libraries are open; empty: it is not.
    void setLibraryName(const QString &name);
    [[nodiscard]] bool isFurnished() const { return m_content != nullptr; }

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
    WindowSettings m_settings;
    QString m_libraryName;
    std::unique_ptr<WindowContent> m_content;
};

} // namespace rd::ui
