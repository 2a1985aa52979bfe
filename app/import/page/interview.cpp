// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/page/interview.h"

#include "app/article/body/plaintext.h"
#include "app/import/page/dateline.h"
#include "app/import/page/speakers.h"
#include "app/import/page/turnshapes.h"
#include "app/text/sentences.h"

#include <algorithm>
#include <array>

namespace rd::importing {

namespace {

constexpr size_t introductionParagraphs = 8;
constexpr std::array shapes{shapeByLabels, shapeByNames, shapeByDashes, shapeByBold,
                            shapeByQuestions};

bool isStrong(const Run &run)
{
    return run.kind != RunKind::Text || run.text.trimmed().isEmpty() || run.has(MarkKind::Strong);
}

bool isAllStrong(const Runs &runs)
{
    const bool hasText = std::any_of(runs.begin(), runs.end(), [](const Run &run) {
        return run.kind == RunKind::Text && !run.text.trimmed().isEmpty();
    });
    return hasText && std::all_of(runs.begin(), runs.end(), isStrong);
}

/// A line break inside a paragraph is a turn's end where the next line starts one, or the line
/// before is a bold question: pages put a whole exchange into one paragraph.
bool endsTurn(const Runs &line, const Runs &next)
{
    const bool boldQuestion =
        isAllStrong(line) && !isAllStrong(next) && text::endsQuestion(plainText(line).trimmed());
    return boldQuestion || startsTurn(plainText(next).trimmed());
}

std::vector<Runs> linesOf(const Runs &runs)
{
    std::vector<Runs> lines(1);
    for (const Run &run : runs) {
        if (run.kind == RunKind::LineBreak) {
            lines.emplace_back();
        } else {
            lines.back().push_back(run);
        }
    }
    return lines;
}

std::vector<Block> splitTurns(const Block &block)
{
    std::vector<Runs> parts;
    const std::vector<Runs> lines = linesOf(block.runs);
    for (size_t i = 0; i < lines.size(); ++i) {
        if (i == 0 || endsTurn(lines[i - 1], lines[i])) {
            parts.push_back(lines[i]);
        } else {
            parts.back().push_back({RunKind::LineBreak, {}, {}, {}});
            parts.back().insert(parts.back().end(), lines[i].begin(), lines[i].end());
        }
    }
    std::vector<Block> blocks;
    for (Runs &part : parts) {
        Block copy = block;
        copy.id = blocks.empty() ? block.id : makeBlock(block.role).id;
        copy.runs = std::move(part);
        blocks.push_back(std::move(copy));
    }
    return blocks;
}

Body withSplitTurns(const Body &body)
{
    Body split;
    for (const Block &block : body.blocks) {
        if (block.role == BlockRole::Paragraph) {
            auto parts = splitTurns(block);
            std::move(parts.begin(), parts.end(), std::back_inserter(split.blocks));
        } else {
            split.blocks.push_back(block);
        }
    }
    return split;
}

std::vector<Piece> piecesOf(const Body &body)
{
    std::vector<Piece> pieces;
    for (size_t i = 0; i < body.blocks.size(); ++i) {
        const Block &block = body.blocks[i];
        const bool heading = block.role == BlockRole::Heading;
        if (block.role != BlockRole::Paragraph && !heading) {
            continue;
        }
        if (!block.runs.empty() && block.runs.front().has(MarkKind::Code)) {
            continue; // programs have colons and dashes of their own
        }
        const QString text = plainText(block.runs).trimmed();
        const bool question = text::endsQuestion(text);
        // A heading that does not ask divides the interview and is no part of it.
        if (!text.isEmpty() && (!heading || question)) {
            pieces.push_back({i, text, question, heading || isAllStrong(block.runs), heading});
        }
    }
    return pieces;
}

Introduction introductionOf(const ArticleContent &content, const Body &body, size_t end)
{
    const Metadata &metadata = content.metadata;
    Introduction introduction{metadata.headline, {}, metadata.language, metadata.source};
    if (!metadata.lede.isEmpty()) {
        introduction.paragraphs.append(metadata.lede);
    }
    for (size_t i = 0; i < std::min(end, introductionParagraphs); ++i) {
        if (body.blocks[i].isText()) {
            introduction.paragraphs.append(plainText(body.blocks[i].runs).simplified());
        }
    }
    return introduction;
}

/// Where the first thing that may be a question stands: what is before it introduces.
size_t firstQuestion(const Body &body)
{
    for (const Piece &piece : piecesOf(body)) {
        if (piece.question || startsTurn(piece.text)) {
            return piece.block;
        }
    }
    return body.blocks.size();
}

/// A rule after the last question ends the interview; what follows is the newsroom's.
void cutAfterSeparator(const Body &body, const std::vector<Piece> &pieces, std::vector<Said> &said)
{
    size_t lastQuestion = 0;
    for (size_t i = 0; i < said.size(); ++i) {
        lastQuestion = said[i].role == BlockRole::Question ? pieces[i].block : lastQuestion;
    }
    const auto rule =
        std::find_if(body.blocks.begin() + std::ptrdiff_t(lastQuestion), body.blocks.end(),
                     [](const Block &block) { return block.role == BlockRole::Separator; });
    for (size_t i = 0; i < said.size(); ++i) {
        if (body.blocks.begin() + std::ptrdiff_t(pieces[i].block) > rule) {
            said[i] = {};
        }
    }
}

/// Gives names to who asks and answers, each a speaker once.
class Cast final
{
public:
    Cast(ArticleContent &content, Introduction introduction)
        : m_speakers(content.speakers)
        , m_introduction(std::move(introduction))
        , m_interviewee(intervieweeName(m_introduction))
        , m_interviewer(interviewerName(m_introduction))
    {}

    QString keyFor(const Said &said)
    {
        const bool asks = said.role == BlockRole::Question;
        const SpeakerRole role = asks ? SpeakerRole::Interviewer : SpeakerRole::Interviewee;
        QString name = said.who;
        if (name.isEmpty()) {
            name = asks ? m_interviewer : m_interviewee;
        } else if (!asks && isShortFor(name, m_interviewee)) {
            name = m_interviewee;
        } else if (asks && isShortFor(name, m_interviewer)) {
            name = m_interviewer;
        }
        return name.isEmpty() ? QString() : keyOf(name, role);
    }

private:
    QString keyOf(const QString &name, SpeakerRole role)
    {
        for (const Speaker &speaker : m_speakers) {
            if (speaker.name == name && speaker.role == role) {
                return speaker.key;
            }
        }
        Speaker speaker{speakerKey(name, m_speakers), name, {}, {}, role, {}};
        if (role == SpeakerRole::Interviewee) {
            const Position position = positionOf(name, m_introduction);
            speaker.title = position.title;
            speaker.organisation = position.organisation;
        }
        m_speakers.push_back(speaker);
        return speaker.key;
    }

    std::vector<Speaker> &m_speakers;
    Introduction m_introduction;
    QString m_interviewee;
    QString m_interviewer;
};

void applyTo(Block &block, const Said &said, const QString &speaker)
{
    if (said.role == BlockRole::Paragraph) {
        return;
    }
    removePrefix(block.runs, said.cut);
    // What was bold only because it is a question is a question now.
    if (said.role == BlockRole::Question && isAllStrong(block.runs)) {
        for (Run &run : block.runs) {
            std::erase_if(run.marks,
                          [](const Mark &mark) { return mark.kind == MarkKind::Strong; });
        }
    }
    block.role = said.role;
    block.level = 0;
    block.speaker = speaker;
    normalise(block.runs);
}

bool hasTurns(const Body &body)
{
    return std::any_of(body.blocks.begin(), body.blocks.end(), [](const Block &block) {
        return block.role == BlockRole::Question || block.role == BlockRole::Answer;
    });
}

} // namespace

bool recogniseInterview(ArticleContent &content)
{
    if (hasTurns(content.body)) {
        return false;
    }
    Body body = withSplitTurns(content.body);
    const std::vector<Piece> pieces = piecesOf(body);
    const Introduction before = introductionOf(content, body, firstQuestion(body));
    const ShapeContext context{content.metadata.language, content.metadata.source,
                               saysInterview(before)};
    for (const auto shape : shapes) {
        auto said = shape(pieces, context);
        if (!said) {
            continue;
        }
        cutAfterSeparator(body, pieces, *said);
        const auto first = std::find_if(said->begin(), said->end(), [](const Said &each) {
            return each.role != BlockRole::Paragraph;
        });
        const size_t start = pieces[size_t(first - said->begin())].block;
        Cast cast(content, introductionOf(content, body, start));
        for (size_t i = 0; i < pieces.size(); ++i) {
            const bool turn = (*said)[i].role != BlockRole::Paragraph;
            applyTo(body.blocks[pieces[i].block], (*said)[i],
                    turn ? cast.keyFor((*said)[i]) : QString());
        }
        content.body = std::move(body);
        content.metadata.genre = Genre::Interview;
        return true;
    }
    return false;
}

} // namespace rd::importing
