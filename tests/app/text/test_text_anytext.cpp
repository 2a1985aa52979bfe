// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/counts.h"
#include "app/text/dates.h"
#include "app/text/detect.h"
#include "app/text/folding.h"
#include "app/text/highlight.h"
#include "app/text/tokens.h"
#include "app/text/wordforms.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <array>

using namespace rd::text;

/// Whatever comes in, nothing crashes and every place points into the text.
class TestTextAnyText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void randomText();
};

namespace {

QString randomText(QRandomGenerator &random)
{
    static const std::array<QString, 24> pieces{
        QStringLiteral("Dr."), QStringLiteral("«"),      QStringLiteral("»"),
        QStringLiteral("“"),   QStringLiteral("”"),      QStringLiteral("\""),
        QStringLiteral(". "),  QStringLiteral("。"),     QStringLiteral("？"),
        QStringLiteral("…"),   QStringLiteral("27"),     QStringLiteral("2023"),
        QStringLiteral("年"),  QStringLiteral("月"),     QStringLiteral("日"),
        QStringLiteral("."),   QStringLiteral(":06"),    QStringLiteral(" sentyabr "),
        QStringLiteral("-cü"), QStringLiteral("T"),      QStringLiteral("\n"),
        QStringLiteral("’s"),  QStringLiteral("\u0306"), QStringLiteral("说")};
    QString text;
    for (int i = random.bounded(40); i > 0; --i) {
        if (random.bounded(3) > 0) {
            text += pieces.at(random.bounded(quint32(pieces.size())));
        } else {
            text += QChar(static_cast<char16_t>(random.bounded(0x10000)));
        }
    }
    return text;
}

} // namespace

void TestTextAnyText::randomText()
{
    const QStringList terms{QStringLiteral("sentyabr"), QStringLiteral("2*"), QStringLiteral("说")};
    for (quint32 seed = 1; seed <= 3000; ++seed) {
        QRandomGenerator random(seed);
        const QString text = ::randomText(random);
        const auto inside = [&](int start, int length) {
            return start >= 0 && length >= 0 && start + length <= text.size();
        };
        const Folded folded = foldWithOffsets(text);
        QCOMPARE(folded.text, fold(text));
        QVERIFY(std::is_sorted(folded.offsets.begin(), folded.offsets.end()));
        tokenize(text, [&](const Token &token) {
            return inside(token.start, token.end - token.start) && !token.text.isEmpty();
        });
        for (const char *tag : {"az", "ru", "zh", "en"}) {
            for (const Range &range : sentences(text, QString::fromLatin1(tag))) {
                QVERIFY(inside(range.start, range.length) && range.length > 0);
            }
            QVERIFY(!wordForms(folded.text, QString::fromLatin1(tag)).isEmpty());
        }
        if (const auto date = findDate(text)) {
            QVERIFY(inside(date->start, date->length) && date->date.isValid());
            const auto again = findDate(QStringView(text).sliced(date->start, date->length));
            QVERIFY(again.has_value());
        }
        (void)dateLine(text);
        const Counts counts = count(text);
        QVERIFY(counts.charactersNoSpaces <= counts.characters && counts.words <= text.size());
        const double confidence = detectLanguage(text).confidence;
        QVERIFY(confidence >= 0 && confidence <= 1);
        for (const Range &range : findTerms(text, terms)) {
            QVERIFY(inside(range.start, range.length));
        }
        QVERIFY(snippet(text, terms, random.bounded(30)).size() <= 30 + 2 + 2 * text.size());
    }
}

QTEST_APPLESS_MAIN(TestTextAnyText)
#include "test_text_anytext.moc"
