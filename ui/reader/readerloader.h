// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/modules.h"
#include "app/base/result.h"
#include "ui/reader/readerview.h"

#include <QCoreApplication>
#include <QStringList>

namespace rd::ui {

/// Finds the reader's module beside the program and loads it on first need: linking WebEngine would
/// triple the time until the window is there.
class ReaderLoader final
{
    Q_DECLARE_TR_FUNCTIONS(rd::ui::ReaderLoader)
public:
    /// Looks in these folders, in this order.
    explicit ReaderLoader(QStringList folders = moduleFolders());

    /// The module's factory; stays loaded until the program ends. NotFound: the module is not
    /// installed. Unsupported: it is there and does not load (another Qt, WebEngine missing).
    [[nodiscard]] Result<ReaderFactory *> load() const;

private:
    QStringList m_folders;
};

} // namespace rd::ui
