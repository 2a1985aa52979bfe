// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace rd {

/// Calls `fn(result)` in the context's thread when the future is done. If the context dies first,
/// nothing is called: the watcher is its child. (QFuture::then(context, …) aborts there on Qt 6.4.)
/// A cancelled future without a result delivers nothing.
template <typename T, typename Fn>
void deliver(const QFuture<T> &future, QObject *context, Fn fn)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, fn = std::move(fn)]() mutable {
                         watcher->deleteLater();
                         if (watcher->future().resultCount() > 0) {
                             fn(watcher->future().takeResult());
                         }
                     });
    watcher->setFuture(future);
}

} // namespace rd
