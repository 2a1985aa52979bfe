// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/storypackages.h"
#include "app/cli/tr.h"
#include "app/workspace/importfiles.h"
#include "app/workspace/profile.h"

#include <QJsonArray>

namespace rd::cli {

namespace {

QString summary()
{
    return Cli::tr("Brings files or folders in, as drafts unless told.");
}

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {QStringLiteral("format"), Cli::tr("The format, instead of looking at the file."),
         QStringLiteral("F")},
        {QStringLiteral("language"), Cli::tr("The language, instead of detecting it."),
         QStringLiteral("L")},
        {QStringLiteral("zone"), Cli::tr("The zone of times without one (Asia/Baku)."),
         QStringLiteral("Z")},
        {QStringLiteral("status"), Cli::tr("The status they get (draft)."), QStringLiteral("S")},
        {QStringLiteral("archive"), Cli::tr("Put them into the archive.")},
    });
    addKeepOption(parser);
}

Result<workspace::ImportRequest> readRequest(const QCommandLineParser &parser,
                                             const QStringList &paths)
{
    workspace::ImportRequest request;
    request.options.format = parser.value(QStringLiteral("format"));
    for (const QString &path : paths) {
        if (!isStoryPackage(path, request.options.format)) {
            request.paths.append(path);
        }
    }
    request.options.language = parser.value(QStringLiteral("language"));
    if (parser.isSet(QStringLiteral("zone"))) {
        request.options.zone = parser.value(QStringLiteral("zone")).toLatin1();
    }
    request.author = workspace::loadProfile().name;
    request.archived = parser.isSet(QStringLiteral("archive"));
    if (!request.paths.isEmpty() && !request.options.format.isEmpty() &&
        !importing::importer(request.options.format)) {
        return fail(ErrorCode::Usage,
                    Cli::tr("There is no import format “%1”; see “redaksiya-cli formats”.")
                        .arg(request.options.format));
    }
    const QString status = parser.value(QStringLiteral("status"));
    if (!status.isEmpty()) {
        const auto known = statusFromName(status);
        if (!known) {
            return fail(ErrorCode::Usage, Cli::tr("There is no status “%1”.").arg(status));
        }
        request.status = *known;
    }
    return request;
}

void printJson(const workspace::ImportReport &report, const Context &context)
{
    QJsonArray imported;
    for (const workspace::ImportedFile &file : report.imported) {
        imported.append(QJsonObject{
            {QLatin1String("id"), file.id.value},
            {QLatin1String("headline"), file.headline},
            {QLatin1String("path"), file.path},
            {QLatin1String("warnings"), QJsonArray::fromStringList(file.warnings)},
            {QLatin1String("dropped"), QJsonArray::fromStringList(file.dropped)},
        });
    }
    QJsonArray failures;
    for (const workspace::FailedFile &file : report.failed) {
        failures.append(QJsonObject{{QLatin1String("path"), file.path},
                                    {QLatin1String("error"), file.error.message}});
    }
    context.outJson({{QLatin1String("imported"), imported}, {QLatin1String("failed"), failures}});
}

void printText(const workspace::ImportReport &report, const Context &context)
{
    for (const workspace::ImportedFile &file : report.imported) {
        context.out(QStringLiteral("%1\t%2").arg(file.id.value).arg(file.headline));
        for (const QString &warning : file.warnings) {
            context.say(QStringLiteral("%1: %2").arg(file.path, warning));
        }
        for (const QString &line : file.dropped) {
            context.say(Cli::tr("%1: left out “%2”").arg(file.path, line));
        }
    }
    for (const workspace::FailedFile &file : report.failed) {
        context.say(QStringLiteral("%1: %2").arg(file.path, file.error.message));
    }
}

Exit run(const QCommandLineParser &parser, const QStringList &arguments, Context &context)
{
    if (arguments.isEmpty()) {
        return context.wrongUsage(Cli::tr("“import” needs a file or a folder."));
    }
    auto request = readRequest(parser, arguments);
    if (!request) {
        return context.failed(request.error());
    }
    auto keep = conflictChoice(parser);
    if (!keep) {
        return context.failed(keep.error());
    }
    QStringList packages;
    for (const QString &path : arguments) {
        if (isStoryPackage(path, request->options.format)) {
            packages.append(path);
        }
    }
    Exit status = Exit::Done;
    store::Repository *repository = context.library(store::OpenMode::ReadWrite, status);
    if (!repository) {
        return status;
    }
    TaskContext task;
    task.progress = [&context](qint64 done, qint64 total) {
        if (total > 20 && done % 100 == 0) {
            context.say(QStringLiteral("%1/%2").arg(done).arg(total));
        }
    };
    workspace::ImportReport report = workspace::importFiles(
        *request, [repository](const auto &job) { return job(*repository); }, task);
    mergeStories(*repository, packages, *keep, report);
    // Nobody is idle after a command, so the index is merged here; a failure costs speed alone.
    for (auto more = repository->mergeIndex(); more && *more;) {
        more = repository->mergeIndex();
    }
    if (context.json()) {
        printJson(report, context);
    } else {
        printText(report, context);
    }
    return report.failed.empty() ? Exit::Done : Exit::BadInput;
}

} // namespace

Command importCommand()
{
    return {"import", "PATH…", summary, addOptions, run};
}

} // namespace rd::cli
