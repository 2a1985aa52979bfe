// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/formats/markdown.h"

#include "app/article/body/plaintext.h"
#include "app/import/fields.h"
#include "app/import/html/page.h"
#include "app/import/markdown/footnotes.h"
#include "app/import/markdown/frontmatter.h"
#include "app/import/markdown/render.h"
#include "app/import/page/finish.h"
#include "app/import/page/lede.h"
#include "app/import/page/pagewords.h"
#include "app/import/sniff.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace rd::importing {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(rd::Import)
};

/// "published-date", "Media Topics" → the names of fields.
QString fieldName(QString name)
{
    return name.replace(u'-', u'_').replace(u' ', u'_');
}

void readFields(const FrontMatter &matter, const QByteArray &zone, ImportedArticle &article)
{
    std::vector<std::pair<QString, QJsonValue>> fields;
    for (const auto &[name, value] : matter.fields) {
        fields.emplace_back(fieldName(name), value);
    }
    setFields(article, fields, zone);
    const QJsonArray speakers = matter.value(QStringLiteral("speakers")).toArray();
    for (const QJsonValue &speaker : speakers) {
        addSpeaker(article.content.speakers, speaker.toObject());
    }
}

/// A first heading is the headline where nothing else is, and repeats it where something is.
void takeHeading(ArticleContent &content)
{
    auto &blocks = content.body.blocks;
    if (blocks.empty() || blocks.front().role != BlockRole::Heading) {
        return;
    }
    const QString text = plainText(blocks.front().runs).simplified();
    QString &headline = content.metadata.headline;
    if (headline.isEmpty() || sameLine(headline, text)) {
        headline = headline.isEmpty() ? text : headline;
        blocks.erase(blocks.begin());
    }
}

void headlineFromText(ArticleContent &content)
{
    const auto &blocks = content.body.blocks;
    const auto text = std::find_if(blocks.begin(), blocks.end(),
                                   [](const Block &block) { return block.isText(); });
    if (content.metadata.headline.isEmpty() && text != blocks.end()) {
        content.metadata.headline = headlineFrom(plainText(text->runs), content.metadata.language);
    }
}

} // namespace

QString MarkdownImporter::name() const
{
    return QStringLiteral("markdown");
}

QString MarkdownImporter::label() const
{
    return Texts::tr("Markdown");
}

QStringList MarkdownImporter::suffixes() const
{
    return {QStringLiteral("md"), QStringLiteral("markdown")};
}

int MarkdownImporter::sniff(const Source &source) const
{
    if (suffixes().contains(suffixOf(source))) {
        return 90;
    }
    const QByteArray head = sniffPrefix(source);
    const qsizetype colon = head.indexOf(':');
    return head.startsWith("---\n") && colon > 0 && colon < 60 ? 70 : 0;
}

Result<std::vector<ImportedArticle>> MarkdownImporter::read(const Source &source,
                                                            const ImportOptions &options,
                                                            const TaskContext &task) const
{
    const auto text = decodeText(source.bytes);
    if (!text) {
        return fail(text.error());
    }
    if (task.cancel.isCancelled()) {
        return cancelled();
    }
    const FrontMatter matter = readFrontMatter(*text);
    const QString markdown = text->mid(matter.length);
    ImportedArticle head;
    readFields(matter, options.zone, head);
    Metadata &metadata = head.content.metadata;
    metadata.language = chosenLanguage(options, metadata.language, markdown);
    auto article = readHtmlBlocks(markdownToHtml(withFootnotes(markdown)), source, metadata);
    if (!article) {
        return fail(article.error());
    }
    article->content.speakers = head.content.speakers;
    article->assignee = head.assignee;
    article->embargo = head.embargo;
    // Our own export states the genre: then turns and furniture are what it says they are.
    const bool stated = !matter.value(QStringLiteral("genre")).isUndefined();
    if (!stated) {
        takeHeading(article->content);
        headlineFromText(article->content);
        finishForeign(*article, options);
    }
    return std::vector{*std::move(article)};
}

} // namespace rd::importing
