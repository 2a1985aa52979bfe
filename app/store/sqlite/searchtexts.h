// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"

#include <array>

namespace rd::store {

/// What one person says in an article: answers of an interview, quotations, reported speech.
struct SaidBy
{
    struct Piece
    {
        int column = 0; ///< of SearchTexts
        int start = 0;  ///< UTF-16
        int length = 0;
        bool operator==(const Piece &) const = default;
    };
    /// Names and titles as the article has them, a line each, the one to show first; a person the
    /// library knows also by UUID.
    QString who;
    std::vector<Piece> pieces;

    bool operator==(const SaidBy &) const = default;
};

/// What an article is indexed with: the columns of the search index, in its order, and who says
/// what of them.
struct SearchTexts
{
    enum Column { Headline, Lede, BodyText, Author, Keyword, Speaker, Source, Count };
    std::array<QString, Count> columns;
    std::vector<SaidBy> said;

    bool operator==(const SearchTexts &) const = default;
    static SearchTexts of(const ArticleContent &content, const QString &bodyText);
    /// As they are stored, before compression; texts of an older version have nothing said.
    [[nodiscard]] QByteArray packed() const;
    static SearchTexts unpacked(const QByteArray &bytes);
    /// The words of the pieces, a line each.
    [[nodiscard]] QString wordsOf(const SaidBy &one) const;
};

/// What a known person is called in SaidBy::who beside their names.
QString personToken(const QString &uuid);

} // namespace rd::store
