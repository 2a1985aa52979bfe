// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/body/body.h"
#include "app/export/formats/bodyfacts.h"

namespace rd::exporting {

/// Text for HTML content: & < > escaped, line ends as character references (so that a raw block of
/// Markdown stays on one line), characters HTML forbids dropped.
QString htmlText(QStringView text);
/// The same for a value inside double quotes.
QString htmlAttribute(QStringView text);
/// ` name="value"`, or nothing when the value is empty.
QString attribute(const char *name, const QString &value);

/// Runs to inline HTML. Marks stay open across runs that share them, in canonical order, so that
/// the nesting is always right. One writer a page: it numbers the references' own ids.
class InlineWriter
{
public:
    explicit InlineWriter(const NoteNumbers &notes)
        : m_notes(notes)
    {}
    virtual ~InlineWriter() = default;
    InlineWriter(const InlineWriter &) = delete;
    InlineWriter &operator=(const InlineWriter &) = delete;

    QString write(const Runs &runs);

    /// The page's id of the first reference to a footnote; empty if nothing refers to it yet.
    [[nodiscard]] QString firstReference(const QString &noteId) const;

protected:
    /// A whole run written in a way of its own, or a null string to write it the usual way. Asked
    /// only when the run opens and closes all of its marks itself.
    virtual QString special(const Runs &, size_t) { return {}; }
    virtual QString text(const Runs &runs, size_t index);
    virtual QString lineBreak(const Runs &, size_t) { return QStringLiteral("<br>"); }
    virtual QString reference(const QString &noteId);
    virtual QString open(const Mark &mark);
    virtual QString close(const Mark &mark);

private:
    const NoteNumbers &m_notes;
    QHash<QString, int> m_references;
};

} // namespace rd::exporting
