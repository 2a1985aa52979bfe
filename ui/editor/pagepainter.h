// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/metadata.h"
#include "ui/editor/marginmark.h"

#include <QHash>
#include <QRectF>

class QPainter;
class QTextBlock;
class QTextDocument;

namespace rd::ui {

class InlineObjects;

/// What surrounds the text on the page: speakers' initials, bars of quotes, markers of lists,
/// separators, numbers of footnotes. Coordinates are the document's; only what `visible` touches
/// is looked at.
class PagePainter final
{
public:
    static constexpr int chipSpace = 56; ///< left of the text, px

    PagePainter(const Theme &theme, const std::vector<Speaker> &speakers,
                const InlineObjects &objects)
        : m_theme(theme)
        , m_speakers(speakers)
        , m_objects(objects)
    {}

    /// By block id; drawn right of the text.
    void setMarks(const QHash<QString, MarginMark> &marks) { m_marks = &marks; }
    void paint(QPainter &painter, const QTextDocument &document, const QRectF &visible) const;
    /// Where the block's chip is; empty when it has none (not a turn's first block).
    [[nodiscard]] static QRectF chipRect(const QTextBlock &block);
    /// Where the sign of a block is.
    [[nodiscard]] static QRectF markRect(const QTextBlock &block);
    [[nodiscard]] QString speakerName(const QTextBlock &block) const;

    /// The block at that height, or the nearest.
    static QTextBlock blockAt(const QTextDocument &document, qreal y);

private:
    void paintBlock(QPainter &painter, const QTextBlock &block, const QRectF &rect) const;
    void paintChip(QPainter &painter, const QTextBlock &block) const;
    void paintMark(QPainter &painter, const QTextBlock &block) const;
    void paintPrompt(QPainter &painter, const QTextBlock &block) const;
    void paintMarker(QPainter &painter, const QTextBlock &block, const QRectF &rect) const;
    [[nodiscard]] const Speaker *speakerOf(const QTextBlock &block) const;

    const Theme &m_theme;
    const std::vector<Speaker> &m_speakers;
    const InlineObjects &m_objects;
    const QHash<QString, MarginMark> *m_marks = nullptr;
};

} // namespace rd::ui
