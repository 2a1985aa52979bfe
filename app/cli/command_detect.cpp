// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/body/plaintext.h"
#include "app/cli/commands.h"
#include "app/cli/tr.h"
#include "app/import/importer.h"
#include "app/text/detect.h"

#include <QJsonArray>

namespace rd::cli {

namespace {

QString summary()
{
    return Cli::tr("The language of each file.");
}

/// The text of a file as an import would take it, so that markup does not count as words.
Result<text::Detected> detectFile(const QString &path)
{
    auto articles = importing::importFile(path, {}, {});
    if (!articles) {
        return fail(articles.error());
    }
    QString words;
    for (const importing::ImportedArticle &article : *articles) {
        words += article.content.metadata.headline + QLatin1Char('\n') +
                 plainText(article.content.body) + QLatin1Char('\n');
    }
    return text::detectLanguage(words);
}

Exit run(const QCommandLineParser &, const QStringList &arguments, Context &context)
{
    if (arguments.isEmpty()) {
        return context.wrongUsage(Cli::tr("“detect” needs a file."));
    }
    Exit status = Exit::Done;
    QJsonArray files;
    for (const QString &path : arguments) {
        auto detected = detectFile(path);
        if (!detected) {
            status = context.failed(detected.error());
            continue;
        }
        const QJsonValue language = detected->language.isEmpty() ? QJsonValue(QJsonValue::Null)
                                                                 : QJsonValue(detected->language);
        files.append(QJsonObject{{QLatin1String("path"), path},
                                 {QLatin1String("language"), language},
                                 {QLatin1String("confidence"), detected->confidence}});
        if (!context.json()) {
            context.out(QStringLiteral("%1\t%2").arg(
                detected->language.isEmpty() ? QStringLiteral("?") : detected->language, path));
        }
    }
    if (context.json()) {
        context.outJson({{QLatin1String("files"), files}});
    }
    return status;
}

} // namespace

Command detectCommand()
{
    return {"detect", "FILE…", summary, nullptr, run};
}

} // namespace rd::cli
