// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of the desk share: two colleagues, drafts, steps, questions.
#pragma once

#include "app/store/desk.h"
#include "tests/app/store/storetest.h"

namespace rd::testing {

inline const QString aysel = QStringLiteral("Aysel Kərimli");
inline const QString orxan = QStringLiteral("Orxan Səfərli");

inline ArticleId newDraft(TestLibrary &library, const QString &headline = QStringLiteral("Xəbər"))
{
    const auto id = library->createArticle(saved(content(headline, QStringLiteral("mətn"))));
    return id.value_or(ArticleId());
}

inline store::StepOrder step(Status from, Status to, const QString &author = aysel)
{
    return {from, to, QStringLiteral("Rəqəmlər yoxlanmalıdır"), {}, author};
}

inline ErrorCode codeOf(const Result<void> &result)
{
    return result ? ErrorCode::Unsupported : result.error().code;
}

inline std::vector<ActivityKind> kindsOf(const std::vector<Activity> &lines)
{
    std::vector<ActivityKind> kinds;
    for (const Activity &line : lines) {
        kinds.push_back(line.kind);
    }
    return kinds;
}

inline Result<RevisionId> saveAgain(TestLibrary &library, ArticleId id, const QString &author)
{
    const auto read = library->article(id);
    ArticleContent text = read->content;
    text.metadata.headline += QStringLiteral(" (yeniləndi)");
    return library->saveRevision(id, text, {read->head, author, {}});
}

inline store::DeskQuery deskOf(const QString &name, bool editor = false)
{
    return {name, editor, 1'700'000'500'000, 1'700'001'000'000};
}

inline store::ListFilter at(store::ListFilter::Place place, const store::DeskQuery &desk)
{
    store::ListFilter filter;
    filter.place = place;
    filter.desk = desk;
    return filter;
}

inline QList<qint64> idsOf(const Result<std::vector<ArticleRow>> &rows)
{
    QList<qint64> ids;
    for (const ArticleRow &row : *rows) {
        ids.append(row.id.value);
    }
    return ids;
}

} // namespace rd::testing
