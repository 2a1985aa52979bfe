// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/peoplebook.h"

#include "app/base/deliver.h"
#include "app/store/asyncstore.h"
#include "app/store/people.h"

#include <QUndoCommand>

#include <algorithm>

namespace rd::ui {

using store::AsyncStore;
using store::People;
using store::Repository;

/// A person before and after; one side is missing for somebody new or removed.
class PeopleBook::Change final : public QUndoCommand
{
public:
    Change(PeopleBook &book, const QString &text, std::optional<Person> before,
           std::optional<Person> after)
        : QUndoCommand(text)
        , m_book(book)
        , m_before(std::move(before))
        , m_after(std::move(after))
    {}
    void undo() override { apply(m_before, m_after); }
    void redo() override { apply(m_after, m_before); }

private:
    void apply(const std::optional<Person> &wanted, const std::optional<Person> &other)
    {
        if (wanted) {
            m_book.write(*wanted);
        } else {
            m_book.erase(other->uuid);
        }
    }

    PeopleBook &m_book;
    std::optional<Person> m_before;
    std::optional<Person> m_after;
};

PeopleBook::PeopleBook(AsyncStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    connect(&store, &AsyncStore::changed, this, [this](const std::vector<store::Change> &changes) {
        if (std::any_of(changes.begin(), changes.end(), [](const store::Change &change) {
                return change.entity == store::Entity::Person;
            })) {
            load();
        }
    });
}

const Person *PeopleBook::byUuid(const QString &uuid) const
{
    const auto found = std::find_if(m_persons.begin(), m_persons.end(),
                                    [&uuid](const Person &p) { return p.uuid == uuid; });
    return found == m_persons.end() ? nullptr : &*found;
}

const Person *PeopleBook::byId(PersonId id) const
{
    const auto found = std::find_if(m_persons.begin(), m_persons.end(),
                                    [id](const Person &p) { return p.id == id; });
    return found == m_persons.end() ? nullptr : &*found;
}

std::vector<PeopleBook::Pair> PeopleBook::doubles() const
{
    std::vector<Pair> left = m_doubles;
    std::erase_if(left, [this](const Pair &pair) {
        return std::find(m_apart.begin(), m_apart.end(), pair) != m_apart.end();
    });
    return left;
}

void PeopleBook::load()
{
    struct Book
    {
        std::vector<Person> persons;
        std::vector<Pair> doubles;
    };
    auto job = [](Repository &repository) -> Result<Book> {
        const People people(repository);
        auto persons = people.all();
        if (!persons) {
            return fail(persons.error());
        }
        auto doubles = people.likelyDoubles();
        if (!doubles) {
            return fail(doubles.error());
        }
        return Book{std::move(*persons), std::move(*doubles)};
    };
    deliver(m_store.run(AsyncStore::Lane::Read, std::move(job)), this, [this](Result<Book> book) {
        if (!book) {
            Q_EMIT failed(book.error());
            return;
        }
        m_persons = std::move(book->persons);
        m_doubles = std::move(book->doubles);
        Q_EMIT changed();
    });
}

void PeopleBook::save(const QString &undoText, const Person &person)
{
    const Person *before = byUuid(person.uuid);
    if (before != nullptr && *before == person) {
        return;
    }
    m_undo.push(new Change(*this, undoText,
                           before != nullptr ? std::optional(*before) : std::nullopt, person));
}

void PeopleBook::remove(const Person &person)
{
    m_undo.push(new Change(*this, tr("Delete %1").arg(person.name), person, std::nullopt));
}

void PeopleBook::write(const Person &person)
{
    // The next step is made on this one, whether the library has answered or not.
    const auto mine = std::find_if(m_persons.begin(), m_persons.end(),
                                   [&person](const Person &p) { return p.uuid == person.uuid; });
    if (mine != m_persons.end()) {
        *mine = person;
    } else {
        m_persons.push_back(person);
    }
    auto job = [person](Repository &repository) -> Result<PersonId> {
        People people(repository);
        // The UUID knows them through deletion and undo; the row's number does not.
        const Result<Person> present = people.byUuid(person.uuid);
        Person row = person;
        row.id = present ? present->id : PersonId();
        return people.save(row);
    };
    deliver(m_store.run(AsyncStore::Lane::Save, std::move(job)), this,
            [this](const Result<PersonId> &result) {
                if (!result) {
                    Q_EMIT failed(result.error());
                }
                load();
            });
}

void PeopleBook::erase(const QString &uuid)
{
    std::erase_if(m_persons, [&uuid](const Person &person) { return person.uuid == uuid; });
    auto job = [uuid](Repository &repository) -> Result<void> {
        People people(repository);
        const Result<Person> present = people.byUuid(uuid);
        return present ? people.remove(present->id) : fail(present.error());
    };
    deliver(m_store.run(AsyncStore::Lane::Save, std::move(job)), this,
            [this](const Result<void> &result) {
                if (!result) {
                    Q_EMIT failed(result.error());
                }
                load();
            });
}

void PeopleBook::merge(const Person &kept, const Person &gone, const QString &author)
{
    // A step made before would write over what is now one.
    m_undo.clear();
    auto job = [keptId = kept.id, goneId = gone.id, author](Repository &repository) {
        return People(repository).merge(keptId, goneId, author);
    };
    deliver(m_store.run(AsyncStore::Lane::Save, std::move(job)), this,
            [this](const Result<void> &result) {
                if (!result) {
                    Q_EMIT failed(result.error());
                }
                load();
            });
}

} // namespace rd::ui
