// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/articles.h"
#include "app/store/context.h"
#include "app/store/sqlite/searchtexts.h"
#include "app/store/values.h"

namespace rd::store {

/// Full text (FTS5, contentless), what people say of it, and the small title index. An article is
/// indexed by its head revision, before there is one by its working copy.
class SearchIndex final
{
public:
    explicit SearchIndex(const Context &context)
        : m_context(context)
    {}
    void found(); ///< the state row of a new library
    /// Indexes the article under `position`, taking its older entry out.
    void put(const ArticleState &state, const SearchTexts &texts);
    /// The same with the texts as they are stored; counts the words of what was never saved.
    void indexNow(const ArticleState &state);
    /// To be indexed after the save, which then takes a third of the time.
    void queue(ArticleId article);
    [[nodiscard]] bool isBehind() const; ///< something is queued
    /// Indexes one queued article; false when there was none.
    bool workQueue();
    /// True when the folding of the index is this program's.
    [[nodiscard]] bool isCurrent() const;
    /// Of the walk that fills the index again; not complete when one is due.
    [[nodiscard]] IndexProgress progress() const;
    /// Empties the index and begins the walk that fills it again.
    void startOver();
    /// Indexes queued articles and those of a walk until `deadline` says stop; false when nothing
    /// was left. `done` counts.
    bool work(const std::function<bool()> &deadline, qint64 *done = nullptr);
    /// Merges segments a little; false when there was nothing to merge.
    bool merge();
    /// Articles that are not in the index as they are now, the queue aside.
    [[nodiscard]] qint64 missing() const;
    /// FTS5's own check of its structure. Needs a writable library.
    void verify();
    [[nodiscard]] std::optional<SearchTexts> texts(ArticleId article) const;

private:
    [[nodiscard]] qint64 generation() const;
    void change(const SearchTexts &texts, qint64 position, bool out);
    void changeSaid(const SearchTexts &texts, qint64 position, bool out);
    bool workWalk();
    [[nodiscard]] SearchTexts unpacked(const QByteArray &packed) const;

    const Context &m_context;
};

} // namespace rd::store
