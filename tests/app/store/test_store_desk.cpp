// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/desk.h"
#include "tests/app/store/storetest.h"

#include <QRandomGenerator>

#include <algorithm>
#include <memory>

using namespace rd;
using namespace rd::store;
using namespace rd::testing;

namespace {

const QString aysel = QStringLiteral("Aysel Kərimli");
const QString orxan = QStringLiteral("Orxan Səfərli");

ArticleId newDraft(TestLibrary &library, const QString &headline = QStringLiteral("Xəbər"))
{
    const auto id = library->createArticle(saved(content(headline, QStringLiteral("mətn"))));
    return id.value_or(ArticleId());
}

StepOrder step(Status from, Status to, const QString &author = aysel)
{
    return {from, to, QStringLiteral("Rəqəmlər yoxlanmalıdır"), {}, author};
}

ErrorCode codeOf(const Result<void> &result)
{
    return result ? ErrorCode::Unsupported : result.error().code;
}

std::vector<ActivityKind> kindsOf(const std::vector<Activity> &lines)
{
    std::vector<ActivityKind> kinds;
    for (const Activity &line : lines) {
        kinds.push_back(line.kind);
    }
    return kinds;
}

Result<RevisionId> saveAgain(TestLibrary &library, ArticleId id, const QString &author)
{
    const auto read = library->article(id);
    ArticleContent text = read->content;
    text.metadata.headline += QStringLiteral(" (yeniləndi)");
    return library->saveRevision(id, text, {read->head, author, {}});
}

DeskQuery deskOf(const QString &name, bool editor = false)
{
    return {name, editor, 1'700'000'500'000, 1'700'001'000'000};
}

ListFilter at(ListFilter::Place place, const DeskQuery &desk)
{
    ListFilter filter;
    filter.place = place;
    filter.desk = desk;
    return filter;
}

QList<qint64> idsOf(const Result<std::vector<ArticleRow>> &rows)
{
    QList<qint64> ids;
    for (const ArticleRow &row : *rows) {
        ids.append(row.id.value);
    }
    return ids;
}

} // namespace

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
    void dueTodayAcrossMidnights_data();
    void dueTodayAcrossMidnights();
    void placesEqualBruteForce_data();
    void placesEqualBruteForce();
    void searchInAPlace();
    void boardHasColumns();

private:
    TestLibrary &filled();
    std::unique_ptr<TestLibrary> m_filled;
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

void TestStoreDesk::dueTodayAcrossMidnights_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QDate>("day");
    // Warsaw's clock goes forward and back on these; Baku has none; one day is 23 or 25 hours.
    QTest::newRow("Baku") << QStringLiteral("Asia/Baku") << QDate(2026, 3, 29);
    QTest::newRow("Warsaw, forward") << QStringLiteral("Europe/Warsaw") << QDate(2026, 3, 29);
    QTest::newRow("Warsaw, back") << QStringLiteral("Europe/Warsaw") << QDate(2026, 10, 25);
    QTest::newRow("Santiago, midnight is skipped")
        << QStringLiteral("America/Santiago") << QDate(2026, 9, 5);
}

void TestStoreDesk::dueTodayAcrossMidnights()
{
    QFETCH(QString, zone);
    QFETCH(QDate, day);
    const QByteArray name = zone.toLatin1();
    TestLibrary library;
    const auto add = [&](const Moment &deadline) {
        NewArticle article = saved(content(deadline.toIso(), QStringLiteral("mətn")));
        article.content.metadata.deadline = deadline;
        return library->createArticle(article).value();
    };
    const Moment midnight = Moment::fromLocal(day.addDays(1), QTime(0, 0), name);
    add(Moment::fromLocal(day.addDays(-1), QTime(12, 0), name));
    add(Moment::fromLocal(day, QTime(9, 0), name));
    add(Moment{midnight.utcMs - 1, "America/New_York"}); // the same instant, told elsewhere
    add(midnight);                                       // tomorrow's
    DeskQuery desk{aysel, false, Moment::fromLocal(day, QTime(10, 0), name).utcMs, midnight.utcMs};
    const auto counts = Desk(*library.repository).counts(desk);
    RD_OK(counts);
    QCOMPARE(counts->dueToday, 3);
    QCOMPARE(counts->overdue, 2);
    QCOMPARE(library->rows(at(ListFilter::Place::DueToday, desk), 0, 9)->size(), size_t{3});
    desk.nowMs = midnight.utcMs;
    desk.todayEndsMs = Moment::fromLocal(day.addDays(2), QTime(0, 0), name).utcMs;
    QCOMPARE(Desk(*library.repository).counts(desk)->dueToday, 4);
    QCOMPARE(Desk(*library.repository).counts(desk)->overdue, 3);
}

TestLibrary &TestStoreDesk::filled()
{
    if (m_filled) {
        return *m_filled;
    }
    m_filled = std::make_unique<TestLibrary>();
    TestLibrary &library = *m_filled;
    QRandomGenerator random(23);
    const QStringList names{QString(), aysel, orxan, QStringLiteral("李伟")};
    const QStringList languages{QStringLiteral("az"), QStringLiteral("ru")};
    const auto done = library->inTransaction([&]() -> Result<void> {
        std::vector<StoryId> stories;
        Desk desk(*library.repository);
        for (int i = 0; i < 500; ++i) {
            NewArticle article =
                saved(content(QStringLiteral("Xəbər %1").arg(i), QStringLiteral("mətn"),
                              languages.at(random.bounded(2))));
            article.content.metadata.section =
                random.bounded(2) == 0 ? QStringLiteral("Sport") : QStringLiteral("Energy");
            article.author = names.at(random.bounded(4));
            article.assignee = random.bounded(2) == 0 ? QString() : names.at(random.bounded(4));
            article.status = allStatuses().at(size_t(random.bounded(6)));
            article.archived = random.bounded(6) == 0;
            if (random.bounded(2) == 0) {
                article.content.metadata.deadline =
                    Moment{1'700'000'000'000 + random.bounded(2000) * 1000LL, "Asia/Baku"};
            }
            if (!stories.empty() && random.bounded(2) == 0) {
                article.story = stories.at(size_t(random.bounded(int(stories.size()))));
            }
            const auto id = library->createArticle(article);
            if (!id) {
                return fail(id.error());
            }
            if (!article.story.isValid()) {
                stories.push_back(library->article(*id)->storyId);
            }
            Result<void> next;
            if (random.bounded(3) == 0) {
                next = desk.assign(*id, names.at(random.bounded(4)), names.at(random.bounded(4)));
            }
            if (next && random.bounded(3) == 0) {
                const auto again = saveAgain(library, *id, orxan);
                next = again ? Result<void>() : fail(again.error());
            }
            if (next && random.bounded(8) == 0) {
                next = library->deleteArticle(*id, aysel);
            }
            if (!next) {
                return next;
            }
        }
        return {};
    });
    if (!done) {
        qFatal("%s", qPrintable(words(done)));
    }
    return library;
}

void TestStoreDesk::placesEqualBruteForce_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<bool>("editor");
    QTest::addColumn<int>("narrowed");
    for (int place = 1; place <= 4; ++place) {
        for (int narrowed = 0; narrowed < 8; ++narrowed) {
            QTest::addRow("place %d, filter %d", place, narrowed) << place << false << narrowed;
            QTest::addRow("place %d, filter %d, editor", place, narrowed)
                << place << true << narrowed;
        }
    }
}

namespace {

/// What a place means, said once more in plain words.
struct Facts
{
    ArticleRow row;
    QString creator;
    QString handedBy;
    bool deleted = false;
};

bool isIn(const Facts &facts, const ListFilter &filter)
{
    const ArticleRow &row = facts.row;
    const DeskQuery &desk = filter.desk;
    if (facts.deleted || row.archived) {
        return false;
    }
    if (filter.place == ListFilter::Place::ChangedSincePublished) {
        return row.changedSincePublished;
    }
    if (!isUnfinished(row.status)) {
        return false;
    }
    switch (filter.place) {
    case ListFilter::Place::MyDesk:
        return row.assignee.isEmpty() ? facts.creator == desk.name : row.assignee == desk.name;
    case ListFilter::Place::DueToday:
        return row.deadline && row.deadline->utcMs < desk.todayEndsMs;
    case ListFilter::Place::Waiting:
        return (row.assignee == desk.name && facts.handedBy != desk.name) ||
               (desk.editor && row.assignee.isEmpty() && row.status == Status::InReview);
    default:
        return false;
    }
}

/// All articles with what the log says of them.
std::vector<Facts> factsOf(TestLibrary &library)
{
    std::vector<Facts> all;
    for (const bool bin : {false, true}) {
        ListFilter filter;
        filter.deleted = bin;
        const auto rows = library->rows(filter, 0, 1000);
        for (const ArticleRow &row : *rows) {
            Facts facts{row, {}, {}, bin};
            const auto lines = Desk(*library.repository).activity({row.id, {}, {}, {}}, 0, 99);
            facts.creator = lines->back().author;
            facts.handedBy = lines->back().author;
            for (auto line = lines->rbegin(); line != lines->rend(); ++line) {
                if (line->kind == ActivityKind::Assigned) {
                    facts.handedBy = line->author;
                }
            }
            all.push_back(facts);
        }
    }
    return all;
}

} // namespace

void TestStoreDesk::placesEqualBruteForce()
{
    QFETCH(int, place);
    QFETCH(bool, editor);
    QFETCH(int, narrowed);
    TestLibrary &library = filled();
    static const std::vector<Facts> facts = factsOf(library);
    ListFilter filter = at(static_cast<ListFilter::Place>(place), deskOf(aysel, editor));
    if ((narrowed & 1) != 0) {
        filter.language = QStringLiteral("ru");
    }
    if ((narrowed & 2) != 0) {
        filter.section = library->ensureSection(QStringLiteral("Sport"), {})->id;
    }
    filter.foldStories = (narrowed & 4) != 0;
    std::vector<const Facts *> expected;
    for (const Facts &one : facts) {
        const bool fits = (filter.language.isEmpty() || one.row.language == filter.language) &&
                          (!filter.section ||
                           one.row.section == library->sections()->at(14).label(one.row.language));
        if (fits && isIn(one, filter)) {
            expected.push_back(&one);
        }
    }
    std::sort(expected.begin(), expected.end(),
              [](const Facts *a, const Facts *b) { return a->row.position > b->row.position; });
    QSet<qint64> stories;
    QList<qint64> ids;
    for (const Facts *one : expected) {
        if (!filter.foldStories || !stories.contains(one->row.storyId.value)) {
            ids.append(one->row.id.value);
            stories.insert(one->row.storyId.value);
        }
    }
    QVERIFY(place == 4 || !ids.isEmpty());
    QCOMPARE(idsOf(library->rows(filter, 0, 1000)), ids);
    QCOMPARE(*library->rowCount(filter), qint64(ids.size()));
    QList<qint64> paged;
    for (qint64 before = 0;;) {
        const auto page = library->rows(filter, before, 7);
        paged += idsOf(page);
        if (page->size() < 7) {
            break;
        }
        before = page->back().position;
    }
    QCOMPARE(paged, ids);
    QCOMPARE(library->ladder(filter, 10)->size(), size_t(ids.size() + 9) / 10);
    if (narrowed == 0) {
        const auto counts = Desk(*library.repository).counts(filter.desk);
        const qint64 count = std::array{counts->mine, counts->dueToday, counts->waiting,
                                        counts->changedSincePublished}[size_t(place - 1)];
        QCOMPARE(count, qint64(ids.size()));
    }
}

void TestStoreDesk::searchInAPlace()
{
    TestLibrary &library = filled();
    ListFilter filter = at(ListFilter::Place::Waiting, deskOf(orxan, true));
    const auto listed = idsOf(library->rows(filter, 0, 1000));
    QVERIFY(!listed.isEmpty());
    QCOMPARE(idsOf(library->search(QStringLiteral("mətn"), filter, 0, 1000)), listed);
    QCOMPARE(idsOf(library->search(QStringLiteral("-status:published"), filter, 0, 1000)), listed);
    // Nobody's name is nobody's desk.
    QCOMPARE(*library->rowCount(at(ListFilter::Place::MyDesk, deskOf({}))), 0);
    filter.deleted = true;
    QCOMPARE(*library->rowCount(filter), 0);
}

void TestStoreDesk::boardHasColumns()
{
    TestLibrary library;
    Desk desk(*library.repository);
    std::vector<ArticleId> drafts;
    for (int i = 0; i < 5; ++i) {
        drafts.push_back(newDraft(library));
    }
    NewArticle old = saved(content(QStringLiteral("Köhnə"), QStringLiteral("mətn")));
    old.status = Status::Published;
    old.content.metadata.published = Moment{1'600'000'000'000, "Asia/Baku"};
    const auto published = library->createArticle(old);
    RD_OK(published);
    const qint64 since = 1'690'000'000'000;
    const auto ids = [&](int limit) { return idsOf(desk.board({}, since, limit)); };
    QCOMPARE(ids(9).size(), 5);
    QCOMPARE(ids(3).size(), 3);
    RD_OK(desk.takeStep(*published, step(Status::Published, Status::Withdrawn)));
    QCOMPARE(ids(9).last(), published->value);
    RD_OK(desk.takeStep(drafts[0], step(Status::Draft, Status::Published)));
    RD_OK(saveAgain(library, drafts[0], aysel));
    RD_OK(desk.takeStep(drafts[0], step(Status::Published, Status::Published)));
    RD_OK(desk.takeStep(drafts[1], step(Status::Draft, Status::InReview)));
    QCOMPARE(ids(9), (QList<qint64>{drafts[4].value, drafts[3].value, drafts[2].value,
                                    drafts[1].value, drafts[0].value, published->value}));
    RD_OK(library->setArchived(drafts[3], true, aysel));
    RD_OK(library->deleteArticle(drafts[0], aysel));
    QCOMPARE(ids(9),
             (QList<qint64>{drafts[4].value, drafts[2].value, drafts[1].value, published->value}));
    ListFilter filter;
    filter.status = Status::InReview;
    QCOMPARE(idsOf(desk.board(filter, since, 9)), QList<qint64>{drafts[1].value});
}

QTEST_GUILESS_MAIN(TestStoreDesk)
#include "test_store_desk.moc"
