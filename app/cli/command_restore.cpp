// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/revisionpicks.h"
#include "app/cli/tr.h"
#include "app/workspace/profile.h"

namespace rd::cli {

namespace {

QString summary()
{
    return Cli::tr("Goes on from an earlier revision; the newer ones stay.");
}

/// History is only appended: the old text becomes the newest revision, and what was typed but not
/// saved becomes one before it.
Result<RevisionId> restore(store::Repository &repository, const QStringList &arguments)
{
    auto article = articleOf(repository, arguments[0]);
    if (!article) {
        return fail(article.error());
    }
    auto revisions = repository.revisions(article->id);
    auto wanted = revisions ? revisionOf(*revisions, arguments[1]) : fail(revisions.error());
    auto content = wanted ? repository.revisionContent(*wanted) : fail(wanted.error());
    if (!content) {
        return fail(content.error());
    }
    const QString author = workspace::loadProfile().name;
    Result<RevisionId> made = article->head;
    const auto done = repository.inTransaction([&]() -> Result<void> {
        if (article->hasWorkingCopy) {
            made = repository.saveRevision(
                article->id, article->content,
                {article->base, author, Cli::tr("Kept before an earlier revision was restored")});
        }
        if (made) {
            made = repository.saveRevision(
                article->id, *content,
                {*made, author, Cli::tr("Restored revision %1").arg(wanted->value)});
        }
        return made ? Result<void>() : fail(made.error());
    });
    return done ? made : fail(done.error());
}

Exit run(const QCommandLineParser &, const QStringList &arguments, Context &context)
{
    if (arguments.size() != 2) {
        return context.wrongUsage(Cli::tr("“restore” takes an article's id and a revision."));
    }
    Exit status = Exit::Done;
    store::Repository *repository = context.library(context.modeToChange(), status);
    if (!repository) {
        return status;
    }
    const auto made = restore(*repository, arguments);
    if (!made) {
        return context.failed(made.error());
    }
    if (context.json()) {
        context.outJson({{QLatin1String("revision"), made->value}});
    } else {
        context.out(QString::number(made->value));
    }
    return Exit::Done;
}

} // namespace

Command restoreCommand()
{
    return {"restore", "ID REV", summary, nullptr, run};
}

} // namespace rd::cli
