// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/body/plaintext.h"
#include "app/article/body/publicbody.h"
#include "app/article/body/xhtml.h"
#include "tests/support/randombody.h"

#include <QTest>

using namespace rd;

namespace {

Run run(const char *text, std::vector<Mark> marks = {})
{
    return {RunKind::Text, QString::fromUtf8(text), std::move(marks), {}};
}

const Mark off{MarkKind::OffRecord, {}};
const Mark inserted{MarkKind::Insertion, QStringLiteral("i1")};
const Mark deleted{MarkKind::Deletion, QStringLiteral("d1")};

Body oneBlock(Runs runs)
{
    Body body;
    body.blocks = {makeBlock(BlockRole::Paragraph, std::move(runs))};
    return body;
}

} // namespace

class TestPublicBody : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void offRecord_leavesNoGap_data();
    void offRecord_leavesNoGap();
    void passagesAreTaken();
    void emptyBlocks_goOnlyWhenTheyLostSomething();
    void lists_losenItemsAndKeepDepthsWhole();
    void suggestions_areAsNotMade();
    void suggestions_stayWhenAsked();
    void footnotes_goWithTheirReference();
    void newerVersionsBlocks_goWhenAnythingIsOffRecord();
    void speakers_whoSaidNothingPublicly_areUnnamed();
    void workFields_stayInside();
    void ordinaryBodies_areNotTouched();
    void twice_isOnce();
    void passages_areListedForTheNewsroom();
};

void TestPublicBody::passagesAreTaken()
{
    const Body body =
        publicBody(oneBlock({run("Nazir dedi: "), run("bunu yazmayın", {off}), run("Razıyıq.")}));
    QCOMPARE(plainText(body), QStringLiteral("Nazir dedi: Razıyıq."));
    QVERIFY(!toXhtml(body).contains("off-record"));
}

void TestPublicBody::emptyBlocks_goOnlyWhenTheyLostSomething()
{
    Body body = oneBlock({run("gizli", {off}), {RunKind::LineBreak, {}, {}, {}}, run(" ")});
    body.blocks.push_back(makeBlock(BlockRole::Paragraph));
    Block prompt = makeBlock(BlockRole::Heading);
    prompt.prompt = QStringLiteral("Nə baş verdi?");
    body.blocks.push_back(prompt);
    Block filled = makeBlock(BlockRole::Paragraph, {run("Cavab")});
    filled.prompt = QStringLiteral("Kim?");
    body.blocks.push_back(filled);
    const Body out = publicBody(body);
    QCOMPARE(out.blocks.size(), size_t(2));
    QCOMPARE(out.blocks[0].id, body.blocks[1].id);
    QVERIFY(out.blocks[0].runs.empty());
    QCOMPARE(plainText(out.blocks[1]), QStringLiteral("Cavab"));
    QVERIFY(out.blocks[1].prompt.isEmpty());
}

void TestPublicBody::lists_losenItemsAndKeepDepthsWhole()
{
    Body body;
    Block list = makeBlock(BlockRole::List);
    list.items = {
        {0, false, {run("gizli", {off})}}, {1, false, {run("açıq")}}, {2, false, {run("yenə")}}};
    body.blocks = {list};
    const Body out = publicBody(body);
    QCOMPARE(out.blocks.front().items.size(), size_t(2));
    QCOMPARE(out.blocks.front().items[0].depth, 0);
    QCOMPARE(out.blocks.front().items[1].depth, 1);
    body.blocks.front().items.resize(1);
    QVERIFY(publicBody(body).isEmpty());
}

void TestPublicBody::suggestions_areAsNotMade()
{
    Body body = oneBlock({run("köhnə ", {deleted}), run("yeni ", {inserted}), run("söz")});
    Block added = makeBlock(BlockRole::Paragraph, {run("abzas")});
    added.change = BlockChange::Inserted;
    Block doomed = makeBlock(BlockRole::Paragraph, {run("qalır")});
    doomed.change = BlockChange::Deleted;
    doomed.changeId = QStringLiteral("s1");
    body.blocks.push_back(added);
    body.blocks.push_back(doomed);
    const Body out = publicBody(body);
    QCOMPARE(plainText(out), QStringLiteral("köhnə söz\n\nqalır"));
    QCOMPARE(out.blocks.front().runs.size(), size_t(1));
    QVERIFY(out.blocks.back().change == BlockChange::None);
    QVERIFY(out.blocks.back().changeId.isEmpty());
}

void TestPublicBody::suggestions_stayWhenAsked()
{
    Body body = oneBlock({run("köhnə", {deleted}), run("yeni", {inserted}),
                          run("şərh", {{MarkKind::Comment, QStringLiteral("c")}}),
                          run("gizli", {off, inserted})});
    const Body out = publicBody(body, {true});
    QCOMPARE(out.blocks.front().runs.size(), size_t(3));
    QCOMPARE(out.blocks.front().runs[1].text, QStringLiteral("yeni"));
    QCOMPARE(plainText(out), QStringLiteral("köhnəşərh")); // counts and the index see no proposal
    QVERIFY(out.blocks.front().runs[0].has(MarkKind::Deletion));
    QVERIFY(out.blocks.front().runs[1].has(MarkKind::Insertion));
    QVERIFY(out.blocks.front().runs[2].marks.empty());
}

void TestPublicBody::footnotes_goWithTheirReference()
{
    Body body = oneBlock({run("a"),
                          {RunKind::FootnoteRef, {}, {off}, QStringLiteral("n1")},
                          {RunKind::FootnoteRef, {}, {}, QStringLiteral("n2")},
                          {RunKind::FootnoteRef, {}, {}, QStringLiteral("n4")}});
    const auto note = [](const char *id, Runs runs) {
        Block block = makeBlock(BlockRole::Footnote, std::move(runs));
        block.id = QString::fromLatin1(id);
        return block;
    };
    body.blocks.push_back(note("n1", {run("kim dedi")}));
    body.blocks.push_back(note("n2", {run("gizli", {off})}));
    body.blocks.push_back(note("n3", {run("kimsəsiz")}));
    body.blocks.push_back(note("n4", {run("qalır")}));
    const Body out = publicBody(body);
    QCOMPARE(plainText(out), QStringLiteral("a\n\nkimsəsiz\n\nqalır"));
    QCOMPARE(out.blocks.front().runs.size(), size_t(2));
    QCOMPARE(out.blocks.front().runs.back().ref, QStringLiteral("n4"));
}

void TestPublicBody::newerVersionsBlocks_goWhenAnythingIsOffRecord()
{
    const auto body = fromXhtml(
        "<div class=\"redaksiya-body\" data-version=\"9\">"
        "<div data-role=\"poll\" id=\"a1\"><p>açıq</p></div>"
        "<div data-role=\"poll\" id=\"a2\"><p><span data-mark=\"off-record\">gizli</span></p></div>"
        "</div>");
    QVERIFY(body.has_value());
    QCOMPARE(body->blocks.size(), size_t(2));
    const Body out = publicBody(*body);
    QCOMPARE(out.blocks.size(), size_t(1));
    QVERIFY(out.blocks.front().unknownXml.contains(QStringLiteral("açıq")));
}

void TestPublicBody::speakers_whoSaidNothingPublicly_areUnnamed()
{
    ArticleContent content;
    content.speakers = {
        {QStringLiteral("a"), QStringLiteral("Mənbə"), {}, {}, SpeakerRole::Interviewee, {}},
        {QStringLiteral("b"), QStringLiteral("Susan"), {}, {}, SpeakerRole::Interviewee, {}}};
    Block answer = makeBlock(BlockRole::Answer, {run("gizli", {off})});
    answer.speaker = QStringLiteral("a");
    content.body.blocks = {answer};
    const ArticleContent out = publicContent(content);
    QCOMPARE(out.speakers.size(), size_t(1));
    QCOMPARE(out.speakers.front().key, QStringLiteral("b"));
}

void TestPublicBody::workFields_stayInside()
{
    ArticleContent content;
    content.metadata.headline = QStringLiteral("Başlıq");
    content.metadata.editorialNote = QStringLiteral("mənbəni yoxla");
    content.metadata.urgency = 2;
    content.metadata.targetLength = 300;
    content.metadata.deadline = Moment{1, QByteArrayLiteral("UTC")};
    Metadata want;
    want.headline = content.metadata.headline;
    QVERIFY(publicContent(content).metadata == want);
}

void TestPublicBody::ordinaryBodies_areNotTouched()
{
    for (quint32 seed = 1; seed <= 100; ++seed) {
        QRandomGenerator random(seed);
        Body body = testing::randomBody(random, 10);
        // Comments are the one thing of it that never leaves.
        const auto uncomment = [](Runs &runs) {
            for (Run &one : runs) {
                std::erase_if(one.marks,
                              [](const Mark &mark) { return mark.kind == MarkKind::Comment; });
            }
        };
        const Body asked = publicBody(body, {true});
        for (Block &block : body.blocks) {
            uncomment(block.runs);
            for (ListItem &item : block.items) {
                uncomment(item.runs);
            }
            for (TableRow &row : block.rows) {
                for (TableCell &cell : row) {
                    uncomment(cell.runs);
                }
            }
        }
        normalise(body);
        QVERIFY(asked == body);
    }
}

void TestPublicBody::twice_isOnce()
{
    for (quint32 seed = 1; seed <= 100; ++seed) {
        QRandomGenerator random(seed);
        Body body = testing::randomBody(random, 10);
        for (Block &block : body.blocks) {
            if (!block.runs.empty() && random.bounded(3) == 0) {
                block.runs.front().marks.push_back(off);
            }
        }
        const Body once = publicBody(body);
        QVERIFY(publicBody(once) == once);
    }
}

void TestPublicBody::passages_areListedForTheNewsroom()
{
    Block block = makeBlock(BlockRole::Paragraph, {run("a "), run("bir ", {off}),
                                                   run("söz", {off, {MarkKind::Strong, {}}}),
                                                   run(" b "), run("iki", {off})});
    QCOMPARE(offRecordPassages(block),
             QStringList({QStringLiteral("bir söz"), QStringLiteral("iki")}));
    QCOMPARE(plainText(onRecord(block.runs)), QStringLiteral("a  b "));
}

void TestPublicBody::offRecord_leavesNoGap_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("left");
    QTest::newRow("spaces on both sides") << "Körpü "
                                          << " açılır."
                                          << "Körpü açılır.";
    QTest::newRow("before a comma") << "Körpü "
                                    << ", deyir, açılır."
                                    << "Körpü, deyir, açılır.";
    QTest::newRow("before a full stop") << "Körpü açılır "
                                        << "."
                                        << "Körpü açılır.";
    QTest::newRow("before a closing mark") << "«Körpü "
                                           << "» adlanır"
                                           << "«Körpü» adlanır";
    QTest::newRow("before a dash") << "Мост "
                                   << " — новый"
                                   << "Мост — новый";
    QTest::newRow("space before only") << "Körpü "
                                       << "açılır."
                                       << "Körpü açılır.";
    QTest::newRow("space behind only") << "Körpü"
                                       << " açılır."
                                       << "Körpü açılır.";
    QTest::newRow("at the start") << ""
                                  << " Körpü açılır."
                                  << "Körpü açılır.";
    QTest::newRow("at the end") << "Körpü açılır. "
                                << ""
                                << "Körpü açılır.";
    QTest::newRow("Chinese") << "大桥"
                             << "，将于周一开放。"
                             << "大桥，将于周一开放。";
    QTest::newRow("a comma behind a space") << "Körpü "
                                            << " , açılır"
                                            << "Körpü, açılır";
}

void TestPublicBody::offRecord_leavesNoGap()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, left);
    const Mark secret{MarkKind::OffRecord, {}};
    const Mark strong{MarkKind::Strong, {}};
    Body body;
    body.blocks = {makeBlock(BlockRole::Paragraph,
                             {{RunKind::Text, before, {}, {}},
                              {RunKind::Text, QStringLiteral("gizli"), {secret}, {}},
                              {RunKind::Text, QStringLiteral(" sirr "), {strong, secret}, {}},
                              {RunKind::Text, after, {strong}, {}}})};
    QCOMPARE(plainText(publicBody(body)), left);
    // A proposed insertion was never made: what is round it stays to the letter.
    for (Run &run : body.blocks.front().runs) {
        for (Mark &mark : run.marks) {
            mark = mark == secret ? Mark{MarkKind::Insertion, QStringLiteral("i")} : mark;
        }
    }
    QCOMPARE(plainText(publicBody(body)), before + after);
}

QTEST_GUILESS_MAIN(TestPublicBody)
#include "test_publicbody.moc"
