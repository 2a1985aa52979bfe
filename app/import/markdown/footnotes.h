// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rd::importing {

/// Markdown with footnotes ("[^id]", "[^id]: text") rewritten so that a plain CommonMark reader
/// keeps them: references become raw HTML, notes paragraphs after a comment that says so, in their
/// place. References without a note, and everything inside code, stay as they are.
QString withFootnotes(const QString &markdown);

} // namespace rd::importing
