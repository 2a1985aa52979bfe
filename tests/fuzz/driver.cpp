// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/targets.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const rd::fuzz::Target *const chosen = rd::fuzz::target(RD_FUZZ_TARGET);
    return chosen->fuzzOne(data, size);
}
