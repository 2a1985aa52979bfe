// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metadata/personoffers.h"

#include "app/text/folding.h"

#include <QDate>

#include <algorithm>

namespace rd::ui {

namespace {

/// 0: a name begins so, 1: it is inside one, -1: in none.
int rank(const Person &person, const QString &wanted)
{
    int best = -1;
    const auto look = [&best, &wanted](const QString &name) {
        const QString folded = text::fold(name);
        if (folded.startsWith(wanted)) {
            best = 0;
        } else if (best < 0 && folded.contains(wanted)) {
            best = 1;
        }
    };
    look(person.name);
    for (const PersonName &name : person.names) {
        look(name.name);
    }
    return best;
}

PersonOffer offerOf(const Person &person, const Metadata &article, const QString &day)
{
    PersonOffer offer;
    offer.name = person.nameIn(article.language);
    offer.person = person.uuid;
    QStringList about;
    if (const PersonTitle *title = person.titleAt(article.language, day)) {
        offer.title = title->title;
        offer.organisation = title->organisation;
        about = {title->title, title->organisation};
    } else if (person.name != offer.name) {
        about = {person.name};
    }
    about.removeAll(QString());
    offer.label = about.isEmpty()
                      ? offer.name
                      : offer.name + QStringLiteral(" — ") + about.join(QStringLiteral(", "));
    return offer;
}

} // namespace

std::vector<PersonOffer> personOffers(const std::vector<Person> &persons, const QString &typed,
                                      const Metadata &article, int most)
{
    const QString wanted = text::fold(typed.simplified());
    std::vector<std::pair<int, const Person *>> found;
    for (const Person &person : persons) {
        if (const int place = rank(person, wanted); place >= 0) {
            found.emplace_back(place, &person);
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    const QString day = dayOf(article);
    std::vector<PersonOffer> offers;
    for (size_t i = 0; i < found.size() && int(i) < most; ++i) {
        offers.push_back(offerOf(*found[i].second, article, day));
    }
    return offers;
}

QString onlyPersonNamed(const std::vector<Person> &persons, const QString &name,
                        const QString &language)
{
    QString uuid;
    for (const Person &person : persons) {
        if (person.nameIn(language) == name) {
            if (!uuid.isEmpty()) {
                return {};
            }
            uuid = person.uuid;
        }
    }
    return uuid;
}

QString dayOf(const Metadata &article)
{
    const std::optional<Moment> &moment = article.published ? article.published : article.planned;
    const QDate day = moment ? moment->toDateTime().date() : QDate::currentDate();
    return day.toString(Qt::ISODate);
}

} // namespace rd::ui
