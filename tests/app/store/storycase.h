// SPDX-License-Identifier: GPL-3.0-or-later
// A library with a whole story, for the tests of story packages.
#pragma once

#include "app/store/approvals.h"
#include "app/store/comments.h"
#include "app/store/people.h"
#include "app/store/storyexchange.h"
#include "tests/app/store/deskcase.h"

namespace rd::testing {

using namespace rd::store;

/// A library with a story of two versions, a picture, a person, a comment and an approval.
struct Newsroom : TestLibrary
{
    ArticleId source;
    ArticleId version;
    StoryId story;
    QString picture;

    void fill()
    {
        Media media;
        media.mime = QStringLiteral("image/png");
        media.bytes = QByteArray("liman şəkli").repeated(1000);
        picture = repository->addMedia(media).value();
        Person person;
        person.name = QStringLiteral("Li Vey");
        static_cast<void>(People(*repository).save(person).value());
        ArticleContent text = content(QStringLiteral("Liman"), QStringLiteral("Liman açıldı."));
        text.metadata.bylines = {{aysel, {}, People(*repository).all()->front().uuid}};
        text.metadata.section = QStringLiteral("İqtisadiyyat");
        Block figure = makeBlock(BlockRole::Figure);
        figure.figure.media = picture;
        text.body.blocks.push_back(figure);
        source = repository->createArticle(saved(text)).value();
        story = repository->article(source)->storyId;
        NewArticle russian = saved(
            content(QStringLiteral("Порт"), QStringLiteral("Порт открыт."), QStringLiteral("ru")));
        russian.story = story;
        russian.sourceRevision = repository->article(source)->head;
        version = repository->createArticle(russian).value();
        StepOrder order{Status::Draft, Status::InReview, QStringLiteral("Yoxla"), orxan, aysel};
        QVERIFY(Desk(*repository).takeStep(source, order));
        Comment comment;
        comment.uuid = newUuid();
        comment.article = source;
        comment.author = orxan;
        comment.written = {1'700'000'000'000, "Asia/Baku"};
        comment.text = QStringLiteral("Tarix?");
        QVERIFY(Comments(*repository).save(comment));
        const auto read = repository->article(source);
        ApprovalRequest request;
        request.article = source;
        request.revision = read->head;
        request.person = QStringLiteral("Li Vey");
        request.sentBy = aysel;
        request.blocks = {read->content.body.blocks.front().id};
        const auto asked = Approvals(*repository).ask(request);
        BlockApproval yes;
        yes.block = request.blocks.front();
        yes.by = request.person;
        yes.text = approvalHash(read->content.body.blocks.front());
        QVERIFY(Approvals(*repository).record(asked->uuid, {yes}, {1'700'000'100'000, "UTC"}));
        QVERIFY(Desk(*repository).setEmbargo(story, Moment{1'800'000'000'000, "Asia/Baku"}, aysel));
    }
    [[nodiscard]] StoryPackage pack() const
    {
        return StoryExchange(*repository).pack(story, aysel).value();
    }
    Result<RevisionId> save(ArticleId id, const QString &words, const QString &author)
    {
        const auto read = repository->article(id);
        ArticleContent text = read->content;
        text.body.blocks.front().runs = plainRuns(words);
        return repository->saveRevision(id, text, {read->base, author, {}});
    }
    [[nodiscard]] QString words(ArticleId id) const
    {
        return repository->article(id)->content.body.blocks.front().runs.front().text;
    }
};

inline Result<MergeReport> mergeInto(TestLibrary &library, const StoryPackage &package,
                                     const QHash<QString, ConflictChoice> &choices = {})
{
    return StoryExchange(*library.repository).merge(package, choices, orxan);
}

inline qint64 lastChange(TestLibrary &library)
{
    return library->changesSince(0)->back().sequence;
}

inline bool isWhole(TestLibrary &library)
{
    const auto check = library->check({});
    for (const QString &problem : check->problems) {
        qWarning("%s", qPrintable(problem));
    }
    return check->problems.isEmpty();
}

} // namespace rd::testing
