// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/metadata.h"
#include "app/article/records.h"

#include <vector>

namespace rd::ui {

/// A known person offered while a name is typed, as they are called and what they are on the
/// article's day.
struct PersonOffer
{
    QString label; ///< "Leyla Quliyeva — director, Port of Baku": tells two of one name apart
    QString name;  ///< in the article's language
    QString title;
    QString organisation;
    QString person; ///< UUID
};

/// Persons one of whose names holds what was typed (folded), those that begin with it first.
[[nodiscard]] std::vector<PersonOffer> personOffers(const std::vector<Person> &persons,
                                                    const QString &typed, const Metadata &article,
                                                    int most);

/// The UUID of the one person called exactly so in that language; empty when there is none, or two.
[[nodiscard]] QString onlyPersonNamed(const std::vector<Person> &persons, const QString &name,
                                      const QString &language);

/// The ISO day the article speaks of: published, planned, else today.
[[nodiscard]] QString dayOf(const Metadata &article);

} // namespace rd::ui
