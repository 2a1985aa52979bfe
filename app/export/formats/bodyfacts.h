// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"

#include <QHash>

namespace rd::exporting {

/// Numbers of the footnotes by block id: in the order the text refers to them, those nobody refers
/// to after them.
class NoteNumbers final
{
public:
    explicit NoteNumbers(const Body &body);
    /// 0 when there is no such footnote.
    [[nodiscard]] int number(const QString &id) const { return m_numbers.value(id); }
    /// The footnotes' indices in the body, by number.
    [[nodiscard]] const std::vector<size_t> &order() const { return m_order; }

private:
    QHash<QString, int> m_numbers;
    std::vector<size_t> m_order;
};

/// Who begins to speak with a block, if anybody does.
struct TurnStart
{
    const Speaker *speaker = nullptr; ///< of the content handed in; null: nobody named
    bool firstOfSpeaker = false;
};

/// Block index → turn start, for blocks that open a turn of a named speaker.
QHash<size_t, TurnStart> turnStarts(const ArticleContent &content);

/// False for an address that must not become a link (javascript: and the like).
bool isSafeAddress(const QString &address);

} // namespace rd::exporting
