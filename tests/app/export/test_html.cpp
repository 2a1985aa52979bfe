// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/formats/html.h"
#include "app/export/formats/htmlpage.h"
#include "tests/app/export/richarticle.h"

#include <QRegularExpression>
#include <QTest>

using namespace rd;
using namespace rd::exporting;
using namespace rd::testing;

namespace {

QString htmlOf(const Article &article)
{
    const Result<QByteArray> bytes = htmlExporter().write(requestFor(article, true), {});
    return bytes ? QString::fromUtf8(*bytes) : QString();
}

Article withRuns(const Runs &runs)
{
    Article article;
    article.content.metadata.headline = QStringLiteral("h");
    article.content.body.blocks = {makeBlock(BlockRole::Paragraph, runs)};
    return article;
}

QString bodyOf(const QString &page)
{
    const qsizetype start = page.indexOf(QLatin1String("<div class=\"rd-body\">"));
    return page.mid(start, page.indexOf(QLatin1String("</article>")) - start);
}

} // namespace

class TestHtml final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void golden()
    {
        QString page = htmlOf(richArticle());
        // The style sheet and the version have lives of their own.
        page.replace(QRegularExpression(QStringLiteral("<style>.*</style>"),
                                        QRegularExpression::DotMatchesEverythingOption),
                     QStringLiteral("<style></style>"));
        page.replace(QStringLiteral("Redaksiya " RD_VERSION), QStringLiteral("Redaksiya VERSION"));
        const QString wrong = compareGolden(QStringLiteral("rich.html"), page.toUtf8());
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    void sameInputSameBytes() { QCOMPARE(htmlOf(richArticle()), htmlOf(richArticle())); }

    void nothingActiveAndNothingOutside()
    {
        Article article =
            withRuns({{RunKind::Text,
                       QStringLiteral("<script>alert(1)</script>"),
                       {{MarkKind::Link, QStringLiteral("javascript:alert(1)")}},
                       {}},
                      {RunKind::Text,
                       QStringLiteral("x"),
                       {{MarkKind::Comment, QStringLiteral("\"><img src=x onerror=alert(1)>")}},
                       {}}});
        article.content.metadata.headline = QStringLiteral("</title><script>alert(2)</script>");
        article.content.metadata.sourceUrl = QStringLiteral("data:text/html,<script>");
        const QString page = htmlOf(article);
        QVERIFY(!page.isEmpty());
        QVERIFY(!page.contains(QLatin1String("<script")));
        QVERIFY(!page.contains(QLatin1String("<img")));
        QVERIFY(!page.contains(QLatin1String("href=\"javascript")));
        QVERIFY(!page.contains(QLatin1String("href=\"data:")));
        QVERIFY(!page.contains(QLatin1String("url(")));
        QVERIFY(!page.contains(QLatin1String("@import")));
    }

    void internalFieldsStayInside()
    {
        const QString page = htmlOf(richArticle());
        for (const char *word : {"SECRET", "urgency", "target_length", "deadline", "777"}) {
            QVERIFY2(!page.contains(QLatin1String(word)), word);
        }
    }

    void picturesAreInside()
    {
        const QString page = htmlOf(richArticle());
        QVERIFY(page.contains(QLatin1String("<img src=\"data:image/png;base64,iVBOR")));
        QVERIFY(page.contains(QStringLiteral("alt=\"Kranlar &quot;və&quot; gəmi\"")));
    }

    void unreadablePictureLosesNoText()
    {
        ExportRequest request = requestFor(richArticle());
        request.media = [](const QString &) -> Result<Media> {
            return fail(ErrorCode::NotFound, QStringLiteral("gone"), QStringLiteral("row 3"));
        };
        const Result<QByteArray> bytes = htmlExporter().write(request, {});
        QVERIFY(bytes);
        QVERIFY(!bytes->contains("<img"));
        QVERIFY(bytes->contains("<p class=\"rd-alt\">Kranlar"));
        QVERIFY(bytes->contains("Liman axşam"));
    }

    void cancelledWhileReadingPictures()
    {
        ExportRequest request = requestFor(richArticle());
        request.media = [](const QString &) -> Result<Media> { return cancelled(); };
        const Result<QByteArray> bytes = htmlExporter().write(request, {});
        QVERIFY(!bytes);
        QCOMPARE(bytes.error().code, ErrorCode::Cancelled);
    }

    void withoutMediaTheFigureStays()
    {
        ExportRequest request = requestFor(richArticle());
        request.media = nullptr;
        const Result<QByteArray> bytes = htmlExporter().write(request, {});
        QVERIFY(bytes);
        QVERIFY(!bytes->contains("<img"));
        QVERIFY(bytes->contains("Liman axşam"));
    }

    void severalArticlesInOneFile()
    {
        ExportRequest request = requestFor(richArticle());
        request.articles.push_back(richArticle());
        request.articles.back().content.metadata.headline = QStringLiteral("İkinci");
        request.contents = true;
        const Result<QByteArray> bytes = htmlExporter().write(request, {});
        QVERIFY(bytes);
        QCOMPARE(bytes->count("<article "), 2);
        const auto contents = bytes->indexOf("<nav class=\"rd-contents\"");
        QVERIFY(contents >= 0);
        QVERIFY(bytes->indexOf("href=\"#rd-article-2\">İkinci</a>") > contents);
        request.contents = false;
        const Result<QByteArray> bare = htmlExporter().write(request, {});
        QVERIFY(bare);
        QVERIFY(!bare->contains("<nav "));
    }

    void canBeStopped()
    {
        TaskContext task;
        task.cancel.cancel();
        const Result<QByteArray> bytes = htmlExporter().write(requestFor(richArticle()), task);
        QVERIFY(!bytes);
        QCOMPARE(bytes.error().code, ErrorCode::Cancelled);
    }

    void namesOnceThenInitials()
    {
        const QString body = bodyOf(htmlOf(richArticle()));
        QCOMPARE(body.count(QStringLiteral("<span class=\"rd-speaker\">Elçin Məmmədli: </span>")),
                 1);
        QCOMPARE(body.count(QStringLiteral("<abbr title=\"Elçin Məmmədli\">EM</abbr>")), 1);
        // The second paragraph of one answer names nobody.
        QVERIFY(body.contains(QStringLiteral("data-rd-speaker=\"em\">Qiymət isə qalır.</p>")));
    }

    void marksNestAndReopen()
    {
        const Mark strong{MarkKind::Strong, {}};
        const Mark quoted{MarkKind::Quotation, QStringLiteral("c")};
        Article article = withRuns({{RunKind::Text, QStringLiteral("a"), {strong}, {}},
                                    {RunKind::Text, QStringLiteral("b"), {quoted, strong}, {}},
                                    {RunKind::Text, QStringLiteral("d"), {quoted}, {}}});
        QVERIFY(htmlOf(article).contains(QLatin1String(
            ">"
            "<strong>a</strong><span data-rd-quotation=\"c\"><strong>b</strong>d</span></p>")));
    }

    void listsFollowDepthAndKind()
    {
        Article article = withRuns({});
        Block list = makeBlock(BlockRole::List);
        const auto item = [](int depth, bool ordered, const char *text) {
            return ListItem{depth, ordered, plainRuns(QString::fromUtf8(text))};
        };
        list.items = {item(0, false, "a"), item(1, true, "b"), item(1, false, "c"),
                      item(0, true, "d")};
        article.content.body.blocks = {list};
        QVERIFY(htmlOf(article).contains(
            QLatin1String("<ul><li>a<ol><li>b</li></ol><ul><li>c</li></ul></li></ul>"
                          "<ol><li>d</li></ol></div>")));
    }

    void notesLinkBothWays()
    {
        const QString body = bodyOf(htmlOf(richArticle()));
        QVERIFY(body.contains(QLatin1String(
            "<sup class=\"rd-noteref\" id=\"rd-ref-n1-1\"><a href=\"#n1\">1</a></sup>")));
        QVERIFY(body.contains(QLatin1String("<a class=\"rd-backref\" href=\"#rd-ref-n1-1\"")));
        QVERIFY(body.contains(QLatin1String("data-rd-index=\"16\"")));
    }

    void policyComesFirst()
    {
        PageOptions options;
        options.csp = QStringLiteral("default-src 'none'");
        options.styleSheet = QStringLiteral("p{}");
        const QString page = QString::fromUtf8(articlePage(richArticle(), options));
        const qsizetype policy = page.indexOf(QLatin1String("Content-Security-Policy"));
        QVERIFY(policy > 0);
        QVERIFY(policy < page.indexOf(QLatin1String("<style>")));
        QVERIFY(policy < page.indexOf(QLatin1String("<title>")));
        QVERIFY(!page.contains(QLatin1String("rd:headline")));
    }

    void readerSaysWherePicturesAre()
    {
        PageOptions options;
        options.imageUrl = [](const QString &uuid) -> QString {
            return QLatin1String("article:/media/") + uuid;
        };
        QVERIFY(articlePage(richArticle(), options)
                    .contains("<img src=\"article:/media/0b5f4b5e-0000-4000-8000-000000000001\""));
    }

    void wordsAreOfTheArticlesLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("word");
        QTest::newRow("az") << QStringLiteral("az") << QStringLiteral("Açar sözlər: ");
        QTest::newRow("ru") << QStringLiteral("ru") << QStringLiteral("Ключевые слова: ");
        QTest::newRow("zh") << QStringLiteral("zh") << QStringLiteral("关键词：");
        QTest::newRow("zh-Hans") << QStringLiteral("zh-Hans") << QStringLiteral("关键词：");
        QTest::newRow("en") << QStringLiteral("en") << QStringLiteral("Keywords: ");
        QTest::newRow("none") << QString() << QStringLiteral("Keywords: ");
    }
    void wordsAreOfTheArticlesLanguage()
    {
        QFETCH(QString, language);
        QFETCH(QString, word);
        Article article = richArticle();
        article.content.metadata.language = language;
        QVERIFY(htmlOf(article).contains(word));
    }

    void emptyArticleIsAPage()
    {
        const QString page = htmlOf(Article());
        QVERIFY(page.contains(QLatin1String("<title>Untitled</title>")));
        QVERIFY(page.endsWith(QLatin1String("</html>\n")));
    }
};

QTEST_GUILESS_MAIN(TestHtml)
#include "test_html.moc"
