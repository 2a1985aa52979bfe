// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/profile.h"
#include "app/store/desk.h"
#include "tests/ui/articlelist/newsroom.h"
#include "ui/editor/openarticle.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QTest>

namespace rd::ui::testing {

/// Who sits at the desk in these tests.
inline Profile editorProfile()
{
    Profile profile;
    profile.name = QStringLiteral("Kamran Əliyev");
    profile.initials = QStringLiteral("KƏ");
    profile.role = NewsroomRole::DeskEditor;
    profile.language = QStringLiteral("az");
    return profile;
}

/// A newsroom and what its tests ask of it.
class DeskCase final
{
public:
    [[nodiscard]] ArticleId add(const QString &headline, Status status,
                                const std::function<void(store::NewArticle &)> &edit = {})
    {
        store::NewArticle made = rd::testing::Newsroom::article(
            QStringLiteral("en"), headline, QStringLiteral("A lede of five words."), status);
        if (edit) {
            edit(made);
        }
        return room.add(made);
    }
    [[nodiscard]] Article read(ArticleId id)
    {
        return *room.write([id](store::Repository &r) { return r.article(id); });
    }
    [[nodiscard]] std::unique_ptr<OpenArticle> open(ArticleId id)
    {
        return std::make_unique<OpenArticle>(read(id), *room.store, editorProfile().name);
    }
    [[nodiscard]] std::vector<Activity> log(ArticleId id)
    {
        return *room.write([id](store::Repository &r) {
            store::ActivityFilter filter;
            filter.article = id;
            return store::Desk(r).activity(filter, 0, 50);
        });
    }

    rd::testing::Newsroom room;
};

} // namespace rd::ui::testing
