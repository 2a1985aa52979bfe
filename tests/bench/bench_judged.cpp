// SPDX-License-Identifier: GPL-3.0-or-later
// Prints how much of what people want a search finds, and how much of what it finds they want.
#include "tests/bench/measure.h"
#include "tests/support/judged.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <cstdio>

using namespace rd;
using namespace rd::bench;
using namespace rd::testing;

namespace {

int failed(const Error &error)
{
    std::fprintf(stderr, "%s %s\n", qPrintable(error.message), qPrintable(error.detail));
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    auto library = store::Repository::open(folder.filePath(QStringLiteral("judged.redaksiya")), {});
    if (!library) {
        return failed(library.error());
    }
    const auto set = JudgedSet::make(**library);
    if (!set) {
        return failed(set.error());
    }
    for (const bool exact : {false, true}) {
        store::ListFilter filter;
        filter.exactWords = exact;
        const auto figures = set->judge(**library, filter);
        if (!figures) {
            return failed(figures.error());
        }
        const QString name = exact ? QStringLiteral("judged, exact words: ")
                                   : QStringLiteral("judged, word forms: ");
        const QString pairs = QStringLiteral("%1 pairs").arg(figures->pairs);
        report(name + QStringLiteral("recall"), figures->recall(), pairs,
               exact ? QString() : QStringLiteral(">= 0.95"));
        report(name + QStringLiteral("precision"), figures->precision(), pairs,
               exact ? QString() : QStringLiteral(">= 0.9"));
        for (const QString &remark : figures->remarks) {
            std::fprintf(stderr, "  %s\n", qPrintable(remark));
        }
    }
    return 0;
}
