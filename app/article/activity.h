// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/metadata.h"

namespace rd {

/// What can happen in a newsroom. The order is the schema's: append only.
enum class ActivityKind {
    Created,
    Saved,
    StepTaken,
    StepTakenBack,
    Assigned,
    Archived,
    Unarchived,
    Deleted,
    Restored,
    Linked,
    Unlinked,
    EmbargoSet,
    EmbargoLifted,
    ApprovalAsked,
    ApprovalGiven,
    ApprovalRefused,
    PackageSent,
    PackageReceived,
    PersonsMerged,
    SectionRemoved,
};

/// One line of the change log: who did what, when, to which article.
struct Activity
{
    qint64 sequence = 0; ///< the key pages are cut by: larger is newer
    ActivityKind kind = ActivityKind::Saved;
    Moment at;
    QString author;
    ArticleId article; ///< none for what concerns no article
    QString headline;  ///< of that article, as it is called today
    RevisionId revision;
    std::optional<Status> status; ///< a step's: where it led to
    QString note;                 ///< what they wrote; for Assigned: to whom
};

} // namespace rd
