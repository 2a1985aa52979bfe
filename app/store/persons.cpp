// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/persons.h"

namespace rd::store {

std::vector<Person> Persons::all() const
{
    std::vector<Person> persons;
    QHash<qint64, size_t> places;
    m_context.db.each(
        QStringLiteral("SELECT id, uuid, name FROM person ORDER BY name, id"), {},
        [&](const Row &row) {
            places.insert(row.number(0), persons.size());
            persons.push_back({PersonId(row.number(0)), row.text(1), row.text(2), {}, {}});
        });
    m_context.db.each(QStringLiteral("SELECT person_id, language, form, name FROM person_name"), {},
                      [&](const Row &row) {
                          persons[places.value(row.number(0))].names.push_back(
                              {row.text(1), row.text(2), row.text(3)});
                      });
    m_context.db.each(QStringLiteral("SELECT person_id, language, title, organisation, from_date, "
                                     "to_date FROM person_title ORDER BY id"),
                      {}, [&](const Row &row) {
                          persons[places.value(row.number(0))].titles.push_back(
                              {row.text(1), row.text(2), row.text(3), row.text(4), row.text(5)});
                      });
    return persons;
}

PersonId Persons::save(const Person &person)
{
    Connection &db = m_context.db;
    qint64 id = person.id.value;
    if (id == 0) {
        const QString uuid = person.uuid.isEmpty() ? newUuid() : person.uuid;
        id = db.insert(QStringLiteral("INSERT INTO person(uuid, name) VALUES (?, ?)"),
                       {uuid, person.name});
    } else {
        db.run(QStringLiteral("UPDATE person SET name = ? WHERE id = ?"), {person.name, id});
        db.run(QStringLiteral("DELETE FROM person_name WHERE person_id = ?"), {id});
        db.run(QStringLiteral("DELETE FROM person_title WHERE person_id = ?"), {id});
    }
    for (const PersonName &name : person.names) {
        db.run(QStringLiteral("INSERT INTO person_name(person_id, language, form, name) "
                              "VALUES (?, ?, ?, ?)"),
               {id, name.language, name.form, name.name});
    }
    for (const PersonTitle &title : person.titles) {
        db.run(QStringLiteral("INSERT INTO person_title(person_id, language, title, organisation, "
                              "from_date, to_date) VALUES (?, ?, ?, ?, ?, ?)"),
               {id, title.language, title.title, title.organisation, title.from, title.to});
    }
    makeKeys(PersonId(id));
    return PersonId(id);
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
