// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/languages/list.h"

namespace rd::text {

namespace {

// Genitive ("sentyabrın 27-si"), locative, ablative, dative and the adjective, then short forms and
// the Turkish-looking ones readers write.
constexpr QStringView monthForms = uR"(
1 yanvarın|1 yanvarda|1 yanvardan|1 yanvara|1 yanvarı|1 yan
|2 fevralın|2 fevralda|2 fevraldan|2 fevrala|2 fevralı|2 fev
|3 martın|3 martda|3 martdan|3 marta|3 martı|3 mar
|4 aprelin|4 apreldə|4 apreldən|4 aprelə|4 apreli|4 apr
|5 mayın|5 mayda|5 maydan|5 maya|5 mayı
|6 iyunun|6 iyunda|6 iyundan|6 iyuna|6 iyunu|6 iyn
|7 iyulun|7 iyulda|7 iyuldan|7 iyula|7 iyulu|7 iyl
|8 avqustun|8 avqustda|8 avqustdan|8 avqusta|8 avqustu|8 avq
|9 sentyabrın|9 sentyabrda|9 sentyabrdan|9 sentyabra|9 sentyabrı|9 sen|9 sent
|10 oktyabrın|10 oktyabrda|10 oktyabrdan|10 oktyabra|10 oktyabrı|10 okt
|11 noyabrın|11 noyabrda|11 noyabrdan|11 noyabra|11 noyabrı|11 noy
|12 dekabrın|12 dekabrda|12 dekabrdan|12 dekabra|12 dekabrı|12 dek
)";

constexpr QStringView interviewPhrases = uR"(
müsahibə|müsahibəsi|müsahibəsini|müsahibəsində|müsahibəni|müsahibədə|eksklüziv müsahibə
|müsahibə verib|müsahibə verdi|ilə müsahibə|müsahibəsini təqdim edir|müsahibəni təqdim edirik
|suallarını cavablandırıb|sualları cavablandırır|suallarımızı cavablandırıb|ilə söhbət
|söhbətimiz|həmsöhbətimiz|müsahibimiz|qonağımız
)";

constexpr QStringView questionWords = uR"(
nə necə niyə nəyə nədən nəyi nəyin kim kimi kimin kimə kimlər kimdən harada hara haradan haraya
hansı hansılar neçə nəçi neçənci haçan məgər yəni bəs
)";

constexpr QStringView dateWords = uR"(
dərc olunub|dərc edilib|dərc olunma tarixi|dərc tarixi|nəşr olunub|nəşr edilib|nəşr tarixi
|yayımlanıb|yayımlanma tarixi|yerləşdirilib|əlavə olunub|əlavə edilib|yenilənib|son yenilənmə
|yeniləndi|tarix|tarixi|tarixində|saat|saat radələrində|il|ildə|ilin|bakı vaxtı|bakı vaxtı ilə
|yerli vaxtla|oxunma vaxtı|dünən|bu gün
)";

constexpr QStringView abbreviations = uR"(
s|səh|əsr|m|b|v|məs|təx|təqr|şəh|şəhr|ray|rn|qəs|küç|pr|prosp|mənz|otaq|tel|dos|prof|akad|dr|cən
|müəl|gen|gen-mayor|polk|kap|leyt|mlrd|mln|man|qəp|rub|dol|sm|km|kq|qr|kv|kub|dəq|tərt|müəl|mütəx
|və s|və b|və d|və i.a|i.a|nöm|şək|cədv|lat|yun|e.ə|b.e.ə|b.e|f.d|t.ü.f.d|i.e.d|h.e.d|t.e.d|f.f.d
|c|h|n|yan|fev|apr|iyn|iyl|avq|sen|okt|noy|dek|ç.a|c.a|mr|mrs|ms|st|inc|ltd|co|nəz|dir|müav
)";

constexpr QStringView stopWords = uR"(
və ki bu o bir da də ilə üçün olan olaraq olub edib edən etmək etdi edir idi isə ya amma lakin ancaq
çünki hər bütün heç çox daha ən kimi qədər sonra əvvəl görə haqqında haqda barədə arasında üzrə
tərəfindən artıq hələ indi yenə yenidən belə elə həmin onun onu ona onda ondan onlar onların onlara
biz bizim bizə siz sizin mən mənim mənə sən sənin özü öz özünün bunu bunun buna bunlar bəzi digər
başqa hansı nə necə niyə kim var yox yoxdur deyil həm həmçinin eyni zamanda ildə il ilin gün
deyib bildirib qeyd vurğulayıb dedi olacaq olmuş olunub edilib edilmiş olması ola olur olduğu olduğunu
dövlət ölkə ölkənin şəhər şəhərində xəbər verir zaman
müasir iki üç beş on yüz min milyon məhz əgər sanki hətta bəlkə gərək lazım mümkün müxtəlif onsuz
üzərində altında içində qarşı doğru başlayıb yeni böyük kiçik yaxşı ilk son ibarət bağlı aid olduqca təxminən xüsusi xüsusilə məlumat edilir etmir edəcək
)";

constexpr QStringView furniture = uR"(
Son xəbərlər|Ən son xəbərlər|Xəbər lenti|Bütün xəbərlər|Digər xəbərlər|Günün xəbərləri
|Ən çox oxunanlar|Çox oxunanlar|Ən çox oxunan|Oxşar xəbərlər|Əlaqəli xəbərlər|Bənzər xəbərlər
|Mövzu ilə bağlı|Mövzu üzrə xəbərlər|Həmçinin oxuyun|Bunları da oxuyun|Oxuyun|Ardını oxu
|Davamını oxu|Ətraflı|Daha ətraflı|Orphus sistemi|Orfus sistemi|Mətndə səhv var|Səhv tapmısınız
|Mətndə səhv tapmısınızsa, onu seçib Ctrl+Enter düymələrini basın|Paylaş|Paylaşın|Dostlarınla paylaş
|Sosial şəbəkələrdə paylaş|Facebook-da paylaş|Linki kopyala|Çap et|Çap versiyası|Çap
|Şərhlər|Şərh yaz|Şərh yazın|Şərh bildir|Rəy yaz|Abunə ol|Abunə olun|Bizi izləyin|Bizi izlə
|Telegram kanalımıza abunə olun|WhatsApp kanalımıza qoşulun|Ana səhifə|Əsas səhifə|Haqqımızda
|Əlaqə|Bizimlə əlaqə|Reklam|Reklam yeri|Məxfilik siyasəti|İstifadə qaydaları|İstifadə şərtləri
|Bütün hüquqlar qorunur|Müəllif hüquqları qorunur|Saytdakı materialların istifadəsi zamanı istinad zəruridir
|Bölmələr|Axtarış|Axtar|Menyu|Giriş|Qeydiyyat|Daxil ol|Yuxarı qayıt|Geri|İrəli|Əvvəlki|Növbəti
|Əvvəlki xəbər|Növbəti xəbər|Seçilmiş xəbərlər|Tövsiyə olunur|Redaktorun seçimi|Videolar|Fotolar
|Fotoqalereya|Valyuta məzənnəsi|Hava proqnozu|Hava|Təqvim|Arxiv|Etiketlər|Teqlər|Açar sözlər
|Baxış sayı|Baxılıb|Oxunub|Mobil versiya|Səhifənin tam versiyası|Bütün bölmələr
)";

constexpr QStringView speechVerbs = uR"(
bildirib|bildirdi|bildirir|bildirmişdir|bildiriblər|bildirmişdi|bildirdilər|deyib|dedi|deyir|demişdir
|deyiblər|demişdi|dedilər|söyləyib|söylədi|söyləyir|söyləyiblər|söyləmişdir|vurğulayıb|vurğuladı
|vurğulayır|vurğulayıblar|vurğulamışdır|açıqlayıb|açıqladı|açıqlayıblar|qeyd edib|qeyd etdi|qeyd edir
|qeyd ediblər|qeyd etmişdir|əlavə edib|əlavə etdi|əlavə edir|xatırladıb|xatırlatdı|bəyan edib
|bəyan etdi|bəyan edir|iddia edib|iddia edir|təsdiqləyib|təsdiq edib|təsdiqlədi|hesab edir|hesab edib
|cavab verib|cavab verdi|xəbərdarlıq edib|xəbərdarlıq etdi|etiraf edib|etiraf etdi|vəd edib|vəd etdi
|məlumat verib|şərh edib|izah edib|izah etdi|danışıb|ifadə edib|diqqətə çatdırıb|çağırıb
)";

} // namespace

Language azerbaijani()
{
    Language az;
    az.tag = QStringLiteral("az");
    az.nativeName = QStringLiteral("Azərbaycanca");
    az.localeName = QStringLiteral("az_AZ");
    az.months = wordList(u"yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr "
                         u"dekabr");
    az.monthForms = wordList(monthForms);
    az.weekdays = wordList(u"bazar ertəsi|çərşənbə axşamı|çərşənbə|cümə axşamı|cümə|şənbə|bazar"
                           u"|bazar günü|şənbə günü|cümə günü|çərşənbə günü|b.e|ç.a|c.a");
    az.quoteOpen = QStringLiteral("“");
    az.quoteClose = QStringLiteral("”");
    az.innerQuoteOpen = QStringLiteral("‘");
    az.innerQuoteClose = QStringLiteral("’");
    az.questionLabels = wordList(u"Sual Suallar S");
    az.answerLabels = wordList(u"Cavab C");
    az.interviewerLabels = wordList(u"Müxbir|Jurnalist|Reportyor|Aparıcı|Redaksiya|Müsahibəçi"
                                    u"|Müxbirimiz|Müsahibə aparan");
    az.interviewPhrases = wordList(interviewPhrases);
    az.questionWords = wordList(questionWords);
    az.speechVerbs = wordList(speechVerbs);
    az.speechPhrases = wordList(u"sözlərinə görə|dediyinə görə|bildirdiyinə "
                                u"görə|fikrincə|sözlərinə əsasən|məlumatına görə");
    az.speechPronouns = wordList(u"o|onlar|onun|özü");
    az.dateWords = wordList(dateWords);
    az.abbreviations = wordList(abbreviations);
    az.closingAbbreviations = wordList(u"və s|və b|və d|və i.a|və i. a");
    az.stopWords = wordList(stopWords);
    az.furniture = wordList(furniture);
    return az;
}

} // namespace rd::text
