// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/targets.h"

#include "app/article/body/xhtml.h"
#include "app/export/archive/zipwriter.h"
#include "app/import/archive/docxtext.h"
#include "app/import/importer.h"
#include "app/import/markdown/frontmatter.h"
#include "app/store/queryparser.h"
#include "app/workspace/storyfile.h"

#include <algorithm>

namespace rd::fuzz {

namespace {

QByteArray bytesOf(const uint8_t *data, size_t size)
{
    return {reinterpret_cast<const char *>(data), qsizetype(size)};
}

/// Ends the process, which both libFuzzer and the test report with the input.
void require(bool kept, const char *promise)
{
    if (!kept) {
        qFatal("broken promise: %s", promise);
    }
}

void requireSafeLinks(const Runs &runs)
{
    for (const Run &run : runs) {
        const QString address = run.valueOf(MarkKind::Link);
        const bool safe = address.isEmpty() || address.startsWith(u'#') ||
                          address.startsWith(QLatin1String("http:"), Qt::CaseInsensitive) ||
                          address.startsWith(QLatin1String("https:"), Qt::CaseInsensitive) ||
                          address.startsWith(QLatin1String("mailto:"), Qt::CaseInsensitive);
        require(safe, "a link is http, https, mailto or a place in the text");
    }
}

void requireSafe(const Body &body)
{
    for (const Block &block : body.blocks) {
        requireSafeLinks(block.runs);
        for (const ListItem &item : block.items) {
            requireSafeLinks(item.runs);
        }
        for (const TableRow &row : block.rows) {
            for (const TableCell &cell : row) {
                requireSafeLinks(cell.runs);
            }
        }
    }
}

/// What was read once can be saved and read again, and is the same.
void requireStable(const Body &body)
{
    const auto again = fromXhtml(toXhtml(body));
    require(again.has_value(), "what toXhtml writes, fromXhtml reads");
    require(*again == body, "a body survives being saved");
}

int fuzzXhtml(const uint8_t *data, size_t size)
{
    if (const auto body = fromXhtml(bytesOf(data, size))) {
        requireStable(*body);
    }
    return 0;
}

int import(const QByteArray &bytes, const QString &format)
{
    importing::ImportOptions options;
    options.format = format;
    const auto articles = importing::importBytes({bytes, QStringLiteral("seed"), {}}, options, {});
    if (articles) {
        for (const importing::ImportedArticle &article : *articles) {
            requireSafe(article.content.body);
            requireStable(article.content.body);
        }
    } else {
        require(!articles.error().message.isEmpty(), "a refusal says why");
    }
    return 0;
}

int fuzzHtml(const uint8_t *data, size_t size)
{
    return import(bytesOf(data, size), QStringLiteral("html"));
}

int fuzzMarkdown(const uint8_t *data, size_t size)
{
    return import(bytesOf(data, size), QStringLiteral("markdown"));
}

int fuzzText(const uint8_t *data, size_t size)
{
    return import(bytesOf(data, size), QStringLiteral("text"));
}

int fuzzDecode(const uint8_t *data, size_t size)
{
    QString encoding;
    if (const auto text = importing::decodeText(bytesOf(data, size), &encoding)) {
        require(!encoding.isEmpty(), "a decoded text says what it was");
        require(QStringView(*text).isValidUtf16(), "a decoded text has whole characters");
        require(!text->contains(QChar(0)), "a decoded text has no NUL");
    }
    return 0;
}

int fuzzFragment(const uint8_t *data, size_t size)
{
    const QString html = QString::fromUtf8(bytesOf(data, size));
    if (const auto fragment =
            importing::readHtmlFragment(html, QUrl(QStringLiteral("https://example.org/a/")))) {
        requireSafe(fragment->body);
        requireStable(fragment->body);
    }
    return 0;
}

int fuzzQuery(const uint8_t *data, size_t size)
{
    const QString query = QString::fromUtf8(bytesOf(data, size));
    const auto root = store::parseQuery(query);
    if (!root) {
        require(root.error().code == ErrorCode::Usage, "a query can only be worded wrongly");
        return 0;
    }
    std::vector<const store::QueryNode *> open{&*root};
    while (!open.empty()) {
        const store::QueryNode *node = open.back();
        open.pop_back();
        require(node->at >= 0 && node->at <= query.size(), "a node stands in the query");
        require(node->kind != store::QueryKind::Not || node->children.size() == 1,
                "a negation has one child");
        for (const store::QueryNode &child : node->children) {
            open.push_back(&child);
        }
    }
    return 0;
}

int fuzzFrontMatter(const uint8_t *data, size_t size)
{
    const QString markdown = QString::fromUtf8(bytesOf(data, size));
    const importing::FrontMatter matter = importing::readFrontMatter(markdown);
    require(matter.length >= 0 && matter.length <= markdown.size(),
            "front matter ends inside the text");
    require(matter.length > 0 || matter.fields.empty(), "fields come out of front matter");
    return 0;
}

/// What a fuzzer makes of a zip fails at the first checksum: any other input is taken as the parts
/// of a zip that is whole, with a form feed between them.
QByteArray archived(const QByteArray &bytes, const std::vector<exporting::ZipEntry> &usual)
{
    if (bytes.startsWith("PK")) {
        return bytes;
    }
    std::vector<exporting::ZipEntry> entries = usual;
    const QList<QByteArray> parts = bytes.split('\f');
    for (qsizetype i = 0; i < std::min(parts.size(), qsizetype(entries.size())); ++i) {
        if (!parts[i].isEmpty()) {
            entries[size_t(i)].bytes = parts[i];
        }
    }
    return exporting::writeZip(entries).value_or(QByteArray());
}

int fuzzDocx(const uint8_t *data, size_t size)
{
    const auto paragraphs = importing::readDocxText(
        archived(bytesOf(data, size), {{QStringLiteral("word/document.xml"), {}}}));
    if (!paragraphs) {
        require(!paragraphs.error().message.isEmpty(), "a refusal says why");
        return 0;
    }
    for (const importing::DocxParagraph &paragraph : *paragraphs) {
        require(!paragraph.text.trimmed().isEmpty(), "empty paragraphs are left out");
    }
    return 0;
}

void requireStable(const StoryPackage &package)
{
    for (const PackedArticle &article : package.articles) {
        for (const PackedRevision &revision : article.revisions) {
            requireStable(revision.content.body);
        }
    }
    const auto bytes = workspace::toStoryFile(package);
    require(bytes.has_value(), "a package that was read can be written");
    const auto again = workspace::fromStoryFile(*bytes);
    require(again.has_value(), "a package that was written can be read");
    require(workspace::toStoryFile(*again).value_or(QByteArray()) == *bytes,
            "a package survives being handed on");
}

int fuzzStory(const uint8_t *data, size_t size)
{
    static const std::vector<exporting::ZipEntry> usual{
        {QStringLiteral("articles/22222222-0000-4000-8000-000000000001.json"), {}},
        {QStringLiteral("persons.json"), QByteArrayLiteral("{\"persons\": []}")},
        {QStringLiteral("manifest.json"),
         QByteArrayLiteral("{\"format\": \"redaksiya-story\", \"version\": 1, "
                           "\"story\": \"11111111-0000-4000-8000-000000000001\", "
                           "\"articles\": [\"22222222-0000-4000-8000-000000000001\"]}")}};
    if (const auto package = workspace::fromStoryFile(archived(bytesOf(data, size), usual))) {
        requireStable(*package);
    } else {
        require(!package.error().message.isEmpty(), "a refusal says why");
    }
    return 0;
}

} // namespace

const std::vector<Target> &targets()
{
    static const std::vector<Target> all{
        {"xhtml", fuzzXhtml},       {"html", fuzzHtml},
        {"markdown", fuzzMarkdown}, {"text", fuzzText},
        {"decode", fuzzDecode},     {"fragment", fuzzFragment},
        {"query", fuzzQuery},       {"frontmatter", fuzzFrontMatter},
        {"docx", fuzzDocx},         {"story", fuzzStory},
    };
    return all;
}

const Target *target(const QByteArray &name)
{
    const auto found = std::find_if(targets().begin(), targets().end(),
                                    [&name](const Target &each) { return each.name == name; });
    return found == targets().end() ? nullptr : &*found;
}

} // namespace rd::fuzz
