// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/store/storycase.h"

using namespace rd;
using namespace rd::store;
using namespace rd::testing;

namespace {

ArticleId idOf(TestLibrary &library, const QString &uuid)
{
    for (const bool bin : {false, true}) {
        ListFilter filter;
        filter.deleted = bin;
        const auto rows = library->rows(filter, 0, 99);
        for (const ArticleRow &row : *rows) {
            if (library->article(row.id)->uuid == uuid) {
                return row.id;
            }
        }
    }
    return {};
}

} // namespace

class TestStoreStoryExchange : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wholeStoryArrives();
    void mergingAgainChangesNothing();
    void editsGoThereAndBack();
    void typedTextArrivesSaved();
    void conflict_data();
    void conflict();
    void typedHereIsAConflict();
    void sameTextOnBothSidesIsNone();
    void whereItStandsIsTheNewest();
    void embargoOfTheNewest();
    void personsOfOneNameStayApart();
    void textsFindTheMergedPerson();
    void removedCommentsStayRemoved();
    void todayKnowsWhatCameLate();
    void pictureUnderAnotherName();
    void binnedArticleComesBack();
};

void TestStoreStoryExchange::wholeStoryArrives()
{
    Newsroom here;
    here.fill();
    TestLibrary there;
    const StoryPackage package = here.pack();
    QCOMPARE(package.articles.size(), size_t{2});
    QCOMPARE(package.media.size(), size_t{1});
    QCOMPARE(package.persons.size(), size_t{1});
    QVERIFY(StoryExchange(*there.repository).conflicts(package)->empty());
    const auto report = mergeInto(there, package);
    RD_OK(report);
    QCOMPARE(report->added.size(), size_t{2});
    QCOMPARE(report->revisions, 2);
    QCOMPARE(report->comments, 1);
    QCOMPARE(report->media, 1);
    QVERIFY(report->skipped.isEmpty());
    const ArticleId id = idOf(there, here->article(here.source)->uuid);
    const auto theirs = there->article(id);
    const auto ours = here->article(here.source);
    RD_OK(theirs);
    QCOMPARE(theirs->content, ours->content);
    QCOMPARE(theirs->status, Status::InReview);
    QCOMPARE(theirs->assignee, orxan);
    QCOMPARE(theirs->created, ours->created);
    QCOMPARE(theirs->embargo, ours->embargo);
    QCOMPARE(theirs->story.size(), size_t{2});
    QVERIFY(theirs->story.front().source);
    QVERIFY(!theirs->story.back().stale);
    QCOMPARE(there->revisions(id)->front().uuid, here->revisions(here.source)->front().uuid);
    QCOMPARE(there->revisions(id)->front().saved, here->revisions(here.source)->front().saved);
    QCOMPARE(there->media(here.picture)->bytes, here->media(here.picture)->bytes);
    QCOMPARE(Comments(*there.repository).ofArticle(id)->front().text, QStringLiteral("Tarix?"));
    const auto requests = Approvals(*there.repository).requests(id);
    QCOMPARE(requests->front().revision, theirs->head);
    QCOMPARE(approvalState(theirs->content.body.blocks.front(), *requests,
                           *Approvals(*there.repository).answers(id)),
             ApprovalState::Approved);
    QCOMPARE(there->search(QStringLiteral("liman"), {}, 0, 9)->size(), size_t{1});
    QCOMPARE(Desk(*there.repository).counts({orxan, false, 0, 0})->waiting, 1);
    QVERIFY(isWhole(there));
    QVERIFY(isWhole(here));
}

void TestStoreStoryExchange::mergingAgainChangesNothing()
{
    Newsroom here;
    here.fill();
    const StoryPackage package = here.pack();
    TestLibrary there;
    RD_OK(mergeInto(there, package));
    const qint64 last = lastChange(there);
    const auto again = mergeInto(there, package);
    RD_OK(again);
    QCOMPARE(again->added.size() + again->updated.size() + again->copies.size(), size_t{0});
    QCOMPARE(again->revisions + again->comments + again->media, 0);
    QVERIFY(there->changesSince(last)->empty());
    // Nor does it where it comes from.
    const qint64 mine = lastChange(here);
    RD_OK(mergeInto(here, package));
    QVERIFY(here->changesSince(mine)->empty());
}

void TestStoreStoryExchange::editsGoThereAndBack()
{
    Newsroom here;
    here.fill();
    Newsroom there;
    RD_OK(mergeInto(there, here.pack()));
    there.source = idOf(there, here->article(here.source)->uuid);
    there.story = there->article(there.source)->storyId;
    RD_OK(there.save(there.source, QStringLiteral("Liman iyulda açıldı."), orxan));
    StepOrder order{Status::InReview, Status::Draft, QStringLiteral("Tarixi dəqiqləşdir"), aysel,
                    orxan};
    RD_OK(Desk(*there.repository).takeStep(there.source, order));
    const auto report = mergeInto(here, there.pack());
    RD_OK(report);
    QCOMPARE(report->revisions, 1);
    QCOMPARE(report->updated, std::vector{here.source});
    QCOMPARE(here.words(here.source), QStringLiteral("Liman iyulda açıldı."));
    QCOMPARE(here->article(here.source)->status, Status::Draft);
    QCOMPARE(here->article(here.source)->assignee, aysel);
    QCOMPARE(here->revisions(here.source)->size(), size_t{2});
    // And on from there, without a conflict.
    RD_OK(here.save(here.source, QStringLiteral("Liman 3 iyulda açıldı."), aysel));
    RD_OK(mergeInto(there, here.pack()));
    QCOMPARE(there.words(there.source), QStringLiteral("Liman 3 iyulda açıldı."));
    QCOMPARE(there->revisions(there.source)->size(), size_t{3});
    QVERIFY(isWhole(here));
    QVERIFY(isWhole(there));
}

void TestStoreStoryExchange::typedTextArrivesSaved()
{
    Newsroom here;
    here.fill();
    ArticleContent text = here->article(here.source)->content;
    text.body.blocks.front().runs = plainRuns(QStringLiteral("Yarımçıq cümlə"));
    RD_OK(here->saveWorkingCopy(here.source, text, here->article(here.source)->head));
    NewArticle idea;
    idea.content =
        content(QStringLiteral("Port, en"), QStringLiteral("note"), QStringLiteral("en"));
    idea.status = Status::Idea;
    idea.story = here.story;
    const auto never = here->createArticle(idea);
    RD_OK(never);
    Newsroom there;
    const StoryPackage package = here.pack();
    const auto report = mergeInto(there, package);
    RD_OK(report);
    QCOMPARE(report->revisions, 4);
    const ArticleId id = idOf(there, here->article(here.source)->uuid);
    QCOMPARE(there.words(id), QStringLiteral("Yarımçıq cümlə"));
    QVERIFY(there->article(id)->head.isValid());
    const ArticleId english = idOf(there, here->article(*never)->uuid);
    QCOMPARE(there->article(english)->status, Status::Idea);
    const qint64 last = lastChange(there);
    RD_OK(mergeInto(there, package));
    QVERIFY(there->changesSince(last)->empty());
    QVERIFY(here->article(here.source)->hasWorkingCopy); // packing saves nothing
}

void TestStoreStoryExchange::conflict_data()
{
    QTest::addColumn<int>("choice");
    QTest::newRow("keep ours") << int(ConflictChoice::KeepOurs);
    QTest::newRow("take theirs") << int(ConflictChoice::TakeTheirs);
    QTest::newRow("keep both") << int(ConflictChoice::KeepBoth);
}

void TestStoreStoryExchange::conflict()
{
    QFETCH(int, choice);
    Newsroom here;
    here.fill();
    Newsroom there;
    RD_OK(mergeInto(there, here.pack()));
    const QString uuid = here->article(here.source)->uuid;
    there.source = idOf(there, uuid);
    there.story = there->article(there.source)->storyId;
    RD_OK(there.save(there.source, QStringLiteral("Orxanın mətni"), orxan));
    RD_OK(here.save(here.source, QStringLiteral("Ayselin mətni"), aysel));
    const StoryPackage package = there.pack();
    const auto conflicts = StoryExchange(*here.repository).conflicts(package);
    RD_OK(conflicts);
    QCOMPARE(conflicts->size(), size_t{1});
    QCOMPARE(conflicts->front().article, uuid);
    QCOMPARE(conflicts->front().ourAuthor, aysel);
    QCOMPARE(conflicts->front().theirAuthor, orxan);
    const qint64 last = lastChange(here);
    QCOMPARE(mergeInto(here, package).error().code, ErrorCode::Conflict);
    QVERIFY(here->changesSince(last)->empty());

    const auto decided = static_cast<ConflictChoice>(choice);
    const auto report = mergeInto(here, package, {{uuid, decided}});
    RD_OK(report);
    const bool theirs = decided == ConflictChoice::TakeTheirs;
    QCOMPARE(here.words(here.source),
             theirs ? QStringLiteral("Orxanın mətni") : QStringLiteral("Ayselin mətni"));
    QCOMPARE(report->copies.size(), size_t(decided == ConflictChoice::KeepBoth ? 1 : 0));
    if (!report->copies.empty()) {
        QCOMPARE(here.words(report->copies.front()), QStringLiteral("Orxanın mətni"));
        QVERIFY(here->article(report->copies.front())->storyId != here.story);
        QCOMPARE(here->article(report->copies.front())->embargo,
                 here->article(here.source)->embargo);
    }
    // Both are in the history.
    QStringList texts;
    const auto revisions = here->revisions(here.source);
    for (const RevisionInfo &revision : *revisions) {
        texts.append(here->revisionContent(revision.id)->body.blocks.front().runs.front().text);
    }
    QVERIFY(texts.contains(QStringLiteral("Orxanın mətni")));
    QVERIFY(texts.contains(QStringLiteral("Ayselin mətni")));
    // It is decided: the same package has nothing more to say, and ours goes on from theirs.
    const qint64 settled = lastChange(here);
    RD_OK(mergeInto(here, package));
    QVERIFY(here->changesSince(settled)->empty());
    QVERIFY(StoryExchange(*there.repository).conflicts(here.pack())->empty());
    RD_OK(mergeInto(there, here.pack()));
    QCOMPARE(there.words(there.source), here.words(here.source));
    QVERIFY(isWhole(here));
    QVERIFY(isWhole(there));
}

void TestStoreStoryExchange::typedHereIsAConflict()
{
    Newsroom here;
    here.fill();
    Newsroom there;
    RD_OK(mergeInto(there, here.pack()));
    const QString uuid = here->article(here.source)->uuid;
    there.source = idOf(there, uuid);
    there.story = there->article(there.source)->storyId;
    RD_OK(there.save(there.source, QStringLiteral("Orxanın mətni"), orxan));
    ArticleContent text = here->article(here.source)->content;
    text.body.blocks.front().runs = plainRuns(QStringLiteral("Hələ yazıram"));
    RD_OK(here->saveWorkingCopy(here.source, text, here->article(here.source)->head));
    QCOMPARE(StoryExchange(*here.repository).conflicts(there.pack())->size(), size_t{1});
    RD_OK(mergeInto(here, there.pack(), {{uuid, ConflictChoice::TakeTheirs}}));
    QCOMPARE(here.words(here.source), QStringLiteral("Orxanın mətni"));
    QVERIFY(!here->article(here.source)->hasWorkingCopy);
    QStringList notes;
    const auto revisions = here->revisions(here.source);
    for (const RevisionInfo &revision : *revisions) {
        notes.append(here->revisionContent(revision.id)->body.blocks.front().runs.front().text);
    }
    QVERIFY(notes.contains(QStringLiteral("Hələ yazıram")));
}

void TestStoreStoryExchange::sameTextOnBothSidesIsNone()
{
    Newsroom here;
    here.fill();
    Newsroom there;
    RD_OK(mergeInto(there, here.pack()));
    there.source = idOf(there, here->article(here.source)->uuid);
    there.story = there->article(there.source)->storyId;
    RD_OK(there.save(there.source, QStringLiteral("Eyni mətn"), orxan));
    RD_OK(here.save(here.source, QStringLiteral("Eyni mətn"), aysel));
    const StoryPackage package = there.pack();
    QVERIFY(StoryExchange(*here.repository).conflicts(package)->empty());
    RD_OK(mergeInto(here, package));
    const qint64 last = lastChange(here);
    RD_OK(mergeInto(here, package));
    QVERIFY(here->changesSince(last)->empty());
}

void TestStoreStoryExchange::whereItStandsIsTheNewest()
{
    Newsroom here;
    here.fill();
    Newsroom there;
    RD_OK(mergeInto(there, here.pack()));
    there.source = idOf(there, here->article(here.source)->uuid);
    there.story = there->article(there.source)->storyId;
    const StoryPackage old = here.pack();
    for (int i = 0; i < 40; ++i) { // the other clock is far ahead by now
        static_cast<void>(there->setSetting(QStringLiteral("k"), QString::number(i)));
        RD_OK(Desk(*there.repository).assign(there.source, i % 2 == 0 ? aysel : orxan, orxan));
    }
    RD_OK(Desk(*there.repository)
              .takeStep(there.source, {Status::InReview, Status::Approved, {}, {}, orxan}));
    RD_OK(Desk(*there.repository)
              .takeStep(there.source, {Status::Approved, Status::Published, {}, {}, orxan}));
    RD_OK(mergeInto(there, old)); // what is older changes nothing
    QCOMPARE(there->article(there.source)->status, Status::Published);
    RD_OK(mergeInto(here, there.pack()));
    const auto mine = here->article(here.source);
    QCOMPARE(mine->status, Status::Published);
    QCOMPARE(mine->published, mine->head);
    QVERIFY(here->articleRow(here.source)->published.has_value());
    QVERIFY(!here->articleRow(here.source)->changedSincePublished);
    QVERIFY(isWhole(here));
}

void TestStoreStoryExchange::embargoOfTheNewest()
{
    Newsroom here;
    here.fill();
    Newsroom there;
    RD_OK(mergeInto(there, here.pack()));
    there.source = idOf(there, here->article(here.source)->uuid);
    there.story = there->article(there.source)->storyId;
    for (int i = 0; i < 40; ++i) {
        RD_OK(Desk(*there.repository).assign(there.source, i % 2 == 0 ? aysel : orxan, orxan));
    }
    RD_OK(Desk(*there.repository).setEmbargo(there.story, std::nullopt, orxan));
    const StoryPackage old = here.pack();
    RD_OK(mergeInto(here, there.pack()));
    QVERIFY(!here->article(here.source)->embargo);
    RD_OK(mergeInto(here, old)); // lifted is lifted
    QVERIFY(!here->article(here.source)->embargo);
}

void TestStoreStoryExchange::personsOfOneNameStayApart()
{
    Newsroom here;
    here.fill();
    TestLibrary there;
    People people(*there.repository);
    Person other;
    other.name = QStringLiteral("Li Vey"); // another Li Vey
    RD_OK(people.save(other));
    RD_OK(mergeInto(there, here.pack()));
    QCOMPARE(people.all()->size(), size_t{2});
    QCOMPARE(people.likelyDoubles()->size(), size_t{1});
    // The same person: what we know of them is kept, what is new is added.
    Person known = People(*here.repository).all()->front();
    known.names = {{QStringLiteral("ru"), {}, QStringLiteral("Ли Вэй")}};
    RD_OK(People(*here.repository).save(known));
    RD_OK(mergeInto(there, here.pack()));
    QCOMPARE(people.all()->size(), size_t{2});
    QCOMPARE(people.byUuid(known.uuid)->nameIn(QStringLiteral("ru")), QStringLiteral("Ли Вэй"));
}

void TestStoreStoryExchange::textsFindTheMergedPerson()
{
    Newsroom here;
    here.fill();
    const StoryPackage package = here.pack();
    QCOMPARE(package.persons.size(), size_t{1});
    TestLibrary there;
    RD_OK(mergeInto(there, package));
    People people(*there.repository);
    Person kept;
    kept.name = QStringLiteral("李伟");
    const auto keptId = people.save(kept);
    RD_OK(keptId);
    RD_OK(people.merge(*keptId, people.byUuid(package.persons.front().uuid)->id, aysel));
    // What comes now still names the one who is gone, and brings nobody back.
    RD_OK(here.save(here.source, QStringLiteral("Liman sabah açılır."), aysel));
    RD_OK(mergeInto(there, here.pack()));
    QCOMPARE(people.all()->size(), size_t{1});
    const auto text = there->article(idOf(there, here->article(here.source)->uuid));
    const QString named = text->content.metadata.bylines.front().person;
    QCOMPARE(named, package.persons.front().uuid);
    QCOMPARE(people.byUuid(named)->id, *keptId);
}

void TestStoreStoryExchange::removedCommentsStayRemoved()
{
    Newsroom here;
    here.fill();
    const StoryPackage package = here.pack();
    Comments comments(*here.repository);
    const Comment asked = comments.ofArticle(here.source)->front();
    RD_OK(comments.remove(asked.uuid));
    QVERIFY(comments.ofArticle(here.source)->empty());
    QCOMPARE(comments.resolve(asked.uuid, true).error().code, ErrorCode::NotFound);
    const auto merged = mergeInto(here, package);
    RD_OK(merged);
    QCOMPARE(merged->comments, 0);
    QVERIFY(comments.ofArticle(here.source)->empty());
    QVERIFY(here.pack().articles.front().comments.empty());
    // But whoever takes the removal back has it again.
    RD_OK(comments.save(asked));
    QCOMPARE(*comments.ofArticle(here.source), std::vector{asked});
    QVERIFY(isWhole(here));
}

void TestStoreStoryExchange::todayKnowsWhatCameLate()
{
    Newsroom here;
    here.fill();
    TestLibrary there;
    RD_OK(there->createArticle(saved(content(QStringLiteral("Bir"), QStringLiteral("söz")))));
    StoryPackage package = here.pack();
    for (PackedArticle &article : package.articles) {
        for (PackedRevision &revision : article.revisions) {
            revision.saved.utcMs -= 1'000'000'000; // days ago
        }
    }
    const qint64 today = Desk(*there.repository).activity({}, 0, 1)->front().at.utcMs;
    RD_OK(mergeInto(there, package));
    // The old lines of the package stand after this morning's and do not hide them.
    const auto all = Desk(*there.repository).activity({}, 0, 99);
    const auto since = Desk(*there.repository).activity({{}, {}, today, {}}, 0, 99);
    RD_OK(since);
    const auto expected = std::count_if(
        all->begin(), all->end(), [today](const Activity &line) { return line.at.utcMs >= today; });
    QVERIFY(all->size() > size_t(expected));
    QCOMPARE(qsizetype(since->size()), qsizetype(expected));
    QCOMPARE(since->back().at.utcMs, today);
}

void TestStoreStoryExchange::pictureUnderAnotherName()
{
    Newsroom here;
    here.fill();
    TestLibrary there;
    Media same = here->media(here.picture).value();
    same.uuid.clear();
    const QString theirName = there->addMedia(same).value();
    QVERIFY(theirName != here.picture);
    RD_OK(mergeInto(there, here.pack()));
    QCOMPARE(there->media(here.picture)->bytes, same.bytes);
    QCOMPARE(there->stats()->media, 1);
    QVERIFY(isWhole(there));
    StoryPackage without = here.pack();
    without.media.clear();
    TestLibrary bare;
    const auto report = mergeInto(bare, without);
    RD_OK(report);
    QCOMPARE(report->skipped.size(), 1);
}

void TestStoreStoryExchange::binnedArticleComesBack()
{
    Newsroom here;
    here.fill();
    Newsroom there;
    RD_OK(mergeInto(there, here.pack()));
    there.source = idOf(there, here->article(here.source)->uuid);
    RD_OK(there->deleteArticle(there.source));
    RD_OK(mergeInto(there, here.pack()));
    QCOMPARE(there->counters()->deleted, 1); // nothing new: it stays where it was put
    RD_OK(here.save(here.source, QStringLiteral("Yeni söz"), aysel));
    RD_OK(mergeInto(there, here.pack()));
    QCOMPARE(there->counters()->deleted, 0);
    QCOMPARE(there.words(there.source), QStringLiteral("Yeni söz"));
}

QTEST_GUILESS_MAIN(TestStoreStoryExchange)
#include "test_store_storyexchange.moc"
