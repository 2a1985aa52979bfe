// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rd::ui {

/// A menu or field label as it is read: "E&xport…" → "Export…", "导出(&E)…" → "导出…". "&&" stays
/// one ampersand.
[[nodiscard]] QString withoutMnemonic(const QString &label);

} // namespace rd::ui
