// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/typeset/samples.h"

#include <QBuffer>
#include <QImage>

namespace rd::testing {

namespace {

/// What differs between the language versions of the sample.
struct Words
{
    QString section, kicker, headline, lede, place, rights;
    QStringList questions, answers;
    QString heading, quote, pull, caption, alt, credit, note, first, second, nested, third;
    QStringList table;
    QString reporter, expert, title, organisation;
};

Words az()
{
    return {
        QStringLiteral("İqtisadiyyat"),
        QStringLiteral("Müsahibə"),
        QStringLiteral("“Qatarı dörd saata yükləyirik”: liman direktoru dəhlizdən danışır"),
        QStringLiteral("Leyla Quliyeva yeni kranların nəyi dəyişdiyini və hələ nəyi gözlədiyini "
                       "deyir."),
        QStringLiteral("Ələt"),
        QStringLiteral("© Xəzər Xəbər, 2024"),
        {QStringLiteral("Bu il limandan neçə konteyner keçib?"),
         QStringLiteral("Yeni terminal nə vaxt açılacaq və neçəyə başa gələcək?")},
        {QStringLiteral("Yanvardan avquste qədər 61 400 konteyner, bu, keçən ilkindən 27,8 faiz "
                        "çoxdur. Qatarlar indi həftədə beş dəfə yola düşür, lövbərdə gözləmə üç "
                        "gündən on səkkiz saata enib. İşçilərin çoxu Ələtdən və Qobustandandır, "
                        "onlar əvvəl dəniz donanmasında çalışıblar."),
         QStringLiteral("Birinci mərhələ 2026-cı ilin ikinci rübündə təhvil veriləcək. Biz işə "
                        "başlamaq üçün hamısının bitməsini gözləməyəcəyik. Ən çətini ağır "
                        "texnikanın dəniz yolu ilə gətirilməsi oldu.")},
        QStringLiteral("Dəmir yolu ilə rəqabət"),
        QStringLiteral("Yük sahibinə nə dəniz, nə də qatar lazımdır: ona gün lazımdır."),
        QStringLiteral("“Əvvəl üç gün gözləyirdik, indi bir gecə.”"),
        QStringLiteral("Ələt limanında gecə növbəsi."),
        QStringLiteral("Körpüdə iki kran və yüklənən qatar"),
        QStringLiteral("Foto: Ə. Rzayeva"),
        QStringLiteral("Rəqəmlər limanın öz hesabatındandır."),
        QStringLiteral("Körpülər genişləndirilir."),
        QStringLiteral("Gömrük rəqəmsal növbəyə keçir:"),
        QStringLiteral("ərizə bir gün qabaq verilir,"),
        QStringLiteral("Dəmir yolu ikinci xətt alır."),
        {QStringLiteral("İl"), QStringLiteral("Konteyner"), QStringLiteral("Gözləmə"),
         QStringLiteral("2023"), QStringLiteral("48 000"), QStringLiteral("üç gün"),
         QStringLiteral("2024"), QStringLiteral("61 400"), QStringLiteral("on səkkiz saat")},
        QStringLiteral("Aygün Rzayeva"),
        QStringLiteral("Leyla Quliyeva"),
        QStringLiteral("direktor"),
        QStringLiteral("Bakı limanı")};
}

Words ru()
{
    return {
        QStringLiteral("Экономика"),
        QStringLiteral("Интервью"),
        QStringLiteral("«Мы загружаем состав за четыре часа»: директор порта о коридоре"),
        QStringLiteral("Лейла Гулиева рассказывает, что изменили новые краны и чего она ещё "
                       "ждёт."),
        QStringLiteral("Алят"),
        QStringLiteral("© Хазар Хабар, 2024"),
        {QStringLiteral("Сколько контейнеров прошло через порт в этом году?"),
         QStringLiteral("Когда откроется новый терминал и во сколько он обойдётся?")},
        {QStringLiteral("С января по август — 61 400, это на 27,8 процента больше, чем в прошлом "
                        "году. Поезда теперь отправляются пять раз в неделю, а очередь на рейде "
                        "сократилась с трёх суток до восемнадцати часов. Большинство наших "
                        "людей — из Алята и Гобустана, раньше они служили на флоте."),
         QStringLiteral("Первую очередь сдадут во втором квартале 2026 года. Мы не будем ждать "
                        "завершения всего строительства. Труднее всего было доставить тяжёлую "
                        "технику морем.")},
        QStringLiteral("Соперничество с железной дорогой"),
        QStringLiteral("Грузовладельцу нужны не море и не рельсы: ему нужны сутки."),
        QStringLiteral("«Раньше мы ждали трое суток, теперь одну ночь»."),
        QStringLiteral("Ночная смена в порту Алят."),
        QStringLiteral("Два крана у причала и состав под погрузкой"),
        QStringLiteral("Фото: А. Рзаева"),
        QStringLiteral("Цифры взяты из отчёта самого порта."),
        QStringLiteral("Расширяются причалы."),
        QStringLiteral("Таможня переходит на электронную очередь:"),
        QStringLiteral("заявка подаётся за день,"),
        QStringLiteral("Железная дорога получает второй путь."),
        {QStringLiteral("Год"), QStringLiteral("Контейнеры"), QStringLiteral("Ожидание"),
         QStringLiteral("2023"), QStringLiteral("48 000"), QStringLiteral("трое суток"),
         QStringLiteral("2024"), QStringLiteral("61 400"), QStringLiteral("восемнадцать часов")},
        QStringLiteral("Айгюн Рзаева"),
        QStringLiteral("Лейла Гулиева"),
        QStringLiteral("директор"),
        QStringLiteral("Бакинский порт")};
}

Words zh()
{
    return {QStringLiteral("经济"),
            QStringLiteral("专访"),
            QStringLiteral("“四小时装完一列火车”：港口主任谈走廊"),
            QStringLiteral("莱拉·古利耶娃介绍新起重机带来的变化，以及她仍在等待什么。"),
            QStringLiteral("阿拉特"),
            QStringLiteral("© 里海新闻，2024年"),
            {QStringLiteral("今年有多少集装箱经过港口？"),
             QStringLiteral("新码头什么时候启用？造价是多少？")},
            {QStringLiteral(
                 "一月到八月共有61400个，比去年多27.8%。列车现在每周开行五班，锚地等候时间从三天"
                 "缩短到十八小时。我们的员工大多来自阿拉特和戈布斯坦，他们以前在里海船队工作，"
                 "对这片水域非常熟悉；有人说：“没有谁比他们更懂风。”所以我们先听他们的意见，"
                 "再决定每条泊位怎么改。Əliyev先生负责调度。"),
             QStringLiteral(
                 "一期工程将在2026年第二季度交付。我们不会等到全部完工才开始作业。最困难的是把"
                 "重型设备从海上运来。")},
            QStringLiteral("与铁路的竞争"),
            QStringLiteral("货主要的不是海，也不是铁轨，而是时间。"),
            QStringLiteral("“以前我们等三天，现在只等一夜。”"),
            QStringLiteral("阿拉特港的夜班。"),
            QStringLiteral("泊位旁的两台起重机和正在装车的列车"),
            QStringLiteral("摄影：艾·拉扎耶娃"),
            QStringLiteral("数字来自港口自己的报告。"),
            QStringLiteral("泊位正在扩建。"),
            QStringLiteral("海关改用电子排队："),
            QStringLiteral("提前一天提交申请，"),
            QStringLiteral("铁路增加第二条线。"),
            {QStringLiteral("年份"), QStringLiteral("集装箱"), QStringLiteral("等候"),
             QStringLiteral("2023"), QStringLiteral("48000"), QStringLiteral("三天"),
             QStringLiteral("2024"), QStringLiteral("61400"), QStringLiteral("十八小时")},
            QStringLiteral("王芳"),
            QStringLiteral("莱拉·古利耶娃"),
            QStringLiteral("主任"),
            QStringLiteral("巴库港")};
}

Words en()
{
    return {
        QStringLiteral("Economy"),
        QStringLiteral("Interview"),
        QStringLiteral("“We load a train in four hours”: the port director on the corridor"),
        QStringLiteral("Leyla Quliyeva tells what the new cranes changed, and what she still waits "
                       "for."),
        QStringLiteral("Alat"),
        QStringLiteral("© Caspian Courier, 2024"),
        {QStringLiteral("How many containers passed through the port this year?"),
         QStringLiteral("When will the new terminal open, and what does it cost?")},
        {QStringLiteral(
             "From January to August 61,400, which is 27.8 per cent more than last year. "
             "The trains now leave five times a week, and the queue at anchor is down "
             "from three days to eighteen hours. Most of our people come from Alat and "
             "Gobustan and served in the fleet before; the office floor first filled "
             "in the spring."),
         QStringLiteral("The first stage is due in the second quarter of 2026. We will not wait "
                        "for the whole of it to start. The hardest part was to bring the heavy "
                        "machines by sea.")},
        QStringLiteral("Competing with the railway"),
        QStringLiteral("A shipper needs neither sea nor rails: a shipper needs days."),
        QStringLiteral("“We used to wait three days, now we wait one night.”"),
        QStringLiteral("The night shift in the port of Alat."),
        QStringLiteral("Two cranes at the quay and a train being loaded"),
        QStringLiteral("Photo: A. Rzayeva"),
        QStringLiteral("The figures are from the port’s own report."),
        QStringLiteral("The quays are being widened."),
        QStringLiteral("Customs moves to a digital queue:"),
        QStringLiteral("a request is made the day before,"),
        QStringLiteral("The railway gets a second track."),
        {QStringLiteral("Year"), QStringLiteral("Containers"), QStringLiteral("Wait"),
         QStringLiteral("2023"), QStringLiteral("48,000"), QStringLiteral("three days"),
         QStringLiteral("2024"), QStringLiteral("61,400"), QStringLiteral("eighteen hours")},
        QStringLiteral("Aygün Rzayeva"),
        QStringLiteral("Leyla Quliyeva"),
        QStringLiteral("director"),
        QStringLiteral("Port of Baku")};
}

Block block(const QString &id, BlockRole role, const QString &text, const QString &speaker = {})
{
    Block made = makeBlock(role, plainRuns(text));
    made.id = id;
    made.speaker = speaker;
    return made;
}

Block table(const QStringList &cells)
{
    Block made = block(QStringLiteral("table"), BlockRole::Table, {});
    for (int i = 0; i < cells.size(); i += 3) {
        TableRow row;
        for (int j = i; j < i + 3; ++j) {
            row.push_back({i == 0, 1, 1, plainRuns(cells[j])});
        }
        made.rows.push_back(row);
    }
    return made;
}

Body bodyOf(const Words &words)
{
    Body body;
    std::vector<Block> &all = body.blocks;
    const QString a = QStringLiteral("r");
    const QString b = QStringLiteral("e");
    all.push_back(block(QStringLiteral("q1"), BlockRole::Question, words.questions[0], a));
    all.push_back(block(QStringLiteral("a1"), BlockRole::Answer, words.answers[0], b));
    all.back().runs.push_back({RunKind::FootnoteRef, {}, {}, QStringLiteral("n1")});
    all.push_back(block(QStringLiteral("n1"), BlockRole::Footnote, words.note));
    all.push_back(block(QStringLiteral("fig"), BlockRole::Figure, words.caption));
    all.back().figure = {QStringLiteral("harbour"), words.alt, words.credit};
    all.push_back(block(QStringLiteral("h1"), BlockRole::Heading, words.heading));
    all.back().level = 2;
    all.push_back(block(QStringLiteral("q2"), BlockRole::Question, words.questions[1], a));
    all.push_back(block(QStringLiteral("a2"), BlockRole::Answer, words.answers[1], b));
    all.push_back(block(QStringLiteral("pull"), BlockRole::PullQuote, words.pull));
    all.push_back(block(QStringLiteral("quote"), BlockRole::Quote, words.quote));
    all.push_back(block(QStringLiteral("list"), BlockRole::List, {}));
    all.back().items = {{0, true, plainRuns(words.first)},
                        {0, true, plainRuns(words.second)},
                        {1, false, plainRuns(words.nested)},
                        {0, true, plainRuns(words.third)}};
    all.push_back(table(words.table));
    all.push_back(block(QStringLiteral("sep"), BlockRole::Separator, {}));
    all.push_back(block(QStringLiteral("mix"), BlockRole::Paragraph, words.third));
    all.back().runs.push_back(
        {RunKind::Text,
         QStringLiteral(" Port of Baku"),
         {{MarkKind::Link, QStringLiteral("https://example.org/port?a=1&b=2")},
          {MarkKind::Language, QStringLiteral("en")}},
         {}});
    all.back().runs.push_back({RunKind::Text,
                               QStringLiteral(" 新华社 "),
                               {{MarkKind::Language, QStringLiteral("zh")}},
                               {}});
    all.back().runs.push_back({RunKind::Text, QStringLiteral("CO"), {}, {}});
    all.back().runs.push_back(
        {RunKind::Text, QStringLiteral("2"), {{MarkKind::Subscript, {}}}, {}});
    normalise(body);
    return body;
}

QString sentence(int index)
{
    static const QStringList all{
        QStringLiteral("The harbour office opened a new hall for drivers on Monday."),
        QStringLiteral("Nobody in the queue, says the dispatcher, waits longer than a night."),
        QStringLiteral("Three ferries left for Aktau before the wind closed the roadstead."),
        QStringLiteral("The railway promises a second track, but names no date for it yet."),
        QStringLiteral("Farmers from Lankaran sent two hundred tonnes of tea and citrus."),
    };
    return all[index % int(all.size())];
}

} // namespace

Article sampleArticle(const QString &language)
{
    const Words words = language == QLatin1String("az")   ? az()
                        : language == QLatin1String("ru") ? ru()
                        : language == QLatin1String("zh") ? zh()
                                                          : en();
    Article article;
    Metadata &data = article.content.metadata;
    data.language = language;
    data.section = words.section;
    data.kicker = words.kicker;
    data.headline = words.headline;
    data.lede = words.lede;
    data.dateline = words.place;
    data.bylines = {{words.reporter, {}, {}}};
    data.credits = {{words.reporter, QStringLiteral("photographer"), {}}};
    data.rights = words.rights;
    data.source = QStringLiteral("Caspian Courier");
    data.sourceUrl = QStringLiteral("https://example.org/source");
    data.publishedUrl = QStringLiteral("https://example.org/2024/port");
    data.keywords = {words.section, words.kicker};
    data.published = Moment::fromLocal({2024, 10, 3}, {9, 45}, "Asia/Baku");
    article.content.speakers = {
        {QStringLiteral("r"), words.reporter, {}, {}, SpeakerRole::Interviewer, {}},
        {QStringLiteral("e"),
         words.expert,
         words.title,
         words.organisation,
         SpeakerRole::Interviewee,
         {}}};
    article.content.body = bodyOf(words);
    return article;
}

Article longArticle(int words)
{
    Article article = sampleArticle(QStringLiteral("en"));
    Body &body = article.content.body;
    body.blocks.clear();
    int written = 0;
    for (int i = 0; written < words; ++i) {
        QString text;
        for (int j = 0; j < 3 + i % 4; ++j) {
            text += sentence(i + j) + QLatin1Char(' ');
            written += 11;
        }
        if (i % 6 == 0) {
            body.blocks.push_back(block(QStringLiteral("h%1").arg(i), BlockRole::Heading,
                                        QStringLiteral("Part %1 of the day").arg(i / 6 + 1)));
            body.blocks.back().level = 2;
        }
        body.blocks.push_back(block(QStringLiteral("p%1").arg(i),
                                    i % 5 == 1 ? BlockRole::Question : BlockRole::Answer, text,
                                    i % 5 == 1 ? QStringLiteral("r") : QStringLiteral("e")));
    }
    normalise(body);
    return article;
}

Result<Media> sampleMedia(const QString &uuid)
{
    if (uuid == QLatin1String("broken")) {
        return Media{uuid, QStringLiteral("image/jpeg"), {}, 0, 0, "\xFF\xD8 no picture"};
    }
    if (uuid != QLatin1String("harbour")) {
        return fail(ErrorCode::NotFound, QStringLiteral("No such picture."));
    }
    QImage image(800, 450, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            image.setPixel(x, y, qRgb(60 + y / 4, 120 + x / 10, 140 + (x + y) / 16));
        }
    }
    Media media{uuid, QStringLiteral("image/jpeg"), QStringLiteral("harbour.jpg"), 800, 450, {}};
    QBuffer buffer(&media.bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG", 85);
    return media;
}

exporting::ExportRequest requestFor(std::vector<Article> articles)
{
    return {std::move(articles), sampleMedia,
            Moment::fromLocal({2024, 10, 4}, {12, 0}, "Asia/Baku")};
}

} // namespace rd::testing
