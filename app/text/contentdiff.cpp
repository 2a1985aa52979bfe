// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/contentdiff.h"

#include "app/article/body/plaintext.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace rd::text {

namespace {

constexpr double alike = 0.5;
/// Blocks farther away from the place a new block stands in are not compared with it: what is left
/// unmatched is a handful in an edit and everything in a rewrite, which must not become quadratic.
constexpr int nearby = 60;

struct FieldNames
{
    Q_DECLARE_TR_FUNCTIONS(rd::FieldNames)
};

bool sameButForId(Block a, const Block &b)
{
    a.id = b.id;
    a.from = b.from;
    return a == b;
}

/// Which block of the later body each one of the earlier became.
class Matcher final
{
public:
    Matcher(const Body &before, const Body &after)
        : m_before(before.blocks)
        , m_after(after.blocks)
        , m_partner(m_after.size(), -1)
        , m_taken(m_before.size(), false)
    {}

    std::vector<int> match()
    {
        byId();
        byText();
        byLikeness();
        return std::move(m_partner);
    }

private:
    void pair(size_t before, size_t after)
    {
        m_partner[after] = int(before);
        m_taken[before] = true;
    }

    void byId()
    {
        QHash<QString, size_t> places;
        for (size_t i = 0; i < m_before.size(); ++i) {
            places.insert(m_before[i].id, i);
        }
        for (size_t j = 0; j < m_after.size(); ++j) {
            const auto found = places.constFind(m_after[j].id);
            if (found != places.constEnd() && !m_taken[*found]) {
                pair(*found, j);
            }
        }
    }

    void byText()
    {
        QHash<QString, std::vector<size_t>> places;
        for (size_t i = m_before.size(); i-- > 0;) {
            if (!m_taken[i]) {
                places[plainText(m_before[i])].push_back(i); // the first one last
            }
        }
        for (size_t j = 0; j < m_after.size(); ++j) {
            const QString text = m_partner[j] < 0 ? plainText(m_after[j]) : QString();
            const auto found = places.find(text);
            if (text.isEmpty() || found == places.end() || found->empty()) {
                continue;
            }
            pair(found->back(), j);
            found->pop_back();
        }
    }

    void byLikeness()
    {
        std::vector<size_t> left;
        std::vector<WordBag> bags;
        for (size_t i = 0; i < m_before.size(); ++i) {
            if (!m_taken[i]) {
                left.push_back(i);
                bags.emplace_back(plainText(m_before[i]));
            }
        }
        for (size_t j = 0; j < m_after.size() && !left.empty(); ++j) {
            if (m_partner[j] >= 0) {
                continue;
            }
            const WordBag bag(plainText(m_after[j]));
            const auto middle = int(std::lower_bound(left.begin(), left.end(), j) - left.begin());
            const int from = std::max(0, middle - nearby);
            const int to = std::min(int(left.size()), middle + nearby);
            int best = -1;
            double most = alike;
            for (int k = from; k < to; ++k) {
                const auto place = size_t(k);
                const double likeness = m_taken[left[place]] ? 0 : bag.likeness(bags[place]);
                if (likeness >= most) {
                    best = k;
                    most = likeness;
                }
            }
            if (best >= 0) {
                pair(left[size_t(best)], j);
            }
        }
    }

    const std::vector<Block> &m_before;
    const std::vector<Block> &m_after;
    std::vector<int> m_partner;
    std::vector<bool> m_taken;
};

/// The longest run of partners that kept their order; all others have moved.
std::vector<bool> keptOrder(const std::vector<int> &partner)
{
    std::vector<size_t> tails; // index into partner of the smallest end of each length
    std::vector<int> previous(partner.size(), -1);
    for (size_t j = 0; j < partner.size(); ++j) {
        if (partner[j] < 0) {
            continue;
        }
        const auto place =
            std::lower_bound(tails.begin(), tails.end(), partner[j],
                             [&partner](size_t tail, int value) { return partner[tail] < value; });
        if (place != tails.begin()) {
            previous[j] = int(*std::prev(place));
        }
        if (place == tails.end()) {
            tails.push_back(j);
        } else {
            *place = j;
        }
    }
    std::vector<bool> kept(partner.size(), false);
    for (int j = tails.empty() ? -1 : int(tails.back()); j >= 0; j = previous[size_t(j)]) {
        kept[size_t(j)] = true;
    }
    return kept;
}

std::vector<DiffSegment> whole(DiffKind kind, const QString &text)
{
    return text.isEmpty() ? std::vector<DiffSegment>{} : std::vector<DiffSegment>{{kind, text}};
}

BlockDiff diffPair(const Block &before, const Block &after)
{
    BlockDiff diff;
    const QString was = plainText(before);
    const QString is = plainText(after);
    diff.wordsChanged = was != is;
    diff.segments = diff.wordsChanged ? diffWords(was, is) : whole(DiffKind::Equal, is);
    diff.kind = sameButForId(before, after) ? BlockDiffKind::Same : BlockDiffKind::Changed;
    return diff;
}

QString names(const std::vector<Credit> &credits)
{
    QStringList all;
    for (const Credit &credit : credits) {
        all.append(credit.role.isEmpty() ? credit.name
                                         : credit.role + QLatin1String(": ") + credit.name);
    }
    return all.join(QLatin1String(", "));
}

QString speakers(const std::vector<Speaker> &all)
{
    QStringList lines;
    for (const Speaker &speaker : all) {
        QStringList parts{speaker.name, speaker.title, speaker.organisation};
        parts.removeAll(QString());
        lines.append(parts.join(QLatin1String(", ")));
    }
    return lines.join(QLatin1Char('\n'));
}

QString time(const std::optional<Moment> &moment)
{
    return moment ? moment->toIso() : QString();
}

QString number(int value)
{
    return value > 0 ? QString::number(value) : QString();
}

struct FieldText
{
    const char *field;
    QString label;
    QString text;
};

std::vector<FieldText> fieldTexts(const ArticleContent &content)
{
    const Metadata &m = content.metadata;
    return {
        {"headline", FieldNames::tr("Headline"), m.headline},
        {"short_headline", FieldNames::tr("Short headline"), m.shortHeadline},
        {"kicker", FieldNames::tr("Kicker"), m.kicker},
        {"lede", FieldNames::tr("Lede"), m.lede},
        {"slug", FieldNames::tr("Slug"), m.slug},
        {"section", FieldNames::tr("Section"), m.section},
        {"genre", FieldNames::tr("Genre"), genreLabel(m.genre)},
        {"language", FieldNames::tr("Language"), m.language},
        {"bylines", FieldNames::tr("Byline"), names(m.bylines)},
        {"credits", FieldNames::tr("Credits"), names(m.credits)},
        {"speakers", FieldNames::tr("Speakers"), speakers(content.speakers)},
        {"dateline", FieldNames::tr("Dateline"), m.dateline},
        {"planned", FieldNames::tr("Planned"), time(m.planned)},
        {"published", FieldNames::tr("Published"), time(m.published)},
        {"published_url", FieldNames::tr("Published address"), m.publishedUrl},
        {"source", FieldNames::tr("Source"), m.source},
        {"source_url", FieldNames::tr("Source address"), m.sourceUrl},
        {"rights", FieldNames::tr("Rights"), m.rights},
        {"keywords", FieldNames::tr("Keywords"), m.keywords.join(QLatin1String(", "))},
        {"media_topics", FieldNames::tr("Media topics"), m.mediaTopics.join(QLatin1String(", "))},
        {"editorial_note", FieldNames::tr("Note to the desk"), m.editorialNote},
        {"deadline", FieldNames::tr("Deadline"), time(m.deadline)},
        {"urgency", FieldNames::tr("Urgency"), number(m.urgency)},
        {"target_length", FieldNames::tr("Target length"), number(m.targetLength)},
    };
}

} // namespace

bool ContentDiff::isEmpty() const
{
    return fields.empty() && std::all_of(blocks.begin(), blocks.end(), [](const BlockDiff &block) {
               return block.kind == BlockDiffKind::Same && !block.moved;
           });
}

std::vector<BlockDiff> diffBodies(const Body &before, const Body &after)
{
    const std::vector<int> partner = Matcher(before, after).match();
    const std::vector<bool> kept = keptOrder(partner);
    std::vector<bool> stays(before.blocks.size(), false);
    std::vector<int> keptAt(before.blocks.size(), -1);
    for (size_t j = 0; j < partner.size(); ++j) {
        if (partner[j] >= 0) {
            stays[size_t(partner[j])] = true;
            keptAt[size_t(partner[j])] = kept[j] ? int(j) : -1;
        }
    }
    // A removed block stands behind the last block before it that kept its place.
    std::vector<std::vector<int>> removedBehind(after.blocks.size() + 1);
    size_t behind = 0;
    for (size_t i = 0; i < before.blocks.size(); ++i) {
        if (keptAt[i] >= 0) {
            behind = size_t(keptAt[i]) + 1;
        } else if (!stays[i]) {
            removedBehind[behind].push_back(int(i));
        }
    }
    std::vector<BlockDiff> all;
    const auto addRemoved = [&](size_t place) {
        for (const int i : removedBehind[place]) {
            all.push_back({BlockDiffKind::Removed, false, i, -1, true,
                           whole(DiffKind::Deleted, plainText(before.blocks[size_t(i)]))});
        }
    };
    addRemoved(0);
    for (size_t j = 0; j < after.blocks.size(); ++j) {
        const Block &block = after.blocks[j];
        BlockDiff diff{
            BlockDiffKind::Added, false, -1, -1, true, whole(DiffKind::Inserted, plainText(block))};
        if (partner[j] >= 0) {
            diff = diffPair(before.blocks[size_t(partner[j])], block);
            diff.before = partner[j];
            diff.moved = !kept[j];
        }
        diff.after = int(j);
        all.push_back(std::move(diff));
        addRemoved(j + 1);
    }
    return all;
}

ContentDiff diffContents(const ArticleContent &before, const ArticleContent &after)
{
    ContentDiff diff;
    const std::vector<FieldText> was = fieldTexts(before);
    const std::vector<FieldText> is = fieldTexts(after);
    for (size_t i = 0; i < was.size(); ++i) {
        if (was[i].text != is[i].text) {
            diff.fields.push_back(
                {QLatin1String(is[i].field), is[i].label, diffWords(was[i].text, is[i].text)});
        }
    }
    diff.blocks = diffBodies(before.body, after.body);
    return diff;
}

} // namespace rd::text
