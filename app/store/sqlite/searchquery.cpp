// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sqlite/searchquery.h"

#include "app/store/position.h"
#include "app/store/sqlite/tokenizer.h"
#include "app/text/folding.h"
#include "app/text/wordforms.h"

#include <QCoreApplication>

#include <algorithm>

namespace rd::store {

namespace {

struct Store
{
    Q_DECLARE_TR_FUNCTIONS(rd::Store)
};

/// `sentence` names the place as %1 and the text as %2.
tl::unexpected<Error> unknown(const QueryNode &node, const QString &sentence)
{
    return fail(ErrorCode::Usage, sentence.arg(QString::number(node.at + 1), node.text));
}

// Words without a letter or digit are not in the index: they cannot narrow anything.
bool prune(QueryNode &node)
{
    if (node.kind == QueryKind::Text) {
        return !queryTokens(node.text).isEmpty();
    }
    if (node.kind == QueryKind::Filter) {
        return true;
    }
    std::erase_if(node.children, [](QueryNode &child) { return !prune(child); });
    return !node.children.empty();
}

// What FTS5 can answer alone: text joined by AND and OR; NOT only beside something to take it from.
bool isText(const QueryNode &node)
{
    switch (node.kind) {
    case QueryKind::Text:
        return true;
    case QueryKind::Or:
        return std::all_of(node.children.begin(), node.children.end(), isText);
    case QueryKind::And: {
        bool any = false;
        for (const QueryNode &child : node.children) {
            const bool negated = child.kind == QueryKind::Not;
            if (!isText(negated ? child.children.front() : child)) {
                return false;
            }
            any = any || !negated;
        }
        return any;
    }
    default:
        return false;
    }
}

QString columnOf(QueryField field)
{
    switch (field) {
    case QueryField::Headline:
        return QStringLiteral("headline : ");
    case QueryField::Lede:
        return QStringLiteral("lede : ");
    case QueryField::Body:
        return QStringLiteral("body : ");
    case QueryField::Author:
        return QStringLiteral("author : ");
    case QueryField::Keyword:
        return QStringLiteral("keyword : ");
    case QueryField::Speaker:
        return QStringLiteral("speaker : ");
    case QueryField::Source:
        return QStringLiteral("source : ");
    default:
        return {};
    }
}

// Which languages' forms a word may have: the asked one, else by its letters.
QStringList languagesOf(const QString &word, const QString &language)
{
    if (!language.isEmpty()) {
        return {language};
    }
    const bool cyrillic = std::any_of(word.begin(), word.end(),
                                      [](QChar c) { return c.script() == QChar::Script_Cyrillic; });
    return cyrillic ? QStringList{QStringLiteral("ru")}
                    : QStringList{QStringLiteral("az"), QStringLiteral("en")};
}

// A single word becomes "this or another form of it"; phrases, beginnings and what must not occur
// are meant as they stand.
void widen(QueryNode &node, const QString &language)
{
    if (node.kind == QueryKind::Text && !node.phrase && !node.prefix) {
        const QStringList tokens = queryTokens(node.text);
        if (tokens.size() != 1) {
            return;
        }
        QStringList forms;
        for (const QString &one : languagesOf(tokens.front(), language)) {
            forms += text::wordForms(tokens.front(), one);
        }
        forms.removeDuplicates();
        if (forms.size() < 2) {
            return;
        }
        QueryNode any{.kind = QueryKind::Or, .field = node.field, .at = node.at};
        for (const QString &form : forms) {
            QueryNode word = node;
            word.prefix = form.endsWith(u'*');
            word.text = word.prefix ? form.chopped(1) : form;
            any.children.push_back(word);
        }
        node = std::move(any);
    } else if (node.kind != QueryKind::Not) {
        for (QueryNode &child : node.children) {
            widen(child, language);
        }
    }
}

QString quoted(QString text)
{
    return u'"' + text.replace(u'"', u' ').replace(QChar::Null, u' ') + u'"';
}

QString matchOf(const QueryNode &node);

QString joined(const QStringList &parts, const char *with)
{
    return parts.size() == 1 ? parts.front() : u'(' + parts.join(QLatin1String(with)) + u')';
}

QString matchOfAll(const QStringList &with, const QStringList &without)
{
    const QString positive = joined(with, " AND ");
    return without.isEmpty()
               ? positive
               : u'(' + positive + QStringLiteral(" NOT ") + joined(without, " OR ") + u')';
}

QString matchOf(const QueryNode &node)
{
    if (node.kind == QueryKind::Text) {
        return columnOf(node.field) + quoted(node.text) +
               (node.prefix ? QStringLiteral(" *") : QString());
    }
    QStringList with;
    QStringList without;
    for (const QueryNode &child : node.children) {
        if (child.kind == QueryKind::Not) {
            without.append(matchOf(child.children.front()));
        } else {
            with.append(matchOf(child));
        }
    }
    return node.kind == QueryKind::Or ? joined(with, " OR ") : matchOfAll(with, without);
}

bool onlyHeadlines(const QueryNode &node)
{
    return node.kind == QueryKind::Text
               ? node.field == QueryField::Headline
               : std::all_of(node.children.begin(), node.children.end(), onlyHeadlines);
}

QString termOf(const QueryNode &node)
{
    const QString folded = text::fold(node.text.simplified());
    return node.prefix ? folded + u'*' : folded;
}

void collectWords(const QueryNode &node, std::vector<text::QueryWord> &words)
{
    const auto isTerm = [](const QueryNode &child) { return child.kind == QueryKind::Text; };
    text::QueryWord word;
    if (isTerm(node)) {
        word.forms.append(termOf(node));
    } else if (node.kind == QueryKind::Or &&
               std::all_of(node.children.begin(), node.children.end(), isTerm)) {
        for (const QueryNode &form : node.children) {
            word.forms.append(termOf(form));
        }
    } else if (node.kind != QueryKind::Not) {
        for (const QueryNode &child : node.children) {
            collectWords(child, words);
        }
    }
    if (!word.forms.isEmpty() && std::find(words.begin(), words.end(), word) == words.end()) {
        words.push_back(std::move(word));
    }
}

class Planner final
{
public:
    explicit Planner(const SearchSetting &setting)
        : m_setting(setting)
    {}

    Result<SearchPlan> plan(const QueryNode &query);

private:
    Result<Condition> conditionOf(const QueryNode &node);
    Result<Condition> filterOf(const QueryNode &node);
    Result<Condition> joinedOf(const QueryNode &node);
    void datesOf(const QueryNode &node, qint64 &from, qint64 &before) const;

    const SearchSetting &m_setting;
};

void Planner::datesOf(const QueryNode &node, qint64 &from, qint64 &before) const
{
    const auto midnight = [this](const QDate &day) {
        return firstPositionOf(Moment::fromLocal(day, QTime(0, 0), m_setting.zone).utcMs);
    };
    if (node.from.isValid()) {
        from = std::max(from, midnight(node.from));
    }
    if (node.to.isValid()) {
        before = std::min(before, midnight(node.to.addDays(1)));
    }
}

Result<Condition> Planner::filterOf(const QueryNode &node)
{
    Condition condition;
    if (node.field == QueryField::Section) {
        const Section *section = m_setting.sections.byLabel(node.text);
        if (section == nullptr) {
            return unknown(node, Store::tr("The search cannot be understood: there is no section "
                                           "“%2”, which stands at character %1."));
        }
        condition.add(QStringLiteral("a.section_id = ?"), {section->id.value});
    } else if (node.field == QueryField::Status) {
        for (const Status status : allStatuses()) {
            if (statusName(status) == node.text.toLower() ||
                text::fold(statusLabel(status)) == text::fold(node.text)) {
                condition.add(QStringLiteral("a.status = ?"), {static_cast<int>(status)});
            }
        }
        if (condition.parts.isEmpty()) {
            return unknown(node, Store::tr("The search cannot be understood: there is no status "
                                           "“%2”, which stands at character %1."));
        }
    } else if (node.field == QueryField::Language) {
        condition.add(QStringLiteral("a.language = ?"), {node.text.toLower()});
    } else {
        SearchPlan range;
        datesOf(node, range.from, range.before);
        condition.add(QStringLiteral("a.position >= ? AND a.position < ?"),
                      {range.from, range.before});
    }
    return condition;
}

Result<Condition> Planner::joinedOf(const QueryNode &node)
{
    QStringList parts;
    QVariantList values;
    for (const QueryNode &child : node.children) {
        auto condition = conditionOf(child);
        if (!condition) {
            return condition;
        }
        parts.append(u'(' + condition->text() + u')');
        values += condition->values;
    }
    Condition whole;
    whole.add(u'(' +
                  parts.join(node.kind == QueryKind::Or ? QStringLiteral(" OR ")
                                                        : QStringLiteral(" AND ")) +
                  u')',
              values);
    return whole;
}

Result<Condition> Planner::conditionOf(const QueryNode &node)
{
    if (isText(node)) {
        Condition condition;
        condition.add(QStringLiteral("a.position IN (SELECT rowid FROM search_index "
                                     "WHERE search_index MATCH ?)"),
                      {matchOf(node)});
        return condition;
    }
    if (node.kind == QueryKind::Filter) {
        return filterOf(node);
    }
    if (node.kind == QueryKind::Not) {
        auto inner = conditionOf(node.children.front());
        if (inner) {
            inner->parts = {QStringLiteral("NOT (%1)").arg(inner->text())};
        }
        return inner;
    }
    return joinedOf(node);
}

Result<SearchPlan> Planner::plan(const QueryNode &query)
{
    SearchPlan plan;
    // The parts that all must hold: text goes into one MATCH, which streams newest first; the rest
    // narrows what comes out.
    QueryNode all{.kind = QueryKind::And};
    all.children = query.kind == QueryKind::And ? query.children : std::vector{query};
    QueryNode textPart{.kind = QueryKind::And};
    std::vector<QueryNode> rest;
    for (const QueryNode &node : all.children) {
        const bool negated = node.kind == QueryKind::Not && isText(node.children.front());
        (negated || isText(node) ? textPart.children : rest).push_back(node);
    }
    if (!isText(textPart)) { // nothing but "not"s
        rest.insert(rest.end(), textPart.children.begin(), textPart.children.end());
        textPart.children.clear();
    }
    for (const QueryNode &node : rest) {
        auto condition = conditionOf(node);
        if (!condition) {
            return fail(condition.error());
        }
        plan.condition.add(condition->text(), condition->values);
        if (node.field == QueryField::Date) {
            datesOf(node, plan.from, plan.before);
        }
    }
    if (!textPart.children.empty()) {
        plan.match = matchOf(textPart);
        plan.titlesOnly = onlyHeadlines(textPart);
    }
    collectWords(all, plan.words);
    return plan;
}

} // namespace

Result<SearchPlan> planSearch(const QueryNode &query, const SearchSetting &setting)
{
    QueryNode prepared = query;
    const bool wasEmpty = query.kind == QueryKind::And && query.children.empty();
    if (!prune(prepared) && !wasEmpty) {
        return fail(ErrorCode::Usage,
                    Store::tr("There is no word to look for. Write at least one letter or digit."));
    }
    if (!setting.exactWords) {
        widen(prepared, setting.language);
    }
    return Planner(setting).plan(prepared);
}

} // namespace rd::store
