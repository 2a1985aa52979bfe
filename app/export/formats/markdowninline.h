// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/formats/inlinewriter.h"

namespace rd::exporting {

/// Where runs stand decides what Markdown would take for markup.
enum class MarkdownPlace {
    Block,   ///< a paragraph, quote or list item: may break lines
    OneLine, ///< a heading or footnote: breaks are <br>, # is escaped everywhere
    Cell,    ///< a table's cell: as OneLine
};

/// Runs to CommonMark inlines. What Markdown would read otherwise than it was written is escaped or
/// written as raw HTML, so that a reader of CommonMark gives the same runs back.
class MarkdownInline final : public InlineWriter
{
public:
    explicit MarkdownInline(const NoteNumbers &notes)
        : InlineWriter(notes)
    {}
    /// `indent` follows every line break inside a block ("> ", or a list's blanks).
    QString write(const Runs &runs, MarkdownPlace place, const QString &indent = {});

protected:
    QString special(const Runs &runs, size_t index) override;
    QString text(const Runs &runs, size_t index) override;
    QString lineBreak(const Runs &runs, size_t index) override;
    QString reference(const QString &noteId) override;
    QString open(const Mark &mark) override;
    QString close(const Mark &mark) override;

private:
    [[nodiscard]] bool breaksLine(const Runs &runs, size_t index) const;
    [[nodiscard]] bool startsLine(const Runs &runs, size_t index) const;
    [[nodiscard]] bool endsLine(const Runs &runs, size_t index) const;

    MarkdownPlace m_place = MarkdownPlace::Block;
    QString m_indent;
};

} // namespace rd::exporting
