// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/tokens.h"

#include "app/text/foldtable.h"

#include <QVarLengthArray>

namespace rd::text {

namespace {

/// Walks over a text once; one buffer holds the folded form of the token at hand.
class Tokenizer final
{
public:
    Tokenizer(QStringView text, const std::function<bool(const Token &)> &take)
        : m_text(text)
        , m_take(take)
    {}

    void run()
    {
        while (m_at < m_text.size()) {
            const KindAt here = kindAt(m_table, m_text, m_at);
            bool goOn = true;
            if (here.kind == CharKind::Word) {
                goOn = word();
            } else if (here.kind == CharKind::Han) {
                goOn = han(here.units);
            } else {
                m_at += here.units;
            }
            if (!goOn) {
                return;
            }
        }
    }

private:
    bool word()
    {
        m_buffer.clear();
        const qsizetype start = m_at;
        qsizetype end = m_at;
        qsizetype apostropheEnd = -1; // where the word ended before its last apostrophe
        qsizetype apostropheFolded = 0;
        while (true) {
            if (takeSimple()) {
                end = m_at;
            }
            if (m_at >= m_text.size()) {
                break;
            }
            const KindAt here = kindAt(m_table, m_text, m_at);
            if (here.kind == CharKind::Word || here.kind == CharKind::Mark) {
                foldAt(m_table, m_text, m_at, m_buffer);
                m_at += here.units;
                end = m_at;
                continue;
            }
            const bool joins = here.kind == CharKind::Joiner || here.kind == CharKind::Apostrophe;
            if (!joins || !wordFollows(m_at + here.units)) {
                break;
            }
            if (here.kind == CharKind::Apostrophe) {
                apostropheEnd = end;
                apostropheFolded = m_buffer.size();
            }
            m_at += here.units;
        }
        // "Azerbaijan's" is found by who asks for "Azerbaijan".
        if (apostropheEnd >= 0 && m_buffer.size() == apostropheFolded + 1 &&
            m_buffer.back() == u's') {
            m_buffer.resize(apostropheFolded);
            end = apostropheEnd;
        }
        return emitToken(start, end, false);
    }

    /// The quick path: letters and digits that fold one to one. True if there were any.
    bool takeSimple()
    {
        const qsizetype from = m_at;
        const qsizetype size = m_text.size();
        for (; m_at < size; ++m_at) {
            const char16_t c = m_text[m_at].unicode();
            const char16_t folded = m_table.folded[c];
            if (m_table.kinds[c] != CharKind::Word || folded >= FoldTable::dropped) {
                break;
            }
            m_buffer.push_back(folded);
        }
        return m_at > from;
    }

    bool han(int units)
    {
        const qsizetype start = m_at;
        m_buffer.clear();
        foldAt(m_table, m_text, m_at, m_buffer);
        m_at += units;
        if (!emitToken(start, m_at, false)) {
            return false;
        }
        if (m_at >= m_text.size()) {
            return true;
        }
        const KindAt next = kindAt(m_table, m_text, m_at);
        if (next.kind != CharKind::Han) {
            return true;
        }
        foldAt(m_table, m_text, m_at, m_buffer);
        return emitToken(start, m_at + next.units, true);
    }

    [[nodiscard]] bool wordFollows(qsizetype at) const
    {
        return at < m_text.size() && kindAt(m_table, m_text, at).kind == CharKind::Word;
    }

    bool emitToken(qsizetype start, qsizetype end, bool colocated)
    {
        if (m_buffer.isEmpty()) {
            return true;
        }
        return m_take(Token{QStringView(m_buffer.constData(), m_buffer.size()),
                            static_cast<int>(start), static_cast<int>(end), colocated});
    }

    const FoldTable &m_table = foldTable();
    QStringView m_text;
    const std::function<bool(const Token &)> &m_take;
    QVarLengthArray<char16_t, 128> m_buffer;
    qsizetype m_at = 0;
};

} // namespace

void tokenize(QStringView text, const std::function<bool(const Token &)> &take)
{
    Tokenizer(text, take).run();
}

} // namespace rd::text
