// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/queryparser.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

namespace rd::store {

namespace {

struct Store
{
    Q_DECLARE_TR_FUNCTIONS(rd::Store)
};

struct FieldName
{
    const char *name;
    QueryField field;
};
constexpr FieldName fieldNames[] = {
    {"headline", QueryField::Headline}, {"lede", QueryField::Lede},
    {"body", QueryField::Body},         {"author", QueryField::Author},
    {"keyword", QueryField::Keyword},   {"speaker", QueryField::Speaker},
    {"source", QueryField::Source},     {"section", QueryField::Section},
    {"status", QueryField::Status},     {"language", QueryField::Language},
    {"lang", QueryField::Language},     {"date", QueryField::Date},
};

constexpr int deepestGroup = 50;

/// `sentence` names the place as %1.
tl::unexpected<Error> wrong(int at, const QString &sentence)
{
    return fail(ErrorCode::Usage, sentence.arg(at + 1));
}

// "2023", "2023-09" or "2023-09-27": its first and last day.
std::optional<std::pair<QDate, QDate>> daysOf(const QString &text)
{
    const QStringList parts = text.split(u'-');
    int numbers[3] = {0, 1, 1};
    if (parts.size() > 3 || parts.at(0).size() != 4) {
        return std::nullopt;
    }
    for (int i = 0; i < parts.size(); ++i) {
        bool isNumber = false;
        numbers[i] = parts.at(i).toInt(&isNumber);
        if (!isNumber) {
            return std::nullopt;
        }
    }
    const QDate first(numbers[0], numbers[1], numbers[2]);
    if (!first.isValid()) {
        return std::nullopt;
    }
    const QDate next = parts.size() == 1   ? first.addYears(1)
                       : parts.size() == 2 ? first.addMonths(1)
                                           : first.addDays(1);
    return std::pair{first, next.addDays(-1)};
}

class Parser final
{
public:
    explicit Parser(const QString &query)
        : m_query(query)
    {}

    Result<QueryNode> parse()
    {
        auto node = parseOr();
        if (node && m_at < m_query.size()) {
            return wrong(m_at, Store::tr("The search cannot be understood: there is a “)” at "
                                         "character %1 without its “(”."));
        }
        return node;
    }

private:
    void skipSpaces()
    {
        while (m_at < m_query.size() && m_query.at(m_at).isSpace()) {
            ++m_at;
        }
    }
    [[nodiscard]] QChar here() const { return m_at < m_query.size() ? m_query.at(m_at) : QChar(); }
    /// Takes an operator word if it stands here on its own.
    bool takeWord(QLatin1String word)
    {
        const int end = m_at + static_cast<int>(word.size());
        const bool stands = QStringView(m_query).mid(m_at).startsWith(word) &&
                            (end >= m_query.size() || m_query.at(end).isSpace() ||
                             m_query.at(end) == u'(' || m_query.at(end) == u')');
        if (stands) {
            m_at = end;
        }
        return stands;
    }

    Result<QueryNode> parseOr();
    Result<QueryNode> parseAnd();
    Result<QueryNode> parseOne();
    Result<QueryNode> parseGroup();
    Result<QueryNode> parseNot();
    Result<QueryNode> parseTerm();
    Result<QueryNode> parseDate(QueryNode node) const;
    std::optional<QueryField> takeField();
    Result<QString> takeQuoted(QChar closing);
    QString takeBare();

    const QString &m_query;
    int m_at = 0;
    int m_depth = 0;
};

Result<QueryNode> Parser::parseOr()
{
    QueryNode node{.kind = QueryKind::Or, .at = m_at};
    while (true) {
        auto part = parseAnd();
        if (!part) {
            return part;
        }
        const int before = m_at;
        const bool more = takeWord(QLatin1String("OR"));
        if (part->children.empty() && (more || !node.children.empty())) {
            return wrong(before,
                         Store::tr("The search cannot be understood: at character %1 a word is "
                                   "missing, “OR” needs one on both sides."));
        }
        node.children.push_back(std::move(*part));
        if (!more) {
            break;
        }
    }
    return node.children.size() == 1 ? std::move(node.children.front()) : std::move(node);
}

Result<QueryNode> Parser::parseAnd()
{
    QueryNode node{.kind = QueryKind::And, .at = m_at};
    while (true) {
        skipSpaces();
        if (m_at >= m_query.size() || here() == u')') {
            break;
        }
        const int before = m_at;
        if (takeWord(QLatin1String("OR"))) {
            m_at = before;
            break;
        }
        if (takeWord(QLatin1String("AND"))) {
            continue; // it is what a space means anyway
        }
        auto part = parseOne();
        if (!part) {
            return part;
        }
        node.children.push_back(std::move(*part));
    }
    return node;
}

Result<QueryNode> Parser::parseOne()
{
    if (here() == u'(') {
        return parseGroup();
    }
    const int before = m_at;
    const bool dash =
        here() == u'-' && m_at + 1 < m_query.size() && !m_query.at(m_at + 1).isSpace();
    if (dash) {
        ++m_at;
    }
    if (dash || takeWord(QLatin1String("NOT"))) {
        skipSpaces();
        if (m_at >= m_query.size() || here() == u')') {
            return wrong(before, Store::tr("The search cannot be understood: nothing stands after "
                                           "the “not” at character %1."));
        }
        auto part = parseOne();
        if (!part) {
            return part;
        }
        QueryNode node{.kind = QueryKind::Not, .at = before};
        node.children.push_back(std::move(*part));
        return node;
    }
    return parseTerm();
}

Result<QueryNode> Parser::parseGroup()
{
    const int opened = m_at++;
    if (++m_depth > deepestGroup) {
        return wrong(opened, Store::tr("The search cannot be understood: at character %1 there are "
                                       "too many brackets inside one another."));
    }
    auto inner = parseOr();
    if (!inner) {
        return inner;
    }
    if (here() != u')') {
        return wrong(
            opened,
            Store::tr("The search cannot be understood: the “(” at character %1 is not closed."));
    }
    ++m_at;
    --m_depth;
    return inner;
}

std::optional<QueryField> Parser::takeField()
{
    int end = m_at;
    while (end < m_query.size() && m_query.at(end) >= u'a' && m_query.at(end) <= u'z') {
        ++end;
    }
    if (end == m_at || end >= m_query.size() || m_query.at(end) != u':') {
        return std::nullopt;
    }
    const QStringView name = QStringView(m_query).mid(m_at, end - m_at);
    for (const FieldName &known : fieldNames) {
        if (name == QLatin1String(known.name)) {
            m_at = end + 1;
            return known.field;
        }
    }
    return std::nullopt; // "https://…" and the like are words
}

Result<QString> Parser::takeQuoted(QChar closing)
{
    const int opened = m_at++;
    const int end = static_cast<int>(m_query.indexOf(closing, m_at));
    if (end < 0) {
        return wrong(opened, Store::tr("The search cannot be understood: the quotation mark at "
                                       "character %1 is not closed."));
    }
    const QString text = m_query.mid(m_at, end - m_at);
    m_at = end + 1;
    return text;
}

QString Parser::takeBare()
{
    const int start = m_at;
    while (m_at < m_query.size() && !here().isSpace() && here() != u'(' && here() != u')' &&
           here() != u'"') {
        ++m_at;
    }
    return m_query.mid(start, m_at - start);
}

Result<QueryNode> Parser::parseTerm()
{
    QueryNode node{.kind = QueryKind::Text, .at = m_at};
    if (const auto field = takeField()) {
        node.field = *field;
        if (node.field >= QueryField::Section) {
            node.kind = QueryKind::Filter;
        }
    }
    static const QHash<QChar, QChar> quotes{
        {u'"', u'"'}, {u'“', u'”'}, {u'«', u'»'}, {u'„', u'“'}, {u'「', u'」'}};
    if (const auto closing = quotes.constFind(here()); closing != quotes.cend()) {
        auto text = takeQuoted(*closing);
        if (!text) {
            return fail(text.error());
        }
        node.text = *text;
        node.phrase = true;
    } else {
        node.text = takeBare();
    }
    if (node.text.trimmed().isEmpty()) {
        return wrong(node.at, node.field == QueryField::Anything
                                  ? Store::tr("The search cannot be understood: at character %1 "
                                              "there is nothing to look for.")
                                  : Store::tr("The search cannot be understood: nothing stands "
                                              "after the “:” of the field at character %1."));
    }
    if (node.kind == QueryKind::Text) {
        if (here() == u'*') { // after a phrase
            ++m_at;
            node.prefix = true;
        } else if (!node.phrase && node.text.endsWith(u'*')) {
            node.text.chop(1);
            node.prefix = true;
        }
    }
    return node.field == QueryField::Date ? parseDate(std::move(node)) : std::move(node);
}

Result<QueryNode> Parser::parseDate(QueryNode node) const
{
    const qsizetype dots = node.text.indexOf(QLatin1String(".."));
    const QString first = dots < 0 ? node.text : node.text.left(dots);
    const QString last = dots < 0 ? node.text : node.text.mid(dots + 2);
    const auto from = daysOf(first);
    const auto to = daysOf(last);
    const bool wrongFirst = !from && !(first.isEmpty() && !last.isEmpty());
    const bool wrongLast = !to && !(last.isEmpty() && !first.isEmpty());
    if (wrongFirst || wrongLast) {
        return fail(ErrorCode::Usage,
                    Store::tr("The search cannot be understood: “%2” at character %1 is not a "
                              "date. Write 2023, 2023-09, 2023-09-27 or a range such as "
                              "2023-09..2023-10.")
                        .arg(QString::number(node.at + 1), node.text));
    }
    node.from = from ? from->first : QDate();
    node.to = to ? to->second : QDate();
    return node;
}

} // namespace

Result<QueryNode> parseQuery(const QString &query)
{
    return Parser(query).parse();
}

} // namespace rd::store
