// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <array>
#include <vector>

namespace rd::store {

/// The fields a query can name.
enum class QueryField {
    Anything,
    Headline,
    Lede,
    Body,
    Author,
    Keyword,
    Speaker,
    Source,
    Section,
    Status,
    Language,
    Date,
    Assignee,
    Has,
    Is,
    Said,
};

/// What stands after a field.
enum class FieldKind {
    Words,  ///< looked for in a column of the search index
    Record, ///< the name of something the library keeps
    Choice, ///< one of FieldEntry::values
    Date,
    Person, ///< a name; the words beside it are looked for in what they said
};

/// Values of `has:`.
enum class HasWhat { Image, Keywords, Comments, Deadline, Assignee, Embargo };
/// Values of `is:` that are not a genre.
enum class IsWhat { Archived, Corrected, Stale, Changed, Translated, Overdue };
/// Words `date:` knows. Week, month and year end today and hold 7, 30 and 365 days.
enum class DateWord { Today, Yesterday, Week, Month, Year };

/// A word of the query language as it is written in each language of the newsroom. The first
/// spelling of a language is shown, any of any language is understood.
struct Spelled
{
    enum Language { En, Az, Ru, Zh, Count };
    std::array<QStringList, Count> spellings;

    /// The spelling to offer in an interface of that language (BCP 47); English where none is.
    [[nodiscard]] QString in(const QString &language) const;
    /// Compared as the index compares: "bolme" is "bölmə".
    [[nodiscard]] bool is(QStringView word) const;
};

struct ValueEntry
{
    int value = 0; ///< of Status, Genre, HasWhat, IsWhat or DateWord
    Spelled names;
    bool genre = false; ///< of Is: `value` is a Genre
};

/// One field: what the parser reads, completion offers and help lists.
struct FieldEntry
{
    QueryField field = QueryField::Anything;
    FieldKind kind = FieldKind::Words;
    Spelled names;
    std::vector<ValueEntry> values = {}; ///< of Choice and Date

    [[nodiscard]] const ValueEntry *value(QStringView word) const;
    /// One line that says what the field looks at, in the interface's language.
    [[nodiscard]] QString help() const;
};

/// All fields, in the order help and completion show them.
const std::vector<FieldEntry> &queryFields();
const FieldEntry &entryOf(QueryField field);
/// By any of its names, or nullptr.
const FieldEntry *fieldNamed(QStringView name);
/// The spelling, in any language, that is nearest to a wrong one; empty when none is near.
QString nearestField(QStringView name);

/// True for a word that joins alternatives: OR, VƏYA, YAXUD, ИЛИ, |.
bool isOrWord(QStringView word);

} // namespace rd::store
