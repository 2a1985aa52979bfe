// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/body/body.h"
#include "app/base/result.h"

#include <QByteArray>

namespace rd {

/// The canonical form of a body: one well-formed XHTML element
/// `<div class="redaksiya-body" data-version="1">…</div>`, UTF-8. Equal bodies give equal bytes.
QByteArray toXhtml(const Body &body);

/// Reads the canonical form. Elements it does not know become locked blocks and marks, so that a
/// newer version's text survives being opened here. Not for foreign HTML: that goes through
/// app/import. Errors: Corrupt (not well-formed, or no such root), TooNew never (see above).
Result<Body> fromXhtml(const QByteArray &xhtml);

} // namespace rd
