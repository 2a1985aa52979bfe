// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/moment.h"

#include <QString>

namespace rd {

/// Who proposes a change, and when. Marks and blocks point to it by one string, value(): it says
/// all there is to say, so that who and when go wherever the text goes (undo, clipboard, revisions,
/// packages, canonical XHTML, a version that knows nothing of them) and cannot be left behind.
/// Pieces with the same value are one suggestion: a word taken out and the one put in its place, a
/// block gone here and come there.
struct Suggestion
{
    QString id;
    QString author; ///< empty: not known (only an id was kept)
    Moment at;

    bool operator==(const Suggestion &) const = default;
    /// "id|UTC milliseconds|zone|author". The author comes last and may hold anything but control
    /// characters.
    [[nodiscard]] QString value() const;
    /// Of any other string the whole is the id.
    static Suggestion fromValue(const QString &value);
};

/// One with an id of its own.
Suggestion makeSuggestion(const QString &author, const Moment &at);

} // namespace rd
