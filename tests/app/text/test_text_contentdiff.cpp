// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/contentdiff.h"
#include "tests/support/randombody.h"

#include <QTest>

using namespace rd;
using namespace rd::text;

namespace {

Block paragraph(const char *id, const char *text)
{
    Block block = makeBlock(BlockRole::Paragraph, plainRuns(QString::fromUtf8(text)));
    block.id = QString::fromLatin1(id);
    return block;
}

Body body(std::vector<Block> blocks)
{
    return {std::move(blocks)};
}

/// "=" same, "~" changed, "+" added, "-" removed, "m" before one that moved; then the indices.
QString shown(const std::vector<BlockDiff> &diffs)
{
    QStringList all;
    for (const BlockDiff &diff : diffs) {
        const char *kind = diff.kind == BlockDiffKind::Same      ? "="
                           : diff.kind == BlockDiffKind::Changed ? "~"
                           : diff.kind == BlockDiffKind::Added   ? "+"
                                                                 : "-";
        all.append((diff.moved ? QStringLiteral("m") : QString()) + QLatin1String(kind) +
                   QString::number(diff.before) + QLatin1Char(':') + QString::number(diff.after));
    }
    return all.join(QLatin1Char(' '));
}

} // namespace

class TestContentDiff : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void changedById();
    void pastedText_isFoundByLikeness();
    void movedBlocks();
    void removedStandInTheirPlace();
    void marksAlone_areAChange();
    void everyBlockIsAccountedFor();
    void rewrites_areBounded();
    void fields();
    void nothingChanged_isEmpty();
};

void TestContentDiff::changedById()
{
    const auto diff = diffBodies(body({paragraph("a", "Liman açıldı."), paragraph("b", "Son.")}),
                                 body({paragraph("a", "Port bağlandı!"), paragraph("b", "Son.")}));
    QCOMPARE(shown(diff), QStringLiteral("~0:0 =1:1"));
    QVERIFY(diff[0].wordsChanged);
    QCOMPARE(beforeOf(diff[0].segments), QStringLiteral("Liman açıldı."));
    QCOMPARE(afterOf(diff[0].segments), QStringLiteral("Port bağlandı!"));
}

void TestContentDiff::pastedText_isFoundByLikeness()
{
    const auto diff =
        diffBodies(body({paragraph("a", "Nazir yeni limanın dekabrda açılacağını dedi."),
                         paragraph("b", "Son.")}),
                   body({paragraph("x", "Son."),
                         paragraph("y", "Nazir yeni limanın yanvarda açılacağını dedi."),
                         paragraph("z", "Tamam başqa söhbət.")}));
    QCOMPARE(diff.size(), size_t(3));
    QCOMPARE(diff[1].before, 0);
    QVERIFY(diff[1].kind == BlockDiffKind::Changed);
    QVERIFY(diff[2].kind == BlockDiffKind::Added);
}

void TestContentDiff::movedBlocks()
{
    const auto a = paragraph("a", "bir");
    const auto b = paragraph("b", "iki");
    const auto c = paragraph("c", "üç");
    const auto d = paragraph("d", "dörd");
    QCOMPARE(shown(diffBodies(body({a, b, c, d}), body({d, a, b, c}))),
             QStringLiteral("m=3:0 =0:1 =1:2 =2:3"));
}

void TestContentDiff::removedStandInTheirPlace()
{
    const auto a = paragraph("a", "bir");
    const auto b = paragraph("b", "iki");
    const auto c = paragraph("c", "üç");
    QCOMPARE(shown(diffBodies(body({a, b, c}), body({a, c}))), QStringLiteral("=0:0 -1:-1 =2:1"));
    QCOMPARE(shown(diffBodies(body({a, b, c}), body({b}))), QStringLiteral("-0:-1 =1:0 -2:-1"));
    QCOMPARE(shown(diffBodies(body({a}), {})), QStringLiteral("-0:-1"));
    QCOMPARE(shown(diffBodies({}, body({a}))), QStringLiteral("+-1:0"));
}

void TestContentDiff::marksAlone_areAChange()
{
    Block strong = paragraph("a", "bir");
    strong.runs.front().marks = {{MarkKind::Strong, {}}};
    const auto diff = diffBodies(body({paragraph("a", "bir")}), body({strong}));
    QVERIFY(diff[0].kind == BlockDiffKind::Changed);
    QVERIFY(!diff[0].wordsChanged);
    QCOMPARE(diff[0].segments.size(), size_t(1));
}

void TestContentDiff::everyBlockIsAccountedFor()
{
    for (quint32 seed = 1; seed <= 200; ++seed) {
        QRandomGenerator random(seed);
        const Body before = testing::randomBody(random, random.bounded(0, 25));
        Body after = testing::randomBody(random, random.bounded(0, 10));
        for (const Block &block : before.blocks) {
            if (random.bounded(3) > 0) {
                const auto place = random.bounded(int(after.blocks.size()) + 1);
                after.blocks.insert(after.blocks.begin() + place, block);
            }
        }
        normalise(after);
        QList<int> olds;
        QList<int> news;
        for (const BlockDiff &diff : diffBodies(before, after)) {
            if (diff.before >= 0) {
                olds.append(diff.before);
            }
            if (diff.after >= 0) {
                QVERIFY(news.isEmpty() || news.back() == diff.after - 1);
                news.append(diff.after);
            }
        }
        std::sort(olds.begin(), olds.end());
        QCOMPARE(olds.size(), qsizetype(before.blocks.size()));
        QCOMPARE(news.size(), qsizetype(after.blocks.size()));
        for (qsizetype i = 0; i < olds.size(); ++i) {
            QCOMPARE(olds[i], int(i));
        }
    }
}

void TestContentDiff::rewrites_areBounded()
{
    Body before;
    Body after;
    for (int i = 0; i < 20'000; ++i) {
        before.blocks.push_back(
            makeBlock(BlockRole::Paragraph, plainRuns(QStringLiteral("köhnə %1").arg(i))));
        after.blocks.push_back(
            makeBlock(BlockRole::Paragraph, plainRuns(QStringLiteral("yeni %1 söz").arg(-i))));
    }
    QVERIFY(diffBodies(before, after).size() >= size_t(20'000));
}

void TestContentDiff::fields()
{
    ArticleContent before;
    before.metadata.headline = QStringLiteral("Liman açıldı");
    before.metadata.urgency = 3;
    ArticleContent after = before;
    after.metadata.headline = QStringLiteral("Yeni liman açıldı");
    after.metadata.urgency = 0;
    after.metadata.keywords = {QStringLiteral("liman")};
    after.speakers = {{QStringLiteral("a"), QStringLiteral("Susan"), {}, {}, {}, {}}};
    const ContentDiff diff = diffContents(before, after);
    QStringList names;
    for (const FieldDiff &field : diff.fields) {
        names.append(field.field);
        QVERIFY(!field.label.isEmpty());
    }
    QCOMPARE(names.join(QLatin1Char(' ')), QStringLiteral("headline speakers keywords urgency"));
    QCOMPARE(afterOf(diff.fields[0].segments), after.metadata.headline);
    QVERIFY(!diff.isEmpty());
}

void TestContentDiff::nothingChanged_isEmpty()
{
    QRandomGenerator random(7);
    ArticleContent content;
    content.metadata.headline = QStringLiteral("Liman");
    content.body = testing::randomBody(random, 30);
    QVERIFY(diffContents(content, content).isEmpty());
}

QTEST_GUILESS_MAIN(TestContentDiff)
#include "test_text_contentdiff.moc"
