// SPDX-License-Identifier: GPL-3.0-or-later
// The names under the headline and in the credits, with the persons of the library behind them.
#include "ui/editor/openarticle.h"
#include "ui/metadata/creditrows.h"
#include "ui/metadata/metadataform.h"
#include "ui/metadata/metadatapanel.h"
#include "ui/widgets/chipedit.h"

#include <algorithm>

namespace rd::ui {

namespace {

constexpr int completions = 8;

QStringList namesOf(const std::vector<Credit> &credits)
{
    QStringList names;
    for (const Credit &credit : credits) {
        names.append(credit.name);
    }
    return names;
}

std::vector<Credit> ofRole(const std::vector<Credit> &credits, const QString &role)
{
    std::vector<Credit> found;
    std::copy_if(credits.begin(), credits.end(), std::back_inserter(found),
                 [&role](const Credit &credit) { return credit.role == role; });
    return found;
}

/// Those of one role replaced; the others, known here or not, stay as and where they are.
std::vector<Credit> withRole(std::vector<Credit> credits, const QString &role,
                             const std::vector<Credit> &now)
{
    std::erase_if(credits, [&role](const Credit &credit) { return credit.role == role; });
    credits.insert(credits.end(), now.begin(), now.end());
    return credits;
}

} // namespace

/// Old names keep what they know of their person; a chosen offer brings its own; a name only one
/// person has is theirs.
std::vector<Credit> MetadataPanel::creditsOf(const QStringList &names, const QString &role,
                                             const std::vector<Credit> &before) const
{
    std::vector<Credit> credits;
    for (const QString &name : names) {
        Credit credit{name, role, {}};
        const auto known = std::find_if(before.begin(), before.end(),
                                        [&name](const Credit &old) { return old.name == name; });
        const auto offer = m_offers.constFind(name);
        if (known != before.end()) {
            credit = *known;
        } else if (offer != m_offers.cend()) {
            credit.name = offer->name;
            credit.person = offer->person;
        } else {
            credit.person = onlyPersonNamed(m_persons, name, m_article->metadata().language);
        }
        if (std::find(credits.begin(), credits.end(), credit) == credits.end()) {
            credits.push_back(credit);
        }
    }
    return credits;
}

std::vector<PersonOffer> MetadataPanel::offersFor(const QString &typed)
{
    if (m_article == nullptr) {
        return {};
    }
    auto offers = personOffers(m_persons, typed, m_article->metadata(), completions);
    for (const PersonOffer &offer : offers) {
        m_offers.insert(offer.label, offer);
    }
    return offers;
}

void MetadataPanel::completeNames(ChipEdit &field)
{
    field.setCompletions([this](const QString &prefix, const ChipEdit::Answer &answer) {
        QStringList labels;
        for (const PersonOffer &offer : offersFor(prefix)) {
            labels.append(offer.label);
        }
        answer(labels);
    });
}

void MetadataPanel::addBylines()
{
    m_bylines = new ChipEdit(m_theme, m_form);
    completeNames(*m_bylines);
    connect(m_bylines, &ChipEdit::edited, this, [this](const QStringList &names) {
        edit(tr("Edit byline"), [this, names](Metadata &metadata) {
            metadata.bylines = creditsOf(names, {}, metadata.bylines);
        });
        showMetadata(); // a chip may hold an offer's words, or a name twice
    });
    m_form->addField(
        QT_TRANSLATE_NOOP("rd::ui::MetadataForm", "Byline"), m_bylines,
        [this](const Metadata &metadata) { m_bylines->setValues(namesOf(metadata.bylines)); });
}

void MetadataPanel::addCredits()
{
    m_creditsHead = m_form->beginGroup(QT_TRANSLATE_NOOP("rd::ui::MetadataForm", "Credits"), false);
    m_credits = new CreditRows(
        m_theme, [this](ChipEdit &field) { completeNames(field); }, m_form);
    connect(m_credits, &CreditRows::edited, this,
            [this](const QString &role, const QStringList &names) {
                edit(tr("Edit credits"), [this, role, names](Metadata &metadata) {
                    const auto now = creditsOf(names, role, ofRole(metadata.credits, role));
                    metadata.credits = withRole(metadata.credits, role, now);
                });
                showMetadata();
            });
    m_form->addField(nullptr, m_credits,
                     [this](const Metadata &metadata) { m_credits->setCredits(metadata.credits); });
}

} // namespace rd::ui
