// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/approvals.h"

#include "app/store/parts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace rd::store {

namespace {

struct Store
{
    Q_DECLARE_TR_FUNCTIONS(rd::Store)
};

Error refused(const Repository::Parts &parts, ErrorCode code, const QString &message,
              const QString &detail = {})
{
    return {code, message, detail, parts.connection->path()};
}

/// What speaks against the request; nothing when all is well.
std::optional<Error> objection(const Repository::Parts &parts, const ApprovalRequest &request)
{
    if (request.blocks.isEmpty()) {
        return refused(parts, ErrorCode::Usage,
                       Store::tr("Choose at least one passage that is to be approved."));
    }
    if (!request.uuid.isEmpty() && parts.approvals.request(request.uuid)) {
        return refused(parts, ErrorCode::Exists,
                       Store::tr("This request is in the library already."), request.uuid);
    }
    const auto owner = parts.connection->number(
        QStringLiteral("SELECT article_id FROM revision WHERE id = ?"), {request.revision.value});
    if (owner != request.article.value) {
        return refused(parts, ErrorCode::Usage,
                       Store::tr("Save the article first: what goes out for approval must be a "
                                 "saved version of it."));
    }
    const auto content = parts.revisions.content(request.revision);
    for (const QString &block : request.blocks) {
        const bool there =
            content && std::any_of(content->body.blocks.begin(), content->body.blocks.end(),
                                   [&block](const Block &its) { return its.id == block; });
        if (!there) {
            return refused(parts, ErrorCode::Usage,
                           Store::tr("A chosen passage is not in the saved version. Save the "
                                     "article, then ask again."),
                           block);
        }
    }
    return std::nullopt;
}

} // namespace

Approvals::Approvals(Repository &repository)
    : m_repository(repository)
{}

Result<ApprovalRequest> Approvals::ask(ApprovalRequest request)
{
    Repository::Parts &parts = m_repository.parts();
    Transaction transaction(*parts.connection, Mode::Write);
    if (parts.need(request.article)) {
        if (auto error = objection(parts, request)) {
            parts.connection->abort(std::move(*error));
        } else {
            request.uuid = request.uuid.isEmpty() ? newUuid() : request.uuid;
            request.sent = request.sent.utcMs == 0 ? parts.context.now() : request.sent;
            request.returned.reset();
            parts.approvals.add(request);
            parts.log.add({.kind = ActivityKind::ApprovalAsked,
                           .article = request.article,
                           .author = request.sentBy,
                           .revision = request.revision,
                           .note = request.person});
            parts.changes.add(Entity::Article, request.article.value);
        }
    }
    return transaction.end(std::move(request));
}

Result<std::vector<ApprovalRequest>> Approvals::requests(ArticleId id) const
{
    Repository::Parts &parts = m_repository.parts();
    Transaction transaction(*parts.connection, Mode::Read);
    parts.need(id);
    auto requests = parts.approvals.requests(id);
    return transaction.end(std::move(requests));
}

Result<ApprovalRequest> Approvals::request(const QString &uuid) const
{
    Repository::Parts &parts = m_repository.parts();
    Transaction transaction(*parts.connection, Mode::Read);
    auto request = parts.approvals.request(uuid);
    if (!request) {
        parts.connection->abort(
            refused(parts, ErrorCode::NotFound,
                    Store::tr("This request for approval is not in the library."), uuid));
    }
    return transaction.end(request.value_or(ApprovalRequest{}));
}

Result<void> Approvals::record(const QString &request, const std::vector<BlockApproval> &answers,
                               const Moment &at)
{
    Repository::Parts &parts = m_repository.parts();
    Transaction transaction(*parts.connection, Mode::Write);
    const auto asked = parts.approvals.request(request);
    const bool aboutIt =
        asked && std::all_of(answers.begin(), answers.end(), [&asked](const BlockApproval &one) {
            return asked->blocks.contains(one.block);
        });
    if (!asked) {
        parts.connection->abort(
            refused(parts, ErrorCode::NotFound,
                    Store::tr("This request for approval is not in the library."), request));
    } else if (answers.empty() || !aboutIt) {
        parts.connection->abort(
            refused(parts, ErrorCode::Usage,
                    Store::tr("The answer is about passages that were not asked about.")));
    } else {
        parts.approvals.setReturned(request, at);
        std::array<const BlockApproval *, 2> logged{}; // one line for all that say the same
        for (BlockApproval answer : answers) {
            answer.request = request;
            answer.at = answer.at.utcMs == 0 ? at : answer.at;
            parts.approvals.add(answer);
        }
        for (const BlockApproval &answer : answers) {
            logged[answer.approved ? 0 : 1] = &answer;
        }
        for (const BlockApproval *line : logged) {
            if (line != nullptr) {
                parts.log.add({.kind = line->approved ? ActivityKind::ApprovalGiven
                                                      : ActivityKind::ApprovalRefused,
                               .article = asked->article,
                               .author = line->recordedBy,
                               .revision = asked->revision,
                               .note = line->by});
            }
        }
        parts.changes.add(Entity::Article, asked->article.value);
    }
    return transaction.end();
}

Result<std::vector<BlockApproval>> Approvals::answers(ArticleId id) const
{
    Repository::Parts &parts = m_repository.parts();
    Transaction transaction(*parts.connection, Mode::Read);
    parts.need(id);
    auto answers = parts.approvals.answers(id);
    return transaction.end(std::move(answers));
}

} // namespace rd::store
