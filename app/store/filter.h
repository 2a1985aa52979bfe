// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/metadata.h"

#include <QByteArray>

#include <limits>
#include <optional>
#include <tuple>

namespace rd::store {

/// Who asks about "my desk", and when: what is derived of it changes with the day.
struct DeskQuery
{
    QString name;        ///< the profile's
    bool editor = false; ///< what is in review and nobody's waits for an editor
    qint64 nowMs = 0;
    qint64 todayEndsMs = 0; ///< midnight in the profile's zone

    bool operator==(const DeskQuery &) const = default;
};

/// What a list is sorted by. Under Section and Status the groups follow the newsroom's order and
/// the workflow's; inside a group the newest stands first.
enum class SortKey { Published, Updated, Headline, Section, Status };

/// Where a row stands in its list: keys compare as the rows are listed, whatever the order is. Made
/// by the store and handed back to it.
struct ListKey
{
    QByteArray text;
    qint64 number = std::numeric_limits<qint64>::min();
    qint64 tie = std::numeric_limits<qint64>::min();

    bool operator==(const ListKey &) const = default;
    bool operator<(const ListKey &other) const
    {
        return std::tie(text, number, tie) < std::tie(other.text, other.number, other.tie);
    }
    /// Before every row: what a new ListKey is.
    [[nodiscard]] bool isStart() const { return *this == ListKey(); }
    /// The key that has nothing between itself and this one: a page after it begins with this row.
    [[nodiscard]] ListKey justBefore() const { return {text, number, tie - 1}; }
};

/// What the list or a search is narrowed to. Unset members do not narrow.
struct ListFilter
{
    enum class Place {
        Everywhere,
        MyDesk,   ///< unfinished and assigned to me, or begun by me and nobody's
        DueToday, ///< unfinished, anybody's, with a deadline before the day ends (or past)
        Waiting,  ///< unfinished, handed to me by somebody else; for editors also what is in review
                  ///< and nobody's
        ChangedSincePublished,
    };
    Place place = Place::Everywhere;
    DeskQuery desk; ///< whose desk, for `place`
    QString reader; ///< whose "changed since I last read" a row tells; empty: not asked
    std::optional<Status> status;
    std::optional<SectionId> section;
    QString language;
    std::optional<qint64> sinceMs; ///< published (else created) at or after, UTC
    std::optional<qint64> untilMs; ///< before
    std::optional<bool> archived;  ///< unset: both
    bool deleted = false;          ///< true: the bin
    bool foldStories = false;      ///< lists only; a search shows every text that has the words
    /// With foldStories: the row of a story shows its version in this language (BCP 47; "zh" is met
    /// by "zh-Hans") if that passes the filter too. Its place stays that of the newest, so only the
    /// list by published does this: in the other orders a row shows what it stands there for.
    QString preferredLanguage;
    bool typing = false;               ///< searches only: the last word may be unfinished
    bool exactWords = false;           ///< searches only: no other forms of the words
    SortKey sort = SortKey::Published; ///< lists only; a search finds the newest first
    bool ascending = false;            ///< oldest first, A to Z, first section first
    QString locale; ///< whose alphabet orders headlines: az, ru, zh, en (see prepareOrder())

    bool operator==(const ListFilter &) const = default;
};

} // namespace rd::store
