// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/counts.h"

#include <QTest>

using namespace rd::text;

class TestTextCounts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void counts_data();
    void counts();
    void readingTime();
    void longText();
};

void TestTextCounts::counts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("words");
    QTest::addColumn<int>("characters");
    QTest::addColumn<int>("noSpaces");
    QTest::addColumn<int>("sentences");
    const auto row = [](const char *name, const char *text, int words, int characters, int noSpaces,
                        int sentences) {
        QTest::newRow(name) << QString::fromUtf8(text) << words << characters << noSpaces
                            << sentences;
    };
    row("empty", "", 0, 0, 0, 0);
    row("only spaces", "   ", 0, 3, 0, 0);
    row("en", "The port is busy. Ships wait.", 6, 29, 24, 2);
    row("az", "Bakıda işıq sönüb.", 3, 18, 16, 1);
    row("ru", "В Баку открыли порт.", 4, 20, 17, 1);
    row("zh", "中国愿意分享经验。", 8, 9, 9, 1);
    row("zh with numbers and Latin", "在2023年，AI发展很快。", 8, 14, 14, 1);
    row("zh two sentences", "你好。再见！", 4, 6, 6, 2);
    row("hyphens do not part words", "COVID-19 2023-cü il", 3, 19, 17, 1);
    row("decimals", "1.62 billion", 2, 12, 11, 1);
    row("a dash parts words", "port—rail", 2, 9, 9, 1);
    row("a dash alone is no word", "port — rail", 2, 11, 9, 1);
    row("apostrophe", "Azerbaijan’s image", 2, 18, 17, 1);
    row("line breaks are not characters", "bir\r\niki\nüç", 3, 8, 8, 3);
    row("combining marks", "e\u0301 и\u0306", 2, 3, 2, 1);
    row("emoji family", "👨‍👩‍👧 ailə", 1, 6, 5, 1);
    row("flag", "🇦🇿", 0, 1, 1, 1);
    row("emoji with a selector", "❤️ ©️", 0, 3, 2, 1);
    row("keycap", "1️⃣", 1, 1, 1, 1);
    row("soft hyphen", "Azər\u00ADbaycan", 1, 10, 10, 1);
    row("han outside the BMP", "𠮷野", 2, 2, 2, 1);
}

void TestTextCounts::counts()
{
    QFETCH(QString, text);
    QFETCH(int, words);
    QFETCH(int, characters);
    QFETCH(int, noSpaces);
    QFETCH(int, sentences);
    const Counts counted = count(text);
    QCOMPARE(counted.words, words);
    QCOMPARE(wordCount(text), words);
    QCOMPARE(counted.characters, characters);
    QCOMPARE(counted.charactersNoSpaces, noSpaces);
    QCOMPARE(counted.sentences, sentences);
}

void TestTextCounts::readingTime()
{
    QCOMPARE(count(QStringView()).readingSeconds, 0);
    QCOMPARE(count(QStringLiteral("söz ").repeated(200)).readingSeconds, 60);
    QCOMPARE(count(QStringLiteral("字").repeated(400)).readingSeconds, 60);
    QCOMPARE(count(QStringView(u"bir")).readingSeconds, 1);
}

void TestTextCounts::longText()
{
    const QString sentence =
        QStringLiteral("Nazir bildirib ki, «Şərq» limanı 2023-cü ildə açılacaq. ");
    const QString text = sentence.repeated(12500);
    const Counts counted = count(text);
    QCOMPARE(counted.words, 100000);
    QCOMPARE(counted.sentences, 12500);
    QBENCHMARK
    {
        QCOMPARE(count(text).words, 100000);
    }
}

QTEST_APPLESS_MAIN(TestTextCounts)
#include "test_text_counts.moc"
