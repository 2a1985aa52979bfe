// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"

namespace rd {

struct PublicOptions
{
    bool suggestions = false; ///< keep proposed changes as such (for somebody who decides on them)
};

/// What of a text may leave the newsroom; everything that exports, copies or sends goes through
/// here. Said off the record, comments and prompts never leave. Proposed changes are as not made
/// (unless asked): insertions go, what is proposed for deletion stays. Blocks, items and footnotes
/// that are left with nothing go too; figures and tables' frames stay. A block of a newer version
/// goes when anything in it is off the record.
Body publicBody(const Body &body, const PublicOptions &options = {});

/// The same for an article: its public body, without the speakers whose every word was off the
/// record and without the fields of internal work (note to the desk, deadline, urgency, length).
ArticleContent publicContent(const ArticleContent &content, const PublicOptions &options = {});

/// The runs without what is off the record, and what was: for the newsroom's own views.
Runs onRecord(const Runs &runs);
/// The passages of a block that are off the record, in the order of the text.
QStringList offRecordPassages(const Block &block);

} // namespace rd
