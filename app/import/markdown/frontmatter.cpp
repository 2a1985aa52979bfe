// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/markdown/frontmatter.h"

#include "app/import/fields.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringList>

namespace rd::importing {

namespace {

const QRegularExpression &keyShape()
{
    static const QRegularExpression shape(
        QStringLiteral("^([\\p{L}_][\\p{L}\\p{N}_. -]{0,40}?)\\s*:(?:\\s+(.*))?$"));
    return shape;
}

qsizetype indentOf(const QString &line)
{
    qsizetype indent = 0;
    while (indent < line.size() && line[indent] == u' ') {
        ++indent;
    }
    return indent;
}

QStringList splitFlow(const QString &inner)
{
    QStringList parts(1);
    QChar quote;
    int depth = 0;
    for (QChar c : inner) {
        if (!quote.isNull()) {
            quote = c == quote ? QChar() : quote;
        } else if (c == u'"' || c == u'\'') {
            quote = c;
        } else if (c == u'[' || c == u'{') {
            ++depth;
        } else if (c == u']' || c == u'}') {
            --depth;
        } else if (c == u',' && depth == 0) {
            parts.append(QString());
            continue;
        }
        parts.back() += c;
    }
    parts.removeAll(QString());
    return parts;
}

QString withoutComment(const QString &text)
{
    const qsizetype hash = text.indexOf(QLatin1String(" #"));
    return hash < 0 ? text : text.left(hash).trimmed();
}

QJsonValue scalar(const QString &raw);

QJsonValue flow(const QString &text)
{
    const QStringList parts = splitFlow(text.mid(1, text.size() - 2));
    if (text.startsWith(u'[')) {
        QJsonArray array;
        for (const QString &part : parts) {
            array.append(scalar(part));
        }
        return array;
    }
    QJsonObject object;
    for (const QString &part : parts) {
        const qsizetype colon = part.indexOf(u':');
        if (colon > 0) {
            object.insert(scalar(part.left(colon)).toString().toLower(),
                          scalar(part.mid(colon + 1)));
        }
    }
    return object;
}

/// One value on one line. Everything that is not a list or a map is a text: dates, numbers and
/// yes/no too (what they mean is up to the field).
QJsonValue scalar(const QString &raw)
{
    const QString text = raw.trimmed();
    if (text.isEmpty()) {
        return QString();
    }
    const QChar first = text.front();
    if (first == u'"' || first == u'[' || first == u'{') {
        const QJsonValue json = jsonValue(text);
        if (!json.isUndefined()) {
            return json;
        }
    }
    const QChar last = text.back();
    if (text.size() >= 2 && ((first == u'[' && last == u']') || (first == u'{' && last == u'}'))) {
        return flow(text);
    }
    if (text.size() >= 2 && first == last && (first == u'\'' || first == u'"')) {
        return text.mid(1, text.size() - 2).replace(QLatin1String("''"), QLatin1String("'"));
    }
    return withoutComment(text);
}

class Reader final
{
public:
    explicit Reader(QStringList lines)
        : m_lines(std::move(lines))
    {}

    std::vector<std::pair<QString, QJsonValue>> read()
    {
        std::vector<std::pair<QString, QJsonValue>> fields;
        while (m_at < m_lines.size()) {
            const QString line = m_lines[m_at++];
            const auto match = keyShape().match(line);
            if (indentOf(line) > 0 || !match.hasMatch() || line.startsWith(u'#')) {
                continue;
            }
            fields.emplace_back(match.captured(1).toLower(), valueAfter(match.captured(2)));
        }
        return fields;
    }

private:
    bool isInner() const
    {
        return m_at < m_lines.size() &&
               (m_lines[m_at].trimmed().isEmpty() || indentOf(m_lines[m_at]) > 0 ||
                m_lines[m_at].startsWith(QLatin1String("- ")));
    }

    QJsonValue valueAfter(const QString &rest)
    {
        const QString text = rest.trimmed();
        static const QRegularExpression block(QStringLiteral("^[|>][+-]?$"));
        if (block.match(text).hasMatch()) {
            return blockText(text.front() == u'|' ? u'\n' : u' ');
        }
        if (!text.isEmpty()) {
            return scalar(text);
        }
        return innerValue();
    }

    QString blockText(QChar joint)
    {
        QStringList lines;
        while (isInner()) {
            lines.append(m_lines[m_at++].trimmed());
        }
        return lines.join(joint).trimmed();
    }

    /// A list of "- item" lines, or a map of indented keys.
    QJsonValue innerValue()
    {
        QJsonArray items;
        QJsonObject map;
        while (isInner()) {
            const QString line = m_lines[m_at++].trimmed();
            const auto key = keyShape().match(line);
            if (line.startsWith(QLatin1String("- "))) {
                items.append(item(line.mid(2).trimmed()));
            } else if (key.hasMatch()) {
                map.insert(key.captured(1).toLower(), scalar(key.captured(2)));
            }
        }
        return items.isEmpty() && !map.isEmpty() ? QJsonValue(map) : QJsonValue(items);
    }

    /// "- name: X" opens a map that goes on in deeper lines.
    QJsonValue item(const QString &text)
    {
        const auto first = keyShape().match(text);
        if (!first.hasMatch() || text.startsWith(u'"') || text.startsWith(u'{')) {
            return scalar(text);
        }
        QJsonObject map{{first.captured(1).toLower(), scalar(first.captured(2))}};
        while (isInner() && !m_lines[m_at].trimmed().startsWith(QLatin1String("- "))) {
            const auto key = keyShape().match(m_lines[m_at++].trimmed());
            if (key.hasMatch()) {
                map.insert(key.captured(1).toLower(), scalar(key.captured(2)));
            }
        }
        return map;
    }

    QStringList m_lines;
    qsizetype m_at = 0;
};

} // namespace

QJsonValue FrontMatter::value(const QString &name) const
{
    for (const auto &[key, fieldValue] : fields) {
        if (key == name) {
            return fieldValue;
        }
    }
    return QJsonValue::Undefined;
}

FrontMatter readFrontMatter(const QString &markdown)
{
    static const QRegularExpression shape(
        QStringLiteral("\\A---[ \\t]*\\n(.*?\\n|)(?:---|\\.\\.\\.)[ \\t]*(?:\\n|\\z)"),
        QRegularExpression::DotMatchesEverythingOption);
    const auto match = shape.match(markdown);
    if (!match.hasMatch()) {
        return {};
    }
    FrontMatter matter{Reader(match.captured(1).split(u'\n')).read(), match.capturedLength()};
    if (matter.fields.empty() && !match.captured(1).trimmed().isEmpty()) {
        return {}; // two rules with a text between them
    }
    return matter;
}

} // namespace rd::importing
