// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace rd::bench {

/// CPU seconds (user and system) this process has used so far.
double cpuSeconds();

/// The same of the calling thread alone.
double threadCpuSeconds();

/// Memory of this process that is in RAM, MB.
double residentMb();

/// Median and 95th percentile of a run's samples.
double median(std::vector<double> samples);
double percentile95(std::vector<double> samples);

/// CPU milliseconds of `work`, once per repetition.
std::vector<double> cpuMilliseconds(int repetitions, const std::function<void()> &work);

/// One line of the table: "name<TAB>value<TAB>unit<TAB>promise<TAB>ratio". `ratio` is against what
/// was measured beside it in the same run; empty strings where there is none.
void report(const QString &name, double value, const QString &unit, const QString &promise = {},
            const QString &ratio = {});

} // namespace rd::bench
