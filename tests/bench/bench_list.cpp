// SPDX-License-Identifier: GPL-3.0-or-later
// The list of a whole library in its panel, watched by a dog: how long the window's event loop was
// away at most while somebody scrolls, types and sorts, and others save. bench_list [ARTICLES
// [FOLDER]]; the library is that of bench_store.
#include "app/store/asyncstore.h"
#include "tests/bench/measure.h"
#include "tests/bench/storelibrary.h"
#include "ui/articlelist/articlelistmodel.h"
#include "ui/articlelist/articlelistpanel.h"
#include "ui/articlelist/cardview.h"
#include "ui/theme/theme.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdlib>
#include <memory>

using namespace rd;
using namespace rd::bench;
using namespace rd::ui;

namespace {

constexpr double mostMs = 100;

/// Time between waking up and going to sleep again: events that wait meanwhile are late.
class Watchdog final
{
public:
    Watchdog()
    {
        auto *dispatcher = QAbstractEventDispatcher::instance();
        QObject::connect(dispatcher, &QAbstractEventDispatcher::awake, &m_context,
                         [this] { m_since.start(); });
        QObject::connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, &m_context,
                         [this] { look(); });
    }
    void look()
    {
        if (m_since.isValid()) {
            m_longest = std::max(m_longest, static_cast<double>(m_since.nsecsElapsed()) / 1e6);
            m_since.invalidate();
        }
    }
    double take()
    {
        look();
        return std::exchange(m_longest, 0);
    }

private:
    QObject m_context;
    QElapsedTimer m_since;
    double m_longest = 0;
};

void waitFor(const std::function<bool()> &done)
{
    if (!QTest::qWaitFor(done, 300'000)) {
        std::fprintf(stderr, "bench_list: nothing came\n");
        std::exit(1);
    }
}

class Bench final
{
public:
    Bench(const Theme &theme, store::AsyncStore &store, int count)
        : m_store(store)
        , m_panel(theme, store)
        , m_count(count)
    {
        m_panel.resize(380, 900);
        m_panel.show();
    }
    void open();
    void scroll(const QString &name);
    void jump();
    void sort(const ListOrder &order, const QString &name);
    void type(const Corpus &corpus);
    void beside(const Corpus &corpus);

private:
    [[nodiscard]] ArticleListModel &model() { return *m_panel.model(); }
    [[nodiscard]] bool isScreenRead();
    void tell(const QString &name, double ms);

    store::AsyncStore &m_store;
    ArticleListPanel m_panel;
    Watchdog m_dog;
    int m_count;
};

void Bench::tell(const QString &name, double ms)
{
    report(QStringLiteral("list: ") + name, ms, QStringLiteral("ms"));
    report(QStringLiteral("list: ") + name + QStringLiteral(", event loop away at most"),
           m_dog.take(), QStringLiteral("ms"), QStringLiteral("<= %1 ms").arg(mostMs));
}

bool Bench::isScreenRead()
{
    const QRect seen = m_panel.view()->viewport()->rect().adjusted(2, 2, -2, -2);
    for (const QPoint &point : {seen.topLeft(), seen.center(), seen.bottomLeft()}) {
        if (!model().idAt(m_panel.view()->indexAt(point).row()).isValid()) {
            return false;
        }
    }
    return true;
}

void Bench::open()
{
    m_dog.take();
    QElapsedTimer clock;
    clock.start();
    store::ListFilter filter;
    filter.archived = false;
    filter.foldStories = true;
    m_panel.setFilter(filter, QStringLiteral("All articles"));
    waitFor([this] { return model().rowCount() > 0; });
    report(QStringLiteral("list: first rows shown"), static_cast<double>(clock.elapsed()),
           QStringLiteral("ms"), QStringLiteral("<= 100 ms"));
    waitFor([this] { return !model().hasMore() && model().rowCount() > m_count / 2; });
    tell(QStringLiteral("counted"), static_cast<double>(clock.elapsed()));
}

void Bench::scroll(const QString &name)
{
    QElapsedTimer clock;
    clock.start();
    for (int step = 0; step < 300; ++step) {
        QScrollBar *bar = m_panel.view()->verticalScrollBar();
        bar->setValue(bar->value() + bar->pageStep() / 2);
        QCoreApplication::processEvents();
        m_dog.look();
    }
    tell(name, static_cast<double>(clock.elapsed()) / 300);
}

void Bench::jump()
{
    std::vector<double> samples;
    QScrollBar *bar = m_panel.view()->verticalScrollBar();
    for (int i = 1; i < 60; ++i) {
        QElapsedTimer clock;
        clock.start();
        bar->setValue(int(double(bar->maximum()) * (i * 37 % 60) / 60));
        waitFor([this] { return isScreenRead(); });
        samples.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
    }
    tell(QStringLiteral("jump by the scroll bar, p95"), percentile95(samples));
}

void Bench::sort(const ListOrder &order, const QString &name)
{
    QElapsedTimer clock;
    clock.start();
    m_panel.setOrder(order);
    waitFor([this] { return !model().isLoading() && !model().hasMore(); });
    tell(name, static_cast<double>(clock.elapsed()));
    jump();
}

void Bench::type(const Corpus &corpus)
{
    std::vector<double> samples;
    for (int word = 0; word < 20; ++word) {
        const QString typed = corpus.word(word % 2, 50 + word * 31);
        for (qsizetype length = 1; length <= typed.size(); ++length) {
            QElapsedTimer clock;
            clock.start();
            m_panel.setQuery(typed.left(length));
            // The next key comes before some of the answers do.
            waitFor([&] { return !model().isLoading() || clock.hasExpired(120); });
            samples.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
        }
    }
    waitFor([this] { return !model().isLoading(); });
    tell(QStringLiteral("a key of a search, p95"), percentile95(samples));
    m_panel.setQuery({});
    waitFor([this] { return !model().isLoading(); });
}

/// Somebody imports while the list is looked at.
void Bench::beside(const Corpus &corpus)
{
    m_panel.view()->verticalScrollBar()->setValue(0);
    m_dog.take();
    QElapsedTimer clock;
    clock.start();
    int stored = 0;
    for (; stored < 200; ++stored) {
        auto made = m_store.run(
            store::AsyncStore::Lane::Bulk,
            [&corpus, number = m_count + 10'000 + stored](store::Repository &repository) {
                store::NewArticle article = corpus.article(number);
                article.content.metadata.published.reset();
                return repository.createArticle(article);
            });
        waitFor([&made] { return made.isFinished(); });
        must(made.result());
    }
    waitFor([this] { return isScreenRead(); });
    tell(QStringLiteral("an article comes in"), static_cast<double>(clock.elapsed()) / stored);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const int count = argc > 1 ? std::max(QByteArray(argv[1]).toInt(), 1000) : 100'000;
    const QDir folder(argc > 2 ? QString::fromLocal8Bit(argv[2])
                               : QCoreApplication::applicationDirPath() +
                                     QStringLiteral("/../../bench-data"));
    QDir().mkpath(folder.path());
    const QTemporaryDir run(folder.filePath(QStringLiteral("run-XXXXXX")));
    const QString path = run.filePath(QStringLiteral("bench.redaksiya"));
    const Corpus corpus;
    copyLibrary(folder.path(), corpus, count, path);
    const double before = residentMb();
    auto store = must(store::AsyncStore::open(path, {}));
    const Theme theme(application);
    {
        Bench bench(theme, *store, count);
        bench.open();
        bench.scroll(QStringLiteral("half a page by the scroll bar"));
        bench.jump();
        bench.type(corpus);
        bench.sort({store::SortKey::Updated, false, Grouping::Day},
                   QStringLiteral("sorted by last change"));
        bench.sort({store::SortKey::Headline, true, Grouping::Day},
                   QStringLiteral("sorted by headline, the first time"));
        bench.sort({store::SortKey::Section, true, Grouping::Day},
                   QStringLiteral("sorted by section"));
        bench.sort({store::SortKey::Published, false, Grouping::Year},
                   QStringLiteral("newest first, by years"));
        bench.beside(corpus);
        report(QStringLiteral("list: memory it takes"), residentMb() - before,
               QStringLiteral("MB"));
    }
    return 0;
}
