// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/librarysession.h"

#include <utility>

namespace rd::ui {

LibrarySession::LibrarySession(std::unique_ptr<store::AsyncStore> store, Personal &personal)
    : m_store(std::move(store))
    , m_personal(personal)
    , m_articles(*m_store, personal.profile().name)
    , m_watch(*m_store, personal)
{
    QObject::connect(&personal.preferences(), &Preferences::profileChanged, &m_articles,
                     [this] { m_articles.setAuthor(profile().name); });
}

LibrarySession::~LibrarySession() = default;

} // namespace rd::ui
