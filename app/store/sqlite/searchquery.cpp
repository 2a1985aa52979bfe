// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sqlite/searchquery.h"

#include "app/store/sqlite/searchfilters.h"
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

/// A pasted page would look up thousands of words one by one.
constexpr qsizetype mostTokens = 120;
/// Shorter beginnings stand for too many words: they are looked for in headlines, whose index is
/// made for it.
constexpr qsizetype shortestBeginning = 4;

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

qsizetype tokensIn(const QueryNode &node)
{
    qsizetype tokens = node.kind == QueryKind::Text ? queryTokens(node.text).size() : 0;
    for (const QueryNode &child : node.children) {
        tokens += tokensIn(child);
    }
    return tokens;
}

bool isShortBeginning(const QueryNode &node)
{
    if (node.kind != QueryKind::Text || !node.prefix) {
        return false;
    }
    const QStringList tokens = queryTokens(node.text);
    return tokens.size() == 1 && tokens.front().size() < shortestBeginning &&
           tokens.front().front().script() != QChar::Script_Han;
}

void lookInHeadlines(QueryNode &node)
{
    if (isShortBeginning(node) && node.field == QueryField::Anything) {
        node.field = QueryField::Headline;
    }
    for (QueryNode &child : node.children) {
        lookInHeadlines(child);
    }
}

// What FTS5 can answer alone: text joined by AND and OR; NOT only beside something to take it from.
bool isText(const QueryNode &node)
{
    switch (node.kind) {
    case QueryKind::Text:
        return !isShortBeginning(node);
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
    if (cyrillic) {
        return {QStringLiteral("ru")};
    }
    const bool azerbaijani = std::any_of(word.begin(), word.end(), [](QChar c) {
        return QStringView(u"əğışçöüƏĞİŞÇÖÜ").contains(c);
    });
    return azerbaijani ? QStringList{QStringLiteral("az")}
                       : QStringList{QStringLiteral("az"), QStringLiteral("en")};
}

// A single word becomes "this or another form of it", also one that must not occur; phrases and
// beginnings are meant as they stand.
void widen(QueryNode &node, const QString &language)
{
    if (node.kind == QueryKind::Text && !node.phrase && !node.prefix) {
        const QStringList tokens = queryTokens(node.text);
        if (tokens.size() != 1) {
            return;
        }
        QStringList forms;
        for (const QString &one : languagesOf(node.text, language)) {
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
    } else {
        for (QueryNode &child : node.children) {
            widen(child, language);
        }
    }
}

int endOf(const QueryNode &node)
{
    int end = node.at + node.length;
    for (const QueryNode &child : node.children) {
        end = std::max(end, endOf(child));
    }
    return end;
}

// Whoever is still typing has written the last word or the beginning of one. A word of a few
// letters is looked for in headlines first.
void growLast(QueryNode &node, int end)
{
    if (node.kind == QueryKind::Not) {
        return;
    }
    if (node.kind != QueryKind::Text) {
        for (QueryNode &child : node.children) {
            growLast(child, end);
        }
        return;
    }
    const bool last = !node.phrase && !node.prefix && node.at + node.length == end;
    const QStringList tokens = queryTokens(node.text);
    if (!last || tokens.size() != 1 || tokens.front().front().script() == QChar::Script_Han) {
        return;
    }
    QueryNode beginning = node;
    beginning.prefix = true;
    if (tokens.front().size() < shortestBeginning) {
        node = std::move(beginning);
        return;
    }
    QueryNode either{.kind = QueryKind::Or, .field = node.field, .at = node.at};
    either.children = {node, std::move(beginning)};
    node = std::move(either);
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

/// Words without a field: those that stand beside "said:" are what was said.
bool isAnywhere(const QueryNode &node)
{
    return node.kind == QueryKind::Text
               ? node.field == QueryField::Anything
               : std::all_of(node.children.begin(), node.children.end(), isAnywhere);
}

bool isSaid(const QueryNode &node)
{
    return node.kind == QueryKind::Filter && node.field == QueryField::Said;
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

/// The forms of one word: all of them in the same field. False when it is several things.
bool gatherForms(const QueryNode &node, SoughtWord &sought)
{
    if (node.kind == QueryKind::Text) {
        const bool same = sought.word.forms.isEmpty() || sought.field == node.field;
        sought.field = node.field;
        sought.word.forms.append(termOf(node));
        return same;
    }
    return node.kind == QueryKind::Or &&
           std::all_of(node.children.begin(), node.children.end(),
                       [&sought](const QueryNode &child) { return gatherForms(child, sought); });
}

void collectWords(const QueryNode &node, bool said, std::vector<SoughtWord> &words)
{
    SoughtWord sought;
    if (gatherForms(node, sought)) {
        if (said && sought.field == QueryField::Anything) {
            sought.field = QueryField::Said;
        }
        if (std::find(words.begin(), words.end(), sought) == words.end()) {
            words.push_back(std::move(sought));
        }
    } else if (node.kind != QueryKind::Not) {
        for (const QueryNode &child : node.children) {
            collectWords(child, said, words);
        }
    }
}

/// The children of an And that holds "said:": its first name, the words that belong to it, and the
/// rest.
struct SaidParts
{
    const QueryNode *name = nullptr;
    QueryNode words{.kind = QueryKind::And};
    std::vector<QueryNode> rest;
};

SaidParts saidParts(const std::vector<QueryNode> &children)
{
    SaidParts parts;
    for (const QueryNode &node : children) {
        const QueryNode &inner = node.kind == QueryKind::Not ? node.children.front() : node;
        if (parts.name == nullptr && isSaid(node)) {
            parts.name = &node;
        } else if (isText(inner) && isAnywhere(inner)) {
            parts.words.children.push_back(node);
        } else {
            parts.rest.push_back(node);
        }
    }
    if (!isText(parts.words)) { // nothing but "not"s: they are about the article
        parts.rest.insert(parts.rest.end(), parts.words.children.begin(),
                          parts.words.children.end());
        parts.words.children.clear();
    }
    return parts;
}

bool hasSaid(const QueryNode &node)
{
    return std::any_of(node.children.begin(), node.children.end(), isSaid);
}

/// What the schema has an index for: who has it is known without a look at every article.
bool hasIndex(const QueryNode &node)
{
    if (node.kind != QueryKind::Filter) {
        return false;
    }
    switch (node.field) {
    case QueryField::Section:
    case QueryField::Status:
    case QueryField::Language:
    case QueryField::Assignee:
        return true;
    case QueryField::Has:
        return node.value == static_cast<int>(HasWhat::Image) ||
               node.value == static_cast<int>(HasWhat::Assignee);
    case QueryField::Is:
        return node.genre ? node.value != 0 : node.value == static_cast<int>(IsWhat::Corrected);
    default:
        return false;
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
    Result<Condition> joinedOf(const QueryNode &node);
    Result<Condition> saidOf(const QueryNode &node);
    void planText(std::vector<QueryNode> nodes, SearchPlan &plan, std::vector<QueryNode> &rest);

    const SearchSetting &m_setting;
};

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

/// A "said:" inside a group or beside another, with the words of its group.
Result<Condition> Planner::saidOf(const QueryNode &node)
{
    QueryNode group{.kind = QueryKind::And, .children = {node}};
    const SaidParts parts = saidParts(isSaid(node) ? group.children : node.children);
    Condition condition;
    condition.add(QStringLiteral("a.position IN (SELECT rowid >> 8 FROM said_index "
                                 "WHERE said_index MATCH ?)"),
                  {saidMatch(speakersNamed(parts.name->text, m_setting.persons),
                             parts.words.children.empty() ? QString() : matchOf(parts.words))});
    for (const QueryNode &other : parts.rest) {
        auto its = conditionOf(other);
        if (!its) {
            return its;
        }
        condition.add(u'(' + its->text() + u')', its->values);
    }
    return condition;
}

Result<Condition> Planner::conditionOf(const QueryNode &node)
{
    if (isText(node) || isShortBeginning(node)) {
        Condition condition;
        const QString table =
            isText(node) ? QStringLiteral("search_index") : QStringLiteral("title_index");
        condition.add(
            QStringLiteral("a.position IN (SELECT rowid FROM %1 WHERE %1 MATCH ?)").arg(table),
            {matchOf(node)});
        return condition;
    }
    if (isSaid(node) || (node.kind == QueryKind::And && hasSaid(node))) {
        return saidOf(node);
    }
    if (node.kind == QueryKind::Filter) {
        return conditionOfFilter(node, m_setting);
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

/// The text goes into one MATCH, which streams newest first; the rest narrows what comes out.
void Planner::planText(std::vector<QueryNode> nodes, SearchPlan &plan, std::vector<QueryNode> &rest)
{
    QueryNode text{.kind = QueryKind::And};
    std::vector<QueryNode> beginnings;
    for (QueryNode &node : nodes) {
        const QueryNode &inner = node.kind == QueryKind::Not ? node.children.front() : node;
        if (isShortBeginning(node)) {
            beginnings.push_back(std::move(node));
        } else {
            (isText(inner) ? text.children : rest).push_back(std::move(node));
        }
    }
    if (!isText(text)) { // nothing but "not"s
        rest.insert(rest.end(), text.children.begin(), text.children.end());
        text.children.clear();
    }
    if (text.children.empty() && !beginnings.empty()) {
        text.children = std::move(beginnings);
        beginnings.clear();
    }
    rest.insert(rest.end(), beginnings.begin(), beginnings.end());
    if (!text.children.empty()) {
        plan.match = matchOf(text);
        plan.index = onlyHeadlines(text) ? SearchPlan::Index::Titles : SearchPlan::Index::Whole;
    }
}

Result<SearchPlan> Planner::plan(const QueryNode &query)
{
    SearchPlan plan;
    QueryNode all{.kind = QueryKind::And};
    all.children = query.kind == QueryKind::And ? query.children : std::vector{query};
    std::vector<QueryNode> rest;
    if (hasSaid(all)) {
        SaidParts parts = saidParts(all.children);
        plan.speakers = speakersNamed(parts.name->text, m_setting.persons);
        plan.match = saidMatch(plan.speakers,
                               parts.words.children.empty() ? QString() : matchOf(parts.words));
        plan.index = SearchPlan::Index::Said;
        rest = std::move(parts.rest);
    } else {
        planText(all.children, plan, rest);
    }
    for (const QueryNode &node : rest) {
        auto condition = conditionOf(node);
        if (!condition) {
            return fail(condition.error());
        }
        plan.condition.add(u'(' + condition->text() + u')', condition->values);
        if (hasIndex(node)) {
            plan.indexed.push_back(*condition);
        }
        if (node.field == QueryField::Date) {
            narrowToDays(node, m_setting.zone, plan.from, plan.before);
        }
        plan.archived = plan.archived || (node.field == QueryField::Is && !node.genre &&
                                          node.value == static_cast<int>(IsWhat::Archived));
    }
    collectWords(all, plan.index == SearchPlan::Index::Said, plan.words);
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
    if (tokensIn(prepared) > mostTokens) {
        return fail(ErrorCode::Usage, Store::tr("There are too many words to look for. Write a few "
                                                "that are rare, or a short phrase."));
    }
    if (setting.typing) {
        growLast(prepared, endOf(query));
    }
    lookInHeadlines(prepared);
    if (!setting.exactWords) {
        widen(prepared, setting.language);
    }
    return Planner(setting).plan(prepared);
}

} // namespace rd::store
