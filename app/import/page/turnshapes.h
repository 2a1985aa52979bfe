// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"

#include <optional>
#include <vector>

namespace rd::importing {

/// A paragraph as the shapes look at it.
struct Piece
{
    size_t block = 0; ///< index in the body
    QString text;
    bool question = false; ///< ends as a question does
    bool bold = false;     ///< all of it is strong, or it is a heading
    bool heading = false;
};

/// What a shape says of a piece. `who` is a name or initials as printed, or empty; `cut` is how
/// much of the text is a marker.
struct Said
{
    BlockRole role = BlockRole::Paragraph;
    QString who;
    qsizetype cut = 0;
};

/// What the shapes may know of the text around.
struct ShapeContext
{
    QString language;
    QString source;         ///< the agency, if known
    bool interview = false; ///< the headline or introduction says that it is an interview
};

/// One entry a piece, or nothing if the text does not have the shape. In the order they are tried:
/// the surest first.
using Shape = std::optional<std::vector<Said>>;
Shape shapeByLabels(const std::vector<Piece> &pieces, const ShapeContext &context);
Shape shapeByNames(const std::vector<Piece> &pieces, const ShapeContext &context);
Shape shapeByDashes(const std::vector<Piece> &pieces, const ShapeContext &context);
Shape shapeByBold(const std::vector<Piece> &pieces, const ShapeContext &context);
Shape shapeByQuestions(const std::vector<Piece> &pieces, const ShapeContext &context);

/// The length of a dash with its spaces at the start of a text ("– "), else 0.
qsizetype dashLength(QStringView text);
/// A name or initials before a colon at the start of a text, and the length of the whole marker.
struct NameMarker
{
    QString name;
    qsizetype length = 0;
};
NameMarker nameMarker(const QString &text);
/// True if the text starts with a marker of any shape.
bool startsTurn(const QString &text);

} // namespace rd::importing
