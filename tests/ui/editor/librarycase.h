// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/asyncstore.h"
#include "ui/editor/openarticle.h"

#include <QTemporaryDir>
#include <QTest>

namespace rd::ui::testing {

/// A library in a folder of its own, with one saved article open.
class LibraryCase final
{
public:
    explicit LibraryCase(const ArticleContent &content)
    {
        auto opened = store::AsyncStore::open(path(), {});
        if (!opened) {
            qFatal("%s", qPrintable(opened.error().detail));
        }
        m_store = std::move(*opened);
        store::NewArticle fresh;
        fresh.content = content;
        fresh.save = true;
        fresh.author = QStringLiteral("Aygün Rzayeva");
        fresh.note = QStringLiteral("Import");
        id = wait<ArticleId>([fresh](store::Repository &r) { return r.createArticle(fresh); });
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("l.redaksiya")); }
    [[nodiscard]] store::AsyncStore &store() const { return *m_store; }
    [[nodiscard]] std::unique_ptr<OpenArticle> open() const
    {
        return std::make_unique<OpenArticle>(read(), *m_store, QStringLiteral("Aygün Rzayeva"));
    }
    /// The article as it is on disk.
    [[nodiscard]] Article read() const
    {
        return wait<Article>([this](store::Repository &r) { return r.article(id); });
    }
    /// Closes the library and opens it again without the right to write.
    void reopenReadOnly()
    {
        m_store.reset();
        store::OpenOptions options;
        options.mode = store::OpenMode::ReadOnly;
        m_store = std::move(*store::AsyncStore::open(path(), options));
    }
    template <typename T, typename Job>
    T wait(Job job) const
    {
        const Result<T> result = m_store->run(store::AsyncStore::Lane::Save, job).result();
        if (!result) {
            qFatal("%s (%s)", qPrintable(result.error().message),
                   qPrintable(result.error().detail));
        }
        return *result;
    }

    ArticleId id;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<store::AsyncStore> m_store;
};

/// An interview of two questions with its speakers.
inline ArticleContent interview()
{
    ArticleContent content;
    content.metadata.headline =
        QStringLiteral("“We load a train in four hours”: the port director on the corridor");
    content.metadata.kicker = QStringLiteral("Economy · Interview");
    content.metadata.lede = QStringLiteral(
        "Leyla Quliyeva tells Redaksiya what new cranes changed, and what she still waits for.");
    content.metadata.language = QStringLiteral("en");
    content.metadata.genre = Genre::Interview;
    content.metadata.dateline = QStringLiteral("Alat");
    content.metadata.bylines = {{QStringLiteral("Aygün Rzayeva"), {}, {}}};
    content.speakers = {{QStringLiteral("ar"),
                         QStringLiteral("Aygün Rzayeva"),
                         {},
                         {},
                         SpeakerRole::Interviewer,
                         {}},
                        {QStringLiteral("lq"),
                         QStringLiteral("Leyla Quliyeva"),
                         QStringLiteral("director"),
                         QStringLiteral("Port of Alat"),
                         SpeakerRole::Interviewee,
                         {}}};
    const auto add = [&content](BlockRole role, const char *text) -> Block & {
        Block block = makeBlock(role, plainRuns(QString::fromUtf8(text)));
        block.speaker = role == BlockRole::Question ? QStringLiteral("ar")
                        : role == BlockRole::Answer ? QStringLiteral("lq")
                                                    : QString();
        content.body.blocks.push_back(block);
        return content.body.blocks.back();
    };
    add(BlockRole::Question, "How many containers passed through the port this year?");
    add(BlockRole::Answer,
        "From January to August 61,400, which is 27.8 per cent more than last year.");
    add(BlockRole::Question, "When will the new terminal open?");
    add(BlockRole::Answer, "The first stage is due in the second quarter of 2026.");
    return content;
}

} // namespace rd::ui::testing
