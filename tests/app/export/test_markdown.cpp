// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/formats/markdown.h"
#include "tests/app/export/richarticle.h"

#include <QTest>

using namespace rd;
using namespace rd::exporting;
using namespace rd::testing;

namespace {

QString bodyOf(const Body &body)
{
    Article article;
    article.content.body = body;
    const Result<QByteArray> bytes = markdownExporter().write(requestFor(article), {});
    const QString text = bytes ? QString::fromUtf8(*bytes) : QString();
    return text.mid(text.indexOf(QLatin1String("\n---\n")) + 5).trimmed();
}

QString ofRuns(const Runs &runs)
{
    Body body;
    body.blocks = {makeBlock(BlockRole::Paragraph, runs)};
    return bodyOf(body);
}

Run textRun(const char *text)
{
    return {RunKind::Text, QString::fromUtf8(text), {}, {}};
}
Run strong(const char *text)
{
    return {RunKind::Text, QString::fromUtf8(text), {{MarkKind::Strong, {}}}, {}};
}

} // namespace

class TestMarkdown final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void golden()
    {
        const Result<QByteArray> bytes =
            markdownExporter().write(requestFor(richArticle(), true), {});
        QVERIFY(bytes);
        const QString wrong = compareGolden(QStringLiteral("rich.md"), *bytes);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    void escapes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("markdown");
        const auto row = [](const char *text, const char *markdown) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(markdown);
        };
        row("# not a heading", "\\# not a heading");
        row("a # inside", "a # inside");
        row("- not a list", "\\- not a list");
        row("+ nor this", "\\+ nor this");
        row("2026. İl", "2026\\. İl");
        row("3) third", "3\\) third");
        row("> no quote", "&gt; no quote");
        row("=== x", "\\=== x");
        row("*a* _b_ `c`", "\\*a\\* \\_b\\_ \\`c\\`");
        row("[a](b)", "\\[a\\](b)");
        row("a < b & c > d", "a &lt; b &amp; c &gt; d");
        row("&nbsp;", "&amp;nbsp;");
        row("a\u00A0b", "a&nbsp;b");
        row("a|b~c\\d", "a\\|b\\~c\\\\d");
        row("  two  spaces ", "&#32;&#32;two &#32;spaces&#32;");
        row("a\nb\tc", "a&#10;b&#9;c");
        row("Oh!", "Oh\\!");
    }
    void escapes()
    {
        QFETCH(QString, text);
        QFETCH(QString, markdown);
        QCOMPARE(ofRuns(plainRuns(text)), markdown);
    }

    void emphasisOnlyWhereItHolds()
    {
        QCOMPARE(ofRuns({textRun("a "), strong("b"), textRun(", c")}),
                 QStringLiteral("a **b**, c"));
        QCOMPARE(ofRuns({strong("报道"), textRun("说")}),
                 QStringLiteral("<strong>报道</strong>说"));
        QCOMPARE(ofRuns({strong("«Bakı»"), textRun(" nın")}),
                 QStringLiteral("<strong>«Bakı»</strong> nın"));
        QCOMPARE(ofRuns({strong("a "), textRun("b")}), QStringLiteral("<strong>a </strong>b"));
    }

    void linksAndBreaks()
    {
        const Run link{RunKind::Text,
                       QStringLiteral("x"),
                       {{MarkKind::Link, QStringLiteral("https://example.org/a(b)?c&d")}},
                       {}};
        QCOMPARE(ofRuns({textRun("see!"), link}),
                 QStringLiteral("see\\![x](<https://example.org/a(b)?c&amp;d>)"));
        const Run bad{RunKind::Text,
                      QStringLiteral("x"),
                      {{MarkKind::Link, QStringLiteral("javascript:x")}},
                      {}};
        QCOMPARE(ofRuns({bad}), QStringLiteral("x"));
        const Run lineBreak{RunKind::LineBreak, {}, {}, {}};
        QCOMPARE(ofRuns({textRun("a"), lineBreak, textRun("- b")}), QStringLiteral("a\\\n\\- b"));
        QCOMPARE(ofRuns({textRun("a"), lineBreak}), QStringLiteral("a<br>"));
    }

    void emptyParagraphIsRaw()
    {
        Body body;
        body.blocks = {makeBlock(BlockRole::Paragraph)};
        body.blocks.front().id = QStringLiteral("p");
        QCOMPARE(bodyOf(body),
                 QStringLiteral("<p data-rd-role=\"paragraph\" id=\"p\" data-rd-id=\"p\"></p>"));
    }

    void neighbouringListsStayApart()
    {
        Body body;
        Block list = makeBlock(BlockRole::List);
        list.items = {{0, false, plainRuns(QStringLiteral("a"))}};
        body.blocks = {list, list};
        normalise(body);
        QCOMPARE(bodyOf(body), QStringLiteral("- a\n\n<!-- -->\n\n- a"));
    }

    void nestedListsIndentByTheirMarkers()
    {
        Body body;
        Block list = makeBlock(BlockRole::List);
        list.items = {{0, true, plainRuns(QStringLiteral("a"))},
                      {1, false, plainRuns(QStringLiteral("b"))},
                      {2, false, plainRuns(QStringLiteral("c"))},
                      {0, true, plainRuns(QStringLiteral("d"))}};
        body.blocks = {list};
        QCOMPARE(bodyOf(body), QStringLiteral("1. a\n   - b\n     - c\n2. d"));
    }

    void frontMatterSurvivesAnyText()
    {
        Article article;
        article.content.metadata.headline = QStringLiteral("a: \"b\"\n---\nc: # d");
        const Result<QByteArray> bytes = markdownExporter().write(requestFor(article), {});
        QVERIFY(bytes);
        QVERIFY(bytes->startsWith("---\nheadline: \"a: \\\"b\\\"\\n---\\nc: # d\"\n"));
        QVERIFY(!bytes->contains("urgency"));
    }
};

QTEST_GUILESS_MAIN(TestMarkdown)
#include "test_markdown.moc"
