// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/body/plaintext.h"
#include "app/import/importer.h"

#include <QTest>

using namespace rd;
using namespace rd::importing;

namespace {

ImportedArticle imported(const char *markdown)
{
    auto articles = importBytes({QByteArray(markdown), QStringLiteral("a.md"), {}}, {}, {});
    if (!articles) {
        qWarning("%s", qPrintable(articles.error().message));
        return {};
    }
    return articles->front();
}

} // namespace

class TestImportMarkdown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void frontMatter();
    void foreignFrontMatter();
    void noFrontMatter();
    void blocks();
    void turnsAndQuotes();
    void footnotes();
    void rawHtml();
    void exactText();
    void chineseLines();
};

void TestImportMarkdown::frontMatter()
{
    const ImportedArticle article = imported(
        "---\nheadline: \"A \\\"quoted\\\" day\"\nlede: \"Short.\"\nsection: \"City\"\n"
        "genre: \"analysis\"\nlanguage: \"en\"\nbylines:\n  - \"Ada Quill\"\n  - \"Tom Ash\"\n"
        "credits:\n  - {\"name\":\"Bo\",\"role\":\"photographer\"}\n"
        "published: \"2024-01-02T03:04:00+04:00\"\npublished_zone: \"Asia/Dubai\"\n"
        "keywords:\n  - \"a, b\"\n  - \"c\"\nspeakers:\n"
        "  - {\"key\":\"aq\",\"name\":\"Ada\",\"role\":\"interviewer\"}\n---\n\nText.\n");
    const Metadata &metadata = article.content.metadata;
    QCOMPARE(metadata.headline, QStringLiteral("A \"quoted\" day"));
    QCOMPARE(metadata.genre, Genre::Analysis);
    QCOMPARE(metadata.bylines.size(), size_t(2));
    QCOMPARE(metadata.credits.front().role, QStringLiteral("photographer"));
    QCOMPARE(metadata.published->zone, QByteArrayLiteral("Asia/Dubai"));
    QCOMPARE(metadata.keywords, (QStringList{QStringLiteral("a, b"), QStringLiteral("c")}));
    QCOMPARE(article.content.speakers.front().role, SpeakerRole::Interviewer);
    QCOMPARE(plainText(article.content.body), QStringLiteral("Text."));
}

void TestImportMarkdown::foreignFrontMatter()
{
    const ImportedArticle article = imported(
        "---\ntitle: 'It''s late'\ndescription: >\n  Two lines\n  of it.\n"
        "date: 2024-03-01 10:00\nlang: en\nauthor: Ada Quill\ntags: [sea, 'salt, water']\n"
        "speakers:\n  - name: Bo Reed\n    title: Captain\n    role: interviewee\nlayout: post\n"
        "---\nWords on a page.\n");
    const Metadata &metadata = article.content.metadata;
    QCOMPARE(metadata.headline, QStringLiteral("It's late"));
    QCOMPARE(metadata.lede, QStringLiteral("Two lines of it."));
    QCOMPARE(metadata.published->toIso(), QStringLiteral("2024-03-01T10:00:00+04:00"));
    QCOMPARE(metadata.bylines.front().name, QStringLiteral("Ada Quill"));
    QCOMPARE(metadata.keywords,
             (QStringList{QStringLiteral("sea"), QStringLiteral("salt, water")}));
    QCOMPARE(article.content.speakers.size(), size_t(1));
    QCOMPARE(article.content.speakers.front().key, QStringLiteral("bo-reed"));
    QCOMPARE(article.content.speakers.front().title, QStringLiteral("Captain"));
}

void TestImportMarkdown::noFrontMatter()
{
    const ImportedArticle article =
        imported("---\n\nA rule above, and one below.\n\n---\n\nEnd.\n");
    QCOMPARE(article.content.body.blocks.size(), size_t(4));
    const ImportedArticle titled = imported("# The title\n\nText follows here.\n");
    QCOMPARE(titled.content.metadata.headline, QStringLiteral("The title"));
    QCOMPARE(titled.content.body.blocks.size(), size_t(1));
}

void TestImportMarkdown::blocks()
{
    const ImportedArticle article = imported(
        "---\ngenre: news\nheadline: T\n---\n## Two\n\na **b** *c* `d` "
        "[e](https://example.org/?a=1&b=2)"
        "\\\nf\n\n- x\n  1. y\n- z\n\n| h | i |\n| --- | --- |\n| j | k |\n\n---\n\n> q\n\n"
        "![A boat](https://example.org/a.png)\n\n    code\n");
    const auto &blocks = article.content.body.blocks;
    QCOMPARE(blocks.size(), size_t(7));
    QCOMPARE(blocks[0].role, BlockRole::Heading);
    QCOMPARE(plainText(blocks[1]), QStringLiteral("a b c d e\nf"));
    QCOMPARE(blocks[1].runs[7].valueOf(MarkKind::Link),
             QStringLiteral("https://example.org/?a=1&b=2"));
    QCOMPARE(blocks[2].items.size(), size_t(3));
    QCOMPARE(blocks[2].items[1].depth, 1);
    QVERIFY(blocks[2].items[1].ordered);
    QVERIFY(blocks[3].rows[0][0].header);
    QCOMPARE(blocks[3].rows.size(), size_t(2));
    QCOMPARE(blocks[4].role, BlockRole::Separator);
    QCOMPARE(blocks[5].role, BlockRole::Quote);
    QCOMPARE(plainText(blocks[6]), QStringLiteral("code"));
    QCOMPARE(article.warnings.size(), 1); // the picture elsewhere
}

void TestImportMarkdown::turnsAndQuotes()
{
    const ImportedArticle article =
        imported("---\nheadline: T\ngenre: interview\n---\n\n<!-- question: ar -->\n\nWhy?\n\n"
                 "<!-- answer: mc -->\n\nBecause.\n\nPlain.\n\n<!-- pull_quote -->\n\n> Loud\n\n"
                 "<!-- question: -->\n\nAnd?\n");
    const auto &blocks = article.content.body.blocks;
    QCOMPARE(blocks.size(), size_t(5));
    QCOMPARE(blocks[0].role, BlockRole::Question);
    QCOMPARE(blocks[0].speaker, QStringLiteral("ar"));
    QCOMPARE(blocks[1].role, BlockRole::Answer);
    QCOMPARE(blocks[2].role, BlockRole::Paragraph);
    QCOMPARE(blocks[3].role, BlockRole::PullQuote);
    QCOMPARE(blocks[4].role, BlockRole::Question);
    QCOMPARE(blocks[4].speaker, QString());
}

void TestImportMarkdown::footnotes()
{
    const ImportedArticle article = imported(
        "---\nheadline: T\ngenre: news\n---\n\nOne[^n1] and `[^n1]` and \\[^n1] and [^no].\n\n"
        "[^n1]: The *note*.\n\nTwo.\n");
    const auto &blocks = article.content.body.blocks;
    QCOMPARE(blocks.size(), size_t(3));
    QCOMPARE(blocks[0].runs[1].kind, RunKind::FootnoteRef);
    QCOMPARE(blocks[0].runs[1].ref, QStringLiteral("n1"));
    QCOMPARE(plainText(blocks[0]), QStringLiteral("One and [^n1] and [^n1] and [^no]."));
    QCOMPARE(blocks[1].role, BlockRole::Footnote);
    QCOMPARE(blocks[1].id, QStringLiteral("n1"));
    QVERIFY(blocks[1].runs[1].has(MarkKind::Emphasis));
}

void TestImportMarkdown::rawHtml()
{
    const ImportedArticle article =
        imported("---\nheadline: T\ngenre: news\n---\n\nA <span data-rd-comment=\"c1\">b</span> "
                 "H<sub>2</sub>"
                 "<script>evil()</script>\n\n<figure data-rd-role=\"figure\" data-rd-alt=\"Boat\" "
                 "data-rd-media=\"u1\"><figcaption><span class=\"rd-caption\">Cap</span> "
                 "<span class=\"rd-credit\">Bo</span></figcaption></figure>\n\n"
                 "<iframe src=\"https://example.org\"></iframe>\n\nEnd.\n");
    const auto &blocks = article.content.body.blocks;
    QCOMPARE(blocks.size(), size_t(3));
    QCOMPARE(blocks[0].runs[1].valueOf(MarkKind::Comment), QStringLiteral("c1"));
    QVERIFY(!plainText(blocks[0]).contains(QLatin1String("evil")));
    QCOMPARE(blocks[1].figure.media, QStringLiteral("u1"));
    QCOMPARE(blocks[1].figure.alt, QStringLiteral("Boat"));
    QCOMPARE(blocks[1].figure.credit, QStringLiteral("Bo"));
    QCOMPARE(plainText(blocks[1].runs), QStringLiteral("Cap"));
}

void TestImportMarkdown::exactText()
{
    const ImportedArticle article = imported(
        "---\nheadline: T\ngenre: news\n---\n\n&#32;a &#32;b&#32;\n\n1\\. x \\* y &amp;lt;\n");
    QCOMPARE(plainText(article.content.body.blocks[0]), QStringLiteral(" a  b "));
    QCOMPARE(plainText(article.content.body.blocks[1]), QStringLiteral("1. x * y &lt;"));
}

void TestImportMarkdown::chineseLines()
{
    const ImportedArticle article =
        imported("---\nheadline: T\ngenre: news\n---\n\n第一行\n第二行\n\nfirst\nsecond\n");
    QCOMPARE(plainText(article.content.body.blocks[0]), QString::fromUtf8("第一行第二行"));
    QCOMPARE(plainText(article.content.body.blocks[1]), QStringLiteral("first second"));
}

QTEST_GUILESS_MAIN(TestImportMarkdown)
#include "test_import_markdown.moc"
