// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace rd::fuzz {

/// One parser that reads what others wrote. `fuzzOne` ends the process where the parser breaks a
/// promise (see targets.cpp) and returns 0 as libFuzzer wants it.
struct Target
{
    QByteArray name; ///< also the folder of its corpus
    int (*fuzzOne)(const uint8_t *data, size_t size);
};

const std::vector<Target> &targets();
const Target *target(const QByteArray &name);

} // namespace rd::fuzz
