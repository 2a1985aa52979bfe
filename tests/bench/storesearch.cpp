// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/rawtwin.h"
#include "tests/bench/storelibrary.h"
#include "tests/bench/storelists.h"
#include "tests/bench/storetimes.h"

#include <functional>

namespace rd {

using namespace store;
using namespace bench;

namespace {

constexpr int firstHits = 50;
constexpr double promised = 20; // ms

using Query = std::function<QString(int)>;

void measureKind(const Repository &repository, const QString &name, const Query &query,
                 const ListFilter &filter = {})
{
    RawTwin twin(repository);
    TwinTimes times;
    for (int i = 0; i < 100; ++i) {
        const QString text = query(i);
        times.add(twin.of([&] { must(repository.search(text, filter, 0, firstHits)); }));
    }
    times.report(QStringLiteral("search, ") + name, promised);
}

} // namespace

void measureSearch(Repository &repository, const Corpus &corpus)
{
    const auto last = static_cast<int>(corpus.words(Azerbaijani)) - 1;
    const auto measure = [&](const QString &name, const Query &query) {
        measureKind(repository, name, query);
    };
    measure(QStringLiteral("rare word"), [&](int i) { return corpus.word(i % 4, last - i * 37); });
    measure(QStringLiteral("middling word"),
            [&](int i) { return corpus.word(i % 4, 1500 + i * 13); });
    measure(QStringLiteral("common word"), [&](int i) { return corpus.word(i % 4, i % 10); });
    measure(QStringLiteral("Chinese word"), [&](int i) { return corpus.word(Chinese, 30 + i); });
    measure(QStringLiteral("two words"),
            [&](int i) { return corpus.word(i % 2, i) + u' ' + corpus.word(i % 2, 100 + i); });
    measure(QStringLiteral("common word without a common one"), [&](int i) {
        return corpus.word(English, i % 10) + QStringLiteral(" -") + corpus.word(English, 10 + i);
    });
    measure(QStringLiteral("two rare words that never meet"), [&](int i) {
        return corpus.word(English, 20'000 + i * 7) + u' ' + corpus.word(English, 30'000 + i * 11);
    });
    measure(QStringLiteral("phrase"), [&](int i) {
        return u'"' + corpus.word(i % 2, i % 5) + u' ' + corpus.word(i % 2, i % 7) + u'"';
    });
    measure(QStringLiteral("prefix"),
            [&](int i) { return corpus.word(i % 2, 300 + i * 5).left(4) + u'*'; });
    measure(QStringLiteral("field and date"), [&](int i) {
        return QStringLiteral("section:Energy date:%1 %2")
            .arg(2005 + i % 18)
            .arg(corpus.word(English, 50 + i));
    });
    measure(QStringLiteral("status and language"), [&](int i) {
        return QStringLiteral("status:idea language:az %1").arg(corpus.word(Azerbaijani, i));
    });
    measure(QStringLiteral("said"), [&](int i) {
        return QStringLiteral("said:\"%1\"").arg(corpus.speaker(i % 4, i * 3 % 300));
    });
}

/// A word letter by letter: each key is a search of its own.
void measureTyping(Repository &repository, const Corpus &corpus)
{
    RawTwin twin(repository);
    TwinTimes times;
    for (int i = 0; i < 30; ++i) {
        const QString typed =
            corpus.word(i % 2, 40 + i * 29) + u' ' + corpus.word(i % 2, 400 + i * 31);
        for (qsizetype length = 1; length <= typed.size(); ++length) {
            const QString text = typed.left(length);
            const QString query = text.endsWith(u' ') ? text
                                  : text.size() < 4   ? QStringLiteral("headline:%1*").arg(text)
                                                      : text + u'*';
            times.add(twin.of([&] { must(repository.search(query, {}, 0, firstHits)); }));
        }
    }
    times.report(QStringLiteral("search as you type, each key"), promised);
}

} // namespace rd
