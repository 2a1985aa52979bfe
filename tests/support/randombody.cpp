// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/randombody.h"

#include <array>

namespace rd::testing {

namespace {

QString randomText(QRandomGenerator &random)
{
    static const std::array<QString, 10> words{
        QStringLiteral("xəbər"),       QStringLiteral("İstanbul"), QStringLiteral("şəhər"),
        QStringLiteral("сообщение"),   QStringLiteral("«Баку»"),   QStringLiteral("新闻"),
        QStringLiteral("port & rail"), QStringLiteral("<tag>"),    QStringLiteral("\"quoted\""),
        QStringLiteral("a\u00A0b"),
    };
    QString text;
    const int count = random.bounded(1, 6);
    for (int i = 0; i < count; ++i) {
        text += words.at(random.bounded(quint32(words.size())));
        text += QLatin1Char(' ');
    }
    return text;
}

std::vector<Mark> randomMarks(QRandomGenerator &random)
{
    std::vector<Mark> marks;
    const auto sometimes = [&](MarkKind kind, const QString &value) {
        if (random.bounded(8) == 0) {
            marks.push_back({kind, value});
        }
    };
    sometimes(MarkKind::Strong, {});
    sometimes(MarkKind::Emphasis, {});
    sometimes(MarkKind::Code, {});
    sometimes(random.bounded(2) == 0 ? MarkKind::Subscript : MarkKind::Superscript, {});
    sometimes(MarkKind::Link,
              QStringLiteral("https://example.org/?a=1&b=%1").arg(random.bounded(9)));
    sometimes(MarkKind::Language, QStringLiteral("ru"));
    sometimes(MarkKind::Comment, QStringLiteral("c%1").arg(random.bounded(3)));
    sometimes(MarkKind::Insertion, QStringLiteral("i%1").arg(random.bounded(3)));
    sometimes(MarkKind::Deletion, QStringLiteral("d%1").arg(random.bounded(3)));
    sometimes(MarkKind::Quotation, QStringLiteral("q%1").arg(random.bounded(3)));
    return marks;
}

Runs randomRuns(QRandomGenerator &random)
{
    Runs runs;
    const int count = random.bounded(1, 5);
    for (int i = 0; i < count; ++i) {
        runs.push_back({RunKind::Text, randomText(random), randomMarks(random), {}});
        if (random.bounded(10) == 0) {
            runs.push_back({RunKind::LineBreak, {}, {}, {}});
        }
    }
    return runs;
}

void fillList(QRandomGenerator &random, Block &block)
{
    const int count = random.bounded(1, 6);
    for (int i = 0; i < count; ++i) {
        block.items.push_back({random.bounded(3), random.bounded(2) == 0, randomRuns(random)});
    }
}

void fillTable(QRandomGenerator &random, Block &block)
{
    const int rows = random.bounded(1, 4);
    const int columns = random.bounded(1, 4);
    for (int r = 0; r < rows; ++r) {
        TableRow row;
        for (int c = 0; c < columns; ++c) {
            row.push_back({r == 0, 1, 1, randomRuns(random)});
        }
        block.rows.push_back(row);
    }
}

Block randomBlock(QRandomGenerator &random, int index)
{
    Block block;
    block.id = QStringLiteral("b%1x%2").arg(index).arg(random.bounded(100000));
    block.role = static_cast<BlockRole>(random.bounded(int(BlockRole::Footnote)));
    switch (block.role) {
    case BlockRole::Separator:
        break;
    case BlockRole::List:
        fillList(random, block);
        break;
    case BlockRole::Table:
        fillTable(random, block);
        break;
    case BlockRole::Figure:
        block.figure = {
            QStringLiteral("0b5f4b5e-0000-4000-8000-%1").arg(index, 12, 10, QLatin1Char('0')),
            QStringLiteral("Bakı limanı"), QStringLiteral("Foto: A. Rzayeva")};
        block.runs = randomRuns(random);
        break;
    case BlockRole::Heading:
        block.level = random.bounded(2, 5);
        block.runs = randomRuns(random);
        break;
    default:
        block.runs = randomRuns(random);
        break;
    }
    if (block.role == BlockRole::Question || block.role == BlockRole::Answer) {
        block.speaker = random.bounded(2) == 0 ? QStringLiteral("ar") : QStringLiteral("lq");
    }
    if (random.bounded(10) == 0) {
        block.language = QStringLiteral("zh");
    }
    if (random.bounded(10) == 0) {
        block.from = QStringLiteral("origin%1").arg(index);
    }
    return block;
}

} // namespace

Body randomBody(QRandomGenerator &random, int blocks)
{
    Body body;
    for (int i = 0; i < blocks; ++i) {
        body.blocks.push_back(randomBlock(random, i));
        if (random.bounded(8) == 0 && body.blocks.back().isText()) {
            Block note = makeBlock(BlockRole::Footnote, randomRuns(random));
            note.id = QStringLiteral("n%1").arg(i);
            body.blocks.back().runs.push_back({RunKind::FootnoteRef, {}, {}, note.id});
            body.blocks.push_back(note);
        }
    }
    normalise(body);
    return body;
}

} // namespace rd::testing
