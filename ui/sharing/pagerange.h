// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace rd::ui {

/// "1-3, 5" of a document with that many pages: 0-based, in the order written, none twice. Empty
/// text is every page. Nothing when it is no such list or names a page there is not.
std::optional<std::vector<int>> pageRange(const QString &text, int pages);

} // namespace rd::ui
