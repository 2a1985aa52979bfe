// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/asyncstore.h"
#include "ui/mainwindow/openarticles.h"

#include <memory>

namespace rd::ui {

/// One open library and everything there is once for it, however many windows show it: the store,
/// the open articles, who signs. Destroyed after its windows; then the store's queues are drained.
class LibrarySession final
{
public:
    /// `author` signs revisions.
    LibrarySession(std::unique_ptr<store::AsyncStore> store, QString author);
    ~LibrarySession();
    Q_DISABLE_COPY_MOVE(LibrarySession)

    [[nodiscard]] store::AsyncStore &store() { return *m_store; }
    [[nodiscard]] OpenArticles &articles() { return m_articles; }
    [[nodiscard]] const QString &author() const { return m_author; }

private:
    std::unique_ptr<store::AsyncStore> m_store; ///< first: the articles' last saves go through it
    QString m_author;
    OpenArticles m_articles;
};

} // namespace rd::ui
