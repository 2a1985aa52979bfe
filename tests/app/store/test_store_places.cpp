// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/lists.h"
#include "tests/app/store/deskcase.h"

#include <QRandomGenerator>

#include <algorithm>
#include <memory>

using namespace rd;
using namespace rd::store;
using namespace rd::testing;

class TestStorePlaces : public QObject
{
    Q_OBJECT
private Q_SLOTS:
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

void TestStorePlaces::dueTodayAcrossMidnights_data()
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

void TestStorePlaces::dueTodayAcrossMidnights()
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

TestLibrary &TestStorePlaces::filled()
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

void TestStorePlaces::placesEqualBruteForce_data()
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

void TestStorePlaces::placesEqualBruteForce()
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
    QCOMPARE(Lists(*library.repository).ladder(filter, 10)->size(), size_t(ids.size() + 9) / 10);
    if (narrowed == 0) {
        const auto counts = Desk(*library.repository).counts(filter.desk);
        const qint64 count = std::array{counts->mine, counts->dueToday, counts->waiting,
                                        counts->changedSincePublished}[size_t(place - 1)];
        QCOMPARE(count, qint64(ids.size()));
    }
}

void TestStorePlaces::searchInAPlace()
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

void TestStorePlaces::boardHasColumns()
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

QTEST_GUILESS_MAIN(TestStorePlaces)
#include "test_store_places.moc"
