// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/store/repository.h"

#include <QCommandLineParser>
#include <QJsonObject>
#include <QString>

#include <memory>
#include <vector>

namespace rd::cli {

/// Exit statuses scripts may rely on.
enum class Exit {
    Done = 0,
    Failed = 1,
    WrongUsage = 2,
    NotFound = 3,
    BadInput = 4,
    LibraryUnusable = 5,
    Refused = 6,
};

/// The one table from an error to a status.
Exit exitOf(ErrorCode code);

/// What a command gets: its arguments, where to write, and the library (opened on first need).
class Context final
{
public:
    Context(QString libraryPath, bool json);

    [[nodiscard]] bool json() const { return m_json; }
    /// Opens the library once. A failure is printed and its status kept for the caller.
    [[nodiscard]] store::Repository *library(store::OpenMode mode, Exit &status);
    /// ReadWrite for a library that is there and can be written: no command but `import` makes one.
    [[nodiscard]] store::OpenMode modeToChange() const;
    [[nodiscard]] const QString &libraryPath() const { return m_libraryPath; }

    /// Results: stdout, UTF-8.
    void out(const QString &line) const;
    void outBytes(const QByteArray &bytes) const;
    void outJson(const QJsonObject &object) const;
    /// Messages and progress: stderr.
    void say(const QString &line) const;
    /// Prints an error for a person, logs its detail, gives its status.
    Exit failed(const Error &error) const;
    Exit wrongUsage(const QString &why) const;

private:
    QString m_libraryPath;
    bool m_json = false;
    std::unique_ptr<store::Repository> m_library;
};

/// One command: a file of its own and a line in commands.cpp; `--help` and the completions walk
/// that list.
struct Command
{
    const char *name;
    const char *arguments; ///< after the name: "PATH…"
    QString (*summary)();  ///< translated
    void (*addOptions)(QCommandLineParser &parser);
    Exit (*run)(const QCommandLineParser &parser, const QStringList &arguments, Context &context);
};

const std::vector<Command> &commands();

} // namespace rd::cli
