// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/formats/htmlpage.h"

#include "app/export/formats/fields.h"
#include "app/export/formats/wording.h"
#include "app/text/dates.h"

#include <QFile>

namespace rd::exporting {

namespace {

QString meta(const QString &name, const QString &content)
{
    if (content.isEmpty()) {
        return {};
    }
    return QLatin1String("<meta name=\"") + htmlAttribute(name) + QLatin1String("\" content=\"") +
           htmlAttribute(content) + QLatin1String("\">\n");
}

QString property(const char *name, const QString &content)
{
    if (content.isEmpty()) {
        return {};
    }
    return QLatin1String("<meta property=\"") + QLatin1String(name) +
           QLatin1String("\" content=\"") + htmlAttribute(content) + QLatin1String("\">\n");
}

QString titleOf(const Metadata &metadata)
{
    return metadata.headline.trimmed().isEmpty() ? wording(metadata.language).untitled
                                                 : metadata.headline;
}

QString fieldMetas(const Article &article)
{
    QString out;
    for (const Field &field : exportedFields(article)) {
        out += meta(QLatin1String("rd:") + field.name,
                    field.value.isString() ? field.value.toString() : jsonText(field.value));
    }
    const QJsonArray speakers = exportedSpeakers(article.content.speakers);
    for (const QJsonValue &speaker : speakers) {
        out += meta(QStringLiteral("rd:speaker"), jsonText(speaker));
    }
    return out;
}

QString head(const Article &article, const PageOptions &options)
{
    const Metadata &metadata = article.content.metadata;
    QString out = QStringLiteral("<head>\n<meta charset=\"utf-8\">\n");
    if (!options.csp.isEmpty()) {
        out += QLatin1String("<meta http-equiv=\"Content-Security-Policy\" content=\"") +
               htmlAttribute(options.csp) + QLatin1String("\">\n");
    }
    out += meta(QStringLiteral("viewport"), QStringLiteral("width=device-width, initial-scale=1"));
    out += QLatin1String("<title>") + htmlText(titleOf(metadata)) + QLatin1String("</title>\n");
    out += meta(QStringLiteral("generator"), QStringLiteral("Redaksiya " RD_VERSION));
    out += meta(QStringLiteral("description"), metadata.lede);
    out += meta(QStringLiteral("author"), joinedNames(metadata.bylines, metadata.language));
    out += meta(QStringLiteral("color-scheme"), QStringLiteral("light dark"));
    out += property("og:type", QStringLiteral("article"));
    out += property("og:title", titleOf(metadata));
    out += property("og:description", metadata.lede);
    if (metadata.published) {
        out += property("article:published_time", metadata.published->toIso());
    }
    if (options.fieldMetas) {
        out += fieldMetas(article);
    }
    if (!options.styleSheet.isEmpty()) {
        out += QLatin1String("<style>\n") + options.styleSheet + QLatin1String("</style>\n");
    }
    return out + QLatin1String("</head>\n");
}

QString field(const char *tag, const char *name, const QString &text)
{
    if (text.isEmpty()) {
        return {};
    }
    const QLatin1String element(tag);
    return QLatin1Char('<') + element + attribute("data-rd-field", QLatin1String(name)) +
           QLatin1Char('>') + htmlText(text) + QLatin1String("</") + element + QLatin1Char('>');
}

QString line(const char *cssClass, const QStringList &parts)
{
    QStringList filled = parts;
    filled.removeAll(QString());
    if (filled.isEmpty()) {
        return {};
    }
    return QLatin1String("<p") + attribute("class", QLatin1String(cssClass)) + QLatin1Char('>') +
           filled.join(QStringLiteral(" <span class=\"rd-dot\" aria-hidden=\"true\">·</span> ")) +
           QLatin1String("</p>\n");
}

QString publishedTime(const Metadata &metadata)
{
    if (!metadata.published) {
        return {};
    }
    return QLatin1String("<time data-rd-field=\"published\"") +
           attribute("datetime", metadata.published->toIso()) + QLatin1Char('>') +
           htmlText(text::formatDateTime(*metadata.published, metadata.language)) +
           QLatin1String("</time>");
}

QString header(const Metadata &metadata)
{
    QString out = QStringLiteral("<header class=\"rd-header\">\n");
    out += line("rd-kicker", {field("span", "section", metadata.section),
                              field("span", "kicker", metadata.kicker)});
    if (!metadata.headline.trimmed().isEmpty()) {
        out += field("h1", "headline", metadata.headline) + QLatin1Char('\n');
    }
    if (!metadata.lede.isEmpty()) {
        out += QLatin1String("<p class=\"rd-lede\" data-rd-field=\"lede\">") +
               htmlText(metadata.lede) + QLatin1String("</p>\n");
    }
    out += line("rd-byline",
                {field("span", "byline", joinedNames(metadata.bylines, metadata.language)),
                 field("span", "dateline", metadata.dateline), publishedTime(metadata)});
    return out + QLatin1String("</header>\n");
}

QString sourceLink(const Metadata &metadata)
{
    const QString name = metadata.source.isEmpty() ? metadata.sourceUrl : metadata.source;
    const bool linked = isSafeAddress(metadata.sourceUrl);
    if (!linked) {
        return field("span", "source", name);
    }
    return QLatin1String("<a data-rd-field=\"source\"") + attribute("href", metadata.sourceUrl) +
           QLatin1Char('>') + htmlText(name) + QLatin1String("</a>");
}

QString labelled(const QString &label, const QString &colon, const QString &value)
{
    return value.isEmpty() ? QString()
                           : QLatin1String("<span class=\"rd-label\">") + htmlText(label) +
                                 htmlText(colon) + QLatin1String("</span>") + value;
}

QString footer(const Metadata &metadata)
{
    const Wording &words = wording(metadata.language);
    QString out;
    for (const Credit &credit : metadata.credits) {
        const QString role = creditRole(credit.role, metadata.language);
        const QString name = field("span", "credit", credit.name);
        out += line("rd-credits", {role.isEmpty() ? name : labelled(role, words.colon, name)});
    }
    out += line("rd-keywords",
                {labelled(words.keywords, words.colon,
                          field("span", "keywords", metadata.keywords.join(words.listComma)))});
    out += line("rd-source", {labelled(words.source, words.colon, sourceLink(metadata))});
    out += line("rd-rights", {field("span", "rights", metadata.rights)});
    return out.isEmpty() ? out
                         : QLatin1String("<footer class=\"rd-footer\">\n") + out +
                               QLatin1String("</footer>\n");
}

/// `id`: what a book's contents lead to; may be empty.
QString articleElement(const Article &article, const ImageUrl &imageUrl, const QString &id)
{
    const Metadata &metadata = article.content.metadata;
    HtmlBody body(article.content, imageUrl);
    QString out = QLatin1String("<article class=\"rd-article\"") + attribute("id", id) +
                  attribute("lang", metadata.language) +
                  attribute("data-rd-genre", genreName(metadata.genre)) +
                  attribute("aria-label",
                            metadata.headline.trimmed().isEmpty() ? titleOf(metadata) : QString()) +
                  QLatin1String(">\n");
    out += header(metadata);
    out += QLatin1String("<div class=\"rd-body\">\n") + body.page() + QLatin1String("</div>\n");
    return out + footer(metadata) + QLatin1String("</article>\n");
}

QString bookId(size_t index)
{
    return QStringLiteral("rd-article-%1").arg(index + 1);
}

QString contentsOf(const std::vector<PicturedArticle> &articles)
{
    const QString title = wording(articles.front().article->content.metadata.language).contents;
    QString out = QLatin1String("<nav class=\"rd-contents\" aria-labelledby=\"rd-contents\">\n"
                                "<h1 id=\"rd-contents\">") +
                  htmlText(title) + QLatin1String("</h1>\n<ol>\n");
    for (size_t i = 0; i < articles.size(); ++i) {
        const Metadata &metadata = articles[i].article->content.metadata;
        out += QLatin1String("<li") + attribute("lang", metadata.language) +
               QLatin1String("><a href=\"#") + bookId(i) + QLatin1String("\">") +
               htmlText(titleOf(metadata)) + QLatin1String("</a>");
        if (const QString time = publishedTime(metadata); !time.isEmpty()) {
            out += QLatin1String(" <span class=\"rd-dot\" aria-hidden=\"true\">·</span> ") + time;
        }
        out += QLatin1String("</li>\n");
    }
    return out + QLatin1String("</ol>\n</nav>\n");
}

QByteArray page(const Article &first, const PageOptions &options, const QString &inside)
{
    const QString out = QLatin1String("<!DOCTYPE html>\n<html") +
                        attribute("lang", first.content.metadata.language) + QLatin1String(">\n") +
                        head(first, options) + QLatin1String("<body>\n<main>\n") + inside +
                        QLatin1String("</main>\n</body>\n</html>\n");
    return out.toUtf8();
}

} // namespace

QByteArray articlePage(const Article &article, const PageOptions &options)
{
    return page(article, options, articleElement(article, options.imageUrl, {}));
}

QByteArray bookPage(const std::vector<PicturedArticle> &articles, const PageOptions &options)
{
    QString inside = options.contents ? contentsOf(articles) : QString();
    for (size_t i = 0; i < articles.size(); ++i) {
        inside += articleElement(*articles[i].article, articles[i].imageUrl, bookId(i));
    }
    Article cover = *articles.front().article;
    cover.content.metadata.headline = wording(cover.content.metadata.language).contents;
    cover.content.metadata.lede.clear();
    cover.content.metadata.bylines.clear();
    return page(options.contents ? cover : *articles.front().article, options, inside);
}

QString articleStyleSheet()
{
    QFile file(QStringLiteral(":/export/article.css"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace rd::exporting
