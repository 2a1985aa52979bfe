// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/recentsearches.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>

namespace rd::ui {

namespace {
constexpr int widest = 420; // px of a query in the menu
}

RecentSearches::RecentSearches(QLineEdit &field, QSettings &settings, const QString &library)
    : QObject(&field)
    , m_field(field)
    , m_settings(settings)
    , m_key(QStringLiteral("recentSearches/") + library)
    , m_menu(new QMenu(&field))
{
    m_menu->setObjectName(QStringLiteral("recentSearches"));
    connect(m_menu, &QMenu::aboutToShow, this, &RecentSearches::fill);
    connect(&field, &QLineEdit::returnPressed, this, [this] { note(m_field.text()); });
    field.installEventFilter(this);
}

void RecentSearches::note(const QString &query)
{
    const QString cleaned = query.simplified();
    if (cleaned.isEmpty()) {
        return;
    }
    QStringList queries = all();
    queries.removeAll(cleaned);
    queries.prepend(cleaned);
    m_settings.setValue(m_key, QStringList(queries.mid(0, most)));
}

QStringList RecentSearches::all() const
{
    return m_settings.value(m_key).toStringList().mid(0, most);
}

void RecentSearches::forgetAll()
{
    m_settings.remove(m_key);
}

void RecentSearches::show()
{
    m_menu->setMinimumWidth(m_field.width());
    m_menu->popup(m_field.mapToGlobal(QPoint(0, m_field.height())));
}

void RecentSearches::fill()
{
    m_menu->clear();
    const QStringList queries = all();
    for (const QString &query : queries) {
        QString text = m_menu->fontMetrics().elidedText(query, Qt::ElideRight, widest);
        QAction *action = m_menu->addAction(text.replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setData(query);
        connect(action, &QAction::triggered, this, [this, query] {
            m_field.setText(query);
            m_field.setFocus(Qt::OtherFocusReason);
            note(query);
        });
    }
    if (queries.isEmpty()) {
        m_menu->addAction(tr("No searches yet"))->setEnabled(false);
        return;
    }
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("Forget recent searches")), &QAction::triggered, this,
            &RecentSearches::forgetAll);
    m_menu->setActiveAction(m_menu->actions().front());
}

bool RecentSearches::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_field && event->type() == QEvent::KeyPress && m_field.text().isEmpty()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down && key->modifiers().testFlag(Qt::NoModifier) &&
            !all().isEmpty()) {
            show();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace rd::ui
