// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>

namespace rd::importing {

/// Foreign HTML (UTF-8) made harmless for the parser, in one linear pass: gumbo is quadratic in
/// nesting depth and in the attributes of one element. Start tags nested deeper than 256 are
/// dropped with their end tags, elements nobody reads (scripts, styles, frames, drawings) go with
/// their contents, formatting elements lose their attributes. All text stays. Limit when there are
/// more elements than a page can honestly have.
Result<QByteArray> flattened(const QByteArray &html);

} // namespace rd::importing
