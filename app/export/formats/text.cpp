// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/formats/text.h"

#include "app/export/formats/bodyfacts.h"
#include "app/export/formats/fields.h"
#include "app/export/formats/pictures.h"
#include "app/export/formats/wording.h"
#include "app/text/dates.h"

#include <QCoreApplication>

namespace rd::exporting {

namespace {

class TextBody final
{
public:
    explicit TextBody(const ArticleContent &content)
        : m_content(content)
        , m_notes(content.body)
        , m_turns(turnStarts(content))
    {}

    QStringList paragraphs() const
    {
        QStringList all;
        const std::vector<Block> &blocks = m_content.body.blocks;
        for (size_t i = 0; i < blocks.size(); ++i) {
            if (blocks[i].role == BlockRole::Footnote ||
                blocks[i].change == BlockChange::Inserted) {
                continue;
            }
            all += label(i) + block(blocks[i]);
        }
        QStringList notes;
        for (const size_t index : m_notes.order()) {
            notes += QStringLiteral("[%1] %2")
                         .arg(m_notes.number(blocks[index].id))
                         .arg(line(blocks[index].runs));
        }
        all += notes.join(QLatin1Char('\n'));
        all.removeAll(QString());
        return all;
    }

private:
    QString label(size_t index) const
    {
        const auto start = m_turns.constFind(index);
        return start == m_turns.constEnd()
                   ? QString()
                   : start->speaker->name + wording(m_content.metadata.language).colon;
    }

    QString line(const Runs &runs) const
    {
        QString out;
        for (const Run &run : runs) {
            if (run.has(MarkKind::Insertion)) {
                continue;
            }
            if (run.kind == RunKind::Text) {
                out += run.text;
            } else if (run.kind == RunKind::LineBreak) {
                out += QLatin1Char('\n');
            } else if (const int number = m_notes.number(run.ref)) {
                out += QStringLiteral("[%1]").arg(number);
            }
        }
        return out.trimmed();
    }

    QString list(const Block &block) const
    {
        QStringList lines;
        std::vector<int> numbers;
        for (const ListItem &item : block.items) {
            const auto depth = size_t(item.depth);
            numbers.resize(depth + 1, 0);
            const QString marker = item.ordered
                                       ? QString::number(++numbers[depth]) + QLatin1String(". ")
                                       : QStringLiteral("• ");
            lines += QString(item.depth * 2, QLatin1Char(' ')) + marker + line(item.runs);
        }
        return lines.join(QLatin1Char('\n'));
    }

    QString table(const Block &block) const
    {
        QStringList lines{line(block.runs)};
        for (const TableRow &row : block.rows) {
            QStringList cells;
            for (const TableCell &cell : row) {
                cells += line(cell.runs);
            }
            lines += cells.join(QLatin1Char('\t'));
        }
        lines.removeAll(QString());
        return lines.join(QLatin1Char('\n'));
    }

    QString figure(const Block &block) const
    {
        const QString caption = line(block.runs);
        QStringList parts{caption.isEmpty() ? block.figure.alt : caption, block.figure.credit};
        parts.removeAll(QString());
        return parts.isEmpty()
                   ? QString()
                   : QLatin1Char('[') + parts.join(QStringLiteral(" — ")) + QLatin1Char(']');
    }

    QString block(const Block &block) const
    {
        switch (block.role) {
        case BlockRole::List:
            return list(block);
        case BlockRole::Table:
            return table(block);
        case BlockRole::Figure:
            return figure(block);
        case BlockRole::Separator:
            return QStringLiteral("* * *");
        case BlockRole::Unknown:
            return {};
        default:
            return line(block.runs);
        }
    }

    const ArticleContent &m_content;
    NoteNumbers m_notes;
    QHash<size_t, TurnStart> m_turns;
};

QStringList headLines(const Metadata &metadata)
{
    QStringList place{joinedNames(metadata.bylines, metadata.language), metadata.dateline,
                      metadata.published
                          ? text::formatDateTime(*metadata.published, metadata.language)
                          : QString()};
    place.removeAll(QString());
    return {metadata.headline, metadata.lede, place.join(QStringLiteral(" · "))};
}

QStringList footLines(const Metadata &metadata)
{
    const Wording &words = wording(metadata.language);
    QStringList lines;
    for (const Credit &credit : metadata.credits) {
        lines += creditLine(credit.role, credit.name, metadata.language);
    }
    if (!metadata.keywords.isEmpty()) {
        lines += words.keywords + words.colon + metadata.keywords.join(words.listComma);
    }
    QStringList source{metadata.source, metadata.sourceUrl};
    source.removeAll(QString());
    if (!source.isEmpty()) {
        lines += words.source + words.colon + source.join(words.listComma);
    }
    lines += metadata.rights;
    lines.removeAll(QString());
    return lines;
}

class TextExporter final : public Exporter
{
    Q_DECLARE_TR_FUNCTIONS(rd::TextExporter)

public:
    QString name() const override { return QStringLiteral("text"); }
    QString label() const override { return tr("Plain text"); }
    QString suffix() const override { return QStringLiteral("txt"); }
    QString mime() const override { return QStringLiteral("text/plain"); }

private:
    Result<QByteArray> render(const ExportRequest &request, const TaskContext &) const override
    {
        const Result<const Article *> article = onlyArticle(request);
        if (!article) {
            return fail(article.error());
        }
        const ArticleContent &content = (*article)->content;
        QStringList parts = headLines(content.metadata);
        parts += textParagraphs(content);
        parts += footLines(content.metadata).join(QLatin1Char('\n'));
        parts.removeAll(QString());
        return (parts.join(QLatin1String("\n\n")) + QLatin1Char('\n')).toUtf8();
    }
};

} // namespace

QStringList textParagraphs(const ArticleContent &content)
{
    return TextBody(content).paragraphs();
}

const Exporter &textExporter()
{
    static const TextExporter exporter;
    return exporter;
}

} // namespace rd::exporting
