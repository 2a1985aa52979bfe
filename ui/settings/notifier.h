// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/preferences.h"

#include <QDBusAbstractInterface>
#include <QDBusConnection>
#include <QHash>
#include <QObject>

#include <memory>

namespace rd::ui {

enum class NoticeKind { Approval, Due, Change };

/// One thing to tell.
struct Notice
{
    NoticeKind kind = NoticeKind::Change;
    QString title;
    QString text;
    qint64 article = 0; ///< opened by a click; 0: none
};

/// The desktop's service, as far as it is listened to.
class DesktopNotifications final : public QDBusAbstractInterface
{
    Q_OBJECT
public:
    explicit DesktopNotifications(const QDBusConnection &bus);

Q_SIGNALS:
    // Named as they come over the bus.
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);
};

/// Tells through the desktop (org.freedesktop.Notifications); where there is none, the window shows
/// it. What a person switched off is told nowhere.
class Notifier final : public QObject
{
    Q_OBJECT
public:
    explicit Notifier(const Preferences &preferences,
                      const QDBusConnection &bus = QDBusConnection::sessionBus(),
                      QObject *parent = nullptr);
    ~Notifier() override;

    void tell(const rd::ui::Notice &notice);

Q_SIGNALS:
    /// The desktop cannot: for the window's message bar.
    void undelivered(const rd::ui::Notice &notice);
    /// The person clicked it.
    void opened(qint64 article);

private:
    [[nodiscard]] bool isWanted(NoticeKind kind) const;

    const Preferences &m_preferences;
    QDBusConnection m_bus;
    std::unique_ptr<DesktopNotifications> m_desktop; ///< null without a bus
    QHash<uint, qint64> m_shown;                     ///< the desktop's number → article
};

} // namespace rd::ui
