// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/page/pagewords.h"

#include "app/text/folding.h"

#include <QRegularExpression>

#include <algorithm>

namespace rd::importing {

using namespace Qt::StringLiterals;

namespace {

PageWords azerbaijani()
{
    return {
        u"az"_s,
        {u"Müəllif"_s, u"Yazar"_s, u"Hazırladı"_s, u"Hazırlayan"_s, u"Mətn"_s},
        {u"Mənbə"_s},
        {u"Bölmə"_s, u"Rubrika"_s},
        {u"Açar sözlər"_s, u"Teqlər"_s, u"Teq"_s, u"Taqlar"_s, u"Etiketlər"_s},
        {u"Söhbəti apardı"_s, u"Müsahibəni apardı"_s, u"Söhbətləşdi"_s, u"Müsahibəni hazırladı"_s},
        {u"siz"_s, u"sizin"_s, u"sizi"_s, u"sizə"_s, u"sizdə"_s, u"sizdən"_s, u"sizcə"_s,
         u"fikrinizcə"_s, u"düşünürsünüz"_s, u"edirsiniz"_s, u"deyə bilərsiniz"_s, u"bilərsiniz"_s,
         u"qiymətləndirirsiniz"_s, u"görürsünüz"_s},
        {u"hansı ki"_s},
        {u"səfirli"_s,   u"nazirli"_s,   u"universitet"_s, u"şirkət"_s,      u"mərkəz"_s,
         u"institut"_s,  u"agentli"_s,   u"bank"_s,        u"assosiasiya"_s, u"liman"_s,
         u"muzey"_s,     u"idarə"_s,     u"komitə"_s,      u"fond"_s,        u"cəmiyyət"_s,
         u"palata"_s,    u"təşkilat"_s,  u"akademiya"_s,   u"xidmət"_s,      u"nümayəndəli"_s,
         u"konsulluq"_s, u"konsulluğ"_s, u"məktəb"_s,      u"kitabxana"_s,   u"teatr"_s},
        {u"səfir"_s, u"nazir"_s, u"müşavir"_s, u"direktor"_s, u"rəhbər"_s, u"sədr"_s,
         u"professor"_s, u"rektor"_s, u"başçı"_s, u"rəis"_s, u"ekspert"_s, u"icraçı"_s,
         u"nümayəndə"_s, u"prezident"_s, u"alim"_s, u"mütəxəssis"_s, u"baş"_s}};
}

PageWords russian()
{
    return {u"ru"_s,
            {u"Автор"_s, u"Авторы"_s, u"Текст"_s, u"Подготовил"_s, u"Подготовила"_s},
            {u"Источник"_s},
            {u"Рубрика"_s, u"Раздел"_s},
            {u"Теги"_s, u"Тэги"_s, u"Ключевые слова"_s, u"Метки"_s},
            {u"Беседовал"_s, u"Беседовала"_s, u"Беседу вел"_s, u"Беседу вела"_s, u"Интервью взял"_s,
             u"Интервью взяла"_s, u"Интервью провел"_s, u"Интервью провела"_s},
            {u"вы"_s, u"вас"_s, u"вам"_s, u"вами"_s, u"ваш"_s, u"ваша"_s, u"ваше"_s, u"ваши"_s,
             u"вашей"_s, u"вашего"_s, u"вашему"_s, u"ваших"_s, u"вашу"_s, u"расскажите"_s,
             u"скажите"_s},
            {u"который"_s, u"которая"_s, u"которые"_s, u"рассказавший"_s, u"рассказавшая"_s},
            {u"посольств"_s,  u"министерств"_s, u"университет"_s, u"компани"_s,
             u"центр"_s,      u"институт"_s,    u"агентств"_s,    u"банк"_s,
             u"ассоциаци"_s,  u"порт"_s,        u"музе"_s,        u"управлени"_s,
             u"комитет"_s,    u"фонд"_s,        u"обществ"_s,     u"палат"_s,
             u"организаци"_s, u"академи"_s,     u"служб"_s,       u"представительств"_s,
             u"консульств"_s, u"школ"_s,        u"библиотек"_s,   u"театр"_s},
            {u"посол"_s, u"посл"_s, u"министр"_s, u"советник"_s, u"директор"_s, u"руководител"_s,
             u"председател"_s, u"профессор"_s, u"ректор"_s, u"глав"_s, u"начальник"_s, u"эксперт"_s,
             u"представител"_s, u"президент"_s, u"учен"_s, u"специалист"_s}};
}

PageWords chinese()
{
    return {u"zh"_s,
            {u"作者"_s, u"文"_s, u"撰稿"_s, u"本报记者"_s},
            {u"来源"_s, u"稿源"_s},
            {u"栏目"_s, u"频道"_s},
            {u"关键词"_s, u"关键字"_s, u"标签"_s},
            {u"采访"_s, u"采写"_s, u"采访记者"_s},
            {u"您"_s, u"你"_s, u"贵国"_s, u"贵方"_s, u"贵公司"_s},
            {u"，他"_s, u"，她"_s},
            {u"大使馆"_s, u"总领事馆"_s, u"外交部"_s, u"商务部"_s, u"部"_s,       u"大学"_s,
             u"公司"_s,   u"集团"_s,     u"研究院"_s, u"研究所"_s, u"研究中心"_s, u"中心"_s,
             u"协会"_s,   u"银行"_s,     u"博物馆"_s, u"图书馆"_s, u"港口"_s,     u"港务局"_s,
             u"学院"_s,   u"委员会"_s,   u"基金会"_s, u"局"_s},
            {u"大使"_s, u"参赞"_s, u"部长"_s, u"主任"_s, u"教授"_s, u"院长"_s, u"所长"_s,
             u"总经理"_s, u"经理"_s, u"董事长"_s, u"局长"_s, u"会长"_s, u"校长"_s, u"馆长"_s,
             u"总裁"_s, u"专家"_s, u"研究员"_s, u"主席"_s}};
}

PageWords english()
{
    return {u"en"_s,
            {u"By"_s, u"Author"_s, u"Authors"_s, u"Written by"_s, u"Text"_s, u"Text by"_s},
            {u"Source"_s},
            {u"Section"_s, u"Rubric"_s, u"Category"_s},
            {u"Tags"_s, u"Keywords"_s, u"Key words"_s, u"Topics"_s},
            {u"Interviewed by"_s, u"Interview by"_s, u"Interview conducted by"_s},
            {u"you"_s, u"your"_s, u"yours"_s, u"yourself"_s},
            {u"who"_s, u"which"_s, u"about"_s},
            {u"embassy"_s, u"ministry"_s,  u"university"_s,   u"company"_s,      u"centre"_s,
             u"center"_s,  u"institute"_s, u"agency"_s,       u"bank"_s,         u"association"_s,
             u"port"_s,    u"museum"_s,    u"department"_s,   u"committee"_s,    u"foundation"_s,
             u"society"_s, u"chamber"_s,   u"organisation"_s, u"organization"_s, u"academy"_s,
             u"service"_s, u"office"_s,    u"consulate"_s,    u"school"_s,       u"library"_s,
             u"theatre"_s, u"group"_s,     u"council"_s,      u"fund"_s},
            {u"ambassador"_s, u"minister"_s, u"counsel"_s, u"director"_s, u"head"_s, u"chair"_s,
             u"professor"_s, u"rector"_s, u"chief"_s, u"expert"_s, u"representative"_s,
             u"president"_s, u"scientist"_s, u"manager"_s, u"founder"_s, u"engineer"_s,
             u"analyst"_s, u"captain"_s, u"curator"_s}};
}

constexpr qsizetype longestLabel = 60;

bool isEdge(QChar c)
{
    return !c.isLetterOrNumber();
}

QStringView trimmedEdges(QStringView line)
{
    while (!line.isEmpty() && isEdge(line.front())) {
        line = line.mid(1);
    }
    while (!line.isEmpty() && isEdge(line.back())) {
        line.chop(1);
    }
    return line;
}

bool isColon(QChar c)
{
    return c == u':' || c == u'：';
}

/// Where the label ends in the line if it stands at its start as a whole word, else -1.
qsizetype labelEnd(QStringView line, const QString &label)
{
    if (line.size() < label.size()) {
        return -1;
    }
    const QStringView head = line.left(label.size());
    const bool same = label.size() == 1 ? head == label : text::fold(head) == text::fold(label);
    if (!same) {
        return -1;
    }
    const bool wordGoesOn =
        line.size() > label.size() && line[label.size()].isLetterOrNumber() && !isHan(label.back());
    return wordGoesOn ? -1 : label.size();
}

} // namespace

const std::vector<PageWords> &allPageWords()
{
    static const std::vector<PageWords> all{azerbaijani(), russian(), chinese(), english()};
    return all;
}

const PageWords &pageWords(const QString &language)
{
    for (const PageWords &words : allPageWords()) {
        if (words.tag == language) {
            return words;
        }
    }
    return allPageWords().back();
}

bool isHan(QChar c)
{
    return c.script() == QChar::Script_Han;
}

QStringList wordsOf(QStringView text)
{
    static const QRegularExpression word(u"[\\p{L}\\p{N}]+(?:['’\\-][\\p{L}\\p{N}]+)*"_s);
    QStringList words;
    auto matches = word.globalMatch(text.toString());
    while (matches.hasNext()) {
        words.append(matches.next().captured());
    }
    return words;
}

bool hasWord(QStringView text, const QStringList &words)
{
    QStringList have;
    for (const QString &word : wordsOf(text)) {
        have.append(text::fold(word));
    }
    return std::any_of(words.begin(), words.end(), [&](const QString &word) {
        return isHan(word.back()) ? text.contains(word) : have.contains(text::fold(word));
    });
}

bool hasPhrase(QStringView text, const QStringList &phrases)
{
    const QString folded = text::fold(text);
    return std::any_of(phrases.begin(), phrases.end(), [&folded](const QString &phrase) {
        return folded.contains(text::fold(phrase));
    });
}

bool sameLine(QStringView a, QStringView b)
{
    const QString left = text::fold(trimmedEdges(a)).simplified();
    return !left.isEmpty() && left == text::fold(trimmedEdges(b)).simplified();
}

bool isLineOf(QStringView line, const QStringList &phrases)
{
    return line.size() <= 120 &&
           std::any_of(phrases.begin(), phrases.end(),
                       [line](const QString &phrase) { return sameLine(line, phrase); });
}

QString afterLabel(QStringView line, const QStringList &labels, bool bare)
{
    const QStringView head = line.left(longestLabel);
    if (!bare && !head.contains(u':') && !head.contains(u'：')) {
        return {}; // most lines: folding them for each label would be most of an import's time
    }
    for (const QString &label : labels) {
        const qsizetype end = labelEnd(line, label);
        if (end < 0) {
            continue;
        }
        const QStringView rest = line.mid(end).trimmed();
        if (!rest.isEmpty() && isColon(rest.front())) {
            return rest.mid(1).trimmed().toString();
        }
        if (bare && !rest.isEmpty()) {
            return rest.toString();
        }
    }
    return {};
}

} // namespace rd::importing
