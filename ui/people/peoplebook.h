// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/records.h"
#include "app/base/result.h"

#include <QObject>
#include <QUndoStack>

namespace rd::store {
class AsyncStore;
}

namespace rd::ui {

/// The persons of a library while they are kept in order: read, written at once, each change a step
/// that can be undone as long as the book is open.
class PeopleBook final : public QObject
{
    Q_OBJECT
public:
    using Pair = std::pair<PersonId, PersonId>;

    explicit PeopleBook(store::AsyncStore &store, QObject *parent = nullptr);

    [[nodiscard]] const std::vector<Person> &persons() const { return m_persons; }
    [[nodiscard]] const Person *byUuid(const QString &uuid) const;
    [[nodiscard]] const Person *byId(PersonId id) const;
    /// Pairs that may be one person, without those somebody said are two.
    [[nodiscard]] std::vector<Pair> doubles() const;
    [[nodiscard]] QUndoStack &undoStack() { return m_undo; }

    void load();
    /// A new person (by UUID) or a changed one.
    void save(const QString &undoText, const Person &person);
    void remove(const Person &person);
    /// Not to be undone: what pointed to `gone` is the other's from now on.
    void merge(const Person &kept, const Person &gone, const QString &author);
    /// These two are not one; they are not offered again while the book is open.
    void keepApart(const Pair &pair) { m_apart.push_back(pair); }

Q_SIGNALS:
    void changed();
    void failed(const rd::Error &error);

private:
    class Change;
    void write(const Person &person);
    void erase(const QString &uuid);

    store::AsyncStore &m_store;
    QUndoStack m_undo;
    std::vector<Person> m_persons;
    std::vector<Pair> m_doubles;
    std::vector<Pair> m_apart;
};

} // namespace rd::ui
