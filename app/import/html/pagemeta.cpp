// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/html/pagemeta.h"

#include "app/import/fields.h"
#include "app/import/html/links.h"
#include "app/import/page/pagewords.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace rd::importing {

using namespace Qt::StringLiterals;

namespace {

QString firstOf(const QMultiHash<QString, QString> &metas, std::initializer_list<QString> names)
{
    for (const QString &name : names) {
        const QString value = metas.value(name).simplified();
        if (!value.isEmpty()) {
            return value;
        }
    }
    return {};
}

bool isNews(const QJsonObject &object)
{
    const QJsonValue type = object.value("@type"_L1);
    const QString names = type.isArray() ? QString::fromUtf8(QJsonDocument(type.toArray()).toJson())
                                         : type.toString();
    return names.contains("Article"_L1) || names.contains("BlogPosting"_L1);
}

/// The NewsArticle of a page, at the top, in a list or in "@graph".
QJsonObject newsObject(const QJsonValue &value, int depth = 0)
{
    if (depth > 4) {
        return {};
    }
    if (value.isObject() && isNews(value.toObject())) {
        return value.toObject();
    }
    const QJsonArray items =
        value.isArray() ? value.toArray() : value.toObject().value("@graph"_L1).toArray();
    for (const QJsonValue &item : items) {
        const QJsonObject found = newsObject(item, depth + 1);
        if (!found.isEmpty()) {
            return found;
        }
    }
    return {};
}

QJsonObject jsonLd(const GumboNode *root)
{
    for (const GumboNode *script : findAll(root, GUMBO_TAG_SCRIPT)) {
        const auto document = QJsonDocument::fromJson(textOf(script).toUtf8());
        const QJsonObject found = newsObject(document.isArray() ? QJsonValue(document.array())
                                                                : QJsonValue(document.object()));
        if (!found.isEmpty()) {
            return found;
        }
    }
    return {};
}

/// A name, an object with a name, or a list of either.
QStringList namesIn(const QJsonValue &value)
{
    QStringList names;
    if (value.isArray()) {
        const QJsonArray items = value.toArray();
        for (const QJsonValue &item : items) {
            names.append(namesIn(item));
        }
    } else {
        const QJsonValue name = value.isObject() ? value.toObject().value("name"_L1) : value;
        if (!name.toString().trimmed().isEmpty()) {
            names.append(name.toString().simplified());
        }
    }
    return names;
}

/// "Headline | The Paper" without the paper, when a separator or the site's name shows it.
QString withoutSite(const QString &title, const QString &site)
{
    for (const QString &joint : {u" | "_s, u" — "_s, u" – "_s, u" - "_s, u"_"_s}) {
        const qsizetype at = title.lastIndexOf(joint);
        if (at <= 0) {
            continue;
        }
        const QString tail = title.mid(at + joint.size()).trimmed();
        const bool isSite = !site.isEmpty() && sameLine(tail, site);
        if (isSite || (joint == u" | "_s && tail.size() < at)) {
            return title.left(at).trimmed();
        }
    }
    return title;
}

QString headlineOf(const GumboNode *root, const GumboNode *article, const QJsonObject &news,
                   const QMultiHash<QString, QString> &metas)
{
    const QString site = firstOf(metas, {u"og:site_name"_s});
    for (const GumboNode *scope : {article, root}) {
        const auto all = findAll(scope, GUMBO_TAG_H1);
        if (all.size() == 1 && !textOf(all.front()).simplified().isEmpty()) {
            return textOf(all.front()).simplified();
        }
    }
    const QString told = news.value("headline"_L1).toString().simplified();
    if (!told.isEmpty()) {
        return told;
    }
    const QString open = firstOf(metas, {u"og:title"_s, u"twitter:title"_s, u"title"_s});
    if (!open.isEmpty()) {
        return withoutSite(open, site);
    }
    const GumboNode *title = findFirst(root, GUMBO_TAG_TITLE);
    return title == nullptr ? QString() : withoutSite(textOf(title).simplified(), site);
}

QString publishedText(const GumboNode *article, const QJsonObject &news,
                      const QMultiHash<QString, QString> &metas)
{
    const QString told =
        firstOf(metas, {u"article:published_time"_s, u"datepublished"_s, u"pubdate"_s,
                        u"publishdate"_s, u"date"_s, u"dc.date"_s, u"og:article:published_time"_s});
    if (!told.isEmpty()) {
        return told;
    }
    const QString linked = news.value("datePublished"_L1).toString();
    if (!linked.isEmpty()) {
        return linked;
    }
    const GumboNode *time =
        findFirst(article, [](const GumboNode *node) { return hasAttribute(node, "datetime"); });
    return time == nullptr ? QString() : attribute(time, "datetime");
}

void addBylines(Metadata &metadata, const QJsonObject &news,
                const QMultiHash<QString, QString> &metas)
{
    QStringList names = namesIn(news.value("author"_L1));
    if (names.isEmpty()) {
        names = firstOf(metas, {u"author"_s, u"article:author"_s, u"dc.creator"_s})
                    .split(u',', Qt::SkipEmptyParts);
    }
    for (const QString &raw : names) {
        const QString name = raw.trimmed();
        // Facebook pages and the paper itself are no authors.
        if (!name.isEmpty() && !name.contains("://"_L1) && !sameLine(name, metadata.source)) {
            metadata.bylines.push_back({name, {}, {}});
        }
    }
}

void addKeywords(Metadata &metadata, const QJsonObject &news,
                 const QMultiHash<QString, QString> &metas)
{
    QStringList tags = metas.values(u"article:tag"_s);
    std::reverse(tags.begin(), tags.end()); // a multi hash gives the newest first
    const QString told = firstOf(metas, {u"keywords"_s, u"news_keywords"_s});
    if (!tags.isEmpty()) {
        metadata.keywords = tags;
    } else if (!told.isEmpty()) {
        setField(metadata, u"keywords"_s, told, {});
    } else {
        setField(metadata, u"keywords"_s, news.value("keywords"_L1), {});
    }
}

} // namespace

QMultiHash<QString, QString> metasOf(const GumboNode *root)
{
    QMultiHash<QString, QString> metas;
    for (const GumboNode *meta : findAll(root, GUMBO_TAG_META)) {
        for (const char *key : {"name", "property", "itemprop"}) {
            const QString name = attribute(meta, key).trimmed().toLower();
            if (!name.isEmpty()) {
                metas.insert(name, attribute(meta, "content"));
            }
        }
    }
    return metas;
}

bool readOwnMetadata(const QMultiHash<QString, QString> &metas, const QByteArray &zone,
                     ImportedArticle &article)
{
    static const QLatin1String prefix("rd:");
    std::vector<std::pair<QString, QJsonValue>> fields;
    for (auto meta = metas.constBegin(); meta != metas.constEnd(); ++meta) {
        if (!meta.key().startsWith(prefix) || meta.key() == "rd:speaker"_L1) {
            continue;
        }
        const QJsonValue list =
            meta.value().startsWith(u'[') ? jsonValue(meta.value()) : QJsonValue();
        fields.emplace_back(meta.key().mid(prefix.size()),
                            list.isArray() ? list : QJsonValue(meta.value()));
    }
    setFields(article, fields, zone);
    QStringList speakers = metas.values(u"rd:speaker"_s);
    std::reverse(speakers.begin(), speakers.end());
    for (const QString &speaker : speakers) {
        addSpeaker(article.content.speakers, jsonValue(speaker).toObject());
    }
    return !fields.empty();
}

Metadata foreignMetadata(const GumboNode *root, const GumboNode *article,
                         const QMultiHash<QString, QString> &metas, const QByteArray &zone)
{
    const QJsonObject news = jsonLd(root);
    Metadata metadata;
    metadata.headline = headlineOf(root, article, news, metas);
    metadata.lede =
        firstOf(metas, {u"og:description"_s, u"description"_s, u"twitter:description"_s});
    if (metadata.lede.isEmpty()) {
        metadata.lede = news.value("description"_L1).toString().simplified();
    }
    metadata.section = firstOf(metas, {u"article:section"_s});
    if (metadata.section.isEmpty()) {
        metadata.section = namesIn(news.value("articleSection"_L1)).value(0);
    }
    const QString published = publishedText(article, news, metas);
    if (!published.isEmpty()) {
        metadata.published = readMoment(published, zone);
    }
    metadata.source = firstOf(metas, {u"og:site_name"_s});
    if (metadata.source.isEmpty()) {
        metadata.source = namesIn(news.value("publisher"_L1)).value(0);
    }
    metadata.sourceUrl = baseOf(root, metas).toString();
    metadata.rights = firstOf(metas, {u"copyright"_s, u"dc.rights"_s});
    addBylines(metadata, news, metas);
    addKeywords(metadata, news, metas);
    return metadata;
}

QUrl baseOf(const GumboNode *root, const QMultiHash<QString, QString> &metas)
{
    const GumboNode *link = findFirst(root, [](const GumboNode *node) {
        return tagOf(node) == GUMBO_TAG_LINK && attribute(node, "rel") == "canonical"_L1;
    });
    for (const QString &address :
         {link == nullptr ? QString() : attribute(link, "href"), metas.value(u"og:url"_s)}) {
        const QString safe = safeAddress(address, {});
        if (safe.startsWith("http"_L1)) {
            return QUrl(safe);
        }
    }
    return {};
}

const GumboNode *articleElement(const GumboNode *root)
{
    const GumboNode *own = findFirst(
        root, [](const GumboNode *node) { return hasClass(node, QLatin1String("rd-article")); });
    if (own != nullptr) {
        return own;
    }
    const GumboNode *best = nullptr;
    qsizetype most = 0;
    for (const GumboNode *article : findAll(root, GUMBO_TAG_ARTICLE)) {
        const qsizetype size = textOf(article).size();
        if (size > most) {
            most = size;
            best = article;
        }
    }
    if (best == nullptr) {
        best = findFirst(root, [](const GumboNode *node) {
            return tagOf(node) == GUMBO_TAG_MAIN || attribute(node, "role") == "main"_L1 ||
                   attribute(node, "itemprop") == "articleBody"_L1;
        });
    }
    if (best == nullptr) {
        best = findFirst(root, GUMBO_TAG_BODY);
    }
    return best == nullptr ? root : best;
}

} // namespace rd::importing
