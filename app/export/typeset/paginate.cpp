// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/typeset/paginate.h"

#include <algorithm>

namespace rd::exporting::typeset {

namespace {

constexpr double notesGap = 14; ///< between the text and the notes' rule
constexpr double tallestNote = page::column * 0.35;

/// Where a page begins and ends in the flow.
struct Cut
{
    size_t begin = 0;
    size_t end = 0;
};

class Paginator final
{
public:
    explicit Paginator(ArticleFlow &flow)
        : m_flow(flow)
        , m_printed(flow.notes.size(), false)
        , m_deferred(flow.notes.size(), false)
    {
        for (size_t i = 0; i < flow.notes.size(); ++i) {
            m_deferred[i] = !flow.notes[i].referenced || flow.notes[i].height() > tallestNote;
        }
    }

    std::vector<Page> pages(int article)
    {
        // First where to cut, then the places: the flow still grows by notes while being cut, and
        // pages point into it.
        size_t at = 0;
        while (at < m_flow.strips.size() || appendDeferred()) {
            m_cuts.push_back(cut(at));
            at = m_cuts.back().end;
        }
        std::fill(m_printed.begin(), m_printed.end(), false);
        std::vector<Page> all;
        for (const Cut &each : m_cuts) {
            all.push_back(place(each));
            all.back().article = article;
            all.back().opensArticle = all.size() == 1;
        }
        return all;
    }

private:
    [[nodiscard]] double headHeight(size_t begin) const
    {
        double sum = 0;
        for (const Strip &strip : repeatedHead(begin)) {
            sum += strip.height;
        }
        return sum;
    }

    /// The table head to say again above a page that begins with this strip.
    [[nodiscard]] const std::vector<Strip> &repeatedHead(size_t begin) const
    {
        static const std::vector<Strip> none;
        const int table = m_flow.strips[begin].table;
        const bool goesOn = table >= 0 && begin > 0 && m_flow.strips[begin - 1].table == table;
        return goesOn ? m_flow.tableHeads[size_t(table)] : none;
    }

    [[nodiscard]] double notesHeight(const Strip &strip, const std::vector<int> &onPage) const
    {
        double sum = 0;
        for (const int note : strip.notes) {
            const bool counted = std::find(onPage.begin(), onPage.end(), note) != onPage.end();
            if (!m_printed[size_t(note)] && !m_deferred[size_t(note)] && !counted) {
                sum += m_flow.notes[size_t(note)].height();
            }
        }
        return sum > 0 && onPage.empty() ? sum + notesGap : sum;
    }

    void takeNotes(const Strip &strip, std::vector<int> &onPage) const
    {
        for (const int note : strip.notes) {
            const bool counted = std::find(onPage.begin(), onPage.end(), note) != onPage.end();
            if (!m_printed[size_t(note)] && !m_deferred[size_t(note)] && !counted) {
                onPage.push_back(note);
            }
        }
    }

    /// How far a page that begins at `begin` can be filled.
    size_t fill(size_t begin)
    {
        double used = headHeight(begin);
        std::vector<int> onPage;
        size_t at = begin;
        while (at < m_flow.strips.size() || appendDeferred()) {
            const Strip &strip = m_flow.strips[at];
            const double need = (at == begin ? 0 : strip.before) + strip.height;
            if (used + need + notesHeight(strip, onPage) > page::column + 0.01) {
                if (at > begin || strip.notes.empty()) {
                    break;
                }
                // Not even alone with its notes: they go to the end.
                for (const int note : strip.notes) {
                    m_deferred[size_t(note)] = m_deferred[size_t(note)] || !m_printed[size_t(note)];
                }
                if (used + need > page::column) {
                    break;
                }
            }
            used += need + notesHeight(strip, onPage);
            takeNotes(strip, onPage);
            ++at;
        }
        return std::max(at, begin + 1);
    }

    Cut cut(size_t begin)
    {
        const size_t full = fill(begin);
        size_t end = full;
        while (end > begin && end < m_flow.strips.size() && !m_flow.strips[end].mayBreakBefore) {
            --end;
        }
        if (end == begin) {
            end = full; // more is kept together than a page holds
        }
        for (size_t i = begin; i < end; ++i) {
            for (const int note : m_flow.strips[i].notes) {
                m_printed[size_t(note)] = m_printed[size_t(note)] || !m_deferred[size_t(note)];
            }
        }
        return {begin, end};
    }

    /// The notes without a place at a foot, once, behind the article.
    bool appendDeferred()
    {
        const bool any = std::find(m_deferred.begin(), m_deferred.end(), true) != m_deferred.end();
        if (m_appended || !any) {
            return false;
        }
        m_appended = true;
        bool first = true;
        m_flow.strips.insert(m_flow.strips.end(), m_flow.notesTitle.begin(),
                             m_flow.notesTitle.end());
        for (size_t i = 0; i < m_flow.notes.size(); ++i) {
            if (!m_deferred[i]) {
                continue;
            }
            for (const Strip &strip : m_flow.notes[i].strips) {
                m_flow.strips.push_back(strip);
                if (first) {
                    m_flow.strips.back().mayBreakBefore = false;
                    first = false;
                }
            }
        }
        return true;
    }

    Page place(const Cut &range)
    {
        Page page;
        double y = page::top;
        for (const Strip &strip : repeatedHead(range.begin)) {
            page.strips.push_back({&strip, y, true});
            y += strip.height;
        }
        std::vector<int> onPage;
        for (size_t i = range.begin; i < range.end; ++i) {
            const Strip &strip = m_flow.strips[i];
            y += i == range.begin ? 0 : strip.before;
            page.strips.push_back({&strip, y, false});
            y += strip.height;
            takeNotes(strip, onPage);
        }
        placeNotes(page, onPage);
        return page;
    }

    void placeNotes(Page &page, const std::vector<int> &onPage)
    {
        double y = page::top + page::column;
        for (const int note : onPage) {
            y -= m_flow.notes[size_t(note)].height();
        }
        page.notesRule = y - 3;
        for (const int note : onPage) {
            m_printed[size_t(note)] = true;
            for (const Strip &strip : m_flow.notes[size_t(note)].strips) {
                y += strip.before;
                page.notes.push_back({&strip, y, false});
                y += strip.height;
            }
        }
    }

    ArticleFlow &m_flow;
    std::vector<bool> m_printed;
    std::vector<bool> m_deferred;
    std::vector<Cut> m_cuts;
    bool m_appended = false;
};

} // namespace

std::vector<Page> paginate(ArticleFlow &flow, int article)
{
    return Paginator(flow).pages(article);
}

} // namespace rd::exporting::typeset
