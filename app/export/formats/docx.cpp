// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/formats/docx.h"

#include "app/article/body/publicbody.h"
#include "app/export/formats/docxwriter.h"
#include "app/export/formats/fields.h"
#include "app/export/formats/pictures.h"
#include "app/export/formats/wording.h"
#include "app/text/dates.h"

#include <QCoreApplication>

#include <algorithm>

namespace rd::exporting {

namespace {

Runs joined(const QString &before, Runs runs)
{
    if (!before.isEmpty()) {
        runs.insert(runs.begin(), Run{RunKind::Text, before, {}, {}});
    }
    return runs;
}

class DocxBody final
{
public:
    explicit DocxBody(const ArticleContent &content)
        : m_content(content)
        , m_notes(content.body)
        , m_turns(turnStarts(content))
        , m_out(content.metadata.language, m_notes)
    {}

    Result<QByteArray> write()
    {
        head();
        for (size_t i = 0; i < m_content.body.blocks.size(); ++i) {
            const auto start = m_turns.constFind(i);
            if (start != m_turns.constEnd()) {
                m_out.text(DocxStyle::Label,
                           start->speaker->name +
                               wording(m_content.metadata.language).colon.trimmed());
            }
            block(m_content.body.blocks[i]);
        }
        for (const size_t index : m_notes.order()) {
            const Block &note = m_content.body.blocks[index];
            m_out.paragraph(DocxStyle::Note,
                            joined(QStringLiteral("[%1] ").arg(m_notes.number(note.id)), note.runs),
                            docxBookmark(note.id));
        }
        return m_out.finish(m_content.metadata.headline);
    }

private:
    void ifAny(DocxStyle style, const QString &text)
    {
        if (!text.isEmpty()) {
            m_out.text(style, text);
        }
    }

    void head()
    {
        const Metadata &metadata = m_content.metadata;
        ifAny(DocxStyle::Title, metadata.headline);
        ifAny(DocxStyle::Quote, metadata.lede);
        QStringList place{joinedNames(metadata.bylines, metadata.language), metadata.dateline,
                          metadata.published
                              ? text::formatDateTime(*metadata.published, metadata.language)
                              : QString()};
        place.removeAll(QString());
        ifAny(DocxStyle::Note, place.join(QStringLiteral(" · ")));
    }

    void list(const Block &block)
    {
        std::vector<int> numbers;
        QString bookmark = docxBookmark(block.id);
        for (const ListItem &item : block.items) {
            const auto depth = static_cast<size_t>(item.depth);
            numbers.resize(depth + 1, 0);
            const QString marker = item.ordered
                                       ? QString::number(++numbers[depth]) + QLatin1String(". ")
                                       : QStringLiteral("• ");
            m_out.paragraph(DocxStyle::Normal, joined(marker, item.runs), bookmark, item.depth + 1);
            bookmark.clear();
        }
    }

    void figure(const Block &block)
    {
        Runs runs = block.runs.empty() ? plainRuns(block.figure.alt) : block.runs;
        if (!block.figure.credit.isEmpty()) {
            runs.push_back(
                {RunKind::Text,
                 (runs.empty() ? QString() : QStringLiteral(" — ")) + block.figure.credit,
                 {},
                 {}});
        }
        if (!runs.empty()) {
            m_out.paragraph(DocxStyle::Note, runs, docxBookmark(block.id));
        }
    }

    void block(const Block &block)
    {
        const QString bookmark = docxBookmark(block.id);
        switch (block.role) {
        case BlockRole::Heading:
            m_out.paragraph(block.level <= 2   ? DocxStyle::Heading2
                            : block.level == 3 ? DocxStyle::Heading3
                                               : DocxStyle::Heading4,
                            block.runs, bookmark);
            break;
        case BlockRole::Quote:
        case BlockRole::PullQuote:
            m_out.paragraph(DocxStyle::Quote, block.runs, bookmark);
            break;
        case BlockRole::Separator:
            m_out.text(DocxStyle::Normal, QStringLiteral("* * *"));
            break;
        case BlockRole::List:
            list(block);
            break;
        case BlockRole::Table:
            m_out.table(block, bookmark);
            break;
        case BlockRole::Figure:
            figure(block);
            break;
        case BlockRole::Footnote:
        case BlockRole::Unknown:
            break;
        default:
            m_out.paragraph(DocxStyle::Normal, block.runs, bookmark);
        }
    }

    const ArticleContent &m_content;
    NoteNumbers m_notes;
    QHash<size_t, TurnStart> m_turns;
    DocxWriter m_out;
};

class DocxExporter final : public Exporter
{
    Q_DECLARE_TR_FUNCTIONS(rd::DocxExporter)

public:
    QString name() const override { return QStringLiteral("docx"); }
    QString label() const override { return tr("Word document, without pictures"); }
    QString suffix() const override { return QStringLiteral("docx"); }
    QString mime() const override
    {
        return QStringLiteral(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    }

private:
    Result<QByteArray> render(const ExportRequest &request, const TaskContext &) const override
    {
        const Result<const Article *> article = onlyArticle(request);
        if (!article) {
            return fail(article.error());
        }
        // Suggestions cannot be shown as such: they are as not made, whoever asked.
        const ArticleContent content = publicContent((*article)->content);
        return DocxBody(content).write();
    }
};

} // namespace

const Exporter &docxExporter()
{
    static const DocxExporter exporter;
    return exporter;
}

} // namespace rd::exporting
