// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/approval.h"

#include "app/article/body/plaintext.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

namespace rd {

namespace {

struct Approvals
{
    Q_DECLARE_TR_FUNCTIONS(rd::Approvals)
};

} // namespace

QByteArray approvalHash(const Block &block)
{
    return QCryptographicHash::hash(plainText(block).simplified().toUtf8(),
                                    QCryptographicHash::Sha256);
}

ApprovalState approvalState(const Block &block, const std::vector<ApprovalRequest> &requests,
                            const std::vector<BlockApproval> &answers)
{
    const ApprovalRequest *asked = nullptr;
    for (const ApprovalRequest &request : requests) {
        const bool newer = asked == nullptr || request.sent.utcMs >= asked->sent.utcMs;
        if (newer && request.blocks.contains(block.id)) {
            asked = &request;
        }
    }
    const BlockApproval *answer = nullptr;
    for (const BlockApproval &candidate : answers) {
        const bool newer = answer == nullptr || candidate.at.utcMs >= answer->at.utcMs;
        if (newer && candidate.block == block.id) {
            answer = &candidate;
        }
    }
    if (answer != nullptr && asked != nullptr && answer->request != asked->uuid &&
        answer->at.utcMs < asked->sent.utcMs) {
        answer = nullptr; // asked again since
    }
    if (answer == nullptr) {
        return asked != nullptr ? ApprovalState::Waiting : ApprovalState::NotAsked;
    }
    if (!answer->approved) {
        return ApprovalState::Refused;
    }
    return answer->text == approvalHash(block) ? ApprovalState::Approved
                                               : ApprovalState::ChangedSince;
}

QString approvalChannelLabel(ApprovalChannel channel)
{
    switch (channel) {
    case ApprovalChannel::Email:
        return Approvals::tr("By e-mail");
    case ApprovalChannel::Messenger:
        return Approvals::tr("By messenger");
    case ApprovalChannel::InPerson:
        return Approvals::tr("In person");
    case ApprovalChannel::Telephone:
        return Approvals::tr("By telephone");
    case ApprovalChannel::Other:
        return Approvals::tr("Another way");
    }
    return {};
}

} // namespace rd
