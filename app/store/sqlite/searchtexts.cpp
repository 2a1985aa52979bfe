// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sqlite/searchtexts.h"

#include "app/article/body/plaintext.h"
#include "app/text/quotations.h"

#include <algorithm>

namespace rd::store {

namespace {

constexpr QChar betweenColumns(u'\x1f');
constexpr QChar betweenSaid(u'\x1e');
constexpr size_t mostSpeakers = 255; ///< of one article: the index has a byte for them

QString namesOf(const std::vector<Credit> &first, const std::vector<Credit> &second)
{
    QStringList names;
    for (const auto *list : {&first, &second}) {
        for (const Credit &credit : *list) {
            names.append(credit.name);
        }
    }
    return names.join(u'\n');
}

QString lineOf(const Speaker &speaker)
{
    return QStringList{speaker.name, speaker.title, speaker.organisation}.join(u'\n');
}

QString speakersOf(const std::vector<Speaker> &speakers)
{
    QStringList lines;
    for (const Speaker &speaker : speakers) {
        lines.append(lineOf(speaker));
    }
    return lines.join(u'\n');
}

class SaidCollector final
{
public:
    SaidCollector(const ArticleContent &content, const SearchTexts &texts)
        : m_content(content)
        , m_texts(texts)
    {}

    std::vector<SaidBy> collect()
    {
        answers();
        m_names = text::fullNames(m_texts.columns[SearchTexts::Headline] + u'\n' +
                                  m_texts.columns[SearchTexts::Lede] + u'\n' +
                                  m_texts.columns[SearchTexts::BodyText]);
        QString last;
        for (const auto column :
             {SearchTexts::Headline, SearchTexts::Lede, SearchTexts::BodyText}) {
            const auto found =
                text::attributions(m_texts.columns[column], m_content.metadata.language, last);
            for (const text::Attribution &one : found) {
                last = one.who;
                SaidBy &said = of(whole(one.who));
                for (const text::Range &range : one.said) {
                    said.pieces.push_back({column, range.start, range.length});
                }
            }
        }
        return std::move(m_said);
    }

private:
    SaidBy &of(QString who)
    {
        who.remove(betweenColumns).remove(betweenSaid);
        const auto known = std::find_if(m_said.begin(), m_said.end(),
                                        [&who](const SaidBy &one) { return one.who == who; });
        if (known != m_said.end()) {
            return *known;
        }
        if (m_said.size() < mostSpeakers) {
            m_said.push_back({who, {}});
        }
        return m_said.back();
    }

    /// The blocks as plainText(body) joins them.
    void answers()
    {
        int at = 0;
        for (const Block &block : m_content.body.blocks) {
            const QString text = plainText(block);
            if (text.isEmpty()) {
                continue;
            }
            const auto length = static_cast<int>(text.size());
            const Speaker *speaker =
                block.role == BlockRole::Answer ? m_content.speaker(block.speaker) : nullptr;
            if (speaker != nullptr && !speaker->name.trimmed().isEmpty()) {
                QString who = lineOf(*speaker);
                if (!speaker->person.isEmpty()) {
                    who += u'\n' + personToken(speaker->person);
                }
                of(who).pieces.push_back({SearchTexts::BodyText, at, length});
            }
            at += length + 2;
        }
    }

    /// "Orucov" is "Elçin Orucov" where the article has one man of that name.
    [[nodiscard]] QString whole(const QString &who) const
    {
        const QString name = who.section(u' ', -1);
        QString full = text::fullNameOf(name, m_names);
        if (full.isEmpty() && !name.isEmpty() && name.back().script() == QChar::Script_Han) {
            for (qsizetype length = std::min<qsizetype>(name.size(), 6); length > 1; --length) {
                if (full = text::fullNameOf(name.right(length), m_names); !full.isEmpty()) {
                    break;
                }
            }
        }
        return full.isEmpty() || who.contains(full) ? who : who + u'\n' + full;
    }

    const ArticleContent &m_content;
    const SearchTexts &m_texts;
    QStringList m_names;
    std::vector<SaidBy> m_said;
};

QString packedSaid(const std::vector<SaidBy> &all)
{
    QString packed;
    for (const SaidBy &one : all) {
        packed += one.who + betweenSaid;
        for (const SaidBy::Piece &piece : one.pieces) {
            packed +=
                QStringLiteral("%1 %2 %3 ").arg(piece.column).arg(piece.start).arg(piece.length);
        }
        packed += betweenSaid;
    }
    return packed;
}

std::vector<SaidBy> unpackedSaid(const QString &packed)
{
    std::vector<SaidBy> all;
    const QStringList parts = packed.split(betweenSaid);
    for (qsizetype i = 0; i + 1 < parts.size(); i += 2) {
        SaidBy one{parts.at(i), {}};
        const QStringList numbers = parts.at(i + 1).split(u' ', Qt::SkipEmptyParts);
        for (qsizetype n = 0; n + 2 < numbers.size(); n += 3) {
            one.pieces.push_back(
                {numbers.at(n).toInt(), numbers.at(n + 1).toInt(), numbers.at(n + 2).toInt()});
        }
        all.push_back(std::move(one));
    }
    return all;
}

} // namespace

SearchTexts SearchTexts::of(const ArticleContent &content, const QString &bodyText)
{
    const Metadata &metadata = content.metadata;
    SearchTexts texts;
    texts.columns = {
        QStringList{metadata.headline, metadata.shortHeadline, metadata.kicker}.join(u'\n'),
        metadata.lede,
        bodyText,
        namesOf(metadata.bylines, metadata.credits),
        metadata.keywords.join(u'\n'),
        speakersOf(content.speakers),
        QStringList{metadata.source, metadata.dateline}.join(u'\n')};
    for (QString &column : texts.columns) {
        column.replace(betweenColumns, u' '); // as long as before: pieces count its characters
    }
    texts.said = SaidCollector(content, texts).collect();
    return texts;
}

QByteArray SearchTexts::packed() const
{
    QStringList parts(columns.begin(), columns.end());
    parts.append(packedSaid(said));
    return parts.join(betweenColumns).toUtf8();
}

SearchTexts SearchTexts::unpacked(const QByteArray &bytes)
{
    SearchTexts texts;
    QString said;
    // Cut before decoding: a whole body is not copied once more.
    qsizetype from = 0;
    for (size_t i = 0; i <= Count && from <= bytes.size(); ++i) {
        const qsizetype end = bytes.indexOf(betweenColumns.toLatin1(), from);
        const qsizetype length = (end < 0 ? bytes.size() : end) - from;
        (i < Count ? texts.columns[i] : said) = QString::fromUtf8(bytes.constData() + from, length);
        from += length + 1;
    }
    texts.said = unpackedSaid(said);
    return texts;
}

QString SearchTexts::wordsOf(const SaidBy &one) const
{
    QStringList lines;
    for (const SaidBy::Piece &piece : one.pieces) {
        if (piece.column >= 0 && piece.column < Count) {
            lines.append(columns[static_cast<size_t>(piece.column)].mid(piece.start, piece.length));
        }
    }
    return lines.join(u'\n');
}

QString personToken(const QString &uuid)
{
    return u'p' + QString(uuid).remove(u'-').remove(u'{').remove(u'}').toLower();
}

} // namespace rd::store
