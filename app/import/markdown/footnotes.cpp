// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/markdown/footnotes.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

namespace rd::importing {

namespace {

const QRegularExpression &definition()
{
    static const QRegularExpression shape(
        QStringLiteral("^ {0,3}\\[\\^([A-Za-z0-9_-]+)\\]:[ \\t]+(.*)$"));
    return shape;
}

bool isFence(const QString &line)
{
    static const QRegularExpression shape(QStringLiteral("^ {0,3}(?:```|~~~)"));
    return shape.match(line).hasMatch();
}

/// The ids of notes, ours in raw HTML too.
QSet<QString> noteIds(const QStringList &lines)
{
    static const QRegularExpression raw(
        QStringLiteral("data-rd-role=\"footnote\"[^>]*data-rd-id=\"([^\"]+)\""));
    QSet<QString> ids;
    for (const QString &line : lines) {
        const auto note = definition().match(line);
        if (note.hasMatch()) {
            ids.insert(note.captured(1));
        }
        for (auto matches = raw.globalMatch(line); matches.hasNext();) {
            ids.insert(matches.next().captured(1));
        }
    }
    return ids;
}

/// The end of a code span that begins at `at`, or `at` if none does.
qsizetype afterCode(const QString &line, qsizetype at)
{
    qsizetype ticks = 0;
    while (at + ticks < line.size() && line[at + ticks] == u'`') {
        ++ticks;
    }
    const QString fence(ticks, u'`');
    const qsizetype close = ticks == 0 ? -1 : line.indexOf(fence, at + ticks);
    return close < 0 ? at + ticks : close + ticks;
}

QString withReferences(const QString &line, const QSet<QString> &ids)
{
    static const QRegularExpression reference(QStringLiteral("\\G\\[\\^([A-Za-z0-9_-]+)\\]"));
    QString out;
    for (qsizetype i = 0; i < line.size();) {
        if (line[i] == u'\\') {
            out += line.mid(i, 2);
            i += 2;
        } else if (line[i] == u'`') {
            const qsizetype end = afterCode(line, i);
            out += line.mid(i, end - i);
            i = end;
        } else if (line[i] == u'[') {
            const auto match = reference.match(line, i);
            if (match.hasMatch() && ids.contains(match.captured(1))) {
                out += QStringLiteral("<sup class=\"rd-noteref\"><a href=\"#%1\">*</a></sup>")
                           .arg(match.captured(1));
                i = match.capturedEnd();
            } else {
                out += line[i++];
            }
        } else {
            out += line[i++];
        }
    }
    return out;
}

} // namespace

QString withFootnotes(const QString &markdown)
{
    QStringList lines = markdown.split(u'\n');
    const QSet<QString> ids = noteIds(lines);
    if (ids.isEmpty()) {
        return markdown;
    }
    bool fenced = false;
    for (QString &line : lines) {
        fenced = isFence(line) ? !fenced : fenced;
        const auto note = fenced ? QRegularExpressionMatch() : definition().match(line);
        if (note.hasMatch()) {
            line = QStringLiteral("\n<!-- footnote: %1 -->\n\n").arg(note.captured(1)) +
                   withReferences(note.captured(2), ids);
        } else if (!fenced) {
            line = withReferences(line, ids);
        }
    }
    return lines.join(u'\n');
}

} // namespace rd::importing
