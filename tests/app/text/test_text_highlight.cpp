// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/highlight.h"

#include <QTest>

using namespace rd::text;

class TestTextHighlight : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void finds_data();
    void finds();
    void snippets_data();
    void snippets();
    void snippet_choosesTheBestPlace();
    void snippet_countsWordsNotForms();
    void snippet_takesTheFirstGoodPlace();
    void snippet_staysInItsLimit();
};

namespace {

QString visible(QString text)
{
    return text.replace(QChar(hitStart), QLatin1Char('[')).replace(QChar(hitEnd), QLatin1Char(']'));
}

} // namespace

void TestTextHighlight::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("terms");
    QTest::addColumn<QStringList>("hits");
    const auto row = [](const char *name, const char *text, const char *terms, const char *hits) {
        const auto list = [](const char *utf8) {
            return QString::fromUtf8(utf8).split(QLatin1Char('|'), Qt::SkipEmptyParts);
        };
        QTest::newRow(name) << QString::fromUtf8(text) << list(terms) << list(hits);
    };
    row("word", "Şəhər ŞƏHƏR şəhərdə seher", "seher", "Şəhər|ŞƏHƏR|seher");
    row("prefix", "Şəhər, şəhərdə; seher", "sehe*", "Şəhər|şəhərdə|seher");
    row("not inside a word", "başşəhər", "seher", "");
    row("two terms", "Порт и город: порт", "город|порт", "Порт|город|порт");
    row("phrase", "İlham və Rəşad, Rəşad Quliyev", "resad quliyev", "Rəşad Quliyev");
    row("phrase with a prefix", "Rəşad Quliyevin evi", "resad quli*", "Rəşad Quliyevin");
    row("number", "1.62 and 1.6 and 62", "1 62", "1.62");
    row("han inside a run", "南京市长江大桥", "长江", "长江");
    row("han twice", "长江和长江", "长江", "长江|长江");
    row("han one", "南京市", "京", "京");
    row("longest first", "Orta dəhliz", "orta|orta dehliz", "Orta dəhliz");
    row("possessive", "Azerbaijan’s image", "azerbaijan", "Azerbaijan");
    row("no terms", "text", "", "");
    row("terms of signs alone", "text", "*|!", "");
    row("no text", "", "text", "");
    row("term longer than the text", "a", "a b c", "");
}

void TestTextHighlight::finds()
{
    QFETCH(QString, text);
    QFETCH(QStringList, terms);
    QFETCH(QStringList, hits);
    QStringList found;
    for (const Range &range : findTerms(text, terms)) {
        found.append(text.mid(range.start, range.length));
    }
    QCOMPARE(found, hits);
}

void TestTextHighlight::snippets_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("term");
    QTest::addColumn<int>("width");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *text, const char *term, int width,
                        const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(term) << width
                            << QString::fromUtf8(expected);
    };
    row("whole", "Yeni liman açıldı.", "liman", 80, "Yeni [liman] açıldı.");
    row("no hit, short", "Yeni liman.", "dəniz", 80, "Yeni liman.");
    row("no hit, cut at a word", "Yeni liman açıldı və hamı gəldi", "x", 12, "Yeni liman…");
    row("cut both sides", "Birinci ikinci üçüncü liman beşinci altıncı yeddinci", "liman", 30,
        "…üçüncü [liman] beşinci altıncı…");
    row("white space", "Yeni\n\n  liman\tburada", "liman", 80, "Yeni [liman] burada");
    row("own markers are taken out", "Yeni \uE000liman\uE001", "liman", 80, "Yeni [liman]");
    row("zh", "中国和阿塞拜疆将在数字经济领域开展合作", "数字", 8, "…将在[数字]经济领域…");
    row("nothing fits", "Yeni liman", "liman", 0, "");
}

void TestTextHighlight::snippets()
{
    QFETCH(QString, text);
    QFETCH(QString, term);
    QFETCH(int, width);
    QFETCH(QString, expected);
    QCOMPARE(visible(snippet(text, {term}, width)), expected);
}

void TestTextHighlight::snippet_choosesTheBestPlace()
{
    const QString filler = QStringLiteral("heç nə yoxdur ").repeated(30);
    const QString text = QStringLiteral("liman burada. liman orada. ") + filler +
                         QStringLiteral("Bakı üçün liman vacibdir. ") + filler;
    const QString found =
        visible(snippet(text, {QStringLiteral("liman"), QStringLiteral("baki")}, 60));
    QVERIFY2(found.contains(QStringLiteral("[Bakı] üçün [liman]")), qPrintable(found));
}

void TestTextHighlight::snippet_countsWordsNotForms()
{
    const QString filler = QStringLiteral("heç nə yoxdur ").repeated(30);
    const QString text = QStringLiteral("Liman limanı limanda. ") + filler +
                         QStringLiteral("Bakıda yeni liman açıldı. ") + filler;
    const std::vector<QueryWord> words{
        {{QStringLiteral("liman"), QStringLiteral("limani"), QStringLiteral("limanda")}},
        {{QStringLiteral("baki"), QStringLiteral("bakida")}}};
    const QString found = visible(snippet(text, words, 60));
    QVERIFY2(found.contains(QStringLiteral("[Bakıda] yeni [liman]")), qPrintable(found));
    // One word of the two is still shown.
    QCOMPARE(visible(snippet(QStringLiteral("Limanda küləkdir."), words, 60)),
             QStringLiteral("[Limanda] küləkdir."));
    QCOMPARE(visible(snippet(text, std::vector<QueryWord>{}, 13)), QStringLiteral("Liman limanı…"));
}

// Every hit that is in sight is marked there, also behind the one that ended the search.
void TestTextHighlight::snippet_takesTheFirstGoodPlace()
{
    const QString filler = QStringLiteral("heç nə yoxdur ").repeated(30);
    const QString good = QStringLiteral("Rəşad Quliyev liman dedi, liman və Rəşad Quliyev. ");
    const QString found =
        visible(snippet(filler + good + filler + good + good,
                        {QStringLiteral("liman"), QStringLiteral("resad quliyev")}, 90));
    QVERIFY2(found.contains(
                 QStringLiteral("[Rəşad Quliyev] [liman] dedi, [liman] və [Rəşad Quliyev]. heç")),
             qPrintable(found));
    QVERIFY(found.startsWith(QStringLiteral("…")) && found.endsWith(QStringLiteral("…")));
}

void TestTextHighlight::snippet_staysInItsLimit()
{
    const QString text = QStringLiteral("Uzun söz: ") + QString(500, u'a') +
                         QStringLiteral(" 𠮷𠮷𠮷𠮷 liman ") + QString(500, u'ə');
    for (int width = 1; width < 120; ++width) {
        const QString found =
            snippet(text, {QStringLiteral("liman"), QStringLiteral("aaa*")}, width);
        const auto markers = found.count(QChar(hitStart)) + found.count(QChar(hitEnd));
        QVERIFY(found.size() - markers <= width + 2); // the two ellipses
        QCOMPARE(found.count(QChar(hitStart)), found.count(QChar(hitEnd)));
        QVERIFY(found.isValidUtf16());
    }
}

QTEST_APPLESS_MAIN(TestTextHighlight)
#include "test_text_highlight.moc"
