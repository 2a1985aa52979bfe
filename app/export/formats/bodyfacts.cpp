// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/formats/bodyfacts.h"

#include "app/article/turns.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace rd::exporting {

namespace {

template <typename Fn>
void eachRuns(const Block &block, Fn fn)
{
    fn(block.runs);
    for (const ListItem &item : block.items) {
        fn(item.runs);
    }
    for (const TableRow &row : block.rows) {
        for (const TableCell &cell : row) {
            fn(cell.runs);
        }
    }
}

} // namespace

NoteNumbers::NoteNumbers(const Body &body)
{
    QHash<QString, size_t> places;
    for (size_t i = 0; i < body.blocks.size(); ++i) {
        if (body.blocks[i].role == BlockRole::Footnote) {
            places.insert(body.blocks[i].id, i);
        }
    }
    const auto take = [&](const QString &id) {
        const auto place = places.constFind(id);
        if (place != places.constEnd() && !m_numbers.contains(id)) {
            m_order.push_back(*place);
            m_numbers.insert(id, int(m_order.size()));
        }
    };
    for (const Block &block : body.blocks) {
        eachRuns(block, [&](const Runs &runs) {
            for (const Run &run : runs) {
                if (run.kind == RunKind::FootnoteRef) {
                    take(run.ref);
                }
            }
        });
    }
    for (const Block &block : body.blocks) {
        if (block.role == BlockRole::Footnote) {
            take(block.id);
        }
    }
}

QHash<size_t, TurnStart> turnStarts(const ArticleContent &content)
{
    QHash<size_t, TurnStart> starts;
    QSet<QString> seen;
    for (const Turn &turn : turns(content.body)) {
        const Speaker *speaker = content.speaker(turn.speaker);
        if (speaker == nullptr || speaker->name.isEmpty()) {
            continue;
        }
        starts.insert(turn.first, {speaker, !seen.contains(speaker->key)});
        seen.insert(speaker->key);
    }
    return starts;
}

bool isSafeAddress(const QString &address)
{
    static const std::array<QLatin1String, 4> allowed{QLatin1String("http://"),
                                                      QLatin1String("https://"),
                                                      QLatin1String("mailto:"), QLatin1String("#")};
    return std::any_of(allowed.begin(), allowed.end(), [&address](QLatin1String start) {
        return address.startsWith(start, Qt::CaseInsensitive);
    });
}

} // namespace rd::exporting
