// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/searchsnippet.h"

#include <algorithm>

namespace rd::store {

namespace {

constexpr int longChars = 200;
constexpr int shortChars = 80; ///< of the second and further places
constexpr qsizetype mostPlaces = 4;

QueryField fieldOf(SearchTexts::Column column)
{
    switch (column) {
    case SearchTexts::Headline:
        return QueryField::Headline;
    case SearchTexts::Lede:
        return QueryField::Lede;
    case SearchTexts::BodyText:
        return QueryField::Body;
    case SearchTexts::Author:
        return QueryField::Author;
    case SearchTexts::Keyword:
        return QueryField::Keyword;
    case SearchTexts::Speaker:
        return QueryField::Speaker;
    case SearchTexts::Source:
    case SearchTexts::Count:
        break;
    }
    return QueryField::Source;
}

class SnippetMaker final
{
public:
    explicit SnippetMaker(const std::vector<SoughtWord> &words)
        : m_left(words)
    {}

    /// Adds the place of a text where words of these fields stand, if there is one.
    void look(const QString &text, QueryField field, bool anything)
    {
        std::vector<text::QueryWord> here;
        for (const SoughtWord &one : m_left) {
            if (one.field == field || (anything && one.field == QueryField::Anything)) {
                here.push_back(one.word);
            }
        }
        if (here.empty() || text.isEmpty() || m_places.size() >= mostPlaces) {
            return;
        }
        const QString place =
            text::snippet(text, here, m_places.isEmpty() ? longChars : shortChars);
        if (!place.contains(QChar(text::hitStart))) {
            return;
        }
        m_places.append(place);
        std::erase_if(m_left, [&](const SoughtWord &one) {
            return std::find(here.begin(), here.end(), one.word) != here.end() &&
                   !text::findTerms(place, one.word.forms).empty();
        });
    }
    void add(const QString &place) { m_places.append(place); }
    [[nodiscard]] bool isDone() const { return m_left.empty(); }
    [[nodiscard]] QStringList places() const { return m_places; }

private:
    std::vector<SoughtWord> m_left;
    QStringList m_places;
};

void lookInColumns(const SearchTexts &texts, SnippetMaker &maker)
{
    for (const auto column :
         {SearchTexts::BodyText, SearchTexts::Lede, SearchTexts::Headline, SearchTexts::Speaker,
          SearchTexts::Author, SearchTexts::Keyword, SearchTexts::Source, SearchTexts::BodyText}) {
        if (maker.isDone()) {
            break;
        }
        maker.look(texts.columns[column], fieldOf(column), true);
    }
}

/// The best of what the person said: with the most places of the words.
QString saidSnippet(const SearchTexts &texts, const SearchPlan &plan)
{
    QString best;
    qsizetype mostHits = -1;
    for (const SaidBy &one : texts.said) {
        const QString name = text::snippet(one.who.section(u'\n', 0, 0), plan.speakers, shortChars);
        if (text::findTerms(one.who, plan.speakers).empty()) {
            continue;
        }
        const QString words = texts.wordsOf(one);
        SnippetMaker maker(plan.words);
        maker.look(words, QueryField::Said, false);
        maker.look(words, QueryField::Said, false);
        const QString said = maker.places().isEmpty()
                                 ? text::snippet(words, QStringList(), longChars)
                                 : maker.places().join(QStringLiteral(" · "));
        if (const qsizetype hits = said.count(QChar(text::hitStart)); hits > mostHits) {
            mostHits = hits;
            best = name + QStringLiteral(": ") + said;
        }
    }
    return best;
}

} // namespace

QString snippetOf(const SearchTexts &texts, const SearchPlan &plan)
{
    SnippetMaker maker(plan.words);
    if (plan.index == SearchPlan::Index::Said) {
        maker.add(saidSnippet(texts, plan));
    }
    lookInColumns(texts, maker);
    return maker.places().isEmpty()
               ? text::snippet(texts.columns[SearchTexts::BodyText], QStringList(), longChars)
               : maker.places().join(QStringLiteral(" · "));
}

} // namespace rd::store
