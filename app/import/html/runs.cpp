// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/html/runs.h"

#include "app/import/encoding.h"
#include "app/import/page/pagewords.h"

namespace rd::importing {

namespace {

bool isHtmlSpace(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\t' || c == u'\f' || c == u'\r';
}

bool isWide(QChar c)
{
    return isHan(c) || (c.unicode() >= 0x3000 && c.unicode() < 0x3040) ||
           (c.unicode() >= 0xFF00 && c.unicode() < 0xFF60);
}

/// Spaces as HTML collapses them. `before` is what stands before the text (null at a line's start).
QString collapsed(const QString &text, QChar before)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size();) {
        if (!isHtmlSpace(text[i])) {
            out += text[i++];
            continue;
        }
        bool lineEnd = false;
        while (i < text.size() && isHtmlSpace(text[i])) {
            lineEnd = lineEnd || text[i] == u'\n';
            ++i;
        }
        const QChar left = out.isEmpty() ? before : out.back();
        const QChar right = i < text.size() ? text[i] : QChar();
        const bool chinese = lineEnd && isWide(left) && isWide(right);
        if (!left.isNull() && !isHtmlSpace(left) && !chinese) {
            out += u' ';
        }
    }
    return out;
}

void trimEnd(Runs &runs)
{
    while (!runs.empty()) {
        Run &last = runs.back();
        if (last.kind == RunKind::FootnoteRef) {
            return;
        }
        while (last.text.endsWith(u' ')) {
            last.text.chop(1);
        }
        if (!last.text.isEmpty()) {
            return;
        }
        runs.pop_back();
    }
}

} // namespace

void RunBuilder::text(const QString &text)
{
    QString clean = cleanText(text);
    if (!m_exact) {
        QChar before;
        if (!m_runs.empty()) {
            const Run &last = m_runs.back();
            before = last.kind == RunKind::Text        ? last.text.back()
                     : last.kind == RunKind::LineBreak ? QChar()
                                                       : QChar(u'x');
        }
        clean = collapsed(clean, before);
    }
    if (!clean.isEmpty()) {
        m_runs.push_back({RunKind::Text, clean, m_marks, {}});
    }
}

void RunBuilder::lineBreak()
{
    if (!m_exact) {
        while (!m_runs.empty() && m_runs.back().kind == RunKind::Text) {
            QString &text = m_runs.back().text;
            while (text.endsWith(u' ')) {
                text.chop(1);
            }
            if (!text.isEmpty()) {
                break;
            }
            m_runs.pop_back();
        }
        if (m_runs.empty()) {
            return;
        }
    }
    m_runs.push_back({RunKind::LineBreak, {}, m_marks, {}});
}

void RunBuilder::footnoteRef(const QString &id)
{
    m_runs.push_back({RunKind::FootnoteRef, {}, m_marks, id});
}

void RunBuilder::softBreak()
{
    if (!m_runs.empty() && !endsWithBreak()) {
        lineBreak();
    }
}

bool RunBuilder::endsWithBreak() const
{
    return !m_runs.empty() && m_runs.back().kind == RunKind::LineBreak;
}

Runs RunBuilder::take()
{
    Runs runs = std::exchange(m_runs, {});
    if (!m_exact) {
        trimEnd(runs);
        const bool leading = !runs.empty() && runs.front().kind == RunKind::Text;
        while (leading && runs.front().text.startsWith(u' ')) {
            runs.front().text.remove(0, 1);
        }
    }
    normalise(runs);
    return runs;
}

} // namespace rd::importing
