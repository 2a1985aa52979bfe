// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/deliver.h"
#include "app/base/files.h"
#include "app/base/ids.h"
#include "app/base/moment.h"

#include <QFileInfo>
#include <QPromise>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

#include <unistd.h>

using namespace rd;

class TestBase : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void moment_keepsZoneAndOffset();
    void moment_readsIso_data();
    void moment_readsIso();
    void blockIds_areValidXmlIdsAndDiffer();
    void timedUuid();
    void writeFile_doesNotReplaceUnasked();
    void writeFile_missingFolder_saysSo();
    void readFile_errors();
    void deliver_deadContext_callsNothing();
    void deliver_callsOnce();
};

void TestBase::moment_keepsZoneAndOffset()
{
    const Moment moment = Moment::fromLocal(QDate(2023, 9, 27), QTime(11, 6), "Asia/Baku");
    QCOMPARE(moment.toIso(), QStringLiteral("2023-09-27T11:06:00+04:00"));
    QCOMPARE(Moment::fromLocal(QDate(2023, 9, 27), QTime(11, 6), "UTC").toIso(),
             QStringLiteral("2023-09-27T11:06:00+00:00"));
}

void TestBase::moment_readsIso_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("iso");
    QTest::addColumn<QByteArray>("zone");
    QTest::newRow("no offset is local") << "2023-09-27T11:06:00"
                                        << "2023-09-27T11:06:00+04:00" << QByteArray("Asia/Baku");
    QTest::newRow("same offset keeps the zone")
        << "2023-09-27T11:06:00+04:00"
        << "2023-09-27T11:06:00+04:00" << QByteArray("Asia/Baku");
    QTest::newRow("another offset is kept") << "2023-09-27T11:06:00+08:00"
                                            << "2023-09-27T11:06:00+08:00" << QByteArray();
    QTest::newRow("Z") << "2023-09-27T11:06:00Z"
                       << "2023-09-27T11:06:00+00:00" << QByteArray();
    QTest::newRow("nonsense") << "yesterday" << QString() << QByteArray();
}

void TestBase::moment_readsIso()
{
    QFETCH(QString, text);
    QFETCH(QString, iso);
    QFETCH(QByteArray, zone);
    const auto moment = Moment::fromIso(text, "Asia/Baku");
    QCOMPARE(moment.has_value(), !iso.isEmpty());
    if (moment) {
        QCOMPARE(moment->toIso(), iso);
        if (!zone.isEmpty()) {
            QCOMPARE(moment->zone, zone);
        }
    }
}

void TestBase::blockIds_areValidXmlIdsAndDiffer()
{
    QSet<QString> seen;
    for (int i = 0; i < 10000; ++i) {
        const QString id = newBlockId();
        QVERIFY(id.front() >= QLatin1Char('a') && id.front() <= QLatin1Char('z'));
        seen.insert(id);
    }
    QCOMPARE(seen.size(), 10000);
}

void TestBase::timedUuid()
{
    const QString one = newTimedUuid(0x0123'4567'89ab);
    QVERIFY2(one.startsWith(QStringLiteral("01234567-89ab-7")), qPrintable(one));
    QCOMPARE(QUuid::fromString(one).variant(), QUuid::DCE);
    QVERIFY(newTimedUuid(1'700'000'000'000) < newTimedUuid(1'700'000'000'001));
    QVERIFY(newTimedUuid(1) != newTimedUuid(1));
}

void TestBase::writeFile_doesNotReplaceUnasked()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("a.txt"));
    QVERIFY(writeFile(path, "one", Overwrite::No).has_value());
    const auto second = writeFile(path, "two", Overwrite::No);
    QVERIFY(!second.has_value());
    QCOMPARE(second.error().code, ErrorCode::Exists);
    QCOMPARE(readFile(path, 100).value(), QByteArray("one"));
    QVERIFY(writeFile(path, "two", Overwrite::Yes).has_value());
    QCOMPARE(readFile(path, 100).value(), QByteArray("two"));
}

void TestBase::writeFile_missingFolder_saysSo()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("none/a.txt"));
    const auto written = writeFile(path, "x", Overwrite::No);
    QVERIFY(!written.has_value());
    QCOMPARE(written.error().code, ErrorCode::NotFound);
    QVERIFY(!QFileInfo::exists(path));
}

void TestBase::readFile_errors()
{
    QTemporaryDir dir;
    QCOMPARE(readFile(dir.filePath(QStringLiteral("no")), 10).error().code, ErrorCode::NotFound);
    QCOMPARE(readFile(dir.path(), 10).error().code, ErrorCode::Unsupported);
    const QString path = dir.filePath(QStringLiteral("big"));
    QVERIFY(writeFile(path, QByteArray(11, 'x'), Overwrite::No).has_value());
    QCOMPARE(readFile(path, 10).error().code, ErrorCode::Limit);
    QFile::setPermissions(path, {});
    if (::geteuid() != 0) {
        QCOMPARE(readFile(path, 100).error().code, ErrorCode::Denied);
    }
}

void TestBase::deliver_deadContext_callsNothing()
{
    QPromise<int> promise;
    promise.start();
    bool called = false;
    auto context = std::make_unique<QObject>();
    deliver(promise.future(), context.get(), [&called](int) { called = true; });
    context.reset();
    promise.addResult(1);
    promise.finish();
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    QVERIFY(!called);
}

void TestBase::deliver_callsOnce()
{
    QPromise<int> promise;
    promise.start();
    int calls = 0;
    QObject context;
    deliver(promise.future(), &context, [&calls](int value) { calls += value; });
    promise.addResult(7);
    promise.finish();
    QTRY_COMPARE(calls, 7);
}

QTEST_GUILESS_MAIN(TestBase)
#include "test_base.moc"
