// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/body/body.h"

namespace rd {

/// The text of runs; a line break is "\n", a footnote's reference nothing. Suggestions are as not
/// made: deleted words are still there, inserted ones not yet.
QString plainText(const Runs &runs);
/// The text of one block: list items and table cells on lines of their own (cells of a row split by
/// a tab), a figure's caption and credit.
QString plainText(const Block &block);
/// The text inside a block of a newer version: what is written shows it rather than loses it.
QString textOfUnknown(const QString &xml);
/// All blocks, an empty line between them. What search indexes and counts count.
QString plainText(const Body &body);

} // namespace rd
