// SPDX-License-Identifier: GPL-3.0-or-later
// Writes to a library until it is killed: killwriter LIBRARY. A line on stdout is an acknowledged
// write: "copy N" or "revision N". It goes on counting where the library stands.
#include "app/store/repository.h"

#include <QCoreApplication>

#include <cstdio>

using namespace rd;
using namespace rd::store;

namespace {

template <typename T>
T must(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s | %s\n", qPrintable(result.error().message),
                     qPrintable(result.error().detail));
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

ArticleContent numbered(int number)
{
    ArticleContent content;
    content.metadata.headline = QString::number(number);
    content.metadata.language = QStringLiteral("az");
    for (int i = 0; i < number % 40 + 1; ++i) {
        content.body.blocks.push_back(
            makeBlock(BlockRole::Paragraph,
                      plainRuns(QStringLiteral("söz%1 ").arg(number + i).repeated(20))));
    }
    return content;
}

void acknowledge(const char *what, int number)
{
    std::printf("%s %d\n", what, number);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 2) {
        return 2;
    }
    const auto repository = must(Repository::open(QString::fromLocal8Bit(argv[1]), {}));
    const ArticleId id(1);
    int number = must(repository->article(id)).content.metadata.headline.toInt();
    RevisionId head = must(repository->article(id)).head;
    while (true) {
        ++number;
        if (number % 5 == 0) {
            head = must(repository->saveRevision(id, numbered(number), {head, {}, {}}));
            acknowledge("revision", number);
        } else {
            must(repository->saveWorkingCopy(id, numbered(number), head));
            acknowledge("copy", number);
        }
        if (number % 3 == 0) {
            must(repository->mergeIndex());
        }
    }
}
