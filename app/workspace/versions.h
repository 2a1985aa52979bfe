// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/repository.h"

namespace rd::workspace {

/// Founds a language version of an article from a copy of it: new block ids that remember where
/// they came from, the section's label and speakers carried over, status draft, pinned to the
/// source's head revision. Errors: Exists when the story has that language already.
Result<ArticleId> addLanguageVersion(store::Repository &repository, ArticleId original,
                                     const QString &language, const QString &author);

/// How somebody begins an article.
struct BeginOptions
{
    QString author;
    bool sign = true; ///< the author is the byline
    QString source;   ///< of the text; empty: none
};

/// What an empty article holds. An interview starts with a question and an answer.
ArticleContent newContent(Genre genre, const QString &language, const QString &author);

/// A draft nobody has saved yet, from a template or newContent(): blocks get ids of their own, an
/// interviewer without a name is the author.
Result<ArticleId> beginArticle(store::Repository &repository, ArticleContent content,
                               const BeginOptions &options);

/// An empty article nobody has saved yet. An interview starts with a question and an answer.
Result<ArticleId> newArticle(store::Repository &repository, Genre genre, const QString &language,
                             const QString &author);

/// A copy of an article as a draft of a story of its own.
Result<ArticleId> copyArticle(store::Repository &repository, ArticleId original,
                              const QString &author);

} // namespace rd::workspace
