// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/context.h"
#include "app/store/values.h"

namespace rd::store {

/// Which rows changed, in order: how one program sees what another wrote. It keeps the newest
/// entries only; who comes later than that reads everything anew anyway.
class ChangeLog final
{
public:
    explicit ChangeLog(const Context &context)
        : m_context(context)
    {}
    void add(Entity entity, qint64 id);
    [[nodiscard]] std::vector<Change> since(qint64 sequence) const;
    [[nodiscard]] qint64 last() const; ///< the newest sequence; 0 when nothing changed ever
    void trim();

private:
    const Context &m_context;
};

} // namespace rd::store
