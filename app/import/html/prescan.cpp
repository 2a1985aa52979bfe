// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/html/prescan.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <vector>

namespace rd::importing {

namespace {

constexpr size_t maxDepth = 256;
constexpr int maxTags = 1'000'000;
constexpr int maxAttributes = 64;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(rd::Import)
};

/// What an element is to the scan; one look-up a tag.
enum Trait : unsigned {
    Void = 1,            ///< has no end tag
    DroppedElement = 2,  ///< gone with all it holds; what it holds may be no markup at all
    DroppedTag = 4,      ///< presentation alone, and repeated by the parser in every paragraph
    Formatting = 8,      ///< opened again by the parser after each block
    ImpliedEnd = 16,     ///< ends where the next of its kind begins
    ClosesParagraph = 32 ///< ends an open paragraph
};

const QHash<QByteArray, unsigned> &traits()
{
    static const QHash<QByteArray, unsigned> all = [] {
        QHash<QByteArray, unsigned> table;
        const auto add = [&table](unsigned trait, std::initializer_list<const char *> names) {
            for (const char *name : names) {
                table[name] |= trait;
            }
        };
        add(Void, {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta",
                   "param", "source", "track", "wbr"});
        add(DroppedElement, {"script", "style", "textarea", "iframe", "noembed", "noframes", "xmp",
                             "svg", "math", "object"});
        add(DroppedTag, {"font", "big", "small", "u", "tt", "nobr", "plaintext", "center"});
        add(Formatting, {"b", "i", "em", "strong", "code", "s", "strike", "a"});
        add(ImpliedEnd, {"p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot",
                         "option", "optgroup", "colgroup", "rt", "rp"});
        add(ClosesParagraph,
            {"p",       "div",   "ul",     "ol",     "dl",     "table", "blockquote", "pre",
             "h1",      "h2",    "h3",     "h4",     "h5",     "h6",    "section",    "hr",
             "article", "aside", "figure", "header", "footer", "main",  "nav",        "form",
             "address", "li",    "dt",     "dd",     "menu"});
        return table;
    }();
    return all;
}

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

class Flattener final
{
public:
    explicit Flattener(const QByteArray &html)
        : m_html(html)
    {
        m_out.reserve(html.size());
    }

    Result<QByteArray> run()
    {
        while (m_at < m_html.size()) {
            const qsizetype open = m_html.indexOf('<', m_at);
            const qsizetype end = open < 0 ? m_html.size() : open;
            m_out.append(m_html.constData() + m_at, end - m_at);
            m_at = end;
            if (m_at < m_html.size()) {
                readMarkup();
            }
            if (m_tags > maxTags) {
                return fail(ErrorCode::Limit,
                            Texts::tr("The page has more than a million elements. Nothing was "
                                      "imported; save the part you need and import that."));
            }
        }
        return std::move(m_out);
    }

private:
    char at(qsizetype i) const { return i < m_html.size() ? m_html[i] : '\0'; }

    void readMarkup()
    {
        const char next = at(m_at + 1);
        if (next == '!' || next == '?') {
            readDeclaration();
        } else if (isLetter(next)) {
            readTag(false);
        } else if (next == '/' && isLetter(at(m_at + 2))) {
            readTag(true);
        } else {
            m_out += '<';
            ++m_at;
        }
    }

    /// Comments go, but for those our Markdown uses to say what follows.
    void readDeclaration()
    {
        const bool comment = QByteArrayView(m_html).sliced(m_at).startsWith("<!--");
        const qsizetype close =
            comment ? m_html.indexOf("-->", m_at + 4) : m_html.indexOf('>', m_at);
        const qsizetype end = close < 0 ? m_html.size() : close + (comment ? 3 : 1);
        const QByteArrayView text = QByteArrayView(m_html).sliced(m_at, end - m_at);
        const bool kept = comment ? text.size() < 200 && close >= 0 : text.size() < 1000;
        if (kept) {
            m_out.append(text);
        }
        m_at = end;
    }

    struct Open
    {
        QByteArray name;
        unsigned traits = 0;
    };

    struct Tag
    {
        QByteArray name;
        unsigned traits = 0;
        qsizetype end = 0; ///< after '>'
        int attributes = 0;
        bool whole = false;
    };

    /// Skips one attribute value with its quotes; `i` is after '='.
    qsizetype afterValue(qsizetype i) const
    {
        while (isSpace(at(i))) {
            ++i;
        }
        if (at(i) == '"' || at(i) == '\'') {
            const qsizetype close = m_html.indexOf(at(i), i + 1);
            return close < 0 ? m_html.size() : close + 1;
        }
        while (i < m_html.size() && !isSpace(at(i)) && at(i) != '>') {
            ++i;
        }
        return i;
    }

    Tag parseTag(qsizetype nameStart) const
    {
        Tag tag;
        qsizetype i = nameStart;
        while (i < m_html.size() && !isSpace(at(i)) && at(i) != '/' && at(i) != '>') {
            ++i;
        }
        tag.name = m_html.mid(nameStart, i - nameStart).toLower();
        tag.traits = traits().value(tag.name);
        bool inName = false;
        while (i < m_html.size() && at(i) != '>') {
            if (at(i) == '=' && inName) {
                i = afterValue(i + 1);
                inName = false;
                continue;
            }
            const bool name = !isSpace(at(i)) && at(i) != '/';
            tag.attributes += name && !inName ? 1 : 0;
            inName = name || (inName && isSpace(at(i)));
            ++i;
        }
        tag.whole = i < m_html.size();
        tag.end = std::min(i + 1, m_html.size());
        return tag;
    }

    void readTag(bool endTag)
    {
        const Tag tag = parseTag(m_at + (endTag ? 2 : 1));
        ++m_tags;
        if (!tag.whole) {
            m_at = m_html.size(); // the file ends inside the tag: there is no text in it
            return;
        }
        const QByteArrayView all = QByteArrayView(m_html).sliced(m_at, tag.end - m_at);
        if ((tag.traits & DroppedElement) != 0 && !isMetadata(tag, all)) {
            m_at = endTag ? tag.end : afterElement(tag);
            return;
        }
        m_at = tag.end;
        if ((tag.traits & DroppedTag) != 0) {
            return;
        }
        if (endTag) {
            closeTag(tag.name, all);
        } else if (tag.name == "script") {
            copyScript(all);
        } else {
            openTag(tag, all);
        }
    }

    static bool isMetadata(const Tag &tag, QByteArrayView all)
    {
        return tag.name == "script" && all.size() < 500 &&
               all.toByteArray().toLower().contains("application/ld+json");
    }

    /// Copies it whole, at any depth: cut in two, its data would be text.
    void copyScript(QByteArrayView startTag)
    {
        const qsizetype close = closeOf("script", m_at);
        const qsizetype end = close < 0 ? m_html.size() : close;
        m_out.append(startTag);
        m_out.append(m_html.constData() + m_at, end - m_at);
        m_out.append("</script>");
        m_at = end;
    }

    /// Where the next end tag of that name begins, or -1.
    qsizetype closeOf(const QByteArray &name, qsizetype from) const
    {
        const QByteArray needle = "</" + name;
        for (qsizetype i = m_html.indexOf("</", from); i >= 0; i = m_html.indexOf("</", i + 2)) {
            if (qstrnicmp(m_html.constData() + i, needle.constData(), size_t(needle.size())) == 0 &&
                !isLetter(at(i + needle.size()))) {
                return i;
            }
        }
        return -1;
    }

    /// After the end tag of an element whose contents are dropped. Without one, the element is not
    /// taken to hold the rest of the page (only a script or a style does in a browser).
    qsizetype afterElement(const Tag &tag)
    {
        if (m_unclosed.contains(tag.name)) {
            return tag.end;
        }
        const qsizetype close = closeOf(tag.name, tag.end);
        if (close >= 0) {
            const qsizetype end = m_html.indexOf('>', close);
            return end < 0 ? m_html.size() : end + 1;
        }
        m_unclosed.insert(tag.name);
        const bool raw = tag.name == "script" || tag.name == "style" || tag.name == "textarea";
        return raw ? m_html.size() : tag.end;
    }

    void closeImplied(const QByteArray &name, unsigned nameTraits)
    {
        if ((nameTraits & (ImpliedEnd | ClosesParagraph)) == 0) {
            return;
        }
        qsizetype i = qsizetype(m_open.size()) - 1;
        while (i >= 0 && (m_open[size_t(i)].traits & Formatting) != 0) {
            --i;
        }
        if (i < 0) {
            return;
        }
        const Open &top = m_open[size_t(i)];
        const bool cell = (top.name == "td" || top.name == "th") &&
                          (name == "td" || name == "th" || name == "tr");
        const bool same = (top.traits & ImpliedEnd) != 0 && top.name == name;
        const bool paragraph = top.name == "p" && (nameTraits & ClosesParagraph) != 0;
        if (same || cell || paragraph) {
            m_open.resize(size_t(i));
            if (paragraph || (cell && name == "tr")) {
                closeImplied(name, nameTraits); // <li><p>…<li>, <tr><td>…<tr>
            }
        }
    }

    void openTag(const Tag &tag, QByteArrayView all)
    {
        if ((tag.traits & Void) == 0) {
            closeImplied(tag.name, tag.traits);
            if (m_open.size() >= maxDepth) {
                ++m_droppedOpen[tag.name];
                return;
            }
            m_open.push_back({tag.name, tag.traits});
        }
        const bool bare = (tag.traits & Formatting) != 0 && tag.name != "a";
        if (bare || tag.attributes > maxAttributes) {
            m_out += '<' + tag.name + '>';
        } else {
            m_out.append(all);
        }
    }

    void closeTag(const QByteArray &name, QByteArrayView all)
    {
        const auto dropped = m_droppedOpen.find(name);
        if (dropped != m_droppedOpen.end() && *dropped > 0) {
            --*dropped;
            return;
        }
        const auto open = std::find_if(m_open.rbegin(), m_open.rend(),
                                       [&name](const Open &each) { return each.name == name; });
        if (open != m_open.rend()) {
            m_open.resize(size_t(m_open.rend() - open) - 1);
        }
        m_out.append(all);
    }

    const QByteArray &m_html;
    QByteArray m_out;
    qsizetype m_at = 0;
    int m_tags = 0;
    std::vector<Open> m_open;
    QHash<QByteArray, int> m_droppedOpen;
    QSet<QByteArray> m_unclosed;
};

} // namespace

Result<QByteArray> flattened(const QByteArray &html)
{
    return Flattener(html).run();
}

} // namespace rd::importing
