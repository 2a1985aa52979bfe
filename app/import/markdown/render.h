// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rd::importing {

/// Markdown (CommonMark, with tables) to HTML for our own reader: raw HTML passes through, text is
/// marked exact, so that blanks stay as the writer meant them. A line end between two Chinese
/// characters is nothing.
QString markdownToHtml(const QString &markdown);

} // namespace rd::importing
