// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/typeset/composer.h"
#include "app/export/typeset/paginate.h"
#include "tests/app/typeset/samples.h"
#include "tests/support/randombody.h"

#include <QTest>

#include <set>

using namespace rd;
using namespace rd::exporting::typeset;

namespace {

/// An article composed and cut; the document has to outlive the pages.
struct Cut
{
    Document document;
    std::vector<Page> pages;

    explicit Cut(const Article &article)
    {
        const ObjectPtr<PangoContext> context = makeContext();
        exporting::ExportRequest request;
        request.media = rd::testing::sampleMedia;
        document.articles.push_back(
            Composer(document, context.get(), request, article).compose({}));
        pages = paginate(document.articles.back(), 0);
    }
};

/// The last fragment is the text; a strip's first may be a speaker's initials.
const Fragment *textOf(const Strip *strip)
{
    return strip->fragments.empty() ? nullptr : &strip->fragments.back();
}

QString textOf(const ShapedText *text, int line)
{
    return QString::fromUtf8(
        text->utf8().mid(text->line(line).start, text->line(line).end - text->line(line).start));
}

} // namespace

class TestTypesetPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noLineStandsAlone_data();
    void noLineStandsAlone();
    void nothingRunsOverTheFoot();
    void notesStandWithTheirReference();
    void chineseLinesBreakRight();
    void chineseIsJustifiedOthersAreNot();
    void tooMuchKeptTogetherStillEnds();
};

void TestTypesetPages::noLineStandsAlone_data()
{
    QTest::addColumn<int>("words");
    for (int words = 900; words < 2600; words += 67) {
        QTest::addRow("%d words", words) << words;
    }
}

void TestTypesetPages::noLineStandsAlone()
{
    QFETCH(int, words);
    const Cut cut(rd::testing::longArticle(words));
    QVERIFY(cut.pages.size() > 1);
    for (size_t i = 1; i < cut.pages.size(); ++i) {
        const Fragment *last = textOf(cut.pages[i - 1].strips.back().strip);
        const Fragment *first = textOf(cut.pages[i].strips.front().strip);
        QVERIFY(last != nullptr && first != nullptr);
        if (last->text == first->text) {
            QVERIFY(last->line >= 1);                             // no orphan
            QVERIFY(first->line <= first->text->lineCount() - 2); // no widow
        } else {
            QCOMPARE(last->line, last->text->lineCount() - 1);
            // Headings and questions are bold: none closes a page.
            QVERIFY(last->text->size() < 11);
            QVERIFY(cut.pages[i].strips.front().strip->mayBreakBefore);
        }
    }
}

void TestTypesetPages::nothingRunsOverTheFoot()
{
    for (quint32 seed = 1; seed <= 10; ++seed) {
        QRandomGenerator random(seed);
        Article article = rd::testing::sampleArticle(QStringLiteral("ru"));
        article.content.body = rd::testing::randomBody(random, 120);
        const Cut cut(article);
        std::set<const Strip *> seen;
        size_t body = 0;
        for (const Page &each : cut.pages) {
            double end = page::top;
            for (const PlacedStrip &placed : each.strips) {
                QVERIFY(placed.y > end - 0.01);
                end = placed.y + placed.strip->height;
                QVERIFY(placed.repeated || seen.insert(placed.strip).second);
                body += placed.repeated ? 0 : 1;
            }
            QVERIFY(end <= page::top + page::column + 0.1);
            if (!each.notes.empty()) {
                QVERIFY(each.notesRule >= end);
                const PlacedStrip &last = each.notes.back();
                QVERIFY(last.y + last.strip->height <= page::top + page::column + 0.1);
            }
        }
        QCOMPARE(body, cut.document.articles[0].strips.size()); // nothing lost, nothing twice
    }
}

void TestTypesetPages::notesStandWithTheirReference()
{
    Article article = rd::testing::longArticle(1800);
    Body &body = article.content.body;
    const size_t blocks = body.blocks.size();
    for (size_t i = 0; i < blocks; i += 3) {
        Block note = makeBlock(BlockRole::Footnote, plainRuns(QStringLiteral("See the report.")));
        body.blocks[i].runs.push_back({RunKind::FootnoteRef, {}, {}, note.id});
        body.blocks.push_back(note);
    }
    const Cut cut(article);
    size_t placed = 0;
    for (const Page &each : cut.pages) {
        size_t referred = 0;
        for (const PlacedStrip &strip : each.strips) {
            referred += strip.strip->notes.size();
        }
        QCOMPARE(each.notes.size(), referred); // one line each
        placed += each.notes.size();
    }
    QCOMPARE(placed, cut.document.articles[0].notes.size());
}

void TestTypesetPages::chineseLinesBreakRight()
{
    Article article = rd::testing::sampleArticle(QStringLiteral("zh"));
    QString text;
    for (int i = 0; i < 40; ++i) {
        text += QString(i % 7 + 1, QChar(0x6E2F)) + QStringLiteral("，“船（") +
                QString(i % 5 + 1, QChar(0x6D77)) + QStringLiteral("）”；《报》、");
    }
    article.content.body.blocks = {makeBlock(BlockRole::Paragraph, plainRuns(text))};
    const Cut cut(article);
    const QString neverFirst = QStringLiteral("，。；、）》”！？：");
    const QString neverLast = QStringLiteral("（《“");
    const ShapedText *longest = nullptr;
    for (const auto &each : cut.document.texts) {
        longest =
            longest == nullptr || each->lineCount() > longest->lineCount() ? each.get() : longest;
    }
    QVERIFY(longest->lineCount() > 5);
    for (int line = 0; line < longest->lineCount(); ++line) {
        const QString words = textOf(longest, line);
        QVERIFY2(line == 0 || !neverFirst.contains(words.front()), qPrintable(words));
        QVERIFY2(!neverLast.contains(words.back()), qPrintable(words));
    }
}

void TestTypesetPages::chineseIsJustifiedOthersAreNot()
{
    for (const char *language : {"zh", "az", "ru", "en"}) {
        const Cut cut(rd::testing::sampleArticle(QString::fromLatin1(language)));
        bool stretched = false;
        for (const auto &each : cut.document.texts) {
            for (int line = 0; line < each->lineCount(); ++line) {
                const bool last = line == each->lineCount() - 1;
                stretched = stretched || each->line(line).stretch > 0;
                QVERIFY(!last || each->line(line).stretch <= 0);
            }
        }
        QCOMPARE(stretched, qstrcmp(language, "zh") == 0);
    }
}

void TestTypesetPages::tooMuchKeptTogetherStillEnds()
{
    Article article = rd::testing::longArticle(100);
    article.content.body.blocks.clear();
    for (int i = 0; i < 80; ++i) {
        // Headings one after the other all want to stay with the next.
        article.content.body.blocks.push_back(
            makeBlock(BlockRole::Heading, plainRuns(QStringLiteral("Heading %1").arg(i))));
    }
    normalise(article.content.body);
    const Cut cut(article);
    QVERIFY(cut.pages.size() > 2);
    QVERIFY(cut.pages.size() < 20);
}

QTEST_GUILESS_MAIN(TestTypesetPages)
#include "test_typeset_pages.moc"
