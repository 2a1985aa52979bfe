// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/formats/fields.h"

#include "app/export/formats/wording.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace rd::exporting {

namespace {

class Fields final
{
public:
    void text(const char *name, const QString &value)
    {
        if (!value.isEmpty()) {
            m_all.push_back({QLatin1String(name), value});
        }
    }
    void list(const char *name, const QJsonArray &value)
    {
        if (!value.isEmpty()) {
            m_all.push_back({QLatin1String(name), value});
        }
    }
    void time(const char *name, const std::optional<Moment> &moment)
    {
        if (moment) {
            text(name, moment->toIso());
            m_all.push_back(
                {QLatin1String(name) + QLatin1String("_zone"), QString::fromLatin1(moment->zone)});
        }
    }
    std::vector<Field> take() { return std::move(m_all); }

private:
    std::vector<Field> m_all;
};

QJsonArray names(const std::vector<Credit> &bylines)
{
    QJsonArray all;
    for (const Credit &credit : bylines) {
        all.append(credit.name);
    }
    return all;
}

void addMember(QJsonObject &object, const char *key, const QString &value)
{
    if (!value.isEmpty()) {
        object.insert(QLatin1String(key), value);
    }
}

QJsonArray creditObjects(const std::vector<Credit> &credits)
{
    QJsonArray all;
    for (const Credit &credit : credits) {
        QJsonObject object;
        addMember(object, "name", credit.name);
        addMember(object, "role", credit.role);
        all.append(object);
    }
    return all;
}

} // namespace

std::vector<Field> exportedFields(const Article &article)
{
    const Metadata &metadata = article.content.metadata;
    Fields fields;
    fields.text("headline", metadata.headline);
    fields.text("short_headline", metadata.shortHeadline);
    fields.text("kicker", metadata.kicker);
    fields.text("lede", metadata.lede);
    fields.text("slug", metadata.slug);
    fields.text("section", metadata.section);
    fields.text("genre", genreName(metadata.genre));
    fields.text("language", metadata.language);
    fields.list("bylines", names(metadata.bylines));
    fields.list("credits", creditObjects(metadata.credits));
    fields.text("dateline", metadata.dateline);
    fields.time("published", metadata.published);
    fields.time("planned", metadata.planned);
    fields.time("embargo", article.embargo);
    fields.text("source", metadata.source);
    fields.text("source_url", metadata.sourceUrl);
    fields.text("published_url", metadata.publishedUrl);
    fields.text("rights", metadata.rights);
    fields.list("keywords", QJsonArray::fromStringList(metadata.keywords));
    fields.list("media_topics", QJsonArray::fromStringList(metadata.mediaTopics));
    return fields.take();
}

QJsonArray exportedSpeakers(const std::vector<Speaker> &speakers)
{
    QJsonArray all;
    for (const Speaker &speaker : speakers) {
        QJsonObject object;
        addMember(object, "key", speaker.key);
        addMember(object, "name", speaker.name);
        addMember(object, "title", speaker.title);
        addMember(object, "organisation", speaker.organisation);
        addMember(object, "role", speakerRoleName(speaker.role));
        all.append(object);
    }
    return all;
}

QString jsonText(const QJsonValue &value)
{
    // QJsonDocument holds no scalars: write it inside an array and take the brackets away.
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.mid(1, json.size() - 2));
}

QString joinedNames(const std::vector<Credit> &credits, const QString &language)
{
    QStringList all;
    for (const Credit &credit : credits) {
        all.append(credit.name);
    }
    return all.join(wording(language).listComma);
}

} // namespace rd::exporting
