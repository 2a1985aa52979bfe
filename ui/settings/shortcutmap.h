// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QMap>
#include <QObject>
#include <QPointer>

class QKeyEvent;
class QSettings;

namespace rd::ui {

/// Why a key is not simply free.
struct KeyConflict
{
    enum class Kind {
        Taken,       ///< another action of the window has it: `action`
        Begins,      ///< another action's keys begin with it, or the other way round: `action`
        Typing,      ///< a letter or sign: it would no longer be typed
        TextField,   ///< copy, paste, select all: every text field has it
        InputMethod, ///< IBus or Fcitx commonly take it before any window
        Desktop,     ///< the desktop or its window manager commonly take it
    };
    Kind kind = Kind::Taken;
    QString action; ///< its name, for Taken and Begins

    bool operator==(const KeyConflict &) const = default;
};

/// Which keys an action has: its own, or those a person chose for it. Kept by the action's object
/// name, so that one choice holds in every window and editor. Actions without a name keep theirs.
class ShortcutMap final : public QObject
{
    Q_OBJECT
public:
    using Choices = QMap<QString, QList<QKeySequence>>;

    explicit ShortcutMap(QObject *parent = nullptr);

    /// What was chosen; unreadable keys count as never chosen. Call before apply().
    void load(const QSettings &settings);
    void save(QSettings &settings) const;
    [[nodiscard]] const Choices &choices() const { return m_choices; }
    void setChoices(const Choices &choices);

    /// Learns these actions' own keys, gives them the chosen ones and keeps them up to date. For
    /// actions that are made with every editor or window too: call it again with the new ones.
    void apply(const QList<QAction *> &actions);

    /// The actions that can be changed, each name once, in the order they came.
    [[nodiscard]] QList<QAction *> actions() const;
    [[nodiscard]] QAction *action(const QString &name) const;
    /// Every living action that has the key, in whatever window.
    [[nodiscard]] QList<QAction *> actionsWith(const QKeySequence &key) const;
    [[nodiscard]] QList<QKeySequence> keys(const QString &name) const;
    [[nodiscard]] QList<QKeySequence> ownKeys(const QString &name) const;
    [[nodiscard]] bool isChanged(const QString &name) const;

    /// Empty: the action has no keys.
    void set(const QString &name, const QList<QKeySequence> &keys);
    /// Gives the key to `name` and takes it from whoever had it.
    void take(const QString &name, const QKeySequence &key);
    void reset(const QString &name);
    void resetAll();

    /// What speaks against the key for that action; the gravest first.
    [[nodiscard]] QList<KeyConflict> conflicts(const QString &name, const QKeySequence &key) const;

Q_SIGNALS:
    void changed();

private:
    void store(const QString &name, const QList<QKeySequence> &keys);
    void dress(const QString &name);

    Choices m_choices;
    QStringList m_names; ///< in the order they came
    QHash<QString, QList<QKeySequence>> m_own;
    QHash<QString, QList<QPointer<QAction>>> m_actions;
};

/// One press as a shortcut: the Latin letter that stands on the key, whatever layout is on; an
/// empty sequence for a modifier alone.
[[nodiscard]] QKeySequence pressedKeys(const QKeyEvent &event);

/// Keys that input methods and desktops commonly take first (ibus, fcitx5, GNOME, KDE, Xfce).
[[nodiscard]] QList<KeyConflict::Kind> reservedFor(const QKeySequence &key);

} // namespace rd::ui
