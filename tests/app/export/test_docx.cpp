// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/formats/docxtable.h"
#include "app/export/formats/picturesize.h"
#include "app/import/archive/docxtext.h"
#include "app/import/archive/zipreader.h"
#include "tests/app/export/richarticle.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace rd;
using namespace rd::exporting;
using namespace rd::testing;

namespace {

using Parts = QHash<QString, QByteArray>;

QByteArray docxOf(const Article &article, QStringList *lost = nullptr)
{
    ExportRequest request = requestFor(article);
    request.pictureLost = [lost](const QString &uuid) {
        if (lost) {
            lost->append(uuid);
        }
    };
    return exporter(QStringLiteral("docx"))->write(request, {}).value_or(QByteArray());
}

Parts partsOf(const QByteArray &docx)
{
    return importing::readZip(docx).value_or(Parts());
}

Article articleOf(std::vector<Block> blocks)
{
    Article article;
    article.content.metadata.headline = QStringLiteral("Körpü açılır");
    article.content.metadata.language = QStringLiteral("az");
    article.content.body.blocks = std::move(blocks);
    normalise(article.content.body);
    return article;
}

QByteArray bodyOf(std::vector<Block> blocks)
{
    return partsOf(docxOf(articleOf(std::move(blocks)))).value(QStringLiteral("word/document.xml"));
}

/// A PNG's head with a size of its own; nothing else of it is looked at.
QByteArray pngOf(qint32 width, qint32 height)
{
    QByteArray bytes("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
    for (const qint32 side : {width, height}) {
        for (int shift = 24; shift >= 0; shift -= 8) {
            bytes += char(side >> shift);
        }
    }
    return bytes;
}

ExportRequest requestWith(const Article &article, const QByteArray &picture)
{
    ExportRequest request = requestFor(article);
    request.media = [picture](const QString &uuid) -> Result<Media> {
        return Media{uuid, {}, {}, 0, 0, picture};
    };
    return request;
}

Block figureOf(const QString &caption)
{
    Block figure = makeBlock(BlockRole::Figure, plainRuns(caption));
    figure.figure = {QStringLiteral("0b5f4b5e-0000-4000-8000-000000000001"),
                     QStringLiteral("Liman <axşam>"), QStringLiteral("Foto: T. Əsədov")};
    return figure;
}

TableCell cell(const QString &text, int columns = 1, int rows = 1)
{
    return {false, columns, rows, plainRuns(text)};
}

/// "A" a cell, "v" where one from above goes on, "." nothing; a wide one says how wide.
QString shape(const DocxTable &table)
{
    QStringList rows;
    for (const auto &cells : table.rows) {
        QString row;
        for (const DocxCell &one : cells) {
            row += one.goesOn ? QStringLiteral("v")
                   : one.cell ? one.cell->runs.front().text
                              : QStringLiteral(".");
            row += one.columns > 1 ? QString::number(one.columns) : QString();
        }
        rows.append(row);
    }
    return rows.join(QLatin1Char('/'));
}

} // namespace

class TestExportDocx : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyPart_isWellFormedAndKnown();
    void sameArticle_sameBytes();
    void text_comesBack();
    void picture_isInTheFile();
    void picture_keepsWithinThePage_data();
    void picture_keepsWithinThePage();
    void picture_thatWordCannotShow_isTold();
    void footnotes_areFootnotes();
    void lists_areLists();
    void table_shapes_data();
    void table_shapes();
    void table_mergesDown();
    void table_tooWide_losesNoText();
    void languages_andProperties();
    void wordProcessor_keepsTheText();
};

void TestExportDocx::everyPart_isWellFormedAndKnown()
{
    const Parts parts = partsOf(docxOf(richArticle()));
    const QByteArray types = parts.value(QStringLiteral("[Content_Types].xml"));
    for (auto part = parts.begin(); part != parts.end(); ++part) {
        const QString suffix = part.key().section(QLatin1Char('.'), -1);
        QVERIFY2(types.contains("\"/" + part.key().toUtf8() + '"') ||
                     types.contains("Extension=\"" + suffix.toUtf8() + '"'),
                 qPrintable(part.key()));
        if (suffix == QLatin1String("png")) {
            continue;
        }
        QXmlStreamReader xml(part.value());
        while (!xml.atEnd()) {
            xml.readNext();
        }
        QVERIFY2(!xml.hasError(), qPrintable(part.key() + xml.errorString()));
    }
    const QByteArray document = parts.value(QStringLiteral("word/document.xml"));
    const QByteArray relations = parts.value(QStringLiteral("word/_rels/document.xml.rels"));
    QVERIFY(document.contains("<w:pStyle w:val=\"Heading1\"/>"));
    QVERIFY(parts.value(QStringLiteral("word/styles.xml")).contains("w:val=\"heading 1\""));
    for (const char *target : {"https://example.org/?a=1&amp;b=2", "media/image1.png",
                               "footnotes.xml", "numbering.xml", "settings.xml", "styles.xml"}) {
        QVERIFY2(relations.contains(QByteArray("Target=\"") + target + '"'), target);
    }
}

void TestExportDocx::sameArticle_sameBytes()
{
    const QByteArray first = docxOf(richArticle());
    QVERIFY(first.size() > 1000);
    QCOMPARE(docxOf(richArticle()), first);
}

void TestExportDocx::text_comesBack()
{
    const auto paragraphs = importing::readDocxText(docxOf(richArticle()));
    QVERIFY(paragraphs.has_value());
    QStringList lines;
    for (const importing::DocxParagraph &paragraph : *paragraphs) {
        lines.append(paragraph.text);
    }
    for (const QString &line :
         {QStringLiteral("“Liman & körpü”: gecə növbəsi <başlayır>"), QStringLiteral("birinci"),
          QStringLiteral("alt iki"), QStringLiteral("Bakı"), QStringLiteral("Nə dəyişir?"),
          QStringLiteral("Liman axşam — Foto: T. Əsədov"), QStringLiteral("港口很安静。")}) {
        QVERIFY2(lines.contains(line), qPrintable(line));
    }
    QVERIFY(!lines.join(QLatin1Char('\n')).contains(QLatin1String("SECRET")));
}

void TestExportDocx::picture_isInTheFile()
{
    const Article article = articleOf({figureOf({}), figureOf(QStringLiteral("Liman"))});
    const Parts parts = partsOf(docxOf(article));
    QCOMPARE(parts.value(QStringLiteral("word/media/image1.png")), anyPicture()(QString())->bytes);
    QVERIFY(!parts.contains(QStringLiteral("word/media/image2.png"))); // once for both
    const QByteArray document = parts.value(QStringLiteral("word/document.xml"));
    QCOMPARE(document.count("<w:drawing"), 2);
    QVERIFY(document.contains("descr=\"Liman &lt;axşam&gt;\""));
    QVERIFY(document.contains("<a:blip r:embed=\"rel1\"/>"));
    QVERIFY(document.contains("Liman"));
}

void TestExportDocx::picture_keepsWithinThePage_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::addColumn<QByteArray>("extent");
    QTest::newRow("small") << 100 << 50 << QByteArray("cx=\"952500\" cy=\"476250\"");
    QTest::newRow("wide") << 6000 << 3000 << QByteArray("cx=\"5760720\" cy=\"2880360\"");
    QTest::newRow("a line") << 90'000 << 1 << QByteArray("cx=\"5760720\" cy=\"64\"");
    QTest::newRow("tall") << 2000 << 4000 << QByteArray("cx=\"3112389\" cy=\"6224778\"");
}

void TestExportDocx::picture_keepsWithinThePage()
{
    QFETCH(int, width);
    QFETCH(int, height);
    QFETCH(QByteArray, extent);
    const auto docx = exporter(QStringLiteral("docx"))
                          ->write(requestWith(articleOf({figureOf({})}), pngOf(width, height)), {});
    QVERIFY(docx.has_value());
    const QByteArray document = partsOf(*docx).value(QStringLiteral("word/document.xml"));
    QVERIFY2(document.count(extent) == 2, document.mid(document.indexOf("extent"), 80).constData());
}

void TestExportDocx::picture_thatWordCannotShow_isTold()
{
    for (const QByteArray &bytes :
         {QByteArray("RIFF\0\0\0\0WEBPVP8 ", 16), QByteArray("no picture"), QByteArray(),
          pngOf(0, 5), pngOf(-1, 5), QByteArray("\xFF\xD8\xFF"),
          QByteArray("\xFF\xD8\xFF\xE0\0", 5)}) {
        QStringList lost;
        ExportRequest request = requestWith(articleOf({figureOf(QStringLiteral("Liman"))}), bytes);
        request.pictureLost = [&lost](const QString &uuid) { lost.append(uuid); };
        const auto docx = exporter(QStringLiteral("docx"))->write(request, {});
        QVERIFY(docx.has_value());
        QCOMPARE(lost.size(), 1);
        const Parts parts = partsOf(*docx);
        const QByteArray document = parts.value(QStringLiteral("word/document.xml"));
        QVERIFY(document.contains("Liman"));
        QVERIFY(!document.contains("drawing"));
    }
}

void TestExportDocx::footnotes_areFootnotes()
{
    const auto note = [](const char *id, const QString &text) {
        Block made = makeBlock(BlockRole::Footnote, plainRuns(text));
        made.id = QLatin1String(id);
        return made;
    };
    const auto reference = [](const char *id) {
        return Run{RunKind::FootnoteRef, {}, {}, QLatin1String(id)};
    };
    Block paragraph = makeBlock(BlockRole::Paragraph, plainRuns(QStringLiteral("Bir")));
    paragraph.runs.push_back(reference("n2"));
    paragraph.runs.push_back(reference("n1"));
    paragraph.runs.push_back(reference("n2"));
    Block linked = note("n1", QStringLiteral("Mənbə: "));
    linked.runs.push_back({RunKind::Text,
                           QStringLiteral("sayt"),
                           {{MarkKind::Link, QStringLiteral("https://example.org/n")}},
                           {}});
    const Parts parts =
        partsOf(docxOf(articleOf({paragraph, linked, note("n2", QStringLiteral("İkinci qeyd")),
                                  note("n3", QStringLiteral("Heç kim"))})));
    const QByteArray document = parts.value(QStringLiteral("word/document.xml"));
    const QByteArray notes = parts.value(QStringLiteral("word/footnotes.xml"));
    QCOMPARE(document.count("<w:footnoteReference "), 2); // Word opens no second one
    QVERIFY(document.indexOf("footnoteReference w:id=\"1\"") <
            document.indexOf("footnoteReference w:id=\"2\""));
    const qsizetype second = notes.indexOf("<w:footnote w:id=\"1\"");
    QVERIFY(second > 0 && notes.indexOf("İkinci qeyd", second) > second);
    QVERIFY(notes.contains("Mənbə"));
    QVERIFY(!notes.contains("Heç kim"));
    QVERIFY(document.contains("Heç kim")); // nothing refers to it, so no page would show it
    QVERIFY(parts.value(QStringLiteral("word/_rels/footnotes.xml.rels"))
                .contains("https://example.org/n"));
}

void TestExportDocx::lists_areLists()
{
    Block list = makeBlock(BlockRole::List);
    list.items = {{0, true, plainRuns(QStringLiteral("bir"))},
                  {1, false, plainRuns(QStringLiteral("nöqtə"))},
                  {1, true, plainRuns(QStringLiteral("alt"))},
                  {0, true, plainRuns(QStringLiteral("iki"))},
                  {1, true, plainRuns(QStringLiteral("alt yenidən"))}};
    const Parts parts = partsOf(docxOf(articleOf({list, list})));
    const QByteArray document = parts.value(QStringLiteral("word/document.xml"));
    QByteArrayList numbers;
    for (qsizetype at = document.indexOf("<w:ilvl"); at >= 0;
         at = document.indexOf("<w:ilvl", at + 1)) {
        const qsizetype list2 = document.indexOf("numId w:val=\"", at) + 13;
        numbers.append(document.mid(at + 15, 1) + ':' +
                       document.mid(list2, document.indexOf('"', list2) - list2));
    }
    // Lists of numbers go on at their level and begin anew under the next item and in the next
    // list.
    QCOMPARE(numbers.join(' '), QByteArray("0:2 1:1 1:3 0:2 1:4 0:5 1:1 1:6 0:5 1:7"));
    const QByteArray numbering = parts.value(QStringLiteral("word/numbering.xml"));
    QCOMPARE(numbering.count("<w:num "), 7);
    QCOMPARE(numbering.count("<w:startOverride"), 6);
    QVERIFY(!document.contains("•"));
}

void TestExportDocx::table_shapes_data()
{
    QTest::addColumn<std::vector<TableRow>>("rows");
    QTest::addColumn<QString>("shape");
    const auto c = [](const char *text, int columns = 1, int rows = 1) {
        return cell(QLatin1String(text), columns, rows);
    };
    QTest::newRow("plain") << std::vector<TableRow>{{c("a"), c("b")}, {c("c"), c("d")}} << "ab/cd";
    QTest::newRow("down") << std::vector<TableRow>{{c("a", 1, 2), c("b")}, {c("c")}} << "ab/vc";
    QTest::newRow("in the middle")
        << std::vector<TableRow>{{c("a"), c("b", 1, 3), c("c")}, {c("d"), c("e")}, {c("f")}}
        << "abc/dve/fv.";
    QTest::newRow("both ways") << std::vector<TableRow>{{c("a", 2, 2), c("b")}, {c("c")}}
                               << "a2b/v2c";
    QTest::newRow("at the end") << std::vector<TableRow>{{c("a"), c("b"), c("c", 1, 2)}, {c("d")}}
                                << "abc/d.v";
    QTest::newRow("too deep") << std::vector<TableRow>{{c("a", 1, 99)}} << "a";
    QTest::newRow("short rows") << std::vector<TableRow>{{c("a")}, {}, {c("b"), c("c")}}
                                << "a./../bc";
    QTest::newRow("lies over another")
        << std::vector<TableRow>{{c("a"), c("b", 1, 2)}, {c("c", 2)}} << "ab/cv";
}

void TestExportDocx::table_shapes()
{
    QFETCH(std::vector<TableRow>, rows);
    QFETCH(QString, shape);
    QCOMPARE(::shape(docxTable(rows)), shape);
}

void TestExportDocx::table_mergesDown()
{
    Block table = makeBlock(BlockRole::Table);
    table.rows = {
        {{true, 1, 1, plainRuns(QStringLiteral("Xətt"))},
         {true, 2, 1, plainRuns(QStringLiteral("Saat"))}},
        {cell(QStringLiteral("Bakı"), 1, 2), cell(QStringLiteral("7")), cell(QStringLiteral("19"))},
        {cell(QStringLiteral("8"), 2)}};
    const QByteArray document = bodyOf({table});
    QCOMPARE(document.count("<w:gridCol "), 3);
    QCOMPARE(document.count("<w:vMerge w:val=\"restart\"/>"), 1);
    QCOMPARE(document.count("<w:vMerge/>"), 1);
    QCOMPARE(document.count("<w:gridSpan w:val=\"2\"/>"), 2);
    QCOMPARE(document.count("<w:tblHeader/>"), 1);
}

void TestExportDocx::table_tooWide_losesNoText()
{
    Block table = makeBlock(BlockRole::Table);
    TableRow row;
    for (int i = 0; i < 70; ++i) {
        row.push_back(cell(QStringLiteral("x%1").arg(i), i == 0 ? 2'000'000'000 : 1));
    }
    table.rows = {row, row};
    const QByteArray document = bodyOf({table});
    QVERIFY(!document.contains("<w:tbl>"));
    QCOMPARE(document.count("x69"), 2);
}

void TestExportDocx::languages_andProperties()
{
    Article article = richArticle();
    const Parts parts = partsOf(docxOf(article));
    QVERIFY(parts.value(QStringLiteral("word/styles.xml"))
                .contains("<w:lang w:val=\"az-Latn-AZ\" w:eastAsia=\"zh-CN\"/>"));
    const QByteArray document = parts.value(QStringLiteral("word/document.xml"));
    QVERIFY(document.contains("<w:lang w:val=\"ru-RU\"/>"));
    QVERIFY(document.contains("<w:lang w:eastAsia=\"zh-CN\"/>"));
    const QByteArray core = parts.value(QStringLiteral("docProps/core.xml"));
    QVERIFY(
        core.contains("<dc:title>“Liman &amp; körpü”: gecə növbəsi &lt;başlayır&gt;</dc:title>"));
    QVERIFY(core.contains("<dc:creator>Aysel Rzayeva, Orxan Quliyev</dc:creator>"));
    QVERIFY(core.contains("<cp:keywords>liman, bərə</cp:keywords>"));
    QVERIFY(core.contains("<dc:language>az</dc:language>"));
    QVERIFY(partsOf(docxOf(shortInterview(QStringLiteral("zh"))))
                .value(QStringLiteral("word/styles.xml"))
                .contains("<w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/>"));
}

/// What another word processor makes of it: the only judge there is without Word itself.
void TestExportDocx::wordProcessor_keepsTheText()
{
    const QString soffice = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    if (soffice.isEmpty()) {
        QSKIP("LibreOffice is not here, so nobody else reads the document.");
    }
    const QTemporaryDir dir;
    QFile file(dir.filePath(QStringLiteral("a.docx")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(docxOf(richArticle()));
    file.close();
    QProcess process;
    process.start(
        soffice,
        {QStringLiteral("-env:UserInstallation=file://") + dir.path() + QStringLiteral("/profile"),
         QStringLiteral("--headless"), QStringLiteral("--convert-to"), QStringLiteral("fodt"),
         QStringLiteral("--outdir"), dir.path(), file.fileName()});
    QVERIFY2(process.waitForFinished(180'000), "LibreOffice does not end");
    QFile read(dir.filePath(QStringLiteral("a.fodt")));
    QVERIFY2(read.open(QIODevice::ReadOnly), process.readAllStandardError().constData());
    const QByteArray odt = read.readAll();
    for (const char *kept :
         {"Dalğa Xəbər:", "Nə dəyişir?", "Qiymət isə qalır.", "alt iki", "Qeyd mətni.",
          "Liman axşam", "港口很安静。", "text:note-class=\"footnote\"", "<text:list-item>",
          "<draw:image", "text:outline-level=\"1\"",
          "Aysel Rzayeva, Orxan Quliyev</meta:initial-creator>", "fo:language=\"az\"",
          "fo:language=\"ru\"", "table:table-header-rows"}) {
        QVERIFY2(odt.contains(kept), kept);
    }
}

QTEST_GUILESS_MAIN(TestExportDocx)
#include "test_docx.moc"
