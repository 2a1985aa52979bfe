// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/page/lede.h"

#include "app/import/page/pagewords.h"
#include "app/text/sentences.h"

#include <algorithm>
#include <vector>

namespace rd::importing {

namespace {

constexpr qsizetype headlineLimit = 120;
constexpr qsizetype searchedParagraphs = 12; ///< a summary repeats the beginning of a text

/// The first paragraphs as one text, and where each ends in it.
struct Joined
{
    QString text;
    std::vector<qsizetype> ends;
};

Joined joinedStart(const QStringList &paragraphs)
{
    Joined all;
    for (qsizetype i = 0; i < std::min(paragraphs.size(), searchedParagraphs); ++i) {
        if (i > 0) {
            all.text += u' ';
        }
        all.text += paragraphs[i].simplified();
        all.ends.push_back(all.text.size());
    }
    return all;
}

QString withoutEllipsis(QString text)
{
    while (text.endsWith(QChar(0x2026)) || text.endsWith(QLatin1String(".."))) {
        text.chop(text.endsWith(QChar(0x2026)) ? 1 : 2);
        while (text.endsWith(u'.')) {
            text.chop(1);
        }
    }
    return text.trimmed();
}

/// The end of the sentence that holds `position`, never past its paragraph.
qsizetype sentenceEnd(const Joined &all, qsizetype position, const QString &language)
{
    const auto end = std::upper_bound(all.ends.begin(), all.ends.end(), position);
    const qsizetype paragraphEnd = end == all.ends.end() ? all.text.size() : *end;
    const qsizetype paragraphStart = end == all.ends.begin() ? 0 : *std::prev(end) + 1;
    const QStringView paragraph =
        QStringView(all.text).mid(paragraphStart, paragraphEnd - paragraphStart);
    for (const text::Range &range : text::sentences(paragraph, language)) {
        if (position - paragraphStart < range.start + range.length) {
            return paragraphStart + range.start + range.length;
        }
    }
    return paragraphEnd;
}

QString wholeSentences(const QString &lede, const QString &language)
{
    const auto ranges = text::sentences(lede, language);
    if (ranges.size() < 2) {
        return lede;
    }
    const text::Range &last = ranges[ranges.size() - 2];
    return lede.left(last.start + last.length);
}

} // namespace

QString completeLede(const QString &lede, const QStringList &paragraphs, const QString &language)
{
    const QString plain = lede.simplified();
    const bool cut = plain.endsWith(QChar(0x2026)) || plain.endsWith(QLatin1String("..")) ||
                     !text::endsSentence(plain);
    if (plain.isEmpty() || !cut) {
        return plain;
    }
    const QString known = withoutEllipsis(plain);
    const Joined all = joinedStart(paragraphs);
    const qsizetype at = known.isEmpty() ? -1 : all.text.indexOf(known);
    if (at < 0) {
        return wholeSentences(plain, language);
    }
    return all.text.mid(at, sentenceEnd(all, at + known.size() - 1, language) - at);
}

QString withoutHeadline(const QString &summary, const QString &headline)
{
    const QString plain = summary.simplified();
    const QString title = headline.simplified();
    if (title.isEmpty() || !plain.startsWith(title, Qt::CaseInsensitive)) {
        return plain;
    }
    QString rest = plain.mid(title.size());
    if (!rest.isEmpty() && rest.front().isLetterOrNumber() && !isHan(rest.front())) {
        return plain; // the headline is only the beginning of a longer word
    }
    qsizetype start = 0;
    static const QString joints = QStringLiteral(" .:;,-–—|!?。：；，！？");
    while (start < rest.size() && joints.contains(rest[start])) {
        ++start;
    }
    return rest.mid(start);
}

QString headlineFrom(const QString &text, const QString &language)
{
    const QString plain = text.simplified();
    const auto ranges = text::sentences(plain, language);
    QString first = ranges.empty() ? plain : plain.mid(ranges.front().start, ranges.front().length);
    const qsizetype limit = !first.isEmpty() && isHan(first.front()) ? 40 : headlineLimit;
    if (first.size() <= limit) {
        while (first.endsWith(u'.') || first.endsWith(QChar(0x3002))) {
            first.chop(1);
        }
        return first;
    }
    const qsizetype space = first.lastIndexOf(u' ', limit);
    qsizetype end = space > limit / 2 ? space : limit;
    if (first[end - 1].isHighSurrogate()) {
        --end;
    }
    return first.left(end).trimmed() + QChar(0x2026);
}

} // namespace rd::importing
