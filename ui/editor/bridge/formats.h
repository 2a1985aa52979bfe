// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/body/body.h"

#include <QMetaType>
#include <QTextBlock>
#include <QTextBlockFormat>
#include <QTextCharFormat>

namespace rd::ui::bridge {

/// Where a Body's values live in the formats of a QTextDocument. What a block *is* stands in its
/// block format, what a stretch of text carries in its char format: both survive undo, split and
/// join, which cursors kept aside do not. Colours and fonts are never in the document (a change of
/// theme would become an undo step): the Styler lays them over it.
enum Property {
    BlockRoleProperty = QTextFormat::UserProperty + 1, ///< int(BlockRole)
    BlockIdProperty,
    FromProperty,
    LevelProperty,
    SpeakerProperty,
    BlockLanguageProperty,
    ChangeProperty,
    ChangeIdProperty,
    ItemDepthProperty,
    ItemOrderedProperty,
    /// A block the document needs and the body does not (beside a table, an empty text). Nothing
    /// when empty, a paragraph as soon as it has text.
    FillerProperty,
    TableCaptionProperty, ///< true: the caption of the table that follows
    CellKindProperty,     ///< int(CellKind), on a cell's first block
    CellSpansProperty,    ///< QSize: columns and rows as the body says
    CellShownProperty,    ///< QSize: the same cut to the grid; while it is so, the former holds
    PromptProperty,       ///< of a template: painted while the block is empty, never text

    FigureMediaProperty = QTextFormat::UserProperty + 0x100, ///< on the figure's object character
    FigureAltProperty,
    FigureCreditProperty,
    FootnoteRefProperty, ///< on the reference's object character
    LockedBlockProperty, ///< a whole Block, on the locked object's character

    MarkProperty = QTextFormat::UserProperty + 0x200, ///< + int(MarkKind)
};

enum class CellKind { Data, Header, Missing, MissingRow };

/// Types of the object characters (U+FFFC).
enum ObjectType {
    FigureObject = QTextFormat::UserObject + 1,
    FootnoteObject,
    LockedObject,
};

/// Makes the geometry of block formats: line heights and margins, in pixels.
struct PageStyle
{
    qreal lineFactor = 1.72; ///< of the text size; Chinese 1.8
    static constexpr int textPixels = 17;
    static constexpr int itemIndent = 26;

    static PageStyle forLanguage(const QString &language);
    static int headingPixels(int level);
};

/// The format of a block: its values and its geometry.
QTextBlockFormat blockFormat(const Block &block, const PageStyle &style);
QTextBlockFormat itemFormat(const Block &list, const ListItem &item, const PageStyle &style);
QTextBlockFormat cellFormat(CellKind kind);
QTextBlockFormat fillerFormat(const PageStyle &style);

/// Block values (not text) from a format; id, from, role, level, speaker, language, prompt, change.
Block blockValues(const QTextFormat &format);
/// The same values into a table's format.
void setBlockValues(QTextFormat &format, const Block &block);

BlockRole roleOf(const QTextBlockFormat &format);
/// What to write here, or nothing: for a block without text of its own, in a list its first item.
QString promptAt(const QTextBlock &block);
/// True for blocks of a table's cells.
bool isCell(const QTextBlockFormat &format);

QTextCharFormat charFormat(const std::vector<Mark> &marks);
std::vector<Mark> marksOf(const QTextCharFormat &format);
bool hasMark(const QTextCharFormat &format, MarkKind kind);
/// One kind set to `values`; none takes the mark away (usable with mergeCharFormat).
void setMark(QTextCharFormat &format, MarkKind kind, const QStringList &values);
QStringList markValues(const QTextCharFormat &format, MarkKind kind);

} // namespace rd::ui::bridge

Q_DECLARE_METATYPE(rd::Block)
