// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/filters.h"
#include "app/cli/tr.h"
#include "app/store/hits.h"
#include "app/workspace/replaceacross.h"

#include <QJsonArray>

#include <limits>

namespace rd::cli {

namespace {

using workspace::ReplaceOptions;
using workspace::ReplacePreview;
using workspace::ReplaceReport;

QString summary()
{
    return Cli::tr("Shows what replacing would do in many articles; with --apply does it.");
}

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {QStringLiteral("query"), Cli::tr("In all articles a search finds."), QStringLiteral("Q")},
        {QStringLiteral("apply"), Cli::tr("Replace; each article gets a revision.")},
        {QStringLiteral("words"), Cli::tr("Whole words only.")},
        {QStringLiteral("any-case"), Cli::tr("Capitals do not count.")},
        {QStringLiteral("fold"), Cli::tr("Letters as a search compares them (ə is e, ё is е).")},
        {QStringLiteral("regex"), Cli::tr("FIND is a regular expression; \\1 in WITH is a group.")},
        {QStringLiteral("author"), Cli::tr("Who signs the revisions."), QStringLiteral("NAME")},
    });
}

ReplaceOptions readOptions(const QCommandLineParser &parser, const QStringList &arguments)
{
    ReplaceOptions options;
    options.find = arguments.at(0);
    options.with = arguments.at(1);
    options.wholeWords = parser.isSet(QStringLiteral("words"));
    options.pattern = parser.isSet(QStringLiteral("regex"));
    if (parser.isSet(QStringLiteral("fold"))) {
        options.letters = ReplaceOptions::Letters::Folded;
    } else if (parser.isSet(QStringLiteral("any-case"))) {
        options.letters = ReplaceOptions::Letters::AnyCase;
    }
    return options;
}

QJsonArray jsonOf(const std::vector<workspace::ReplaceLeft> &left)
{
    QJsonArray array;
    for (const workspace::ReplaceLeft &one : left) {
        array.append(QJsonObject{{QLatin1String("id"), one.id.value},
                                 {QLatin1String("headline"), one.headline},
                                 {QLatin1String("why"), leftText(one.why)}});
    }
    return array;
}

void sayLeft(const std::vector<workspace::ReplaceLeft> &left, const Context &context)
{
    for (const workspace::ReplaceLeft &one : left) {
        context.say(
            QStringLiteral("%1\t%2: %3").arg(one.id.value).arg(one.headline, leftText(one.why)));
    }
}

Exit show(const ReplacePreview &preview, const Context &context)
{
    QJsonArray hits;
    for (const workspace::ReplaceArticle &article : preview.articles) {
        for (const workspace::ReplaceHit &hit : article.hits) {
            if (context.json()) {
                hits.append(QJsonObject{{QLatin1String("id"), article.id.value},
                                        {QLatin1String("before"), hit.before},
                                        {QLatin1String("found"), hit.found},
                                        {QLatin1String("after"), hit.after},
                                        {QLatin1String("replacement"), hit.replacement}});
            } else {
                QString line = QStringLiteral("%1[-%2-]{+%3+}%4")
                                   .arg(hit.before, hit.found, hit.replacement, hit.after);
                context.out(QString::number(article.id.value) + QLatin1Char('\t') +
                            line.replace(QLatin1Char('\n'), QLatin1Char(' ')));
            }
        }
    }
    if (context.json()) {
        context.outJson({{QLatin1String("hits"), hits},
                         {QLatin1String("left"), jsonOf(preview.left)},
                         {QLatin1String("applied"), false}});
        return Exit::Done;
    }
    sayLeft(preview.left, context);
    context.say(Cli::tr("%n place(s); nothing was changed. Add --apply to replace them.", nullptr,
                        static_cast<int>(preview.hits)));
    return Exit::Done;
}

Exit apply(const ReplacePreview &preview, const workspace::ReplaceSignature &signature,
           store::Repository &repository, const Context &context)
{
    const auto write = [&repository](const auto &job) { return job(repository); };
    const ReplaceReport report = workspace::replaceAcross(write, preview.articles, signature, {});
    std::vector<workspace::ReplaceLeft> left = preview.left;
    left.insert(left.end(), report.left.begin(), report.left.end());
    QJsonArray done;
    for (const ReplaceReport::Done &one : report.done) {
        done.append(QJsonObject{{QLatin1String("id"), one.id.value},
                                {QLatin1String("revision"), one.after.value}});
        if (!context.json()) {
            context.out(QStringLiteral("%1\t%2").arg(one.id.value).arg(one.headline));
        }
    }
    if (context.json()) {
        context.outJson({{QLatin1String("replaced"), done},
                         {QLatin1String("places"), report.replaced},
                         {QLatin1String("left"), jsonOf(left)},
                         {QLatin1String("applied"), true}});
    } else {
        sayLeft(left, context);
    }
    return report.error ? context.failed(*report.error) : left.empty() ? Exit::Done : Exit::Failed;
}

Exit run(const QCommandLineParser &parser, const QStringList &arguments, Context &context)
{
    if (arguments.size() != 2 || !parser.isSet(QStringLiteral("query"))) {
        return context.wrongUsage(
            Cli::tr("“replace” takes what to find, what to put there, and --query."));
    }
    const bool applies = parser.isSet(QStringLiteral("apply"));
    Exit status = Exit::Done;
    store::Repository *repository =
        context.library(applies ? context.modeToChange() : store::OpenMode::ReadOnly, status);
    if (!repository) {
        return status;
    }
    const auto ids = store::hitsOf(*repository, parser.value(QStringLiteral("query")), {},
                                   std::numeric_limits<int>::max());
    if (!ids) {
        return context.failed(ids.error());
    }
    const ReplaceOptions options = readOptions(parser, arguments);
    const auto preview = workspace::findAcross(*repository, *ids, options, {});
    if (!preview) {
        return context.failed(preview.error());
    }
    return applies
               ? apply(*preview,
                       {parser.value(QStringLiteral("author")), workspace::replaceNote(options)},
                       *repository, context)
               : show(*preview, context);
}

} // namespace

Command replaceCommand()
{
    return {"replace", "FIND WITH --query Q", summary, addOptions, run};
}

} // namespace rd::cli
