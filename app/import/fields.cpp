// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/fields.h"

#include "app/import/encoding.h"
#include "app/text/dates.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace rd::importing {

namespace {

struct TextField
{
    const char *name;
    QString Metadata::*member;
};

constexpr std::array<TextField, 21> textFields{{
    {"headline", &Metadata::headline},
    {"title", &Metadata::headline},
    {"short_headline", &Metadata::shortHeadline},
    {"kicker", &Metadata::kicker},
    {"lede", &Metadata::lede},
    {"description", &Metadata::lede},
    {"summary", &Metadata::lede},
    {"slug", &Metadata::slug},
    {"section", &Metadata::section},
    {"category", &Metadata::section},
    {"language", &Metadata::language},
    {"lang", &Metadata::language},
    {"dateline", &Metadata::dateline},
    {"source", &Metadata::source},
    {"source_url", &Metadata::sourceUrl},
    {"published_url", &Metadata::publishedUrl},
    {"url", &Metadata::sourceUrl},
    {"rights", &Metadata::rights},
    {"copyright", &Metadata::rights},
    {"editorial_note", &Metadata::editorialNote},
    {"canonical", &Metadata::sourceUrl},
}};

QString textOf(const QJsonValue &value)
{
    if (value.isDouble()) {
        return QString::number(value.toDouble(), 'g', 15);
    }
    return cleanText(value.toString()); // "\u0001" is no character of a text
}

QStringList textsOf(const QJsonValue &value)
{
    static const QRegularExpression between(QStringLiteral("\\s*[,，、;；]\\s*"));
    QStringList all;
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &item : array) {
            all.append(textOf(item).trimmed());
        }
        all.removeAll(QString());
    } else {
        all = textOf(value).trimmed().split(between, Qt::SkipEmptyParts);
    }
    return all;
}

std::vector<Credit> creditsOf(const QJsonValue &value)
{
    std::vector<Credit> credits;
    const QJsonArray array = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const QJsonValue &item : array) {
        const QJsonObject object = item.toObject();
        const Credit credit = item.isObject()
                                  ? Credit{object.value(QLatin1String("name")).toString(),
                                           object.value(QLatin1String("role")).toString(),
                                           object.value(QLatin1String("person")).toString()}
                                  : Credit{textOf(item).trimmed(), {}, {}};
        if (!credit.name.isEmpty()) {
            credits.push_back(credit);
        }
    }
    return credits;
}

std::optional<Moment> Metadata::*momentField(const QString &name)
{
    static const QHash<QString, std::optional<Moment> Metadata::*> members{
        {QStringLiteral("published"), &Metadata::published},
        {QStringLiteral("date"), &Metadata::published},
        {QStringLiteral("planned"), &Metadata::planned},
        {QStringLiteral("deadline"), &Metadata::deadline},
    };
    return members.value(name, nullptr);
}

bool setListField(Metadata &metadata, const QString &name, const QJsonValue &value)
{
    if (name == QLatin1String("keywords") || name == QLatin1String("tags")) {
        metadata.keywords = textsOf(value);
    } else if (name == QLatin1String("media_topics")) {
        metadata.mediaTopics = textsOf(value);
    } else if (name == QLatin1String("bylines") || name == QLatin1String("authors") ||
               name == QLatin1String("author") || name == QLatin1String("byline")) {
        metadata.bylines = creditsOf(value);
    } else if (name == QLatin1String("credits")) {
        metadata.credits = creditsOf(value);
    } else {
        return false;
    }
    return true;
}

bool setOtherField(Metadata &metadata, const QString &name, const QJsonValue &value)
{
    if (name == QLatin1String("genre")) {
        const auto genre = genreFromName(textOf(value));
        metadata.genre = genre.value_or(metadata.genre);
        return genre.has_value();
    }
    if (name == QLatin1String("urgency")) {
        metadata.urgency = std::clamp(textOf(value).toInt(), 0, 9);
        return true;
    }
    if (name == QLatin1String("target_length")) {
        metadata.targetLength = std::max(0, textOf(value).toInt());
        return true;
    }
    return false;
}

} // namespace

std::optional<Moment> readMoment(const QString &text, const QByteArray &zone)
{
    // RFC 9557 puts the zone after the offset: 2023-09-27T11:06:00+04:00[Asia/Baku].
    static const QRegularExpression named(QStringLiteral("^(.*)\\[([A-Za-z0-9_/+-]+)\\]$"));
    QString plain = text.trimmed();
    QByteArray known = zone;
    if (const auto match = named.match(plain); match.hasMatch()) {
        plain = match.captured(1);
        known = match.captured(2).toLatin1();
    }
    static const QRegularExpression spaced(
        QStringLiteral("^(\\d{4}-\\d{2}-\\d{2}) (\\d{2}:\\d{2})"));
    plain.replace(spaced, QStringLiteral("\\1T\\2"));
    static const QRegularExpression shortOffset(QStringLiteral("([+-]\\d{2})(\\d{2})$"));
    if (plain.contains(u'T')) {
        plain.replace(shortOffset, QStringLiteral("\\1:\\2"));
    }
    if (const auto moment = Moment::fromIso(plain, known)) {
        return moment;
    }
    if (const auto found = text::findDate(plain)) {
        return Moment::fromLocal(found->date, found->time.value_or(QTime(0, 0)), known);
    }
    return std::nullopt;
}

bool setField(Metadata &metadata, const QString &name, const QJsonValue &value,
              const QByteArray &zone)
{
    for (const TextField &field : textFields) {
        if (name == QLatin1String(field.name)) {
            metadata.*field.member = textOf(value);
            return true;
        }
    }
    if (const auto member = momentField(name)) {
        metadata.*member = readMoment(textOf(value), zone);
        return (metadata.*member).has_value();
    }
    return setListField(metadata, name, value) || setOtherField(metadata, name, value);
}

void setFields(ImportedArticle &article, const std::vector<std::pair<QString, QJsonValue>> &fields,
               const QByteArray &zone)
{
    Metadata &metadata = article.content.metadata;
    for (const auto &[name, value] : fields) {
        if (name == QLatin1String("assignee")) {
            article.assignee = textOf(value).simplified();
        } else if (name == QLatin1String("embargo")) {
            article.embargo = readMoment(textOf(value), zone);
        } else {
            setField(metadata, name, value, zone);
        }
    }
    static const QLatin1String suffix("_zone");
    for (const auto &[name, value] : fields) {
        if (!name.endsWith(suffix)) {
            continue;
        }
        const QString timeName = name.chopped(suffix.size());
        const auto member = momentField(timeName);
        std::optional<Moment> *time = member != nullptr ? &(metadata.*member) : nullptr;
        if (timeName == QLatin1String("embargo")) {
            time = &article.embargo;
        }
        const QByteArray named = value.toString().toLatin1();
        if (time != nullptr && *time && QTimeZone(named).isValid()) {
            (*time)->zone = named;
        }
    }
}

void addSpeaker(std::vector<Speaker> &speakers, const QJsonObject &object)
{
    const auto text = [&object](const char *name) {
        return object.value(QLatin1String(name)).toString();
    };
    Speaker speaker{text("key"),
                    text("name"),
                    text("title"),
                    text("organisation"),
                    speakerRoleFromName(text("role")),
                    text("person")};
    const bool taken = std::any_of(speakers.begin(), speakers.end(),
                                   [&](const Speaker &other) { return other.key == speaker.key; });
    if (speaker.key.isEmpty() && speaker.name.isEmpty()) {
        return;
    }
    if (speaker.key.isEmpty() || taken) {
        speaker.key = speakerKey(speaker.name, speakers);
    }
    speakers.push_back(speaker);
}

QJsonValue jsonValue(const QString &text)
{
    // QJsonDocument reads no scalars: read an array of one.
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson('[' + text.toUtf8() + ']', &error);
    const QJsonArray array = document.array();
    return error.error == QJsonParseError::NoError && array.size() == 1
               ? array.first()
               : QJsonValue(QJsonValue::Undefined);
}

} // namespace rd::importing
