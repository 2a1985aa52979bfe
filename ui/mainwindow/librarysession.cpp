// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/librarysession.h"

#include <utility>

namespace rd::ui {

LibrarySession::LibrarySession(std::unique_ptr<store::AsyncStore> store, QString author)
    : m_store(std::move(store))
    , m_author(std::move(author))
    , m_articles(*m_store, m_author)
{}

LibrarySession::~LibrarySession() = default;

} // namespace rd::ui
