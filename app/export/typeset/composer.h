// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/exporter.h"
#include "app/export/typeset/document.h"
#include "app/export/typeset/inline.h"
#include "app/export/typeset/notes.h"

namespace rd::exporting::typeset {

/// Turns one article into strips, structure elements, anchors and outline entries of a document.
/// One per article.
class Composer final
{
public:
    Composer(Document &document, PangoContext *context, const ExportRequest &request,
             const Article &article);

    ArticleFlow compose(const TaskContext &task);

private:
    /// How lines of a text become strips.
    struct Setting
    {
        double x = page::left;
        double before = 0;
        double after = 7;
        bool keepsNext = false; ///< stays with (two lines of) what follows
        bool whole = false;     ///< not cut at all, as long as it is not absurdly long
        bool bar = false;       ///< a rule beside it, as quotes have
    };

    void addHead();
    void addTitle();
    void addByline();
    void addSource();
    void addSpeakers();
    void addTail();
    void addRunningHead();

    void addBlock(const Block &block);
    void addText(const Block &block, const QString &language);
    void addTurn(const Block &block, const QString &language);
    void addPullQuote(const Block &block, const QString &language);
    void addSeparator();
    void addList(const Block &block, const QString &language);
    void addListItem(const ListItem &item, const QString &marker, int body, int label,
                     const QString &language);
    void addTable(const Block &block, const QString &language);
    void addFigure(const Block &block, const QString &language);
    void addPicture(const Block &block, int element);
    void addPictureFrame(const Block &block, int element, const QString &language);
    void addUnknown(const Block &block);
    void addNotes();

    int element(const QByteArray &type, const QString &language = {}, int parent = -1);
    const ShapedText *shape(const std::vector<Piece> &pieces, const TextStyle &style,
                            double width = page::measure);
    /// Lines of about the same length: no single word under a headline.
    const ShapedText *shapeBalanced(const std::vector<Piece> &pieces, const TextStyle &style);
    void addLines(const ShapedText *text, const Setting &setting);
    void addStrip(Strip strip);
    void addRule(double before, double after);
    void addOutline(const QString &title, int level);

    Document &m_document;
    PangoContext *m_context;
    const ExportRequest &m_request;
    const Article &m_article;
    const Metadata &m_metadata;
    QString m_language;
    Notes m_notes;
    QHash<QString, int> m_anchors;
    InlineWriter m_inline;
    ArticleFlow m_flow;
    int m_root = 0;     ///< the article's structure element
    double m_gap = 0;   ///< space the last strip asks for below it
    bool m_keep = true; ///< the next strip stays with the last one
    int m_headingLevel = 0;
    std::vector<int> m_pendingAnchors;
    BlockRole m_lastRole = BlockRole::Paragraph;
    QString m_lastSpeaker;
};

} // namespace rd::exporting::typeset
