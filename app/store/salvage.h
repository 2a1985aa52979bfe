// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/parts.h"
#include "app/store/sqlite/rawpages.h"

#include <set>

namespace rd::store {

/// Brings what can be read of a damaged library into a new one. Row ids stay, so that records find
/// each other again; what is derived (counts, keywords, index) is made anew from the texts.
class Repository::Salvage final
{
public:
    Salvage(Parts &parts, RawPages &pages)
        : m_parts(parts)
        , m_pages(pages)
    {}
    /// Errors: Cancelled, and those of writing the new library.
    Result<RepairReport> run(const TaskContext &task);

private:
    Result<void> readPages(const TaskContext &task);
    void take(const RawRecord &record);
    void freePosition(QVariantList &article);
    void takeRevisionBody(const QVariantList &values);
    void rememberArticle(const QVariant &id);
    Result<void> joinRecords();
    void addLostRevisions();
    void addLostStories();
    void addLostArticles();
    void dropReferences();
    void seedLog();
    void seedNames();
    void mendSections();
    Result<void> describeArticles(const TaskContext &task);
    void describe(ArticleId id);
    /// What the article's row repeats of its content.
    [[nodiscard]] ArticleContent rowContent(const ArticleState &state) const;
    void keepWithoutText(const ArticleState &state);

    Parts &m_parts;
    RawPages &m_pages;
    std::set<qint64> m_known;       ///< articles that something in the file speaks of
    QHash<qint64, qint64> m_owners; ///< revision: the article that names it
    RepairReport m_report;
    bool m_any = false; ///< a record of ours was found
};

} // namespace rd::store
