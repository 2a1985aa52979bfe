// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/store/storycase.h"

#include <functional>
#include <limits>

using namespace rd;
using namespace rd::store;
using namespace rd::testing;

namespace {

using Damage = std::function<void(StoryPackage &)>;

} // namespace

class TestStoreBadPackages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void brokenPackages_data();
    void brokenPackages();
    void articleOfAnotherStory();
    void nothingToPack();
};

void TestStoreBadPackages::brokenPackages_data()
{
    QTest::addColumn<Damage>("damage");
    QTest::addColumn<int>("code");
    const auto add = [](const char *name, const Damage &damage,
                        ErrorCode code = ErrorCode::Corrupt) {
        QTest::newRow(name) << damage << int(code);
    };
    const auto first = [](StoryPackage &p) -> PackedArticle & { return p.articles.front(); };
    add("no story", [](StoryPackage &p) { p.story.clear(); });
    add("no articles", [](StoryPackage &p) { p.articles.clear(); });
    add("missing base", [=](StoryPackage &p) { first(p).revisions.front().base = newUuid(); });
    add("its own base", [=](StoryPackage &p) {
        first(p).revisions.front().base = first(p).revisions.front().uuid;
    });
    add("circle of bases", [=](StoryPackage &p) {
        PackedRevision second = first(p).revisions.front();
        second.uuid = newUuid();
        second.base = first(p).revisions.front().uuid;
        first(p).revisions.front().base = second.uuid;
        first(p).revisions.push_back(second);
    });
    add("revision twice",
        [=](StoryPackage &p) { first(p).revisions.push_back(first(p).revisions.front()); });
    add("article twice", [](StoryPackage &p) { p.articles.push_back(p.articles.front()); });
    add("unknown head", [=](StoryPackage &p) { first(p).head = newUuid(); });
    add("no head", [=](StoryPackage &p) { first(p).head.clear(); });
    add("unknown published", [=](StoryPackage &p) { first(p).published = newUuid(); });
    add("no text", [=](StoryPackage &p) {
        first(p).revisions.clear();
        first(p).head.clear();
    });
    add("no UUID", [=](StoryPackage &p) { first(p).uuid = QStringLiteral("1"); });
    add("unknown status", [=](StoryPackage &p) { first(p).status = static_cast<Status>(77); });
    add("unknown step",
        [=](StoryPackage &p) { first(p).steps.front().kind = static_cast<ActivityKind>(-1); });
    add("time of no calendar", [=](StoryPackage &p) {
        first(p).revisions.front().content.metadata.published =
            Moment{std::numeric_limits<qint64>::max(), "UTC"};
    });
    add("comment answers itself", [=](StoryPackage &p) {
        first(p).comments.front().parent = first(p).comments.front().uuid;
    });
    add("approval of nothing",
        [=](StoryPackage &p) { first(p).approvals.front().request = newUuid(); });
    add("requests without versions", [=](StoryPackage &p) { first(p).requestRevisions.clear(); });
    add("empty picture", [](StoryPackage &p) { p.media.front().bytes.clear(); });
    add(
        "too many articles",
        [](StoryPackage &p) {
            for (int i = 0; i < 1000; ++i) {
                p.articles.push_back(p.articles.front());
                p.articles.back().uuid = newUuid();
            }
        },
        ErrorCode::Limit);
}

void TestStoreBadPackages::brokenPackages()
{
    QFETCH(Damage, damage);
    QFETCH(int, code);
    Newsroom here;
    here.fill();
    StoryPackage package = here.pack();
    damage(package);
    TestLibrary there;
    static_cast<void>(there->setSetting(QStringLiteral("k"), {}));
    for (TestLibrary *library : {&there, static_cast<TestLibrary *>(&here)}) {
        const qint64 last = lastChange(*library);
        const auto merged = mergeInto(*library, package);
        QVERIFY(!merged);
        QCOMPARE(int(merged.error().code), code);
        QCOMPARE(int(StoryExchange(*library->repository).conflicts(package).error().code), code);
        QVERIFY((*library)->changesSince(last)->empty());
        QVERIFY(isWhole(*library));
    }
    QCOMPARE(there->stats()->articles, 0);
    QCOMPARE(there->stats()->media, 0);
    QVERIFY(People(*there.repository).all()->empty());
}

void TestStoreBadPackages::articleOfAnotherStory()
{
    Newsroom here;
    here.fill();
    const StoryPackage package = here.pack();
    const auto refusedBy = [&](const StoryPackage &bad, ErrorCode code) {
        const qint64 last = lastChange(here);
        const auto merged = mergeInto(here, bad);
        return !merged && merged.error().code == code && here->changesSince(last)->empty();
    };
    StoryPackage bad = package;
    bad.story = newUuid(); // says that our articles belong to its story
    QVERIFY(refusedBy(bad, ErrorCode::Conflict));
    bad = package;
    bad.articles.front().uuid = newUuid(); // claims our revisions, comments, approvals
    QVERIFY(refusedBy(bad, ErrorCode::Corrupt));
    bad = package;
    bad.media.front().bytes = "another picture"; // under a UUID that is known here
    QVERIFY(refusedBy(bad, ErrorCode::Corrupt));
    QVERIFY(isWhole(here));
}

void TestStoreBadPackages::nothingToPack()
{
    Newsroom here;
    here.fill();
    StoryExchange exchange(*here.repository);
    QCOMPARE(exchange.pack(StoryId(99), aysel).error().code, ErrorCode::NotFound);
    RD_OK(exchange.logSent(here.story, aysel, orxan));
    QCOMPARE(Desk(*here.repository).activity({here.source, {}, {}, {}}, 0, 1)->front().kind,
             ActivityKind::PackageSent);
    QCOMPARE(exchange.logSent(StoryId(99), aysel, {}).error().code, ErrorCode::NotFound);
    RD_OK(here->deleteArticle(here.source));
    RD_OK(here->deleteArticle(here.version));
    QCOMPARE(exchange.pack(here.story, aysel).error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestStoreBadPackages)
#include "test_store_badpackages.moc"
