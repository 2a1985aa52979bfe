// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QHash>
#include <QImage>
#include <QObject>

namespace rd::store {
class AsyncStore;
}

namespace rd::ui {

/// The pictures of an open article, read and decoded in the store's thread on first need, no larger
/// than a page shows them.
class MediaImages final : public QObject
{
    Q_OBJECT
public:
    enum class State { Loading, Ready, Missing };
    struct Entry
    {
        State state = State::Loading;
        QImage image;
    };

    explicit MediaImages(store::AsyncStore &store, QObject *parent = nullptr);
    /// Starts loading what it does not know.
    const Entry &entry(const QString &media);

Q_SIGNALS:
    void loaded(const QString &media);

private:
    void load(const QString &media);

    store::AsyncStore &m_store;
    QHash<QString, Entry> m_entries;
};

/// A picture on its way into the library, checked.
struct CheckedImage
{
    QByteArray bytes;
    QString mime;
    QString fileName;
    QSize size;
};

/// Looks at the bytes, not at the name. Formats a browser does not show are written anew as PNG.
/// Errors: Limit above 40 megapixels or 64 MB, Corrupt for what cannot be decoded.
Result<CheckedImage> checkImage(const QByteArray &bytes, const QString &fileName);

} // namespace rd::ui
