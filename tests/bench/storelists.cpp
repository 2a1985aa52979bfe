// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/storelists.h"

#include "app/store/desk.h"
#include "app/store/lists.h"
#include "tests/bench/rawtwin.h"
#include "tests/bench/storelibrary.h"
#include "tests/bench/storetimes.h"

#include <QDateTime>

#include <functional>

namespace rd {

using namespace store;
using namespace bench;

namespace {

constexpr int pageRows = 100;

ListFilter current()
{
    ListFilter filter;
    filter.archived = false;
    return filter;
}

/// Pages behind keys from all over the list.
TwinTimes pages(const Repository &repository, const ListFilter &filter, int rounds,
                const std::vector<ListKey> &after)
{
    RawTwin twin(repository);
    TwinTimes times;
    for (int i = 0; i < rounds; ++i) {
        // A stride without a common divisor: no page is asked for twice in a row.
        const ListKey &key = after[size_t(i) * 379 % after.size()];
        times.add(twin.of([&] { must(Lists(repository).page(filter, key, pageRows)); }));
    }
    return times;
}

void measureOrder(const Repository &repository, const QString &name, const ListFilter &filter)
{
    const Lists lists(repository);
    const auto ladder = must(lists.ladder(filter, 1000));
    pages(repository, filter, 100, {ListKey()})
        .reportRatio(name + QStringLiteral(": first page"), 2);
    pages(repository, filter, 300, ladder).reportRatio(name + QStringLiteral(": page anywhere"), 2);
    print(name + QStringLiteral(": ladder"),
          Times::of(3, [&](int) { must(lists.ladder(filter, 1000)); }).p50());
}

} // namespace

void measureLists(Repository &repository)
{
    ListFilter filter = current();
    measureOrder(repository, QStringLiteral("newest first"), filter);
    const auto countTime = [&](int rounds) {
        return Times::of(rounds, [&](int) { must(repository.rowCount(filter)); }).p50();
    };
    print(QStringLiteral("count of rows p50"), countTime(50));
    // A jump is the page the ladder leads to, with all rows from its rung on.
    const Lists lists(repository);
    const auto ladder = must(lists.ladder(filter, 1000));
    const Times jump = Times::of(200, [&](int i) {
        const ListKey &rung = ladder[size_t(i) * 617 % ladder.size()];
        must(lists.page(filter, rung.justBefore(), 1000));
    });
    print(QStringLiteral("jump by the scroll bar, at most 1000 rows, p95"), jump.p95());
    filter.foldStories = true;
    filter.preferredLanguage = QStringLiteral("az");
    measureOrder(repository, QStringLiteral("stories"), filter);
    print(QStringLiteral("count of stories p50"), countTime(5));
    print(QStringLiteral("counters p50"),
          Times::of(50, [&](int) { must(repository.counters()); }).p50());
    const auto count = static_cast<int>(must(repository.rowCount({})));
    const auto openOne = [&](int i) { must(repository.article(ArticleId(1 + i * 3701 % count))); };
    print(QStringLiteral("open an article p50"), Times::of(300, openOne).p50());
}

void measureOrders(Repository &repository)
{
    ListFilter filter = current();
    filter.locale = QStringLiteral("az");
    filter.sort = SortKey::Headline;
    filter.ascending = true;
    double longest = 0;
    QElapsedTimer whole;
    whole.start();
    qint64 left = 1;
    while (left > 0) {
        const Times one =
            Times::of(1, [&](int) { left = must(Lists::prepareOrder(repository, filter)); });
        longest = std::max(longest, one.most());
    }
    print(QStringLiteral("headlines in az order made ready"), static_cast<double>(whole.elapsed()));
    promise(QStringLiteral("its longest piece, which a save waits for"), longest, 100);
    measureOrder(repository, QStringLiteral("by headline"), filter);
    filter.ascending = false;
    filter.sort = SortKey::Published;
    filter.ascending = true;
    measureOrder(repository, QStringLiteral("oldest first"), filter);
    filter.ascending = false;
    filter.sort = SortKey::Updated;
    measureOrder(repository, QStringLiteral("by last change"), filter);
    filter.ascending = true;
    filter.sort = SortKey::Section;
    measureOrder(repository, QStringLiteral("by section"), filter);
    filter.sort = SortKey::Status;
    measureOrder(repository, QStringLiteral("by status"), filter);
    filter.sort = SortKey::Headline;
    filter.status = Status::Idea;
    pages(repository, filter, 50, {ListKey()})
        .reportRatio(QStringLiteral("few by headline: first page"), 2);
}

/// What the sidebar's places ask: My desk of one person, an editor's waiting, what is due.
void measureDesk(Repository &repository)
{
    const Desk desk(repository);
    DeskQuery query;
    query.name = Corpus::colleague(1);
    query.editor = true;
    query.nowMs = 1'700'500'000'000;
    query.todayEndsMs = query.nowMs + 86'400'000;
    print(QStringLiteral("counts of the desk p50"),
          Times::of(50, [&](int) { must(desk.counts(query)); }).p50());
    const std::initializer_list<std::pair<QString, ListFilter::Place>> places{
        {QStringLiteral("My desk"), ListFilter::Place::MyDesk},
        {QStringLiteral("Due today"), ListFilter::Place::DueToday},
        {QStringLiteral("Waiting"), ListFilter::Place::Waiting},
        {QStringLiteral("Changed since published"), ListFilter::Place::ChangedSincePublished}};
    for (const auto &[name, place] : places) {
        ListFilter filter;
        filter.place = place;
        filter.desk = query;
        const qint64 rows = must(repository.rowCount(filter));
        const double ms = Times::of(50, [&](int) { must(repository.rows(filter, 0, 100)); }).p50();
        print(QStringLiteral("page of “%1”, %2 rows, p50").arg(name).arg(rows), ms);
    }
    const auto logTime = [&](const ActivityFilter &filter) {
        return Times::of(20, [&](int) { must(desk.activity(filter, 0, 100)); }).p50();
    };
    print(QStringLiteral("log p50"), logTime({}));
    print(QStringLiteral("log of one person p50"), logTime({{}, query.name, {}, {}}));
    print(QStringLiteral("log of nobody p50"), logTime({{}, QStringLiteral("-"), {}, {}}));
    print(QStringLiteral("log of the last day p50"),
          logTime({{}, {}, QDateTime::currentMSecsSinceEpoch() - 86'400'000, {}}));
}

// The newest articles become stories of two, and the list prefers one of the languages.
void measureVersions(Repository &repository)
{
    ListFilter filter = current();
    const auto newest = must(repository.rows(filter, 0, 400));
    must(repository.inTransaction([&]() -> Result<void> {
        for (size_t i = 1; i < newest.size(); i += 2) {
            if (auto done = repository.linkVersion(newest[i].id, newest[i - 1].storyId, {});
                !done) {
                return done;
            }
        }
        return {};
    }));
    filter.foldStories = true;
    pages(repository, filter, 200, {ListKey()})
        .reportRatio(QStringLiteral("page of 100 stories of two"), 2);
    filter.preferredLanguage = QStringLiteral("az");
    pages(repository, filter, 200, {ListKey()})
        .reportRatio(QStringLiteral("the same in one language"), 2);
}

} // namespace rd
