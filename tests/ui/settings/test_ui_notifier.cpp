// SPDX-License-Identifier: GPL-3.0-or-later
// Notifications, with a desktop that listens (a service of our own on a private bus) and without.
#include "deskcase.h"
#include "ui/settings/notifier.h"

#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace rd;
using namespace rd::ui;

namespace {

/// The desktop's part.
class FakeDesktop final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    QStringList bodies;

public Q_SLOTS:
    // NOLINTNEXTLINE(readability-function-size): the interface is the desktop's
    uint Notify(const QString &, uint, const QString &, const QString &summary, const QString &body,
                const QStringList &, const QVariantMap &, int)
    {
        bodies.append(summary + QLatin1Char('|') + body);
        return uint(bodies.size()) + 40;
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);
};

Notice dueNotice()
{
    return {NoticeKind::Due, QStringLiteral("One hour left"),
            QStringLiteral("The harbour <never> sleeps"), 12};
}

} // namespace

class TestNotifier : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_desk = std::make_unique<testing::DeskCase>(); }
    void cleanup() { m_desk.reset(); }
    void withoutADesktop_theWindowTells();
    void switchedOff_nobodyTells();
    void desktop_showsAndOpens();

private:
    std::unique_ptr<testing::DeskCase> m_desk;
};

void TestNotifier::withoutADesktop_theWindowTells()
{
    Notifier notifier(*m_desk->preferences, QDBusConnection(QStringLiteral("nowhere")));
    QSignalSpy undelivered(&notifier, &Notifier::undelivered);
    notifier.tell(dueNotice());
    QCOMPARE(undelivered.count(), 1);
    QCOMPARE(undelivered.front().front().value<Notice>().title, QStringLiteral("One hour left"));
}

void TestNotifier::switchedOff_nobodyTells()
{
    PreferenceValues values;
    values.notices.due = false;
    m_desk->preferences->set(values);
    Notifier notifier(*m_desk->preferences, QDBusConnection(QStringLiteral("nowhere")));
    QSignalSpy undelivered(&notifier, &Notifier::undelivered);
    notifier.tell(dueNotice());
    QCOMPARE(undelivered.count(), 0);
}

void TestNotifier::desktop_showsAndOpens()
{
    const QString daemon = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
    if (daemon.isEmpty()) {
        QSKIP("dbus-daemon is not installed");
    }
    QProcess bus;
    bus.start(daemon, {QStringLiteral("--session"), QStringLiteral("--nofork"),
                       QStringLiteral("--print-address")});
    QVERIFY(bus.waitForReadyRead());
    const QString address = QString::fromLatin1(bus.readLine()).trimmed();
    QDBusConnection theirs = QDBusConnection::connectToBus(address, QStringLiteral("test-desktop"));
    QDBusConnection ours = QDBusConnection::connectToBus(address, QStringLiteral("test-window"));
    QVERIFY(theirs.isConnected() && ours.isConnected());
    FakeDesktop desktop;
    QVERIFY(
        theirs.registerObject(QStringLiteral("/org/freedesktop/Notifications"), &desktop,
                              QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(theirs.registerService(QStringLiteral("org.freedesktop.Notifications")));
    {
        Notifier notifier(*m_desk->preferences, ours);
        QSignalSpy opened(&notifier, &Notifier::opened);
        QSignalSpy undelivered(&notifier, &Notifier::undelivered);
        notifier.tell(dueNotice());
        QTRY_COMPARE(desktop.bodies,
                     QStringList{QStringLiteral("One hour left|The harbour &lt;never&gt; sleeps")});
        // The click may overtake the answer; a person's cannot.
        QTRY_VERIFY_WITH_TIMEOUT(
            (Q_EMIT desktop.ActionInvoked(41, QStringLiteral("default")), opened.count() == 1),
            5000);
        QCOMPARE(opened.front().front().toLongLong(), 12);
        QCOMPARE(undelivered.count(), 0);
        Q_EMIT desktop.ActionInvoked(99, QStringLiteral("default")); // another program's
        QCoreApplication::sendPostedEvents();
        QCOMPARE(opened.count(), 1);
    }
    QDBusConnection::disconnectFromBus(QStringLiteral("test-desktop"));
    QDBusConnection::disconnectFromBus(QStringLiteral("test-window"));
    bus.terminate();
    QVERIFY(bus.waitForFinished());
}

QTEST_MAIN(TestNotifier)
#include "test_ui_notifier.moc"
