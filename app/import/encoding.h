// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>

#include <optional>

namespace rd::importing {

/// Strictly from an encoding ICU knows by that name; nothing if the name is unknown or a byte does
/// not belong to it.
std::optional<QString> decodeAs(const QByteArray &bytes, const QByteArray &name);

/// Drops what no text has: control characters but tab and line feed, lone surrogates,
/// non-characters, byte order marks inside; line ends become "\n".
QString cleanText(const QString &text);

} // namespace rd::importing
