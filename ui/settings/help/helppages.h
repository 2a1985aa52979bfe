// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QList>
#include <QString>

#include <vector>

namespace rd::ui {

/// A page of the help, in one language.
struct HelpPage
{
    QString name; ///< "interview": its file and what links name
    QString title;
    QString html; ///< of the body
    QString text; ///< folded, for the search
};

/// The pages in the interface's language ("az", "zh_CN"), in reading order; English where a page
/// is missing. The shortcuts are written from the actions as they are set now.
[[nodiscard]] std::vector<HelpPage> helpPages(const QString &language,
                                              const QList<QAction *> &actions);

/// The names of the pages, in reading order: docs/help/<language>/<name>.html.
[[nodiscard]] const QStringList &helpPageNames();

} // namespace rd::ui
