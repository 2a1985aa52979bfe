// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/storetimes.h"

#include <algorithm>

namespace rd::bench {

double Times::most() const
{
    return m_ms.empty() ? 0 : *std::max_element(m_ms.begin(), m_ms.end());
}

void print(const QString &name, double ms)
{
    report(QStringLiteral("store: ") + name, ms, QStringLiteral("ms"));
}

void promise(const QString &name, double ms, double most)
{
    report(QStringLiteral("store: ") + name, ms, QStringLiteral("ms"),
           QStringLiteral("<= %1 ms").arg(most, 0, 'g', 3),
           QStringLiteral("%1 of it").arg(ms / most, 0, 'f', 2));
}

void compare(const QString &name, double ms, double most, const QString &what, double other)
{
    report(QStringLiteral("store: ") + name, ms, QStringLiteral("ms"),
           QStringLiteral("<= %1 x %2").arg(most).arg(what),
           QStringLiteral("%1 x").arg(ms / other, 0, 'f', 2));
}

} // namespace rd::bench
