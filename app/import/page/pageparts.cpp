// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/page/pageparts.h"

#include "app/import/page/dateline.h"
#include "app/import/page/furniture.h"
#include "app/import/page/lede.h"
#include "app/import/page/lines.h"
#include "app/import/page/pagewords.h"
#include "app/text/dates.h"
#include "app/text/sentences.h"

#include <QRegularExpression>

#include <algorithm>

namespace rd::importing {

namespace {

constexpr qsizetype headUnits = 12; ///< a page's head is within its first lines

bool isHanText(const QString &line)
{
    return std::any_of(line.begin(), line.end(), isHan);
}

/// A label of a section: a few words, no sentence.
bool isSectionLike(const QString &line)
{
    const qsizetype limit = isHanText(line) ? 10 : 40;
    return line.size() <= limit && wordsOf(line).size() <= 5 && !text::endsSentence(line) &&
           !line.contains(u':') && !line.contains(QChar(0xFF1A)) && !line.front().isDigit();
}

/// A line that holds nothing but the date and what goes with it: "27.09.2023 | Politics",
/// 来源：新华社 2023年9月27日.
struct InfoLine
{
    std::optional<text::FoundDate> date;
    QString source;
    QString section;
    QStringList names;
};

bool takePart(InfoLine &line, const QString &part)
{
    for (const PageWords &words : allPageWords()) {
        const QString source = afterLabel(part, words.sourceLabels);
        if (!source.isEmpty()) {
            line.source = source;
            return true;
        }
        const QString section = afterLabel(part, words.sectionLabels);
        if (!section.isEmpty()) {
            line.section = section;
            return true;
        }
    }
    const QStringList names = bylineNames(part, false);
    if (!names.isEmpty()) {
        line.names = names;
        return true;
    }
    if (line.section.isEmpty() && line.date && isSectionLike(part)) {
        line.section = part;
        return true;
    }
    return false;
}

std::optional<InfoLine> infoLine(const QString &unit)
{
    InfoLine line;
    if (unit.size() > 120) {
        return std::nullopt;
    }
    line.date = text::dateLine(unit);
    if (line.date) {
        return line;
    }
    QString rest = unit;
    if (const auto date = text::findDate(unit)) {
        line.date = date;
        rest.replace(date->start, date->length, QStringLiteral("|"));
    }
    // A label without a bar before it starts a part too: "来源：新华社 作者：李明".
    static const QRegularExpression between(
        QStringLiteral("\\s*[|•·\\t/]\\s*|\\s{2,}|\\s+(?=\\p{Han}{2,4}：)"));
    for (const QString &part : rest.split(between, Qt::SkipEmptyParts)) {
        if (!takePart(line, part.trimmed())) {
            return std::nullopt;
        }
    }
    return line;
}

bool isHeadlineLike(const QString &line)
{
    const bool finalStop = line.endsWith(u'.') || line.endsWith(QChar(0x3002));
    const qsizetype limit = isHanText(line) ? 60 : 200;
    return line.size() <= limit && !finalStop && !text::dateLine(line) && !isFurniture(line);
}

/// Reads units one by one; `m_at` is the first that is not read yet.
class PageReader final
{
public:
    PageReader(QStringList units, QString language, QByteArray zone)
        : m_units(std::move(units))
        , m_language(std::move(language))
        , m_zone(std::move(zone))
    {}

    ImportedArticle read()
    {
        readHeadline();
        const qsizetype end = headEnd();
        for (; m_at < end; ++m_at) {
            readHeadUnit(m_units[m_at]);
        }
        readBody();
        finishLede();
        return std::move(m_article);
    }

private:
    Metadata &metadata() { return m_article.content.metadata; }

    void skipFurniture()
    {
        while (m_at < m_units.size() && isFurniture(m_units[m_at])) {
            m_article.dropped.append(m_units[m_at++]);
        }
    }

    /// Some pages print the section above the headline: then a date follows soon.
    bool sectionFirst() const
    {
        if (m_at + 1 >= m_units.size() || !isSectionLike(m_units[m_at]) ||
            wordsOf(m_units[m_at]).size() > 3 || !isHeadlineLike(m_units[m_at + 1]) ||
            m_units[m_at + 1].size() <= m_units[m_at].size() + 4 ||
            sameLine(m_units[m_at], m_units[m_at + 1])) {
            return false;
        }
        const auto begin = m_units.begin() + m_at + 2;
        const auto end = m_units.begin() + std::min(m_units.size(), m_at + 5);
        return begin < end && std::any_of(begin, end, [](const QString &unit) {
                   return text::dateLine(unit).has_value();
               });
    }

    void readHeadline()
    {
        skipFurniture();
        if (sectionFirst()) {
            metadata().section = m_units[m_at++];
        }
        // A single line is all the text there is: it stays in the body.
        if (m_at + 1 < m_units.size() && isHeadlineLike(m_units[m_at]) &&
            !findDateline(m_units[m_at])) {
            metadata().headline = m_units[m_at++];
        }
    }

    bool isHeadMark(const QString &unit) const
    {
        const QString &headline = m_article.content.metadata.headline;
        return infoLine(unit) ||
               (!headline.isEmpty() &&
                (sameLine(unit, headline) || withoutHeadline(unit, headline) != unit.simplified()));
    }

    /// One past the last line that only a page's head has. A head holds one summary: after a second
    /// text the body has begun, and what looks like a date or a name there is its own.
    qsizetype headEnd() const
    {
        qsizetype end = m_at;
        int texts = 0;
        const qsizetype limit = std::min(m_units.size(), m_at + headUnits);
        for (qsizetype i = m_at; i < limit && texts < 2; ++i) {
            const QString &unit = m_units[i];
            if (isHeadMark(unit)) {
                end = i + 1;
            } else if (!isSectionLike(unit) && !isFurniture(unit) && keywordsOf(unit).isEmpty()) {
                ++texts;
            }
        }
        return sectionAfter(end);
    }

    /// A section may also be the last line of a head.
    qsizetype sectionAfter(qsizetype end) const
    {
        const bool more = end > m_at && end + 1 < m_units.size();
        return more && m_article.content.metadata.section.isEmpty() &&
                       isSectionLike(m_units[end]) && wordsOf(m_units[end]).size() <= 3 &&
                       !std::any_of(m_units.begin() + m_at, m_units.begin() + end, isSectionLike)
                   ? end + 1
                   : end;
    }

    void takeDate(const text::FoundDate &date)
    {
        if (!metadata().published || date.time) {
            metadata().published =
                Moment::fromLocal(date.date, date.time.value_or(QTime(0, 0)), m_zone);
        }
    }

    void takeInfo(const InfoLine &line)
    {
        if (line.date) {
            takeDate(*line.date);
        }
        if (metadata().section.isEmpty()) {
            metadata().section = line.section;
        }
        if (metadata().source.isEmpty()) {
            metadata().source = line.source;
        }
        for (const QString &name : line.names) {
            metadata().bylines.push_back({name, {}, {}});
        }
    }

    void takeSummary(const QString &summary)
    {
        if (metadata().lede.isEmpty()) {
            metadata().lede = summary;
        } else {
            addParagraph(summary);
        }
    }

    void readHeadUnit(const QString &unit)
    {
        const QStringList keywords = keywordsOf(unit);
        if (sameLine(unit, metadata().headline)) {
            return;
        }
        if (const auto line = infoLine(unit)) {
            takeInfo(*line);
        } else if (!keywords.isEmpty()) {
            metadata().keywords = keywords;
        } else if (metadata().section.isEmpty() && isSectionLike(unit)) {
            // Before furniture: a section may be called "Video".
            metadata().section = unit;
        } else if (isFurniture(unit)) {
            m_article.dropped.append(unit);
        } else if (const QString rest = withoutHeadline(unit, metadata().headline);
                   !rest.isEmpty()) {
            takeSummary(rest);
        }
    }

    void addParagraph(const QString &unit)
    {
        m_article.content.body.blocks.push_back(makeBlock(BlockRole::Paragraph, plainRuns(unit)));
        m_paragraphs.append(unit);
    }

    void readBody()
    {
        for (; m_at < m_units.size(); ++m_at) {
            if (!sameLine(m_units[m_at], metadata().headline)) {
                addParagraph(m_units[m_at]);
            }
        }
        if (metadata().headline.isEmpty() && !m_paragraphs.isEmpty()) {
            const auto line = findDateline(m_paragraphs.front());
            metadata().headline =
                headlineFrom(m_paragraphs.front().mid(line ? line->length : 0), m_language);
        }
    }

    void finishLede()
    {
        if (m_paragraphs.isEmpty() && !metadata().lede.isEmpty()) {
            // A text of one paragraph with a signature: that paragraph is the body, not a summary.
            addParagraph(metadata().lede);
            metadata().lede.clear();
        }
        metadata().lede = completeLede(metadata().lede, m_paragraphs, m_language);
    }

    QStringList m_units;
    QString m_language;
    QByteArray m_zone;
    qsizetype m_at = 0;
    QStringList m_paragraphs;
    ImportedArticle m_article;
};

} // namespace

ImportedArticle readPageText(const QString &text, const QString &language, const QByteArray &zone)
{
    return PageReader(textUnits(text), language, zone).read();
}

} // namespace rd::importing
