// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the store beside its promises: bench_store [ARTICLES]. A line is
// name<TAB>value<TAB>unit<TAB>promise<TAB>ratio (of value to promise; "-" where nothing is
// promised).
#include "app/store/repository.h"
#include "tests/bench/storecorpus.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace rd;
using namespace rd::store;

namespace {

void print(const char *name, double value, const char *unit, double promise = 0)
{
    if (promise > 0) {
        std::printf("%s\t%.3f\t%s\t%.3f\t%.2f\n", name, value, unit, promise, value / promise);
    } else {
        std::printf("%s\t%.3f\t%s\t-\t-\n", name, value, unit);
    }
    std::fflush(stdout);
}

template <typename T>
T must(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "bench_store: %s | %s\n", qPrintable(result.error().message),
                     qPrintable(result.error().detail));
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

struct Times
{
    std::vector<double> ms;

    template <typename Step>
    static Times of(int rounds, Step step)
    {
        Times times;
        for (int i = 0; i < rounds; ++i) {
            QElapsedTimer timer;
            timer.start();
            step(i);
            times.ms.push_back(double(timer.nsecsElapsed()) / 1e6);
        }
        std::sort(times.ms.begin(), times.ms.end());
        return times;
    }
    [[nodiscard]] double at(double part) const { return ms[size_t(double(ms.size() - 1) * part)]; }
    [[nodiscard]] double p50() const { return at(0.5); }
    [[nodiscard]] double p95() const { return at(0.95); }
};

// The floor of a durable save: 8 KB appended and on the disk.
double fdatasyncMs(const QString &folder)
{
    const QByteArray path = QFile::encodeName(folder + QStringLiteral("/sync"));
    const int file = ::open(path.constData(), O_CREAT | O_WRONLY | O_APPEND, 0600);
    const QByteArray block(8192, 'x');
    const double p50 =
        Times::of(100, [&](int) {
            if (::write(file, block.constData(), 8192) != 8192 || ::fdatasync(file) != 0) {
                std::exit(1);
            }
        }).p50();
    ::close(file);
    return p50;
}

double cpuMs()
{
    return double(std::clock()) * 1000 / CLOCKS_PER_SEC;
}

void fill(Repository &repository, Corpus &corpus, int count)
{
    QElapsedTimer timer;
    timer.start();
    qint64 generating = 0;
    const double cpuBefore = cpuMs();
    for (int done = 0; done < count;) {
        QElapsedTimer chunk;
        chunk.start();
        must(repository.inTransaction([&]() -> Result<void> {
            while (done < count && !chunk.hasExpired(50)) {
                QElapsedTimer making;
                making.start();
                const NewArticle article = corpus.article(done++);
                generating += making.nsecsElapsed();
                if (auto id = repository.createArticle(article); !id) {
                    return fail(id.error());
                }
            }
            return {};
        }));
    }
    const double seconds = (double(timer.nsecsElapsed()) - double(generating)) / 1e9;
    print("import", count / seconds, "articles/s");
    print("import, CPU", (cpuMs() - cpuBefore - double(generating) / 1e6) / count, "ms/article");
    QElapsedTimer merging;
    merging.start();
    while (must(repository.mergeIndex())) {
    }
    print("idle merge after import", double(merging.elapsed()) / 1000, "s");
}

// One page by the raw interface, delivering the same texts as QString: what ours is compared with.
class RawPage
{
public:
    explicit RawPage(const QString &path)
    {
        sqlite3_open_v2(QFile::encodeName(path).constData(), &m_handle, SQLITE_OPEN_READONLY,
                        nullptr);
        sqlite3_prepare_v2(
            m_handle,
            "SELECT id, story_id, headline, lede, section_id, language, genre, status, archived, "
            "published_ms, published_zone, updated_ms, updated_zone, deadline_ms, deadline_zone, "
            "words, thumbnail, position FROM article WHERE deleted_ms IS NULL AND archived = 0 "
            "AND position < ? ORDER BY position DESC LIMIT 100",
            -1, &m_page, nullptr);
        sqlite3_prepare_v2(m_handle,
                           "SELECT a.id, a.language, a.status, a.source_revision_id, "
                           "s.source_article_id FROM article a JOIN story s ON s.id = a.story_id "
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
            for (const int column : {2, 3, 5, 10, 12, 14, 16}) {
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

void measureWriting(Repository &repository, Corpus &corpus, double floor)
{
    constexpr int rounds = 300;
    const std::vector<ArticleContent> texts = contents(corpus, 1000, rounds);
    const ArticleId id = must(repository.createArticle(corpus.article(1)));
    RevisionId head = must(repository.article(id)).head;
    const auto idle = [&] {
        while (must(repository.mergeIndex())) {
        }
    };
    const auto save = Times::of(rounds, [&](int i) {
        head = must(repository.saveRevision(id, texts[size_t(i)], {head, {}, {}}));
    });
    print("save FULL p50", save.p50(), "ms", 2 * floor);
    print("save FULL p95", save.p95(), "ms");
    idle();
    const auto saveAndIndex = Times::of(100, [&](int i) {
        head = must(repository.saveRevision(id, texts[size_t(i)], {head, {}, {}}));
        must(repository.mergeIndex());
    });
    print("save and idle indexing p50", saveAndIndex.p50(), "ms");
    idle();
    const auto autosave = Times::of(
        rounds, [&](int i) { must(repository.saveWorkingCopy(id, texts[size_t(i)], head)); });
    print("autosave p50", autosave.p50(), "ms");
    print("autosave p95", autosave.p95(), "ms", 5);
    NewArticle unnamed;
    unnamed.content = texts.front();
    const ArticleId fresh = must(repository.createArticle(unnamed));
    const auto first = Times::of(
        rounds, [&](int i) { must(repository.saveWorkingCopy(fresh, texts[size_t(i)], {})); });
    print("autosave of a new article p50", first.p50(), "ms");
    print("autosave of a new article p95", first.p95(), "ms", 5);
}

void measureLists(Repository &repository, const QString &path)
{
    ListFilter filter;
    filter.archived = false;
    const auto ladder = must(repository.ladder(filter, 1000));
    RawPage raw(path);
    const auto rawPage =
        Times::of(400, [&](int i) { raw.read(ladder[size_t(i) % ladder.size()]); });
    const auto page = Times::of(
        400, [&](int i) { must(repository.rows(filter, ladder[size_t(i) % ladder.size()], 100)); });
    print("raw page of 100 p50", rawPage.p50(), "ms");
    print("page of 100 p50", page.p50(), "ms", 2 * rawPage.p50());
    print("rowCount p50", Times::of(50, [&](int) { must(repository.rowCount(filter)); }).p50(),
          "ms");
    print("ladder", Times::of(5, [&](int) { must(repository.ladder(filter, 1000)); }).p50(), "ms");
    filter.foldStories = true;
    const auto folded = Times::of(
        200, [&](int i) { must(repository.rows(filter, ladder[size_t(i) % ladder.size()], 100)); });
    print("folded page of 100 p50", folded.p50(), "ms", 2 * rawPage.p50());
    print("folded rowCount", Times::of(5, [&](int) { must(repository.rowCount(filter)); }).p50(),
          "ms");
    print("folded ladder", Times::of(5, [&](int) { must(repository.ladder(filter, 1000)); }).p50(),
          "ms");
    print("counters p50", Times::of(50, [&](int) { must(repository.counters()); }).p50(), "ms");
    const auto open = Times::of(300, [&](int i) {
        must(repository.article(ArticleId(1 + i * 37 % must(repository.rowCount({})))));
    });
    print("open article p50", open.p50(), "ms");
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
    RawPage raw(path);
    const qint64 end = newest.front().position + 1;
    const auto rawPage = Times::of(400, [&](int) { raw.read(end); });
    filter.foldStories = true;
    const auto folded = Times::of(400, [&](int) { must(repository.rows(filter, end, 100)); });
    print("page of 100 stories of two p50", folded.p50(), "ms", 2 * rawPage.p50());
    filter.preferredLanguage = QStringLiteral("az");
    const auto preferred = Times::of(400, [&](int) { must(repository.rows(filter, end, 100)); });
    print("the same in one language p50", preferred.p50(), "ms", 2 * rawPage.p50());
}

void measureSearch(const Repository &repository, Corpus &corpus)
{
    const auto measure = [&](const char *name, const std::function<QString(int)> &query) {
        const auto times =
            Times::of(100, [&](int i) { must(repository.search(query(i), {}, 0, 50)); });
        const QByteArray text(name);
        print((text + " p50").constData(), times.p50(), "ms");
        print((text + " p95").constData(), times.p95(), "ms", 20);
    };
    measure("search rare", [&](int i) { return corpus.word(i % 4, 20000 + i * 37); });
    measure("search mid", [&](int i) { return corpus.word(i % 4, 500 + i * 3); });
    measure("search common", [&](int i) { return corpus.word(i % 4, i % 10); });
    measure("search zh", [&](int i) { return corpus.word(2, 30 + i); });
    measure("search two words",
            [&](int i) { return corpus.word(0, i) + u' ' + corpus.word(0, 100 + i); });
    measure("search phrase", [&](int i) {
        return u'"' + corpus.word(0, i % 5) + u' ' + corpus.word(0, i % 7) + u'"';
    });
    measure("search headline begin",
            [&](int i) { return QStringLiteral("headline:%1*").arg(corpus.word(0, i).left(2)); });
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int count = argc > 1 ? std::atoi(argv[1]) : 100'000;
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("bench.redaksiya"));
    Corpus corpus;
    {
        auto repository = must(Repository::open(path, {}));
        fill(*repository, corpus, count);
    }
    QElapsedTimer opening;
    opening.start();
    auto repository = must(Repository::open(path, {}));
    must(repository->rows({}, 0, 100));
    print("open and first page", double(opening.nsecsElapsed()) / 1e6, "ms", 100);
    print("library", double(must(repository->stats()).fileBytes) / count, "bytes/article");
    measureLists(*repository, path);
    measureSearch(*repository, corpus);
    const double floor = fdatasyncMs(dir.path());
    print("fdatasync of 8 KB p50", floor, "ms");
    measureWriting(*repository, corpus, floor);
    measureVersions(*repository, path);
    return 0;
}
