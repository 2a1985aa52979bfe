// SPDX-License-Identifier: GPL-3.0-or-later
// Typing into the command palette over a big library: bench_palette [ARTICLES [FOLDER]]. From a key
// to the painted list that holds the articles found for it.
#include "tests/bench/measure.h"
#include "tests/bench/storelibrary.h"
#include "tests/support/eventloopwatch.h"
#include "ui/palette/commandpalette.h"
#include "ui/palette/palettemodel.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QTemporaryDir>
#include <QTest>

using namespace rd;
using namespace rd::bench;

namespace {

constexpr int actions = 150; ///< about as many as the window has

/// The palette as the window makes it, and the hand at it.
class Typist final
{
public:
    Typist(store::AsyncStore &library, const ui::Theme &theme)
    {
        QList<QAction *> all;
        for (int i = 0; i < actions; ++i) {
            all.append(new QAction(QStringLiteral("Action number %1").arg(i), &m_window));
        }
        ui::CommandPalette::Providers providers;
        providers.push_back(std::make_unique<ui::ActionProvider>(all));
        providers.push_back(std::make_unique<ui::SectionProvider>(
            library, theme, QStringLiteral("en"), [](SectionId) {}));
        providers.push_back(
            std::make_unique<ui::ArticleProvider>(library, theme, [](ArticleId) {}));
        m_window.resize(1400, 850);
        m_window.show();
        auto *palette = new ui::CommandPalette(std::move(providers), {}, theme, &m_window);
        palette->show();
        m_field = palette->findChild<QLineEdit *>();
        m_list = palette->findChild<QListView *>();
        QObject::connect(m_list->model(), &QAbstractItemModel::modelReset, m_list,
                         [this] { ++m_answers; });
        if (!QTest::qWaitForWindowExposed(palette)) {
            qFatal("bench_palette: no window");
        }
    }

    /// Milliseconds until the articles for the last of these keys are painted.
    double type(const QString &keys)
    {
        QElapsedTimer clock;
        for (const QChar c : keys) {
            clock.start();
            QKeyEvent key(QEvent::KeyPress, 0, Qt::NoModifier, QString(c));
            QCoreApplication::sendEvent(m_field, &key);
        }
        // The other kinds have answered inside the key; what comes now are the articles.
        const int before = m_answers;
        while (m_answers == before) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        m_list->viewport()->repaint();
        for (int row = 0; row < m_list->model()->rowCount(); ++row) {
            m_found += m_list->model()->index(row, 0).data(ui::PaletteModel::KindRole).toInt() ==
                       int(ui::PaletteKind::Article);
        }
        return static_cast<double>(clock.nsecsElapsed()) / 1e6;
    }
    void clear()
    {
        m_field->clear();
        QCoreApplication::processEvents();
    }
    [[nodiscard]] qint64 found() const { return m_found; }

private:
    QWidget m_window;
    QLineEdit *m_field = nullptr;
    QListView *m_list = nullptr;
    int m_answers = 0;
    qint64 m_found = 0;
};

using Words = std::vector<QString>;

Words words(const Corpus &corpus, int first, int step)
{
    Words made;
    for (int i = 0; i < 24; ++i) {
        made.push_back(corpus.word(i % 4, first + i * step).left(6));
    }
    return made;
}

void print(const QString &name, const std::vector<double> &times)
{
    report(QStringLiteral("palette: %1, p50").arg(name), median(times), QStringLiteral("ms"));
    report(QStringLiteral("palette: %1, p95").arg(name), percentile95(times), QStringLiteral("ms"),
           QStringLiteral("<= 50 ms"));
}

/// Every key waits for its answer, as a calm hand does.
void measureKeys(Typist &typist, const QString &name, const Words &all)
{
    std::vector<double> times;
    for (const QString &word : all) {
        for (const QChar c : word) {
            times.push_back(typist.type(QString(c)));
        }
        typist.clear();
    }
    print(name, times);
}

/// A hand that is faster than any answer: only the last key's counts, the others' are stopped.
void measureBursts(Typist &typist, const QString &name, const Words &all)
{
    std::vector<double> times;
    for (const QString &word : all) {
        times.push_back(typist.type(word));
        typist.clear();
    }
    print(name, times);
}

/// "a b": two of the largest sets of articles there are.
Words beginnings()
{
    Words made;
    const QString letters = QStringLiteral("abdkmst");
    for (const QChar first : letters) {
        for (const QChar second : letters) {
            made.push_back(QString(first) + u' ' + second);
        }
    }
    return made;
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
    const QString path = run.filePath(QStringLiteral("palette.redaksiya"));
    const Corpus corpus;
    copyLibrary(folder.path(), corpus, count, path);
    auto library = must(store::AsyncStore::open(path, {}));
    const ui::Theme theme(application);
    Typist typist(*library, theme);
    report(QStringLiteral("palette: articles in the library"), count, {});
    const testing::EventLoopWatch watch;
    report(QStringLiteral("palette: the first key of all"), typist.type(QStringLiteral("s")),
           QStringLiteral("ms"));
    typist.clear();
    measureKeys(typist, QStringLiteral("a key of a frequent word"), words(corpus, 0, 1));
    measureKeys(typist, QStringLiteral("a key of an ordinary word"), words(corpus, 500, 37));
    measureBursts(typist, QStringLiteral("two beginnings, one letter each"), beginnings());
    measureBursts(typist, QStringLiteral("a word at once"), words(corpus, 200, 11));
    measureBursts(typist, QStringLiteral("a word nobody wrote"),
                  Words(20, QStringLiteral("qxzqxz")));
    report(QStringLiteral("palette: longest stall of the window"),
           static_cast<double>(watch.longestStall()), QStringLiteral("ms"),
           QStringLiteral("<= 100 ms"));
    if (typist.found() == 0) {
        qFatal("bench_palette: nothing was found");
    }
    return 0;
}
