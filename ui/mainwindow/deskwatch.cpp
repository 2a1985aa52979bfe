// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/deskwatch.h"

#include "app/base/deliver.h"
#include "app/store/desk.h"
#include "ui/articlelist/countdown.h"
#include "ui/mainwindow/personal.h"

#include <QSettings>

namespace rd::ui {

namespace {

constexpr int restMs = 300; ///< a burst of commits is one look
constexpr int minuteMs = 60 * 1000;
constexpr int mostLines = 200;
constexpr int mostRows = 200; ///< of a desk

QString titled(const QString &headline)
{
    return headline.isEmpty() ? DeskWatch::tr("An article without a headline") : headline;
}

Notice notice(NoticeKind kind, const QString &title, const Activity &activity)
{
    QString text = titled(activity.headline);
    if (!activity.note.isEmpty() && activity.kind != ActivityKind::Assigned) {
        text += QStringLiteral(" — ") + activity.note;
    }
    return {kind, title, text, activity.article.value};
}

std::optional<Notice> ofStep(const Activity &activity, bool mine, const Profile &me)
{
    const QString &who = activity.author;
    switch (activity.status.value_or(Status::Idea)) {
    case Status::InReview:
        if (mine || me.isEditor()) {
            return notice(NoticeKind::Approval, DeskWatch::tr("%1 sent it for review").arg(who),
                          activity);
        }
        break;
    case Status::Draft:
        if (mine) {
            return notice(NoticeKind::Approval, DeskWatch::tr("%1 sent it back to you").arg(who),
                          activity);
        }
        break;
    case Status::Approved:
        if (mine) {
            return notice(NoticeKind::Approval, DeskWatch::tr("%1 approved it").arg(who), activity);
        }
        break;
    case Status::Published:
        if (mine) {
            return notice(NoticeKind::Approval, DeskWatch::tr("%1 published it").arg(who),
                          activity);
        }
        break;
    case Status::Idea:
    case Status::Withdrawn:
        break;
    }
    return std::nullopt;
}

} // namespace

DeskWatch::DeskWatch(store::AsyncStore &store, Personal &personal, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_personal(personal)
    , m_seen(personal.preferences().settings().value(key()).toLongLong())
{
    m_lastLook = m_clock();
    m_changes.setSingleShot(true);
    m_changes.setInterval(restMs);
    connect(&m_changes, &QTimer::timeout, this, &DeskWatch::lookAtLog);
    connect(&store, &store::AsyncStore::changed, &m_changes, qOverload<>(&QTimer::start));
    m_minute.setInterval(minuteMs);
    m_minute.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_minute, &QTimer::timeout, this, &DeskWatch::lookAtClock);
    m_minute.start();
    m_changes.start();
}

DeskWatch::~DeskWatch() = default;

QString DeskWatch::key() const
{
    return QStringLiteral("seen/") + m_store.libraryUuid();
}

std::optional<Notice> DeskWatch::noticeOf(const Activity &activity, const ArticleRow &row,
                                          const Profile &me)
{
    if (activity.author == me.name || !activity.article.isValid()) {
        return std::nullopt;
    }
    const bool mine = row.assignee == me.name;
    switch (activity.kind) {
    case ActivityKind::Assigned:
        if (activity.note == me.name) {
            return notice(NoticeKind::Approval, tr("%1 handed it to you").arg(activity.author),
                          activity);
        }
        break;
    case ActivityKind::StepTaken:
        return ofStep(activity, mine, me);
    case ActivityKind::Saved:
        if (mine) {
            return notice(NoticeKind::Change, tr("%1 changed it").arg(activity.author), activity);
        }
        break;
    default:
        break;
    }
    return std::nullopt;
}

void DeskWatch::lookAtLog()
{
    if (std::exchange(m_looking, true)) {
        m_again = true;
        return;
    }
    const auto future = m_store.run(
        store::AsyncStore::Lane::Read,
        [seen = m_seen,
         me = m_personal.profile().name](store::Repository &repository) -> Result<Lines> {
            const auto log = store::Desk(repository).activity({}, 0, seen > 0 ? mostLines : 1);
            if (!log) {
                return fail(log.error());
            }
            Lines lines;
            for (const Activity &activity : *log) {
                if (activity.sequence <= seen) {
                    break;
                }
                Line line{activity, {}};
                // Only what others did needs the article's own record.
                if (seen > 0 && activity.author != me && activity.article.isValid()) {
                    line.row = repository.articleRow(activity.article).value_or(ArticleRow());
                }
                lines.push_back(std::move(line));
            }
            return lines;
        });
    deliver(future, this, [this](const Result<Lines> &lines) {
        m_looking = false;
        if (lines) {
            takeLog(*lines);
        }
        if (std::exchange(m_again, false)) {
            m_changes.start();
        }
    });
}

void DeskWatch::takeLog(const Lines &lines)
{
    if (lines.empty()) {
        return;
    }
    const bool first = m_seen == 0; // what was before somebody sat here is no news
    m_seen = lines.front().activity.sequence;
    m_personal.preferences().settings().setValue(key(), m_seen);
    if (first) {
        return;
    }
    std::vector<Notice> notices;
    QSet<ArticleId> spoken; // the newest of an article says enough
    for (const Line &line : lines) {
        const auto found = noticeOf(line.activity, line.row, m_personal.profile());
        if (found && !spoken.contains(line.activity.article)) {
            spoken.insert(line.activity.article);
            notices.push_back(*found);
        }
    }
    tell(notices);
}

void DeskWatch::lookAtClock()
{
    store::ListFilter mine;
    mine.place = store::ListFilter::Place::MyDesk;
    mine.desk = deskQuery(m_personal.profile(), m_clock());
    mine.archived = false;
    const auto future =
        m_store.run(store::AsyncStore::Lane::Read, [mine](store::Repository &repository) {
            return repository.rows(mine, 0, mostRows);
        });
    deliver(future, this, [this](const Result<std::vector<ArticleRow>> &rows) {
        if (rows) {
            takeRows(*rows);
        }
    });
}

void DeskWatch::takeRows(const std::vector<ArticleRow> &rows)
{
    const qint64 now = m_clock();
    const QByteArray zone = m_personal.profile().zone;
    std::vector<Notice> notices;
    for (const ArticleRow &row : rows) {
        if (row.deadline && row.deadline->utcMs >= now && row.deadline->utcMs <= now + dueMs) {
            const QString once = QStringLiteral("%1 %2").arg(row.id.value).arg(row.deadline->utcMs);
            if (!m_told.contains(once)) {
                m_told.insert(once);
                notices.push_back({NoticeKind::Due,
                                   tr("Due at %1").arg(whenText(*row.deadline, now, zone)),
                                   titled(row.headline), row.id.value});
            }
        }
        if (row.embargo && row.embargo->utcMs > m_lastLook && row.embargo->utcMs <= now) {
            notices.push_back(
                {NoticeKind::Due, tr("The embargo is over"), titled(row.headline), row.id.value});
        }
    }
    m_lastLook = now;
    tell(notices);
}

void DeskWatch::tell(const std::vector<Notice> &notices)
{
    if (notices.empty()) {
        return;
    }
    if (!m_notifier) {
        m_notifier = std::make_unique<Notifier>(m_personal.preferences());
        connect(m_notifier.get(), &Notifier::undelivered, this, &DeskWatch::undelivered);
        connect(m_notifier.get(), &Notifier::opened, this,
                [this](qint64 article) { Q_EMIT openRequested(ArticleId(article)); });
    }
    const size_t shown = notices.size() > size_t(most) ? size_t(most) - 1 : notices.size();
    for (size_t i = 0; i < shown; ++i) {
        m_notifier->tell(notices[i]);
        Q_EMIT told(notices[i]);
    }
    if (shown < notices.size()) {
        const int left = int(notices.size() - shown);
        const Notice rest{notices[shown].kind, tr("Your desk"),
                          tr("%n more article(s) moved while you were away", nullptr, left), 0};
        m_notifier->tell(rest);
        Q_EMIT told(rest);
    }
}

} // namespace rd::ui
