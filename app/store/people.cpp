// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/people.h"

#include "app/store/parts.h"

#include <QCoreApplication>

#include <algorithm>

namespace rd::store {

namespace {

struct Store
{
    Q_DECLARE_TR_FUNCTIONS(rd::Store)
};

/// The person, or NotFound left in the connection.
std::optional<Person> need(const Repository::Parts &parts, PersonId id)
{
    auto person = parts.persons.byId(id);
    if (!person) {
        parts.connection->abort({ErrorCode::NotFound,
                                 Store::tr("This person is not in the library any more."),
                                 {},
                                 parts.connection->path()});
    }
    return person;
}

bool needSection(Repository::Parts &parts, SectionId id)
{
    const bool there = parts.sections.byId(id) != nullptr;
    if (!there) {
        parts.connection->abort({ErrorCode::NotFound,
                                 Store::tr("This section is not in the library any more."),
                                 {},
                                 parts.connection->path()});
    }
    return there;
}

/// The name everybody is filed under: what was given, else the first name there is.
QString filedName(const Person &person)
{
    QString name = person.name.simplified();
    for (const PersonName &one : person.names) {
        if (name.isEmpty()) {
            name = one.name.simplified();
        }
    }
    return name;
}

/// What is typed and not saved yet names its section by a label; a save would found it again.
void relabelCopies(Repository::Parts &parts, SectionId id, SectionId successor)
{
    std::vector<std::pair<qint64, ArticleContent>> copies;
    parts.connection->each(QStringLiteral("SELECT article_id, metadata FROM working_copy"), {},
                           [&copies](const Row &row) {
                               if (auto content = fromJson(row.blob(1))) {
                                   copies.emplace_back(row.number(0), std::move(*content));
                               }
                           });
    for (auto &[article, content] : copies) {
        Metadata &metadata = content.metadata;
        const Section *section = parts.sections.byLabel(metadata.section);
        if (section != nullptr && section->id == id) {
            metadata.section = parts.sections.label(successor, metadata.language);
            parts.connection->run(
                QStringLiteral("UPDATE working_copy SET metadata = ? WHERE article_id = ?"),
                {QString::fromUtf8(toJson(content)), article});
            parts.changes.add(Entity::Article, article);
        }
    }
}

} // namespace

People::People(Repository &repository)
    : m_repository(repository)
{}

Result<std::vector<Person>> People::all() const
{
    Repository::Parts &parts = m_repository.parts();
    Transaction transaction(*parts.connection, Mode::Read);
    auto persons = parts.persons.all();
    return transaction.end(std::move(persons));
}

Result<Person> People::byUuid(const QString &uuid) const
{
    Repository::Parts &parts = m_repository.parts();
    Transaction transaction(*parts.connection, Mode::Read);
    auto person = parts.persons.byUuid(uuid);
    if (!person) {
        parts.connection->abort({ErrorCode::NotFound,
                                 Store::tr("This person is not in the library any more."), uuid,
                                 m_repository.path()});
    }
    return transaction.end(person.value_or(Person{}));
}

Result<std::vector<Person>> People::matching(const QString &text, int limit) const
{
    Repository::Parts &parts = m_repository.parts();
    Transaction transaction(*parts.connection, Mode::Read);
    auto persons = parts.persons.matching(text, limit);
    return transaction.end(std::move(persons));
}

Result<PersonId> People::save(const Person &person)
{
    Repository::Parts &parts = m_repository.parts();
    Transaction transaction(*parts.connection, Mode::Write);
    Person filed = person;
    filed.name = filedName(person);
    if (filed.name.isEmpty()) {
        parts.connection->abort(
            {ErrorCode::Usage, Store::tr("A person needs a name."), {}, m_repository.path()});
    } else if (person.id.isValid()) {
        need(parts, person.id);
    } else if (!person.uuid.isEmpty() && parts.persons.byUuid(person.uuid)) {
        parts.connection->abort({ErrorCode::Exists,
                                 Store::tr("This person is in the library already."), person.uuid,
                                 m_repository.path()});
    }
    PersonId id;
    if (transaction.ok()) {
        id = parts.persons.save(filed);
        parts.changes.add(Entity::Person, id.value);
    }
    return transaction.end(id);
}

Result<void> People::remove(PersonId id)
{
    Repository::Parts &parts = m_repository.parts();
    Transaction transaction(*parts.connection, Mode::Write);
    if (need(parts, id)) {
        parts.persons.remove(id);
        parts.changes.add(Entity::Person, id.value);
    }
    return transaction.end();
}

Result<void> People::merge(PersonId kept, PersonId gone, const QString &author)
{
    Repository::Parts &parts = m_repository.parts();
    Transaction transaction(*parts.connection, Mode::Write);
    if (kept == gone) {
        parts.connection->abort({ErrorCode::Usage,
                                 Store::tr("Somebody cannot be merged with themselves."),
                                 {},
                                 m_repository.path()});
    }
    const auto one = need(parts, kept);
    const auto other = need(parts, gone);
    if (one && other && transaction.ok()) {
        parts.persons.merge(*one, *other);
        parts.log.add({.kind = ActivityKind::PersonsMerged,
                       .author = author,
                       .note = other->name + QStringLiteral(" → ") + one->name});
        parts.changes.add(Entity::Person, kept.value);
        parts.changes.add(Entity::Person, gone.value);
    }
    return transaction.end();
}

Result<std::vector<std::pair<PersonId, PersonId>>> People::likelyDoubles() const
{
    Repository::Parts &parts = m_repository.parts();
    Transaction transaction(*parts.connection, Mode::Read);
    auto pairs = parts.persons.likelyDoubles();
    return transaction.end(std::move(pairs));
}

Result<void> People::orderSections(const std::vector<SectionId> &order)
{
    Repository::Parts &parts = m_repository.parts();
    Transaction transaction(*parts.connection, Mode::Write);
    const bool known = std::all_of(order.begin(), order.end(),
                                   [&parts](SectionId id) { return needSection(parts, id); });
    if (known) {
        parts.sections.order(order);
        for (const SectionId id : order) {
            parts.changes.add(Entity::Section, id.value);
        }
    }
    return transaction.end();
}

Result<void> People::removeSection(SectionId id, SectionId successor, const QString &author)
{
    Repository::Parts &parts = m_repository.parts();
    Transaction transaction(*parts.connection, Mode::Write);
    if (id == successor) {
        parts.connection->abort({ErrorCode::Usage,
                                 Store::tr("A section cannot follow itself. Choose another one."),
                                 {},
                                 m_repository.path()});
    }
    const bool known =
        needSection(parts, id) && (!successor.isValid() || needSection(parts, successor));
    if (known && transaction.ok()) {
        const QString from = parts.sections.label(id, {});
        const QString to = parts.sections.label(successor, {});
        relabelCopies(parts, id, successor);
        parts.sections.remove(id, successor);
        parts.log.add({.kind = ActivityKind::SectionRemoved,
                       .author = author,
                       .note = to.isEmpty() ? from : from + QStringLiteral(" → ") + to});
        parts.changes.add(Entity::Section, id.value);
    }
    return transaction.end();
}

Result<qint64> People::sectionUse(SectionId id) const
{
    Repository::Parts &parts = m_repository.parts();
    Transaction transaction(*parts.connection, Mode::Read);
    const qint64 count =
        parts.connection
            ->number(QStringLiteral("SELECT sum(n) FROM article_count WHERE section_id = ?"),
                     {id.value})
            .value_or(0);
    return transaction.end(count);
}

} // namespace rd::store
