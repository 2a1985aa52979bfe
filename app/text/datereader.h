// SPDX-License-Identifier: GPL-3.0-or-later
// Private to the module: finds the first date of a text; its forms are one method each.
#pragma once

#include "app/text/dates.h"

namespace rd::text {

std::optional<FoundDate> readFirstDate(QStringView text);

} // namespace rd::text
