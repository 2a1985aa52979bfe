// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace rd::text {

/// Grows with every change of the folding, the tokens or what is indexed; an index row made with an
/// older one is stale and re-made.
inline constexpr int foldingVersion = 2;

/// Folded text with the way back: `offsets[i]` is where folded character i came from in the
/// original, and `offsets` has one entry more than `text` (the original's length).
struct Folded
{
    QString text;
    std::vector<int> offsets;
};

/// The one folding of index, query, find and highlight: case gone, İ I ı i → i, ə → e, ё → е,
/// marks dropped (NFKD), full-width forms narrowed. "ŞƏHƏR", "şəhər" and "seher" fold alike.
QString fold(QStringView text);
Folded foldWithOffsets(QStringView text);

} // namespace rd::text
