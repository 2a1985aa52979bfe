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
            persons.push_back({PersonId(row.number(0)), row.text(1), row.text(2), {}, {}, {}});
        });
    m_context.db.each(
        QStringLiteral("SELECT person_id, language, name FROM person_name WHERE form = ''"), {},
        [&](const Row &row) {
            persons[places.value(row.number(0))].nameByLanguage.insert(row.text(1), row.text(2));
        });
    m_context.db.each(QStringLiteral("SELECT person_id, title, organisation FROM person_title "
                                     "WHERE language = '' AND to_date = '' ORDER BY id"),
                      {}, [&](const Row &row) {
                          Person &person = persons[places.value(row.number(0))];
                          person.title = row.text(1);
                          person.organisation = row.text(2);
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
        db.run(QStringLiteral("DELETE FROM person_name WHERE person_id = ? AND form = ''"), {id});
        db.run(QStringLiteral("DELETE FROM person_title WHERE person_id = ? AND language = '' "
                              "AND to_date = ''"),
               {id});
    }
    for (auto it = person.nameByLanguage.cbegin(); it != person.nameByLanguage.cend(); ++it) {
        db.run(
            QStringLiteral("INSERT INTO person_name(person_id, language, name) VALUES (?, ?, ?)"),
            {id, it.key(), it.value()});
    }
    if (!person.title.isEmpty() || !person.organisation.isEmpty()) {
        db.run(QStringLiteral("INSERT INTO person_title(person_id, title, organisation) "
                              "VALUES (?, ?, ?)"),
               {id, person.title, person.organisation});
    }
    return PersonId(id);
}

} // namespace rd::store
