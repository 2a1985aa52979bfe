// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/body/plaintext.h"
#include "app/import/importer.h"
#include "tests/support/testdata.h"

#include <QDir>
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>
#include <QUrl>

#include <algorithm>

using namespace rd;
using namespace rd::importing;

namespace {

HtmlFragment fragment(const QString &html, const QUrl &base = {})
{
    auto read = readHtmlFragment(html, base);
    if (!read) {
        qWarning("%s", qPrintable(read.error().message));
        return {};
    }
    return *std::move(read);
}

ImportedArticle page(const QByteArray &html, const ImportOptions &options = {})
{
    auto articles = importBytes({html, QStringLiteral("page.html"), {}}, options, {});
    if (!articles) {
        qWarning("%s", qPrintable(articles.error().message));
        return {};
    }
    return articles->front();
}

/// Every address in a body: links and pictures.
QStringList addresses(const Body &body)
{
    QStringList all;
    const auto add = [&all](const Runs &runs) {
        for (const Run &run : runs) {
            for (const Mark &mark : run.marks) {
                if (mark.kind == MarkKind::Link) {
                    all.append(mark.value);
                }
            }
        }
    };
    for (const Block &block : body.blocks) {
        add(block.runs);
        for (const ListItem &item : block.items) {
            add(item.runs);
        }
        for (const TableRow &row : block.rows) {
            for (const TableCell &cell : row) {
                add(cell.runs);
            }
        }
        if (!block.figure.media.isEmpty()) {
            all.append(block.figure.media);
        }
    }
    return all;
}

void verifyHarmless(const Body &body)
{
    static const QRegularExpression safe(QStringLiteral("^(?:https?://|mailto:|#|image-\\d+$)"),
                                         QRegularExpression::CaseInsensitiveOption);
    for (const QString &address : addresses(body)) {
        QVERIFY2(safe.match(address).hasMatch(), qPrintable(address));
    }
    for (const Block &block : body.blocks) {
        QVERIFY(block.role != BlockRole::Unknown);
    }
}

const QByteArray onePixel =
    "data:image/"
    "png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWj"
    "R9awAAAABJRU5ErkJggg==";

} // namespace

class TestImportHtml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blocksAndMarks();
    void lists();
    void tables();
    void figures();
    void remotePictures();
    void whiteSpace();
    void metadata();
    void jsonLinkedData();
    void declaredEncoding();
    void ownExport();
    void hostile_data();
    void hostile();
    void deepNesting_data();
    void deepNesting();
    void hostileCorpus();
    void realPages();
};

void TestImportHtml::blocksAndMarks()
{
    const Body body =
        fragment(QStringLiteral(
                     "<h2>One</h2><p>a <b>b</b> <em>c</em><br>d <a href='/x'>e</a> "
                     "H<sub>2</sub>O <code>f</code> <span lang=ru>г</span></p>"
                     "<blockquote><p>q1</p><p>q2</p></blockquote><hr>"
                     "<aside class=pullquote>loud</aside><h6>deep</h6><pre>x = 1\ny = 2\n</pre>"),
                 QUrl(QStringLiteral("https://example.org/a/b")))
            .body;
    QCOMPARE(body.blocks.size(), size_t(8));
    QCOMPARE(body.blocks[0].role, BlockRole::Heading);
    QCOMPARE(body.blocks[0].level, 2);
    const Runs &runs = body.blocks[1].runs;
    QCOMPARE(plainText(runs), QString::fromUtf8("a b c\nd e H2O f г"));
    QVERIFY(runs[1].has(MarkKind::Strong));
    const auto link = std::find_if(runs.begin(), runs.end(),
                                   [](const Run &run) { return run.has(MarkKind::Link); });
    QVERIFY(link != runs.end());
    QCOMPARE(link->valueOf(MarkKind::Link), QStringLiteral("https://example.org/x"));
    QCOMPARE(body.blocks[2].role, BlockRole::Quote);
    QCOMPARE(body.blocks[3].role, BlockRole::Quote);
    QCOMPARE(body.blocks[4].role, BlockRole::Separator);
    QCOMPARE(body.blocks[5].role, BlockRole::PullQuote);
    QCOMPARE(body.blocks[6].level, 4);
    QCOMPARE(plainText(body.blocks[7]), QStringLiteral("x = 1\ny = 2"));
    QVERIFY(body.blocks[7].runs.front().has(MarkKind::Code));
}

void TestImportHtml::lists()
{
    const Body body = fragment(QStringLiteral("<ul>\n<li>a<ol><li>b</li> <li>c</li></ol></li>\n"
                                              "<li><p>d</p><p>e</p></li></ul>"))
                          .body;
    QCOMPARE(body.blocks.size(), size_t(1));
    const auto &items = body.blocks.front().items;
    QCOMPARE(items.size(), size_t(4));
    QCOMPARE(items[1].depth, 1);
    QVERIFY(items[1].ordered);
    QVERIFY(!items[0].ordered);
    QCOMPARE(plainText(items[3].runs), QStringLiteral("d\ne"));
}

void TestImportHtml::tables()
{
    const Body body =
        fragment(QStringLiteral("<table><caption>C</caption><tr><th>a<th>b<tr><td colspan=2>c"
                                "<tr><td><td></table>"))
            .body;
    QCOMPARE(body.blocks.size(), size_t(1));
    const Block &table = body.blocks.front();
    QCOMPARE(plainText(table.runs), QStringLiteral("C"));
    QCOMPARE(table.rows.size(), size_t(2));
    QVERIFY(table.rows[0][1].header);
    QCOMPARE(table.rows[1][0].colSpan, 2);
    const Body layout =
        fragment(QStringLiteral("<table><tr><td><p>one</p><p>two</p></td></tr></table>")).body;
    QCOMPARE(layout.blocks.size(), size_t(2));
    QCOMPARE(layout.blocks[0].role, BlockRole::Paragraph);
}

void TestImportHtml::figures()
{
    const HtmlFragment read =
        fragment(QLatin1String("<figure><img alt='A boat' src='") + QLatin1String(onePixel) +
                 QLatin1String("'><figcaption>At sea</figcaption></figure>"));
    QCOMPARE(read.body.blocks.size(), size_t(1));
    QCOMPARE(read.media.size(), size_t(1));
    QCOMPARE(read.media.front().mime, QStringLiteral("image/png"));
    QCOMPARE(read.body.blocks.front().figure.media, read.media.front().ref);
    QCOMPARE(read.body.blocks.front().figure.alt, QStringLiteral("A boat"));
    QCOMPARE(plainText(read.body.blocks.front().runs), QStringLiteral("At sea"));
    // A drawing with a script is no picture, whatever it calls itself.
    const HtmlFragment drawing = fragment(QStringLiteral(
        "<p>x<img src='data:image/png;base64,PHN2ZyBvbmxvYWQ9ImFsZXJ0KDEpIj48L3N2Zz4='></p>"));
    QVERIFY(drawing.media.empty());
    QCOMPARE(drawing.body.blocks.size(), size_t(1));
}

void TestImportHtml::remotePictures()
{
    const QByteArray html = "<html><body><article><h1>T</h1><p>Words enough to be a text.</p>"
                            "<img src='https://example.org/a.jpg'><img src='pic.png'>"
                            "<img src='../secret.png'></article></body></html>";
    Source source{html, QStringLiteral("page.html"), [](const QString &name) -> Result<QByteArray> {
                      if (name == QLatin1String("pic.png")) {
                          return QByteArray::fromBase64(onePixel.mid(onePixel.indexOf(',') + 1));
                      }
                      return fail(ErrorCode::NotFound, QStringLiteral("no"));
                  }};
    auto articles = importBytes(source, {}, {});
    QVERIFY(articles);
    const ImportedArticle &article = articles->front();
    QCOMPARE(article.media.size(), size_t(1));
    QCOMPARE(article.media.front().fileName, QStringLiteral("pic.png"));
    QCOMPARE(article.warnings.size(), 1);
    QVERIFY(article.warnings.front().contains(QLatin1String("https://example.org/a.jpg")));
    // Pasted, a picture elsewhere keeps its address: the editor asks.
    const Body pasted = fragment(QStringLiteral("<img src='https://example.org/a.jpg'>")).body;
    QCOMPARE(pasted.blocks.front().figure.media, QStringLiteral("https://example.org/a.jpg"));
}

void TestImportHtml::whiteSpace()
{
    const Body body = fragment(QString::fromUtf8("<div>  one\n two<br><br>three </div>\n"
                                                 "<p>中文\n换行</p><p> </p><p>&nbsp;x</p>"))
                          .body;
    QCOMPARE(body.blocks.size(), size_t(4));
    QCOMPARE(plainText(body.blocks[0]), QStringLiteral("one two"));
    QCOMPARE(plainText(body.blocks[1]), QStringLiteral("three"));
    QCOMPARE(plainText(body.blocks[2]), QString::fromUtf8("中文换行"));
    QCOMPARE(plainText(body.blocks[3]), QString::fromUtf8("\u00A0x"));
}

void TestImportHtml::metadata()
{
    const ImportedArticle article = page(
        "<!doctype html><html lang=az><head><title>Körpü açıldı | Xəzər</title>"
        "<meta property='og:site_name' content='Xəzər'>"
        "<meta property='og:description' content='Körpü açıldı: Çayın üstündə yeni körpü sal...'>"
        "<meta name=keywords content='körpü, çay'><meta name=author content='Elşən Qara'>"
        "<link rel=canonical href='https://example.org/k'></head><body><main>"
        "<time datetime='2024-01-02T03:04:00+04:00'>dünən</time>"
        "<p>Çayın üstündə yeni körpü salınıb. Körpü iki sahili birləşdirir və gecə də açıqdır.</p>"
        "</main></body></html>");
    const Metadata &metadata = article.content.metadata;
    QCOMPARE(metadata.headline, QString::fromUtf8("Körpü açıldı"));
    QCOMPARE(metadata.lede, QString::fromUtf8("Çayın üstündə yeni körpü salınıb."));
    QCOMPARE(metadata.source, QString::fromUtf8("Xəzər"));
    QCOMPARE(metadata.sourceUrl, QStringLiteral("https://example.org/k"));
    QCOMPARE(metadata.keywords,
             (QStringList{QString::fromUtf8("körpü"), QString::fromUtf8("çay")}));
    QCOMPARE(metadata.bylines.front().name, QString::fromUtf8("Elşən Qara"));
    QCOMPARE(metadata.published->toIso(), QStringLiteral("2024-01-02T03:04:00+04:00"));
    QCOMPARE(metadata.language, QStringLiteral("az"));
}

void TestImportHtml::jsonLinkedData()
{
    const ImportedArticle article = page(
        "<html><head><script type='application/ld+json'>{\"@graph\":[{\"@type\":\"NewsArticle\","
        "\"headline\":\"Rain at last\",\"datePublished\":\"2024-05-01T10:00:00+04:00\","
        "\"author\":[{\"name\":\"Ada Quill\"}],\"articleSection\":\"Weather\"}]}</SCRIPT>"
        "</head><body><p>It rained on Sunday, and everybody went out to look.</p></body></html>");
    const Metadata &metadata = article.content.metadata;
    QCOMPARE(metadata.headline, QStringLiteral("Rain at last"));
    QCOMPARE(metadata.section, QStringLiteral("Weather"));
    QCOMPARE(metadata.bylines.size(), size_t(1));
    QCOMPARE(article.content.body.blocks.size(), size_t(1));
}

void TestImportHtml::declaredEncoding()
{
    const QByteArray html =
        "<html><head><meta charset=windows-1251><title>\xCC\xEE\xF1\xF2</title>"
        "</head><body><p>\xCC\xEE\xF1\xF2 \xEE\xF2\xEA\xF0\xFB\xF2.</p></body></html>";
    QCOMPARE(page(html).content.metadata.headline, QString::fromUtf8("Мост"));
}

void TestImportHtml::ownExport()
{
    const ImportedArticle article = page(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>T</title>\n"
        "<meta name=\"generator\" content=\"Redaksiya 0.1.0\">\n"
        "<meta name=\"rd:headline\" content=\"T\">\n<meta name=\"rd:genre\" "
        "content=\"interview\">\n"
        "<meta name=\"rd:language\" content=\"en\">\n"
        "<meta name=\"rd:published\" content=\"2023-09-27T11:06:00+04:00\">\n"
        "<meta name=\"rd:published_zone\" content=\"Asia/Dubai\">\n"
        "<meta name=\"rd:bylines\" content=\"[&quot;A. B&quot;]\">\n"
        "<meta name=\"rd:keywords\" content=\"[&quot;a, b&quot;,&quot;c&quot;]\">\n"
        "<meta name=\"rd:speaker\" "
        "content=\"{&quot;key&quot;:&quot;mc&quot;,&quot;name&quot;:&quot;"
        "Ma&quot;,&quot;role&quot;:&quot;interviewee&quot;}\">\n</head>\n<body>\n<main>\n"
        "<article class=\"rd-article\" lang=\"en\">\n<header><h1 data-rd-field=\"headline\">T</h1>"
        "</header>\n<div class=\"rd-body\">\n"
        "<p data-rd-role=\"answer\" data-rd-id=\"b1\" data-rd-from=\"o1\" data-rd-speaker=\"mc\">"
        "<span class=\"rd-speaker\">Ma: </span> two  blanks <ins data-rd-id=\"i1\">in</ins>"
        "<sup class=\"rd-noteref\"><a href=\"#n1\">1</a></sup> </p>\n"
        "<p data-rd-role=\"paragraph\" data-rd-id=\"b2\"></p>\n"
        "<aside data-rd-role=\"pull_quote\" data-rd-id=\"b3\" data-rd-change=\"deleted\" "
        "data-rd-change-id=\"x\"><p>Loud</p></aside>\n</div>\n"
        "<section class=\"rd-footnotes\">\n<div class=\"rd-note\" data-rd-role=\"footnote\" "
        "data-rd-id=\"n1\" data-rd-index=\"1\"><span class=\"rd-note-number\">1</span> "
        "<span class=\"rd-note-text\">Note</span> <a class=\"rd-backref\" href=\"#r\">^</a></div>\n"
        "</section></article></main></body></html>");
    const ArticleContent &content = article.content;
    QCOMPARE(content.metadata.genre, Genre::Interview);
    QCOMPARE(content.metadata.published->zone, QByteArrayLiteral("Asia/Dubai"));
    QCOMPARE(content.metadata.keywords, (QStringList{QStringLiteral("a, b"), QStringLiteral("c")}));
    QCOMPARE(content.metadata.bylines.front().name, QStringLiteral("A. B"));
    QCOMPARE(content.speakers.size(), size_t(1));
    QCOMPARE(content.body.blocks.size(), size_t(4));
    const Block &answer = content.body.blocks[0];
    QCOMPARE(answer.id, QStringLiteral("b1"));
    QCOMPARE(answer.from, QStringLiteral("o1"));
    QCOMPARE(answer.speaker, QStringLiteral("mc"));
    QCOMPARE(plainText(answer), QStringLiteral(" two  blanks  ")); // "in" is proposed;
    QCOMPARE(answer.runs[2].ref, QStringLiteral("n1"));
    QCOMPARE(content.body.blocks[1].role, BlockRole::Footnote);
    QCOMPARE(plainText(content.body.blocks[1]), QStringLiteral("Note"));
    QVERIFY(content.body.blocks[2].runs.empty());
    QCOMPARE(content.body.blocks[3].role, BlockRole::PullQuote);
    QCOMPARE(content.body.blocks[3].change, BlockChange::Deleted);
}

void TestImportHtml::hostile_data()
{
    QTest::addColumn<QString>("html");
    const auto row = [](const char *name, const char *html) {
        QTest::newRow(name) << QString::fromUtf8(html);
    };
    row("script", "<p>safe</p><script>evil()</script><SCRIPT SRC=//evil></script >");
    row("unclosed script", "<p>safe</p><script>evil(");
    row("handler", "<p onclick=evil()>safe<img src=x onerror=evil()></p>");
    row("javascript", "<p>safe<a href='javascript:evil()'>evil link</a></p>");
    row("disguised", "<p>safe<a href=' java&#10;script&colon;evil()'>x</a>"
                     "<a href='&#1;javascript:evil()'>x</a><a href='vbscript:x'>x</a></p>");
    row("data link", "<p>safe<a href='data:text/html,<script>evil()</script>'>x</a></p>");
    row("file link", "<p>safe<a href='file:///etc/passwd'>x</a><img src='file:///etc/passwd'></p>");
    row("frames", "<p>safe</p><iframe src='https://evil'></iframe><object data=x></object>"
                  "<embed src=x><frameset><frame src=x></frameset>");
    row("svg",
        "<p>safe</p><svg onload=evil()><script>evil()</script></svg><math><mi>x</mi></math>");
    row("meta",
        "<meta http-equiv=refresh content='0;url=javascript:evil()'><base href='javascript:/'>"
        "<p>safe<a href='x'>x</a></p>");
    row("style",
        "<style>@import 'evil'</style><p style='background:url(javascript:evil())'>safe</p>");
    row("form", "<p>safe</p><form action=evil><input value=evil><button>evil</button></form>");
    row("template", "<p>safe</p><template><script>evil()</script></template>");
    row("noscript",
        "<p>safe</p><noscript><p title='</noscript><img src=x onerror=evil()>'></noscript>");
    row("comment", "<p>safe</p><!--><img src=x onerror=evil()>--><!-- question: x --!><p>more</p>");
    row("unknown", "<p>safe</p><div data-rd-role=unknown><evil-tag>text</evil-tag></div>");
}

void TestImportHtml::hostile()
{
    QFETCH(QString, html);
    const Body body = fragment(html).body;
    verifyHarmless(body);
    const QString text = plainText(body);
    QVERIFY2(text.contains(QLatin1String("safe")), qPrintable(text));
    QVERIFY2(!text.contains(QLatin1String("evil()")), qPrintable(text));
}

void TestImportHtml::deepNesting_data()
{
    QTest::addColumn<QString>("open");
    QTest::addColumn<QString>("close");
    for (const char *tag :
         {"div",           "b",      "span",         "blockquote", "ul><li",  "p",      "a href=x",
          "table><tr><td", "button", "font color=1", "em",         "section", "svg",    "form",
          "select",        "h1",     "nobr",         "object",     "dl><dd",  "p><b><i"}) {
        const QString name = QLatin1String(tag);
        QTest::newRow(tag) << QLatin1Char('<') + name + QLatin1Char('>') << QString();
    }
    QTest::newRow("closed div") << QStringLiteral("<div>") << QStringLiteral("</div>");
    QTest::newRow("end tags") << QStringLiteral("</p>") << QStringLiteral("</b>");
    QTest::newRow("attributes") << QStringLiteral("<a ") << QStringLiteral("x=1 ");
    QTest::newRow("brackets") << QStringLiteral("<") << QStringLiteral("<!");
}

/// No time is asserted; a quadratic parser would run into the time limit of the test.
void TestImportHtml::deepNesting()
{
    QFETCH(QString, open);
    QFETCH(QString, close);
    QElapsedTimer timer;
    timer.start();
    const auto read = readHtmlFragment(QStringLiteral("<p>first</p>") + open.repeated(100'000) +
                                       QStringLiteral("deep text") + close.repeated(100'000));
    qInfo("%lld ms", timer.elapsed());
    QVERIFY(read);
    verifyHarmless(read->body);
    QVERIFY(plainText(read->body).contains(QLatin1String("first")));
}

void TestImportHtml::hostileCorpus()
{
    const QDir folder(rd::testing::outsideData() + QStringLiteral("/data/xss-owasp"));
    if (rd::testing::outsideData().isEmpty() || !folder.exists()) {
        QSKIP("the hostile corpus lies in the outside test data");
    }
    int files = 0;
    for (const QString &sub : {QStringLiteral("xss-owasp"), QStringLiteral("dompurify")}) {
        const QDir corpus(rd::testing::outsideData() + QStringLiteral("/data/") + sub);
        const QStringList names = corpus.entryList(QDir::Files);
        for (const QString &name : names) {
            QFile file(corpus.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto read = readHtmlFragment(QString::fromUtf8(file.readAll()));
            QVERIFY(read);
            verifyHarmless(read->body);
            ++files;
        }
    }
    QVERIFY(files > 0);
}

void TestImportHtml::realPages()
{
    const QDir folder(rd::testing::outsideData() + QStringLiteral("/data/readability/dev"));
    if (rd::testing::outsideData().isEmpty() || !folder.exists()) {
        QSKIP("the saved pages lie in the outside test data");
    }
    int pages = 0;
    for (const QFileInfo &info : folder.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString path = info.filePath() + QStringLiteral("/source.html");
        if (!QFile::exists(path)) {
            continue;
        }
        const auto articles = importFile(path, {}, {});
        QVERIFY2(articles, qPrintable(path));
        verifyHarmless(articles->front().content.body);
        QVERIFY2(!articles->front().content.metadata.headline.isEmpty(), qPrintable(path));
        ++pages;
    }
    qInfo("%d pages", pages);
}

QTEST_GUILESS_MAIN(TestImportHtml)
#include "test_import_html.moc"
