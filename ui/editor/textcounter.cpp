// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/textcounter.h"

#include "app/article/body/plaintext.h"
#include "app/base/deliver.h"
#include "ui/editor/bridge/fromdocument.h"
#include "ui/editor/openarticle.h"

#include <QTextDocument>
#include <QtConcurrentRun>

namespace rd::ui {

namespace {

constexpr int restMs = 350;

QHash<QString, int> footnoteNumbers(const Body &body)
{
    QHash<QString, int> numbers;
    const auto look = [&numbers](const Runs &runs) {
        for (const Run &run : runs) {
            if (run.kind == RunKind::FootnoteRef && !numbers.contains(run.ref)) {
                numbers.insert(run.ref, int(numbers.size()) + 1);
            }
        }
    };
    for (const Block &block : body.blocks) {
        look(block.runs);
        for (const ListItem &item : block.items) {
            look(item.runs);
        }
        for (const TableRow &row : block.rows) {
            for (const TableCell &cell : row) {
                look(cell.runs);
            }
        }
    }
    return numbers;
}

} // namespace

TextCounter::TextCounter(QObject *parent)
    : QObject(parent)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &TextCounter::countNow);
}

void TextCounter::setArticle(OpenArticle *article)
{
    if (m_article) {
        m_article->document()->disconnect(this);
    }
    m_article = article;
    m_selection = {};
    m_totalRevision = -1;
    ++m_asked;
    if (article == nullptr) {
        m_rest.stop();
        Q_EMIT counted({}, {});
        return;
    }
    connect(article->document(), &QTextDocument::contentsChanged, &m_rest,
            qOverload<>(&QTimer::start));
    countNow();
}

void TextCounter::setSelection(const QTextCursor &cursor)
{
    const bool had = m_selection.hasSelection();
    m_selection = cursor;
    if (had || cursor.hasSelection()) {
        m_rest.start();
    }
}

void TextCounter::countNow()
{
    if (!m_article) {
        return;
    }
    const int revision = m_article->document()->revision();
    const bool known = revision == m_totalRevision;
    Body body;
    if (!known) {
        body = m_article->content().body;
        Q_EMIT footnotesNumbered(footnoteNumbers(body));
    }
    Body selected = bridge::fromSelection(m_selection);
    using Pair = std::pair<text::Counts, text::Counts>;
    auto work = [known, total = m_total, body = std::move(body), selected = std::move(selected)] {
        return Pair(known ? total : text::count(plainText(body)), text::count(plainText(selected)));
    };
    deliver(QtConcurrent::run(std::move(work)), this,
            [this, revision, asked = ++m_asked](const Pair &counts) {
                if (asked != m_asked) {
                    return;
                }
                m_total = counts.first;
                m_totalRevision = revision;
                Q_EMIT counted(counts.first, counts.second);
            });
}

} // namespace rd::ui
