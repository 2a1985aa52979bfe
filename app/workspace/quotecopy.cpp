// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/quotecopy.h"

#include "app/article/body/plaintext.h"
#include "app/article/body/publicbody.h"
#include "app/text/dates.h"
#include "app/text/languages/language.h"

#include <QCoreApplication>

#include <algorithm>

namespace rd::workspace {

namespace {

struct QuoteCopy
{
    Q_DECLARE_TR_FUNCTIONS(rd::QuoteCopy)
};

/// Text of the block in the passage that may be quoted. A block is walked run by run, so that the
/// positions stay those of the whole text while parts of it are left out.
class Passage final
{
public:
    Passage(int start, int length)
        : m_start(start)
        , m_end(length > 0 ? start + length : std::numeric_limits<int>::max())
    {}

    void take(const Runs &runs)
    {
        for (const Run &run : runs) {
            const QString text = plainText(Runs{run});
            const bool open =
                !run.has(MarkKind::Insertion) && onRecord(Runs{run}).size() == size_t(1);
            put(text, open);
        }
    }

    void put(const QString &text, bool open)
    {
        const qsizetype from = std::clamp<qsizetype>(m_start - m_at, 0, text.size());
        const qsizetype to = std::clamp<qsizetype>(m_end - m_at, from, text.size());
        if (open) {
            m_text += text.mid(from, to - from);
        }
        m_at += text.size();
    }

    [[nodiscard]] QString text() const { return m_text.simplified(); }

private:
    qsizetype m_start;
    qsizetype m_end;
    qsizetype m_at = 0;
    QString m_text;
};

QString passageText(const Block &block, const QuotedPassage &passage)
{
    Passage taken(passage.start, passage.length);
    if (block.change == BlockChange::Inserted) {
        return {};
    }
    if (block.role == BlockRole::List) {
        for (size_t i = 0; i < block.items.size(); ++i) {
            if (i > 0) {
                taken.put(QStringLiteral("\n"), true);
            }
            taken.take(block.items[i].runs);
        }
    } else if (block.role == BlockRole::Table) {
        Body whole;
        whole.blocks = {block};
        return plainText(publicBody(whole)).simplified();
    } else {
        taken.take(block.runs);
    }
    return taken.text();
}

/// Quotation marks round it; marks of the same kind inside become the inner ones.
QString quoted(QString text, const QString &tag)
{
    const text::Language *known = text::language(tag);
    const text::Language &language = known ? *known : *text::language(QStringLiteral("en"));
    const bool wholly = text.startsWith(language.quoteOpen) && text.endsWith(language.quoteClose) &&
                        text.count(language.quoteOpen) == 1;
    if (wholly) {
        text = text.mid(1, text.size() - 2);
    }
    text.replace(language.quoteOpen, language.innerQuoteOpen);
    text.replace(language.quoteClose, language.innerQuoteClose);
    return language.quoteOpen + text + language.quoteClose;
}

QString listed(QStringList parts, bool chinese)
{
    parts.removeAll(QString());
    return parts.join(chinese ? QStringLiteral("，") : QStringLiteral(", "));
}

QString sourceOf(const Metadata &metadata, const QString &agency, bool chinese)
{
    return listed({metadata.source.isEmpty() ? agency : metadata.source,
                   metadata.published ? text::formatDate(metadata.published->toDateTime().date(),
                                                         metadata.language)
                                      : QString(),
                   metadata.publishedUrl.isEmpty() ? metadata.sourceUrl : metadata.publishedUrl},
                  chinese);
}

} // namespace

Result<QString> quoteWithSource(const Article &article, const QuotedPassage &passage,
                                const QString &agency)
{
    const ArticleContent &content = article.content;
    const std::vector<Block> &blocks = content.body.blocks;
    const auto block = std::find_if(blocks.begin(), blocks.end(), [&passage](const Block &one) {
        return one.id == passage.block;
    });
    if (block == blocks.end()) {
        return fail(ErrorCode::NotFound,
                    QuoteCopy::tr("The passage is no longer in the article. Select it again."));
    }
    const QString text = passageText(*block, passage);
    if (text.isEmpty()) {
        return fail(ErrorCode::Usage,
                    QuoteCopy::tr("Nothing was copied: the passage is empty, off the record, or "
                                  "only a suggestion."));
    }
    const QString tag = block->language.isEmpty() ? content.metadata.language : block->language;
    const bool chinese = content.metadata.language.startsWith(QLatin1String("zh"));
    QString who;
    if (const Speaker *speaker = content.speaker(block->speaker)) {
        who = listed({speaker->name, speaker->title, speaker->organisation}, chinese);
    }
    QStringList parts{who, sourceOf(content.metadata, agency, chinese)};
    parts.removeAll(QString());
    const QString from = parts.join(chinese ? QStringLiteral("；") : QStringLiteral("; "));
    const QString dash = chinese ? QStringLiteral("——") : QStringLiteral(" — ");
    return from.isEmpty() ? quoted(text, tag) : quoted(text, tag) + dash + from;
}

} // namespace rd::workspace
