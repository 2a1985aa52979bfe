// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/detect.h"
#include "tests/support/testdata.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QTest>

using namespace rd::text;

class TestTextDetect : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sentences_data();
    void sentences();
    void nothingToSay_data();
    void nothingToSay();
    void confidenceIsHonest();
    void outsideStories();
};

void TestTextDetect::sentences_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *language, const char *text) {
        QTest::newRow(text) << QString::fromLatin1(language) << QString::fromUtf8(text);
    };
    row("az", "Limanın yeni terminalı gələn ayın əvvəlində istifadəyə veriləcək.");
    row("az", "Nazir bildirib ki, sərgidə iyirmi ölkədən qonaq iştirak edir.");
    row("az", "Sizcə, bu layihə şəhərə nə verəcək?");
    row("az", "Yollar bağlıdır, qatarlar isə işləyir.");
    row("az", "Bakida yeni park salinib, aciliş sabah olacaq");
    row("az",
        "Azerbaycan haqqinda yeni kitab cap olunub, muellif sabah bazarda oxucularla gorusecek");
    row("az", "Xankəndidə yaşayış binası tikilir.");
    row("ru", "Новый терминал порта откроют в начале следующего месяца.");
    row("ru", "Министр отметил, что в выставке участвуют гости из двадцати стран.");
    row("ru", "Что этот проект даст городу?");
    row("ru", "Дороги закрыты, поезда ходят.");
    row("zh", "港口的新码头将于下月初投入使用。");
    row("zh", "这个项目会给城市带来什么？");
    row("zh", "部长表示，来自二十个国家的嘉宾参加了展览。");
    row("zh", "COVID-19疫情结束后，AI企业数量迅速增长。");
    row("en", "The new terminal of the port will open at the beginning of next month.");
    row("en", "What will this project give the city?");
    row("en", "Roads are closed but trains are running.");
    row("en", "Ma Chi: China willing to share relevant experience with Azerbaijan");
    row("tr", "Limanın yeni terminali gelecek ayın başında hizmete açılacak.");
    row("tr", "Bakan, sergiye yirmi ülkeden konuk katıldığını söyledi.");
    row("tr", "Bu proje şehre ne kazandıracak, nasıl ilerliyor?");
    row("tr", "Cumhurbaşkanı dün akşam gazetecilere açıklama yaptı.");
    row("tr", "Okullar pazartesi günü açılıyor.");
    row("az", "Prezident dünən axşam jurnalistlərə açıqlama verdi.");
    row("az", "Yağış kəsmədi.");
    row("ru", "Завтра будет дождь.");
    row("uk", "Школи відкриють у понеділок.");
    row("uk", "Новий термінал порту відкриють на початку наступного місяця.");
    row("uk", "Міністр зазначив, що у виставці беруть участь гості з двадцяти країн.");
}

void TestTextDetect::sentences()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    const Detected found = detectLanguage(text);
    QCOMPARE(found.language, language);
    QVERIFY(found.confidence > 0 && found.confidence <= 1);
}

void TestTextDetect::nothingToSay_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"", "   ", "12345 — 27.09.2023", "!?", "これは新しい港のニュースです。",
          "새로운 항구가 열렸습니다",
          "Der neue Hafen wird im nächsten Monat eröffnet und ist für die Stadt wichtig.",
          "Le nouveau port sera ouvert le mois prochain et les habitants sont heureux.",
          "El nuevo puerto se abrirá el próximo mes y los vecinos están contentos.",
          "Το νέο λιμάνι ανοίγει"}) {
        QTest::newRow(text) << QString::fromUtf8(text);
    }
}

void TestTextDetect::nothingToSay()
{
    QFETCH(QString, text);
    const Detected found = detectLanguage(text);
    QCOMPARE(found.language, QString());
    QCOMPARE(found.confidence, 0.0);
}

void TestTextDetect::confidenceIsHonest()
{
    const auto sure = [](QStringView text) { return detectLanguage(text).confidence; };
    QVERIFY(sure(u"Nazir bildirib ki, sərgidə iyirmi ölkədən qonaq iştirak edir.") > 0.9);
    QVERIFY(sure(u"Baku") < 0.5);
    QVERIFY(sure(u"好") < 0.5);
    QVERIFY(sure(u"Salam") < 0.6);
    const double pure = sure(u"港口的新码头将于下月初投入使用。");
    QVERIFY(pure > 0.9);
    QVERIFY(sure(u"港口的新码头 The new terminal of the port") < pure);
}

void TestTextDetect::outsideStories()
{
    const QString data = rd::testing::outsideData();
    QFile file(data + QStringLiteral("/data/made/stories/stories.jsonl"));
    if (data.isEmpty() || !file.open(QIODevice::ReadOnly)) {
        QSKIP("The outside test data is not here.");
    }
    QMap<QString, std::pair<int, int>> tally; // right, all
    while (!file.atEnd()) {
        const QJsonObject story = QJsonDocument::fromJson(file.readLine()).object();
        for (const char *tag : {"az", "ru", "zh", "en"}) {
            const QString language = QString::fromLatin1(tag);
            for (const QJsonValue &sentence : story.value(language).toArray()) {
                auto &[right, all] = tally[language];
                right += detectLanguage(sentence.toString()).language == language ? 1 : 0;
                ++all;
            }
        }
    }
    QVERIFY(!tally.isEmpty());
    for (auto it = tally.cbegin(); it != tally.cend(); ++it) {
        const auto [right, all] = it.value();
        qInfo("%s: %d of %d sentences", qPrintable(it.key()), right, all);
        QVERIFY(right >= all * 0.97);
    }
}

QTEST_APPLESS_MAIN(TestTextDetect)
#include "test_text_detect.moc"
