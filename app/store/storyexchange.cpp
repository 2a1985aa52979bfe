// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/storyexchange.h"

#include "app/store/storymerge.h"
#include "app/store/storypacker.h"

#include <QCoreApplication>

namespace rd::store {

namespace {

struct Store
{
    Q_DECLARE_TR_FUNCTIONS(rd::Store)
};

} // namespace

StoryExchange::StoryExchange(Repository &repository)
    : m_repository(repository)
{}

Result<StoryPackage> StoryExchange::pack(StoryId story, const QString &author) const
{
    Repository::Parts &parts = m_repository.parts();
    Transaction transaction(*parts.connection, Mode::Read);
    StoryPackage package = StoryPacker(parts).pack(story, author);
    return transaction.end(std::move(package));
}

Result<void> StoryExchange::logSent(StoryId story, const QString &author, const QString &note)
{
    Repository::Parts &parts = m_repository.parts();
    Transaction transaction(*parts.connection, Mode::Write);
    const auto source = parts.connection->number(
        QStringLiteral("SELECT source_article_id FROM story WHERE id = ?"), {story.value});
    if (const auto state = parts.need(ArticleId(source.value_or(0)))) {
        parts.note(ActivityKind::PackageSent, *state, author, note);
    }
    return transaction.end();
}

Result<std::vector<PackageConflict>> StoryExchange::conflicts(const StoryPackage &package) const
{
    Repository::Parts &parts = m_repository.parts();
    Transaction transaction(*parts.connection, Mode::Read);
    StoryMerge merge(parts, package);
    merge.plan();
    auto conflicts = transaction.ok() ? merge.conflicts() : std::vector<PackageConflict>();
    return transaction.end(std::move(conflicts));
}

Result<MergeReport> StoryExchange::merge(const StoryPackage &package,
                                         const QHash<QString, ConflictChoice> &choices,
                                         const QString &author)
{
    Repository::Parts &parts = m_repository.parts();
    Transaction transaction(*parts.connection, Mode::Write);
    StoryMerge merge(parts, package);
    merge.plan();
    if (transaction.ok()) {
        for (const PackageConflict &conflict : merge.conflicts()) {
            if (!choices.contains(conflict.article)) {
                parts.connection->abort(
                    {ErrorCode::Conflict,
                     Store::tr("Both sides went on writing “%1”. Nothing was changed: choose which "
                               "text goes on.")
                         .arg(conflict.ours.metadata.headline),
                     conflict.article, m_repository.path()});
                break;
            }
        }
    }
    MergeReport report = merge.apply(choices, author);
    return transaction.end(std::move(report));
}

} // namespace rd::store
