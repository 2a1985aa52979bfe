// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/formats/docx.h"

#include "app/article/body/plaintext.h"
#include "app/article/body/publicbody.h"
#include "app/base/log.h"
#include "app/export/formats/docxwriter.h"
#include "app/export/formats/fields.h"
#include "app/export/formats/pictures.h"
#include "app/export/formats/wording.h"
#include "app/text/dates.h"

#include <QCoreApplication>

namespace rd::exporting {

namespace {

class DocxBody final
{
public:
    DocxBody(const ArticleContent &content, const ExportRequest &request)
        : m_content(content)
        , m_request(request)
        , m_notes(content.body)
        , m_turns(turnStarts(content))
        , m_out(content.metadata.language, m_notes)
    {}

    Result<QByteArray> write(const TaskContext &task)
    {
        const Metadata &metadata = m_content.metadata;
        head();
        for (size_t i = 0; i < m_content.body.blocks.size(); ++i) {
            if (task.cancel.isCancelled()) {
                return cancelled();
            }
            const auto start = m_turns.constFind(i);
            if (start != m_turns.constEnd()) {
                m_out.text(DocxStyle::Label,
                           start->speaker->name + wording(metadata.language).colon.trimmed());
            }
            block(m_content.body.blocks[i]);
        }
        for (const size_t index : m_notes.order()) {
            m_out.footnote(m_content.body.blocks[index]);
        }
        return m_out.finish({metadata.headline, joinedNames(metadata.bylines, metadata.language),
                             metadata.keywords});
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
        ifAny(DocxStyle::Subtitle, metadata.lede);
        QStringList place{joinedNames(metadata.bylines, metadata.language), metadata.dateline,
                          metadata.published
                              ? text::formatDateTime(*metadata.published, metadata.language)
                              : QString()};
        place.removeAll(QString());
        ifAny(DocxStyle::Note, place.join(QStringLiteral(" · ")));
    }

    /// False when the document is without it; whoever asked for the export hears of it.
    bool picture(const Figure &figure, const QString &bookmark)
    {
        if (!m_request.media || figure.media.isEmpty()) {
            return false;
        }
        const Result<Media> media = m_request.media(figure.media);
        if (!media) {
            logError(lcExport(), media.error());
            return false;
        }
        const bool shown = m_out.picture(*media, figure.alt, bookmark);
        if (!shown && m_request.pictureLost) {
            m_request.pictureLost(figure.media);
        }
        return shown;
    }

    /// Without its picture a figure is told by its caption, else by what is seen on it.
    void figure(const Block &block)
    {
        const QString bookmark = docxBookmark(block.id);
        const bool shown = picture(block.figure, bookmark);
        Runs runs = block.runs.empty() && !shown ? plainRuns(block.figure.alt) : block.runs;
        if (!block.figure.credit.isEmpty()) {
            const QString dash = runs.empty() ? QString() : QStringLiteral(" — ");
            runs.push_back({RunKind::Text, dash + block.figure.credit, {}, {}});
        }
        if (!runs.empty()) {
            m_out.paragraph(DocxStyle::Caption, runs, shown ? QString() : bookmark, block.language);
        }
    }

    static DocxStyle styleOf(const Block &block)
    {
        switch (block.role) {
        case BlockRole::Heading:
            return block.level <= 2   ? DocxStyle::Heading2
                   : block.level == 3 ? DocxStyle::Heading3
                                      : DocxStyle::Heading4;
        case BlockRole::Quote:
            return DocxStyle::Quote;
        case BlockRole::PullQuote:
            return DocxStyle::PullQuote;
        default:
            return DocxStyle::Normal;
        }
    }

    void block(const Block &block)
    {
        const QString bookmark = docxBookmark(block.id);
        switch (block.role) {
        case BlockRole::Separator:
            m_out.text(DocxStyle::Separator, QStringLiteral("* * *"));
            break;
        case BlockRole::List:
            m_out.list(block, bookmark);
            break;
        case BlockRole::Table:
            m_out.table(block, bookmark);
            break;
        case BlockRole::Figure:
            figure(block);
            break;
        case BlockRole::Unknown:
            ifAny(DocxStyle::Normal, textOfUnknown(block.unknownXml));
            break;
        case BlockRole::Footnote:
            break;
        default:
            m_out.paragraph(styleOf(block), block.runs, bookmark, block.language);
        }
    }

    const ArticleContent &m_content;
    const ExportRequest &m_request;
    NoteNumbers m_notes;
    QHash<size_t, TurnStart> m_turns;
    DocxWriter m_out;
};

class DocxExporter final : public Exporter
{
    Q_DECLARE_TR_FUNCTIONS(rd::DocxExporter)

public:
    QString name() const override { return QStringLiteral("docx"); }
    QString label() const override { return tr("Word document"); }
    QString suffix() const override { return QStringLiteral("docx"); }
    QString mime() const override
    {
        return QStringLiteral(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    }

private:
    Result<QByteArray> render(const ExportRequest &request, const TaskContext &task) const override
    {
        const Result<const Article *> article = onlyArticle(request);
        if (!article) {
            return fail(article.error());
        }
        // Suggestions cannot be shown as such: they are as not made, whoever asked.
        const ArticleContent content = publicContent((*article)->content);
        return DocxBody(content, request).write(task);
    }
};

} // namespace

const Exporter &docxExporter()
{
    static const DocxExporter exporter;
    return exporter;
}

} // namespace rd::exporting
