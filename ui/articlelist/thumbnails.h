// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/asyncstore.h"

#include <QCache>
#include <QObject>
#include <QPixmap>
#include <QSet>

namespace rd::ui {

/// Small pictures for cards, read and scaled in the store's reader thread and kept while seen.
class Thumbnails final : public QObject
{
    Q_OBJECT
public:
    static constexpr int width = 58;  ///< px, before the device pixel ratio
    static constexpr int height = 46; ///< px

    explicit Thumbnails(store::AsyncStore &store, QObject *parent = nullptr);
    /// Null until it is there: then arrived() says so. A picture that cannot be read stays null.
    [[nodiscard]] QPixmap pixmap(const QString &uuid, qreal devicePixelRatio);

Q_SIGNALS:
    void arrived();

private:
    store::AsyncStore &m_store;
    QCache<QString, QPixmap> m_cache{400};
    QSet<QString> m_underWay;
};

} // namespace rd::ui
