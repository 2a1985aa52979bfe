// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/replaceacross.h"

#include <QCoreApplication>

#include <algorithm>

namespace rd::workspace {

namespace {

struct Replace
{
    Q_DECLARE_TR_FUNCTIONS(rd::ReplaceAcross)
};

constexpr int around = 60; // characters of a preview on each side
// Stands for what is no text (a line break, a footnote's reference): nothing is found across it.
constexpr QChar atom(0xFFFC);

/// A text of an article: a field, or runs with their marks.
struct Part
{
    QString *field = nullptr;
    Runs *runs = nullptr;
};

std::vector<Part> fieldsOf(Metadata &metadata)
{
    return {{&metadata.headline, nullptr},
            {&metadata.shortHeadline, nullptr},
            {&metadata.kicker, nullptr},
            {&metadata.lede, nullptr}};
}

void addBlock(Block &block, std::vector<Part> &parts)
{
    if (block.role == BlockRole::Unknown) {
        return; // of a newer version: locked
    }
    parts.push_back({nullptr, &block.runs});
    for (ListItem &item : block.items) {
        parts.push_back({nullptr, &item.runs});
    }
    for (TableRow &row : block.rows) {
        for (TableCell &cell : row) {
            parts.push_back({nullptr, &cell.runs});
        }
    }
    parts.push_back({&block.figure.alt, nullptr});
    parts.push_back({&block.figure.credit, nullptr});
}

/// All of them, always in the same order.
std::vector<Part> partsOf(ArticleContent &content)
{
    std::vector<Part> parts = fieldsOf(content.metadata);
    for (Block &block : content.body.blocks) {
        addBlock(block, parts);
    }
    return parts;
}
constexpr int fieldCount = 4;

QString textOf(const Part &part)
{
    if (part.field != nullptr) {
        return *part.field;
    }
    QString text;
    for (const Run &run : *part.runs) {
        text += run.kind == RunKind::Text ? run.text : QString(atom);
    }
    return text;
}

/// Marks that say of a passage that it is only proposed, or not for everybody: what is found half
/// inside of one is left alone.
std::vector<Mark> borders(const Run &run)
{
    std::vector<Mark> marks;
    for (const Mark &mark : run.marks) {
        if (mark.kind == MarkKind::Insertion || mark.kind == MarkKind::Deletion ||
            mark.kind == MarkKind::OffRecord || mark.kind == MarkKind::Unknown) {
            marks.push_back(mark);
        }
    }
    return marks;
}

bool crossesBorder(const Part &part, int start, int length)
{
    if (part.field != nullptr) {
        return false;
    }
    int at = 0;
    std::optional<std::vector<Mark>> inside;
    for (const Run &run : *part.runs) {
        const int size = run.kind == RunKind::Text ? static_cast<int>(run.text.size()) : 1;
        if (at < start + length && at + size > start) {
            std::vector<Mark> its = borders(run);
            if (run.kind != RunKind::Text || (inside && *inside != its)) {
                return true;
            }
            inside = std::move(its);
        }
        at += size;
    }
    return false;
}

/// The new text takes the marks its first letter had.
void replaceRuns(Runs &runs, int start, int length, const QString &with)
{
    int at = 0;
    bool written = false;
    for (Run &run : runs) {
        const int size = run.kind == RunKind::Text ? static_cast<int>(run.text.size()) : 1;
        const int from = std::max(start, at);
        const int to = std::min(start + length, at + size);
        if (run.kind == RunKind::Text && from < to) {
            run.text.replace(from - at, to - from, written ? QString() : with);
            written = true;
        }
        at += size;
    }
}

void addHits(const Part &part, int number, const std::vector<FindMatcher::Match> &matches,
             std::vector<ReplaceHit> &hits)
{
    const QString text = textOf(part);
    for (const FindMatcher::Match &match : matches) {
        ReplaceHit hit;
        hit.part = number;
        hit.start = match.start;
        hit.found = text.mid(match.start, match.length);
        hit.replacement = match.replacement;
        if (hit.found == hit.replacement || hit.found.contains(atom) ||
            crossesBorder(part, match.start, match.length)) {
            continue;
        }
        const int before = std::max(0, match.start - around);
        hit.before = text.mid(before, match.start - before);
        hit.after = text.mid(match.start + match.length, around);
        hits.push_back(std::move(hit));
    }
}

Result<std::vector<ReplaceHit>> hitsIn(ArticleContent &content, const FindMatcher &matcher,
                                       const ReplaceOptions &options, const CancelToken &cancel)
{
    std::vector<ReplaceHit> hits;
    const std::vector<Part> parts = partsOf(content);
    for (int i = 0; i < static_cast<int>(parts.size()); ++i) {
        if (i < fieldCount ? !options.headlines : !options.texts) {
            continue;
        }
        const Part &part = parts[static_cast<size_t>(i)];
        const auto matches = matcher.in(textOf(part), cancel);
        if (!matches) {
            return fail(matches.error());
        }
        addHits(part, i, *matches, hits);
    }
    return hits;
}

} // namespace

qint64 ReplaceArticle::chosen() const
{
    return std::count_if(hits.begin(), hits.end(),
                         [](const ReplaceHit &hit) { return hit.chosen; });
}

QString leftText(ReplaceLeft::Why why)
{
    switch (why) {
    case ReplaceLeft::Why::Unsaved:
        return Replace::tr("has text that is not saved as a revision");
    case ReplaceLeft::Why::Changed:
        return Replace::tr("was changed by somebody meanwhile");
    case ReplaceLeft::Why::Gone:
        return Replace::tr("is not in the library any more");
    }
    return {};
}

QString replaceNote(const ReplaceOptions &options)
{
    return Replace::tr("Replaced: “%1” → “%2”").arg(options.find, options.with);
}

Result<ReplacePreview> findAcross(const store::Repository &repository,
                                  const std::vector<ArticleId> &articles,
                                  const ReplaceOptions &options, const TaskContext &task)
{
    const auto matcher = FindMatcher::of(options);
    if (!matcher) {
        return fail(matcher.error());
    }
    ReplacePreview preview;
    qint64 looked = 0;
    for (const ArticleId id : articles) {
        if (task.cancel.isCancelled()) {
            return cancelled();
        }
        task.report(looked++, static_cast<qint64>(articles.size()));
        auto article = repository.article(id);
        if (!article && article.error().code != ErrorCode::NotFound) {
            return fail(article.error());
        }
        if (!article) {
            preview.left.push_back({id, {}, ReplaceLeft::Why::Gone});
            continue;
        }
        auto hits = hitsIn(article->content, *matcher, options, task.cancel);
        if (!hits) {
            return fail(hits.error());
        }
        const QString headline = article->content.metadata.headline;
        if (hits->empty()) {
            continue;
        }
        if (article->hasWorkingCopy || !article->head.isValid()) {
            preview.left.push_back({id, headline, ReplaceLeft::Why::Unsaved});
            continue;
        }
        preview.hits += static_cast<qint64>(hits->size());
        preview.articles.push_back({id, headline, article->head, *std::move(hits)});
        if (preview.hits >= mostReplaceHits) {
            preview.cut = looked < static_cast<qint64>(articles.size());
            break;
        }
    }
    task.report(looked, looked);
    return preview;
}

bool replaceIn(ArticleContent &content, const ReplaceArticle &article)
{
    ArticleContent changed = content;
    const std::vector<Part> parts = partsOf(changed);
    // From the back, so that places in front stay where they are.
    for (auto hit = article.hits.rbegin(); hit != article.hits.rend(); ++hit) {
        if (!hit->chosen) {
            continue;
        }
        if (hit->part >= static_cast<int>(parts.size())) {
            return false;
        }
        const Part &part = parts[static_cast<size_t>(hit->part)];
        const int length = static_cast<int>(hit->found.size());
        if (textOf(part).mid(hit->start, length) != hit->found) {
            return false;
        }
        if (part.field != nullptr) {
            part.field->replace(hit->start, length, hit->replacement);
        } else {
            replaceRuns(*part.runs, hit->start, length, hit->replacement);
        }
    }
    normalise(changed.body);
    content = std::move(changed);
    return true;
}

namespace {

/// One article's turn; what came of it goes into the report. An error ends the whole.
Result<ArticleId> replaceOne(store::Repository &repository, const ReplaceArticle &wanted,
                             const ReplaceSignature &signature, ReplaceReport &report)
{
    auto article = repository.article(wanted.id);
    if (!article && article.error().code != ErrorCode::NotFound) {
        return fail(article.error());
    }
    if (!article) {
        report.left.push_back({wanted.id, wanted.headline, ReplaceLeft::Why::Gone});
        return wanted.id;
    }
    if (article->hasWorkingCopy) {
        report.left.push_back({wanted.id, wanted.headline, ReplaceLeft::Why::Unsaved});
        return wanted.id;
    }
    if (article->head != wanted.base || !replaceIn(article->content, wanted)) {
        report.left.push_back({wanted.id, wanted.headline, ReplaceLeft::Why::Changed});
        return wanted.id;
    }
    const auto revision = repository.saveRevision(wanted.id, article->content,
                                                  {wanted.base, signature.author, signature.note});
    if (!revision && revision.error().code == ErrorCode::Conflict) {
        report.left.push_back({wanted.id, wanted.headline, ReplaceLeft::Why::Changed});
        return wanted.id;
    }
    if (!revision) {
        return fail(revision.error());
    }
    report.done.push_back({wanted.id, wanted.headline, wanted.base, *revision});
    report.replaced += wanted.chosen();
    return wanted.id;
}

Result<ArticleId> takeBackOne(store::Repository &repository, const ReplaceReport::Done &done,
                              const ReplaceSignature &signature, ReplaceReport &report)
{
    const auto article = repository.article(done.id);
    if (!article && article.error().code != ErrorCode::NotFound) {
        return fail(article.error());
    }
    if (!article || article->hasWorkingCopy || article->head != done.after) {
        report.left.push_back({done.id, done.headline,
                               !article                  ? ReplaceLeft::Why::Gone
                               : article->hasWorkingCopy ? ReplaceLeft::Why::Unsaved
                                                         : ReplaceLeft::Why::Changed});
        return done.id;
    }
    const auto before = repository.revisionContent(done.before);
    if (!before) {
        return fail(before.error());
    }
    const auto revision =
        repository.saveRevision(done.id, *before, {done.after, signature.author, signature.note});
    if (!revision) {
        return fail(revision.error());
    }
    report.done.push_back({done.id, done.headline, done.after, *revision});
    return done.id;
}

template <typename Items, typename One>
ReplaceReport runAll(const StoreWriter &write, const Items &items, const TaskContext &task,
                     const One &one)
{
    ReplaceReport report;
    qint64 looked = 0;
    for (const auto &item : items) {
        if (task.cancel.isCancelled()) {
            report.error = cancelled().value();
            break;
        }
        task.report(looked++, static_cast<qint64>(items.size()));
        const auto written =
            write([&](store::Repository &repository) { return one(repository, item, report); });
        if (!written) {
            report.error = written.error();
            break;
        }
    }
    task.report(looked, looked);
    return report;
}

} // namespace

ReplaceReport replaceAcross(const StoreWriter &write, const std::vector<ReplaceArticle> &articles,
                            const ReplaceSignature &signature, const TaskContext &task)
{
    std::vector<ReplaceArticle> chosen;
    std::copy_if(articles.begin(), articles.end(), std::back_inserter(chosen),
                 [](const ReplaceArticle &article) { return article.chosen() > 0; });
    return runAll(write, chosen, task,
                  [&signature](store::Repository &repository, const ReplaceArticle &article,
                               ReplaceReport &report) {
                      return replaceOne(repository, article, signature, report);
                  });
}

ReplaceReport takeBackReplace(const StoreWriter &write, const ReplaceReport &report,
                              const ReplaceSignature &signature, const TaskContext &task)
{
    const std::vector<ReplaceReport::Done> newestFirst(report.done.rbegin(), report.done.rend());
    return runAll(write, newestFirst, task,
                  [&signature](store::Repository &repository, const ReplaceReport::Done &done,
                               ReplaceReport &back) {
                      return takeBackOne(repository, done, signature, back);
                  });
}

} // namespace rd::workspace
