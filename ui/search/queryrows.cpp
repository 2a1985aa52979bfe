// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/queryrows.h"

#include <algorithm>

namespace rd::ui {

using store::FieldKind;
using store::QueryField;
using store::QueryKind;
using store::QueryNode;

namespace {

/// True for what the parser would read as more than a word.
bool needsQuotes(const QString &text)
{
    static const QString special = QStringLiteral("():*|“”«»„「」");
    return text.startsWith(u'-') || store::isOrWord(text) ||
           std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.isSpace() || special.contains(c); });
}

QString valueText(const QueryRow &row)
{
    if (row.field == QueryField::Date) {
        const QString from = row.from.isValid() ? row.from.toString(Qt::ISODate) : QString();
        const QString to = row.to.isValid() ? row.to.toString(Qt::ISODate) : QString();
        return from.isEmpty() && to.isEmpty() ? QString()
               : from == to                   ? from
                                              : from + QStringLiteral("..") + to;
    }
    QString text = row.text.simplified();
    text.remove(u'"');
    text = text.simplified();
    if (text.isEmpty()) {
        return {};
    }
    const QString star = row.prefix ? QStringLiteral("*") : QString();
    return row.phrase || needsQuotes(text) ? u'"' + text + u'"' + star : text + star;
}

QString rowText(const QueryRow &row, const QString &language)
{
    const QString value = valueText(row);
    if (value.isEmpty()) {
        return {};
    }
    const QString sign = row.is ? QString() : QStringLiteral("-");
    const QString field = row.field == QueryField::Anything
                              ? QString()
                              : store::entryOf(row.field).names.in(language) + u':';
    return sign + field + value;
}

/// The choice as the interface writes it.
QString choiceText(const QueryNode &node, const QString &language)
{
    for (const store::ValueEntry &entry : store::entryOf(node.field).values) {
        if (entry.value == node.value && entry.genre == node.genre) {
            return entry.names.in(language);
        }
    }
    return node.text;
}

std::optional<QueryRow> rowOf(const QueryNode &node, const QString &language)
{
    if (node.kind == QueryKind::Not) {
        auto row = rowOf(node.children.front(), language);
        if (row) {
            row->is = !row->is;
        }
        return row;
    }
    if (node.kind == QueryKind::And && node.children.size() == 1) { // a side of OR
        return rowOf(node.children.front(), language);
    }
    if (node.kind != QueryKind::Text && node.kind != QueryKind::Filter) {
        return std::nullopt;
    }
    QueryRow row;
    row.field = node.field;
    row.from = node.from;
    row.to = node.to;
    row.prefix = node.prefix;
    if (node.field != QueryField::Date) {
        const bool choice = node.field != QueryField::Anything &&
                            store::entryOf(node.field).kind == FieldKind::Choice;
        row.text = choice ? choiceText(node, language) : node.text;
        row.phrase = node.phrase && node.kind == QueryKind::Text;
    }
    return row;
}

} // namespace

QString queryText(const QueryRows &rows, const QString &language)
{
    QStringList parts;
    for (const QueryRow &row : rows.rows) {
        if (const QString text = rowText(row, language); !text.isEmpty()) {
            parts.append(text);
        }
    }
    return parts.join(rows.any ? QStringLiteral(" OR ") : QStringLiteral(" "));
}

std::optional<QueryRows> queryRows(const QueryNode &query, const QString &language)
{
    QueryRows found;
    const bool many = query.kind == QueryKind::And || query.kind == QueryKind::Or;
    found.any = query.kind == QueryKind::Or;
    const std::vector<QueryNode> nodes = many ? query.children : std::vector{query};
    for (const QueryNode &node : nodes) {
        const auto row = rowOf(node, language);
        if (!row) {
            return std::nullopt;
        }
        found.rows.push_back(*row);
    }
    return found;
}

} // namespace rd::ui
