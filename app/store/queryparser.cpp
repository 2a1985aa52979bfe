// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/queryparser.h"

#include "app/store/querydates.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace rd::store {

namespace {

struct Store
{
    Q_DECLARE_TR_FUNCTIONS(rd::Store)
};

constexpr int deepestGroup = 50;

bool isOpening(QChar c)
{
    return c == u'(' || c == u'（';
}

bool isClosing(QChar c)
{
    return c == u')' || c == u'）';
}

bool isBracket(QChar c)
{
    return isOpening(c) || isClosing(c);
}

constexpr int longestFieldName = 24;

/// `sentence` names the place as %1.
tl::unexpected<Error> wrong(const QueryPlace &place, const QString &sentence)
{
    return queryError(place, sentence.arg(place.at + 1));
}

tl::unexpected<Error> wrong(int at, const QString &sentence)
{
    return wrong(QueryPlace{at, 1}, sentence);
}

/// A place with the text that stands there as %2.
tl::unexpected<Error> wrongValue(const QueryNode &node, const QString &sentence)
{
    return queryError({node.at, node.length},
                      sentence.arg(QString::number(node.at + 1), node.text));
}

class Parser final
{
public:
    Parser(const QString &query, const QDate &today)
        : m_query(query)
        , m_today(today)
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
    /// The word that stands here up to a space or bracket.
    [[nodiscard]] QStringView wordHere() const
    {
        int end = m_at;
        while (end < m_query.size() && !m_query.at(end).isSpace() && !isBracket(m_query.at(end))) {
            ++end;
        }
        return QStringView(m_query).mid(m_at, end - m_at);
    }
    /// Takes an operator word if it stands here on its own.
    bool takeWord(QLatin1String word)
    {
        const bool stands = wordHere() == word;
        m_at += stands ? static_cast<int>(word.size()) : 0;
        return stands;
    }
    bool takeOr()
    {
        const QStringView word = wordHere();
        const bool stands = isOrWord(word);
        m_at += stands ? static_cast<int>(word.size()) : 0;
        return stands;
    }

    Result<QueryNode> parseOr();
    Result<QueryNode> parseAnd();
    Result<QueryNode> parseOne();
    Result<QueryNode> parseGroup();
    Result<QueryNode> parseNot();
    Result<QueryNode> parseTerm();
    Result<QueryNode> parseValue(QueryNode node) const;
    Result<QueryNode> parseDate(QueryNode node) const;
    Result<const FieldEntry *> takeField();
    Result<QString> takeQuoted(QChar closing);
    QString takeBare();

    const QString &m_query;
    QDate m_today;
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
        const bool more = takeOr();
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
        if (m_at >= m_query.size() || isClosing(here())) {
            break;
        }
        const int before = m_at;
        if (takeOr()) {
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
    if (isOpening(here())) {
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
        if (m_at >= m_query.size() || isClosing(here())) {
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
    if (!isClosing(here())) {
        return wrong(
            opened,
            Store::tr("The search cannot be understood: the “(” at character %1 is not closed."));
    }
    ++m_at;
    --m_depth;
    return inner;
}

/// The field that is named here; nullptr where a word stands. "https://…", "12:30" and "Baku: …"
/// are words; a name that no field has, with something right behind it, is a slip of the pen.
Result<const FieldEntry *> Parser::takeField()
{
    int end = m_at;
    while (end < m_query.size() && end - m_at <= longestFieldName && m_query.at(end).isLetter()) {
        ++end;
    }
    const bool colon =
        end > m_at && end < m_query.size() && (m_query.at(end) == u':' || m_query.at(end) == u'：');
    if (!colon) {
        return nullptr;
    }
    const QStringView name = QStringView(m_query).mid(m_at, end - m_at);
    if (const FieldEntry *known = fieldNamed(name)) {
        m_at = end + 1;
        return known;
    }
    const QChar next = end + 1 < m_query.size() ? m_query.at(end + 1) : QChar(u' ');
    const bool han = name.front().script() == QChar::Script_Han;
    if (han || next.isSpace() || next == u'/' || isBracket(next)) {
        return nullptr;
    }
    const QString near = nearestField(name);
    const QString sentence =
        near.isEmpty() ? Store::tr("The search cannot be understood: there is no field “%2”, which "
                                   "stands at character %1. Put it into quotation marks to look "
                                   "for it as it stands.")
                       : Store::tr("The search cannot be understood: there is no field “%2”, which "
                                   "stands at character %1. Did you mean “%3:”?");
    const QString place = QString::number(m_at + 1);
    return queryError({m_at, static_cast<int>(name.size()) + 1},
                      near.isEmpty() ? sentence.arg(place, name.toString())
                                     : sentence.arg(place, name.toString(), near));
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
    while (m_at < m_query.size() && !here().isSpace() && !isBracket(here()) && here() != u'"') {
        ++m_at;
    }
    return m_query.mid(start, m_at - start);
}

Result<QueryNode> Parser::parseTerm()
{
    QueryNode node{.kind = QueryKind::Text, .at = m_at};
    const auto named = takeField();
    if (!named) {
        return fail(named.error());
    }
    if (*named != nullptr) {
        node.field = (*named)->field;
        node.kind = (*named)->kind == FieldKind::Words ? QueryKind::Text : QueryKind::Filter;
    }
    static const QHash<QChar, QChar> quotes{{u'"', u'"'},  {u'“', u'”'},   {u'«', u'»'},
                                            {u'„', u'“'},  {u'「', u'」'}, {u'『', u'』'},
                                            {u'＂', u'＂'}};
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
    node.length = m_at - node.at;
    if (node.text.trimmed().isEmpty()) {
        const QueryPlace place{node.at, std::max(node.length, 1)};
        return wrong(place, node.field == QueryField::Anything
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
    return node.kind == QueryKind::Filter ? parseValue(std::move(node)) : std::move(node);
}

Result<QueryNode> Parser::parseValue(QueryNode node) const
{
    if (node.field == QueryField::Date) {
        return parseDate(std::move(node));
    }
    const FieldEntry &entry = entryOf(node.field);
    const bool anyLetter = std::any_of(node.text.begin(), node.text.end(),
                                       [](QChar c) { return c.isLetterOrNumber(); });
    if (!anyLetter) {
        return wrong({node.at, node.length},
                     Store::tr("The search cannot be understood: nothing stands after the “:” of "
                               "the field at character %1."));
    }
    if (entry.kind != FieldKind::Choice) {
        return node;
    }
    const ValueEntry *value = entry.value(node.text);
    if (value != nullptr) {
        node.value = value->value;
        node.genre = value->genre;
        if (node.field == QueryField::Language) {
            node.text = value->names.spellings[Spelled::En].front();
        }
        return node;
    }
    if (node.field == QueryField::Language) {
        return node; // a tag we have no rules for: "fr"
    }
    if (node.field == QueryField::Status) {
        return wrongValue(node, Store::tr("The search cannot be understood: there is no status "
                                          "“%2”, which stands at character %1."));
    }
    QStringList known;
    for (const ValueEntry &one : entry.values) {
        known.append(one.names.in(QLocale().name()));
    }
    return queryError(
        {node.at, node.length},
        Store::tr("The search cannot be understood: “%2” at character %1 is none of "
                  "the things that can stand there: %3.")
            .arg(QString::number(node.at + 1), node.text, known.join(QStringLiteral(", "))));
}

Result<QueryNode> Parser::parseDate(QueryNode node) const
{
    const auto range = dateRange(node.text, m_today);
    if (!range) {
        return wrongValue(node, Store::tr("The search cannot be understood: “%2” at character %1 "
                                          "is not a date. Write 2023, 2023-09, 2023-09-27 or a "
                                          "range such as 2023-09..2023-10."));
    }
    node.from = range->first;
    node.to = range->last;
    return node;
}

} // namespace

Result<QueryNode> parseQuery(const QString &query, const QDate &today)
{
    if (query.size() > longestQuery) {
        return queryError({longestQuery, static_cast<int>(query.size()) - longestQuery},
                          Store::tr("The search is too long: %n character(s). Look for a few words "
                                    "of the text instead.",
                                    nullptr, static_cast<int>(query.size())));
    }
    return Parser(query, today.isValid() ? today : QDate::currentDate()).parse();
}

tl::unexpected<Error> queryError(const QueryPlace &place, const QString &message)
{
    return fail(ErrorCode::Usage, message,
                QStringLiteral("query %1+%2").arg(place.at).arg(place.length));
}

std::optional<QueryPlace> queryPlace(const Error &error)
{
    static const QRegularExpression form(QStringLiteral("^query (\\d+)\\+(\\d+)$"));
    const auto match = form.match(error.detail);
    if (error.code != ErrorCode::Usage || !match.hasMatch()) {
        return std::nullopt;
    }
    return QueryPlace{match.captured(1).toInt(), match.captured(2).toInt()};
}

} // namespace rd::store
