// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/repository.h"

namespace rd::store {

using DossierId = Id<struct DossierTag>;

/// Articles picked by hand and kept in the order of a hand.
struct Dossier
{
    DossierId id;
    QString name;
    int order = 0;
    qint64 count = 0;  ///< articles that are not in the bin
    QString uuid = {}; ///< empty: a new one

    bool operator==(const Dossier &) const = default;
};

/// The dossiers of a library: a transaction a call.
class Dossiers final
{
public:
    explicit Dossiers(Repository &repository)
        : m_repository(repository)
    {}
    [[nodiscard]] Result<std::vector<Dossier>> all() const;
    /// New, as the last, when it has no id. Errors: Usage (no name), NotFound.
    Result<DossierId> save(const Dossier &dossier);
    /// Before the one that stands at `order` now.
    Result<void> move(DossierId id, int order);
    /// What stood in it, in its order: with save() and setArticles() it comes back.
    Result<std::vector<ArticleId>> remove(DossierId id);

    /// As they were put, those in the bin left out.
    [[nodiscard]] Result<std::vector<ArticleRow>> articles(DossierId id) const;
    /// Behind what is there; those it has stay where they are. How many are new.
    Result<qint64> add(DossierId id, const std::vector<ArticleId> &articles);
    Result<void> take(DossierId id, const std::vector<ArticleId> &articles);
    /// All of it anew: an order, or what undo brings back. Those in the bin stay, at the end.
    Result<void> setArticles(DossierId id, const std::vector<ArticleId> &articles);

private:
    Repository &m_repository;
};

} // namespace rd::store
