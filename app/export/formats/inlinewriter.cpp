// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/formats/inlinewriter.h"

#include <algorithm>

namespace rd::exporting {

namespace {

using Marks = std::vector<Mark>;

QString escaped(QStringView text, bool inAttribute)
{
    QString out;
    out.reserve(text.size() + text.size() / 16);
    for (const QChar c : text) {
        switch (c.unicode()) {
        case '&':
            out += QLatin1String("&amp;");
            break;
        case '<':
            out += QLatin1String("&lt;");
            break;
        case '>':
            out += QLatin1String("&gt;");
            break;
        case '"':
            out += inAttribute ? QStringLiteral("&quot;") : QStringLiteral("\"");
            break;
        case '\n':
            out += QLatin1String("&#10;");
            break;
        case '\r':
            out += QLatin1String("&#13;");
            break;
        default:
            // C0 controls and noncharacters are errors in HTML whatever way they are written.
            if ((c.unicode() >= 0x20 || c == QLatin1Char('\t')) && c.unicode() != 0x7F &&
                c.unicode() < 0xFFFE) {
                out += c;
            }
        }
    }
    return out;
}

/// What can be written: one link a run, none to a dangerous address, none round a reference (it is
/// a link itself).
Marks writable(const Run &run)
{
    Marks marks;
    bool linked = run.kind == RunKind::FootnoteRef;
    for (const Mark &mark : run.marks) {
        if (mark.kind == MarkKind::Link) {
            if (linked || !isSafeAddress(mark.value)) {
                continue;
            }
            linked = true;
        }
        marks.push_back(mark);
    }
    return marks;
}

bool sharesAny(const Marks &marks, const Run *neighbour)
{
    return neighbour != nullptr &&
           std::any_of(marks.begin(), marks.end(), [neighbour](const Mark &mark) {
               return std::find(neighbour->marks.begin(), neighbour->marks.end(), mark) !=
                      neighbour->marks.end();
           });
}

QLatin1String simpleTag(MarkKind kind)
{
    switch (kind) {
    case MarkKind::Insertion:
        return QLatin1String("ins");
    case MarkKind::Deletion:
        return QLatin1String("del");
    case MarkKind::Link:
        return QLatin1String("a");
    case MarkKind::Strong:
        return QLatin1String("strong");
    case MarkKind::Emphasis:
        return QLatin1String("em");
    case MarkKind::Subscript:
        return QLatin1String("sub");
    case MarkKind::Superscript:
        return QLatin1String("sup");
    case MarkKind::Code:
        return QLatin1String("code");
    default:
        return QLatin1String("span");
    }
}

const char *valueAttribute(MarkKind kind)
{
    switch (kind) {
    case MarkKind::Insertion:
    case MarkKind::Deletion:
        return "data-rd-id";
    case MarkKind::Comment:
        return "data-rd-comment";
    case MarkKind::Quotation:
        return "data-rd-quotation";
    case MarkKind::Link:
        return "href";
    case MarkKind::Language:
        return "lang";
    case MarkKind::Unknown:
        return "data-rd-mark";
    default:
        return nullptr;
    }
}

} // namespace

QString htmlText(QStringView text)
{
    return escaped(text, false);
}
QString htmlAttribute(QStringView text)
{
    return escaped(text, true);
}

QString attribute(const char *name, const QString &value)
{
    if (value.isEmpty()) {
        return {};
    }
    return QLatin1Char(' ') + QLatin1String(name) + QLatin1String("=\"") + htmlAttribute(value) +
           QLatin1Char('"');
}

QString InlineWriter::write(const Runs &runs)
{
    QString out;
    Marks stack;
    const auto closeTo = [&](size_t depth) {
        while (stack.size() > depth) {
            out += close(stack.back());
            stack.pop_back();
        }
    };
    for (size_t i = 0; i < runs.size(); ++i) {
        const Run &run = runs[i];
        const Marks marks = writable(run);
        const auto shared = std::mismatch(stack.begin(), stack.end(), marks.begin(), marks.end());
        closeTo(size_t(shared.first - stack.begin()));
        const bool alone = stack.empty() && !marks.empty() &&
                           !sharesAny(marks, i + 1 < runs.size() ? &runs[i + 1] : nullptr);
        const QString whole = alone ? special(runs, i) : QString();
        if (!whole.isNull()) {
            out += whole;
            continue;
        }
        for (size_t m = stack.size(); m < marks.size(); ++m) {
            out += open(marks[m]);
            stack.push_back(marks[m]);
        }
        out += run.kind == RunKind::Text        ? text(runs, i)
               : run.kind == RunKind::LineBreak ? lineBreak(runs, i)
                                                : reference(run.ref);
    }
    closeTo(0);
    return out;
}

QString InlineWriter::firstReference(const QString &noteId) const
{
    return m_references.contains(noteId) ? QStringLiteral("rd-ref-%1-1").arg(noteId) : QString();
}

QString InlineWriter::text(const Runs &runs, size_t index)
{
    return htmlText(runs[index].text);
}

QString InlineWriter::reference(const QString &noteId)
{
    const int count = ++m_references[noteId];
    const int number = m_notes.number(noteId);
    return QLatin1String("<sup class=\"rd-noteref\"") +
           attribute("id", QStringLiteral("rd-ref-%1-%2").arg(noteId).arg(count)) +
           QLatin1String("><a") + attribute("href", QLatin1Char('#') + noteId) + QLatin1Char('>') +
           (number > 0 ? QString::number(number) : QStringLiteral("*")) +
           QLatin1String("</a></sup>");
}

QString InlineWriter::open(const Mark &mark)
{
    QString tag = QLatin1Char('<') + simpleTag(mark.kind);
    if (mark.kind == MarkKind::OffRecord) {
        // For the newsroom's own reader: an Exporter is never handed such a passage.
        tag += QLatin1String(" class=\"rd-off-record\"");
    }
    if (const char *name = valueAttribute(mark.kind)) {
        tag += QLatin1Char(' ') + QLatin1String(name) + QLatin1String("=\"") +
               htmlAttribute(mark.value) + QLatin1Char('"');
    }
    return tag + QLatin1Char('>');
}

QString InlineWriter::close(const Mark &mark)
{
    return QLatin1String("</") + simpleTag(mark.kind) + QLatin1Char('>');
}

} // namespace rd::exporting
