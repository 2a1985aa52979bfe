// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/tokens.h"

#include <QStringList>
#include <QTest>

using namespace rd::text;

class TestTextTokens : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tokens_data();
    void tokens();
    void offsetsPointIntoTheText();
    void stopsWhenTold();
};

namespace {

/// Tokens joined by spaces, a colocated one after a '+'.
QString tokensOf(const QString &text)
{
    QStringList list;
    tokenize(text, [&](const Token &token) {
        list.append((token.colocated ? QStringLiteral("+") : QString()) + token.text.toString());
        return true;
    });
    return list.join(QLatin1Char(' '));
}

} // namespace

void TestTextTokens::tokens_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("empty", "", "");
    row("no word", " — … !? ", "");
    row("az", "Bakıda İşıq Festivalı", "bakida isiq festivali");
    row("hyphens split", "COVID-19 2023-cü", "covid 19 2023 cu");
    row("numbers split", "1.62 27.09.2023", "1 62 27 09 2023");
    row("letters and digits together", "G20 3D", "g20 3d");
    row("apostrophe", "O'Reilly O’Reilly don't", "oreilly oreilly dont");
    row("possessive", "Azerbaijan's Azerbaijan’s", "azerbaijan azerbaijan");
    row("apostrophe at the end", "workers' rights", "workers rights");
    row("quotes are no apostrophes", "‘smart villages’", "smart villages");
    row("soft hyphen", "Azər\u00ADbaycan", "azerbaycan");
    row("soft hyphen at the end", "Azər\u00AD baycan", "azer baycan");
    row("marks", "е\u0308лка маи\u0306", "елка май");
    row("han", "巴库", "巴 +巴库 库");
    row("one han", "库", "库");
    row("han run", "新闻社", "新 +新闻 闻 +闻社 社");
    row("han, latin, digits", "在AI技术2023年", "在 ai 技 +技术 术 2023 年");
    row("han punctuation parts", "合作。发展", "合 +合作 作 发 +发展 展");
    row("han outside the BMP", "𠮷野", "𠮷 +𠮷野 野");
    row("full width", "ＡＩ", "ai");
    row("underscore splits", "a_b", "a b");
    row("mail", "xeber@misal.az", "xeber misal az");
}

void TestTextTokens::tokens()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(tokensOf(text), expected);
}

void TestTextTokens::offsetsPointIntoTheText()
{
    const QString text = QStringLiteral("«Şəhər» Baku’s 𠮷野 sonu");
    QStringList pieces;
    tokenize(text, [&](const Token &token) {
        pieces.append(text.mid(token.start, token.end - token.start));
        return true;
    });
    const QStringList expected{QStringLiteral("Şəhər"), QStringLiteral("Baku"),
                               QStringLiteral("𠮷"),    QStringLiteral("𠮷野"),
                               QStringLiteral("野"),    QStringLiteral("sonu")};
    QCOMPARE(pieces, expected);
}

void TestTextTokens::stopsWhenTold()
{
    int seen = 0;
    tokenize(QStringView(u"bir iki üç dörd"), [&](const Token &) { return ++seen < 2; });
    QCOMPARE(seen, 2);
    seen = 0;
    tokenize(QStringView(u"新闻社"), [&](const Token &) { return ++seen < 2; });
    QCOMPARE(seen, 2);
}

QTEST_APPLESS_MAIN(TestTextTokens)
#include "test_text_tokens.moc"
