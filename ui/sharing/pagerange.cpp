// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/pagerange.h"

#include <QRegularExpression>

#include <algorithm>
#include <numeric>

namespace rd::ui {

std::optional<std::vector<int>> pageRange(const QString &text, int pages)
{
    std::vector<int> range;
    if (text.trimmed().isEmpty()) {
        range.resize(size_t(std::max(pages, 0)));
        std::iota(range.begin(), range.end(), 0);
        return range;
    }
    static const QRegularExpression part(
        QStringLiteral("^\\s*([0-9]{1,6})\\s*(?:[-–—]\\s*([0-9]{1,6}))?\\s*$"));
    static const QRegularExpression comma(QStringLiteral("[,;，、；]"));
    for (const QString &one : text.split(comma)) {
        const QRegularExpressionMatch match = part.match(one);
        const int first = match.captured(1).toInt();
        const int last = match.captured(2).isEmpty() ? first : match.captured(2).toInt();
        if (!match.hasMatch() || first < 1 || last < first || last > pages) {
            return std::nullopt;
        }
        for (int page = first - 1; page < last; ++page) {
            if (std::find(range.begin(), range.end(), page) == range.end()) {
                range.push_back(page);
            }
        }
    }
    return range;
}

} // namespace rd::ui
