// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace rd::importing {

/// An address a link may have: http, https, mailto or a place in the text ("#…"), made absolute
/// with `base`. Anything else, disguised or not, gives an empty string.
QString safeAddress(const QString &address, const QUrl &base);

} // namespace rd::importing
