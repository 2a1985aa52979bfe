// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/folding.h"

#include "app/text/foldtable.h"

namespace rd::text {

namespace {

/// What foldAt() writes to: a string whose room grows only where a character becomes several.
class Writer final
{
public:
    explicit Writer(qsizetype expected)
        : m_text(expected, Qt::Uninitialized)
        , m_to(m_text.data())
    {}

    [[nodiscard]] bool empty() const { return m_used == 0; }
    [[nodiscard]] qsizetype size() const { return m_used; }
    char16_t &back() { return reinterpret_cast<char16_t &>(m_to[m_used - 1]); }

    void push_back(char16_t c)
    {
        if (m_used == m_text.size()) [[unlikely]] {
            m_text.resize(m_text.size() + m_text.size() / 2 + 16);
            m_to = m_text.data();
        }
        m_to[m_used++] = QChar(c);
    }

    QString take()
    {
        m_text.truncate(m_used);
        return std::move(m_text);
    }

private:
    QString m_text;
    QChar *m_to;
    qsizetype m_used = 0;
};

} // namespace

QString fold(QStringView text)
{
    const FoldTable &table = foldTable();
    Writer out(text.size());
    for (qsizetype i = 0; i < text.size();) {
        i += foldAt(table, text, i, out);
    }
    return out.take();
}

Folded foldWithOffsets(QStringView text)
{
    const FoldTable &table = foldTable();
    Writer out(text.size());
    Folded folded;
    folded.offsets.reserve(static_cast<size_t>(text.size()) + 1);
    for (qsizetype i = 0; i < text.size();) {
        const int units = foldAt(table, text, i, out);
        folded.offsets.resize(static_cast<size_t>(out.size()), static_cast<int>(i));
        i += units;
    }
    folded.text = out.take();
    folded.offsets.push_back(static_cast<int>(text.size()));
    return folded;
}

} // namespace rd::text
