// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/starttemplates.h"

#include "app/text/languages/language.h"

#include <QCoreApplication>

#include <array>

namespace rd::workspace {

namespace {

struct StartTemplates
{
    Q_DECLARE_TR_FUNCTIONS(rd::StartTemplates)
};

constexpr std::array<const char *, 4> tags{"az", "ru", "zh", "en"};

/// What an empty block asks for, in the order of `tags`: the language of the text, not of the
/// interface, so these are no texts of the interface.
struct Ask
{
    BlockRole role;
    std::array<const char *, 4> prompts;
};

struct Start
{
    const char *id;
    const char *name;
    Genre genre;
    std::vector<Ask> asks;
};

const std::vector<Start> &starts()
{
    constexpr auto text = BlockRole::Paragraph;
    static const std::vector<Start> list{
        {"short-news",
         QT_TRANSLATE_NOOP("rd::StartTemplates", "Short news"),
         Genre::News,
         {{text,
           {"Kim, nə, nə vaxt, harada?", "Кто, что, когда, где?", "谁，何事，何时，何地？",
            "Who, what, when, where?"}},
          {text, {"Necə və niyə?", "Как и почему?", "如何发生，为何发生？", "How and why?"}},
          {text,
           {"Məlumatı kim verir?", "Кто об этом сообщает?", "消息来源是谁？", "Who says so?"}}}},
        {"announcement",
         QT_TRANSLATE_NOOP("rd::StartTemplates", "Announcement of an event"),
         Genre::News,
         {{text,
           {"Nə keçiriləcək, nə vaxt və harada?", "Что пройдёт, когда и где?",
            "将举办什么活动，何时，何地？", "What takes place, when and where?"}},
          {text,
           {"Kim təşkil edir, kim iştirak edir?", "Кто организует, кто участвует?",
            "谁主办，谁参加？", "Who organises it, who takes part?"}},
          {text,
           {"Giriş, qeydiyyat, əlaqə", "Вход, регистрация, контакты", "入场、报名、联系方式",
            "Entry, registration, contact"}}}},
        {"scene",
         QT_TRANSLATE_NOOP("rd::StartTemplates", "Report from the scene"),
         Genre::Report,
         {{text,
           {"Burada nə görünür və eşidilir?", "Что здесь видно и слышно?",
            "现场看到什么，听到什么？", "What is seen and heard here?"}},
          {text, {"Nə baş verib?", "Что произошло?", "发生了什么？", "What has happened?"}},
          {BlockRole::Quote,
           {"Hadisə yerindəki adam nə deyir?", "Что говорит человек на месте?", "现场的人怎么说？",
            "What does somebody on the spot say?"}},
          {text,
           {"Bundan sonra nə olacaq?", "Что будет дальше?", "接下来会怎样？",
            "What comes next?"}}}},
        {"reaction",
         QT_TRANSLATE_NOOP("rd::StartTemplates", "Statement and reaction"),
         Genre::News,
         {{text,
           {"Kim nə bəyan edib, nə vaxt və harada?", "Кто, что, когда и где заявил?",
            "谁在何时何地发表了什么声明？", "Who stated what, when and where?"}},
          {BlockRole::Quote,
           {"Sitat, sözbəsöz", "Цитата, дословно", "原话引用", "The quotation, word for word"}},
          {text,
           {"Qarşı tərəf nə deyir?", "Что говорит другая сторона?", "另一方如何回应？",
            "What does the other side say?"}},
          {text,
           {"Əvvəl nə olub?", "Что было раньше?", "此前的背景是什么？", "What went before?"}}}},
        {"press-conference",
         QT_TRANSLATE_NOOP("rd::StartTemplates", "Press conference"),
         Genre::News,
         {{text,
           {"Kim, harada, hansı mövzuda danışıb? Əsas açıqlama nədir?",
            "Кто, где и о чём говорил? Что главное было сказано?",
            "谁在何地就什么议题讲话？最重要的表态是什么？",
            "Who spoke, where and about what? What was the main statement?"}},
          {BlockRole::Quote,
           {"Əsas sitat, sözbəsöz", "Главная цитата, дословно", "最重要的引语，原话",
            "The main quotation, word for word"}},
          {text,
           {"Rəqəmlər, tarixlər, adlar", "Цифры, даты, имена", "数字、日期、人名",
            "Figures, dates, names"}},
          {text,
           {"Jurnalistlər nə soruşdu, nə cavab aldılar?",
            "О чём спрашивали журналисты и что им ответили?", "记者问了什么，得到怎样的回答？",
            "What did reporters ask, and what were they told?"}}}},
        {"interview",
         QT_TRANSLATE_NOOP("rd::StartTemplates", "Prepared interview"),
         Genre::Interview,
         {{text,
           {"Müsahibimiz kimdir və niyə məhz indi danışırıq?",
            "Кто наш собеседник и почему мы говорим с ним сейчас?", "受访者是谁，为什么现在采访？",
            "Who is our guest, and why do we talk now?"}},
          {BlockRole::Question,
           {"Ən aktual mövzu", "О самом актуальном", "最受关注的话题",
            "What everybody wants to know"}},
          {BlockRole::Answer, {"Cavab", "Ответ", "回答", "Answer"}},
          {BlockRole::Question,
           {"Dəqiqləşdirmə: misal, rəqəm, tarix", "Уточнение: пример, цифра, дата",
            "追问：例子、数字、日期", "Follow-up: an example, a figure, a date"}},
          {BlockRole::Answer, {"Cavab", "Ответ", "回答", "Answer"}},
          {BlockRole::Question,
           {"Bundan sonra nə gözləyək?", "Чего ждать дальше?", "今后有何展望？",
            "What are we to expect?"}},
          {BlockRole::Answer, {"Cavab", "Ответ", "回答", "Answer"}}}},
        {"obituary",
         QT_TRANSLATE_NOOP("rd::StartTemplates", "Obituary"),
         Genre::News,
         {{text,
           {"Kim, nə vaxt, neçə yaşında vəfat edib? Bunu kim təsdiqləyir?",
            "Кто, когда и в каком возрасте умер? Кто это подтвердил?",
            "谁于何时去世，享年多少？由谁证实？",
            "Who died, when, and at what age? Who confirmed it?"}},
          {text,
           {"Nə ilə tanınırdı?", "Чем был известен этот человек?", "因何为人所知？",
            "What was the person known for?"}},
          {text,
           {"Doğum, təhsil, iş, mükafatlar", "Рождение, учёба, работа, награды",
            "出生、求学、工作、荣誉", "Birth, education, work, honours"}},
          {BlockRole::Quote,
           {"Onu tanıyanlar nə deyir?", "Что говорят те, кто знал этого человека?",
            "认识逝者的人怎么说？", "What do those say who knew the person?"}},
          {text,
           {"Vida mərasimi nə vaxt və haradadır?", "Когда и где прощание?",
            "告别仪式何时何地举行？", "When and where is the farewell?"}}}},
    };
    return list;
}

/// Who asks has no name yet: beginArticle() gives it the author's.
void addSpeakers(ArticleContent &content)
{
    Speaker asks;
    asks.key = QStringLiteral("interviewer");
    asks.role = SpeakerRole::Interviewer;
    Speaker answers;
    answers.key = QStringLiteral("guest");
    content.speakers = {asks, answers};
    for (Block &block : content.body.blocks) {
        if (block.role == BlockRole::Question) {
            block.speaker = asks.key;
        } else if (block.role == BlockRole::Answer) {
            block.speaker = answers.key;
        }
    }
}

size_t columnOf(const QString &language)
{
    const text::Language *known = text::language(language);
    const auto found = std::find_if(tags.begin(), tags.end(), [known](const char *tag) {
        return known && known->tag == QLatin1String(tag);
    });
    return found == tags.end() ? tags.size() - 1 : size_t(found - tags.begin());
}

} // namespace

std::vector<StartTemplate> startTemplates(const QString &language)
{
    const size_t column = columnOf(language);
    std::vector<StartTemplate> made;
    for (const Start &start : starts()) {
        StartTemplate one{QLatin1String(start.id), StartTemplates::tr(start.name), {}};
        one.content.metadata.genre = start.genre;
        one.content.metadata.language = language;
        for (const Ask &ask : start.asks) {
            Block block = makeBlock(ask.role);
            block.prompt = QString::fromUtf8(ask.prompts[column]);
            one.content.body.blocks.push_back(block);
        }
        if (start.genre == Genre::Interview) {
            addSpeakers(one.content);
        }
        made.push_back(std::move(one));
    }
    return made;
}

} // namespace rd::workspace
