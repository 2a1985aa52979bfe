// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/versions.h"

#include <QCoreApplication>

#include <algorithm>

namespace rd::workspace {

namespace {

struct Versions
{
    Q_DECLARE_TR_FUNCTIONS(rd::Versions)
};

/// New ids everywhere; footnote references follow.
void renameBlocks(Body &body)
{
    QHash<QString, QString> names;
    for (Block &block : body.blocks) {
        block.from = block.id;
        block.id = newBlockId();
        names.insert(block.from, block.id);
    }
    const auto follow = [&names](Runs &runs) {
        for (Run &run : runs) {
            if (run.kind == RunKind::FootnoteRef) {
                run.ref = names.value(run.ref, run.ref);
            }
        }
    };
    for (Block &block : body.blocks) {
        follow(block.runs);
        for (ListItem &item : block.items) {
            follow(item.runs);
        }
        for (TableRow &row : block.rows) {
            for (TableCell &cell : row) {
                follow(cell.runs);
            }
        }
    }
}

/// What belongs to one article's own day and not to a copy of it.
void forgetWork(Metadata &metadata)
{
    metadata.published.reset();
    metadata.planned.reset();
    metadata.publishedUrl.clear();
    metadata.slug.clear();
    metadata.deadline.reset();
}

} // namespace

Result<ArticleId> addLanguageVersion(store::Repository &repository, ArticleId original,
                                     const QString &language, const QString &author)
{
    auto article = repository.article(original);
    if (!article) {
        return fail(article.error());
    }
    const bool there = std::any_of(
        article->story.begin(), article->story.end(),
        [&language](const LanguageVersion &version) { return version.language == language; });
    if (there) {
        return fail(ErrorCode::Exists,
                    Versions::tr("This story already has a version in that language."));
    }
    store::NewArticle version;
    version.content = article->content;
    version.content.metadata.language = language;
    forgetWork(version.content.metadata);
    renameBlocks(version.content.body);
    version.author = author;
    version.story = article->storyId;
    version.sourceRevision = article->head;
    auto sections = repository.sections();
    if (sections) {
        for (const Section &section : *sections) {
            if (section.labels.values().contains(article->content.metadata.section)) {
                version.content.metadata.section = section.label(language);
            }
        }
    }
    return repository.createArticle(version);
}

ArticleContent newContent(Genre genre, const QString &language, const QString &author)
{
    ArticleContent content;
    content.metadata.genre = genre;
    content.metadata.language = language;
    if (genre == Genre::Interview) {
        Speaker interviewer;
        interviewer.name = author.isEmpty() ? Versions::tr("Reporter") : author;
        interviewer.role = SpeakerRole::Interviewer;
        interviewer.key = speakerKey(interviewer.name, {});
        Speaker interviewee;
        interviewee.key = speakerKey(QString(), {interviewer});
        content.speakers = {interviewer, interviewee};
        Block question = makeBlock(BlockRole::Question);
        question.speaker = interviewer.key;
        Block answer = makeBlock(BlockRole::Answer);
        answer.speaker = interviewee.key;
        content.body.blocks = {question, answer};
    } else {
        content.body.blocks = {makeBlock(BlockRole::Paragraph)};
    }
    return content;
}

Result<ArticleId> beginArticle(store::Repository &repository, ArticleContent content,
                               const BeginOptions &options)
{
    renameBlocks(content.body);
    for (Block &block : content.body.blocks) {
        block.from.clear(); // a template is no version of the story
    }
    for (Speaker &speaker : content.speakers) {
        if (speaker.role == SpeakerRole::Interviewer && speaker.name.isEmpty()) {
            speaker.name = options.author;
        }
    }
    Metadata &metadata = content.metadata;
    if (options.sign && metadata.bylines.empty() && !options.author.isEmpty()) {
        metadata.bylines.push_back({options.author, {}, {}});
    }
    if (metadata.source.isEmpty()) {
        metadata.source = options.source;
    }
    store::NewArticle article;
    article.content = std::move(content);
    article.author = options.author;
    return repository.createArticle(article);
}

Result<ArticleId> newArticle(store::Repository &repository, Genre genre, const QString &language,
                             const QString &author)
{
    return beginArticle(repository, newContent(genre, language, author), {author, true, {}});
}

Result<ArticleId> copyArticle(store::Repository &repository, ArticleId original,
                              const QString &author)
{
    auto article = repository.article(original);
    if (!article) {
        return fail(article.error());
    }
    store::NewArticle copy;
    copy.content = article->content;
    forgetWork(copy.content.metadata);
    renameBlocks(copy.content.body);
    copy.author = author;
    return repository.createArticle(copy);
}

} // namespace rd::workspace
