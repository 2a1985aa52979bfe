// SPDX-License-Identifier: GPL-3.0-or-later
// A key in an article of 100,000 words, as the widget handles it: from the key event to the painted
// text, with autosave, counts and undo alive.
#include "app/store/asyncstore.h"
#include "app/text/counts.h"
#include "tests/bench/measure.h"
#include "ui/editor/editorpanel.h"
#include "ui/editor/editorview.h"
#include "ui/editor/openarticle.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <time.h>

#include <cstdio>
#include <cstdlib>

using namespace rd;
using namespace rd::bench;

namespace {

constexpr int keys = 200;

Article longArticle()
{
    Article article;
    article.content.metadata.language = QStringLiteral("en");
    article.content.metadata.headline = QStringLiteral("A long day");
    const QString paragraph = QStringLiteral(
        "The harbour office counted sixty one thousand boxes between January and August, which is "
        "more than in any year since the new quay was built, and the head of the shift says so. ");
    const int words = text::count(paragraph).words;
    for (int i = 0; i * words < 100'000; ++i) {
        const BlockRole role = i % 4 == 0 ? BlockRole::Question : BlockRole::Answer;
        article.content.body.blocks.push_back(makeBlock(role, plainRuns(paragraph)));
    }
    return article;
}

void typeKeys(ui::EditorView &view, QTextCursor::MoveOperation place, const QString &name)
{
    QTextCursor cursor = view.textCursor();
    cursor.movePosition(place);
    view.setTextCursor(cursor);
    QCoreApplication::processEvents();
    std::vector<double> samples;
    for (int i = 0; i < keys; ++i) {
        QElapsedTimer clock;
        clock.start();
        QTest::keyClick(&view, i % 7 == 6 ? Qt::Key_Space : Qt::Key_A);
        view.viewport()->repaint();
        samples.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
        QCoreApplication::processEvents();
    }
    report(QStringLiteral("editor: key at the %1, p50").arg(name), median(samples),
           QStringLiteral("ms"));
    report(QStringLiteral("editor: key at the %1, p95").arg(name), percentile95(samples),
           QStringLiteral("ms"), QStringLiteral("<= 16 ms"));
}

/// CPU milliseconds of the calling thread: the store's threads write meanwhile.
double threadCpuMs()
{
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1000 + static_cast<double>(time.tv_nsec) / 1e6;
}

void waitUntilSaved(const ui::OpenArticle &article)
{
    if (!QTest::qWaitFor([&] { return article.saveState() == ui::OpenArticle::SaveState::Saved; },
                         30'000)) {
        std::fprintf(stderr, "bench_editor: the article is not saved\n");
        std::exit(1);
    }
}

/// What an autosave does on the window's thread: it reads the text and posts the rest.
void autosave(ui::EditorView &view, ui::OpenArticle &article)
{
    constexpr int saves = 40;
    std::vector<double> samples;
    for (int i = 0; i < saves; ++i) {
        waitUntilSaved(article);
        QTest::keyClick(&view, Qt::Key_B);
        const double before = threadCpuMs();
        article.flush();
        samples.push_back(threadCpuMs() - before);
    }
    waitUntilSaved(article);
    report(QStringLiteral("editor: autosave's share on the window thread, p95"),
           percentile95(samples), QStringLiteral("ms"), QStringLiteral("<= 16 ms"));
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QTemporaryDir folder;
    auto store = store::AsyncStore::open(folder.filePath(QStringLiteral("l.redaksiya")), {});
    if (!store) {
        return 1;
    }
    ui::Theme theme(application);
    const Article source = longArticle();
    store::NewArticle fresh;
    fresh.content = source.content;
    auto made =
        (*store)->run(store::AsyncStore::Lane::Save, [fresh](store::Repository &repository) {
            return repository.createArticle(fresh);
        });
    made.waitForFinished();
    auto read = (*store)->run(
        store::AsyncStore::Lane::Read,
        [id = *made.result()](store::Repository &repository) { return repository.article(id); });
    read.waitForFinished();
    ui::OpenArticle article(*read.result(), **store, QStringLiteral("Bench"));
    ui::EditorPanel panel(theme);
    panel.resize(900, 800);
    QElapsedTimer clock;
    clock.start();
    panel.setArticle(&article);
    panel.show();
    QCoreApplication::processEvents();
    report(QStringLiteral("editor: open 100,000 words"), static_cast<double>(clock.elapsed()),
           QStringLiteral("ms"));
    auto *view = panel.findChild<ui::EditorView *>();
    typeKeys(*view, QTextCursor::Start, QStringLiteral("start"));
    typeKeys(*view, QTextCursor::End, QStringLiteral("end"));
    autosave(*view, article);
    return 0;
}
