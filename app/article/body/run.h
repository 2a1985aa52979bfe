// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <vector>

namespace rd {

/// What a stretch of text carries. The order here is the canonical order of marks and the nesting
/// order in XHTML (outermost first).
enum class MarkKind {
    Insertion, ///< value: suggestion id
    Deletion,  ///< value: suggestion id
    Comment,   ///< value: comment id
    Quotation, ///< value: quotation id
    Link,      ///< value: address (http, https, mailto, or #block)
    Language,  ///< value: BCP 47 tag
    Strong,
    Emphasis,
    Subscript,
    Superscript,
    Code,
    OffRecord, ///< said off the record: never leaves the library in any format
    Unknown,   ///< value: canonical XML name of a newer version's mark; kept, shown as locked
};

struct Mark
{
    MarkKind kind = MarkKind::Strong;
    QString value;

    // QString has no <=> before Qt 6.8: a named category lets the default use < and ==.
    std::strong_ordering operator<=>(const Mark &) const = default;
    bool operator==(const Mark &) const = default;
};

/// The pieces of a line of text. A line break and a footnote's reference are atoms: they have no
/// text.
enum class RunKind { Text, LineBreak, FootnoteRef };

/// A stretch with one set of marks. Marks may overlap between runs; inside one run they are sorted
/// and unique. `ref` is the id of the footnote block for FootnoteRef.
struct Run
{
    RunKind kind = RunKind::Text;
    QString text;
    std::vector<Mark> marks;
    QString ref;

    bool operator==(const Run &) const = default;
    [[nodiscard]] bool has(MarkKind markKind) const;
    /// The value of the first mark of that kind, or an empty string.
    [[nodiscard]] QString valueOf(MarkKind markKind) const;
};
using Runs = std::vector<Run>;

/// Plain text with no marks.
Runs plainRuns(const QString &text);

/// Brings runs to the one canonical form: marks sorted and unique, empty texts and references to
/// nothing gone, equal neighbours joined.
void normalise(Runs &runs);

} // namespace rd
