// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the store beside its promises: bench_store [ARTICLES [FOLDER]]. The library is made once
// and kept in FOLDER (default: beside the build, bench-data).
#include "app/store/asyncstore.h"
#include "app/store/bulk.h"
#include "app/store/lists.h"
#include "tests/bench/measure.h"
#include "tests/bench/storelibrary.h"
#include "tests/bench/storelists.h"
#include "tests/bench/storetimes.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <thread>

using namespace rd;
using namespace rd::store;
using namespace rd::bench;

namespace {

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

// The texts somebody types one after the other into one article: its date and section stay.
std::vector<ArticleContent> contents(const Corpus &corpus, int first, int count)
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

void measureSaves(Repository &repository, const Corpus &corpus, const QString &folder)
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

void measureImport(Repository &repository, const Corpus &corpus, int first)
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

/// Ten thousand articles get another section, and get it back.
void measureBulk(Repository &repository)
{
    constexpr int count = 10'000;
    ListFilter filter;
    filter.archived = false;
    const auto ids = must(Lists(repository).idsAt(filter, {{2000, 2000 + count - 1}}));
    BulkChange change;
    change.section = must(repository.ensureSection(QStringLiteral("Sport"), {})).id;
    change.addKeywords = {QStringLiteral("toplu")};
    change.note = QStringLiteral("Bench");
    BulkProgress progress;
    double longest = 0;
    const auto run = [&longest](const auto &piece, const auto &more) {
        QElapsedTimer whole;
        whole.start();
        longest = 0;
        while (more()) {
            longest = std::max(longest, Times::of(1, [&](int) { must(piece()); }).most());
        }
        return static_cast<double>(whole.elapsed());
    };
    BulkEdits edits(repository);
    print(QStringLiteral("bulk change of %1 articles").arg(ids.size()),
          run([&] { return edits.step(ids, change, progress); },
              [&] { return progress.next < ids.size(); }));
    promise(QStringLiteral("its longest piece, which a save waits for"), longest, 100);
    const BulkUndo undo = progress.undo;
    progress = {};
    print(QStringLiteral("taking it back"),
          run([&] { return edits.undoStep(undo, {}, {}, progress); },
              [&] { return progress.next < undo.articles.size(); }));
    promise(QStringLiteral("its longest piece, which a save waits for"), longest, 100);
    QElapsedTimer indexing;
    indexing.start();
    settle(repository);
    print(QStringLiteral("idle indexing after both"), static_cast<double>(indexing.elapsed()));
}

/// Saves in the writer while the search connection never rests.
void measureSaveBesideSearch(const QString &path, const Corpus &corpus)
{
    auto store = must(AsyncStore::open(path, {}));
    using Lane = AsyncStore::Lane;
    const std::vector<ArticleContent> texts = contents(corpus, 2000, 200);
    auto made = store->run(Lane::Save, [&corpus](Repository &repository) {
        return repository.createArticle(corpus.article(1));
    });
    const ArticleId id = must(made.result());
    auto read =
        store->run(Lane::Read, [id](Repository &repository) { return repository.article(id); });
    RevisionId head = must(read.result()).head;
    std::atomic_bool stop{false};
    std::atomic<int> searches{0};
    std::thread searcher([&] {
        while (!stop) {
            const QString query = QStringLiteral("%1 -%2").arg(
                corpus.word(English, searches % 10), corpus.word(English, 10 + searches % 50));
            store
                ->run(
                    Lane::Search,
                    [query](Repository &repository) { return repository.search(query, {}, 0, 50); })
                .waitForFinished();
            ++searches;
        }
    });
    const Times saves = Times::of(200, [&](int i) {
        auto saved = store->run(Lane::Save, [&, i](Repository &repository) {
            return repository.saveRevision(id, texts[size_t(i)], {head, {}, {}});
        });
        head = must(saved.result());
    });
    stop = true;
    searcher.join();
    print(QStringLiteral("save beside a running search p50"), saves.p50());
    promise(QStringLiteral("save beside a running search p95"), saves.p95(), 100);
    report(QStringLiteral("store: searches meanwhile"), searches, {});
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
    const Corpus corpus;
    copyLibrary(folder.path(), corpus, count, path);
    report(QStringLiteral("store: articles in the library"), count, {});
    const double before = residentMb();
    QElapsedTimer opening;
    opening.start();
    auto repository = must(Repository::open(path, {}));
    ListFilter current;
    current.archived = false;
    must(Lists(*repository).page(current, {}, 100));
    promise(QStringLiteral("open and first page"),
            static_cast<double>(opening.nsecsElapsed()) / 1e6, 100);
    report(QStringLiteral("store: library"),
           static_cast<double>(QFileInfo(path).size()) / count / 1024, QStringLiteral("KB each"));
    measureLists(*repository);
    measureDesk(*repository);
    measureSearch(*repository, corpus);
    measureTyping(*repository, corpus);
    report(QStringLiteral("store: memory of one connection after all that"), residentMb() - before,
           QStringLiteral("MB"));
    measureOrders(*repository);
    measureSaves(*repository, corpus, run.path());
    measureBulk(*repository);
    measureImport(*repository, corpus, count);
    measureVersions(*repository);
    repository.reset();
    measureSaveBesideSearch(path, corpus);
    return 0;
}
