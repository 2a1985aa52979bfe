// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/context.h"

namespace rd::store {

/// The library's own record and its settings by key.
class Settings final
{
public:
    explicit Settings(const Context &context)
        : m_context(context)
    {}
    void found(const QString &uuid);
    [[nodiscard]] QString uuid() const;
    [[nodiscard]] QString value(const QString &key) const;
    qint64 set(const QString &key, const QString &value); ///< the row's id

private:
    const Context &m_context;
};

} // namespace rd::store
