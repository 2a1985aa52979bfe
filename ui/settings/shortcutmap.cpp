// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/shortcutmap.h"

#include <QSettings>

#include <algorithm>

namespace rd::ui {

namespace {

// One line of text an action; "none" is a choice too, unlike a missing line.
const QLatin1String noKeys("none");

QString toText(const QList<QKeySequence> &keys)
{
    return keys.isEmpty() ? QString(noKeys) : QKeySequence::listToString(keys);
}

QList<QKeySequence> fromText(const QString &text)
{
    QList<QKeySequence> keys = QKeySequence::listFromString(text);
    keys.removeIf(
        [](const QKeySequence &key) { return key.isEmpty() || key[0].key() == Qt::Key_unknown; });
    return keys;
}

} // namespace

ShortcutMap::ShortcutMap(QObject *parent)
    : QObject(parent)
{}

void ShortcutMap::load(const QSettings &settings)
{
    m_choices.clear();
    const QVariantMap stored = settings.value(QStringLiteral("shortcuts")).toMap();
    for (auto entry = stored.cbegin(); entry != stored.cend(); ++entry) {
        const QString text = entry.value().toString();
        const QList<QKeySequence> keys = fromText(text);
        if (!keys.isEmpty() || text == noKeys) {
            m_choices.insert(entry.key(), keys);
        }
    }
    for (const QString &name : std::as_const(m_names)) {
        dress(name);
    }
}

void ShortcutMap::save(QSettings &settings) const
{
    QVariantMap stored;
    for (auto choice = m_choices.cbegin(); choice != m_choices.cend(); ++choice) {
        stored.insert(choice.key(), toText(choice.value()));
    }
    settings.setValue(QStringLiteral("shortcuts"), stored);
}

void ShortcutMap::setChoices(const Choices &choices)
{
    m_choices = choices;
    for (const QString &name : std::as_const(m_names)) {
        dress(name);
    }
    Q_EMIT changed();
}

void ShortcutMap::apply(const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        const QString name = action->objectName();
        if (name.isEmpty()) {
            continue;
        }
        if (!m_own.contains(name)) {
            m_names.append(name);
            m_own.insert(name, action->shortcuts());
        }
        QList<QPointer<QAction>> &same = m_actions[name];
        same.removeIf([](const QPointer<QAction> &gone) { return gone.isNull(); });
        if (!same.contains(action)) {
            same.append(action);
        }
        dress(name);
    }
}

QList<QAction *> ShortcutMap::actions() const
{
    QList<QAction *> all;
    for (const QString &name : m_names) {
        if (QAction *found = action(name)) {
            all.append(found);
        }
    }
    return all;
}

QAction *ShortcutMap::action(const QString &name) const
{
    const QList<QPointer<QAction>> same = m_actions.value(name);
    const auto alive = std::find_if(same.begin(), same.end(),
                                    [](const QPointer<QAction> &one) { return !one.isNull(); });
    return alive == same.end() ? nullptr : alive->data();
}

QList<QAction *> ShortcutMap::actionsWith(const QKeySequence &key) const
{
    QList<QAction *> found;
    for (const QString &name : m_names) {
        if (!keys(name).contains(key)) {
            continue;
        }
        for (const QPointer<QAction> &action : m_actions.value(name)) {
            if (action) {
                found.append(action);
            }
        }
    }
    return found;
}

QList<QKeySequence> ShortcutMap::keys(const QString &name) const
{
    const auto choice = m_choices.constFind(name);
    return choice == m_choices.cend() ? ownKeys(name) : *choice;
}

QList<QKeySequence> ShortcutMap::ownKeys(const QString &name) const
{
    return m_own.value(name);
}

bool ShortcutMap::isChanged(const QString &name) const
{
    return m_choices.contains(name);
}

void ShortcutMap::set(const QString &name, const QList<QKeySequence> &keys)
{
    store(name, keys);
    Q_EMIT changed();
}

void ShortcutMap::take(const QString &name, const QKeySequence &key)
{
    for (const QString &other : std::as_const(m_names)) {
        QList<QKeySequence> left = keys(other);
        if (other != name && left.removeAll(key) > 0) {
            store(other, left);
        }
    }
    set(name, {key});
}

void ShortcutMap::reset(const QString &name)
{
    if (m_choices.remove(name) > 0) {
        dress(name);
        Q_EMIT changed();
    }
}

void ShortcutMap::resetAll()
{
    setChoices({});
}

QList<KeyConflict> ShortcutMap::conflicts(const QString &name, const QKeySequence &key) const
{
    QList<KeyConflict> found;
    if (key.isEmpty()) {
        return found;
    }
    for (const QString &other : m_names) {
        if (other == name || !action(other)) {
            continue;
        }
        for (const QKeySequence &its : keys(other)) {
            if (its == key) {
                found.prepend({KeyConflict::Kind::Taken, other});
            } else if (!its.isEmpty() && (its.matches(key) == QKeySequence::PartialMatch ||
                                          key.matches(its) == QKeySequence::PartialMatch)) {
                found.append({KeyConflict::Kind::Begins, other});
            }
        }
    }
    for (const KeyConflict::Kind kind : reservedFor(key)) {
        found.append({kind, {}});
    }
    return found;
}

void ShortcutMap::store(const QString &name, const QList<QKeySequence> &keys)
{
    if (keys == ownKeys(name)) {
        m_choices.remove(name);
    } else {
        m_choices.insert(name, keys);
    }
    dress(name);
}

void ShortcutMap::dress(const QString &name)
{
    const QList<QKeySequence> its = keys(name);
    for (const QPointer<QAction> &action : m_actions.value(name)) {
        if (action) {
            action->setShortcuts(its);
        }
    }
}

} // namespace rd::ui
