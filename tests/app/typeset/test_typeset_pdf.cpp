// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/body/plaintext.h"
#include "app/export/formats/pdf.h"
#include "tests/app/typeset/pdfreader.h"
#include "tests/app/typeset/samples.h"
#include "tests/support/randombody.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace rd;
using namespace rd::testing;

namespace {

QByteArray pdfOf(std::vector<Article> articles)
{
    const Result<QByteArray> bytes =
        exporting::pdfExporter().write(requestFor(std::move(articles)), {});
    return bytes ? *bytes : QByteArray();
}

Article articleOf(Block block)
{
    Article article = sampleArticle(QStringLiteral("en"));
    article.content.body.blocks = {std::move(block)};
    normalise(article.content.body);
    return article;
}

/// What pdftotext gives back, without any white space: lines and columns are not the matter here.
QString extracted(const QByteArray &pdf)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a.pdf")));
    if (!file.open(QIODevice::WriteOnly)) {
        return {};
    }
    file.write(pdf);
    file.close();
    QProcess tool;
    tool.start(QStringLiteral("pdftotext"),
               {QStringLiteral("-enc"), QStringLiteral("UTF-8"), QStringLiteral("-raw"),
                file.fileName(), QStringLiteral("-")});
    tool.waitForFinished();
    return QString::fromUtf8(tool.readAllStandardOutput());
}

QString squeezed(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

bool haveExtractor()
{
    return !QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty();
}

/// Marked content opens and closes in turn, and nothing is drawn outside of it.
bool everythingIsTagged(const QByteArray &content)
{
    int depth = 0;
    for (const QByteArray &line : content.split('\n')) {
        const QByteArray text = line.trimmed();
        if (text.endsWith(" BDC") || text.endsWith(" BMC") || text.endsWith("\nBMC")) {
            ++depth;
        } else if (text.endsWith("EMC")) {
            --depth;
        }
        const bool draws = text.endsWith(" Tj") || text.endsWith("]TJ") || text.endsWith(" f") ||
                           text.endsWith(" S") || text.endsWith(" Do");
        if (draws && depth < 1) {
            return false;
        }
    }
    return depth == 0;
}

} // namespace

class TestTypesetPdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySentenceComesBack_data();
    void everySentenceComesBack();
    void describesItself();
    void isTagged();
    void untaggedContentIsArtifact();
    void parentTreeAgrees();
    void outlineFollowsTheText();
    void linksLead();
    void doubtfulLinksDoNot();
    void picturesMayFail();
    void languagesOfPassages();
    void tablesCrossPages();
    void notesFindAPlace();
    void severalArticles();
    void sameInputSameBytes();
    void operatorsInTextAreText();
    void oddText_data();
    void oddText();
    void randomBodies();
    void canBeStopped();
    void refusesNothing();
    void worksInThreads();
};

void TestTypesetPdf::everySentenceComesBack_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"az", "ru", "zh", "en"}) {
        QTest::newRow(language) << QString::fromLatin1(language);
    }
}

void TestTypesetPdf::everySentenceComesBack()
{
    if (!haveExtractor()) {
        QSKIP("pdftotext is not installed");
    }
    QFETCH(QString, language);
    const Article article = sampleArticle(language);
    const QString text = extracted(pdfOf({article}));
    const QString all = squeezed(text);
    const Metadata &data = article.content.metadata;
    QStringList wanted{data.headline,        data.lede,     data.section,      data.rights,
                       data.bylines[0].name, data.dateline, data.publishedUrl, data.source};
    for (const Block &block : article.content.body.blocks) {
        for (const QString &line : plainText(block).split(
                 QRegularExpression(QStringLiteral("[\n\t]")), Qt::SkipEmptyParts)) {
            wanted += line;
        }
    }
    for (const QString &line : wanted) {
        QVERIFY2(all.contains(squeezed(line)), qPrintable(line));
    }
    QVERIFY(!text.contains(QChar(0x00AD)));
    for (char16_t ligature = 0xFB00; ligature <= 0xFB06; ++ligature) {
        QVERIFY(!text.contains(QChar(ligature)));
    }
}

void TestTypesetPdf::describesItself()
{
    const PdfReader reader(pdfOf({sampleArticle(QStringLiteral("az"))}));
    QCOMPARE(reader.warnings(), QStringList());
    QCOMPARE(reader.info("/Title"),
             QStringLiteral("“Qatarı dörd saata yükləyirik”: liman direktoru dəhlizdən danışır"));
    QCOMPARE(reader.info("/Author"), QStringLiteral("Aygün Rzayeva"));
    QCOMPARE(reader.info("/Keywords"), QStringLiteral("İqtisadiyyat, Müsahibə"));
    QCOMPARE(reader.info("/CreationDate"), QStringLiteral("D:20241004120000+04'00'"));
    QPDFObjectHandle root = reader.pdf().getRoot();
    QCOMPARE(root.getKey("/Lang").getUTF8Value(), std::string("az"));
    QVERIFY(root.getKey("/MarkInfo").getKey("/Marked").getBoolValue());
    QVERIFY(root.getKey("/ViewerPreferences").getKey("/DisplayDocTitle").getBoolValue());
    QVERIFY(root.getKey("/PageLabels").hasKey("/Nums"));
    const auto packet = root.getKey("/Metadata").getStreamData();
    const QByteArray xmp(reinterpret_cast<const char *>(packet->getBuffer()),
                         qsizetype(packet->getSize()));
    QVERIFY(xmp.contains("Aygün Rzayeva"));
    QVERIFY(xmp.contains("2024-10-04T12:00:00+04:00"));
    // No claim no validator confirmed.
    QVERIFY(!xmp.contains("pdfaid") && !xmp.contains("pdfuaid"));
}

void TestTypesetPdf::isTagged()
{
    const StructureNode root = PdfReader(pdfOf({sampleArticle(QStringLiteral("en"))})).structure();
    QCOMPARE(root.type, QStringLiteral("Document"));
    const auto count = [&root](const char *type) {
        return int(allOf(root, QString::fromLatin1(type)).size());
    };
    QCOMPARE(count("Art"), 1);
    QCOMPARE(count("H1"), 1);
    QCOMPARE(count("H2"), 1);
    QCOMPARE(count("BlockQuote"), 2);
    QCOMPARE(count("L"), 2);
    QCOMPARE(count("LI"), 4);
    QCOMPARE(count("LBody"), 4);
    QCOMPARE(count("Table"), 1);
    QCOMPARE(count("TR"), 3);
    QCOMPARE(count("TH"), 3);
    QCOMPARE(count("TD"), 6);
    QCOMPARE(count("Note"), 1);
    QCOMPARE(count("Reference"), 1);
    QCOMPARE(count("Caption"), 1);
    const std::vector<StructureNode> figures = allOf(root, QStringLiteral("Figure"));
    QCOMPARE(figures.size(), size_t(1));
    QCOMPARE(figures[0].alt, QStringLiteral("Two cranes at the quay and a train being loaded"));
    for (const StructureNode &link : allOf(root, QStringLiteral("Link"))) {
        QVERIFY(link.contents > 0 && link.annotations > 0);
    }
    // The inner list hangs in its item, and a speaker's initials say whose they are.
    QCOMPARE(allOf(allOf(root, QStringLiteral("LI"))[1], QStringLiteral("L")).size(), size_t(1));
    bool named = false;
    for (const StructureNode &span : allOf(root, QStringLiteral("Span"))) {
        named = named || span.expansion == QLatin1String("Leyla Quliyeva");
    }
    QVERIFY(named);
}

void TestTypesetPdf::untaggedContentIsArtifact()
{
    const PdfReader reader(pdfOf({sampleArticle(QStringLiteral("ru"))}));
    for (int page = 0; page < reader.pageCount(); ++page) {
        const QByteArray content = reader.content(page);
        QVERIFY(everythingIsTagged(content));
        QVERIFY(content.contains("/Artifact"));
        QVERIFY(!content.contains("NonStruct"));
    }
    QVERIFY(reader.content(1).contains("/Artifact <</Type /Pagination>> BDC"));
}

void TestTypesetPdf::parentTreeAgrees()
{
    const PdfReader reader(pdfOf({longArticle(1500)}));
    QPDFObjectHandle tree = reader.pdf().getRoot().getKey("/StructTreeRoot");
    auto numbers = tree.getKey("/ParentTree").getKey("/Nums").getArrayAsVector();
    for (int page = 0; page < reader.pageCount(); ++page) {
        QCOMPARE(numbers.at(size_t(2 * page)).getIntValueAsInt(), page);
        auto owners = numbers.at(size_t(2 * page + 1));
        const QByteArray content = reader.content(page);
        for (int mcid = 0; mcid < owners.getArrayNItems(); ++mcid) {
            QPDFObjectHandle owner = owners.getArrayItem(mcid);
            if (!owner.isDictionary()) {
                continue;
            }
            const QByteArray opening = QByteArray::fromStdString(owner.getKey("/S").getName()) +
                                       " <</MCID " + QByteArray::number(mcid) + ">> BDC";
            QVERIFY2(content.contains(opening), opening.constData());
        }
    }
}

void TestTypesetPdf::outlineFollowsTheText()
{
    const PdfReader reader(pdfOf({sampleArticle(QStringLiteral("ru"))}));
    const QStringList wanted{
        QStringLiteral("«Мы загружаем состав за четыре часа»: директор порта о коридоре"),
        QStringLiteral("  Сколько контейнеров прошло через порт в этом году?"),
        QStringLiteral("  Соперничество с железной дорогой"),
        QStringLiteral("    Когда откроется новый терминал и во сколько он обойдётся?")};
    QCOMPARE(reader.outline(), wanted);
    QCOMPARE(reader.pdf().getRoot().getKey("/Outlines").getKey("/Count").getIntValueAsInt(), 4);
}

void TestTypesetPdf::linksLead()
{
    const PdfReader reader(pdfOf({sampleArticle(QStringLiteral("en"))}));
    const QStringList links = reader.links();
    QVERIFY(links.contains(QStringLiteral("https://example.org/port?a=1&b=2")));
    QVERIFY(links.contains(QStringLiteral("https://example.org/source")));
    QVERIFY(links.contains(QStringLiteral("https://example.org/2024/port")));
    QVERIFY(links.contains(QStringLiteral("#"))); // from the number to its note
}

void TestTypesetPdf::doubtfulLinksDoNot()
{
    Block block = makeBlock(BlockRole::Paragraph);
    for (const char *address :
         {"javascript:alert(1)", "file:///etc/passwd", "#nowhere", "data:,x"}) {
        block.runs.push_back({RunKind::Text,
                              QStringLiteral("look "),
                              {{MarkKind::Link, QString::fromLatin1(address)}},
                              {}});
    }
    Article article = articleOf(block);
    article.content.metadata.sourceUrl.clear();
    article.content.metadata.publishedUrl.clear();
    QCOMPARE(PdfReader(pdfOf({article})).links(), QStringList());
}

void TestTypesetPdf::picturesMayFail()
{
    for (const char *media : {"missing", "broken", ""}) {
        Block block = makeBlock(BlockRole::Figure);
        block.figure = {QString::fromLatin1(media), QStringLiteral("The quay at dawn"), {}};
        const QByteArray pdf = pdfOf({articleOf(block)});
        const auto figures = allOf(PdfReader(pdf).structure(), QStringLiteral("Figure"));
        QCOMPARE(figures.size(), size_t(1));
        QCOMPARE(figures[0].alt, QStringLiteral("The quay at dawn"));
        QVERIFY(!haveExtractor() ||
                squeezed(extracted(pdf)).contains(QStringLiteral("Thequayatdawn")));
    }
    exporting::ExportRequest request = requestFor({sampleArticle(QStringLiteral("en"))});
    request.media = {};
    QVERIFY(exporting::pdfExporter().write(request, {}));
}

void TestTypesetPdf::languagesOfPassages()
{
    const StructureNode root = PdfReader(pdfOf({sampleArticle(QStringLiteral("az"))})).structure();
    QCOMPARE(allOf(root, QStringLiteral("Art"))[0].language, QStringLiteral("az"));
    QStringList languages;
    for (const StructureNode &span : allOf(root, QStringLiteral("Span"))) {
        languages += span.language;
    }
    QVERIFY(languages.contains(QStringLiteral("en")));
    QVERIFY(languages.contains(QStringLiteral("zh")));
}

void TestTypesetPdf::tablesCrossPages()
{
    Block block = makeBlock(BlockRole::Table, plainRuns(QStringLiteral("Ships")));
    for (int row = 0; row < 120; ++row) {
        TableRow cells;
        for (int column = 0; column < 3; ++column) {
            cells.push_back({row == 0, 1, 1,
                             plainRuns(row == 0 ? QStringLiteral("Head%1").arg(column)
                                                : QStringLiteral("r%1c%2").arg(row).arg(column))});
        }
        block.rows.push_back(cells);
    }
    block.rows[50][0].rowSpan = 5;
    block.rows[60][1].colSpan = 1000;
    block.rows[70][0].runs = plainRuns(QString(9000, QLatin1Char('x'))); // taller than a page
    const QByteArray pdf = pdfOf({articleOf(block)});
    const PdfReader reader(pdf);
    QVERIFY(reader.pageCount() > 3);
    const StructureNode root = reader.structure();
    QCOMPARE(allOf(root, QStringLiteral("TR")).size(), size_t(120));
    QCOMPARE(allOf(root, QStringLiteral("TH")).size(), size_t(3)); // said again only as artifacts
    if (haveExtractor()) {
        const QString text = extracted(pdf);
        QVERIFY(text.count(QStringLiteral("Head0")) > 2);
        QVERIFY(text.contains(QStringLiteral("r119c2")));
        QCOMPARE(text.count(QLatin1Char('x')), 9000 + text.count(QStringLiteral("ex")));
    }
}

void TestTypesetPdf::notesFindAPlace()
{
    Article article = longArticle(600);
    Body &body = article.content.body;
    const auto addNote = [&body](size_t block, const QString &id, const QString &text) {
        body.blocks[block].runs.push_back({RunKind::FootnoteRef, {}, {}, id});
        Block note = makeBlock(BlockRole::Footnote, plainRuns(text));
        note.id = id;
        body.blocks.push_back(note);
    };
    addNote(1, QStringLiteral("n1"), QStringLiteral("A short note."));
    addNote(2, QStringLiteral("n2"), QStringLiteral("An interminable note. ").repeated(400));
    addNote(2, QStringLiteral("n3"), QStringLiteral("Third note."));
    body.blocks[3].runs.push_back({RunKind::FootnoteRef, {}, {}, QStringLiteral("gone")});
    Block alone = makeBlock(BlockRole::Footnote, plainRuns(QStringLiteral("Nobody refers here.")));
    body.blocks.push_back(alone);
    const QByteArray pdf = pdfOf({article});
    QCOMPARE(allOf(PdfReader(pdf).structure(), QStringLiteral("Note")).size(), size_t(4));
    if (haveExtractor()) {
        const QString text = squeezed(extracted(pdf));
        QCOMPARE(text.count(QStringLiteral("interminable")), 400);
        QVERIFY(text.contains(QStringLiteral("Thirdnote.")));
        QVERIFY(text.indexOf(QStringLiteral("Ashortnote.")) <
                text.indexOf(QStringLiteral("interminable")));
        QVERIFY(text.contains(QStringLiteral("Nobodyrefershere.")));
    }
}

void TestTypesetPdf::severalArticles()
{
    std::vector<Article> articles;
    for (const char *language : {"az", "ru", "zh", "en"}) {
        articles.push_back(sampleArticle(QString::fromLatin1(language)));
    }
    const PdfReader reader(pdfOf(articles));
    QCOMPARE(allOf(reader.structure(), QStringLiteral("Art")).size(), size_t(4));
    int tops = 0;
    for (const QString &title : reader.outline()) {
        tops += title.startsWith(QLatin1Char(' ')) ? 0 : 1;
    }
    QCOMPARE(tops, 4);
    QCOMPARE(reader.pageCount(), 8);
}

void TestTypesetPdf::sameInputSameBytes()
{
    const std::vector<Article> articles{sampleArticle(QStringLiteral("zh")),
                                        sampleArticle(QStringLiteral("az"))};
    const QByteArray first = pdfOf(articles);
    QVERIFY(!first.isEmpty());
    QCOMPARE(pdfOf(articles), first);
}

void TestTypesetPdf::operatorsInTextAreText()
{
    const QString text = QStringLiteral("(/P << /MCID 0 >> BDC \\) /NonStruct << /MCID 7 >> BDC (");
    const QByteArray pdf =
        pdfOf({articleOf(makeBlock(BlockRole::Paragraph, plainRuns(text.repeated(8))))});
    QVERIFY(!pdf.isEmpty());
    QVERIFY(!haveExtractor() || squeezed(extracted(pdf)).contains(squeezed(text.repeated(8))));
}

void TestTypesetPdf::oddText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("spaces") << QStringLiteral("   \t ");
    QTest::newRow("controls") << QStringLiteral("a\u0001b\u0000c\u2029d\u2028e");
    QTest::newRow("soft hyphens") << QStringLiteral("на\u00ADчало");
    QTest::newRow("emoji") << QStringLiteral("👩‍🚒 🇦🇿 ☕️ text");
    QTest::newRow("arabic") << QStringLiteral("وكالة الأنباء ذكرت ذلك news في باكو");
    QTest::newRow("unassigned") << QString::fromUcs4(U"\U0001FAFF\U000E0FFF\U0010FFFD");
    QTest::newRow("lone surrogate") << QString(QChar(0xD800)) + QStringLiteral("x");
    QTest::newRow("combining") << QString(QChar(0x0301)).repeated(500);
    QTest::newRow("one paragraph") << QStringLiteral("The wind turned again. ").repeated(800);
    QTest::newRow("one word") << QString(8000, QLatin1Char('w'));
}

void TestTypesetPdf::oddText()
{
    QFETCH(QString, text);
    for (const BlockRole role :
         {BlockRole::Paragraph, BlockRole::Heading, BlockRole::PullQuote, BlockRole::Figure}) {
        Article article = articleOf(makeBlock(role, plainRuns(text)));
        article.content.metadata.headline = text;
        article.content.metadata.lede = text;
        article.content.metadata.bylines = {{text, {}, {}}};
        const QByteArray pdf = pdfOf({article});
        QVERIFY(!pdf.isEmpty());
        QCOMPARE(PdfReader(pdf).warnings(), QStringList());
    }
}

void TestTypesetPdf::randomBodies()
{
    for (quint32 seed = 1; seed <= 8; ++seed) {
        QRandomGenerator random(seed);
        Article article =
            sampleArticle(seed % 2 == 0 ? QStringLiteral("zh") : QStringLiteral("az"));
        article.content.body = randomBody(random, 200);
        const QByteArray pdf = pdfOf({article});
        QVERIFY(!pdf.isEmpty());
        const PdfReader reader(pdf);
        for (int page = 0; page < reader.pageCount(); ++page) {
            QVERIFY(everythingIsTagged(reader.content(page)));
        }
        QCOMPARE(reader.warnings(), QStringList());
    }
}

void TestTypesetPdf::canBeStopped()
{
    TaskContext task;
    int steps = 0;
    task.progress = [&](qint64 done, qint64 total) {
        QVERIFY(done <= total);
        ++steps;
        task.cancel.cancel();
    };
    const Result<QByteArray> bytes = exporting::pdfExporter().write(
        requestFor({longArticle(500), longArticle(500), longArticle(500)}), task);
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().code, ErrorCode::Cancelled);
    QCOMPARE(steps, 1);
}

void TestTypesetPdf::refusesNothing()
{
    const Result<QByteArray> bytes = exporting::pdfExporter().write(requestFor({}), {});
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().code, ErrorCode::Usage);
    QVERIFY(!pdfOf({Article{}}).isEmpty()); // an article with nothing in it is a page
}

void TestTypesetPdf::worksInThreads()
{
    const QByteArray wanted = pdfOf({sampleArticle(QStringLiteral("ru"))});
    std::vector<QByteArray> got(4);
    std::vector<std::thread> threads;
    for (QByteArray &each : got) {
        threads.emplace_back([&each] { each = pdfOf({sampleArticle(QStringLiteral("ru"))}); });
    }
    for (std::thread &thread : threads) {
        thread.join();
    }
    for (const QByteArray &each : got) {
        QCOMPARE(each, wanted);
    }
}

QTEST_GUILESS_MAIN(TestTypesetPdf)
#include "test_typeset_pdf.moc"
