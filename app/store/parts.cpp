// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/parts.h"

#include "app/article/body/plaintext.h"
#include "app/text/counts.h"

#include <QCoreApplication>

namespace rd::store {

namespace {

struct Store
{
    Q_DECLARE_TR_FUNCTIONS(rd::Store)
};

int wordsIn(const ArticleContent &content)
{
    return text::count(plainText(content.body)).words;
}

} // namespace

std::optional<ArticleState> Repository::Parts::need(ArticleId id) const
{
    auto state = articles.state(id);
    if (!state) {
        connection->abort({ErrorCode::NotFound,
                           Store::tr("There is no article %1 in this library.").arg(id.value),
                           {},
                           connection->path()});
    }
    return state;
}

std::optional<ArticleState> Repository::Parts::needOnBase(ArticleId id, RevisionId base) const
{
    auto state = need(id);
    if (state && state->head != base) {
        connection->abort(
            {ErrorCode::Conflict,
             Store::tr("Somebody saved this article in between. Your text is still "
                       "here and nothing was overwritten: compare the two versions, "
                       "then save again."),
             QStringLiteral("head %1, base %2").arg(state->head.value).arg(base.value),
             connection->path()});
        return std::nullopt;
    }
    return state;
}

RevisionId Repository::Parts::appendRevision(const ArticleState &state,
                                             const ArticleContent &content,
                                             const SaveOptions &options)
{
    ArticleContent saved = content;
    // What was published keeps its time, also when an editor has not heard of it yet.
    if (!saved.metadata.published) {
        saved.metadata.published = state.published;
    }
    const RevisionId revision = revisions.append(
        {state.id, options.base, options.author, options.note, wordsIn(content)}, saved);
    articles.setHead(state.id, revision);
    copies.remove(state.id);
    changes.add(Entity::Revision, revision.value);
    return revision;
}

void Repository::Parts::describe(ArticleId id, const ArticleContent &content, bool sure, Index when)
{
    const auto before = articles.state(id);
    if (!before) {
        return;
    }
    const Metadata &metadata = content.metadata;
    SectionId section;
    if (const Section *known = sections.byLabel(metadata.section)) {
        section = known->id;
    } else if (sure && !metadata.section.simplified().isEmpty()) {
        section = sections.ensure(metadata.section, metadata.language);
        changes.add(Entity::Section, section.value);
    }
    const QString bodyText = plainText(content.body);
    articles.describe(*before, content, section, text::count(bodyText).words);
    keywords.assign(id, metadata.keywords);
    keywords.assignCredits(id, metadata);
    const auto after = articles.state(id);
    if (!after) {
        return;
    }
    // A new position at once, though: the old one is free for another article from now on.
    if (when == Index::Now || after->position != before->position) {
        index.put(*after, SearchTexts::of(content, bodyText));
    } else {
        index.queue(id);
    }
    changes.add(Entity::Article, id.value);
}

void Repository::Parts::relabel(ArticleContent &content, SectionId section)
{
    const Section *known =
        section.isValid() ? sections.byId(section) : sections.byLabel(content.metadata.section);
    if (known != nullptr) {
        content.metadata.section = known->label(content.metadata.language);
    }
}

} // namespace rd::store
