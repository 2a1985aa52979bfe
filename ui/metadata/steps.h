// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/metadata.h"

#include <vector>

namespace rd::ui {

/// Where an article may go from here without a note, the usual next step first.
[[nodiscard]] std::vector<Status> nextSteps(Status status);

/// How long a headline is good for lists and search pages, in characters.
[[nodiscard]] int headlineLimit(const QString &language);

} // namespace rd::ui
