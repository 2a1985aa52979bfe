// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/metadata.h"

#include <optional>

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
    /// by "zh-Hans") if that passes the filter too. Its place stays that of the newest.
    QString preferredLanguage;
    bool exactWords = false; ///< searches only: no other forms of the words

    bool operator==(const ListFilter &) const = default;
};

} // namespace rd::store
