// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/approval.h"
#include "app/article/body/eachruns.h"
#include "app/article/body/plaintext.h"
#include "app/article/body/publicbody.h"
#include "app/article/body/xhtml.h"
#include "app/text/suggest.h"
#include "tests/support/randombody.h"

#include <QTest>

#include <set>

using namespace rd;
using namespace rd::text;
using rd::testing::randomBody;

namespace {

const QString leyla = QStringLiteral("Leyla Quliyeva");
const QString anar = QStringLiteral("Anar | Rzayev");
const Moment noon{1'772'447'520'000, QByteArrayLiteral("Asia/Baku")};

Block answer(const QString &text, const QString &id)
{
    Block block = makeBlock(BlockRole::Answer, plainRuns(text));
    block.id = id;
    block.speaker = QStringLiteral("lq");
    return block;
}

Body bodyOf(const QStringList &texts)
{
    Body body;
    for (int i = 0; i < texts.size(); ++i) {
        body.blocks.push_back(answer(texts[i], QStringLiteral("b%1").arg(i)));
    }
    normalise(body);
    return body;
}

std::set<QString> valuesIn(const Body &body)
{
    std::set<QString> values;
    for (const Block &block : body.blocks) {
        if (block.change != BlockChange::None) {
            values.insert(block.changeId);
        }
        eachRuns(block, [&values](const Runs &runs) {
            for (const Run &run : runs) {
                for (const MarkKind kind : {MarkKind::Insertion, MarkKind::Deletion}) {
                    if (run.has(kind)) {
                        values.insert(run.valueOf(kind));
                    }
                }
            }
        });
    }
    return values;
}

/// "The [-old-]{+new+} text".
QString drawn(const Block &block)
{
    QString text;
    for (const Run &run : block.runs) {
        const QString words = run.kind == RunKind::LineBreak ? QStringLiteral("/") : run.text;
        text += run.has(MarkKind::Deletion)    ? QStringLiteral("[-%1-]").arg(words)
                : run.has(MarkKind::Insertion) ? QStringLiteral("{+%1+}").arg(words)
                                               : words;
    }
    return text;
}

Runs anyRuns(QRandomGenerator &random)
{
    Runs runs = decided(randomBody(random, 1), Decision::Accept, everySuggestion()).blocks[0].runs;
    std::erase_if(runs, [](const Run &run) { return run.kind == RunKind::FootnoteRef; });
    return runs;
}

/// What a person does to one stretch of text.
void editRuns(QRandomGenerator &random, Runs &runs)
{
    if (runs.empty()) {
        runs = anyRuns(random);
        return;
    }
    Run &run = runs[random.bounded(quint32(runs.size()))];
    switch (random.bounded(5)) {
    case 0:
        run.text = run.text.mid(run.text.size() / 2);
        break;
    case 1:
        run.text.insert(run.text.size() / 2, QStringLiteral(" 27.8% 新"));
        break;
    case 2:
        run.marks.push_back({MarkKind::Strong, {}});
        break;
    case 3:
        runs.push_back({RunKind::LineBreak, {}, {}, {}});
        break;
    default:
        runs = anyRuns(random);
        break;
    }
}

void editBlock(QRandomGenerator &random, Block &block)
{
    if (block.role == BlockRole::List) {
        editRuns(random, block.items[random.bounded(quint32(block.items.size()))].runs);
        if (random.bounded(3) == 0 && block.items.size() > 1) {
            block.items.pop_back();
        }
    } else if (block.role == BlockRole::Table) {
        editRuns(random, block.rows.back().back().runs);
    } else if (block.role == BlockRole::Figure && random.bounded(3) == 0) {
        block.figure.credit = QStringLiteral("Foto: arxiv");
    } else if (block.role != BlockRole::Separator) {
        editRuns(random, block.runs);
        if (block.role == BlockRole::Quote || block.role == BlockRole::PullQuote) {
            block.role = random.bounded(2) == 0 ? BlockRole::Quote : BlockRole::PullQuote;
        }
    }
}

void edit(QRandomGenerator &random, Body &body, int index)
{
    auto &blocks = body.blocks;
    if (blocks.empty()) {
        return;
    }
    const auto at = blocks.begin() + random.bounded(int(blocks.size()));
    switch (random.bounded(5)) {
    case 0:
        blocks.erase(at);
        break;
    case 1: {
        Block fresh = makeBlock(BlockRole::Paragraph, anyRuns(random));
        fresh.id = QStringLiteral("new%1").arg(index);
        blocks.insert(at, fresh);
        break;
    }
    case 2: { // moved as a whole
        const Block moved = *at;
        blocks.erase(at);
        blocks.insert(blocks.begin() + random.bounded(int(blocks.size()) + 1), moved);
        break;
    }
    default:
        editBlock(random, *at);
        break;
    }
}

Body edited(QRandomGenerator &random, Body body)
{
    const int count = random.bounded(1, 9);
    for (int i = 0; i < count; ++i) {
        edit(random, body, i);
    }
    normalise(body);
    return body;
}

} // namespace

class TestTextSuggest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whoAndWhenStandInTheValue();
    void wordsWithinABlock_data();
    void wordsWithinABlock();
    void eachPlaceIsDecidedAlone();
    void turnsInAnotherOrder();
    void aTurnMissing();
    void pastedIdsAreFoundAgain();
    void marksAndNotesAreProposedToo();
    void twoPeople();
    void whatWaitsAsAWhole_isLeft();
    void outsideNothingIsSeen();
    void anyEdits_acceptAndReject();
    void manyTurns_anyOrder();
};

void TestTextSuggest::whoAndWhenStandInTheValue()
{
    const Suggestion one = makeSuggestion(anar + QStringLiteral("\n\x01"), noon);
    QCOMPARE(one.author, anar);
    QVERIFY(Suggestion::fromValue(one.value()) == one);
    QVERIFY(makeSuggestion(anar, noon).id != one.id);
    for (const QString &foreign : {QStringLiteral("d1"), QString(), QStringLiteral("a|b|c|d"),
                                   QStringLiteral("a|12|"), QStringLiteral("|||")}) {
        QCOMPARE(Suggestion::fromValue(foreign).id, foreign);
        QCOMPARE(Suggestion::fromValue(foreign).value(), foreign);
    }
}

void TestTextSuggest::wordsWithinABlock_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("shown");
    QTest::newRow("az") << "Liman 61 400 konteyner qəbul edib."
                        << "Liman 61 900 konteyner alıb."
                        << "Liman [-61 400-]{+61 900+} konteyner [-qəbul edib-]{+alıb+}.";
    QTest::newRow("ru") << "Мы ждём паром весной."
                        << "Мы ждём паром весной 2027 года."
                        << "Мы ждём паром весной{+ 2027 года+}.";
    QTest::newRow("zh") << "第一期工程明年完工。"
                        << "第一期工程后年完工。"
                        << "第一期工程[-明-]{+后+}年完工。";
    QTest::newRow("en") << "We are very sure."
                        << "We are sure."
                        << "We are [-very -]sure.";
    QTest::newRow("nothing") << "As it was."
                             << "As it was."
                             << "As it was.";
    QTest::newRow("all") << "No."
                         << ""
                         << "[-No.-]";
}

void TestTextSuggest::wordsWithinABlock()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const Body was = bodyOf({before});
    const Body is = bodyOf({after});
    const Body both = suggested(was, is, leyla, noon);
    QTEST(drawn(both.blocks.front()), "shown");
    QVERIFY(decided(both, Decision::Accept, everySuggestion()) == is);
    QVERIFY(decided(both, Decision::Reject, everySuggestion()) == was);
    for (const QString &value : valuesIn(both)) {
        QCOMPARE(Suggestion::fromValue(value).author, leyla);
        QVERIFY(Suggestion::fromValue(value).at == noon);
    }
}

void TestTextSuggest::eachPlaceIsDecidedAlone()
{
    const Body was = bodyOf({QStringLiteral("The port took 61,400 boxes this summer.")});
    const Body is = bodyOf({QStringLiteral("The port handled 61,400 boxes this autumn.")});
    const Body both = suggested(was, is, leyla, noon);
    const std::set<QString> values = valuesIn(both);
    QCOMPARE(values.size(), size_t(2)); // a word and what takes its place are one
    const QString first = both.blocks[0].runs[1].valueOf(MarkKind::Deletion);
    const Body half = decided(both, Decision::Accept, oneSuggestion(first));
    QCOMPARE(valuesIn(half).size(), size_t(1));
    QCOMPARE(plainText(decided(half, Decision::Reject, everySuggestion())),
             QStringLiteral("The port handled 61,400 boxes this summer."));
    QVERIFY(decided(half, Decision::Accept, everySuggestion()) == is);
    QVERIFY(decided(both, Decision::Accept, suggestionsBy(anar)) == both);
    QVERIFY(decided(both, Decision::Accept, suggestionsBy(leyla)) == is);
}

void TestTextSuggest::turnsInAnotherOrder()
{
    const Body was = bodyOf({QStringLiteral("First the harbour."), QStringLiteral("Then the rail."),
                             QStringLiteral("At last the road.")});
    Body is = was;
    std::rotate(is.blocks.begin(), is.blocks.begin() + 2, is.blocks.end());
    const Body both = suggested(was, is, leyla, noon);
    QCOMPARE(valuesIn(both).size(), size_t(1)); // gone here and come there are one
    QCOMPARE(both.blocks.size(), size_t(4));
    const Body taken = decided(both, Decision::Accept, everySuggestion());
    QVERIFY(taken == is); // with their ids: approvals point to them
    QVERIFY(decided(both, Decision::Reject, everySuggestion()) == was);
}

void TestTextSuggest::aTurnMissing()
{
    const Body was = bodyOf({QStringLiteral("First the harbour."), QStringLiteral("Then the rail."),
                             QStringLiteral("At last the road.")});
    Body is = was;
    is.blocks.erase(is.blocks.begin() + 1);
    is.blocks.push_back(answer(QStringLiteral("Thank you all."), QStringLiteral("late")));
    const Body both = suggested(was, is, leyla, noon);
    QCOMPARE(both.blocks[1].change, BlockChange::Deleted);
    QCOMPARE(both.blocks[3].change, BlockChange::Inserted);
    QVERIFY(decided(both, Decision::Accept, everySuggestion()) == is);
    QVERIFY(decided(both, Decision::Reject, everySuggestion()) == was);
    QVERIFY(suggested(was, {}, leyla, noon).blocks.size() == size_t(3));
    QVERIFY(decided(suggested({}, is, leyla, noon), Decision::Accept, everySuggestion()) == is);
}

void TestTextSuggest::pastedIdsAreFoundAgain()
{
    Body was = bodyOf({QStringLiteral("See the note on the harbour."), QStringLiteral("It is.")});
    was.blocks[1] = makeBlock(BlockRole::Footnote, plainRuns(QStringLiteral("Opened in 2018.")));
    was.blocks[0].runs.push_back({RunKind::FootnoteRef, {}, {}, was.blocks[1].id});
    Body is = was;
    is.blocks[0].id = QStringLiteral("other");
    is.blocks[1].id = QStringLiteral("note");
    is.blocks[0].runs[1].ref = is.blocks[1].id;
    QVERIFY(suggested(was, is, leyla, noon) == was); // the same but for ids
}

void TestTextSuggest::marksAndNotesAreProposedToo()
{
    const Body was = bodyOf({QStringLiteral("We are sure.")});
    Body is = was;
    is.blocks[0].runs = {{RunKind::Text, QStringLiteral("We are "), {}, {}},
                         {RunKind::Text, QStringLiteral("sure"), {{MarkKind::Strong, {}}}, {}},
                         {RunKind::LineBreak, {}, {}, {}},
                         {RunKind::Text, QStringLiteral("."), {}, {}}};
    const Body both = suggested(was, is, leyla, noon);
    QCOMPARE(drawn(both.blocks[0]), QStringLiteral("We are [-sure-]{+sure+}{+/+}."));
    QVERIFY(decided(both, Decision::Accept, everySuggestion()) == is);
    QVERIFY(decided(both, Decision::Reject, everySuggestion()) == was);
}

void TestTextSuggest::twoPeople()
{
    const Body was = bodyOf({QStringLiteral("The port took many boxes this summer.")});
    const Body hers =
        suggested(was, bodyOf({QStringLiteral("The port took boxes this summer.")}), leyla, noon);
    Body wish = hers;
    for (Run &run : wish.blocks[0].runs) {
        run.text.replace(QStringLiteral("summer"), QStringLiteral("autumn"));
        run.text.replace(QStringLiteral("many"), QStringLiteral("all"));
    }
    const Body both = suggested(hers, wish, anar, noon);
    QVERIFY(decided(both, Decision::Reject, suggestionsBy(anar)) == hers);
    QVERIFY(decided(both, Decision::Accept, suggestionsBy(anar)) == wish);
    const Body his = decided(both, Decision::Reject, suggestionsBy(leyla));
    QCOMPARE(plainText(decided(his, Decision::Accept, suggestionsBy(anar))),
             QStringLiteral("The port took all boxes this autumn."));
    QCOMPARE(plainText(both), plainText(was));
}

void TestTextSuggest::whatWaitsAsAWhole_isLeft()
{
    Body was = bodyOf({QStringLiteral("First."), QStringLiteral("Second."), QString()});
    was.blocks[1].change = BlockChange::Inserted;
    was.blocks[1].changeId = makeSuggestion(anar, noon).value();
    Body is = was;
    is.blocks.erase(is.blocks.begin() + 1);
    const Body both = suggested(was, is, leyla, noon);
    QVERIFY(both == was);
}

void TestTextSuggest::outsideNothingIsSeen()
{
    const Body was = bodyOf({QStringLiteral("The port took many boxes."), QStringLiteral("No.")});
    Body is = bodyOf({QStringLiteral("The port took few crates."), QStringLiteral("Yes.")});
    is.blocks.push_back(answer(QStringLiteral("And thanks."), QStringLiteral("n")));
    const Body both = suggested(was, is, leyla, noon);
    QVERIFY(publicBody(both) == was);
    QCOMPARE(plainText(both), plainText(was));
    for (size_t i = 0; i < was.blocks.size(); ++i) {
        QCOMPARE(approvalHash(both.blocks[i]), approvalHash(was.blocks[i]));
    }
    const auto read = fromXhtml(toXhtml(both));
    QVERIFY(read);
    QVERIFY(*read == both); // who and when came along
}

void TestTextSuggest::anyEdits_acceptAndReject()
{
    for (quint32 seed = 0; seed < 600; ++seed) {
        QRandomGenerator random(seed);
        const Body was =
            decided(randomBody(random, random.bounded(0, 12)), Decision::Accept, everySuggestion());
        const Body is = edited(random, was);
        const Body both = suggested(was, is, leyla, noon);
        QVERIFY2(decided(both, Decision::Reject, everySuggestion()) == was,
                 qPrintable(QString::number(seed)));
        QVERIFY2(equalButForIds(decided(both, Decision::Accept, everySuggestion()), is),
                 qPrintable(QString::number(seed)));
        QVERIFY(decided(both, Decision::Accept, suggestionsBy(anar)) == both);
        // One after the other, in any order, comes to the same.
        Body taken = both;
        for (const QString &value : valuesIn(both)) {
            taken = decided(taken, Decision::Accept, oneSuggestion(value));
        }
        QVERIFY2(equalButForIds(taken, is), qPrintable(QString::number(seed)));
        const auto read = fromXhtml(toXhtml(both));
        QVERIFY(read && *read == both);
    }
}

void TestTextSuggest::manyTurns_anyOrder()
{
    QStringList texts;
    for (int i = 0; i < 400; ++i) {
        texts.append(QStringLiteral("Answer %1 speaks of the harbour in year %2.").arg(i).arg(i));
    }
    const Body was = bodyOf(texts);
    Body is = was;
    QRandomGenerator random(7);
    std::shuffle(is.blocks.begin(), is.blocks.end(), random);
    is.blocks.resize(350);
    const Body both = suggested(was, is, leyla, noon);
    QVERIFY(decided(both, Decision::Accept, everySuggestion()) == is);
    QVERIFY(decided(both, Decision::Reject, everySuggestion()) == was);
}

QTEST_GUILESS_MAIN(TestTextSuggest)
#include "test_text_suggest.moc"
