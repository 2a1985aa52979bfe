// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/queryfields.h"

#include "app/article/metadata.h"
#include "app/text/folding.h"

#include <QCoreApplication>

#include <algorithm>

namespace rd::store {

namespace {

struct Queries
{
    Q_DECLARE_TR_FUNCTIONS(rd::Queries)
};

QStringList list(QStringView text)
{
    return text.isEmpty() ? QStringList() : text.toString().split(u'|');
}

/// Spellings separated by '|', the one to offer first.
Spelled spelled(QStringView en, QStringView az, QStringView ru, QStringView zh)
{
    return {{list(en), list(az), list(ru), list(zh)}};
}

template <typename Enum>
ValueEntry value(Enum which, const Spelled &names)
{
    return {static_cast<int>(which), names};
}

ValueEntry genre(Genre which, const Spelled &names)
{
    return {static_cast<int>(which), names, true};
}

std::vector<ValueEntry> statuses()
{
    return {
        value(Status::Idea, spelled(u"idea", u"ideya", u"идея", u"选题")),
        value(Status::Draft, spelled(u"draft", u"qaralama", u"черновик", u"草稿")),
        value(Status::InReview, spelled(u"in_review|in review|review", u"redaktədə",
                                        u"на редактуре|редактура", u"审稿中|审稿")),
        value(Status::Approved, spelled(u"approved", u"təsdiqlənib|təsdiqlənənlər",
                                        u"утверждён|утверждённые", u"已签发")),
        value(Status::Published,
              spelled(u"published", u"dərc olunub|dərc|dərc olunanlar",
                      u"опубликован|опубликовано|опубликованные", u"已发布|发布")),
        value(Status::Withdrawn, spelled(u"withdrawn", u"dərcdən çıxarılıb|çıxarılıb",
                                         u"снят с публикации|снят", u"已撤稿|撤稿")),
    };
}

std::vector<ValueEntry> languagesKnown()
{
    // The values are the places in this list: a query keeps the tag, which is the first spelling.
    return {
        value(0, spelled(u"az|Azerbaijani", u"az|azərbaycanca|azərbaycan", u"az|азербайджанский",
                         u"az|阿塞拜疆语|阿塞拜疆文")),
        value(1, spelled(u"ru|Russian", u"ru|rusca|rus", u"ru|русский", u"ru|俄语|俄文")),
        value(2, spelled(u"zh|Chinese", u"zh|çincə|çin", u"zh|китайский", u"zh|中文|汉语")),
        value(3,
              spelled(u"en|English", u"en|ingiliscə|ingilis", u"en|английский", u"en|英语|英文")),
    };
}

std::vector<ValueEntry> dateWords()
{
    return {
        value(DateWord::Today, spelled(u"today", u"bugün|bu gün", u"сегодня", u"今天|今日")),
        value(DateWord::Yesterday, spelled(u"yesterday", u"dünən", u"вчера", u"昨天|昨日")),
        value(DateWord::Week, spelled(u"week", u"həftə", u"неделя", u"一周|本周")),
        value(DateWord::Month, spelled(u"month", u"ay", u"месяц", u"一个月|本月")),
        value(DateWord::Year, spelled(u"year", u"il", u"год", u"一年|今年")),
    };
}

std::vector<ValueEntry> things()
{
    return {
        value(HasWhat::Image,
              spelled(u"image|picture|photo", u"şəkil|foto", u"фото|изображение", u"图片|照片")),
        value(HasWhat::Keywords,
              spelled(u"keywords", u"açarsöz|açar söz", u"ключевые|ключевые слова", u"关键词")),
        value(HasWhat::Comments, spelled(u"comments", u"şərh", u"комментарии", u"批注")),
        value(HasWhat::Deadline,
              spelled(u"deadline", u"təhvil|təhvil vaxtı", u"дедлайн|срок", u"截稿时间")),
        value(HasWhat::Assignee, spelled(u"assignee", u"icraçı", u"исполнитель", u"负责人")),
        value(HasWhat::Embargo, spelled(u"embargo", u"embarqo", u"эмбарго", u"解禁时间")),
    };
}

std::vector<ValueEntry> states()
{
    return {
        genre(Genre::Interview, spelled(u"interview", u"müsahibə", u"интервью", u"专访")),
        genre(Genre::News, spelled(u"news", u"xəbər", u"новость", u"消息")),
        genre(Genre::Analysis, spelled(u"analysis", u"təhlil", u"аналитика", u"分析")),
        genre(Genre::Photo, spelled(u"photo", u"foto", u"фото", u"图片")),
        genre(Genre::Opinion, spelled(u"opinion", u"rəy", u"мнение", u"评论")),
        genre(Genre::Report, spelled(u"report", u"reportaj", u"репортаж", u"通讯")),
        genre(Genre::Other, spelled(u"other", u"digər", u"другое", u"其他")),
        value(IsWhat::Archived, spelled(u"archived", u"arxiv|arxivdə", u"архив|в архиве", u"存档")),
        value(IsWhat::Corrected, spelled(u"corrected", u"düzəldilmiş|düzəldilib",
                                         u"исправлено|исправленный", u"已更正|更正")),
        value(IsWhat::Stale,
              spelled(u"stale|outdated", u"köhnəlmiş|köhnəlib", u"устарело|устаревший", u"过时")),
        value(IsWhat::Changed,
              spelled(u"changed", u"dəyişmiş|dəyişib", u"изменено|изменённый", u"已改动|改动")),
        value(IsWhat::Translated,
              spelled(u"translated|translation", u"tərcümə", u"перевод", u"译稿|翻译")),
        value(IsWhat::Overdue,
              spelled(u"overdue|late", u"gecikir|gecikmiş", u"просрочено", u"超时")),
    };
}

std::vector<FieldEntry> makeFields()
{
    using F = QueryField;
    using K = FieldKind;
    return {
        {F::Said, K::Person, spelled(u"said", u"deyib|dedi", u"сказал|сказала|сказали", u"说")},
        {F::Headline, K::Words, spelled(u"headline|title", u"başlıq", u"заголовок", u"标题")},
        {F::Lede, K::Words, spelled(u"lede|lead", u"lid", u"лид", u"导语")},
        {F::Body, K::Words, spelled(u"body|text", u"mətn", u"текст", u"正文")},
        {F::Author, K::Words,
         spelled(u"author|byline|by", u"müəllif|imza", u"автор", u"作者|署名")},
        {F::Speaker, K::Words, spelled(u"speaker", u"danışan", u"участник|спикер", u"说话人")},
        {F::Keyword, K::Words,
         spelled(u"keyword|keywords|tag", u"açarsöz|açar", u"ключ|тег", u"关键词")},
        {F::Source, K::Words, spelled(u"source", u"mənbə", u"источник", u"来源")},
        {F::Section, K::Record, spelled(u"section", u"rubrika|bölmə", u"рубрика|раздел", u"栏目")},
        {F::Status, K::Choice, spelled(u"status", u"vəziyyət|status", u"статус", u"状态"),
         statuses()},
        {F::Language, K::Choice, spelled(u"language|lang", u"dil", u"язык", u"语言"),
         languagesKnown()},
        {F::Date, K::Date, spelled(u"date", u"tarix", u"дата", u"日期"), dateWords()},
        {F::Assignee, K::Record,
         spelled(u"assignee|assigned", u"icraçı", u"исполнитель", u"负责人")},
        {F::Has, K::Choice, spelled(u"has", u"var", u"есть", u"含"), things()},
        {F::Is, K::Choice, spelled(u"is", u"növ|budur", u"это", u"是"), states()},
    };
}

int languageIndex(const QString &tag)
{
    if (tag.startsWith(u"az")) {
        return Spelled::Az;
    }
    if (tag.startsWith(u"ru")) {
        return Spelled::Ru;
    }
    return tag.startsWith(u"zh") ? Spelled::Zh : Spelled::En;
}

/// How many letters must be changed, added or left out; anything above `most` counts as most + 1.
qsizetype distance(QStringView a, QStringView b, qsizetype most)
{
    if (std::abs(a.size() - b.size()) > most) {
        return most + 1;
    }
    std::vector<qsizetype> row(static_cast<size_t>(b.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j) {
        row[j] = static_cast<qsizetype>(j);
    }
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype corner = std::exchange(row[0], i + 1);
        for (size_t j = 1; j < row.size(); ++j) {
            const qsizetype same = a[i] == b[static_cast<qsizetype>(j) - 1] ? 0 : 1;
            corner = std::exchange(row[j], std::min({row[j] + 1, row[j - 1] + 1, corner + same}));
        }
    }
    return row.back();
}

} // namespace

QString Spelled::in(const QString &language) const
{
    const QStringList &its = spellings[static_cast<size_t>(languageIndex(language))];
    return its.isEmpty() ? spellings[En].front() : its.front();
}

bool Spelled::is(QStringView word) const
{
    const QString folded = text::fold(word);
    return std::any_of(spellings.begin(), spellings.end(), [&](const QStringList &its) {
        return std::any_of(its.begin(), its.end(),
                           [&](const QString &spelling) { return text::fold(spelling) == folded; });
    });
}

const ValueEntry *FieldEntry::value(QStringView word) const
{
    const auto found = std::find_if(values.begin(), values.end(),
                                    [&](const ValueEntry &entry) { return entry.names.is(word); });
    return found == values.end() ? nullptr : &*found;
}

QString FieldEntry::help() const
{
    switch (field) {
    case QueryField::Anything:
        return {};
    case QueryField::Headline:
        return Queries::tr("words of the headline");
    case QueryField::Lede:
        return Queries::tr("words of the lede");
    case QueryField::Body:
        return Queries::tr("words of the text");
    case QueryField::Author:
        return Queries::tr("who wrote it or is credited");
    case QueryField::Keyword:
        return Queries::tr("a keyword");
    case QueryField::Speaker:
        return Queries::tr("who asks or answers in an interview");
    case QueryField::Source:
        return Queries::tr("where it comes from");
    case QueryField::Section:
        return Queries::tr("a section, in any language");
    case QueryField::Status:
        return Queries::tr("how far it is");
    case QueryField::Language:
        return Queries::tr("the language it is written in");
    case QueryField::Date:
        return Queries::tr("when it was published: 2023-09, 2023..2024, >2023, today");
    case QueryField::Assignee:
        return Queries::tr("whose turn it is");
    case QueryField::Has:
        return Queries::tr("what it contains");
    case QueryField::Is:
        return Queries::tr("what it is");
    case QueryField::Said:
        return Queries::tr("what somebody said, in answers and quotations");
    }
    return {};
}

const std::vector<FieldEntry> &queryFields()
{
    static const std::vector<FieldEntry> fields = makeFields();
    return fields;
}

const FieldEntry &entryOf(QueryField field)
{
    const auto &fields = queryFields();
    const auto found = std::find_if(fields.begin(), fields.end(),
                                    [&](const FieldEntry &entry) { return entry.field == field; });
    Q_ASSERT_X(found != fields.end(), "entryOf", "a field without a row in the table");
    return *found;
}

const FieldEntry *fieldNamed(QStringView name)
{
    const auto &fields = queryFields();
    const auto found = std::find_if(fields.begin(), fields.end(),
                                    [&](const FieldEntry &entry) { return entry.names.is(name); });
    return found == fields.end() ? nullptr : &*found;
}

QString nearestField(QStringView name)
{
    const QString folded = text::fold(name);
    const qsizetype most = folded.size() > 4 ? 2 : 1;
    qsizetype best = most + 1;
    QString nearest;
    for (const FieldEntry &field : queryFields()) {
        for (const QStringList &its : field.names.spellings) {
            for (const QString &spelling : its) {
                const qsizetype far = distance(folded, text::fold(spelling), most);
                if (far < best) {
                    best = far;
                    nearest = spelling;
                }
            }
        }
    }
    return nearest;
}

bool isOrWord(QStringView word)
{
    static const QStringList words{QStringLiteral("OR"), QStringLiteral("|"), QStringLiteral("ИЛИ"),
                                   QStringLiteral("VƏYA"), QStringLiteral("YAXUD")};
    return words.contains(word);
}

} // namespace rd::store
