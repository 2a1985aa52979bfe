// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/repository.h"
#include "tests/bench/storecorpus.h"

namespace rd {

// The parts of bench_store that read.
void measureLists(store::Repository &repository);
void measureOrders(store::Repository &repository);
void measureDesk(store::Repository &repository);
void measureVersions(store::Repository &repository);
void measureSearch(store::Repository &repository, const Corpus &corpus);
void measureTyping(store::Repository &repository, const Corpus &corpus);

} // namespace rd
