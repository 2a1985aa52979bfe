// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/log.h"
#include "app/cli/command.h"
#include "app/cli/tr.h"

#include <QFileInfo>
#include <QJsonDocument>

#include <cstdio>

namespace rd::cli {

Exit exitOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound:
        return Exit::NotFound;
    case ErrorCode::Corrupt:
    case ErrorCode::Unsupported:
    case ErrorCode::Limit:
        return Exit::BadInput;
    case ErrorCode::Usage:
        return Exit::WrongUsage;
    case ErrorCode::TooNew:
    case ErrorCode::Busy:
        return Exit::LibraryUnusable;
    default:
        return Exit::Failed;
    }
}

Context::Context(QString libraryPath, bool json)
    : m_libraryPath(std::move(libraryPath))
    , m_json(json)
{}

store::Repository *Context::library(store::OpenMode mode, Exit &status)
{
    if (!m_library) {
        store::OpenOptions options;
        options.mode = mode;
        auto opened = store::Repository::open(m_libraryPath, options);
        if (!opened) {
            status = failed(opened.error());
            // A library that is missing, damaged, too new or locked is one thing to a script.
            status = status == Exit::NotFound ? Exit::NotFound : Exit::LibraryUnusable;
            return nullptr;
        }
        m_library = std::move(*opened);
    }
    return m_library.get();
}

store::OpenMode Context::modeToChange() const
{
    return QFileInfo(m_libraryPath).isWritable() ? store::OpenMode::ReadWrite
                                                 : store::OpenMode::ReadOnly;
}

void Context::out(const QString &line) const
{
    outBytes(line.toUtf8() + '\n');
}

void Context::outBytes(const QByteArray &bytes) const
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stdout);
}

void Context::outJson(const QJsonObject &object) const
{
    outBytes(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

void Context::say(const QString &line) const
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
}

Exit Context::failed(const Error &error) const
{
    logError(lcApp(), error);
    say(QStringLiteral("redaksiya-cli: ") + error.message);
    return exitOf(error.code);
}

Exit Context::wrongUsage(const QString &why) const
{
    say(QStringLiteral("redaksiya-cli: ") + why);
    say(Cli::tr("See “redaksiya-cli --help”."));
    return Exit::WrongUsage;
}

} // namespace rd::cli
