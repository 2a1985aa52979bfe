// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/store/deskcase.h"

using namespace rd;
using namespace rd::store;
using namespace rd::testing;

class TestStoreDesk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyStepOfTheWorkflow();
    void stepsThatAreRefused();
    void stepHandsOver();
    void stepIsTakenBack();
    void publishingIsTakenBackWhole();
    void chainOfStepsIsTakenBack();
    void nothingIsTakenBackOverAnothersWork_data();
    void nothingIsTakenBackOverAnothersWork();
    void logTellsTheDay();
    void logIsNarrowedAndPaged();
    void colleaguesByPrefix();
    void changedSincePublished();
    void changedSinceRead();
    void embargoOfTheStory();
    void embargoFollowsItsTexts();
};

void TestStoreDesk::everyStepOfTheWorkflow()
{
    for (const Step &one : workflow()) {
        TestLibrary library;
        NewArticle article = saved(content(QStringLiteral("Xəbər"), QStringLiteral("mətn")));
        article.status = one.from;
        const auto id = library->createArticle(article);
        RD_OK(id);
        Desk desk(*library.repository);
        RD_OK(desk.takeStep(*id, step(one.from, one.to)));
        const auto read = library->article(*id);
        QCOMPARE(read->status, one.to);
        const bool pinned = one.from == Status::Published || one.to == Status::Published;
        QCOMPARE(read->published, pinned ? read->head : RevisionId());
        if (one.note == NoteRule::Required) {
            RD_OK(desk.takeBackStep(*id, aysel));
            StepOrder silent = step(one.from, one.to);
            silent.note = QStringLiteral("  ");
            QCOMPARE(codeOf(desk.takeStep(*id, silent)), ErrorCode::Usage);
            QCOMPARE(library->article(*id)->status, one.from);
        }
        QVERIFY(library->check({})->problems.isEmpty());
    }
}

void TestStoreDesk::stepsThatAreRefused()
{
    TestLibrary library;
    Desk desk(*library.repository);
    const ArticleId id = newDraft(library);
    QCOMPARE(codeOf(desk.takeStep(ArticleId(99), step(Status::Draft, Status::InReview))),
             ErrorCode::NotFound);
    QCOMPARE(codeOf(desk.takeStep(id, step(Status::Draft, Status::Approved))), ErrorCode::Usage);
    QCOMPARE(codeOf(desk.takeStep(id, step(Status::Draft, Status::Draft))), ErrorCode::Usage);
    QCOMPARE(codeOf(desk.takeStep(id, step(Status::InReview, Status::Approved))),
             ErrorCode::Conflict);
    RD_OK(library->setArchived(id, true, aysel));
    QCOMPARE(codeOf(desk.takeStep(id, step(Status::Draft, Status::InReview))), ErrorCode::Usage);
    RD_OK(library->setArchived(id, false, aysel));
    RD_OK(library->deleteArticle(id, aysel));
    QCOMPARE(codeOf(desk.takeStep(id, step(Status::Draft, Status::InReview))), ErrorCode::Usage);

    NewArticle unsaved;
    unsaved.content = content(QStringLiteral("Qeyd"), QStringLiteral("hələ yox"));
    const auto never = library->createArticle(unsaved);
    RD_OK(never);
    QCOMPARE(codeOf(desk.takeStep(*never, step(Status::Draft, Status::Published))),
             ErrorCode::Usage);
    RD_OK(desk.takeStep(*never, step(Status::Draft, Status::InReview)));
    QCOMPARE(desk.activity({*never, {}, {}, {}}, 0, 9)->size(), size_t{2}); // created, stepped
}

void TestStoreDesk::stepHandsOver()
{
    TestLibrary library;
    Desk desk(*library.repository);
    const ArticleId id = newDraft(library);
    StepOrder order = step(Status::Draft, Status::InReview);
    order.handTo = QStringLiteral("  Orxan   Səfərli ");
    RD_OK(desk.takeStep(id, order));
    QCOMPARE(library->article(id)->assignee, orxan);
    QCOMPARE(library->articleRow(id)->assignee, orxan);
    QCOMPARE(desk.counts(deskOf(orxan))->waiting, 1);
    QCOMPARE(desk.counts(deskOf(orxan))->mine, 1);
    QCOMPARE(desk.counts(deskOf(aysel))->mine, 0);
    // Sent back without a name: it stays his turn until somebody says otherwise.
    RD_OK(desk.takeStep(id, step(Status::InReview, Status::Draft, orxan)));
    QCOMPARE(library->article(id)->assignee, orxan);
    // What he takes himself does not wait for him.
    RD_OK(desk.assign(id, {}, orxan));
    RD_OK(desk.assign(id, orxan, orxan));
    QCOMPARE(desk.counts(deskOf(orxan))->waiting, 0);
    QCOMPARE(desk.counts(deskOf(orxan))->mine, 1);
}

void TestStoreDesk::stepIsTakenBack()
{
    TestLibrary library;
    Desk desk(*library.repository);
    const ArticleId id = newDraft(library);
    QCOMPARE(codeOf(desk.takeBackStep(id, aysel)), ErrorCode::NotFound);
    QCOMPARE(codeOf(desk.takeBackStep(ArticleId(99), aysel)), ErrorCode::NotFound);
    RD_OK(desk.assign(id, aysel, orxan));
    StepOrder order = step(Status::Draft, Status::InReview);
    order.handTo = orxan;
    RD_OK(desk.takeStep(id, order));
    RD_OK(desk.takeBackStep(id, aysel));
    QCOMPARE(library->article(id)->status, Status::Draft);
    QCOMPARE(library->article(id)->assignee, aysel);
    QCOMPARE(desk.counts(deskOf(aysel))->waiting, 1); // still what Orxan had handed over
    QCOMPARE(codeOf(desk.takeBackStep(id, aysel)), ErrorCode::NotFound);
}

void TestStoreDesk::publishingIsTakenBackWhole()
{
    TestLibrary library;
    Desk desk(*library.repository);
    const ArticleId id = newDraft(library, QStringLiteral("Körpü"));
    const qint64 position = library->articleRow(id)->position;
    RD_OK(desk.takeStep(id, step(Status::Draft, Status::Published)));
    QVERIFY(library->articleRow(id)->published.has_value());
    QVERIFY(library->articleRow(id)->position != position);
    RD_OK(desk.takeBackStep(id, aysel));
    const auto read = library->article(id);
    QCOMPARE(read->status, Status::Draft);
    QCOMPARE(read->published, RevisionId());
    QVERIFY(!read->content.metadata.published);
    QCOMPARE(library->search(QStringLiteral("korpu"), {}, 0, 9)->front().id, id);
    QVERIFY(library->check({})->problems.isEmpty());

    // An update that is taken back pins what was pinned before.
    RD_OK(desk.takeStep(id, step(Status::Draft, Status::Published)));
    const auto first = library->article(id);
    RD_OK(saveAgain(library, id, aysel));
    RD_OK(desk.takeStep(id, step(Status::Published, Status::Published)));
    RD_OK(desk.takeBackStep(id, aysel));
    QCOMPARE(library->article(id)->published, first->published);
    QCOMPARE(library->article(id)->status, Status::Published);
    QCOMPARE(library->articleRow(id)->published, first->content.metadata.published);
}

void TestStoreDesk::chainOfStepsIsTakenBack()
{
    TestLibrary library;
    Desk desk(*library.repository);
    const ArticleId id = newDraft(library);
    RD_OK(desk.takeStep(id, step(Status::Draft, Status::InReview)));
    RD_OK(desk.takeStep(id, step(Status::InReview, Status::Approved, orxan)));
    RD_OK(desk.takeBackStep(id, orxan));
    QCOMPARE(library->article(id)->status, Status::InReview);
    RD_OK(desk.takeBackStep(id, aysel));
    QCOMPARE(library->article(id)->status, Status::Draft);
    QCOMPARE(
        kindsOf(*desk.activity({id, {}, {}, {}}, 0, 9)),
        (std::vector{ActivityKind::StepTakenBack, ActivityKind::StepTakenBack,
                     ActivityKind::StepTaken, ActivityKind::StepTaken, ActivityKind::Created}));
}

void TestStoreDesk::nothingIsTakenBackOverAnothersWork_data()
{
    QTest::addColumn<int>("what");
    QTest::newRow("saved") << 0;
    QTest::newRow("assigned") << 1;
    QTest::newRow("archived") << 2;
    QTest::newRow("deleted") << 3;
    QTest::newRow("set by force") << 4;
}

void TestStoreDesk::nothingIsTakenBackOverAnothersWork()
{
    QFETCH(int, what);
    TestLibrary library;
    Desk desk(*library.repository);
    const ArticleId id = newDraft(library);
    RD_OK(desk.takeStep(id, step(Status::Draft, Status::InReview)));
    const auto act = [&]() -> Result<void> {
        switch (what) {
        case 0: {
            const auto done = saveAgain(library, id, orxan);
            return done ? Result<void>() : fail(done.error());
        }
        case 1:
            return desk.assign(id, orxan, orxan);
        case 2:
            return library->setArchived(id, true, orxan);
        case 3:
            return library->deleteArticle(id, orxan);
        default:
            return desk.takeStep(id, step(Status::InReview, Status::Approved, orxan));
        }
    };
    RD_OK(act());
    const auto before = library->article(id);
    if (what == 4) {
        RD_OK(saveAgain(library, id, orxan));
    }
    QCOMPARE(codeOf(desk.takeBackStep(id, aysel)), ErrorCode::Conflict);
    QCOMPARE(library->article(id)->status, before->status);
    QCOMPARE(library->article(id)->assignee, before->assignee);
}

void TestStoreDesk::logTellsTheDay()
{
    TestLibrary library;
    Desk desk(*library.repository);
    const ArticleId id = newDraft(library, QStringLiteral("Liman"));
    RD_OK(saveAgain(library, id, orxan));
    StepOrder order = step(Status::Draft, Status::InReview);
    order.handTo = orxan;
    RD_OK(desk.takeStep(id, order));
    RD_OK(library->setArchived(id, true, aysel));
    RD_OK(library->setArchived(id, false, aysel));
    RD_OK(library->deleteArticle(id, aysel));
    RD_OK(library->restoreArticle(id, orxan));
    RD_OK(library->unlinkVersion(id, aysel));
    const ArticleId other = newDraft(library);
    RD_OK(library->linkVersion(id, library->article(other)->storyId, {}, aysel));
    const auto lines = desk.activity({id, {}, {}, {}}, 0, 99);
    RD_OK(lines);
    using enum ActivityKind;
    QCOMPARE(kindsOf(*lines), (std::vector{Linked, Unlinked, Restored, Deleted, Unarchived,
                                           Archived, StepTaken, Assigned, Saved, Created}));
    const Activity &stepped = lines->at(6);
    QCOMPARE(stepped.author, aysel);
    QCOMPARE(stepped.status, Status::InReview);
    QCOMPARE(stepped.note, order.note);
    QCOMPARE(stepped.headline, QStringLiteral("Liman (yeniləndi)"));
    QCOMPARE(stepped.revision, library->article(id)->head);
    QCOMPARE(lines->at(7).note, orxan);
    QCOMPARE(lines->at(8).author, orxan);
}

void TestStoreDesk::logIsNarrowedAndPaged()
{
    TestLibrary library;
    Desk desk(*library.repository);
    for (int i = 0; i < 12; ++i) {
        const ArticleId id = newDraft(library);
        RD_OK(saveAgain(library, id, i % 2 == 0 ? aysel : orxan));
    }
    const auto all = desk.activity({}, 0, 99);
    QCOMPARE(all->size(), size_t{24});
    std::vector<qint64> paged;
    for (qint64 before = 0;;) {
        const auto page = desk.activity({}, before, 5);
        RD_OK(page);
        for (const Activity &line : *page) {
            paged.push_back(line.sequence);
        }
        if (page->size() < 5) {
            break;
        }
        before = page->back().sequence;
    }
    QCOMPARE(paged.size(), all->size());
    QVERIFY(std::is_sorted(paged.rbegin(), paged.rend()));
    QCOMPARE(desk.activity({{}, orxan, {}, {}}, 0, 99)->size(), size_t{6});
    QCOMPARE(desk.activity({{}, QStringLiteral("Heç kim"), {}, {}}, 0, 99)->size(), size_t{0});
    const qint64 middle = all->at(12).at.utcMs;
    const auto since = desk.activity({{}, {}, middle, {}}, 0, 99);
    const auto until = desk.activity({{}, {}, {}, middle}, 0, 99);
    QCOMPARE(since->size(), size_t{13});
    QCOMPARE(until->size(), size_t{11});
    QCOMPARE(desk.activity({{}, orxan, middle, middle + 1}, 0, 99)->size(),
             size_t(all->at(12).author == orxan ? 1 : 0));
}

void TestStoreDesk::colleaguesByPrefix()
{
    TestLibrary library;
    Desk desk(*library.repository);
    const ArticleId id = newDraft(library);
    RD_OK(desk.assign(id, orxan, aysel));
    RD_OK(desk.assign(id, QStringLiteral("李伟"), QStringLiteral("Şəfiqə Əli-zadə")));
    QCOMPARE(desk.colleagues({}, 2)->size(), 2);
    QCOMPARE(*desk.colleagues(QStringLiteral("sefer"), 9), QStringList{orxan});
    QCOMPARE(*desk.colleagues(QStringLiteral("ZADƏ"), 9),
             QStringList{QStringLiteral("Şəfiqə Əli-zadə")});
    QCOMPARE(*desk.colleagues(QStringLiteral("李"), 9), QStringList{QStringLiteral("李伟")});
    QCOMPARE(desk.colleagues(QStringLiteral("fiqə"), 9)->size(), 0);
    RD_OK(saveAgain(library, id, orxan));
    QCOMPARE(desk.colleagues({}, 9)->front(), orxan);
}

void TestStoreDesk::changedSincePublished()
{
    TestLibrary library;
    Desk desk(*library.repository);
    const ArticleId id = newDraft(library);
    RD_OK(desk.takeStep(id, step(Status::Draft, Status::Published)));
    const auto changed = [&] {
        const auto rows = library->rows(at(ListFilter::Place::ChangedSincePublished, {}), 0, 9);
        return library->articleRow(id)->changedSincePublished && rows->size() == 1 &&
               desk.counts({})->changedSincePublished == 1;
    };
    const auto unchanged = [&] {
        return !library->articleRow(id)->changedSincePublished &&
               desk.counts({})->changedSincePublished == 0;
    };
    QVERIFY(unchanged());
    auto read = library->article(id);
    RD_OK(library->saveWorkingCopy(id, content(QStringLiteral("Yeni"), QStringLiteral("mətn")),
                                   read->head));
    QVERIFY(changed());
    RD_OK(library->discardWorkingCopy(id));
    QVERIFY(unchanged());
    RD_OK(saveAgain(library, id, orxan));
    QVERIFY(changed());
    RD_OK(desk.takeStep(id, step(Status::Published, Status::Withdrawn)));
    QVERIFY(unchanged());
    RD_OK(desk.takeBackStep(id, aysel));
    QVERIFY(changed());
    RD_OK(desk.takeStep(id, step(Status::Published, Status::Published)));
    QVERIFY(unchanged());
    QVERIFY(library->check({})->problems.isEmpty());
}

void TestStoreDesk::changedSinceRead()
{
    TestLibrary library;
    Desk desk(*library.repository);
    const ArticleId id = newDraft(library);
    const auto tells = [&](const QString &reader) {
        ListFilter filter;
        filter.reader = reader;
        return library->rows(filter, 0, 9)->front().changedSinceRead;
    };
    QVERIFY(!tells(orxan)); // never read: nothing has changed for him
    RD_OK(desk.markRead(id, orxan));
    RD_OK(desk.markRead(id, aysel));
    QVERIFY(!tells(orxan));
    RD_OK(saveAgain(library, id, aysel));
    QVERIFY(tells(orxan));
    QVERIFY(!tells(aysel)); // her own words
    QVERIFY(!tells({}));
    const qint64 last = library->changesSince(0)->back().sequence;
    RD_OK(desk.markRead(id, orxan));
    QCOMPARE(library->changesSince(last)->size(), size_t{1});
    RD_OK(desk.markRead(id, orxan)); // again: nothing to tell
    QCOMPARE(library->changesSince(last)->size(), size_t{1});
    QVERIFY(!tells(orxan));
    QCOMPARE(codeOf(desk.markRead(ArticleId(99), orxan)), ErrorCode::NotFound);
    RD_OK(desk.markRead(id, {}));
    // The mark is told of the version that stands for its story, too.
    ListFilter filter;
    filter.reader = orxan;
    filter.foldStories = true;
    filter.preferredLanguage = QStringLiteral("ru");
    NewArticle version =
        saved(content(QStringLiteral("Мост"), QStringLiteral("текст"), QStringLiteral("ru")));
    version.story = library->article(id)->storyId;
    const auto russian = library->createArticle(version);
    RD_OK(russian);
    RD_OK(saveAgain(library, id, aysel));
    QVERIFY(!library->rows(filter, 0, 9)->front().changedSinceRead);
    RD_OK(desk.markRead(*russian, orxan));
    RD_OK(saveAgain(library, *russian, aysel));
    QVERIFY(library->rows(filter, 0, 9)->front().changedSinceRead);
}

void TestStoreDesk::embargoOfTheStory()
{
    TestLibrary library;
    Desk desk(*library.repository);
    const ArticleId id = newDraft(library);
    const StoryId story = library->article(id)->storyId;
    NewArticle version =
        saved(content(QStringLiteral("Мост"), QStringLiteral("текст"), QStringLiteral("ru")));
    version.story = story;
    const auto russian = library->createArticle(version);
    RD_OK(russian);
    const Moment until{1'700'100'000'000, "Asia/Baku"};
    RD_OK(desk.setEmbargo(story, until, aysel));
    for (const ArticleId each : {id, *russian}) {
        QCOMPARE(library->article(each)->embargo, until);
        QCOMPARE(library->articleRow(each)->embargo, until);
    }
    const auto lines = desk.activity({id, {}, {}, {}}, 0, 1);
    QCOMPARE(lines->front().kind, ActivityKind::EmbargoSet);
    QCOMPARE(lines->front().note, until.toIso());
    RD_OK(desk.setEmbargo(story, until, aysel)); // the same again is no news
    QCOMPARE(desk.activity({id, {}, {}, {}}, 0, 9)->size(), size_t{2});
    RD_OK(desk.setEmbargo(story, std::nullopt, orxan));
    QVERIFY(!library->article(id)->embargo);
    QCOMPARE(desk.activity({id, {}, {}, {}}, 0, 1)->front().kind, ActivityKind::EmbargoLifted);
    QCOMPARE(codeOf(desk.setEmbargo(StoryId(99), until, aysel)), ErrorCode::NotFound);
}

// A text never leaves its embargo behind by moving to another story.
void TestStoreDesk::embargoFollowsItsTexts()
{
    TestLibrary library;
    NewArticle article = saved(content(QStringLiteral("Liman"), QStringLiteral("mətn")));
    article.embargo = Moment{1'700'100'000'000, "Asia/Baku"};
    const auto id = library->createArticle(article);
    RD_OK(id);
    const StoryId story = library->article(*id)->storyId;
    QCOMPARE(library->article(*id)->embargo, article.embargo);
    NewArticle version = saved(content(QStringLiteral("Порт"), QStringLiteral("текст")));
    version.story = story;
    version.embargo = Moment{1'700'200'000'000, "Europe/Moscow"};
    const auto later = library->createArticle(version);
    RD_OK(later);
    QCOMPARE(library->article(*id)->embargo, version.embargo);
    RD_OK(library->unlinkVersion(*later, aysel));
    QCOMPARE(library->article(*later)->embargo, version.embargo);
    const ArticleId free = newDraft(library);
    RD_OK(library->linkVersion(*id, library->article(free)->storyId, {}, aysel));
    QCOMPARE(library->article(free)->embargo, version.embargo);
    QVERIFY(library->check({})->problems.isEmpty());
}

QTEST_GUILESS_MAIN(TestStoreDesk)
#include "test_store_desk.moc"
