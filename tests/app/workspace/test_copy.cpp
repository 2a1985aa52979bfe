// SPDX-License-Identifier: GPL-3.0-or-later
// What is pasted into somebody else's program: fields for a CMS, messenger posts, quotes.
#include "app/workspace/cmscopy.h"
#include "app/workspace/messengerpost.h"
#include "app/workspace/quotecopy.h"

#include <QTemporaryDir>
#include <QTest>

using namespace rd;
using namespace rd::workspace;

namespace {

Run run(const char *text, std::vector<Mark> marks = {})
{
    return {RunKind::Text, QString::fromUtf8(text), std::move(marks), {}};
}

const Mark strong{MarkKind::Strong, {}};
const Mark off{MarkKind::OffRecord, {}};

Block block(const char *id, BlockRole role, Runs runs, const char *speaker = "")
{
    Block made = makeBlock(role, std::move(runs));
    made.id = QString::fromLatin1(id);
    made.speaker = QString::fromLatin1(speaker);
    made.level = role == BlockRole::Heading ? 3 : 0;
    return made;
}

Article interview()
{
    Article article;
    Metadata &metadata = article.content.metadata;
    metadata.language = QStringLiteral("az");
    metadata.headline = QStringLiteral("Terminal gecə də işləyəcək");
    metadata.lede = QStringLiteral("Dekabrdan üç növbə olacaq.");
    metadata.keywords = {QStringLiteral("liman"), QStringLiteral("gecə növbəsi"),
                         QStringLiteral("Liman"), QStringLiteral("2026")};
    metadata.bylines = {{QStringLiteral("Aysel Rzayeva"), {}, {}}};
    metadata.source = QStringLiteral("Dalğa Xəbər");
    metadata.publishedUrl = QStringLiteral("https://example.org/gece_novbesi_*");
    metadata.published =
        Moment::fromLocal(QDate(2026, 11, 20), QTime(9, 5), QByteArrayLiteral("Asia/Baku"));
    article.content.speakers = {
        {QStringLiteral("dx"), QStringLiteral("Dalğa"), {}, {}, SpeakerRole::Interviewer, {}},
        {QStringLiteral("em"),
         QStringLiteral("Elçin Məmmədli"),
         QStringLiteral("rəis"),
         QStringLiteral("Terminal"),
         SpeakerRole::Interviewee,
         {}}};
    Block figure = block("f1", BlockRole::Figure, {run("Liman axşam")});
    figure.figure = {{}, {}, QStringLiteral("Foto: T. Əsədov")};
    article.content.body.blocks = {
        block("q1", BlockRole::Question, {run("Nə "), run("dəyişir?", {strong})}, "dx"),
        figure,
        block("a1", BlockRole::Answer,
              {run("Hər şey & hamı, "), run("adını yazmayın, ", {off}), run("dedi "),
               run("direktor", {strong}), run(".")},
              "em"),
        block("a2", BlockRole::Answer, {run("Nə vaxt?")}, "em"),
        block("h1", BlockRole::Heading, {run("Sonra")}),
        block("p1", BlockRole::Paragraph, {run("Yalnız gizli", {off})}),
        block("k1", BlockRole::Quote, {run("Rəis “tələsmirik” dedi.")}),
    };
    normalise(article.content.body);
    return article;
}

CmsField field(const std::vector<CmsField> &fields, const char *id)
{
    for (const CmsField &one : fields) {
        if (one.id == QLatin1String(id)) {
            return one;
        }
    }
    return {};
}

} // namespace

class TestCopy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bodyIsCleanHtml();
    void bodyTextIsWithoutPictures();
    void listsTablesAndNotes();
    void nothingOfOursIsInTheHtml();
    void emptyArticle_hasTheFieldsToThinkOf();
    void limits_tellHowFarOver();
    void limits_areKeptInTheLibrary();
    void post_telegram();
    void post_whatsApp();
    void post_wholeText_isMarkedAndShortenedAtASentence();
    void post_hostileLengths_data();
    void post_hostileLengths();
    void post_marksInTheTextDoNotFormat();
    void hashtags_data();
    void hashtags();
    void quote_ofAnAnswer();
    void quote_partWithoutTheSecret();
    void quote_innerMarks_data();
    void quote_innerMarks();
    void quote_nothingLeft_isRefused();
};

void TestCopy::bodyIsCleanHtml()
{
    const CmsField body = field(cmsFields(interview()), "body_html");
    QCOMPARE(body.html,
             QStringLiteral("<p><strong>Dalğa: Nə dəyişir?</strong></p>\n"
                            "<p><strong>Elçin Məmmədli:</strong> Hər şey &amp; hamı, dedi "
                            "<strong>direktor</strong>.</p>\n"
                            "<p>Nə vaxt?</p>\n"
                            "<h3>Sonra</h3>\n"
                            "<blockquote><p>Rəis “tələsmirik” dedi.</p></blockquote>"));
    QCOMPARE(body.plain, body.html);
}

void TestCopy::bodyTextIsWithoutPictures()
{
    const std::vector<CmsField> fields = cmsFields(interview());
    const CmsField text = field(fields, "body_text");
    QVERIFY(text.plain.startsWith(QStringLiteral("Dalğa: Nə dəyişir?\n\nElçin Məmmədli: Hər şey")));
    QVERIFY(!text.plain.contains(QStringLiteral("Liman axşam")));
    QVERIFY(!text.plain.contains(QStringLiteral("yazmayın")));
    QVERIFY(!text.plain.contains(QStringLiteral("gizli")));
    QCOMPARE(field(fields, "caption_1").plain, QStringLiteral("Liman axşam — Foto: T. Əsədov"));
    QCOMPARE(text.count, field(fields, "body_html").count);
}

void TestCopy::listsTablesAndNotes()
{
    Article article;
    Block list = block("l", BlockRole::List, {});
    list.items = {{0, false, {run("bir")}}, {1, true, {run("iki")}}};
    Block table = block("t", BlockRole::Table, {run("Reyslər")});
    table.rows = {{{true, 1, 1, {run("Saat")}}}, {{false, 2, 1, {run("19 < 20")}}}};
    Block text = block("p", BlockRole::Paragraph, {run("Söz")});
    text.runs.push_back({RunKind::FootnoteRef, {}, {}, QStringLiteral("n")});
    article.content.body.blocks = {list, table, block("s", BlockRole::Separator, {}), text,
                                   block("n", BlockRole::Footnote, {run("Qeyd")})};
    QCOMPARE(field(cmsFields(article), "body_html").html,
             QStringLiteral("<ul><li>bir<ol><li>iki</li></ol></li></ul>\n"
                            "<table><caption>Reyslər</caption><thead><tr><th scope=\"col\">Saat"
                            "</th></tr></thead><tbody><tr><td colspan=\"2\">19 &lt; 20</td></tr>"
                            "</tbody></table>\n<hr>\n<p>Söz<sup>1</sup></p>\n"
                            "<p><sup>1</sup> Qeyd</p>"));
}

void TestCopy::nothingOfOursIsInTheHtml()
{
    Article article = interview();
    article.content.body.blocks.push_back(block(
        "z", BlockRole::Paragraph,
        {run("a", {{MarkKind::Link, QStringLiteral("javascript:alert(1)")}}),
         run("b", {{MarkKind::Link, QStringLiteral("#q1")}}),
         run("c", {{MarkKind::Quotation, QStringLiteral("q")}}),
         run("d", {{MarkKind::Link, QStringLiteral("https://example.org/?a=\"b\"")}}),
         run("<script>x</script>"), run("слово", {{MarkKind::Language, QStringLiteral("ru")}})}));
    const QString html = field(cmsFields(article), "body_html").html;
    for (const char *wrong :
         {"data-", "class=", " id=", "style=", "javascript:", "<script", "#q1"}) {
        QVERIFY2(!html.contains(QLatin1String(wrong)), wrong);
    }
    QVERIFY(html.contains(QStringLiteral("<p>abc<a href=\"https://example.org/?a=&quot;b&quot;\">d"
                                         "</a>&lt;script&gt;x&lt;/script&gt;"
                                         "<span lang=\"ru\">слово</span></p>")));
}

void TestCopy::emptyArticle_hasTheFieldsToThinkOf()
{
    QStringList ids;
    for (const CmsField &one : cmsFields(Article())) {
        ids.append(one.id);
        QVERIFY(!one.label.isEmpty());
        QVERIFY(one.plain.isEmpty());
        QCOMPARE(one.count, 0);
    }
    QCOMPARE(ids.join(QLatin1Char(' ')),
             QStringLiteral("headline short_headline kicker lede body_html body_text keywords "
                            "byline section slug"));
}

void TestCopy::limits_tellHowFarOver()
{
    Article article = interview();
    article.content.metadata.headline = QStringLiteral("e\u0301👩‍🚒李");
    const std::vector<CmsField> fields =
        cmsFields(article, {{QStringLiteral("headline"), 2}, {QStringLiteral("caption"), 10}});
    QCOMPARE(field(fields, "headline").count, 3);
    QCOMPARE(field(fields, "headline").over(), 1);
    QCOMPARE(field(fields, "caption_1").limit, 10);
    QCOMPARE(field(fields, "lede").over(), 0);
}

void TestCopy::limits_areKeptInTheLibrary()
{
    const QTemporaryDir dir;
    auto library = store::Repository::open(dir.filePath(QStringLiteral("l.redaksiya")), {});
    QVERIFY(library.has_value());
    store::Repository &repository = **library;
    QCOMPARE(fieldLimits(repository).value(), FieldLimits());
    const FieldLimits limits{{QStringLiteral("headline"), 70}, {QStringLiteral("lede"), 160}};
    QVERIFY(setFieldLimits(repository, limits));
    QCOMPARE(fieldLimits(repository).value(), limits);
    QVERIFY(repository.setSetting(QStringLiteral("cms.limits"), QStringLiteral("{\"lede\":-4,")));
    QCOMPARE(fieldLimits(repository).value(), FieldLimits());
    QVERIFY(repository.setSetting(QStringLiteral("cms.limits"),
                                  QStringLiteral("{\"lede\":-4,\"slug\":\"x\",\"kicker\":9}")));
    QCOMPARE(fieldLimits(repository).value(), FieldLimits({{QStringLiteral("kicker"), 9}}));
}

void TestCopy::post_telegram()
{
    const MessengerPost post = messengerPost(interview(), Messenger::Telegram);
    QCOMPARE(post.text, QStringLiteral("**Terminal gecə də işləyəcək**\n\n"
                                       "Dekabrdan üç növbə olacaq.\n\n"
                                       "https://example.org/gece_novbesi_*\n\n"
                                       "#liman #gecə_növbəsi"));
    QCOMPARE(post.length, post.text.size());
    QVERIFY(!post.shortened);
}

void TestCopy::post_whatsApp()
{
    Article article = interview();
    article.content.metadata.lede.clear();
    const MessengerPost post = messengerPost(article, Messenger::WhatsApp);
    QVERIFY(post.text.startsWith(QStringLiteral("*Terminal gecə də işləyəcək*\n\n*Nə dəyişir?*")));
}

void TestCopy::post_wholeText_isMarkedAndShortenedAtASentence()
{
    Article article = interview();
    const QString all = messengerPost(article, Messenger::WhatsApp, PostExtent::WholeText).text;
    QVERIFY(all.contains(QStringLiteral("Hər şey & hamı, dedi *direktor*.")));
    QVERIFY(!all.contains(QStringLiteral("gizli")));
    QVERIFY(!all.contains(QStringLiteral("yazmayın")));

    QString text;
    for (int i = 0; i < 100; ++i) {
        text += QStringLiteral("Bu, %1-ci cümlədir. ").arg(i);
    }
    article.content.body.blocks = {block("p", BlockRole::Paragraph, plainRuns(text))};
    const MessengerPost post =
        messengerPost(article, Messenger::TelegramCaption, PostExtent::WholeText);
    QVERIFY(post.shortened);
    QVERIFY(post.length <= 1024);
    QVERIFY(post.length > 900);
    QVERIFY(post.text.contains(QStringLiteral("cümlədir.\n\nhttps://")));
}

void TestCopy::post_hostileLengths_data()
{
    QTest::addColumn<int>("messenger");
    QTest::newRow("telegram") << int(Messenger::Telegram);
    QTest::newRow("caption") << int(Messenger::TelegramCaption);
    QTest::newRow("whatsapp") << int(Messenger::WhatsApp);
}

void TestCopy::post_hostileLengths()
{
    QFETCH(int, messenger);
    Article article;
    Metadata &metadata = article.content.metadata;
    metadata.headline = QString(200'000, QLatin1Char('x'));
    metadata.lede = QString(200'000, QChar(0x674E));
    metadata.publishedUrl =
        QStringLiteral("https://example.org/") + QString(9000, QLatin1Char('a'));
    for (int i = 0; i < 3000; ++i) {
        metadata.keywords.append(QStringLiteral("açar %1").arg(i));
    }
    const MessengerPost post = messengerPost(article, Messenger(messenger), PostExtent::WholeText);
    QVERIFY(post.shortened);
    QVERIFY2(post.length <= post.limit, qPrintable(QString::number(post.length)));
    QVERIFY(post.length > post.limit / 2);
    QVERIFY(messengerPost(Article(), Messenger(messenger)).text.isEmpty());
}

void TestCopy::post_marksInTheTextDoNotFormat()
{
    Article article;
    article.content.metadata.headline = QStringLiteral("5*4 **ulduz** _x_ a_b");
    article.content.metadata.lede = QStringLiteral("~yox~ `kod` ||gizli|| __init__");
    const QString telegram = messengerPost(article, Messenger::Telegram).text;
    QCOMPARE(telegram.count(QStringLiteral("**")), 2);
    QCOMPARE(telegram.count(QStringLiteral("__")), 0);
    QCOMPARE(telegram.count(QStringLiteral("||")), 0);
    const QString whatsApp = messengerPost(article, Messenger::WhatsApp).text;
    QCOMPARE(whatsApp.count(QLatin1Char('*')), 2);
    QCOMPARE(whatsApp.count(QLatin1Char('~')), 0);
    QVERIFY(whatsApp.contains(QStringLiteral("a_b")));
    QVERIFY(!whatsApp.contains(QStringLiteral("_x_")));
}

void TestCopy::hashtags_data()
{
    QTest::addColumn<QString>("keyword");
    QTest::addColumn<QString>("tag");
    const auto row = [](const char *keyword, const char *tag) {
        QTest::newRow(keyword) << QString::fromUtf8(keyword) << QString::fromUtf8(tag);
    };
    row("liman", "#liman");
    row("Xarici siyasət", "#Xarici_siyasət");
    row("внешняя  политика", "#внешняя_политика");
    row("外交", "#外交");
    row("外交 政策", "#外交政策");
    row("COP29", "#COP29");
    row("2026", "");
    row("G-20", "#G_20");
    row("Rock'n'Roll", "#RocknRoll");
    row("AZ：能源", "#AZ_能源");
    row("  #liman ", "#liman");
    row("🚢", "");
    row("", "");
}

void TestCopy::hashtags()
{
    QFETCH(QString, keyword);
    QTEST(hashtag(keyword), "tag");
}

void TestCopy::quote_ofAnAnswer()
{
    const auto quote = quoteWithSource(interview(), {QStringLiteral("a2"), 0, 0}, {});
    QVERIFY(quote.has_value());
    QCOMPARE(*quote, QStringLiteral("“Nə vaxt?” — Elçin Məmmədli, rəis, Terminal; Dalğa Xəbər, "
                                    "20 noyabr 2026, https://example.org/gece_novbesi_*"));
    Article bare;
    bare.content.body.blocks = {block("p", BlockRole::Paragraph, {run("Just text.")})};
    QCOMPARE(quoteWithSource(bare, {QStringLiteral("p"), 5, 4}, {}).value(),
             QStringLiteral("“text”"));
    QCOMPARE(quoteWithSource(bare, {QStringLiteral("p"), 5, 4}, QStringLiteral("Wave")).value(),
             QStringLiteral("“text” — Wave"));
}

void TestCopy::quote_partWithoutTheSecret()
{
    const Article article = interview();
    const auto quote = quoteWithSource(article, {QStringLiteral("a1"), 4, 31}, {});
    QVERIFY(quote.has_value());
    QVERIFY2(quote->startsWith(QStringLiteral("“şey & hamı, ded” — ")), qPrintable(*quote));
    // Positions out of the text do no harm.
    QVERIFY(quoteWithSource(article, {QStringLiteral("a1"), 4, 1'000'000}, {}).has_value());
    QVERIFY(!quoteWithSource(article, {QStringLiteral("a1"), 5000, 10}, {}).has_value());
    QVERIFY(quoteWithSource(article, {QStringLiteral("a1"), -7, 10}, {}).has_value());
}

void TestCopy::quote_innerMarks_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("quote");
    const auto row = [](const char *language, const char *text, const char *quote) {
        QTest::newRow(language) << QString::fromLatin1(language) << QString::fromUtf8(text)
                                << QString::fromUtf8(quote);
    };
    row("az", "Rəis “tələsmirik” dedi.", "“Rəis ‘tələsmirik’ dedi.”");
    row("ru", "Завод «Ветер» открыт.", "«Завод „Ветер“ открыт.»");
    row("zh", "他说“不急”。", "“他说‘不急’。”");
    row("en", "“We are in no hurry.”", "“We are in no hurry.”");
    row("de", "Ja.", "“Ja.”");
}

void TestCopy::quote_innerMarks()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    Article article;
    article.content.metadata.language = language;
    article.content.body.blocks = {block("p", BlockRole::Paragraph, plainRuns(text))};
    QTEST(quoteWithSource(article, {QStringLiteral("p"), 0, 0}, {}).value(), "quote");
}

void TestCopy::quote_nothingLeft_isRefused()
{
    const auto secret = quoteWithSource(interview(), {QStringLiteral("p1"), 0, 0}, {});
    QVERIFY(!secret);
    QCOMPARE(secret.error().code, ErrorCode::Usage);
    const auto gone = quoteWithSource(interview(), {QStringLiteral("none"), 0, 0}, {});
    QVERIFY(!gone);
    QCOMPARE(gone.error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestCopy)
#include "test_copy.moc"
