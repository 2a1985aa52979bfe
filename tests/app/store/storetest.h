// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/desk.h"

#include <QTemporaryDir>
#include <QtTest>

namespace rd::testing {

/// Fails the test with the error's words, or goes on with the value.
#define RD_OK(result)                                                                              \
    do {                                                                                           \
        const auto &rdResult = (result);                                                           \
        QVERIFY2(rdResult.has_value(), qPrintable(rd::testing::words(rdResult)));                  \
    } while (false)

template <typename T>
QString words(const Result<T> &result)
{
    return result ? QString()
                  : result.error().message + QLatin1String(" | ") + result.error().detail;
}

/// A library in a folder of its own, with a clock that moves one second a call.
class TestLibrary
{
public:
    TestLibrary()
        : m_now(std::make_shared<qint64>(1'700'000'000'000))
    {
        reopen();
    }
    void reopen(store::OpenMode mode = store::OpenMode::ReadWrite)
    {
        repository.reset();
        auto opened = store::Repository::open(path(), options(mode));
        if (!opened) {
            qFatal("%s", qPrintable(words(opened)));
        }
        repository = std::move(*opened);
    }
    [[nodiscard]] QString path() const { return dir.filePath(QStringLiteral("test.redaksiya")); }
    [[nodiscard]] store::OpenOptions options(store::OpenMode mode) const
    {
        store::OpenOptions options;
        options.mode = mode;
        options.clock = [now = m_now] { return *now += 1000; };
        options.busyTimeoutMs = 50;
        return options;
    }
    store::Repository *operator->() const { return repository.get(); }

    QTemporaryDir dir;
    std::unique_ptr<store::Repository> repository;

private:
    std::shared_ptr<qint64> m_now;
};

inline ArticleContent content(const QString &headline, const QString &text,
                              const QString &language = QStringLiteral("az"))
{
    ArticleContent made;
    made.metadata.headline = headline;
    made.metadata.language = language;
    made.body.blocks.push_back(makeBlock(BlockRole::Paragraph, plainRuns(text)));
    return made;
}

/// Takes a step from wherever the article stands.
inline Result<void> stepTo(store::Repository &repository, ArticleId id, Status to,
                           const QString &author = {})
{
    const auto article = repository.article(id);
    const Status from = article ? article->status : Status::Draft;
    return store::Desk(repository).takeStep(id, {from, to, QStringLiteral("Qeyd"), {}, author});
}

inline store::NewArticle saved(ArticleContent text)
{
    store::NewArticle article;
    article.content = std::move(text);
    article.save = true;
    article.author = QStringLiteral("Aysel Kərimli");
    return article;
}

} // namespace rd::testing
