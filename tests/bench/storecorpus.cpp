// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/storecorpus.h"

#include "app/article/workflow.h"

#include <algorithm>

namespace rd {

namespace {

const std::array<QString, TongueCount> languages{QStringLiteral("az"), QStringLiteral("ru"),
                                                 QStringLiteral("zh"), QStringLiteral("en")};

constexpr qint64 firstDay = 1'000'000'000'000; // September 2001
constexpr qint64 parcelSpanMs = 400LL * 86'400'000;
constexpr int parcelStarts = 8600; // days

/// Most of a newsroom's articles are published; a few are somebody's work.
Status statusOf(Stream &stream)
{
    const int draw = stream.bounded(1000);
    return draw < 900   ? Status::Published
           : draw < 920 ? Status::Withdrawn
           : draw < 970 ? Status::Draft
           : draw < 990 ? Status::InReview
           : draw < 997 ? Status::Approved
                        : Status::Idea;
}

int languageOf(Stream &stream)
{
    const int draw = stream.bounded(100);
    return draw < 40 ? Azerbaijani : draw < 70 ? Russian : draw < 80 ? Chinese : English;
}

/// Parcels of an archive cover a stretch of a year or so each and come in any order, the articles
/// in them too.
Moment publishedAt(int number, Stream &stream)
{
    Stream parcel(quint64(number / Corpus::parcel) * 7919 + 17);
    const qint64 start = firstDay + qint64(parcel.bounded(parcelStarts)) * 86'400'000;
    const auto inside = static_cast<qint64>(stream.fraction() * double(parcelSpanMs));
    return {(start + inside) / 1000 * 1000, QByteArrayLiteral("Asia/Baku")};
}

QString capitalised(QString word)
{
    if (!word.isEmpty()) {
        word[0] = word[0] == u'i' ? QChar(u'İ') : word[0].toUpper();
    }
    return word;
}

} // namespace

Corpus::Corpus()
{
    for (int language = 0; language < TongueCount; ++language) {
        m_words[size_t(language)] = madeUpWords(static_cast<Tongue>(language));
    }
    double sum = 0;
    for (int rank = 1; rank <= vocabularySize; ++rank) {
        sum += 1.0 / rank;
        m_sums.push_back(sum);
    }
}

const QString &Corpus::word(int language, int rank) const
{
    return m_words[size_t(language)][size_t(rank)];
}

qsizetype Corpus::words(int language) const
{
    return std::ssize(m_words[size_t(language)]);
}

QString Corpus::colleague(int number)
{
    return QStringLiteral("Müxbir %1").arg(number);
}

QString Corpus::speaker(int language, int number) const
{
    const QString first = word(language, 3000 + number % 20 * 31);
    const QString last = word(language, 9000 + number % 300 * 17);
    return language == Chinese ? first.left(1) + last.left(2)
                               : capitalised(first) + u' ' + capitalised(last);
}

const QString &Corpus::draw(int language, Stream &stream) const
{
    const double at = stream.fraction() * m_sums.back();
    const auto rank = std::lower_bound(m_sums.begin(), m_sums.end(), at) - m_sums.begin();
    const auto &words = m_words[size_t(language)];
    return words[std::min(size_t(rank), words.size() - 1)];
}

QString Corpus::sentence(int language, int words, Stream &stream) const
{
    QString text;
    for (int i = 0; i < words; ++i) {
        if (i > 0 && language != Chinese) {
            text += u' ';
        }
        text += draw(language, stream);
    }
    return capitalised(text) + (language == Chinese ? QChar(u'。') : QChar(u'.'));
}

QString Corpus::quotation(int language, Stream &stream) const
{
    QString said = sentence(language, 12, stream);
    said.chop(1);
    const QString who = speaker(language, stream.bounded(300));
    switch (language) {
    case Azerbaijani:
        return QStringLiteral("“%1”, – %2 bildirib.").arg(said, who);
    case Russian:
        return QStringLiteral("«%1», – сообщил %2.").arg(said, who);
    case Chinese:
        return QStringLiteral("%2表示：“%1。”").arg(said, who);
    default:
        return QStringLiteral("“%1,” %2 said.").arg(said, who);
    }
}

/// Ten paragraphs, one of them with somebody's words; one article in twenty is an interview.
Body Corpus::body(int language, Stream &stream, std::vector<Speaker> &speakers) const
{
    Body body;
    const bool interview = stream.bounded(20) == 0;
    if (interview) {
        speakers = {{QStringLiteral("q"),
                     colleague(stream.bounded(colleagues)),
                     {},
                     {},
                     SpeakerRole::Interviewer,
                     {}},
                    {QStringLiteral("a"),
                     speaker(language, stream.bounded(300)),
                     {},
                     {},
                     SpeakerRole::Interviewee,
                     {}}};
    }
    for (int paragraph = 0; paragraph < 10; ++paragraph) {
        QString text;
        for (int i = 0; i < 3; ++i) {
            text += sentence(language, 13, stream) + u' ';
        }
        if (paragraph == 4) {
            text += quotation(language, stream);
        }
        const BlockRole role = !interview           ? BlockRole::Paragraph
                               : paragraph % 2 == 0 ? BlockRole::Question
                                                    : BlockRole::Answer;
        Block block = makeBlock(role, plainRuns(text.trimmed()));
        if (interview) {
            block.speaker = paragraph % 2 == 0 ? QStringLiteral("q") : QStringLiteral("a");
        }
        body.blocks.push_back(std::move(block));
    }
    return body;
}

store::NewArticle Corpus::article(int number) const
{
    Stream stream(quint64(number) * 0x2545F4914F6CDD1DULL + 1);
    const int language = languageOf(stream);
    static const QStringList sections{QStringLiteral("Politics"), QStringLiteral("Economy"),
                                      QStringLiteral("Sport"),    QStringLiteral("Culture"),
                                      QStringLiteral("Energy"),   QStringLiteral("World")};
    store::NewArticle article;
    article.save = true;
    article.status = statusOf(stream);
    article.archived = stream.bounded(20) == 0;
    Metadata &metadata = article.content.metadata;
    metadata.language = languages[size_t(language)];
    metadata.headline = sentence(language, 8, stream);
    metadata.headline.chop(1);
    metadata.lede = sentence(language, 20, stream);
    metadata.section = sections.at(stream.bounded(static_cast<int>(sections.size())));
    metadata.bylines = {{speaker(language, stream.bounded(300)), {}, {}}};
    metadata.keywords = {word(language, stream.bounded(500)), word(language, stream.bounded(500))};
    // One in ten is somebody's turn, one in twenty has a deadline; of the unfinished ones only.
    article.author = colleague(stream.bounded(colleagues));
    if (isUnfinished(article.status) && stream.bounded(10) == 0) {
        article.assignee = colleague(stream.bounded(colleagues));
    }
    if (isUnfinished(article.status) && stream.bounded(20) == 0) {
        metadata.deadline = Moment{1'700'000'000'000 + stream.bounded(1000) * 3'600'000LL,
                                   QByteArrayLiteral("Asia/Baku")};
    }
    metadata.published = publishedAt(number, stream);
    article.content.body = body(language, stream, article.content.speakers);
    return article;
}

} // namespace rd
