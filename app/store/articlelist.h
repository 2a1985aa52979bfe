// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"
#include "app/store/context.h"
#include "app/store/sections.h"
#include "app/store/values.h"

#include <functional>

namespace rd::store {

/// A condition with its values, to be joined with AND.
struct Condition
{
    QStringList parts;
    QVariantList values;

    void add(const QString &part, const QVariantList &its = {})
    {
        parts.append(part);
        values += its;
    }
    [[nodiscard]] QString text() const
    {
        return parts.isEmpty() ? QStringLiteral("1") : parts.join(QStringLiteral(" AND "));
    }
};

/// What the filter says about the article called `name` in the statement (without folding), its
/// place included.
Condition conditionOf(const ListFilter &filter, const QString &name);

/// True for "zh-Hans" where "zh" is wanted.
bool isVariantOf(const QString &language, const QString &wanted);

/// Lists by key in the order of positions, with what a row shows.
class ArticleList final
{
public:
    ArticleList(const Context &context, Sections &sections)
        : m_context(context)
        , m_sections(sections)
    {}
    /// By published; `before` (after, when ascending) is a position, 0: from the beginning.
    [[nodiscard]] std::vector<ArticleRow> rows(const ListFilter &filter, qint64 before,
                                               int limit) const;
    /// Rows under any condition on `a`, newest first; along that index if one is named.
    /// `shown` says what a row tells beside (bin, reader), not what is selected.
    [[nodiscard]] std::vector<ArticleRow> rowsWhere(const Condition &condition,
                                                    const ListFilter &shown, int limit,
                                                    const QString &index = {}) const;
    /// Rows of a whole statement, which must select columns(), then what `also` reads, and need no
    /// more than article `a`.
    using Also = std::function<void(const Row &)>;
    [[nodiscard]] std::vector<ArticleRow> rowsOf(const QString &sql, const QVariantList &values,
                                                 const ListFilter &shown,
                                                 const Also &also = {}) const;
    static QString columns();
    static constexpr int columnCount = 22;
    [[nodiscard]] qint64 count(const ListFilter &filter) const;
    /// The index that leaves the fewest articles to look at; empty: SQLite may choose.
    [[nodiscard]] QString bestIndex(const ListFilter &filter) const;
    [[nodiscard]] Counters counters() const;

private:
    [[nodiscard]] std::vector<ArticleRow> rowsOfPlace(const ListFilter &filter, qint64 before,
                                                      int limit) const;
    /// Rows as they are selected, without their versions.
    [[nodiscard]] std::vector<ArticleRow> read(const QString &sql, const QVariantList &values,
                                               const Also &also = {}) const;
    void tellChanges(std::vector<ArticleRow> &rows, const QString &reader) const;
    void showPreferred(std::vector<ArticleRow> &rows, const ListFilter &filter) const;

    const Context &m_context;
    Sections &m_sections;
};

} // namespace rd::store
