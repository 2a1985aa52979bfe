// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/detectmodels.h"

#include "app/text/languages/language.h"

namespace rd::text {

using namespace Qt::StringLiterals;

namespace {

QSet<QString> wordSet(std::initializer_list<const char16_t *> lists)
{
    QSet<QString> words;
    for (const char16_t *list : lists) {
        for (const QString &word : QString::fromUtf16(list).split(QLatin1Char(' '))) {
            words.insert(word);
        }
    }
    return words;
}

QSet<QString> stopWords(const QString &tag)
{
    QSet<QString> words;
    for (const QString &word : language(tag)->stopWords) {
        words.insert(lowered(word));
    }
    return words;
}

Model azerbaijaniModel()
{
    return {QStringLiteral("az"),
            stopWords(QStringLiteral("az")) +
                wordSet({u"ile ucun ve deyil edib olub olunub bildirib haqqinda terefinden qeyd "
                         u"sonra evvel cox gore daha kimi bele indi hemin xeber azerbaycan"}),
            {{u"lıq"_s, 1.2},  {u"luq"_s, 1.2},   {u"lik"_s, 0.5},  {u"maq"_s, 1.5},
             {u"acaq"_s, 1.5}, {u"ıb"_s, 1.2},    {u"ib"_s, 1.0},   {u"ub"_s, 0.8},
             {u"üb"_s, 1.2},   {u"lar"_s, 0.5},   {u"lər"_s, 1.5},  {u"dır"_s, 0.7},
             {u"dir"_s, 0.7},  {u"ların"_s, 0.6}, {u"mış"_s, 0.5},  {u"sı"_s, 0.3},
             {u"nin"_s, 0.4},  {u"nın"_s, 0.4},   {u"ması"_s, 0.6}, {u"iyyət"_s, 1.5}},
            {// Turkish has e and k where Azerbaijani has ə and q.
             {u"e"_s, -0.3},  {u"ak"_s, -0.4}, {u"ık"_s, -0.4}, {u"ok"_s, -0.3}, {u"uk"_s, -0.4},
             {u"ka"_s, -0.4}, {u"kı"_s, -0.4}, {u"ğe"_s, -0.3}, {u"ə"_s, 2.0},   {u"x"_s, 0.6},
             {u"q"_s, 0.6},   {u"ı"_s, 0.5},   {u"ş"_s, 0.5},   {u"ğ"_s, 0.5},   {u"ç"_s, 0.3},
             {u"ö"_s, 0.3},   {u"ü"_s, 0.3},   {u"w"_s, -1.5},  {u"th"_s, -0.8}, {u"qu"_s, -0.3},
             {u"iyy"_s, 1.0}, {u"xa"_s, 0.3}}};
}

Model turkishModel()
{
    return {
        QStringLiteral("tr"),
        wordSet(
            {u"ve bir bu da de için ile olarak olan daha çok gibi kadar sonra önce göre ise ancak "
             u"ama değil her en ne var yok diye oldu olduğunu olduğu etti dedi ettiği etmek kendi "
             u"bunun onun şu biz ben sen siz o ki mi mı tarafından üzerinde arasında konusunda "
             u"hakkında yeni büyük yıl yılında gün ilk son iki türkiye başkanı bakanı belirtti "
             u"söyledi ifade nasıl neden hangi şey şekilde yapılan yaptığı olması olacak bin "
             u"veya hem hiç bütün tüm böyle şöyle fakat çünkü eğer"}),
        {{u"yor"_s, 2.0},  {u"yorum"_s, 1.5}, {u"mak"_s, 1.0},   {u"mek"_s, 1.0},
         {u"lık"_s, 1.2},  {u"luk"_s, 1.0},   {u"lik"_s, 0.5},   {u"acak"_s, 1.5},
         {u"ecek"_s, 1.5}, {u"lar"_s, 0.5},   {u"ler"_s, 0.9},   {u"dır"_s, 0.6},
         {u"dir"_s, 0.6},  {u"ların"_s, 0.6}, {u"lerin"_s, 1.0}, {u"arak"_s, 1.0},
         {u"erek"_s, 1.2}, {u"nin"_s, 0.4},   {u"nın"_s, 0.4},   {u"mış"_s, 0.5},
         {u"ması"_s, 0.6}, {u"mesi"_s, 0.9},  {u"ndan"_s, 0.3},  {u"nden"_s, 0.6},
         {u"ti"_s, 0.2},   {u"iyet"_s, 1.0}},
        {{u"ak"_s, 0.2},
         {u"ık"_s, 0.4},
         {u"uk"_s, 0.2},
         {u"ka"_s, 0.2},
         {u"kı"_s, 0.4},
         {u"ə"_s, -4.0},
         {u"x"_s, -1.5},
         {u"q"_s, -1.5},
         {u"ı"_s, 0.5},
         {u"ş"_s, 0.5},
         {u"ğ"_s, 0.6},
         {u"ç"_s, 0.3},
         {u"ö"_s, 0.3},
         {u"ü"_s, 0.3},
         {u"w"_s, -1.5},
         {u"th"_s, -0.8},
         {u"ey"_s, 0.1}}};
}

Model englishModel()
{
    return {QStringLiteral("en"),
            stopWords(QStringLiteral("en")),
            {{u"ing"_s, 0.9},
             {u"tion"_s, 0.8},
             {u"tions"_s, 0.8},
             {u"ed"_s, 0.6},
             {u"ly"_s, 0.8},
             {u"ness"_s, 0.8},
             {u"ment"_s, 0.4},
             {u"ity"_s, 0.9},
             {u"ies"_s, 0.6},
             {u"ous"_s, 0.6},
             {u"able"_s, 0.4},
             {u"ry"_s, 0.5},
             {u"ers"_s, 0.4},
             {u"'s"_s, 0.8}},
            {{u"th"_s, 0.5}, {u"wh"_s, 0.7}, {u"ck"_s, 0.4}, {u"oo"_s, 0.3}, {u"ee"_s, 0.3},
             {u"ea"_s, 0.3}, {u"ou"_s, 0.2}, {u"sh"_s, 0.2}, {u"gh"_s, 0.5}, {u"w"_s, 0.4},
             {u"ə"_s, -4.0}, {u"ı"_s, -3.0}, {u"ş"_s, -3.0}, {u"ğ"_s, -3.0}, {u"ç"_s, -1.0},
             {u"ö"_s, -1.0}, {u"ü"_s, -1.0}, {u"ß"_s, -3.0}, {u"ñ"_s, -1.5}, {u"à"_s, -1.5},
             {u"è"_s, -1.0}, {u"é"_s, -0.6}, {u"ã"_s, -1.5}, {u"ä"_s, -1.0}}};
}

/// The neighbours a newsroom meets; one of them winning means: none of ours.
Model otherLatinModel()
{
    return {
        QString(),
        wordSet(
            {u"der die das und ist nicht ein eine mit von zu den dem auf für sich auch wird im "
             u"bei "
             u"le la les des est et une un dans pour que qui sur pas plus avec au du par il elle "
             u"el los las del y en por con para una su al lo como más pero se es "
             u"di che non per sono della nel alla gli anche più ha delle "
             u"het een van niet op zijn voor dat met aan ook "
             u"nie jest się na że z do w i jak po od za o są przez dla "
             u"os uma não com mais dos das ao pelo foi "
             u"va bilan uchun ham bo'lgan edi och att som det för på av med inte "
             u"yang dan di ini untuk dengan dari tidak pada"}),
        {{u"ung"_s, 0.8},
         {u"lich"_s, 0.8},
         {u"eux"_s, 0.8},
         {u"ción"_s, 1.5},
         {u"zione"_s, 1.5},
         {u"ção"_s, 1.5},
         {u"keit"_s, 1.0},
         {u"ego"_s, 0.6},
         {u"ment"_s, 0.2},
         {u"aient"_s, 1.0}},
        {{u"ß"_s, 2.0},  {u"ä"_s, 0.8},  {u"ñ"_s, 1.5},  {u"à"_s, 1.0},  {u"è"_s, 1.0},
         {u"é"_s, 0.7},  {u"ê"_s, 1.0},  {u"ã"_s, 1.5},  {u"õ"_s, 1.5},  {u"ł"_s, 1.5},
         {u"ą"_s, 1.5},  {u"ę"_s, 1.5},  {u"ż"_s, 1.5},  {u"å"_s, 1.5},  {u"sch"_s, 0.7},
         {u"ij"_s, 0.4}, {u"cz"_s, 0.7}, {u"ə"_s, -4.0}, {u"ı"_s, -3.0}, {u"ğ"_s, -3.0},
         {u"ş"_s, -1.0}}};
}

Model russianModel()
{
    return {QStringLiteral("ru"),
            stopWords(QStringLiteral("ru")),
            {{u"ого"_s, 0.5},
             {u"его"_s, 0.3},
             {u"ых"_s, 0.8},
             {u"ый"_s, 1.0},
             {u"ий"_s, 0.2},
             {u"ть"_s, 0.6},
             {u"ться"_s, 0.8},
             {u"ение"_s, 1.0},
             {u"ения"_s, 0.8},
             {u"ция"_s, 1.0},
             {u"ции"_s, 1.0},
             {u"ости"_s, 0.3},
             {u"лся"_s, 0.6},
             {u"ает"_s, 0.8},
             {u"ет"_s, 0.6},
             {u"ют"_s, 0.6},
             {u"ой"_s, 0.5},
             {u"ия"_s, 0.6}},
            {{u"ы"_s, 1.0},
             {u"э"_s, 1.0},
             {u"ъ"_s, 0.6},
             {u"ё"_s, 0.8},
             {u"и"_s, 0.1},
             {u"і"_s, -2.0},
             {u"ї"_s, -3.0},
             {u"є"_s, -3.0},
             {u"ґ"_s, -3.0},
             {u"ў"_s, -3.0}}};
}

Model ukrainianModel()
{
    return {
        QStringLiteral("uk"),
        wordSet(
            {u"і та в у на що не з до як за від це по про для він вона вони ми ви я але або який "
             u"яка "
             u"яке які був була було були бути є також його її їх цього цей ця ці вже ще тільки "
             u"може через при під між після над перед так ні років року час коли де хто чи якщо "
             u"щоб тому бо україни україна україні зазначив повідомив сказав було має мають"}),
        {{u"ого"_s, 0.3},
         {u"ння"_s, 1.5},
         {u"ють"_s, 1.0},
         {u"ти"_s, 0.5},
         {u"ість"_s, 1.0},
         {u"ії"_s, 1.0},
         {u"ський"_s, 0.8},
         {u"ися"_s, 0.5},
         {u"ться"_s, 0.3}},
        {{u"і"_s, 1.0},
         {u"ї"_s, 1.5},
         {u"є"_s, 1.2},
         {u"ґ"_s, 1.5},
         {u"ы"_s, -2.5},
         {u"э"_s, -2.5},
         {u"ъ"_s, -2.5},
         {u"ё"_s, -2.5},
         {u"ў"_s, -3.0}}};
}

Model otherCyrillicModel()
{
    return {
        QString(),
        wordSet(
            {u"са се да је од за су није који што га той от със това като ще бе че е я што гэта "
             u"ад яго быў мен бұл және үшін бир жана болгон және деп"}),
        {{u"ът"_s, 1.5}, {u"ите"_s, 0.8}, {u"ята"_s, 0.5}, {u"от"_s, 0.5}},
        {{u"ў"_s, 2.5},
         {u"ә"_s, 2.0},
         {u"ү"_s, 1.5},
         {u"ұ"_s, 2.0},
         {u"қ"_s, 2.0},
         {u"ғ"_s, 2.0},
         {u"ң"_s, 2.0},
         {u"ө"_s, 1.5},
         {u"ђ"_s, 2.0},
         {u"ј"_s, 2.0},
         {u"љ"_s, 2.0},
         {u"њ"_s, 2.0},
         {u"ћ"_s, 2.0},
         {u"ѓ"_s, 2.0},
         {u"ҳ"_s, 2.0},
         {u"ҷ"_s, 2.0}}};
}

} // namespace

const std::vector<Model> &latinModels()
{
    static const std::vector<Model> models{azerbaijaniModel(), turkishModel(), englishModel(),
                                           otherLatinModel()};
    return models;
}

const std::vector<Model> &cyrillicModels()
{
    static const std::vector<Model> models{russianModel(), ukrainianModel(), otherCyrillicModel()};
    return models;
}

QString lowered(QStringView word)
{
    QString out;
    out.reserve(word.size());
    for (const QChar c : word) {
        out += c == QChar(0x0130) ? QLatin1Char('i') : c.toLower();
    }
    return out;
}

} // namespace rd::text
