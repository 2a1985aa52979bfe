// SPDX-License-Identifier: GPL-3.0-or-later
// The vocabulary that the XHTML writer and reader share. Private to body/.
#pragma once

#include <QLatin1String>

namespace rd::xhtml {

inline constexpr QLatin1String rootClass("redaksiya-body");
inline constexpr QLatin1String version("data-version");
inline constexpr QLatin1String role("data-role");
inline constexpr QLatin1String from("data-from");
inline constexpr QLatin1String speaker("data-speaker");
inline constexpr QLatin1String change("data-change");
inline constexpr QLatin1String changeId("data-change-id");
inline constexpr QLatin1String depth("data-depth");
inline constexpr QLatin1String ordered("data-ordered");
inline constexpr QLatin1String media("data-media");
inline constexpr QLatin1String credit("data-credit");
inline constexpr QLatin1String mark("data-mark");
inline constexpr QLatin1String value("data-value");
inline constexpr QLatin1String ref("data-ref");

} // namespace rd::xhtml
