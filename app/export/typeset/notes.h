// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/body/body.h"

#include <QHash>

#include <vector>

namespace rd::exporting::typeset {

/// The footnotes of an article in the order they are printed: first those the text refers to, as
/// it does, then those nothing refers to. A note's number is its index plus one.
class Notes final
{
public:
    explicit Notes(const Body &body);

    /// -1 if there is no such footnote.
    [[nodiscard]] int indexOf(const QString &id) const { return m_indexes.value(id, -1); }
    [[nodiscard]] const std::vector<const Block *> &blocks() const { return m_blocks; }
    [[nodiscard]] bool isReferenced(int index) const { return index < m_referenced; }

private:
    void take(const Block &note);

    std::vector<const Block *> m_blocks;
    QHash<QString, int> m_indexes;
    int m_referenced = 0;
};

} // namespace rd::exporting::typeset
