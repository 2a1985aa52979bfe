// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/diff.h"

#include <QRandomGenerator>
#include <QTest>

using namespace rd::text;

namespace {

/// [-deleted-]{+inserted+}
QString shown(const std::vector<DiffSegment> &segments)
{
    QString out;
    for (const DiffSegment &segment : segments) {
        out += segment.kind == DiffKind::Equal     ? segment.text
               : segment.kind == DiffKind::Deleted ? QStringLiteral("[-%1-]").arg(segment.text)
                                                   : QStringLiteral("{+%1+}").arg(segment.text);
    }
    return out;
}

QString randomText(QRandomGenerator &random, int words)
{
    static const QStringList all{
        QStringLiteral("liman "),       QStringLiteral("порт, "),     QStringLiteral("新港口"),
        QStringLiteral("İstanbul\n"),   QStringLiteral("“əla” "),     QStringLiteral("e\u0301t "),
        QStringLiteral("👩‍🚒 "), QStringLiteral("Xəzər’in  "), QStringLiteral("\t"),
        QString(QChar(0xD83D)),         QStringLiteral(". "),         QStringLiteral("a-b "),
    };
    QString text;
    for (int i = 0; i < words; ++i) {
        text += all.at(random.bounded(int(all.size())));
    }
    return text;
}

} // namespace

class TestTextDiff : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void words_data();
    void words();
    void bothTextsComeBack();
    void longTexts_keepWhatIsCommon();
    void hostileTexts_areBounded();
    void likeness();
};

void TestTextDiff::words_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("diff");
    const auto row = [](const char *before, const char *after, const char *diff) {
        QTest::newRow(diff) << QString::fromUtf8(before) << QString::fromUtf8(after)
                            << QString::fromUtf8(diff);
    };
    row("", "", "");
    row("a b", "a b", "a b");
    row("", "new", "{+new+}");
    row("old", "", "[-old-]");
    row("The port opened on Monday.", "The port opened on Tuesday.",
        "The port opened on [-Monday-]{+Tuesday+}.");
    row("one two three four", "one five six four", "one [-two three-]{+five six+} four");
    row("Liman açıldı", "Yeni liman açıldı", "[-Liman-]{+Yeni liman+} açıldı");
    row("新港口周一开放", "新港口周二开放", "新港口周[-一-]{+二+}开放");
    row("Порт открыт.", "Порт открыт!", "Порт открыт[-.-]{+!+}");
    row("a b", "a  b", "a[- -]{+  +}b");
    row("It took 61,400 tonnes.", "It took 61,700 tonnes.", "It took [-61,400-]{+61,700+} tonnes.");
    row("1 061 400 ton", "1 061 500 ton", "[-1 061 400-]{+1 061 500+} ton");
    row("в 14:30, 3.5 м", "в 14:45, 3.7 м", "в [-14:30-]{+14:45+}, [-3.5-]{+3.7+} м");
    row("2023 400", "2024 400", "[-2023-]{+2024+} 400");
    row("Həsənov dedi", "həsənov dedi", "[-Həsənov-]{+həsənov+} dedi");
}

void TestTextDiff::words()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QTEST(shown(diffWords(before, after)), "diff");
}

void TestTextDiff::bothTextsComeBack()
{
    for (quint32 seed = 1; seed <= 300; ++seed) {
        QRandomGenerator random(seed);
        const QString before = randomText(random, random.bounded(0, 60));
        QString after = randomText(random, random.bounded(0, 60));
        if (seed % 2 == 0) {
            after = before.left(before.size() / 3) + after + before.mid(before.size() / 2);
        }
        const auto segments = diffWords(before, after);
        QCOMPARE(beforeOf(segments), before);
        QCOMPARE(afterOf(segments), after);
        for (size_t i = 0; i < segments.size(); ++i) {
            QVERIFY(!segments[i].text.isEmpty());
            QVERIFY(i == 0 || segments[i].kind != segments[i - 1].kind);
        }
    }
}

void TestTextDiff::longTexts_keepWhatIsCommon()
{
    QStringList words;
    for (int i = 0; i < 20'000; ++i) {
        words.append(QStringLiteral("söz%1").arg(i % 3000));
    }
    QStringList edited = words;
    for (qsizetype i = 50; i < edited.size(); i += 100) {
        edited[i] = QStringLiteral("yeni");
    }
    const auto segments = diffWords(words.join(QLatin1Char(' ')), edited.join(QLatin1Char(' ')));
    QCOMPARE(std::count_if(segments.begin(), segments.end(),
                           [](const DiffSegment &one) { return one.kind == DiffKind::Inserted; }),
             200);
}

void TestTextDiff::hostileTexts_areBounded()
{
    QString before;
    QString after;
    for (int i = 0; i < 20'000; ++i) {
        before += QStringLiteral("a%1 ").arg(i);
        after += QStringLiteral("b%1 ").arg(i);
    }
    auto segments = diffWords(before, after);
    QCOMPARE(beforeOf(segments), before);
    QCOMPARE(afterOf(segments), after);
    segments = diffWords(before.repeated(50), after.repeated(50));
    QCOMPARE(segments.size(), size_t(3)); // the last space is common
    QCOMPARE(diffWords(QString(1'000'000, QLatin1Char('.')), QString()).size(), size_t(1));
    const QString one(500'000, QChar(0x674E));
    QCOMPARE(afterOf(diffWords(one, one + QChar(0x738B))).size(), 500'001);
}

void TestTextDiff::likeness()
{
    const auto alike = [](const char *a, const char *b) {
        return WordBag(QString::fromUtf8(a)).likeness(WordBag(QString::fromUtf8(b)));
    };
    QCOMPARE(alike("Liman açıldı", "LİMAN AÇILDI!"), 1.0);
    QCOMPARE(alike("Liman açıldı", "порт закрыт"), 0.0);
    QCOMPARE(alike("", ""), 0.0);
    QVERIFY(alike("新港口周一开放", "新港口周二开放") > 0.8);
    QVERIFY(alike("one two three four", "one two five six") > 0.49);
}

QTEST_GUILESS_MAIN(TestTextDiff)
#include "test_text_diff.moc"
