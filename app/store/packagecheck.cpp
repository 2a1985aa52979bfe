// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/packagecheck.h"

#include <QCoreApplication>
#include <QSet>
#include <QUuid>

#include <algorithm>

namespace rd::store {

namespace {

struct Store
{
    Q_DECLARE_TR_FUNCTIONS(rd::Store)
};

// Far more than any story has, far less than what fills a disk.
constexpr size_t mostArticles = 200;
constexpr size_t mostRevisions = 50'000;
constexpr size_t mostComments = 20'000;
constexpr size_t mostPictures = 5'000;
constexpr size_t mostPersons = 10'000;
constexpr size_t mostSteps = 100'000;
constexpr qint64 mostPictureBytes = 512LL * 1024 * 1024;
constexpr qint64 lastMs = 253'402'300'799'999; // the end of the year 9999

Error broken(const QString &detail)
{
    return {ErrorCode::Corrupt,
            Store::tr("The story package is damaged or was not made by Redaksiya. Nothing was "
                      "changed. Ask for it once more."),
            detail,
            {}};
}

Error tooLarge(const QString &detail)
{
    return {ErrorCode::Limit,
            Store::tr("The story package is larger than a story can be. Nothing was changed."),
            detail,
            {}};
}

bool isUuid(const QString &text)
{
    return text.size() == 36 && !QUuid::fromString(text).isNull();
}

bool isSane(const Moment &moment)
{
    return moment.utcMs >= -lastMs && moment.utcMs <= lastMs && moment.zone.size() < 100;
}

bool isSane(const std::optional<Moment> &moment)
{
    return !moment || isSane(*moment);
}

template <typename Enum>
bool isUpTo(Enum value, Enum last)
{
    return static_cast<int>(value) >= 0 && static_cast<int>(value) <= static_cast<int>(last);
}

/// Looks at a package from its outside in; the first fault stays.
class Check final
{
public:
    std::optional<Error> run(const StoryPackage &package)
    {
        limit(package.articles.size(), mostArticles, "articles");
        limit(package.media.size(), mostPictures, "pictures");
        limit(package.persons.size(), mostPersons, "persons");
        demand(isUuid(package.story), "story");
        demand(!package.articles.empty(), "no article");
        demand(isSane(package.embargo) && isSane(package.packed), "time");
        for (const PackedArticle &article : package.articles) {
            once(article.uuid);
            lookAt(article);
        }
        for (const Media &media : package.media) {
            once(media.uuid);
            demand(!media.bytes.isEmpty() && media.width >= 0 && media.height >= 0, "picture");
            if (media.bytes.size() > mostPictureBytes) {
                take(tooLarge(media.uuid));
            }
        }
        for (const Person &person : package.persons) {
            once(person.uuid);
        }
        return m_fault;
    }

private:
    void take(Error error)
    {
        if (!m_fault) {
            m_fault = std::move(error);
        }
    }
    void demand(bool fine, const char *what)
    {
        if (!fine) {
            take(broken(QString::fromLatin1(what)));
        }
    }
    void limit(size_t count, size_t most, const char *what)
    {
        if (count > most) {
            take(tooLarge(QStringLiteral("%1 %2").arg(count).arg(QLatin1String(what))));
        }
    }
    /// A UUID names one thing.
    void once(const QString &uuid)
    {
        demand(isUuid(uuid) && !m_uuids.contains(uuid), "UUID");
        m_uuids.insert(uuid);
    }

    void lookAt(const PackedArticle &article)
    {
        limit(article.revisions.size(), mostRevisions, "versions");
        limit(article.comments.size(), mostComments, "comments");
        limit(article.steps.size(), mostSteps, "steps");
        if (m_fault) {
            return;
        }
        demand(isUpTo(article.status, Status::Withdrawn) && isSane(article.created), "article");
        lookAtRevisions(article);
        for (const Activity &step : article.steps) {
            demand(isUpTo(step.kind, ActivityKind::SectionRemoved) && isSane(step.at) &&
                       (!step.status || isUpTo(*step.status, Status::Withdrawn)),
                   "step");
        }
        lookAtComments(article.comments);
        lookAtApprovals(article);
    }

    void lookAtRevisions(const PackedArticle &article)
    {
        m_revisions.clear();
        for (const PackedRevision &revision : article.revisions) {
            once(revision.uuid);
            demand(revision.base.isEmpty() || m_revisions.contains(revision.base), "base");
            demand(isSane(revision.saved), "time");
            lookAtTimes(revision.content);
            m_revisions.insert(revision.uuid);
        }
        if (article.workingCopy) {
            lookAtTimes(*article.workingCopy);
        }
        demand(!article.revisions.empty() || article.workingCopy, "no text");
        demand(article.head.isEmpty() == article.revisions.empty() &&
                   (article.head.isEmpty() || m_revisions.contains(article.head)),
               "head");
        demand(article.published.isEmpty() || m_revisions.contains(article.published), "published");
    }

    void lookAtTimes(const ArticleContent &content)
    {
        const Metadata &metadata = content.metadata;
        demand(isSane(metadata.planned) && isSane(metadata.published) && isSane(metadata.deadline),
               "time");
    }

    void lookAtComments(const std::vector<Comment> &comments)
    {
        QHash<QString, QString> parents;
        for (const Comment &comment : comments) {
            once(comment.uuid);
            demand(isSane(comment.written), "time");
            parents.insert(comment.uuid, comment.parent);
        }
        QSet<QString> ends; // known to end somewhere
        for (const Comment &comment : comments) {
            QSet<QString> way;
            QString next = comment.uuid;
            while (parents.contains(next) && !ends.contains(next)) {
                if (way.contains(next)) {
                    take(broken(QStringLiteral("a comment answers itself")));
                    return;
                }
                way.insert(next);
                next = parents.value(next);
            }
            ends.unite(way);
        }
    }

    void lookAtApprovals(const PackedArticle &article)
    {
        QSet<QString> requests;
        demand(size_t(article.requestRevisions.size()) == article.requests.size(), "requests");
        for (const QString &revision : article.requestRevisions) {
            demand(revision.isEmpty() || m_revisions.contains(revision), "request");
        }
        for (const ApprovalRequest &request : article.requests) {
            once(request.uuid);
            demand(isUpTo(request.channel, ApprovalChannel::Other) && isSane(request.sent) &&
                       isSane(request.returned),
                   "request");
            requests.insert(request.uuid);
        }
        for (const BlockApproval &answer : article.approvals) {
            demand(requests.contains(answer.request) &&
                       isUpTo(answer.channel, ApprovalChannel::Other) && isSane(answer.at),
                   "approval");
        }
    }

    QSet<QString> m_uuids;
    QSet<QString> m_revisions; ///< of the article under the lens
    std::optional<Error> m_fault;
};

} // namespace

Result<void> checkPackage(const StoryPackage &package)
{
    if (auto fault = Check().run(package)) {
        return fail(std::move(*fault));
    }
    return {};
}

} // namespace rd::store
