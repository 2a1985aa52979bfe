// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/revisionpicks.h"
#include "app/cli/tr.h"
#include "app/text/contentdiff.h"

#include <QJsonArray>

#include <algorithm>

namespace rd::cli {

namespace {

QString summary()
{
    return Cli::tr("What changed between two revisions.");
}

QString kindName(text::DiffKind kind)
{
    return kind == text::DiffKind::Deleted    ? QStringLiteral("deleted")
           : kind == text::DiffKind::Inserted ? QStringLiteral("inserted")
                                              : QStringLiteral("equal");
}

QString kindName(text::BlockDiffKind kind)
{
    switch (kind) {
    case text::BlockDiffKind::Added:
        return QStringLiteral("added");
    case text::BlockDiffKind::Removed:
        return QStringLiteral("removed");
    case text::BlockDiffKind::Changed:
        return QStringLiteral("changed");
    default:
        return QStringLiteral("same");
    }
}

QJsonArray segmentsJson(const std::vector<text::DiffSegment> &segments)
{
    QJsonArray all;
    for (const text::DiffSegment &segment : segments) {
        all.append(QJsonObject{{QLatin1String("kind"), kindName(segment.kind)},
                               {QLatin1String("text"), segment.text}});
    }
    return all;
}

/// [-taken out-] and {+put in+}, as other tools write word by word differences.
QString segmentsText(const std::vector<text::DiffSegment> &segments)
{
    QString line;
    for (const text::DiffSegment &segment : segments) {
        line += segment.kind == text::DiffKind::Equal ? segment.text
                : segment.kind == text::DiffKind::Deleted
                    ? QLatin1String("[-") + segment.text + QLatin1String("-]")
                    : QLatin1String("{+") + segment.text + QLatin1String("+}");
    }
    return line;
}

/// What is compared: two states of one article.
struct Pair
{
    RevisionId before;
    RevisionId after; ///< none: the text as it stands, with what is not saved yet
    ArticleContent was;
    ArticleContent is;
};

/// Without A: since it was published, else since the revision before the newest.
Result<RevisionId> startOf(const store::Repository &repository, const Article &article,
                           const QStringList &arguments)
{
    auto revisions = repository.revisions(article.id);
    if (!revisions) {
        return fail(revisions.error());
    }
    if (arguments.size() > 1) {
        return revisionOf(*revisions, arguments[1]);
    }
    if (article.published.isValid()) {
        return article.published;
    }
    const auto head = std::find_if(revisions->begin(), revisions->end(),
                                   [](const RevisionInfo &one) { return one.isHead; });
    const bool based = head != revisions->end() && head->base.isValid();
    return based && !article.hasWorkingCopy ? head->base : article.head;
}

Result<Pair> pairOf(const store::Repository &repository, const QStringList &arguments)
{
    auto article = articleOf(repository, arguments.front());
    if (!article) {
        return fail(article.error());
    }
    auto before = startOf(repository, *article, arguments);
    if (!before) {
        return fail(before.error());
    }
    Pair pair{*before, {}, {}, article->content};
    if (before->isValid()) { // an article nobody has saved yet began with nothing
        auto was = repository.revisionContent(*before);
        if (!was) {
            return fail(was.error());
        }
        pair.was = *std::move(was);
    }
    if (arguments.size() > 2) {
        auto revisions = repository.revisions(article->id);
        auto after = revisions ? revisionOf(*revisions, arguments[2]) : fail(revisions.error());
        auto is = after ? repository.revisionContent(*after) : fail(after.error());
        if (!is) {
            return fail(is.error());
        }
        pair.after = *after;
        pair.is = *std::move(is);
    }
    return pair;
}

bool isChange(const text::BlockDiff &block)
{
    return block.kind != text::BlockDiffKind::Same || block.moved;
}

void printJson(const Pair &pair, const text::ContentDiff &diff, const Context &context)
{
    const auto id = [](RevisionId revision) {
        return revision.isValid() ? QJsonValue(revision.value) : QJsonValue(QJsonValue::Null);
    };
    QJsonArray fields;
    for (const text::FieldDiff &field : diff.fields) {
        fields.append(QJsonObject{{QLatin1String("field"), field.field},
                                  {QLatin1String("segments"), segmentsJson(field.segments)}});
    }
    QJsonArray blocks;
    for (const text::BlockDiff &block : diff.blocks) {
        if (isChange(block)) {
            const Block &one = block.after >= 0 ? pair.is.body.blocks[size_t(block.after)]
                                                : pair.was.body.blocks[size_t(block.before)];
            blocks.append(QJsonObject{{QLatin1String("id"), one.id},
                                      {QLatin1String("role"), roleName(one.role)},
                                      {QLatin1String("kind"), kindName(block.kind)},
                                      {QLatin1String("moved"), block.moved},
                                      {QLatin1String("segments"), segmentsJson(block.segments)}});
        }
    }
    context.outJson({{QLatin1String("before"), id(pair.before)},
                     {QLatin1String("after"), id(pair.after)},
                     {QLatin1String("fields"), fields},
                     {QLatin1String("blocks"), blocks}});
}

Exit run(const QCommandLineParser &, const QStringList &arguments, Context &context)
{
    if (arguments.isEmpty() || arguments.size() > 3) {
        return context.wrongUsage(Cli::tr("“diff” takes an article's id and up to two revisions."));
    }
    Exit status = Exit::Done;
    store::Repository *repository = context.library(store::OpenMode::ReadOnly, status);
    if (!repository) {
        return status;
    }
    const auto pair = pairOf(*repository, arguments);
    if (!pair) {
        return context.failed(pair.error());
    }
    const text::ContentDiff diff = text::diffContents(pair->was, pair->is);
    if (context.json()) {
        printJson(*pair, diff, context);
        return Exit::Done;
    }
    for (const text::FieldDiff &field : diff.fields) {
        context.out(field.field + QLatin1String(": ") + segmentsText(field.segments));
    }
    for (const text::BlockDiff &block : diff.blocks) {
        if (isChange(block)) {
            context.out(kindName(block.kind) +
                        (block.moved ? QStringLiteral(", moved: ") : QStringLiteral(": ")) +
                        segmentsText(block.segments));
        }
    }
    return Exit::Done;
}

} // namespace

Command diffCommand()
{
    return {"diff", "ID [A] [B]", summary, nullptr, run};
}

} // namespace rd::cli
