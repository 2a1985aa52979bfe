// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/folding.h"

#include <QTest>

using namespace rd::text;

class TestTextFolding : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void foldsAlike_data();
    void foldsAlike();
    void staysApart_data();
    void staysApart();
    void isIdempotent();
    void offsets_leadBack();
    void survivesBrokenUtf16();
};

void TestTextFolding::foldsAlike_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    const auto row = [](const char *name, const char *text, const char *folded) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(folded);
    };
    row("empty", "", "");
    row("az capitals", "ŞƏHƏR", "seher");
    row("az small", "şəhər", "seher");
    row("az typed plainly", "seher", "seher");
    row("all four i", "İIıi", "iiii");
    row("dotted capital in a word", "İSTANBUL İşıq", "istanbul isiq");
    row("az letters", "ÇĞÖÜƏ çğöüə", "cgoue cgoue");
    row("ru yo", "Ёлка ЁЖ", "елка еж");
    row("ru short i stays", "Май ЙОД", "май йод");
    row("ru short i in two parts", "маи\u0306", "май");
    row("ru capital short i in two parts", "И\u0306од", "йод");
    row("ru stress mark", "за\u0301мок", "замок");
    row("uk", "Їжак", "іжак");
    row("accents", "Café déjà", "cafe deja");
    row("accents in two parts", "Cafe\u0301", "cafe");
    row("full width", "ＡＢＣ１２３？", "abc123?");
    row("half-width space", "a\u00A0b\u3000c", "a b c");
    row("sharp s", "Straße", "strasse");
    row("ligature", "ﬁlm", "film");
    row("Polish", "Łódź", "lodz");
    row("Danish", "København Ærø Ǿ", "kobenhavn aero o");
    row("capital turned e", "Ǝ", "e");
    row("soft hyphen", "Azər\u00ADbaycan", "azerbaycan");
    row("zero width", "a\u200Bb\uFEFFc", "abc");
    row("han", "南京市长江大桥", "南京市长江大桥");
    row("han compatibility", "\uF900", "豈");
    row("han outside the BMP", "𠀀𠮷", "𠀀𠮷");
    row("Greek", "Σίσυφος", "σισυφοσ");
    row("Hangul stays whole", "한국", "한국");
    row("kana stays whole", "がぎ", "がぎ");
    row("superscript", "m²", "m2");
    row("maths capitals outside the BMP", "𝐁𝐚𝐤𝐮", "baku");
}

void TestTextFolding::foldsAlike()
{
    QFETCH(QString, text);
    QFETCH(QString, folded);
    QCOMPARE(fold(text), folded);
    const Folded both = foldWithOffsets(text);
    QCOMPARE(both.text, folded);
    QCOMPARE(both.offsets.size(), static_cast<size_t>(folded.size()) + 1);
}

void TestTextFolding::staysApart_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("й и") << QStringLiteral("май") << QStringLiteral("маи");
    QTest::newRow("э е") << QStringLiteral("эра") << QStringLiteral("ера");
    QTest::newRow("ъ") << QStringLiteral("объект") << QStringLiteral("обект");
    QTest::newRow("q k") << QStringLiteral("qol") << QStringLiteral("kol");
    QTest::newRow("scripts") << QStringLiteral("сор") << QStringLiteral("cop");
    QTest::newRow("digits") << QStringLiteral("2023") << QStringLiteral("2032");
}

void TestTextFolding::staysApart()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QVERIFY(fold(one) != fold(other));
}

void TestTextFolding::isIdempotent()
{
    for (char32_t c = 1; c < 0x3000; ++c) {
        const QString once = fold(QString(QChar(static_cast<char16_t>(c))));
        QVERIFY2(fold(once) == once, qPrintable(QString::number(c, 16)));
    }
}

void TestTextFolding::offsets_leadBack()
{
    const QString text = QStringLiteral("İlham ﬁ\u00ADlm маи\u0306!");
    const Folded folded = foldWithOffsets(text);
    QCOMPARE(folded.text, QStringLiteral("ilham film май!"));
    const auto from = [&](qsizetype at) { return folded.offsets[static_cast<size_t>(at)]; };
    QCOMPARE(from(0), 0);
    QCOMPARE(from(6), 6); // both letters of the ligature point at it
    QCOMPARE(from(7), 6);
    QCOMPARE(from(8), 8); // past the soft hyphen
    QCOMPARE(from(folded.text.indexOf(u'й')), text.indexOf(u"и\u0306"));
    QCOMPARE(from(folded.text.indexOf(u'!')), text.indexOf(u'!'));
    QCOMPARE(from(folded.text.size()), text.size());
}

void TestTextFolding::survivesBrokenUtf16()
{
    const QString half = QStringLiteral("a") + QChar(0xD800) + QStringLiteral("b") + QChar(0xDC00);
    QCOMPARE(fold(half).size(), 4);
    QCOMPARE(fold(half).at(2), QChar(u'b'));
    const QString nonCharacters = QString(QChar(0xFFFE)) + QChar(0xFFFF) + QChar(0);
    QVERIFY(fold(nonCharacters).size() <= 1);
    // Long expansions follow each other: the writer must grow.
    QVERIFY(fold(QString(1000, QChar(0xFDFA))).size() >= 1000 * 15);
}

QTEST_APPLESS_MAIN(TestTextFolding)
#include "test_text_folding.moc"
