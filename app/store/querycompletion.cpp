// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/querycompletion.h"

#include "app/store/parts.h"
#include "app/store/sqlite/functions.h"
#include "app/text/folding.h"

#include <algorithm>

namespace rd::store {

namespace {

constexpr int mostOffers = 12;

bool beginsAWord(QChar c)
{
    return c.isSpace() || c == u'(' || c == u'（';
}

bool isColon(QChar c)
{
    return c == u':' || c == u'：';
}

/// Where the word at the cursor begins; spaces inside quotation marks do not split it.
int wordStart(const QString &query, int cursor)
{
    int start = 0;
    bool quoted = false;
    for (int i = 0; i < cursor; ++i) {
        quoted = quoted != (query.at(i) == u'"');
        if (!quoted && beginsAWord(query.at(i))) {
            start = i + 1;
        }
    }
    return start;
}

int wordEnd(const QString &query, int start)
{
    bool quoted = false;
    int end = start;
    for (; end < query.size(); ++end) {
        const QChar c = query.at(end);
        quoted = quoted != (c == u'"');
        if (!quoted && (beginsAWord(c) || c == u')' || c == u'）')) {
            break;
        }
    }
    return end;
}

QueryOffer valueOffer(const QString &value)
{
    const bool plain = std::all_of(value.begin(), value.end(),
                                   [](QChar c) { return c.isLetterOrNumber() || c == u'_'; });
    QString inside = value;
    inside.remove(u'"');
    return {(plain ? value : u'"' + inside + u'"') + u' ', value, {}};
}

bool startsFolded(const QString &text, const QString &foldedBeginning)
{
    return text::fold(text).startsWith(foldedBeginning);
}

bool anyStarts(const Spelled &names, const QString &foldedBeginning)
{
    return std::any_of(names.spellings.begin(), names.spellings.end(), [&](const QStringList &its) {
        return std::any_of(its.begin(), its.end(),
                           [&](const QString &one) { return startsFolded(one, foldedBeginning); });
    });
}

/// Distinct names in a column, by the words they begin with.
QStringList namesIn(const Context &context, const QString &select, const QString &begun)
{
    QStringList names;
    context.db.each(select, {nameKey(begun), mostOffers},
                    [&names](const Row &row) { names.append(row.text(0)); });
    return names;
}

QString sqlOf(QueryField field)
{
    // A name is found by any of its words; whole names are few beside articles.
    if (field == QueryField::Author) {
        return QStringLiteral(
            "SELECT name FROM (SELECT DISTINCT name FROM article_credit) WHERE "
            "instr(' ' || rd_name_key(name), ' ' || ?) > 0 ORDER BY name LIMIT ?");
    }
    return QStringLiteral("SELECT assignee FROM (SELECT DISTINCT assignee FROM article WHERE "
                          "assignee <> '') WHERE instr(' ' || rd_name_key(assignee), ' ' || ?) > 0 "
                          "ORDER BY assignee LIMIT ?");
}

QStringList peopleNames(const Persons &persons, const QString &begun, const QString &language)
{
    QStringList names;
    if (!nameKey(begun).isEmpty()) {
        for (const Person &person : persons.matching(begun, mostOffers)) {
            names.append(person.nameIn(language));
        }
    }
    return names;
}

QStringList sectionNames(Sections &sections, const QString &begun, const QString &language)
{
    QStringList names;
    const QString folded = text::fold(begun);
    for (const Section &section : sections.all()) {
        const bool any =
            std::any_of(section.labels.begin(), section.labels.end(),
                        [&](const QString &label) { return startsFolded(label, folded); });
        if (any) {
            names.append(section.label(language));
        }
    }
    return names;
}

} // namespace

QueryCursor queryCursor(const QString &query, int cursor)
{
    cursor = std::clamp(cursor, 0, static_cast<int>(query.size()));
    QueryCursor found;
    found.at = wordStart(query, cursor);
    if (found.at < cursor && query.at(found.at) == u'-') {
        ++found.at;
    }
    for (int i = found.at; i < cursor && query.at(i) != u'"'; ++i) {
        if (isColon(query.at(i))) {
            const FieldEntry *field = fieldNamed(QStringView(query).mid(found.at, i - found.at));
            if (field != nullptr) {
                found.field = field->field;
                found.at = i + 1;
            }
            break;
        }
    }
    found.length = wordEnd(query, found.at) - found.at;
    found.begun = query.mid(found.at, cursor - found.at).remove(u'"');
    return found;
}

std::vector<QueryOffer> fieldOffers(const QString &begun, const QString &language)
{
    const QString folded = text::fold(begun);
    std::vector<QueryOffer> offers;
    for (const FieldEntry &field : queryFields()) {
        if (anyStarts(field.names, folded)) {
            const QString name = field.names.in(language) + u':';
            offers.push_back({name, name, field.help()});
        }
    }
    return offers;
}

std::vector<QueryOffer> choiceOffers(QueryField field, const QString &begun,
                                     const QString &language)
{
    std::vector<QueryOffer> offers;
    if (field == QueryField::Anything) {
        return offers;
    }
    const QString folded = text::fold(begun);
    for (const ValueEntry &value : entryOf(field).values) {
        if (anyStarts(value.names, folded)) {
            offers.push_back(valueOffer(value.names.in(language)));
        }
    }
    return offers;
}

Result<std::vector<QueryOffer>> recordOffers(const Repository &repository, QueryField field,
                                             const QString &begun, const QString &language)
{
    Repository::Parts &parts = repository.parts();
    Transaction transaction(*parts.connection, Mode::Read);
    QStringList names;
    switch (field) {
    case QueryField::Section:
        names = sectionNames(parts.sections, begun, language);
        break;
    case QueryField::Keyword:
        names = parts.keywords.complete(begun, mostOffers);
        break;
    case QueryField::Author:
    case QueryField::Assignee:
        names = namesIn(parts.context, sqlOf(field), begun);
        break;
    case QueryField::Speaker:
    case QueryField::Said:
        names = peopleNames(parts.persons, begun, language);
        break;
    default:
        break;
    }
    names.removeDuplicates();
    std::vector<QueryOffer> offers;
    for (const QString &name : names) {
        offers.push_back(valueOffer(name));
    }
    return transaction.end(std::move(offers));
}

std::pair<QString, int> withOffer(const QString &query, const QueryCursor &cursor,
                                  const QueryOffer &offer)
{
    QString changed = query;
    QString text = offer.text;
    const int end = cursor.at + cursor.length;
    if (text.endsWith(u' ') && end < query.size() && query.at(end).isSpace()) {
        text.chop(1);
    }
    changed.replace(cursor.at, cursor.length, text);
    return {changed, cursor.at + static_cast<int>(text.size())};
}

} // namespace rd::store
