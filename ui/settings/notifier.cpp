// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/notifier.h"

#include "app/base/log.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace rd::ui {

namespace {

const QLatin1String busName("org.freedesktop.Notifications");
const QLatin1String busPath("/org/freedesktop/Notifications");
constexpr int answerMs = 5000;
constexpr int desktopsOwnTime = -1;

QDBusMessage messageOf(const Notice &notice, const QString &open)
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(busName, busPath, busName, QStringLiteral("Notify"));
    const QStringList actions =
        notice.article != 0 ? QStringList{QStringLiteral("default"), open} : QStringList();
    const QVariantMap hints{
        {QStringLiteral("desktop-entry"), QStringLiteral("az.redaksiya.Redaksiya")},
        {QStringLiteral("category"), QStringLiteral("im.received")}};
    // Bodies may hold markup: a headline with < must stay one.
    call.setArguments({QStringLiteral("Redaksiya"), 0U, QStringLiteral("az.redaksiya.Redaksiya"),
                       notice.title, notice.text.toHtmlEscaped(), actions, hints, desktopsOwnTime});
    return call;
}

} // namespace

DesktopNotifications::DesktopNotifications(const QDBusConnection &bus)
    : QDBusAbstractInterface(busName, busPath, "org.freedesktop.Notifications", bus, nullptr)
{}

Notifier::Notifier(const Preferences &preferences, const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_preferences(preferences)
    , m_bus(bus)
{
    if (!m_bus.isConnected()) {
        return;
    }
    m_desktop = std::make_unique<DesktopNotifications>(m_bus);
    // Every program on the bus hears of every click; only ours are in the table.
    connect(m_desktop.get(), &DesktopNotifications::ActionInvoked, this, [this](uint id) {
        if (const qint64 article = m_shown.take(id)) {
            Q_EMIT opened(article);
        }
    });
    connect(m_desktop.get(), &DesktopNotifications::NotificationClosed, this,
            [this](uint id) { m_shown.remove(id); });
}

Notifier::~Notifier() = default;

bool Notifier::isWanted(NoticeKind kind) const
{
    const NoticeChoices &choices = m_preferences.values().notices;
    switch (kind) {
    case NoticeKind::Approval:
        return choices.approvals;
    case NoticeKind::Due:
        return choices.due;
    case NoticeKind::Change:
        return choices.changes;
    }
    return false;
}

void Notifier::tell(const Notice &notice)
{
    if (!isWanted(notice.kind)) {
        return;
    }
    if (!m_bus.isConnected()) {
        Q_EMIT undelivered(notice);
        return;
    }
    auto *call =
        new QDBusPendingCallWatcher(m_bus.asyncCall(messageOf(notice, tr("Open")), answerMs), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call, notice] {
        call->deleteLater();
        const QDBusPendingReply<uint> reply = *call;
        if (reply.isError()) {
            qCInfo(lcUi) << "no notification by the desktop:" << reply.error().message();
            Q_EMIT undelivered(notice);
            return;
        }
        if (notice.article != 0) {
            m_shown.insert(reply.value(), notice.article);
        }
    });
}

} // namespace rd::ui
