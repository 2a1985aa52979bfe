// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/recentarticles.h"

#include <QSettings>

namespace rd::ui {

RecentArticles::RecentArticles(QSettings &settings, const QString &library)
    : m_settings(settings)
    , m_key(QStringLiteral("recentArticles/") + library)
{}

void RecentArticles::note(ArticleId id, const QString &title)
{
    QList<Entry> entries = all();
    if (!entries.isEmpty() && entries.front().id == id && entries.front().title == title) {
        return;
    }
    entries.removeIf([id](const Entry &entry) { return entry.id == id; });
    entries.prepend({id, title});
    keep(entries.mid(0, most));
}

void RecentArticles::forget(ArticleId id)
{
    QList<Entry> entries = all();
    if (entries.removeIf([id](const Entry &entry) { return entry.id == id; }) > 0) {
        keep(entries);
    }
}

/// Kept as "17 Tram to the sea".
QList<RecentArticles::Entry> RecentArticles::all() const
{
    QList<Entry> entries;
    const QStringList lines = m_settings.value(m_key).toStringList();
    for (const QString &line : lines) {
        const ArticleId id(line.section(QLatin1Char(' '), 0, 0).toLongLong());
        if (id.isValid()) {
            entries.append({id, line.section(QLatin1Char(' '), 1)});
        }
    }
    return entries.mid(0, most);
}

void RecentArticles::keep(const QList<Entry> &entries)
{
    QStringList lines;
    for (const Entry &entry : entries) {
        lines.append(QString::number(entry.id.value) + QLatin1Char(' ') + entry.title);
    }
    m_settings.setValue(m_key, lines);
}

} // namespace rd::ui
