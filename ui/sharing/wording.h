// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/body/body.h"

namespace rd::ui {

/// What of a block an interviewee is shown: its text without what is off the record and without
/// insertions that are only proposed.
QString shownText(const Block &block);

/// The block with that wording in place of what they were shown. Words that stay keep their marks;
/// what they were not shown (off the record, footnotes) stays in its place.
Block withWording(const Block &block, const QString &wording);

} // namespace rd::ui
