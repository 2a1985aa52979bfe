// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/approvalbook.h"

#include "app/base/deliver.h"
#include "app/store/approvals.h"
#include "ui/editor/openarticle.h"

#include <QTextDocument>

#include <algorithm>

namespace rd::ui {

namespace {

constexpr int restMs = 400;

struct Record
{
    std::vector<ApprovalRequest> requests;
    std::vector<BlockApproval> answers;
};

Result<Record> readRecord(store::Repository &repository, ArticleId id)
{
    const store::Approvals approvals(repository);
    auto requests = approvals.requests(id);
    if (!requests) {
        return fail(requests.error());
    }
    auto answers = approvals.answers(id);
    if (!answers) {
        return fail(answers.error());
    }
    return Record{std::move(*requests), std::move(*answers)};
}

} // namespace

ApprovalBook::ApprovalBook(store::AsyncStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &ApprovalBook::compare);
    connect(&store, &store::AsyncStore::changed, this, &ApprovalBook::follow);
}

OpenArticle *ApprovalBook::article() const
{
    return m_article;
}

void ApprovalBook::setArticle(OpenArticle *article)
{
    if (m_article != nullptr) {
        disconnect(m_article->document(), nullptr, this, nullptr);
        disconnect(m_article, nullptr, this, nullptr);
    }
    m_article = article;
    m_requests.clear();
    m_answers.clear();
    if (article != nullptr) {
        connect(article->document(), &QTextDocument::contentsChanged, &m_rest,
                qOverload<>(&QTimer::start));
        connect(article, &OpenArticle::speakersChanged, &m_rest, qOverload<>(&QTimer::start));
        connect(article, &OpenArticle::metadataChanged, &m_rest, qOverload<>(&QTimer::start));
        connect(article, &OpenArticle::recordChanged, this, &ApprovalBook::changed);
        connect(article, &QObject::destroyed, this, &ApprovalBook::compare);
        reload();
    }
    compare();
}

void ApprovalBook::reload()
{
    if (m_article == nullptr) {
        return;
    }
    const quint64 order = ++m_order;
    const auto future = m_store.run(store::AsyncStore::Lane::Read,
                                    [id = m_article->id()](store::Repository &repository) {
                                        return readRecord(repository, id);
                                    });
    deliver(future, this, [this, order](const Result<Record> &record) {
        if (order != m_order) {
            return;
        }
        if (!record) {
            Q_EMIT failed(record.error());
            return;
        }
        m_requests = record->requests;
        m_answers = record->answers;
        compare();
    });
}

void ApprovalBook::follow(const std::vector<store::Change> &changes)
{
    const bool ours =
        m_article != nullptr &&
        std::any_of(changes.begin(), changes.end(), [this](const store::Change &change) {
            return change.entity == store::Entity::Article && change.id == m_article->id().value;
        });
    if (ours) {
        reload();
    }
}

void ApprovalBook::compare()
{
    m_turns.clear();
    // News that nobody was asked about costs nothing at each rest of typing.
    if (m_article != nullptr &&
        (!m_requests.empty() || m_article->metadata().genre == Genre::Interview)) {
        m_turns = approvalTurns(m_article->content(), m_requests, m_answers);
    }
    Q_EMIT changed();
}

} // namespace rd::ui
