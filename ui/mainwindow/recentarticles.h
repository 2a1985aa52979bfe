// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/ids.h"

#include <QList>
#include <QString>

class QSettings;

namespace rd::ui {

/// The articles shown last from one library, newest first; the same for all its windows, kept
/// between sessions.
class RecentArticles final
{
public:
    static constexpr int most = 20;
    struct Entry
    {
        ArticleId id;
        QString title; ///< as it was then
    };

    /// `library` is its UUID: the file may be moved.
    RecentArticles(QSettings &settings, const QString &library);

    void note(ArticleId id, const QString &title);
    void forget(ArticleId id);
    [[nodiscard]] QList<Entry> all() const;

private:
    void keep(const QList<Entry> &entries);

    QSettings &m_settings;
    QString m_key;
};

} // namespace rd::ui
