// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/activity.h"
#include "app/article/article.h"
#include "app/base/moment.h"
#include "app/store/asyncstore.h"
#include "ui/settings/notifier.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <memory>
#include <vector>

namespace rd::ui {

class Personal;

/// Watches the desk of the person who sits here and tells what others did about it: handed to them,
/// sent back, approved, changed; and what time does: due soon, embargo over. One for a library. It
/// asks the store's reader, when something was written and when the minute turns.
class DeskWatch final : public QObject
{
    Q_OBJECT
public:
    static constexpr int most = 4; ///< notices at once: what is more is one that counts them
    static constexpr qint64 dueMs = 30 * 60 * 1000; ///< before a deadline

    DeskWatch(store::AsyncStore &store, Personal &personal, QObject *parent = nullptr);
    ~DeskWatch() override;
    void setClock(Clock clock) { m_clock = std::move(clock); }
    /// It knows what was before it began.
    [[nodiscard]] bool hasLooked() const { return m_seen > 0; }

    /// What one line of the change log says to `me` about that article; nothing for most.
    [[nodiscard]] static std::optional<Notice> noticeOf(const Activity &activity,
                                                        const ArticleRow &row, const Profile &me);
    /// What is due, or free of its embargo, by `nowMs` and was not a minute ago.
    void lookAtClock();

Q_SIGNALS:
    /// As the desktop is told; also when it is not.
    void told(const rd::ui::Notice &notice);
    /// The desktop cannot show it: for the window's message bar.
    void undelivered(const rd::ui::Notice &notice);
    void openRequested(rd::ArticleId id);

private:
    struct Line
    {
        Activity activity;
        ArticleRow row;
    };
    using Lines = std::vector<Line>;
    void lookAtLog();
    void takeLog(const Lines &lines);
    void takeRows(const std::vector<ArticleRow> &rows);
    void tell(const std::vector<Notice> &notices);
    [[nodiscard]] QString key() const;

    store::AsyncStore &m_store;
    Personal &m_personal;
    Clock m_clock = systemClock();
    std::unique_ptr<Notifier> m_notifier;
    qint64 m_seen = 0; ///< sequence of the change log
    bool m_looking = false;
    bool m_again = false;
    qint64 m_lastLook = 0; ///< UTC ms: embargoes that ended since are told
    QSet<QString> m_told;  ///< article and deadline
    QTimer m_changes;
    QTimer m_minute;
};

} // namespace rd::ui
