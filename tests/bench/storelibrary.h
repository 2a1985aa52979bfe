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

/// Stores the corpus's articles `first` to `first + count - 1` as the importer does, in
/// transactions of 50 ms.
Filling fill(store::Repository &repository, Corpus &corpus, int first, int count);

/// Copies a library of `count` articles to `target`. It is made once and kept in `folder`, under a
/// name that says what it depends on: corpus, schema, folding. Copy and folder are on the disk when
/// this returns, so that nothing of it is written back while something is measured.
void copyLibrary(const QString &folder, Corpus &corpus, int count, const QString &target);

} // namespace rd
