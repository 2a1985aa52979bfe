// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/storecorpus.h"

#include "app/article/workflow.h"

#include <QSet>

#include <algorithm>

namespace rd {

namespace {

constexpr int vocabulary = 60'000;

const std::array<QString, 4> languages{QStringLiteral("az"), QStringLiteral("ru"),
                                       QStringLiteral("zh"), QStringLiteral("en")};

const std::array<QStringList, 4> syllables{
    QString::fromUtf8("ba kı şə hər xə bər dö lət qə rar ye ni mə sul iş çı lar ın da üç gün öl kə "
                      "bir ğa zər tə si yol sa hil")
        .split(u' '),
    QString::fromUtf8("го род мо ст но вый ре ше ние про ект стра на мир день ра бо та во да пре "
                      "зи дент ка спий ё л щит бы")
        .split(u' '),
    QString::fromUtf8(
        "南 京 市 长 江 大 桥 新 闻 经 济 合 作 国 家 政 府 会 议 记 者 问 答 发 展 能 源 "
        "文 化 教 育 科 技 体 海 港 路 东 西 北 中 人 民 日 报 里 巴 库 阿 塞 疆 拜")
        .split(u' '),
    QString::fromUtf8("ba ku ci ty bri dge re port mi nis ter en er gy po li cy trade new ro ad in "
                      "ter view sea cas pi an the ing er")
        .split(u' '),
};

std::vector<QString> makeWords(int language)
{
    QRandomGenerator random(static_cast<quint32>(97 + language));
    const QStringList &parts = syllables[static_cast<size_t>(language)];
    std::vector<QString> words;
    QSet<QString> seen;
    while (words.size() < vocabulary) {
        QString word;
        const int count = language == 2 ? random.bounded(1, 4) : random.bounded(1, 6);
        for (int i = 0; i < count; ++i) {
            word += parts.at(random.bounded(static_cast<int>(parts.size())));
        }
        if (!seen.contains(word)) {
            seen.insert(word);
            words.push_back(word);
        }
    }
    // Frequent words are short ones.
    std::stable_sort(words.begin(), words.begin() + 2000,
                     [](const QString &a, const QString &b) { return a.size() < b.size(); });
    return words;
}

} // namespace

Corpus::Corpus()
{
    for (int language = 0; language < 4; ++language) {
        m_words[static_cast<size_t>(language)] = makeWords(language);
    }
    double sum = 0;
    for (int rank = 1; rank <= vocabulary; ++rank) {
        sum += 1.0 / rank;
        m_sums.push_back(sum);
    }
}

QString Corpus::word(int language, int rank) const
{
    return m_words[static_cast<size_t>(language)][static_cast<size_t>(rank)];
}

QString Corpus::colleague(int number)
{
    return QStringLiteral("Müxbir %1").arg(number);
}

QString Corpus::sentence(int language, int words, QRandomGenerator &random) const
{
    QString text;
    for (int i = 0; i < words; ++i) {
        const double draw = random.generateDouble() * m_sums.back();
        const auto rank = std::lower_bound(m_sums.begin(), m_sums.end(), draw) - m_sums.begin();
        if (i > 0 && language != 2) {
            text += u' ';
        }
        text += word(language, static_cast<int>(rank));
    }
    return text + (language == 2 ? QChar(u'。') : QChar(u'.'));
}

store::NewArticle Corpus::article(int number)
{
    // Neighbouring seeds must not give neighbouring streams: a hash of the number first.
    QRandomGenerator random(static_cast<quint32>(qHash(number, size_t{0x5eed})));
    const int draw = random.bounded(100);
    const int language = draw < 40 ? 0 : draw < 70 ? 1 : draw < 80 ? 2 : 3;
    static const QStringList sections{QStringLiteral("Politics"), QStringLiteral("Economy"),
                                      QStringLiteral("Sport"),    QStringLiteral("Culture"),
                                      QStringLiteral("Energy"),   QStringLiteral("World")};
    store::NewArticle article;
    article.save = true;
    article.status = static_cast<Status>(random.bounded(6));
    article.archived = random.bounded(3) == 0;
    Metadata &metadata = article.content.metadata;
    metadata.language = languages[static_cast<size_t>(language)];
    metadata.headline = sentence(language, 8, random);
    metadata.lede = sentence(language, 20, random);
    metadata.section = sections.at(random.bounded(static_cast<int>(sections.size())));
    metadata.bylines = {{word(language, random.bounded(200)), {}, {}}};
    metadata.keywords = {word(language, random.bounded(500)), word(language, random.bounded(500))};
    // One in ten is somebody's turn, one in twenty has a deadline; of the unfinished ones only.
    article.author = colleague(random.bounded(colleagues));
    if (isUnfinished(article.status) && random.bounded(10) == 0) {
        article.assignee = colleague(random.bounded(colleagues));
    }
    if (isUnfinished(article.status) && random.bounded(20) == 0) {
        metadata.deadline = Moment{1'700'000'000'000 + random.bounded(1000) * 3'600'000LL,
                                   QByteArrayLiteral("Asia/Baku")};
    }
    metadata.published = Moment{1'400'000'000'000 + random.bounded(300'000'000) * 1000LL,
                                QByteArrayLiteral("Asia/Baku")};
    for (int paragraph = 0; paragraph < 10; ++paragraph) {
        QString text;
        for (int i = 0; i < 3; ++i) {
            text += sentence(language, 13, random) + u' ';
        }
        article.content.body.blocks.push_back(
            makeBlock(BlockRole::Paragraph, plainRuns(text.trimmed())));
    }
    return article;
}

} // namespace rd
