// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/sentences.h"

#include <QTest>

using namespace rd::text;

class TestTextSentences : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void splits_data();
    void splits();
    void rangesCoverEveryWord();
    void endings_data();
    void endings();
};

void TestTextSentences::splits_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text"); // '|' stands where one sentence ends and the next begins
    const auto row = [](const char *name, const char *language, const char *text) {
        QTest::newRow(name) << QString::fromUtf8(language) << QString::fromUtf8(text);
    };
    row("az plain", "az", "Liman açıldı.|Gəmilər gözləyir.");
    row("az initials", "az", "Bunu E. Məmmədyarov deyib.|Görüş bu gün olub.");
    row("az two initials", "az", "Bunu R. Ş. Quliyev deyib.|Görüş bitdi.");
    row("az abbreviation", "az",
        "Sənədin s. 15 hissəsinə baxın.|Orada dos. Rəhimli haqqında yazılıb.");
    row("az and so on, going on", "az", "Buğda, arpa və s. məhsullar satılır.|Qiymətlər sabitdir.");
    row("az and so on, ending", "az", "Bazarda buğda, arpa və s.|Qiymətlər sabitdir.");
    row("az street", "az", "Ofis Nizami küç. 12 ünvanındadır.|Gəlin.");
    row("az quote", "az", "“Biz hazırıq.”|Nazir bunu dünən deyib.");
    row("az quote with who said it", "az",
        "“Nə vaxt başlayırıq?” – deyə o soruşdu.|Cavab gəlmədi.");
    row("az year with suffix", "az", "Müqavilə 2023-cü ildə imzalanıb.|O, bu gün də qüvvədədir.");
    row("az decimal", "az", "Artım 41.1 faiz təşkil edib.|Bu, rekorddur.");
    row("az ordinal", "az", "Bu, XX. əsrin hadisəsidir.|Kitab çıxıb.");
    row("az question and exclamation", "az", "Həqiqətən?!|Bəli.");
    row("ru plain", "ru", "Порт открыт.|Суда ждут.");
    row("ru initials", "ru", "Об этом сообщил С. Лавров.|Встреча прошла в Баку.");
    row("ru two initials", "ru", "Об этом сообщил А. С. Орлов.|Встреча прошла в Баку.");
    row("ru tight initials", "ru", "Об этом сообщил А.С. Орлов.|Встреча прошла в Баку.");
    row("ru city", "ru", "Он приехал в г. Сумгаит утром.|Его встретили.");
    row("ru that is", "ru", "Груз, т. е. зерно, прибыл.|Разгрузка идёт.");
    row("ru that is, tight", "ru", "Груз, т.е. зерно, прибыл.|Разгрузка идёт.");
    row("ru year in the middle", "ru", "Договор подписан в 2023 г. Азербайджаном и Китаем.");
    row("ru year at the end", "ru", "Договор подписан в 2023 г.|Это был первый шаг.");
    row("ru and so on", "ru", "Везут зерно, металл и т. д.|Порт справляется.");
    row("ru quote", "ru", "«Мы готовы!» — сказал министр.|Он не уточнил сроки.");
    row("ru quote as a sentence", "ru", "«Мы готовы.»|Министр не уточнил сроки.");
    row("ru millions", "ru", "Инвестиции составили 5 млн. долларов.|Это рекорд.");
    row("ru ellipsis", "ru", "Он думал… и молчал.|Потом ответил…|Все встали.");
    row("ru named after", "ru", "Театр им. Самеда Вургуна открыт.|Билеты проданы.");
    row("zh plain", "zh", "港口开放了。|船在等待。");
    row("zh question", "zh", "您怎么看？|我们很有信心！");
    row("zh quote with who said it", "zh", "“我们愿意合作。”他说。|双方将继续谈判。");
    row("zh quote after a colon", "zh", "他说：“我们愿意合作。”|双方将继续谈判。");
    row("zh quote opens the next", "zh", "谈判结束了。|“我们很满意。”部长表示。");
    row("zh decimal", "zh", "贸易额达1.62亿美元。|增长很快。");
    row("zh bracket", "zh", "港口开放（见图。）|船在等待。");
    row("zh paragraph", "zh", "标题\n|港口开放了。");
    row("en plain", "en", "The port opened.|Ships wait.");
    row("en title", "en", "Dr. Samadov met Mr. Li in Baku.|They talked.");
    row("en initials", "en", "J. K. Brown spoke.|Nobody answered.");
    row("en acronym", "en", "The U.S. Congress voted.|The bill passed.");
    row("en acronym at the end", "en", "He moved to the U.S.|The family followed.");
    row("en time", "en", "It starts at 11:06 a.m. on Friday.|Doors open early.");
    row("en time at the end", "en", "It starts at 11:06 a.m.|The doors open early.");
    row("en number", "en", "See No. 5 for details.|It helps.");
    row("en small no", "en", "The answer was no.|Talks went on.");
    row("en decimals", "en", "It grew 41.1 percent to 1.62 billion.|That is a record.");
    row("en month", "en", "They met on Sept. 27 in Baku.|It rained.");
    row("en quotes", "en", "“We are ready.”|The minister smiled.");
    row("en straight quotes", "en", "\"We are ready.\"|The minister smiled.");
    row("en asked", "en", "“Are you ready?” he asked.|Nobody spoke.");
    row("en list number", "en", "1. Open the port.|2. Close the gate.");
    row("en etc", "en", "Oil, gas, etc. are sold.|Prices rise.");
    row("en etc at the end", "en", "They sell oil, gas, etc.|Prices rise.");
    row("en site", "en", "It is on report.example.az today.|Read it.");
    row("en three questions", "en", "What are the plans?|Are they ready?|Who pays?");
    row("en brackets", "en", "(They were late.)|Talks began.");
    row("en lines", "en", "A headline without a stop\n|The text begins.");
    row("unknown language", "xx", "One here.|Two here.");
    row("empty", "en", "");
}

void TestTextSentences::splits()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QStringList expected;
    for (const QString &part : text.split(QLatin1Char('|'), Qt::SkipEmptyParts)) {
        expected.append(part.trimmed());
    }
    const bool chinese = language == QLatin1String("zh");
    const QString joined =
        QString(text).replace(QLatin1Char('|'), chinese ? QString() : QStringLiteral(" "));
    QStringList found;
    for (const Range &range : sentences(joined, language)) {
        found.append(joined.mid(range.start, range.length));
    }
    QCOMPARE(found, expected);
}

void TestTextSentences::rangesCoverEveryWord()
{
    const QString text = QStringLiteral("  Bir. «İki?» üç!.. …  Dörd\n\n。。。 5. \"");
    int end = 0;
    for (const Range &range : sentences(text, QStringLiteral("az"))) {
        QVERIFY(range.start >= end && range.length > 0);
        QVERIFY(QStringView(text).sliced(end, range.start - end).trimmed().isEmpty());
        end = range.start + range.length;
    }
    QVERIFY(QStringView(text).sliced(end).trimmed().isEmpty());
}

void TestTextSentences::endings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("sentence");
    QTest::addColumn<bool>("question");
    const auto row = [](const char *text, bool sentence, bool question) {
        QTest::newRow(text) << QString::fromUtf8(text) << sentence << question;
    };
    row("", false, false);
    row("Headline", false, false);
    row("Done.", true, false);
    row("Done. ", true, false);
    row("Done.”", true, false);
    row("Done.»)", true, false);
    row("Why?", true, true);
    row("Why?”", true, true);
    row("Почему?»", true, true);
    row("为什么？", true, true);
    row("为什么？”", true, true);
    row("好。", true, false);
    row("Really?!", true, true);
    row("Кто?..", true, true);
    row("Нет!", true, false);
    row("И так…", true, false);
    row("Müsahibə:", false, false);
    row("”", false, false);
}

void TestTextSentences::endings()
{
    QFETCH(QString, text);
    QFETCH(bool, sentence);
    QFETCH(bool, question);
    QCOMPARE(endsSentence(text), sentence);
    QCOMPARE(endsQuestion(text), question);
}

QTEST_APPLESS_MAIN(TestTextSentences)
#include "test_text_sentences.moc"
