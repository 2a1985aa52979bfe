// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/articlelist/countdown.h"
#include "ui/articlelist/minutetimer.h"

#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace rd;
using namespace rd::ui;

class TestUiCountdown final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void deadline_data();
    void deadline();
    void clockChanges();
    void embargo();
    void dayEndsAtLocalMidnight();
    void cardsSayWhatPresses();
    void minutesTurnOnlyWhenSeen();
};

void TestUiCountdown::deadline_data()
{
    QTest::addColumn<qint64>("leftSeconds");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("tone");
    const auto row = [](const char *name, qint64 left, const char *text, Tone tone) {
        QTest::newRow(name) << left << QString::fromUtf8(text) << int(tone);
    };
    row("hours and minutes", 2 * 3600 + 600, "due in 2 h 10 min", Tone::Calm);
    row("whole hours", 3 * 3600, "due in 3 h", Tone::Calm);
    row("a begun minute counts", 59 * 60 + 1, "due in 1 h", Tone::Soon);
    row("the last seconds", 20, "due in 1 min", Tone::Soon);
    row("now", 0, "due now", Tone::Soon);
    row("just past", -59, "due now", Tone::Soon);
    row("minutes late", -12 * 60, "12 min late", Tone::Late);
    row("hours late", -3 * 3600 - 1800, "3 h late", Tone::Late);
    row("tomorrow in less than a day", 23 * 3600, "due in 23 h", Tone::Calm);
    row("days", 3 * 24 * 3600 + 100, "due in 3 day(s)", Tone::Calm);
    row("days late", -2 * 24 * 3600 - 100, "2 day(s) late", Tone::Late);
}

void TestUiCountdown::deadline()
{
    QFETCH(const qint64, leftSeconds);
    QFETCH(const QString, text);
    QFETCH(const int, tone);
    const Moment now = Moment::fromLocal(QDate(2026, 11, 25), QTime(12, 0), "Asia/Baku");
    const ToneText shown =
        deadlineCountdown({now.utcMs + leftSeconds * 1000, "Asia/Baku"}, now.utcMs, "Asia/Baku");
    QCOMPARE(shown.text, text);
    QCOMPARE(int(shown.tone), tone);
}

/// In Berlin the night to 25 October 2026 has 25 hours, the one to 29 March 23.
void TestUiCountdown::clockChanges()
{
    const QByteArray zone = "Europe/Berlin";
    const auto at = [&zone](int month, int day, int hour) {
        return Moment::fromLocal(QDate(2026, month, day), QTime(hour, 0), zone);
    };
    QCOMPARE(deadlineCountdown(at(10, 25, 8), at(10, 24, 20).utcMs, zone).text,
             QStringLiteral("due in 13 h"));
    QCOMPARE(deadlineCountdown(at(3, 29, 8), at(3, 28, 20).utcMs, zone).text,
             QStringLiteral("due in 11 h"));
    // 24 real hours later it is the same time the day after, less or more an hour: a day all the
    // same; and within the long day itself nobody says "0 days".
    QCOMPARE(deadlineCountdown(at(10, 25, 23), at(10, 24, 23).utcMs, zone).text,
             QStringLiteral("due in 1 day(s)"));
    const Moment lastHalfHour{at(10, 25, 0).utcMs + 24 * 3600'000 + 1'800'000, zone};
    QCOMPARE(deadlineCountdown(lastHalfHour, at(10, 25, 0).utcMs, zone).text,
             QStringLiteral("due in 24 h 30 min"));
    // A zone nobody knows is read as UTC and does not fail.
    QCOMPARE(whenText({0, "UTC"}, 0, "Mars/Olympus"), QStringLiteral("00:00"));
}

void TestUiCountdown::embargo()
{
    const Moment until = Moment::fromLocal(QDate(2026, 11, 25), QTime(15, 0), "Asia/Baku");
    QCOMPARE(embargoCountdown(until, until.utcMs - 7800'000, "Asia/Baku").text,
             QStringLiteral("embargo: 2 h 10 min left"));
    QVERIFY(embargoCountdown(until, until.utcMs, "Asia/Baku").text.isEmpty());
}

void TestUiCountdown::dayEndsAtLocalMidnight()
{
    const qint64 now = Moment::fromLocal(QDate(2026, 11, 25), QTime(23, 30), "Asia/Baku").utcMs;
    QCOMPARE(dayEnd(now, "Asia/Baku") - now, qint64(30 * 60'000));
    const qint64 midnight = dayEnd(now, "Asia/Baku");
    QCOMPARE(dayEnd(midnight, "Asia/Baku") - midnight, qint64(24 * 3600'000));
    QCOMPARE(dayStart(now, "Asia/Baku", 0), midnight - 24 * 3600'000);
    // The long day of Berlin: it begins where it begins, and so does the one before.
    const QByteArray berlin = "Europe/Berlin";
    const auto at = [&berlin](int day, int hour) {
        return Moment::fromLocal(QDate(2026, 10, day), QTime(hour, 0), berlin).utcMs;
    };
    QCOMPARE(dayStart(at(25, 23), berlin, 0), at(25, 0));
    QCOMPARE(dayStart(at(25, 23), berlin, 1), at(24, 0));
    QCOMPARE(dayEnd(at(25, 0), berlin) - at(25, 0), qint64(25 * 3600'000));
    // Tehran put its clocks on at midnight in 2022: that day began at one.
    const qint64 before = Moment::fromLocal(QDate(2022, 3, 21), QTime(12, 0), "Asia/Tehran").utcMs;
    const QDateTime begins = Moment{dayEnd(before, "Asia/Tehran"), "Asia/Tehran"}.toDateTime();
    QCOMPARE(begins.date(), QDate(2022, 3, 22));
}

void TestUiCountdown::cardsSayWhatPresses()
{
    const Moment now = Moment::fromLocal(QDate(2026, 11, 25), QTime(12, 0), "Asia/Baku");
    ArticleRow row;
    QVERIFY(workWords(row, now.utcMs).empty()); // most cards stay as calm as they were
    row.deadline = Moment{now.utcMs + 3 * 3600'000, "Asia/Baku"};
    row.urgency = 2;
    row.assignee = QStringLiteral("Leyla");
    const auto texts = [&row, &now] {
        QStringList all;
        for (const ToneText &word : workWords(row, now.utcMs)) {
            all.append(word.text);
        }
        return all.join(QStringLiteral(" | "));
    };
    QCOMPARE(texts(), QStringLiteral("due 15:00 | urgency 2 | Leyla"));
    row.deadline->utcMs -= 4 * 3600'000;
    row.urgency = 5; // as usual as nothing
    QCOMPARE(texts(), QStringLiteral("1 h late | Leyla"));
    row.status = Status::Published;
    row.changedSincePublished = true;
    QCOMPARE(texts(), QStringLiteral("changed since published"));
}

void TestUiCountdown::minutesTurnOnlyWhenSeen()
{
    QWidget widget;
    MinuteTimer minutes(&widget);
    QSignalSpy ticks(&minutes, &MinuteTimer::ticked);
    const auto *timer = minutes.findChild<QTimer *>();
    QVERIFY(timer == nullptr || !timer->isActive());
    QCOMPARE(ticks.count(), 0);
    widget.show();
    QCOMPARE(ticks.count(), 1);
    minutes.setClock([] { return qint64(1000); });
    QCOMPARE(minutes.now(), qint64(1000));
    QCOMPARE(ticks.count(), 2);
    widget.hide();
    widget.show();
    QCOMPARE(ticks.count(), 3);
}

QTEST_MAIN(TestUiCountdown)
#include "test_ui_countdown.moc"
