// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/persons.h"

#include "app/store/sqlite/functions.h"

#include <algorithm>

namespace rd::store {

namespace {

constexpr int mostNames = 200; ///< a search by a first name half the newsroom has stays quick

/// What is there already stays as it is.
void addMissing(Person &kept, const Person &gone)
{
    for (const PersonName &name : gone.names) {
        const bool there =
            std::any_of(kept.names.begin(), kept.names.end(), [&name](const PersonName &its) {
                return its.language == name.language && its.form == name.form;
            });
        if (!there) {
            kept.names.push_back(name);
        }
    }
    for (const PersonTitle &title : gone.titles) {
        if (std::find(kept.titles.begin(), kept.titles.end(), title) == kept.titles.end()) {
            kept.titles.push_back(title);
        }
    }
}

} // namespace

std::vector<Person> Persons::read(const std::optional<QString> &ids) const
{
    const auto where = [&ids](const char *column) {
        return ids ? QStringLiteral(" WHERE %1 IN (SELECT value FROM json_each(?))")
                         .arg(QLatin1String(column))
                   : QString();
    };
    const QVariantList values = ids ? QVariantList{*ids} : QVariantList{};
    std::vector<Person> persons;
    QHash<qint64, size_t> places;
    m_context.db.each(
        QStringLiteral("SELECT id, uuid, name FROM person%1 "
                       "ORDER BY rd_name_key(name), id")
            .arg(where("id")),
        values, [&](const Row &row) {
            places.insert(row.number(0), persons.size());
            persons.push_back({PersonId(row.number(0)), row.text(1), row.text(2), {}, {}});
        });
    m_context.db.each(QStringLiteral("SELECT person_id, language, form, name FROM person_name%1")
                          .arg(where("person_id")),
                      values, [&](const Row &row) {
                          persons[places.value(row.number(0))].names.push_back(
                              {row.text(1), row.text(2), row.text(3)});
                      });
    m_context.db.each(QStringLiteral("SELECT person_id, language, title, organisation, from_date, "
                                     "to_date FROM person_title%1 ORDER BY id")
                          .arg(where("person_id")),
                      values, [&](const Row &row) {
                          persons[places.value(row.number(0))].titles.push_back(
                              {row.text(1), row.text(2), row.text(3), row.text(4), row.text(5)});
                      });
    return persons;
}

std::vector<Person> Persons::all() const
{
    return read(std::nullopt);
}

std::optional<Person> Persons::byId(PersonId id) const
{
    auto found = read(jsonList(std::vector{id.value}));
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::optional<Person> Persons::byUuid(const QString &uuid) const
{
    const auto id =
        m_context.db.number(QStringLiteral("SELECT id FROM person WHERE uuid = ? UNION ALL "
                                           "SELECT person_id FROM person_alias WHERE uuid = ?"),
                            {uuid, uuid});
    return id ? byId(PersonId(*id)) : std::nullopt;
}

std::vector<Person> Persons::matching(const QString &text, int limit) const
{
    const QString key = nameKey(text);
    std::vector<qint64> ids;
    m_context.db.each(
        QStringLiteral("SELECT p.id FROM person_key k JOIN person p ON p.id = k.person_id "
                       "WHERE instr(' ' || k.folded, ' ' || ?) > 0 GROUP BY p.id "
                       "ORDER BY min(k.folded <> ?), rd_name_key(p.name), p.id LIMIT ?"),
        {key, key, limit}, [&ids](const Row &row) { ids.push_back(row.number(0)); });
    std::vector<Person> found = read(jsonList(ids));
    const auto place = [&ids](const Person &person) {
        return std::find(ids.begin(), ids.end(), person.id.value);
    };
    std::sort(found.begin(), found.end(),
              [&place](const Person &a, const Person &b) { return place(a) < place(b); });
    return found;
}

std::vector<std::pair<PersonId, PersonId>> Persons::likelyDoubles() const
{
    std::vector<std::pair<PersonId, PersonId>> pairs;
    m_context.db.each(
        QStringLiteral("SELECT DISTINCT a.person_id, b.person_id FROM person_key a "
                       "JOIN person_key b ON b.folded = a.folded AND b.person_id > a.person_id "
                       "ORDER BY 1, 2"),
        {}, [&pairs](const Row &row) {
            pairs.emplace_back(PersonId(row.number(0)), PersonId(row.number(1)));
        });
    return pairs;
}

QStringList Persons::namesBeside(const QString &name) const
{
    QStringList names;
    m_context.db.each(
        QStringLiteral("SELECT DISTINCT o.folded FROM person_key k "
                       "JOIN person_key o ON o.person_id = k.person_id "
                       "WHERE instr(' ' || k.folded || ' ', ' ' || ? || ' ') > 0 LIMIT ?"),
        {nameKey(name), mostNames}, [&names](const Row &row) { names.append(row.text(0)); });
    return names;
}

QStringList Persons::uuidsNamed(const QString &name) const
{
    QStringList uuids;
    m_context.db.each(
        QStringLiteral("WITH named AS (SELECT DISTINCT person_id AS id FROM person_key "
                       "WHERE instr(' ' || folded || ' ', ' ' || ? || ' ') > 0 LIMIT ?) "
                       "SELECT uuid FROM person WHERE id IN (SELECT id FROM named) UNION "
                       "SELECT uuid FROM person_alias WHERE person_id IN (SELECT id FROM named)"),
        {nameKey(name), mostNames}, [&uuids](const Row &row) { uuids.append(row.text(0)); });
    return uuids;
}

PersonId Persons::save(const Person &person)
{
    Connection &db = m_context.db;
    qint64 id = person.id.value;
    if (id == 0) {
        id = db.insert(QStringLiteral("INSERT INTO person(uuid, name) VALUES (?, ?)"),
                       {person.uuid.isEmpty() ? newUuid() : person.uuid, person.name});
    } else {
        db.run(QStringLiteral("UPDATE person SET name = ? WHERE id = ?"), {person.name, id});
        db.run(QStringLiteral("DELETE FROM person_name WHERE person_id = ?"), {id});
        db.run(QStringLiteral("DELETE FROM person_title WHERE person_id = ?"), {id});
    }
    saveNames(id, person);
    makeKeys(PersonId(id));
    return PersonId(id);
}

void Persons::saveNames(qint64 id, const Person &person)
{
    for (const PersonName &name : person.names) {
        if (!name.name.trimmed().isEmpty()) {
            m_context.db.run(
                QStringLiteral("INSERT INTO person_name(person_id, language, form, name) VALUES "
                               "(?, ?, ?, ?) ON CONFLICT DO UPDATE SET name = excluded.name"),
                {id, name.language, name.form, name.name.simplified()});
        }
    }
    for (const PersonTitle &title : person.titles) {
        if (!title.title.trimmed().isEmpty() || !title.organisation.trimmed().isEmpty()) {
            m_context.db.run(
                QStringLiteral("INSERT INTO person_title(person_id, language, title, "
                               "organisation, from_date, to_date) VALUES (?, ?, ?, ?, ?, ?)"),
                {id, title.language, title.title, title.organisation, title.from, title.to});
        }
    }
}

void Persons::remove(PersonId id)
{
    m_context.db.run(QStringLiteral("DELETE FROM person WHERE id = ?"), {id.value});
}

bool Persons::complete(const Person &kept, const Person &more)
{
    Person completed = kept;
    addMissing(completed, more);
    if (completed == kept) {
        return false;
    }
    save(completed);
    return true;
}

void Persons::merge(Person kept, const Person &gone)
{
    Connection &db = m_context.db;
    db.run(QStringLiteral("UPDATE person_alias SET person_id = ? WHERE person_id = ?"),
           {kept.id.value, gone.id.value});
    db.run(QStringLiteral("INSERT INTO person_alias(person_id, uuid, keys) "
                          "SELECT ?, ?, json_group_array(folded) FROM person_key "
                          "WHERE person_id = ?"),
           {kept.id.value, gone.uuid, gone.id.value});
    remove(gone.id);
    addMissing(kept, gone);
    save(kept);
}

void Persons::makeKeys(PersonId id)
{
    Connection &db = m_context.db;
    const QVariantList every(2, id.value); // 0 = everybody
    db.run(QStringLiteral("DELETE FROM person_key WHERE ? = 0 OR person_id = ?"), every);
    db.run(QStringLiteral(
               "INSERT INTO person_key SELECT rd_name_key(name), id FROM person "
               "WHERE ? = 0 OR id = ? UNION SELECT rd_name_key(name), person_id FROM person_name "
               "WHERE ? = 0 OR person_id = ? UNION SELECT j.value, person_id FROM person_alias, "
               "json_each(keys) j WHERE ? = 0 OR person_id = ?"),
           every + every + every);
    db.run(QStringLiteral("DELETE FROM person_key WHERE folded = ''"));
}

} // namespace rd::store
