// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/dates.h"

#include <QTest>

using namespace rd;
using namespace rd::text;

class TestTextDates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void finds_data();
    void finds();
    void findsNothing_data();
    void findsNothing();
    void everyMonth_data();
    void everyMonth();
    void place();
    void offsets_data();
    void offsets();
    void dateLines_data();
    void dateLines();
    void formats();
};

void TestTextDates::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const QString day = QStringLiteral("2023-09-27");
    const QString minute = QStringLiteral("2023-09-27 11:06");
    const auto row = [](const char *text, const QString &expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << expected;
    };
    row("September 27, 2023 11:06", minute);
    row("September 27, 2023", day);
    row("27 September 2023", day);
    row("27th September, 2023", day);
    row("the 27th of September 2023", day);
    row("Sept. 27, 2023, 11:06 a.m.", minute);
    row("Sep 27 2023 at 11:06 PM", QStringLiteral("2023-09-27 23:06"));
    row("27-Sep-2023", day);
    row("SEPTEMBER 27, 2023 | 11:06", minute);
    row("Wednesday, 27 September 2023, 12:06 am", QStringLiteral("2023-09-27 00:06"));
    row("27 sentyabr 2023", day);
    row("27 sentyabr 2023-cü il", day);
    row("27 sentyabr 2023-cü il, 11:06", minute);
    row("27 Sentyabr, 2023 11:06", minute);
    row("27 SENTYABR 2023 11:06", minute);
    row("sentyabrın 27-də 2023", day);
    row("Görüş sentyabrın 27-si 2023-cü ildə olub.", day);
    row("2023-cü il sentyabrın 27-də", day);
    row("2023-cü ilin 27 sentyabrında deyil, 27 sentyabr 2023", day);
    row("27 sentyabr 2023, çərşənbə, saat 11:06", minute);
    row("27 сентября 2023 г., 11:06", minute);
    row("27 сентября 2023 года", day);
    row("27 СЕНТЯБРЯ 2023 ГОДА В 11:06", minute);
    row("среда, 27 сентября 2023, 11:06", minute);
    row("11:06, 27 сентября 2023", minute);
    row("11:06 27.09.2023", minute);
    row("27 сен 2023", day);
    row("27-го сентября 2023 года", day);
    row("2023年9月27日 11:06", minute);
    row("2023年09月27日11:06", minute);
    row("2023 年 9 月 27 日", day);
    row("2023年9月27日 星期三 上午11时06分", minute);
    row("2023年9月27日下午3点", QStringLiteral("2023-09-27 15:00"));
    row("二〇二三年九月二十七日", day);
    row("27.09.2023 11:06", minute);
    row("27.9.2023", day);
    row("27/09/2023", day);
    row("09/27/2023", day);
    row("09/10/2023", QStringLiteral("2023-10-09"));
    row("27-09-2023, 11:06", minute);
    row("2023-09-27T11:06", minute);
    row("2023-09-27T11:06:30.250+04:00", QStringLiteral("2023-09-27 11:06"));
    row("2023-09-27 11:06", minute);
    row("2023/09/27 11:06", minute);
    row("27 September 2023 – 11:06", minute);
    row("29 fevral 2024", QStringLiteral("2024-02-29"));
    row("At 9 they met 5 people on May 12, 2023.", QStringLiteral("2023-05-12"));
}

void TestTextDates::finds()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const auto found = findDate(text);
    QVERIFY(found.has_value());
    QString actual = found->date.toString(Qt::ISODate);
    if (found->time) {
        actual += found->time->toString(QStringLiteral(" HH:mm"));
    }
    QCOMPARE(actual, expected);
}

void TestTextDates::findsNothing_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"",
                             "no date",
                             "September 2023",
                             "27 September",
                             "31 sentyabr 2023",
                             "29 fevral 2023",
                             "32.09.2023",
                             "27.13.2023",
                             "2023-02-30",
                             "1.27.09.2023",
                             "27.09.2023.4",
                             "192.168.10.2023",
                             "11:06",
                             "2023年13月1日",
                             "may be 12 of 2023",
                             "5 2023 09",
                             "99999999999999999999.09.2023",
                             "0000-01-01",
                             "27 сентябрь",
                             "tel. 012-345-6789"}) {
        QTest::newRow(text) << QString::fromUtf8(text);
    }
}

void TestTextDates::findsNothing()
{
    QFETCH(QString, text);
    QVERIFY(!findDate(text).has_value());
}

void TestTextDates::everyMonth_data()
{
    QTest::addColumn<QString>("names");
    const auto row = [](const char *name, const char *names) {
        QTest::newRow(name) << QString::fromUtf8(names);
    };
    row("az", "yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr");
    row("az capitals",
        "YANVAR FEVRAL MART APREL MAY İYUN İYUL AVQUST SENTYABR OKTYABR NOYABR DEKABR");
    row("az genitive", "yanvarın fevralın martın aprelin mayın iyunun iyulun avqustun sentyabrın "
                       "oktyabrın noyabrın dekabrın");
    row("ru genitive",
        "января февраля марта апреля мая июня июля августа сентября октября ноября декабря");
    row("ru nominative",
        "Январь Февраль Март Апрель Май Июнь Июль Август Сентябрь Октябрь Ноябрь Декабрь");
    row("ru short", "янв фев мар апр мая июн июл авг сен окт ноя дек");
    row("en",
        "January February March April May June July August September October November December");
    row("en short", "Jan. Feb. Mar. Apr. May Jun. Jul. Aug. Sep. Oct. Nov. Dec.");
}

void TestTextDates::everyMonth()
{
    QFETCH(QString, names);
    const QStringList list = names.split(QLatin1Char(' '));
    QCOMPARE(list.size(), 12);
    for (int month = 1; month <= 12; ++month) {
        const QString text = QStringLiteral("9 %1 2023").arg(list.at(month - 1));
        const auto found = findDate(text);
        QVERIFY2(found.has_value(), qPrintable(text));
        QCOMPARE(found->date, QDate(2023, month, 9));
    }
}

void TestTextDates::place()
{
    const QString text = QStringLiteral("Bakı. 27 sentyabr 2023-cü il, saat 11:06 – görüş olub.");
    const auto found = findDate(text);
    QVERIFY(found.has_value());
    QCOMPARE(text.mid(found->start, found->length),
             QStringLiteral("27 sentyabr 2023-cü il, saat 11:06"));
    const QString early = QStringLiteral("См. 11:06 | 27.09.2023, далее");
    const auto before = findDate(early);
    QVERIFY(before.has_value());
    QCOMPARE(early.mid(before->start, before->length), QStringLiteral("11:06 | 27.09.2023"));
}

void TestTextDates::offsets_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("minutes"); // -1 for none said
    QTest::newRow("none") << QStringLiteral("2023-09-27 11:06") << -1;
    QTest::newRow("utc in brackets") << QStringLiteral("27.09.2023 11:06 (UTC+04:00)") << 240;
    QTest::newRow("gmt") << QStringLiteral("27.09.2023 11:06 GMT+4") << 240;
    QTest::newRow("iso") << QStringLiteral("2023-09-27T11:06:00+04:00") << 240;
    QTest::newRow("iso without a colon") << QStringLiteral("2023-09-27T11:06:00+0530") << 330;
    QTest::newRow("west") << QStringLiteral("2023-09-27T11:06:00-03:30") << -210;
    QTest::newRow("z") << QStringLiteral("2023-09-27T11:06:00Z") << 0;
    QTest::newRow("moscow") << QStringLiteral("27.09.2023 11:06 МСК") << 180;
    QTest::newRow("nonsense") << QStringLiteral("27.09.2023 11:06 UTC+99") << -1;
}

void TestTextDates::offsets()
{
    QFETCH(QString, text);
    QFETCH(int, minutes);
    const auto found = findDate(text);
    QVERIFY(found && found->time);
    QCOMPARE(*found->time, QTime(11, 6));
    QCOMPARE(found->offsetMinutes.value_or(-1), minutes);
}

void TestTextDates::dateLines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isOne");
    const auto row = [](const char *text, bool isOne) {
        QTest::newRow(text) << QString::fromUtf8(text) << isOne;
    };
    row("September 27, 2023 11:06", true);
    row("  27.09.2023 | 11:06  ", true);
    row("Published: 27 September 2023, 11:06 (UTC+04:00)", true);
    row("Published on Wednesday, September 27, 2023 at 11:06 a.m.", true);
    row("Updated: 27 Sep 2023 11:06 GMT", true);
    row("Published 27 September 2023 Updated 28 September 2023", true);
    row("Опубликовано: 27 сентября 2023 г., 11:06", true);
    row("Дата публикации: 27.09.2023, среда", true);
    row("27 сентября 2023, 11:06 (по московскому времени)", true);
    row("Dərc olunub: 27 sentyabr 2023-cü il, çərşənbə axşamı, 11:06", true);
    row("DƏRC OLUNUB: 27.09.2023", true);
    row("Tarix: 27.09.2023 Saat: 11:06", true);
    row("27 sentyabr 2023, 11:06 (Bakı vaxtı ilə)", true);
    row("发布时间：2023年9月27日 11:06", true);
    row("2023-09-27 11:06 星期三", true);
    row("更新时间：2023-09-27 11:06:22", true);
    row("[27.09.2023]", true);
    row("The port opened on 27 September 2023.", false);
    row("27 сентября 2023 года министр прибыл в Баку.", false);
    row("Görüş 27 sentyabr 2023-cü ildə olub", false);
    row("新华社巴库2023年9月27日电", false);
    row("27.09.2023 11:06 1204", false);
    row("Foreign policy", false);
    row("", false);
}

void TestTextDates::dateLines()
{
    QFETCH(QString, text);
    QFETCH(bool, isOne);
    const auto found = dateLine(text);
    QCOMPARE(found.has_value(), isOne);
    if (found) {
        QCOMPARE(found->date, QDate(2023, 9, 27));
    }
    QVERIFY(!dateLine(text + QStringLiteral(" and something else entirely")).has_value());
}

void TestTextDates::formats()
{
    const Moment moment =
        Moment::fromLocal(QDate(2023, 9, 27), QTime(11, 6), QByteArrayLiteral("Asia/Baku"));
    QCOMPARE(formatDateTime(moment, QStringLiteral("az")),
             QStringLiteral("27 sentyabr 2023, 11:06"));
    QCOMPARE(formatDateTime(moment, QStringLiteral("ru")),
             QStringLiteral("27 сентября 2023, 11:06"));
    QCOMPARE(formatDateTime(moment, QStringLiteral("zh_CN")),
             QStringLiteral("2023年9月27日 11:06"));
    QCOMPARE(formatDateTime(moment, QStringLiteral("en")),
             QStringLiteral("27 September 2023, 11:06"));
    QCOMPARE(formatDateTime(moment, QStringLiteral("fr")), QStringLiteral("2023-09-27 11:06"));
    QCOMPARE(formatDate(QDate(2023, 9, 27), QStringLiteral("zh")), QStringLiteral("2023年9月27日"));
    QCOMPARE(formatDate(QDate(), QStringLiteral("en")), QString());
    // What we print we can read.
    for (const char *tag : {"az", "ru", "zh", "en"}) {
        const auto back = dateLine(formatDateTime(moment, QString::fromLatin1(tag)));
        QVERIFY(back && back->date == QDate(2023, 9, 27) && back->time == QTime(11, 6));
    }
}

QTEST_APPLESS_MAIN(TestTextDates)
#include "test_text_dates.moc"
