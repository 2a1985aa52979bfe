// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the store beside its promises: bench_store [ARTICLES [FOLDER]]. The library is made once
// and kept in FOLDER (default: beside the build, bench-data).
#include "app/store/desk.h"
#include "tests/bench/measure.h"
#include "tests/bench/storelibrary.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

#include <algorithm>
#include <functional>
#include <utility>

using namespace rd;
using namespace rd::store;
using namespace rd::bench;

namespace {

/// Sorted wall milliseconds of a step.
class Times final
{
public:
    template <typename Step>
    static Times of(int rounds, Step step)
    {
        Times times;
        for (int i = 0; i < rounds; ++i) {
            times.add(i, step);
        }
        return times;
    }
    /// Two steps by turns, so that both meet the same mood of the machine.
    template <typename One, typename Other>
    static std::pair<Times, Times> both(int rounds, One one, Other other)
    {
        std::pair<Times, Times> times;
        for (int i = 0; i < rounds; ++i) {
            times.first.add(i, one);
            times.second.add(i, other);
        }
        return times;
    }
    [[nodiscard]] double p50() const { return median(m_ms); }
    [[nodiscard]] double p95() const { return percentile95(m_ms); }

private:
    template <typename Step>
    void add(int i, Step &step)
    {
        QElapsedTimer timer;
        timer.start();
        step(i);
        m_ms.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }

    std::vector<double> m_ms;
};

void print(const QString &name, double ms)
{
    report(QStringLiteral("store: ") + name, ms, QStringLiteral("ms"));
}

void promise(const QString &name, double ms, double most)
{
    report(QStringLiteral("store: ") + name, ms, QStringLiteral("ms"),
           QStringLiteral("<= %1 ms").arg(most, 0, 'g', 3),
           QStringLiteral("%1 of it").arg(ms / most, 0, 'f', 2));
}

/// Promised beside what the engine alone needs for the same in this run.
void compare(const QString &name, double ms, double most, const QString &what, double engine)
{
    report(QStringLiteral("store: ") + name, ms, QStringLiteral("ms"),
           QStringLiteral("<= %1 x %2").arg(most).arg(what),
           QStringLiteral("%1 x").arg(ms / engine, 0, 'f', 2));
}

/// The floor of a durable save: 8 KB appended and on the disk.
class AppendedFile final
{
public:
    explicit AppendedFile(const QString &path)
        : m_file(::open(QFile::encodeName(path).constData(), O_CREAT | O_WRONLY | O_APPEND, 0600))
    {}
    ~AppendedFile() { ::close(m_file); }
    Q_DISABLE_COPY_MOVE(AppendedFile)

    void append() const
    {
        if (::write(m_file, m_block.constData(), 8192) != 8192 || ::fdatasync(m_file) != 0) {
            std::exit(1);
        }
    }

private:
    int m_file;
    QByteArray m_block = QByteArray(8192, 'x');
};

// One page by the raw interface, delivering the same texts as QString: what ours is compared with.
class RawPage
{
public:
    enum class Of { Articles, Stories };

    RawPage(const QString &path, Of what)
    {
        QByteArray sql =
            "SELECT a.id, a.story_id, a.headline, a.lede, a.section_id, a.language, a.genre, "
            "a.status, a.archived, a.published_ms, a.published_zone, a.updated_ms, "
            "a.updated_zone, a.deadline_ms, a.deadline_zone, a.words, a.thumbnail, a.position, "
            "a.assignee, a.target_length, a.urgency, a.copied, a.head_revision_id, "
            "a.published_revision_id FROM article a WHERE a.deleted_ms IS NULL AND a.archived = 0 "
            "AND a.position < ?";
        if (what == Of::Stories) {
            sql += " AND NOT EXISTS (SELECT 1 FROM article b INDEXED BY article_story WHERE "
                   "b.story_id = a.story_id AND b.position > a.position AND b.deleted_ms IS NULL "
                   "AND b.archived = 0)";
        }
        sql += " ORDER BY a.position DESC LIMIT 100";
        sqlite3_open_v2(QFile::encodeName(path).constData(), &m_handle, SQLITE_OPEN_READONLY,
                        nullptr);
        sqlite3_prepare_v2(m_handle, sql.constData(), -1, &m_page, nullptr);
        sqlite3_prepare_v2(
            m_handle,
            "SELECT a.id, a.language, a.status, a.source_revision_id, "
            "s.source_article_id, s.embargo_ms FROM article a JOIN story s ON s.id = a.story_id "
            "WHERE a.story_id = ?",
            -1, &m_versions, nullptr);
    }
    ~RawPage()
    {
        sqlite3_finalize(m_page);
        sqlite3_finalize(m_versions);
        sqlite3_close(m_handle);
    }
    Q_DISABLE_COPY_MOVE(RawPage)

    qsizetype read(qint64 before)
    {
        qsizetype characters = 0;
        std::vector<qint64> stories;
        sqlite3_exec(m_handle, "BEGIN", nullptr, nullptr, nullptr);
        sqlite3_bind_int64(m_page, 1, before);
        while (sqlite3_step(m_page) == SQLITE_ROW) {
            stories.push_back(sqlite3_column_int64(m_page, 1));
            for (const int column : {2, 3, 5, 10, 12, 14, 16, 18}) {
                characters += text(m_page, column).size();
            }
        }
        sqlite3_reset(m_page);
        for (const qint64 story : stories) {
            sqlite3_bind_int64(m_versions, 1, story);
            while (sqlite3_step(m_versions) == SQLITE_ROW) {
                characters += text(m_versions, 1).size();
            }
            sqlite3_reset(m_versions);
        }
        sqlite3_exec(m_handle, "COMMIT", nullptr, nullptr, nullptr);
        return characters;
    }

private:
    static QString text(sqlite3_stmt *statement, int column)
    {
        const auto *characters =
            static_cast<const QChar *>(sqlite3_column_text16(statement, column));
        return QString(characters, sqlite3_column_bytes16(statement, column) / 2);
    }
    sqlite3 *m_handle = nullptr;
    sqlite3_stmt *m_page = nullptr;
    sqlite3_stmt *m_versions = nullptr;
};

// The texts somebody types one after the other into one article: its date and section stay.
std::vector<ArticleContent> contents(Corpus &corpus, int first, int count)
{
    std::vector<ArticleContent> made;
    for (int i = 0; i < count; ++i) {
        made.push_back(corpus.article(first + i).content);
        Metadata &metadata = made.back().metadata;
        metadata.published.reset();
        metadata.section = made.front().metadata.section;
        metadata.language = made.front().metadata.language;
        metadata.bylines = made.front().metadata.bylines;
        metadata.keywords = made.front().metadata.keywords;
    }
    return made;
}

void settle(Repository &repository)
{
    while (must(repository.mergeIndex())) {
    }
}

void measureSaves(Repository &repository, Corpus &corpus, const QString &folder)
{
    constexpr int rounds = 300;
    const std::vector<ArticleContent> texts = contents(corpus, 1000, rounds);
    const ArticleId id = must(repository.createArticle(corpus.article(1)));
    RevisionId head = must(repository.article(id)).head;
    const auto saveOne = [&](int i) {
        head = must(repository.saveRevision(id, texts[size_t(i)], {head, {}, {}}));
    };
    const AppendedFile file(folder + QStringLiteral("/sync"));
    const auto [sync, save] = Times::both(
        rounds, [&](int) { file.append(); }, saveOne);
    print(QStringLiteral("fdatasync of 8 KB p50"), sync.p50());
    compare(QStringLiteral("save FULL p50"), save.p50(), 2, QStringLiteral("fdatasync"),
            sync.p50());
    print(QStringLiteral("save FULL p95"), save.p95());
    settle(repository);
    const Times saveAndIndex = Times::of(100, [&](int i) {
        saveOne(i);
        must(repository.mergeIndex());
    });
    print(QStringLiteral("save and idle indexing p50"), saveAndIndex.p50());
    settle(repository);
    const Times autosave = Times::of(
        rounds, [&](int i) { must(repository.saveWorkingCopy(id, texts[size_t(i)], head)); });
    promise(QStringLiteral("autosave p95"), autosave.p95(), 5);
    NewArticle unnamed;
    unnamed.content = texts.front();
    const ArticleId fresh = must(repository.createArticle(unnamed));
    const Times first = Times::of(
        rounds, [&](int i) { must(repository.saveWorkingCopy(fresh, texts[size_t(i)], {})); });
    promise(QStringLiteral("autosave of a new article p95"), first.p95(), 5);
}

void measureImport(Repository &repository, Corpus &corpus, int first)
{
    constexpr int articles = 5000;
    const Filling filling = fill(repository, corpus, first, articles);
    report(QStringLiteral("store: import into the library"), filling.perSecond(),
           QStringLiteral("/s"));
    report(QStringLiteral("store: import into the library, CPU"), filling.cpuMsEach(),
           QStringLiteral("ms each"));
    QElapsedTimer merging;
    merging.start();
    settle(repository);
    print(QStringLiteral("idle merge after it"), static_cast<double>(merging.elapsed()));
}

using Places = std::function<qint64(int)>;

/// Pages before `places` beside the same rows from the engine.
void measurePages(const Repository &repository, RawPage &&raw, const QString &name,
                  const ListFilter &filter, const Places &places)
{
    const auto [engine, ours] = Times::both(
        400, [&](int i) { raw.read(places(i)); },
        [&](int i) { must(repository.rows(filter, places(i), 100)); });
    compare(name + QStringLiteral(" p50"), ours.p50(), 2, QStringLiteral("the engine's"),
            engine.p50());
}

void measureLists(const Repository &repository, const QString &path)
{
    ListFilter filter;
    filter.archived = false;
    const auto ladder = must(repository.ladder(filter, 1000));
    const Places places = [&](int i) { return ladder[size_t(i) % ladder.size()]; };
    const auto countTime = [&](int rounds) {
        return Times::of(rounds, [&](int) { must(repository.rowCount(filter)); }).p50();
    };
    const auto ladderTime = [&] {
        return Times::of(5, [&](int) { must(repository.ladder(filter, 1000)); }).p50();
    };
    measurePages(repository, {path, RawPage::Of::Articles}, QStringLiteral("page of 100"), filter,
                 places);
    print(QStringLiteral("count of rows p50"), countTime(50));
    print(QStringLiteral("ladder p50"), ladderTime());
    filter.foldStories = true;
    measurePages(repository, {path, RawPage::Of::Stories}, QStringLiteral("page of 100 stories"),
                 filter, places);
    print(QStringLiteral("count of stories p50"), countTime(5));
    print(QStringLiteral("ladder of stories p50"), ladderTime());
    print(QStringLiteral("counters p50"),
          Times::of(50, [&](int) { must(repository.counters()); }).p50());
    const auto count = static_cast<int>(must(repository.rowCount({})));
    const auto openOne = [&](int i) { must(repository.article(ArticleId(1 + i * 37 % count))); };
    print(QStringLiteral("open an article p50"), Times::of(300, openOne).p50());
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
void measureVersions(Repository &repository, const QString &path)
{
    ListFilter filter;
    filter.archived = false;
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
    const Places places = [end = newest.front().position + 1](int) { return end; };
    filter.foldStories = true;
    measurePages(repository, {path, RawPage::Of::Stories},
                 QStringLiteral("page of 100 stories of two"), filter, places);
    filter.preferredLanguage = QStringLiteral("az");
    measurePages(repository, {path, RawPage::Of::Stories},
                 QStringLiteral("the same in one language"), filter, places);
}

void measureSearch(const Repository &repository, Corpus &corpus)
{
    const auto measure = [&](const QString &name, const std::function<QString(int)> &query) {
        const Times times =
            Times::of(100, [&](int i) { must(repository.search(query(i), {}, 0, 50)); });
        promise(QStringLiteral("search, %1, p95").arg(name), times.p95(), 20);
    };
    measure(QStringLiteral("rare word"), [&](int i) { return corpus.word(i % 4, 20000 + i * 37); });
    measure(QStringLiteral("ordinary word"),
            [&](int i) { return corpus.word(i % 4, 500 + i * 3); });
    measure(QStringLiteral("frequent word"), [&](int i) { return corpus.word(i % 4, i % 10); });
    measure(QStringLiteral("Chinese word"), [&](int i) { return corpus.word(2, 30 + i); });
    measure(QStringLiteral("two words"),
            [&](int i) { return corpus.word(0, i) + u' ' + corpus.word(0, 100 + i); });
    measure(QStringLiteral("phrase"), [&](int i) {
        return u'"' + corpus.word(0, i % 5) + u' ' + corpus.word(0, i % 7) + u'"';
    });
    measure(QStringLiteral("begin of a headline's word"),
            [&](int i) { return QStringLiteral("headline:%1*").arg(corpus.word(0, i).left(2)); });
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int count = argc > 1 ? std::max(QByteArray(argv[1]).toInt(), 1000) : 100'000;
    const QDir folder(argc > 2 ? QString::fromLocal8Bit(argv[2])
                               : QCoreApplication::applicationDirPath() +
                                     QStringLiteral("/../../bench-data"));
    QDir().mkpath(folder.path());
    const QTemporaryDir run(folder.filePath(QStringLiteral("run-XXXXXX")));
    const QString path = run.filePath(QStringLiteral("bench.redaksiya"));
    Corpus corpus;
    copyLibrary(folder.path(), corpus, count, path);
    report(QStringLiteral("store: articles in the library"), count, {});
    QElapsedTimer opening;
    opening.start();
    auto repository = must(Repository::open(path, {}));
    must(repository->rows({}, 0, 100));
    promise(QStringLiteral("open and first page"),
            static_cast<double>(opening.nsecsElapsed()) / 1e6, 100);
    report(QStringLiteral("store: library"),
           static_cast<double>(must(repository->stats()).fileBytes) / count / 1024,
           QStringLiteral("KB each"));
    measureLists(*repository, path);
    measureDesk(*repository);
    measureSearch(*repository, corpus);
    measureSaves(*repository, corpus, run.path());
    measureImport(*repository, corpus, count);
    measureVersions(*repository, path);
    return 0;
}
