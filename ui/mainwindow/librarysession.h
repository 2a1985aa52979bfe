// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/asyncstore.h"
#include "ui/mainwindow/deskwatch.h"
#include "ui/mainwindow/openarticles.h"
#include "ui/mainwindow/personal.h"

#include <QPointer>

#include <memory>

namespace rd::ui {

/// One open library and everything there is once for it, however many windows show it: the store,
/// the open articles; and who works with it. Destroyed after its windows; then the store's queues
/// are drained.
class LibrarySession final
{
public:
    /// `personal`'s profile signs revisions; it outlives the session.
    LibrarySession(std::unique_ptr<store::AsyncStore> store, Personal &personal);
    ~LibrarySession();
    Q_DISABLE_COPY_MOVE(LibrarySession)

    [[nodiscard]] store::AsyncStore &store() { return *m_store; }
    [[nodiscard]] OpenArticles &articles() { return m_articles; }
    [[nodiscard]] DeskWatch &watch() { return m_watch; }
    [[nodiscard]] Personal &personal() { return m_personal; }
    /// The view used last: what concerns the library and no view in particular is for it.
    void setFront(QObject *view) { m_front = view; }
    [[nodiscard]] bool isFront(const QObject *view) const { return !m_front || m_front == view; }
    [[nodiscard]] Profile profile() const { return m_personal.profile(); }

private:
    std::unique_ptr<store::AsyncStore> m_store; ///< first: the articles' last saves go through it
    Personal &m_personal;
    OpenArticles m_articles;
    DeskWatch m_watch;
    QPointer<QObject> m_front;
};

} // namespace rd::ui
