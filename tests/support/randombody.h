// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/body/body.h"

#include <QRandomGenerator>

namespace rd::testing {

/// A body that uses every role, mark and atom sooner or later, already normalised. The same seed
/// gives the same body but for nothing: ids are made from the seed too.
Body randomBody(QRandomGenerator &random, int blocks);

} // namespace rd::testing
