// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/repository.h"
#include "tests/bench/storecorpus.h"

#include <cstdio>
#include <cstdlib>

namespace rd {

/// What a benchmark cannot go on without.
template <typename T>
T must(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "bench_store: %s | %s\n", qPrintable(result.error().message),
                     qPrintable(result.error().detail));
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

/// What storing articles took, making them up left out.
struct Filling
{
    int articles = 0;
    double seconds = 0;
    double cpuSeconds = 0;

    [[nodiscard]] double perSecond() const { return articles / seconds; }
    [[nodiscard]] double cpuMsEach() const { return cpuSeconds * 1000 / articles; }
};

inline constexpr int importMs = 50; ///< a transaction of the importer's

/// Stores the corpus's articles `first` to `first + count - 1` as the importer does; the next ones
/// are made up meanwhile, in a thread of their own.
Filling fill(store::Repository &repository, const Corpus &corpus, int first, int count,
             int transactionMs = importMs);

/// Copies a library of `count` articles to `target`. It is made once and kept in `folder`; a newer
/// schema or folding brings it up to date, as it would anybody's, only another corpus makes it
/// anew. Copy and folder are on the disk when this returns, so that nothing of it is written back
/// while something is measured.
void copyLibrary(const QString &folder, const Corpus &corpus, int count, const QString &target);

} // namespace rd
