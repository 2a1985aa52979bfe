// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/articlejson.h"

#include "app/article/body/plaintext.h"
#include "app/article/body/publicbody.h"
#include "app/text/counts.h"

#include <QJsonArray>

namespace rd::workspace {

namespace {

QJsonValue timeJson(const std::optional<Moment> &moment)
{
    return moment ? QJsonValue(moment->toIso()) : QJsonValue(QJsonValue::Null);
}

QJsonValue numberJson(int number)
{
    return number > 0 ? QJsonValue(number) : QJsonValue(QJsonValue::Null);
}

QJsonArray creditsJson(const std::vector<Credit> &credits)
{
    QJsonArray array;
    for (const Credit &credit : credits) {
        QJsonObject object{{QLatin1String("name"), credit.name}};
        if (!credit.role.isEmpty()) {
            object.insert(QLatin1String("role"), credit.role);
        }
        array.append(object);
    }
    return array;
}

QJsonArray bylinesJson(const std::vector<Credit> &bylines)
{
    QJsonArray array;
    for (const Credit &byline : bylines) {
        array.append(byline.name);
    }
    return array;
}

QJsonArray speakersJson(const std::vector<Speaker> &speakers)
{
    QJsonArray array;
    for (const Speaker &speaker : speakers) {
        array.append(QJsonObject{{QLatin1String("key"), speaker.key},
                                 {QLatin1String("name"), speaker.name},
                                 {QLatin1String("title"), speaker.title},
                                 {QLatin1String("organisation"), speaker.organisation},
                                 {QLatin1String("role"), speakerRoleName(speaker.role)}});
    }
    return array;
}

/// Scripts print and publish `text`: it is without what was said off the record, which stands in a
/// key of its own for the newsroom.
QString openText(const Runs &runs)
{
    return plainText(onRecord(runs));
}

Block openBlock(Block block)
{
    block.runs = onRecord(block.runs);
    for (ListItem &item : block.items) {
        item.runs = onRecord(item.runs);
    }
    for (TableRow &row : block.rows) {
        for (TableCell &cell : row) {
            cell.runs = onRecord(cell.runs);
        }
    }
    return block;
}

QJsonArray itemsJson(const std::vector<ListItem> &items)
{
    QJsonArray array;
    for (const ListItem &item : items) {
        array.append(QJsonObject{{QLatin1String("text"), openText(item.runs)},
                                 {QLatin1String("depth"), item.depth},
                                 {QLatin1String("ordered"), item.ordered}});
    }
    return array;
}

QJsonArray rowsJson(const std::vector<TableRow> &rows)
{
    QJsonArray array;
    for (const TableRow &row : rows) {
        QJsonArray cells;
        for (const TableCell &cell : row) {
            cells.append(openText(cell.runs));
        }
        array.append(cells);
    }
    return array;
}

QJsonObject blockJson(const Block &block)
{
    QJsonObject object{{QLatin1String("id"), block.id},
                       {QLatin1String("role"), roleName(block.role)},
                       {QLatin1String("text"), plainText(openBlock(block))}};
    if (!block.speaker.isEmpty()) {
        object.insert(QLatin1String("speaker"), block.speaker);
    }
    if (block.role == BlockRole::Heading) {
        object.insert(QLatin1String("level"), block.level);
    }
    if (block.role == BlockRole::List) {
        object.insert(QLatin1String("items"), itemsJson(block.items));
    }
    if (block.role == BlockRole::Table) {
        object.insert(QLatin1String("rows"), rowsJson(block.rows));
    }
    if (block.role == BlockRole::Figure) {
        object.insert(QLatin1String("text"), openText(block.runs));
        object.insert(QLatin1String("image"),
                      QJsonObject{{QLatin1String("media"), block.figure.media},
                                  {QLatin1String("alt"), block.figure.alt},
                                  {QLatin1String("credit"), block.figure.credit}});
    }
    if (!block.language.isEmpty()) {
        object.insert(QLatin1String("language"), block.language);
    }
    if (!block.prompt.isEmpty()) {
        object.insert(QLatin1String("prompt"), block.prompt);
    }
    const QStringList passages = offRecordPassages(block);
    if (!passages.isEmpty()) {
        object.insert(QLatin1String("off_record"), QJsonArray::fromStringList(passages));
    }
    return object;
}

QJsonArray storyJson(const std::vector<LanguageVersion> &versions)
{
    QJsonArray array;
    for (const LanguageVersion &version : versions) {
        array.append(QJsonObject{{QLatin1String("id"), version.id.value},
                                 {QLatin1String("language"), version.language},
                                 {QLatin1String("source"), version.source},
                                 {QLatin1String("stale"), version.stale}});
    }
    return array;
}

void addMetadata(QJsonObject &json, const Article &article)
{
    const Metadata &m = article.content.metadata;
    json.insert(QLatin1String("language"), m.language);
    json.insert(QLatin1String("headline"), m.headline);
    json.insert(QLatin1String("short_headline"), m.shortHeadline);
    json.insert(QLatin1String("kicker"), m.kicker);
    json.insert(QLatin1String("lede"), m.lede);
    json.insert(QLatin1String("slug"), m.slug);
    json.insert(QLatin1String("section"), m.section);
    json.insert(QLatin1String("genre"), genreName(m.genre));
    json.insert(QLatin1String("bylines"), bylinesJson(m.bylines));
    json.insert(QLatin1String("credits"), creditsJson(m.credits));
    json.insert(QLatin1String("dateline"), m.dateline);
    json.insert(QLatin1String("planned"), timeJson(m.planned));
    json.insert(QLatin1String("published"), timeJson(m.published));
    json.insert(QLatin1String("published_url"), m.publishedUrl);
    json.insert(QLatin1String("embargo"), timeJson(article.embargo));
    json.insert(QLatin1String("source"), m.source);
    json.insert(QLatin1String("source_url"), m.sourceUrl);
    json.insert(QLatin1String("rights"), m.rights);
    json.insert(QLatin1String("keywords"), QJsonArray::fromStringList(m.keywords));
    json.insert(QLatin1String("media_topics"), QJsonArray::fromStringList(m.mediaTopics));
    json.insert(QLatin1String("editorial_note"), m.editorialNote);
    json.insert(QLatin1String("assignee"), article.assignee);
    json.insert(QLatin1String("deadline"), timeJson(m.deadline));
    json.insert(QLatin1String("urgency"), numberJson(m.urgency));
    json.insert(QLatin1String("target_length"), numberJson(m.targetLength));
}

} // namespace

QJsonObject articleJson(const Article &article)
{
    QJsonObject json{{QLatin1String("id"), article.id.value},
                     {QLatin1String("uuid"), article.uuid},
                     {QLatin1String("story_id"), article.storyId.value},
                     {QLatin1String("status"), statusName(article.status)},
                     {QLatin1String("archived"), article.archived},
                     {QLatin1String("created"), article.created.toIso()},
                     {QLatin1String("updated"), article.updated.toIso()}};
    addMetadata(json, article);
    const text::Counts counts = text::count(plainText(article.content.body));
    json.insert(QLatin1String("words"), counts.words);
    json.insert(QLatin1String("characters"), counts.characters);
    json.insert(QLatin1String("speakers"), speakersJson(article.content.speakers));
    QJsonArray blocks;
    for (const Block &block : article.content.body.blocks) {
        blocks.append(blockJson(block));
    }
    json.insert(QLatin1String("blocks"), blocks);
    json.insert(QLatin1String("story"), storyJson(article.story));
    // Corrections get their own table with the feature; until then an article has none.
    json.insert(QLatin1String("corrections"), QJsonArray());
    return json;
}

QJsonObject rowJson(const ArticleRow &row)
{
    QJsonObject json{{QLatin1String("id"), row.id.value},
                     {QLatin1String("headline"), row.headline},
                     {QLatin1String("language"), row.language},
                     {QLatin1String("section"), row.section},
                     {QLatin1String("status"), statusName(row.status)},
                     {QLatin1String("published"), timeJson(row.published)},
                     {QLatin1String("updated"), row.updated.toIso()},
                     {QLatin1String("words"), row.words}};
    if (!row.snippet.isEmpty()) {
        QString snippet = row.snippet;
        snippet.replace(QChar(0xE000), QLatin1String("**"));
        snippet.replace(QChar(0xE001), QLatin1String("**"));
        json.insert(QLatin1String("snippet"), snippet);
    }
    return json;
}

QJsonObject revisionJson(const RevisionInfo &revision)
{
    return {{QLatin1String("id"), revision.id.value},
            {QLatin1String("uuid"), revision.uuid},
            {QLatin1String("base"), revision.base.isValid() ? QJsonValue(revision.base.value)
                                                            : QJsonValue(QJsonValue::Null)},
            {QLatin1String("saved"), revision.saved.toIso()},
            {QLatin1String("author"), revision.author},
            {QLatin1String("note"), revision.note},
            {QLatin1String("words"), revision.words},
            {QLatin1String("head"), revision.isHead},
            {QLatin1String("published"), revision.isPublished}};
}

QJsonObject statsJson(const store::Stats &stats)
{
    return {{QLatin1String("articles"), stats.articles},
            {QLatin1String("stories"), stats.stories},
            {QLatin1String("revisions"), stats.revisions},
            {QLatin1String("working_copies"), stats.workingCopies},
            {QLatin1String("media"), stats.media},
            {QLatin1String("persons"), stats.persons},
            {QLatin1String("sections"), stats.sections},
            {QLatin1String("words"), stats.words},
            {QLatin1String("file_bytes"), stats.fileBytes},
            {QLatin1String("index_bytes"), stats.indexBytes},
            {QLatin1String("body_bytes"), stats.bodyBytes},
            {QLatin1String("media_bytes"), stats.mediaBytes},
            {QLatin1String("schema_version"), stats.schemaVersion}};
}

} // namespace rd::workspace
