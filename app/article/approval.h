// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/body/body.h"
#include "app/base/ids.h"
#include "app/base/moment.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace rd {

/// How a text went to the one who is to approve it and came back.
enum class ApprovalChannel { Email, Messenger, InPerson, Telephone, Other };

/// Chosen turns of one revision, sent to an interviewee for their yes.
struct ApprovalRequest
{
    QString uuid;
    ArticleId article;
    RevisionId revision; ///< pinned: what exactly they were shown
    QString person;      ///< whose yes it is, by name
    ApprovalChannel channel = ApprovalChannel::Email;
    QString sentBy;
    Moment sent;
    std::optional<Moment> returned; ///< when their answer was read in
    QStringList blocks;             ///< ids, in the order of the text
};

/// One turn that was approved (or refused), and the words that were.
struct BlockApproval
{
    QString block;
    QString request; ///< UUID of the ApprovalRequest it answers
    bool approved = true;
    QString by;
    ApprovalChannel channel = ApprovalChannel::Email;
    Moment at;
    QString recordedBy;
    QByteArray text; ///< approvalHash() of the words that were approved
};

enum class ApprovalState { NotAsked, Waiting, Approved, Refused, ChangedSince };

/// What an approval is about: the words of a block, whatever their marks and spacing are.
/// 32 bytes, SHA-256.
QByteArray approvalHash(const Block &block);

/// How a block stands: the newest answer about it counts; an edit of its words after a yes makes it
/// ChangedSince.
ApprovalState approvalState(const Block &block, const std::vector<ApprovalRequest> &requests,
                            const std::vector<BlockApproval> &answers);

/// "By e-mail" … in the interface's language.
QString approvalChannelLabel(ApprovalChannel channel);

} // namespace rd
