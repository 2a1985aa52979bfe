// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/formats/inlinewriter.h"

#include <functional>

namespace rd::exporting {

/// Address of a picture by the UUID of its media; empty: not to be had, the picture is left out.
using ImageUrl = std::function<QString(const QString &uuid)>;

/// Blocks to HTML with everything needed to read them back (data-rd-* attributes). Used by the
/// page, the reader and, for what Markdown cannot say, the Markdown exporter. No white space is
/// written inside blocks, so text comes back exactly.
class HtmlBody final
{
public:
    /// `content` and `imageUrl` must outlive this.
    HtmlBody(const ArticleContent &content, const ImageUrl &imageUrl);

    /// All blocks but footnotes, one a line, then the footnotes with links back.
    QString page();
    /// One block on one line as it stands in a Markdown file: no speaker's name, footnotes in
    /// place.
    QString rawBlock(const Block &block);

private:
    QString element(const Block &block, const char *tag, const QString &inner);
    QString blockInner(const Block &block, const QString &label);
    QString figure(const Block &block);
    QString notes();
    QString turnLabel(size_t index) const;

    const ArticleContent &m_content;
    const ImageUrl &m_imageUrl;
    NoteNumbers m_numbers;
    InlineWriter m_inline;
    QHash<size_t, TurnStart> m_turns;
};

} // namespace rd::exporting
