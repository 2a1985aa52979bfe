// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace rd::importing {

/// The units of a plain text: its lines, or, where the text was wrapped at a fixed width, its
/// paragraphs with the lines joined (without a space in Chinese). Trimmed, none empty.
QStringList textUnits(const QString &text);

} // namespace rd::importing
