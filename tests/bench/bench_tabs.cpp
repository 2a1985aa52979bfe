// SPDX-License-Identifier: GPL-3.0-or-later
// Opening an article in a tab and switching between tabs, as the window does it: from the wish to
// the painted text.
#include "app/store/asyncstore.h"
#include "app/text/counts.h"
#include "tests/bench/measure.h"
#include "ui/editor/editorpanel.h"
#include "ui/editor/editorview.h"
#include "ui/editor/openarticle.h"
#include "ui/mainwindow/articlepane.h"
#include "ui/mainwindow/articletabs.h"
#include "ui/mainwindow/openarticles.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace rd;
using namespace rd::bench;

namespace {

constexpr int switches = 100;

ArticleId makeArticle(store::AsyncStore &library, int words)
{
    store::NewArticle article;
    article.content.metadata.language = QStringLiteral("en");
    article.content.metadata.headline = QStringLiteral("A day of %1 words").arg(words);
    const QString paragraph = QStringLiteral(
        "The harbour office counted sixty one thousand boxes between January and August, which is "
        "more than in any year since the new quay was built, and the head of the shift says so. ");
    const int each = text::count(paragraph).words;
    for (int i = 0; i * each < words; ++i) {
        article.content.body.blocks.push_back(
            makeBlock(i % 4 == 0 ? BlockRole::Question : BlockRole::Answer, plainRuns(paragraph)));
    }
    article.save = true;
    auto made =
        library.run(store::AsyncStore::Lane::Save, [article](store::Repository &repository) {
            return repository.createArticle(article);
        });
    made.waitForFinished();
    return made.result().value_or(ArticleId());
}

double milliseconds(const QElapsedTimer &clock)
{
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

void measure(store::AsyncStore &library, ui::ArticlePane &pane, ui::ArticleTabs &tabs, int words)
{
    const QList<ArticleId> ids{makeArticle(library, words), makeArticle(library, words)};
    std::vector<double> opened;
    for (const ArticleId id : ids) {
        QElapsedTimer clock;
        clock.start();
        tabs.show(id, ui::ArticleTabs::As::Pinned);
        if (!QTest::qWaitFor([&] { return pane.article() && pane.article()->id() == id; })) {
            qFatal("bench_tabs: the article does not come");
        }
        pane.editor()->view()->viewport()->repaint();
        opened.push_back(milliseconds(clock));
    }
    std::vector<double> switched;
    for (int i = 0; i < switches; ++i) {
        QElapsedTimer clock;
        clock.start();
        tabs.show(ids[i % 2], ui::ArticleTabs::As::Pinned);
        pane.editor()->view()->viewport()->repaint();
        switched.push_back(milliseconds(clock));
        QCoreApplication::processEvents();
    }
    const QString size = QString::number(words);
    report(QStringLiteral("tabs: open %1 words").arg(size), median(opened), QStringLiteral("ms"));
    report(QStringLiteral("tabs: switch, %1 words, p50").arg(size), median(switched),
           QStringLiteral("ms"));
    report(QStringLiteral("tabs: switch, %1 words, p95").arg(size), percentile95(switched),
           QStringLiteral("ms"), QStringLiteral("<= 16 ms"));
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QTemporaryDir folder;
    auto library = store::AsyncStore::open(folder.filePath(QStringLiteral("b.redaksiya")), {});
    if (!library) {
        return 1;
    }
    ui::Theme theme(application);
    ui::OpenArticles articles(**library, QStringLiteral("Bench"));
    ui::ArticlePane pane(**library, theme);
    ui::ArticleTabs tabs(articles, *pane.tabs(), &pane);
    QObject::connect(&tabs, &ui::ArticleTabs::currentChanged, &pane, [&](ui::OpenArticle *article) {
        pane.setArticle(article);
        if (article) {
            pane.goTo(tabs.placeOf(article->id()));
        }
    });
    tabs.setPlaceKeeper([&] { return pane.place(); });
    pane.setMode(ui::PaneMode::Edit);
    pane.resize(900, 800);
    pane.show();
    for (const int words : {600, 2'000, 20'000}) {
        measure(**library, pane, tabs, words);
    }
    return 0;
}
