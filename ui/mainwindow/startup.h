// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "ui/mainwindow/librarysession.h"
#include "ui/mainwindow/mainwindow.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace rd::ui {

/// The first window and its library: the frame is shown at once, the library opened in a thread
/// when the frame is on the screen, the window furnished when it is open. When it cannot be opened
/// a person is told why, over the frame, and may choose another file.
class Startup final : public QObject
{
    Q_OBJECT
public:
    Startup(Theme &theme, Translations &translations, const WindowSettings &settings);
    ~Startup() override;

    /// Shows the window; `files` are offered for import once it is furnished.
    void run(const QString &library, const QStringList &files);
    [[nodiscard]] MainWindow &window() { return m_window; }

Q_SIGNALS:
    /// There is no library to show: the program ends.
    void gaveUp();

private:
    void open(const QString &library);
    void furnish(std::unique_ptr<store::AsyncStore> store, bool isNew);

    QString m_author;
    QStringList m_files;
    std::unique_ptr<LibrarySession> m_session; ///< outlives the window
    MainWindow m_window;
};

} // namespace rd::ui
