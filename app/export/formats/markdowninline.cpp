// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/formats/markdowninline.h"

#include <QRegularExpression>

namespace rd::exporting {

namespace {

/// One character that could mean something anywhere in a line; a null string leaves it as it is.
QString escapedAnywhere(QChar c)
{
    switch (c.unicode()) {
    case '&':
        return QStringLiteral("&amp;");
    case '<':
        return QStringLiteral("&lt;");
    case '>':
        return QStringLiteral("&gt;");
    case '\\':
    case '`':
    case '*':
    case '_':
    case '[':
    case ']':
    case '|':
    case '~':
        return QLatin1Char('\\') + QString(c);
    case '\t':
        return QStringLiteral("&#9;");
    case '\n':
        return QStringLiteral("&#10;");
    case '\r':
        return QStringLiteral("&#13;");
    case 0x00A0:
        return QStringLiteral("&nbsp;");
    case 0x2028:
        return QStringLiteral("&#x2028;");
    case 0x2029:
        return QStringLiteral("&#x2029;");
    default:
        return {};
    }
}

bool isForbidden(QChar c)
{
    return c.unicode() < 0x20 || c.unicode() == 0x7F || c.unicode() >= 0xFFFE;
}

/// Escapes what opens a block when it stands first: # + - = : and "12." or "12)".
QString escapedLineStart(QString escaped)
{
    static const QRegularExpression number(QStringLiteral("^(\\d{1,9})([.)])"));
    static const QString openers = QStringLiteral("#+-=:");
    if (!escaped.isEmpty() && openers.contains(escaped.front())) {
        return QLatin1Char('\\') + escaped;
    }
    return escaped.replace(number, QStringLiteral("\\1\\\\2"));
}

/// What may stand outside of ** without changing what it means.
bool isOutside(QChar c)
{
    static const QString punctuation = QStringLiteral(" .,;:!?()\"");
    return punctuation.contains(c);
}

QString destination(const QString &address)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9:/?#@!$,;=.%+-]+$"));
    if (plain.match(address).hasMatch()) {
        return address;
    }
    QString out;
    for (const QChar c : address) {
        if (c == QLatin1Char('<') || c == QLatin1Char('>') || c == QLatin1Char('\\') ||
            c == QLatin1Char('|')) {
            out += QLatin1Char('\\');
        }
        if (c == QLatin1Char('&')) {
            out += QLatin1String("&amp;");
        } else if (c == QLatin1Char('\n')) {
            out += QLatin1String("&#10;");
        } else if (!isForbidden(c)) {
            out += c;
        }
    }
    return QLatin1Char('<') + out + QLatin1Char('>');
}

} // namespace

QString MarkdownInline::write(const Runs &runs, MarkdownPlace place, const QString &indent)
{
    m_place = place;
    m_indent = indent;
    return InlineWriter::write(runs);
}

/// ** and * only where CommonMark cannot take them otherwise: letters just inside, a blank, the
/// end or plain punctuation just outside. Its flanking rules make "**报道**说" and "**«Bakı»**nın"
/// no emphasis at all.
QString MarkdownInline::special(const Runs &runs, size_t index)
{
    const Run &run = runs[index];
    if (run.kind != RunKind::Text || run.marks.size() != 1 || run.text.isEmpty()) {
        return {};
    }
    const MarkKind kind = run.marks.front().kind;
    if (kind == MarkKind::Code) {
        static const QRegularExpression simple(QStringLiteral("^[A-Za-z0-9_.:/()=+-]+$"));
        return simple.match(run.text).hasMatch() ? QLatin1Char('`') + run.text + QLatin1Char('`')
                                                 : QString();
    }
    if (kind != MarkKind::Strong && kind != MarkKind::Emphasis) {
        return {};
    }
    const auto outside = [&](bool before) {
        if (before ? index == 0 : index + 1 == runs.size()) {
            return true;
        }
        const Run &other = runs[before ? index - 1 : index + 1];
        return other.kind == RunKind::LineBreak ||
               (other.kind == RunKind::Text && other.marks.empty() && !other.text.isEmpty() &&
                isOutside(before ? other.text.back() : other.text.front()));
    };
    if (!run.text.front().isLetterOrNumber() || !run.text.back().isLetterOrNumber() ||
        !outside(true) || !outside(false)) {
        return {};
    }
    const QString fence = kind == MarkKind::Strong ? QStringLiteral("**") : QStringLiteral("*");
    return fence + text(runs, index) + fence;
}

QString MarkdownInline::text(const Runs &runs, size_t index)
{
    const QString &source = runs[index].text;
    QString out;
    for (qsizetype i = 0; i < source.size(); ++i) {
        const QChar c = source.at(i);
        const bool last = i + 1 == source.size();
        if (c == QLatin1Char(' ')) {
            // A blank at an end of a line, or a second one, would be lost.
            const bool lost = (i == 0 && startsLine(runs, index)) ||
                              (last && endsLine(runs, index)) ||
                              (i > 0 && source.at(i - 1) == QLatin1Char(' '));
            out += lost ? QStringLiteral("&#32;") : QStringLiteral(" ");
        } else if (c == QLatin1Char('#') && m_place != MarkdownPlace::Block) {
            out += QLatin1String("\\#");
        } else if (c == QLatin1Char('!') && last) {
            // Before a link it would make a picture of it.
            out += QLatin1String("\\!");
        } else {
            const QString escaped = escapedAnywhere(c);
            if (!escaped.isNull()) {
                out += escaped;
            } else if (!isForbidden(c)) {
                out += c;
            }
        }
    }
    return startsLine(runs, index) ? escapedLineStart(out) : out;
}

QString MarkdownInline::lineBreak(const Runs &runs, size_t index)
{
    return breaksLine(runs, index) ? QLatin1String("\\\n") + m_indent : QStringLiteral("<br>");
}

QString MarkdownInline::reference(const QString &noteId)
{
    return QLatin1String("[^") + noteId + QLatin1Char(']');
}

QString MarkdownInline::open(const Mark &mark)
{
    return mark.kind == MarkKind::Link ? QStringLiteral("[") : InlineWriter::open(mark);
}

QString MarkdownInline::close(const Mark &mark)
{
    return mark.kind == MarkKind::Link
               ? QLatin1String("](") + destination(mark.value) + QLatin1Char(')')
               : InlineWriter::close(mark);
}

/// A backslash break works only between two texts; anything else is safe as <br>.
bool MarkdownInline::breaksLine(const Runs &runs, size_t index) const
{
    return m_place == MarkdownPlace::Block && index > 0 && index + 1 < runs.size() &&
           runs[index - 1].kind == RunKind::Text && runs[index + 1].kind == RunKind::Text &&
           runs[index].marks.empty();
}

bool MarkdownInline::startsLine(const Runs &runs, size_t index) const
{
    return index == 0 || runs[index - 1].kind == RunKind::LineBreak;
}

bool MarkdownInline::endsLine(const Runs &runs, size_t index) const
{
    return index + 1 == runs.size() || runs[index + 1].kind == RunKind::LineBreak;
}

} // namespace rd::exporting
