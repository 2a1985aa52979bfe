// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/names.h"
#include "app/text/quotations.h"

#include <QTest>

using namespace rd::text;

class TestTextQuotations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void attributes_data();
    void attributes();
    void silentTexts_data();
    void silentTexts();
    void goesOn();
    void shortNames();
    void formsOfNames();
    void anyText();
};

namespace {

/// "who > words | words; who > …"
QString told(const QString &text, const QString &language)
{
    QStringList all;
    for (const Attribution &one : attributions(text, language)) {
        QStringList words;
        for (const Range &range : one.said) {
            words.append(text.mid(range.start, range.length));
        }
        all.append(one.who + QStringLiteral(" > ") + words.join(QStringLiteral(" | ")));
    }
    return all.join(QStringLiteral("; "));
}

} // namespace

void TestTextQuotations::attributes_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *language, const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromLatin1(language) << QString::fromUtf8(text)
                            << QString::fromUtf8(expected);
    };
    row("az", "Nazir Elçin Orucov bildirib ki, qaz ixracı artacaq.",
        "Nazir Elçin Orucov > ki, qaz ixracı artacaq");
    row("az", "Xarici işlər naziri Elçin Orucov jurnalistlərə deyib: “Danışıqlar davam edir.”",
        "Xarici işlər naziri Elçin Orucov > Danışıqlar davam edir.");
    row("az", "“Yeni liman gələn il açılacaq”, - Nigar Səfərli vurğulayıb.",
        "Nigar Səfərli > Yeni liman gələn il açılacaq");
    row("az", "Orucovun sözlərinə görə, boru kəməri hazırdır.", "Orucovun > boru kəməri hazırdır");
    row("az", "Bakıda nazir qeyd edib ki, su azalır.", "Bakıda nazir > ki, su azalır");
    row("az", "Orucov: “Qaz ixracı iki dəfə artacaq”", "Orucov > Qaz ixracı iki dəfə artacaq");
    row("ru", "Министр энергетики Игорь Орлов сообщил, что экспорт газа вырастет.",
        "Министр энергетики Игорь Орлов > что экспорт газа вырастет");
    row("ru", "«Мы готовы к переговорам», — сказал Игорь Орлов.",
        "Игорь Орлов > Мы готовы к переговорам");
    row("ru", "По словам Игоря Орлова, завод откроют весной.",
        "Игоря Орлова > завод откроют весной");
    row("ru", "Об этом заявила Анна Белова, выступая в Баку.",
        "Анна Белова > Об этом | выступая в Баку");
    row("en", "Energy Minister John Carver said gas exports would double.",
        "Energy Minister John Carver > gas exports would double");
    row("en", "“We will open the port next year,” said Mary Lowell.",
        "Mary Lowell > We will open the port next year,");
    row("en", "According to Mary Lowell, the bridge is safe.", "Mary Lowell > the bridge is safe");
    row("en", "Carver told reporters that talks had begun.",
        "Carver > reporters that talks had begun");
    row("zh", "外交部长卡里姆·萨法罗夫表示，两国将扩大合作。",
        "外交部长卡里姆·萨法罗夫 > 两国将扩大合作");
    row("zh", "萨法罗夫说：“港口明年开放。”", "萨法罗夫 > 港口明年开放。");
    row("zh", "据发言人李明介绍，桥已经通车。", "发言人李明 > 桥已经通车");
}

void TestTextQuotations::attributes()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(told(text, language), expected);
}

void TestTextQuotations::silentTexts_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::newRow("nobody spoke") << QStringLiteral("az")
                                  << QStringLiteral("Bakıda yeni körpü açılıb. Yağış yağır.");
    QTest::newRow("he, but who") << QStringLiteral("ru")
                                 << QStringLiteral("Он сказал, что мост закрыт.");
    QTest::newRow("a quoted name")
        << QStringLiteral("az") << QStringLiteral("“Xəzər” gəmisi limana gəlib.");
    QTest::newRow("说 in a word") << QStringLiteral("zh") << QStringLiteral("这部小说很有名。");
    QTest::newRow("other language") << QStringLiteral("fr") << QStringLiteral("Il a dit que non.");
    QTest::newRow("empty") << QStringLiteral("en") << QString();
}

void TestTextQuotations::silentTexts()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QCOMPARE(told(text, language), QString());
}

// "He said" is whoever spoke before, and a quotation alone goes on with them.
void TestTextQuotations::goesOn()
{
    const QString text = QStringLiteral("Игорь Орлов заявил, что завод построят. Он добавил, что "
                                        "работы начнутся весной.\n«Деньги уже выделены, "
                                        "договор подписан».");
    QCOMPARE(told(text, QStringLiteral("ru")),
             QStringLiteral("Игорь Орлов > что завод построят | что работы начнутся весной | "
                            "Деньги уже выделены, договор подписан"));
    QCOMPARE(attributions(QStringLiteral("She said no."), QStringLiteral("en"),
                          QStringLiteral("Mary Lowell"))
                 .front()
                 .who,
             QStringLiteral("Mary Lowell"));
}

void TestTextQuotations::shortNames()
{
    const QStringList names =
        fullNames(QStringLiteral("Nazir Elçin Orucov və deputat Nigar Səfərli Bakıda görüşüb. "
                                 "Nigar Orucova da gəlib. 部长卡里姆·萨法罗夫表示"));
    QVERIFY(names.contains(QStringLiteral("Nigar Səfərli")));
    QCOMPARE(fullNameOf(QStringLiteral("Səfərlinin"), names), QStringLiteral("Nigar Səfərli"));
    QCOMPARE(fullNameOf(QStringLiteral("Məmmədov"), names), QString());
    QCOMPARE(fullNameOf(QStringLiteral("Orucov"), names), QString()); // he or she?
    QVERIFY(
        fullNameOf(QStringLiteral("萨法罗夫"), names).contains(QStringLiteral("卡里姆·萨法罗夫")));
}

void TestTextQuotations::formsOfNames()
{
    QCOMPARE(nameForms(QStringLiteral("elcin orucov")),
             (QStringList{QStringLiteral("elcin orucov"), QStringLiteral("elcin orucovun")}));
    QVERIFY(
        nameForms(QStringLiteral("nigar seferli")).contains(QStringLiteral("nigar seferlinin")));
    QVERIFY(nameForms(QStringLiteral("игорь орлов")).contains(QStringLiteral("игоря орлова")));
    QVERIFY(nameForms(QStringLiteral("анна белова")).contains(QStringLiteral("анны беловой")));
    QCOMPARE(nameForms(QString()), QStringList{QString()});
}

void TestTextQuotations::anyText()
{
    QString text;
    for (int i = 0; i < 3000; ++i) {
        text += QChar(u" \n«»“”\"said表示,:.Ə说o сказал"[i * 7 % 30]);
    }
    for (const auto *language : {"az", "ru", "zh", "en"}) {
        for (const Attribution &one : attributions(text, QString::fromLatin1(language))) {
            for (const Range &range : one.said) {
                QVERIFY(range.start >= 0 && range.length > 0 &&
                        range.start + range.length <= text.size());
            }
        }
    }
}

QTEST_APPLESS_MAIN(TestTextQuotations)
#include "test_text_quotations.moc"
