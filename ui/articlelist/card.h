// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"

#include <QMetaType>

#include <optional>

namespace rd::ui {

/// What one row of the list shows; handed out through ArticleListModel::CardRole.
struct Card
{
    ArticleRow row;                         ///< an invalid id: not read yet
    QString group;                          ///< "Today": the title above this row, or empty
    bool child = false;                     ///< a language version under its unfolded story
    bool unfolded = false;                  ///< its versions stand below
    std::optional<LanguageVersion> version; ///< of a child

    [[nodiscard]] bool isLoaded() const { return row.id.isValid(); }
};

} // namespace rd::ui

Q_DECLARE_METATYPE(rd::ui::Card)
