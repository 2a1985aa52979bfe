// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/messengerpost.h"

#include "app/article/body/plaintext.h"
#include "app/article/body/publicbody.h"
#include "app/text/folding.h"
#include "app/text/sentences.h"

#include <QSet>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace rd::workspace {

namespace {

constexpr qsizetype longestLink = 500;
const QString gap = QStringLiteral("\n\n");

int limitOf(Messenger messenger)
{
    switch (messenger) {
    case Messenger::Telegram:
        return 4096;
    case Messenger::TelegramCaption:
        return 1024;
    case Messenger::WhatsApp:
        return 65536;
    }
    return 0;
}

/// Text that must stay as it is: neither service has an escape for its marks, so what would be
/// taken for one is replaced by a twin that is not (WhatsApp), or parted (Telegram).
QString unmarked(QString text, Messenger messenger)
{
    if (messenger == Messenger::WhatsApp) {
        text.replace(QLatin1Char('*'), QChar(0x2217)); // asterisk operator
        text.replace(QLatin1Char('~'), QChar(0x223C)); // tilde operator
        text.replace(QLatin1Char('`'), QChar(0x2018));
        for (qsizetype i = 0; i < text.size(); ++i) {
            const bool inside = i > 0 && i + 1 < text.size() && text[i - 1].isLetterOrNumber() &&
                                text[i + 1].isLetterOrNumber();
            if (text[i] == QLatin1Char('_') && !inside) {
                text[i] = QChar(0xFF3F); // full-width low line
            }
        }
        return text;
    }
    static constexpr QChar joiner(0x2060); // no width, no break
    text.replace(QLatin1Char('`'), QChar(0x2018));
    for (const QChar mark :
         {QLatin1Char('*'), QLatin1Char('_'), QLatin1Char('~'), QLatin1Char('|')}) {
        const QString two(2, mark);
        while (text.contains(two)) {
            text.replace(two, QString(mark) + joiner + mark);
        }
    }
    return text;
}

/// A mark holds only round text that begins and ends without a space, on one line.
QString wrapped(const QString &text, const QString &mark)
{
    const QString inner = text.trimmed();
    if (inner.isEmpty() || inner.contains(QLatin1Char('\n'))) {
        return text;
    }
    const qsizetype start = text.indexOf(inner);
    return text.left(start) + mark + inner + mark + text.mid(start + inner.size());
}

QString bold(const QString &text, Messenger messenger)
{
    return wrapped(unmarked(text, messenger),
                   messenger == Messenger::WhatsApp ? QStringLiteral("*") : QStringLiteral("**"));
}

QString italic(const QString &text, Messenger messenger)
{
    return wrapped(text,
                   messenger == Messenger::WhatsApp ? QStringLiteral("_") : QStringLiteral("__"));
}

QString marked(const Run &run, Messenger messenger)
{
    if (run.kind != RunKind::Text) {
        return run.kind == RunKind::LineBreak ? QStringLiteral("\n") : QString();
    }
    QString text =
        run.has(MarkKind::Strong) ? bold(run.text, messenger) : unmarked(run.text, messenger);
    return run.has(MarkKind::Emphasis) ? italic(text, messenger) : text;
}

struct Paragraph
{
    QString formatted;
    QString plain; ///< without marks: what is cut inside, where a mark could be halved
};

Paragraph paragraph(const Block &block, Messenger messenger)
{
    const QString plain = unmarked(plainText(block), messenger).trimmed();
    if (block.role == BlockRole::Question || block.role == BlockRole::Heading) {
        return {bold(plainText(block).trimmed(), messenger), plain};
    }
    if (!block.isText()) {
        return {plain, plain};
    }
    // Neighbours with the same marks must be one, or "**a****b**" would come out.
    Runs runs = block.runs;
    for (Run &run : runs) {
        std::erase_if(run.marks, [](const Mark &mark) {
            return mark.kind != MarkKind::Strong && mark.kind != MarkKind::Emphasis;
        });
    }
    normalise(runs);
    QString text;
    for (const Run &run : runs) {
        text += marked(run, messenger);
    }
    return {text.trimmed(), plain};
}

std::vector<Paragraph> paragraphs(const ArticleContent &content, Messenger messenger,
                                  PostExtent extent)
{
    std::vector<Paragraph> all;
    if (!content.metadata.lede.trimmed().isEmpty()) {
        const QString lede = unmarked(content.metadata.lede.trimmed(), messenger);
        all.push_back({lede, lede});
    }
    for (const Block &block : content.body.blocks) {
        if (extent == PostExtent::Lede && !all.empty()) {
            break;
        }
        if (block.role != BlockRole::Figure && block.role != BlockRole::Footnote) {
            Paragraph one = paragraph(block, messenger);
            if (!one.plain.isEmpty()) {
                all.push_back(std::move(one));
            }
        }
    }
    return all;
}

/// At most `room` units of it: whole sentences, or else whole words and an ellipsis.
QString cut(const QString &text, qsizetype room, const QString &language)
{
    if (text.size() <= room) {
        return text;
    }
    qsizetype end = 0;
    for (const text::Range &sentence : text::sentences(text, language)) {
        if (sentence.start + sentence.length > room) {
            break;
        }
        end = sentence.start + sentence.length;
    }
    if (end > 0) {
        return text.left(end);
    }
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    finder.setPosition(std::max<qsizetype>(0, room - 1));
    if (!finder.isAtBoundary()) {
        finder.toPreviousBoundary();
    }
    const QString words = text.left(std::max<qsizetype>(0, finder.position())).trimmed();
    return words.isEmpty() || room < 2 ? QString() : words + QChar(0x2026);
}

QStringList hashtags(const QStringList &keywords)
{
    QStringList tags;
    QSet<QString> seen;
    for (const QString &keyword : keywords) {
        const QString tag = hashtag(keyword);
        if (!tag.isEmpty() && !seen.contains(text::fold(tag))) {
            seen.insert(text::fold(tag));
            tags.append(tag);
        }
    }
    return tags;
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(gap);
}

/// As many paragraphs as there is room for, the last one cut.
QString fill(const std::vector<Paragraph> &paragraphs, qsizetype room, const QString &language,
             bool &shortened)
{
    QString text;
    for (const Paragraph &one : paragraphs) {
        const qsizetype left = room - text.size() - (text.isEmpty() ? 0 : gap.size());
        const bool fits = one.formatted.size() <= left;
        const QString piece = fits ? one.formatted : cut(one.plain, left, language);
        if (!piece.isEmpty()) {
            text += (text.isEmpty() ? QString() : gap) + piece;
        }
        if (!fits) {
            shortened = true;
            break;
        }
    }
    return text;
}

} // namespace

MessengerPost messengerPost(const Article &article, Messenger messenger, PostExtent extent)
{
    const ArticleContent content = publicContent(article.content);
    const Metadata &metadata = content.metadata;
    MessengerPost post;
    post.limit = limitOf(messenger);
    QString headline = metadata.headline.simplified();
    // A link is worth more than the end of an endless headline.
    const QString link = metadata.publishedUrl.startsWith(QLatin1String("http")) &&
                                 metadata.publishedUrl.size() < longestLink
                             ? metadata.publishedUrl
                             : QString();
    constexpr qsizetype boldMarks = 4;
    const qsizetype forHeadline = post.limit - link.size() - gap.size() - boldMarks;
    post.shortened = headline.size() > forHeadline / 2;
    headline = bold(cut(headline, forHeadline / 2, metadata.language), messenger);

    QString tags = hashtags(metadata.keywords).join(QLatin1Char(' '));
    if (tags.size() > post.limit / 4) {
        tags = tags.left(tags.lastIndexOf(QLatin1Char(' '), post.limit / 4));
        tags = tags.size() > post.limit / 4 ? QString() : tags;
        post.shortened = true;
    }
    const QString around = joined({headline, QStringLiteral("x"), link, tags});
    const QString text = fill(paragraphs(content, messenger, extent),
                              post.limit - around.size() + 1, metadata.language, post.shortened);
    post.text = joined({headline, text, link, tags});
    post.length = int(post.text.size());
    return post;
}

QString hashtag(const QString &keyword)
{
    QString tag;
    bool gapBefore = false;
    bool hasLetter = false;
    bool hanBefore = false;
    for (const uint point : keyword.toUcs4()) {
        const bool part = QChar::isLetterOrNumber(point) ||
                          (!tag.isEmpty() && !gapBefore && QChar::isMark(point));
        if (!part) {
            // An apostrophe inside a word is not its end.
            gapBefore = gapBefore || !(point == '\'' || point == 0x2019 || point == 0x02BC);
            continue;
        }
        const bool han = QChar::script(point) == QChar::Script_Han;
        if (gapBefore && !tag.isEmpty() && !(han && hanBefore)) {
            tag += QLatin1Char('_');
        }
        const char32_t character = point;
        tag += QString::fromUcs4(&character, 1);
        hasLetter = hasLetter || QChar::isLetter(point);
        gapBefore = false;
        hanBefore = han;
    }
    return hasLetter ? QLatin1Char('#') + tag : QString();
}

} // namespace rd::workspace
