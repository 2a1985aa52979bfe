// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/formats/docxwriter.h"
#include "app/import/archive/docxtext.h"
#include "app/import/importer.h"
#include "app/workspace/approvallines.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace rd::workspace {

namespace {

constexpr double alike = 0.4; ///< an interviewee rewrites more freely than an editor
constexpr qsizetype longestText = 20'000'000;
/// Comparing all with all is only for documents a person could have written.
constexpr size_t mostCompared = 2'000;

struct ApprovalDocument
{
    Q_DECLARE_TR_FUNCTIONS(rd::ApprovalDocument)
};

QString normal(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C).simplified();
}

tl::unexpected<Error> noText()
{
    return fail(ErrorCode::Corrupt,
                ApprovalDocument::tr("There is no text in the file. Nothing was read from it."));
}

Result<std::vector<importing::DocxParagraph>> paragraphsOf(const QByteArray &bytes)
{
    if (bytes.startsWith("PK\x03\x04")) {
        return importing::readDocxText(bytes);
    }
    if (bytes.size() > longestText) {
        return fail(ErrorCode::Limit,
                    ApprovalDocument::tr("The file is too large to be an answer of an interviewee. "
                                         "Nothing was read from it."));
    }
    auto decoded = importing::decodeText(bytes);
    if (!decoded) {
        return fail(decoded.error());
    }
    std::vector<importing::DocxParagraph> all;
    for (const QString &line : decoded->split(QLatin1Char('\n'))) {
        if (!line.trimmed().isEmpty()) {
            all.push_back({line.trimmed(), {}});
        }
    }
    return all;
}

/// Gives every paragraph that came back to a block that was sent.
class Matching final
{
public:
    Matching(const ApprovalLines &lines, std::vector<importing::DocxParagraph> paragraphs)
        : m_lines(lines)
        , m_parts(lines.blocks.size())
    {
        for (const ApprovalLines::Line &line : lines.blocks) {
            m_bags.emplace_back(line.text);
        }
        for (importing::DocxParagraph &paragraph : paragraphs) {
            if (!isOurs(paragraph)) {
                m_paragraphs.push_back(std::move(paragraph));
            }
        }
        m_owner.assign(m_paragraphs.size(), -1);
    }

    ReturnedDocument run()
    {
        byBookmark();
        byText();
        splitMerged();
        byLikeness();
        splitMerged();
        joinSplit();
        return result();
    }

private:
    /// The introduction and the names of speakers, unless a block has the very words.
    [[nodiscard]] bool isOurs(const importing::DocxParagraph &paragraph) const
    {
        const QString text = normal(paragraph.text);
        const auto same = [&text](const QString &line) { return normal(line) == text; };
        const auto &blocks = m_lines.blocks;
        if (std::any_of(blocks.begin(), blocks.end(),
                        [&](const ApprovalLines::Line &line) { return same(line.text); })) {
            return false;
        }
        return std::any_of(m_lines.introduction.begin(), m_lines.introduction.end(), same) ||
               std::any_of(blocks.begin(), blocks.end(), [&](const ApprovalLines::Line &line) {
                   return !line.speaker.isEmpty() && same(line.speaker);
               });
    }

    void give(size_t paragraph, size_t block)
    {
        m_owner[paragraph] = int(block);
        m_parts[block].append(m_paragraphs[paragraph].text);
    }

    void byBookmark()
    {
        QHash<QString, size_t> places;
        for (size_t i = 0; i < m_lines.blocks.size(); ++i) {
            places.insert(exporting::docxBookmark(m_lines.block(m_lines.blocks[i]).id), i);
        }
        for (size_t j = 0; j < m_paragraphs.size(); ++j) {
            for (const QString &bookmark : m_paragraphs[j].bookmarks) {
                const auto place = places.constFind(bookmark);
                if (place != places.constEnd() && m_parts[*place].isEmpty() && m_owner[j] < 0) {
                    give(j, *place);
                }
            }
        }
    }

    void byText()
    {
        QHash<QString, size_t> places;
        for (size_t i = 0; i < m_lines.blocks.size(); ++i) {
            if (m_parts[i].isEmpty()) {
                places.insert(normal(m_lines.blocks[i].text), i);
            }
        }
        for (size_t j = 0; j < m_paragraphs.size(); ++j) {
            const auto place =
                m_owner[j] < 0 ? places.constFind(normal(m_paragraphs[j].text)) : places.constEnd();
            if (place != places.constEnd() && m_parts[*place].isEmpty()) {
                give(j, *place);
            }
        }
    }

    /// The likest pairs first, so that one rewritten answer does not take another's words.
    void byLikeness()
    {
        struct Pair
        {
            double likeness;
            size_t paragraph;
            size_t block;
        };
        if (m_paragraphs.size() > mostCompared || m_lines.blocks.size() > mostCompared) {
            return;
        }
        std::vector<Pair> pairs;
        for (size_t j = 0; j < m_paragraphs.size(); ++j) {
            if (m_owner[j] >= 0) {
                continue;
            }
            const text::WordBag bag(m_paragraphs[j].text);
            for (size_t i = 0; i < m_bags.size(); ++i) {
                const double likeness = m_parts[i].isEmpty() ? bag.likeness(m_bags[i]) : 0;
                if (likeness >= alike) {
                    pairs.push_back({likeness, j, i});
                }
            }
        }
        std::stable_sort(pairs.begin(), pairs.end(),
                         [](const Pair &a, const Pair &b) { return a.likeness > b.likeness; });
        for (const Pair &pair : pairs) {
            if (m_owner[pair.paragraph] < 0 && m_parts[pair.block].isEmpty()) {
                give(pair.paragraph, pair.block);
            }
        }
    }

    /// A block whose very words stand inside another paragraph was run together with it.
    void splitMerged()
    {
        for (size_t i = 0; i < m_lines.blocks.size(); ++i) {
            const QString text = normal(m_lines.blocks[i].text);
            if (!m_parts[i].isEmpty() || text.size() < 8) {
                continue;
            }
            for (size_t j = 0; j < m_paragraphs.size(); ++j) {
                QString whole = normal(m_paragraphs[j].text);
                const qsizetype at = whole.indexOf(text);
                if (at < 0 || whole == text) {
                    continue;
                }
                const QString rest = whole.remove(at, text.size()).simplified();
                if (m_owner[j] < 0 && !resemblesAnother(rest, i)) {
                    continue; // words added to this one block
                }
                m_parts[i].append(text);
                replaceText(j, rest);
                break;
            }
        }
    }

    [[nodiscard]] bool resemblesAnother(const QString &text, size_t block) const
    {
        const text::WordBag bag(text);
        for (size_t i = 0; i < m_bags.size(); ++i) {
            if (i != block && m_parts[i].isEmpty() && bag.likeness(m_bags[i]) >= alike) {
                return true;
            }
        }
        return false;
    }

    void replaceText(size_t paragraph, const QString &text)
    {
        if (m_owner[paragraph] >= 0) {
            QStringList &parts = m_parts[size_t(m_owner[paragraph])];
            const qsizetype place = parts.indexOf(m_paragraphs[paragraph].text);
            if (place >= 0) {
                parts[place] = text;
            }
        }
        m_paragraphs[paragraph].text = text;
    }

    /// A paragraph nobody owns goes to the one before it when that makes the block likelier: an
    /// answer was broken in two.
    void joinSplit()
    {
        for (size_t j = 1; j < m_paragraphs.size(); ++j) {
            const int before = m_owner[j - 1];
            if (m_owner[j] >= 0 || before < 0) {
                continue;
            }
            const auto block = size_t(before);
            const QString now = m_parts[block].join(QLatin1Char('\n'));
            const QString more = now + QLatin1Char('\n') + m_paragraphs[j].text;
            if (text::WordBag(more).likeness(m_bags[block]) >
                text::WordBag(now).likeness(m_bags[block]) + 0.02) {
                give(j, block);
            }
        }
    }

    ReturnedDocument result() const
    {
        ReturnedDocument document;
        for (size_t i = 0; i < m_lines.blocks.size(); ++i) {
            const ApprovalLines::Line &line = m_lines.blocks[i];
            ReturnedBlock block;
            block.block = m_lines.block(line).id;
            block.sent = line.text;
            block.returned = m_parts[i].join(QLatin1Char('\n')).trimmed();
            if (block.returned.isEmpty()) {
                block.kind = ReturnedKind::Missing;
            } else if (normal(block.returned) == normal(block.sent)) {
                block.returned = block.sent; // spaces and line ends are no wish
            } else {
                block.kind = ReturnedKind::Changed;
            }
            block.segments = text::diffWords(block.sent, block.returned);
            document.blocks.push_back(std::move(block));
        }
        for (size_t j = 0; j < m_paragraphs.size(); ++j) {
            if (m_owner[j] < 0 && !m_paragraphs[j].text.isEmpty()) {
                document.added.append(m_paragraphs[j].text);
            }
        }
        return document;
    }

    const ApprovalLines &m_lines;
    std::vector<importing::DocxParagraph> m_paragraphs;
    std::vector<int> m_owner; ///< block of each paragraph; -1: none
    std::vector<QStringList> m_parts;
    std::vector<text::WordBag> m_bags;
};

} // namespace

bool ReturnedDocument::isAsSent() const
{
    return added.isEmpty() && std::all_of(blocks.begin(), blocks.end(), [](const auto &block) {
               return block.kind == ReturnedKind::Unchanged;
           });
}

Result<ReturnedDocument> readApproval(const QByteArray &bytes, const ArticleContent &pinned,
                                      const ApprovalOrder &order)
{
    auto paragraphs = paragraphsOf(bytes);
    if (!paragraphs) {
        return fail(paragraphs.error());
    }
    if (paragraphs->empty()) {
        return noText();
    }
    const ApprovalLines lines = approvalLines(pinned, order);
    return Matching(lines, std::move(*paragraphs)).run();
}

} // namespace rd::workspace
