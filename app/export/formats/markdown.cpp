// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/formats/markdown.h"

#include "app/article/body/plaintext.h"
#include "app/export/formats/fields.h"
#include "app/export/formats/htmlbody.h"
#include "app/export/formats/markdowninline.h"
#include "app/export/formats/pictures.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace rd::exporting {

namespace {

/// A reference first in a line, before a colon, would read as the footnote itself.
bool startsWithReference(const Runs &runs)
{
    return !runs.empty() && runs.front().kind == RunKind::FootnoteRef;
}

bool isPlainText(const Runs &runs)
{
    return !plainText(runs).trimmed().isEmpty() && !startsWithReference(runs);
}

bool isPlainKey(const QString &key)
{
    static const QRegularExpression plain(QStringLiteral("^[a-z0-9]+(-[a-z0-9]+)*$"));
    return key.isEmpty() || plain.match(key).hasMatch();
}

bool isPlainNoteId(const QString &id)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_-]+$"));
    return plain.match(id).hasMatch();
}

bool hasOddReference(const Runs &runs)
{
    return std::any_of(runs.begin(), runs.end(), [](const Run &run) {
        return run.kind == RunKind::FootnoteRef && !isPlainNoteId(run.ref);
    });
}

/// Lists whose depths each keep to numbers or bullets, with text in every item.
bool isPlainList(const Block &block)
{
    std::vector<bool> ordered;
    for (const ListItem &item : block.items) {
        const auto depth = size_t(item.depth);
        ordered.resize(std::min(ordered.size(), depth + 1));
        if (depth < ordered.size() && ordered[depth] != item.ordered) {
            return false;
        }
        ordered.resize(depth + 1, item.ordered);
        if (!isPlainText(item.runs) || hasOddReference(item.runs)) {
            return false;
        }
    }
    return !block.items.empty();
}

/// A table of one cell is read as layout, and one of a heading alone is none to many readers.
bool isPlainTable(const Block &block)
{
    if (!block.runs.empty() || block.rows.size() < 2 || block.rows.front().empty()) {
        return false;
    }
    for (size_t r = 0; r < block.rows.size(); ++r) {
        const TableRow &row = block.rows[r];
        const bool plain = row.size() == block.rows.front().size() &&
                           std::all_of(row.begin(), row.end(), [r](const TableCell &cell) {
                               return cell.header == (r == 0) && cell.colSpan == 1 &&
                                      cell.rowSpan == 1 && !hasOddReference(cell.runs);
                           });
        if (!plain) {
            return false;
        }
    }
    return true;
}

bool isPlain(const Block &block)
{
    if (!block.language.isEmpty() || block.change != BlockChange::None) {
        return false;
    }
    switch (block.role) {
    case BlockRole::List:
        return isPlainList(block);
    case BlockRole::Table:
        return isPlainTable(block);
    case BlockRole::Separator:
        return true;
    case BlockRole::Figure:
    case BlockRole::Unknown:
        return false;
    case BlockRole::Footnote:
        return isPlainNoteId(block.id) && isPlainText(block.runs) && !hasOddReference(block.runs);
    default:
        return isPlainKey(block.speaker) && isPlainText(block.runs) && !hasOddReference(block.runs);
    }
}

QString frontMatter(const Article &article)
{
    QString out = QStringLiteral("---\n");
    const auto entry = [&out](const QString &name, const QJsonValue &value) {
        if (!value.isArray()) {
            out += name + QLatin1String(": ") + jsonText(value) + QLatin1Char('\n');
            return;
        }
        out += name + QLatin1String(":\n");
        const QJsonArray items = value.toArray();
        for (const QJsonValue &item : items) {
            out += QLatin1String("  - ") + jsonText(item) + QLatin1Char('\n');
        }
    };
    for (const Field &field : exportedFields(article)) {
        entry(field.name, field.value);
    }
    const std::vector<Speaker> &speakers = article.content.speakers;
    if (!speakers.empty()) {
        entry(QStringLiteral("speakers"), exportedSpeakers(speakers));
    }
    return out + QLatin1String("---\n");
}

class MarkdownBody final
{
public:
    MarkdownBody(const ArticleContent &content, const ImageUrl &imageUrl)
        : m_content(content)
        , m_notes(content.body)
        , m_inline(m_notes)
        , m_html(content, imageUrl)
    {}

    QString write()
    {
        QString out;
        const Block *previous = nullptr;
        for (const Block &block : m_content.body.blocks) {
            const bool repeats = previous != nullptr && previous->role == block.role;
            // Two lists in a row would be one.
            if (repeats && block.role == BlockRole::List) {
                out += QLatin1String("\n<!-- -->\n");
            }
            // Of two plain rules in a row, reading makes one.
            const bool asMarkdown =
                isPlain(block) && !(repeats && block.role == BlockRole::Separator);
            out += QLatin1Char('\n') + (asMarkdown ? plain(block) : m_html.rawBlock(block)) +
                   QLatin1Char('\n');
            previous = &block;
        }
        return out;
    }

private:
    QString paragraph(const Runs &runs) { return m_inline.write(runs, MarkdownPlace::Block); }

    static QString told(const QString &what)
    {
        return QLatin1String("<!-- ") + what + QLatin1String(" -->\n\n");
    }

    QString turn(const Block &block)
    {
        const QString key = block.speaker.isEmpty() ? QString() : QLatin1Char(' ') + block.speaker;
        return told(roleName(block.role) + QLatin1Char(':') + key) + paragraph(block.runs);
    }

    QString quote(const Runs &runs)
    {
        return QLatin1String("> ") +
               m_inline.write(runs, MarkdownPlace::Block, QStringLiteral("> "));
    }

    QString list(const Block &block)
    {
        QStringList lines;
        std::vector<int> numbers;
        std::vector<qsizetype> widths; // of each open depth's marker
        for (const ListItem &item : block.items) {
            const auto depth = size_t(item.depth);
            numbers.resize(depth + 1, 0);
            widths.resize(depth + 1, 0);
            const QString marker = item.ordered
                                       ? QString::number(++numbers[depth]) + QLatin1String(". ")
                                       : QStringLiteral("- ");
            widths[depth] = marker.size();
            qsizetype before = 0;
            for (size_t i = 0; i < depth; ++i) {
                before += widths[i];
            }
            const QString inner(before + marker.size(), QLatin1Char(' '));
            lines += QString(before, QLatin1Char(' ')) + marker +
                     m_inline.write(item.runs, MarkdownPlace::Block, inner);
        }
        return lines.join(QLatin1Char('\n'));
    }

    QString table(const Block &block)
    {
        QStringList lines;
        for (const TableRow &row : block.rows) {
            QString line = QStringLiteral("|");
            for (const TableCell &cell : row) {
                line += QLatin1Char(' ') + m_inline.write(cell.runs, MarkdownPlace::Cell) +
                        QLatin1String(" |");
            }
            lines += line;
        }
        const auto columns = qsizetype(block.rows.front().size());
        lines.insert(1, QLatin1Char('|') + QStringLiteral(" --- |").repeated(columns));
        return lines.join(QLatin1Char('\n'));
    }

    QString plain(const Block &block)
    {
        switch (block.role) {
        case BlockRole::Heading:
            return QString(block.level, QLatin1Char('#')) + QLatin1Char(' ') +
                   m_inline.write(block.runs, MarkdownPlace::OneLine);
        case BlockRole::Question:
        case BlockRole::Answer:
            return turn(block);
        case BlockRole::Quote:
            return quote(block.runs);
        case BlockRole::PullQuote:
            return told(roleName(block.role)) + quote(block.runs);
        case BlockRole::Separator:
            return QStringLiteral("---");
        case BlockRole::List:
            return list(block);
        case BlockRole::Table:
            return table(block);
        case BlockRole::Footnote:
            return QLatin1String("[^") + block.id + QLatin1String("]: ") +
                   m_inline.write(block.runs, MarkdownPlace::OneLine);
        default:
            return paragraph(block.runs);
        }
    }

    const ArticleContent &m_content;
    NoteNumbers m_notes;
    MarkdownInline m_inline;
    HtmlBody m_html;
};

class MarkdownExporter final : public Exporter
{
    Q_DECLARE_TR_FUNCTIONS(rd::MarkdownExporter)

public:
    QString name() const override { return QStringLiteral("markdown"); }
    QString label() const override { return tr("Markdown"); }
    QString suffix() const override { return QStringLiteral("md"); }
    QString mime() const override { return QStringLiteral("text/markdown"); }

private:
    Result<QByteArray> render(const ExportRequest &request, const TaskContext &task) const override
    {
        const auto source = picturedArticle(request, task);
        if (!source) {
            return fail(source.error());
        }
        const ArticleContent &content = source->article->content;
        MarkdownBody body(content, source->imageUrl);
        return (frontMatter(*source->article) + body.write()).toUtf8();
    }
};

} // namespace

const Exporter &markdownExporter()
{
    static const MarkdownExporter exporter;
    return exporter;
}

} // namespace rd::exporting
