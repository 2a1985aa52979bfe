// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/repository.h"

namespace rd::store {

using SavedSearchId = Id<struct SavedSearchTag>;

/// A search somebody keeps: a folder that always holds what it finds. One without a query only
/// holds other folders.
struct SavedSearch
{
    SavedSearchId id;
    SavedSearchId parent; ///< none: at the top
    QString name;
    QString query; ///< as it was written
    bool exactWords = false;
    int order = 0;     ///< among its siblings
    QString uuid = {}; ///< empty: a new one

    bool operator==(const SavedSearch &) const = default;
};

/// The saved searches of a library: a transaction a call.
class SavedSearches final
{
public:
    explicit SavedSearches(Repository &repository)
        : m_repository(repository)
    {}
    /// Depth first, as the sidebar shows them: a parent before its children.
    [[nodiscard]] Result<std::vector<SavedSearch>> all() const;
    /// New, as the last of its siblings, when it has no id. Errors: Usage (no name, a query that
    /// cannot be understood, a parent that lies inside of it), NotFound.
    Result<SavedSearchId> save(const SavedSearch &search);
    /// Before the sibling that stands at `order` now; a parent of none is the top. Errors as
    /// save().
    Result<void> move(SavedSearchId id, SavedSearchId parent, int order);
    /// With all that is inside. What was removed, as all() had it: for restore().
    Result<std::vector<SavedSearch>> remove(SavedSearchId id);
    Result<void> restore(const std::vector<SavedSearch> &removed);

private:
    Repository &m_repository;
};

} // namespace rd::store
