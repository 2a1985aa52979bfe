// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/templatefrom.h"

#include "app/article/body/plaintext.h"
#include "app/article/body/publicbody.h"

#include <QSet>

namespace rd::ui {

namespace {

Metadata metadataFrom(const Metadata &article, const TemplateParts &parts)
{
    Metadata kept;
    kept.language = article.language;
    kept.genre = article.genre;
    if (parts.headline) {
        kept.headline = article.headline;
        kept.kicker = article.kicker;
        kept.lede = article.lede;
    }
    if (parts.section) {
        kept.section = article.section;
        kept.dateline = article.dateline;
    }
    if (parts.credits) {
        kept.bylines = article.bylines;
        kept.credits = article.credits;
    }
    if (parts.keywords) {
        kept.keywords = article.keywords;
        kept.mediaTopics = article.mediaTopics;
    }
    if (parts.source) {
        kept.source = article.source;
        kept.sourceUrl = article.sourceUrl;
        kept.rights = article.rights;
    }
    if (parts.work) {
        kept.urgency = article.urgency;
        kept.targetLength = article.targetLength;
        kept.editorialNote = article.editorialNote;
    }
    return kept;
}

/// The block without its words; they ask for others if they are to.
Block emptied(Block block, bool ask)
{
    if (ask) {
        block.prompt = plainText(block).simplified();
    }
    block.runs.clear();
    block.rows.clear();
    if (block.role == BlockRole::List) {
        block.items.resize(1);
        block.items.front().runs.clear();
    }
    return block;
}

Body bodyFrom(const Body &article, TemplateTexts texts)
{
    Body body;
    const Body open = publicBody(article);
    for (const Block &block : open.blocks) {
        // A picture is of one article; a footnote belongs to words that go.
        const bool fixed = block.role == BlockRole::Figure || block.role == BlockRole::Table ||
                           block.role == BlockRole::Unknown || block.role == BlockRole::Footnote;
        if (texts == TemplateTexts::Keep) {
            body.blocks.push_back(block);
        } else if (!fixed) {
            body.blocks.push_back(emptied(block, texts == TemplateTexts::AsPrompts));
        }
        if (!body.blocks.empty()) {
            body.blocks.back().from.clear();
        }
    }
    return body;
}

} // namespace

ArticleContent templateFrom(const ArticleContent &article, const TemplateParts &parts)
{
    ArticleContent made;
    made.metadata = metadataFrom(article.metadata, parts);
    made.body = bodyFrom(article.body, parts.texts);
    if (parts.speakers) {
        made.speakers = article.speakers;
        return made;
    }
    // Who asks and who answers is a place to be filled: the keys stay, the names go.
    for (const Speaker &speaker : article.speakers) {
        Speaker role;
        role.key = speaker.key;
        role.role = speaker.role;
        made.speakers.push_back(role);
    }
    return made;
}

} // namespace rd::ui
