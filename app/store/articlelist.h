// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"
#include "app/store/context.h"
#include "app/store/sections.h"
#include "app/store/values.h"

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

/// Lists by key, newest first, with what a row shows.
class ArticleList final
{
public:
    ArticleList(const Context &context, Sections &sections)
        : m_context(context)
        , m_sections(sections)
    {}
    [[nodiscard]] std::vector<ArticleRow> rows(const ListFilter &filter, qint64 before,
                                               int limit) const;
    /// Rows under any condition on `a`; the same shape and order.
    /// `shown` says what a row tells beside (bin, reader), not what is selected.
    [[nodiscard]] std::vector<ArticleRow> rowsWhere(const Condition &condition,
                                                    const ListFilter &shown, int limit) const;
    /// Rows of a whole statement, which must select columns() and need no more than article `a`.
    [[nodiscard]] std::vector<ArticleRow> rowsOf(const QString &sql, const QVariantList &values,
                                                 const ListFilter &shown) const;
    static QString columns();
    [[nodiscard]] qint64 count(const ListFilter &filter) const;
    [[nodiscard]] std::vector<qint64> ladder(const ListFilter &filter, int step) const;
    [[nodiscard]] Counters counters() const;

private:
    [[nodiscard]] std::vector<ArticleRow> rowsOfPlace(const ListFilter &filter, qint64 before,
                                                      int limit) const;
    /// Rows as they are selected, without their versions.
    [[nodiscard]] std::vector<ArticleRow> read(const QString &sql,
                                               const QVariantList &values) const;
    void tellChanges(std::vector<ArticleRow> &rows, const QString &reader) const;
    void showPreferred(std::vector<ArticleRow> &rows, const ListFilter &filter) const;

    const Context &m_context;
    Sections &m_sections;
};

} // namespace rd::store
