// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/page/furniture.h"

#include "app/article/body/plaintext.h"
#include "app/import/page/pagewords.h"
#include "app/text/dates.h"
#include "app/text/folding.h"
#include "app/text/languages/language.h"
#include "app/text/sentences.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace rd::importing {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestFurniture = 160;

/// Folded, with digits and punctuation at the ends gone: "Comments (12)" is "comments".
QString furnitureKey(QStringView line)
{
    static const QString edges =
        u" \t.,:;!?…()[]{}<>«»\"“”'|/*#•·→←►▶+-–—0123456789：；，。！？【】（）"_s;
    QStringView core = line;
    while (!core.isEmpty() && edges.contains(core.front())) {
        core = core.mid(1);
    }
    while (!core.isEmpty() && edges.contains(core.back())) {
        core.chop(1);
    }
    return text::fold(core).simplified();
}

const QSet<QString> &furnitureKeys()
{
    static const QSet<QString> keys = [] {
        QSet<QString> all;
        for (const text::Language &language : text::languages()) {
            for (const QString &line : language.furniture) {
                all.insert(furnitureKey(line));
            }
        }
        return all;
    }();
    return keys;
}

bool isCopyright(const QString &line)
{
    static const QRegularExpression shape(u"^(?:©|\\(c\\)\\s|copyright\\b|版权所有)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return line.size() <= longestFurniture && shape.match(line).hasMatch();
}

/// A person's name, or several: short, no digits, capitals or Han.
bool isNameLike(const QString &text)
{
    static const QRegularExpression latin(
        u"^\\p{Lu}[\\p{L}'’\\-\\.]*(?:[ ,]+(?:and |və |и )?\\p{Lu}[\\p{L}'’\\-\\.]*){0,7}$"_s);
    static const QRegularExpression han(u"^[\\p{Han}·]{2,6}(?:[ 、，,]+[\\p{Han}·]{2,6}){0,3}$"_s);
    QString plain = text.trimmed();
    if (plain.endsWith(u'.') || plain.endsWith(u'。')) {
        plain.chop(1);
    }
    return plain.size() <= 80 && (latin.match(plain).hasMatch() || han.match(plain).hasMatch());
}

QStringList splitNames(QString text)
{
    static const QRegularExpression between(
        u"\\s*(?:[,，、;/]|\\band\\b|\\bvə\\b|\\bи\\b)\\s*|(?<=\\p{Han})\\s+(?=\\p{Han})"_s);
    while (text.endsWith(u'.') || text.endsWith(u'。')) {
        text.chop(1);
    }
    return text.trimmed().split(between, Qt::SkipEmptyParts);
}

QString bracketless(const QString &line)
{
    static const QString open = u"(（[【"_s;
    static const QString close = u")）]】"_s;
    QString text = line.trimmed();
    if (text.size() > 2 && open.contains(text.front()) && close.contains(text.back())) {
        text = text.mid(1, text.size() - 2).trimmed();
    }
    return text;
}

/// Part of a list of other news: a headline or a time, no sentence.
bool isListedHeadline(const Block &block, const QString &line)
{
    return (block.role == BlockRole::Paragraph || block.role == BlockRole::Heading) &&
           line.size() <= longestFurniture && !text::endsSentence(line);
}

struct Sweep
{
    ArticleContent &content;
    QStringList dropped;
    bool underList = false; ///< after furniture that heads a list of other news
    bool textSeen = false;
};

bool takesMetadata(Sweep &sweep, const QString &line)
{
    Metadata &metadata = sweep.content.metadata;
    const QStringList keywords = keywordsOf(line);
    if (!keywords.isEmpty()) {
        metadata.keywords.append(keywords);
        metadata.keywords.removeDuplicates();
        return true;
    }
    if (isCopyright(line)) {
        if (metadata.rights.isEmpty()) {
            metadata.rights = line;
        }
        return true;
    }
    const QStringList names = bylineNames(line, true);
    for (const QString &name : names) {
        const Credit credit{name, {}, {}};
        if (std::find(metadata.bylines.begin(), metadata.bylines.end(), credit) ==
            metadata.bylines.end()) {
            metadata.bylines.push_back(credit);
        }
    }
    return !names.isEmpty();
}

bool isSwept(Sweep &sweep, const Block &block)
{
    if (block.role != BlockRole::Paragraph && block.role != BlockRole::Heading &&
        block.role != BlockRole::List) {
        return false;
    }
    const QString line = plainText(block).trimmed();
    if (isFurniture(line)) {
        sweep.underList = sweep.textSeen;
        sweep.dropped.append(line);
        return true;
    }
    if (block.role == BlockRole::List) {
        return false;
    }
    if (line.size() <= longestFurniture && takesMetadata(sweep, line)) {
        return true;
    }
    if (sweep.underList && isListedHeadline(block, line)) {
        sweep.dropped.append(line);
        return true;
    }
    sweep.underList = false;
    sweep.textSeen = sweep.textSeen || !line.isEmpty();
    return false;
}

} // namespace

bool isFurniture(const QString &line)
{
    if (line.isEmpty() || line.size() > longestFurniture) {
        return false;
    }
    const QString key = furnitureKey(line);
    return !key.isEmpty() && furnitureKeys().contains(key);
}

QStringList bylineNames(const QString &line, bool closing)
{
    const bool colon = line.contains(u':') || line.contains(u'：');
    if (line.size() > (colon ? 120 : 60)) {
        return {};
    }
    const QString text = bracketless(line);
    for (const PageWords &words : allPageWords()) {
        QString names = afterLabel(text, words.bylineLabels);
        if (names.isEmpty() && words.tag == u"en"_s) {
            names = afterLabel(text, words.bylineLabels.mid(0, 1), true); // "By X" has no colon
        }
        if (names.isEmpty() && words.tag == u"zh"_s) {
            names = afterLabel(text, {u"本报记者"_s, u"记者"_s}, !closing);
        }
        if (names.isEmpty() && closing) {
            names = afterLabel(text, words.closingCredits, words.tag != u"zh"_s);
        }
        if (!names.isEmpty() && isNameLike(names)) {
            return splitNames(names);
        }
    }
    return {};
}

QStringList keywordsOf(const QString &line)
{
    static const QRegularExpression between(u"\\s*[,，、;；|]\\s*"_s);
    for (const PageWords &words : allPageWords()) {
        const QString list = afterLabel(line, words.keywordLabels);
        if (list.isEmpty()) {
            continue;
        }
        QStringList keywords = list.split(between, Qt::SkipEmptyParts);
        if (keywords.size() == 1 && list.contains(u'#')) {
            keywords = list.split(u' ', Qt::SkipEmptyParts);
        } else if (keywords.size() == 1 && words.tag == u"zh"_s) {
            keywords = list.split(u' ', Qt::SkipEmptyParts);
        }
        for (QString &keyword : keywords) {
            keyword = keyword.remove(u'#').trimmed();
            if (keyword.endsWith(u'.')) {
                keyword.chop(1);
            }
        }
        return keywords;
    }
    return {};
}

QStringList takeFurniture(ArticleContent &content)
{
    Sweep sweep{content, {}, false, false};
    auto &blocks = content.body.blocks;
    std::vector<Block> kept;
    kept.reserve(blocks.size());
    for (Block &block : blocks) {
        if (!isSwept(sweep, block)) {
            kept.push_back(std::move(block));
        }
    }
    blocks = std::move(kept);
    return sweep.dropped;
}

} // namespace rd::importing
