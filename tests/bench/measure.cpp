// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measure.h"

#include <QFile>

#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>

namespace rd::bench {

double cpuSeconds()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &t) {
        return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

double threadCpuSeconds()
{
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

double residentMb()
{
    QFile statm(QStringLiteral("/proc/self/statm"));
    if (!statm.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const double pages = statm.readAll().split(' ').value(1).toDouble();
    return pages * static_cast<double>(::sysconf(_SC_PAGESIZE)) / (1 << 20);
}

double median(std::vector<double> samples)
{
    if (samples.empty()) {
        return 0;
    }
    std::sort(samples.begin(), samples.end());
    return samples[samples.size() / 2];
}

double percentile95(std::vector<double> samples)
{
    if (samples.empty()) {
        return 0;
    }
    std::sort(samples.begin(), samples.end());
    return samples[std::min(samples.size() - 1, samples.size() * 95 / 100)];
}

std::vector<double> cpuMilliseconds(int repetitions, const std::function<void()> &work)
{
    std::vector<double> samples;
    for (int i = 0; i < repetitions; ++i) {
        const double before = cpuSeconds();
        work();
        samples.push_back((cpuSeconds() - before) * 1000);
    }
    return samples;
}

void report(const QString &name, double value, const QString &unit, const QString &promise,
            const QString &ratio)
{
    const QString shown =
        value < 1000 ? QString::number(value, 'g', 3) : QString::number(value, 'f', 0);
    std::printf("%s\t%s\t%s\t%s\t%s\n", qPrintable(name), qPrintable(shown), qPrintable(unit),
                qPrintable(promise), qPrintable(ratio));
    std::fflush(stdout);
}

} // namespace rd::bench
