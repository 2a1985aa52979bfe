// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"
#include "app/store/context.h"

namespace rd::store {

/// The people the newsroom knows, with their names by language and their present title.
class Persons final
{
public:
    explicit Persons(const Context &context)
        : m_context(context)
    {}
    [[nodiscard]] std::vector<Person> all() const;
    PersonId save(const Person &person);
    /// What persons are found by, made anew of their names; without an id: everybody's.
    void makeKeys(PersonId id = {});

private:
    const Context &m_context;
};

} // namespace rd::store
