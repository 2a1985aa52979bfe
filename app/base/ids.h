// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <compare>

namespace rd {

/// A row's number in one library, typed so that an article is never taken for a revision.
/// 0 means "none".
template <typename Tag>
struct Id
{
    qint64 value = 0;

    constexpr Id() = default;
    constexpr explicit Id(qint64 v)
        : value(v)
    {}
    [[nodiscard]] constexpr bool isValid() const { return value > 0; }
    constexpr auto operator<=>(const Id &) const = default;
    friend size_t qHash(Id id, size_t seed = 0) noexcept { return ::qHash(id.value, seed); }
};

using ArticleId = Id<struct ArticleTag>;
using StoryId = Id<struct StoryTag>;
using RevisionId = Id<struct RevisionTag>;
using SectionId = Id<struct SectionTag>;
using PersonId = Id<struct PersonTag>;
using TemplateId = Id<struct TemplateTag>;

/// A random UUID in lower case without braces (RFC 9562, version 4).
QString newUuid();

/// A UUID that begins with the time (RFC 9562, version 7): of many, those of one time lie side by
/// side in an index, whose last page then is the only one that grows.
QString newTimedUuid(qint64 utcMs);

/// A short random id for a block: 10 characters of [a-z0-9], starting with a letter so that it is a
/// valid XML id. 26 * 36^9 values: a clash inside one body is not a practical matter, and reading a
/// body renames duplicates anyway.
QString newBlockId();

} // namespace rd
