// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/page/turnshapes.h"

#include "app/import/page/pagewords.h"
#include "app/text/folding.h"
#include "app/text/languages/language.h"
#include "app/text/sentences.h"

#include <QRegularExpression>

#include <algorithm>
#include <numeric>

namespace rd::importing {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestQuestion = 600;
constexpr qsizetype longestHanQuestion = 220;

bool fitsQuestion(const Piece &piece)
{
    const bool han = std::any_of(piece.text.begin(), piece.text.end(), isHan);
    return piece.text.size() <= (han ? longestHanQuestion : longestQuestion);
}

/// How far a label with its colon reaches at the start of the text: "Sual:", "Sual 3:", 问：; 0 if
/// there is none.
qsizetype labelLength(const QString &text, const QStringList &labels)
{
    static const QRegularExpression after(u"^\\s*(?:№\\s*)?\\d{0,2}\\s*[:：]\\s*"_s);
    const QStringView start = QStringView(text).left(40);
    if (!start.contains(u':') && !start.contains(u'：')) {
        return 0; // nearly every paragraph: no label is folded for it
    }
    for (const QString &label : labels) {
        if (text.size() <= label.size()) {
            continue;
        }
        const QStringView head = QStringView(text).left(label.size());
        const bool same = label.size() == 1 ? head == label : text::fold(head) == text::fold(label);
        const auto match =
            same ? after.match(text.mid(label.size(), 12)) : QRegularExpressionMatch();
        if (match.hasMatch()) {
            return label.size() + match.capturedLength();
        }
    }
    return 0;
}

const text::Language *languageOf(const ShapeContext &context)
{
    const text::Language *known = text::language(context.language);
    return known != nullptr ? known : text::language(u"en"_s);
}

bool isAddressed(const Piece &piece, const ShapeContext &context)
{
    return hasWord(piece.text, pageWords(context.language).youWords);
}

/// A heading or a bold line that asks is only somebody's question if the text is an interview by
/// its own word, or most questions are put to a person: an explainer asks too.
bool isPutToSomebody(const std::vector<const Piece *> &questions, const ShapeContext &context)
{
    const auto addressed =
        std::count_if(questions.begin(), questions.end(),
                      [&context](const Piece *piece) { return isAddressed(*piece, context); });
    return context.interview || addressed * 2 >= std::ssize(questions);
}

/// Pieces between turns belong to the turn before them.
void carryOn(std::vector<Said> &said, bool answersFollow)
{
    bool begun = false;
    Said last;
    for (Said &each : said) {
        if (each.role != BlockRole::Paragraph) {
            begun = true;
            last = each;
        } else if (begun) {
            const bool answer = answersFollow || last.role == BlockRole::Answer;
            each.role = answer ? BlockRole::Answer : BlockRole::Question;
            each.who = last.role == each.role ? last.who : QString();
        }
    }
}

qsizetype countOf(const std::vector<Said> &said, BlockRole role)
{
    return std::count_if(said.begin(), said.end(),
                         [role](const Said &each) { return each.role == role; });
}

/// Turns without the pieces whose marker is all there is.
Shape ifWhole(std::vector<Said> said, qsizetype questions)
{
    if (countOf(said, BlockRole::Question) < questions ||
        countOf(said, BlockRole::Answer) < questions) {
        return std::nullopt;
    }
    return said;
}

struct NameCount
{
    QString key;
    int turns = 0;
    int questions = 0;
    bool interviewer = false;
};

bool isInterviewerName(const QString &name, const ShapeContext &context)
{
    for (const text::Language &language : text::languages()) {
        if (isLineOf(name, language.interviewerLabels)) {
            return true;
        }
    }
    return !context.source.isEmpty() && sameLine(name, context.source);
}

std::vector<NameCount> countNames(const std::vector<Piece> &pieces, const ShapeContext &context)
{
    std::vector<NameCount> counts;
    for (const Piece &piece : pieces) {
        const NameMarker marker = nameMarker(piece.text);
        if (marker.length == 0) {
            continue;
        }
        const QString key = text::fold(marker.name);
        auto found = std::find_if(counts.begin(), counts.end(),
                                  [&key](const NameCount &count) { return count.key == key; });
        if (found == counts.end()) {
            counts.push_back({key, 0, 0, isInterviewerName(marker.name, context)});
            found = std::prev(counts.end());
        }
        ++found->turns;
        found->questions += piece.question ? 1 : 0;
    }
    return counts;
}

/// Who asks: somebody called so, else who asks most, if that is most of what they say.
const NameCount *asker(const std::vector<NameCount> &counts)
{
    const NameCount *best = nullptr;
    for (const NameCount &count : counts) {
        if (count.interviewer && count.turns >= 2 && count.questions * 3 >= count.turns) {
            return &count;
        }
        if (count.turns >= 2 && count.questions * 2 >= count.turns &&
            (best == nullptr || count.questions > best->questions)) {
            best = &count;
        }
    }
    return best;
}

} // namespace

qsizetype dashLength(QStringView text)
{
    if (text.size() < 3 || !u"–—-―−"_s.contains(text.front())) {
        return 0;
    }
    qsizetype length = 1;
    while (length < text.size() && text[length] == text.front()) {
        ++length;
    }
    const qsizetype dash = length;
    while (length < text.size() && text[length].isSpace()) {
        ++length;
    }
    // "–5 °C" and "-like" are no speech; a long dash may stand without a space.
    const bool spaced = length > dash;
    const bool speech = spaced || (text.front() != u'-' && text[length].isLetter());
    return speech && length < text.size() ? length : 0;
}

NameMarker nameMarker(const QString &text)
{
    static const QRegularExpression latin(
        u"^([\\p{Lu}][\\p{L}'’\\-\\.]{0,24}(?: [\\p{Lu}][\\p{L}'’\\-\\.]{0,24}){0,3})"
        "(?:\\s*\\([^)]{1,40}\\))?\\s*[:：]\\s*(?=\\S)"_s);
    static const QRegularExpression han(u"^([\\p{Han}·]{1,12})\\s*[:：]\\s*(?=\\S)"_s);
    for (const QRegularExpression *shape : {&latin, &han}) {
        const auto match = shape->match(text.left(120));
        if (match.hasMatch()) {
            return {match.captured(1), match.capturedLength()};
        }
    }
    return {};
}

bool startsTurn(const QString &text)
{
    if (dashLength(text) > 0 || nameMarker(text).length > 0) {
        return true;
    }
    return std::any_of(text::languages().begin(), text::languages().end(),
                       [&text](const text::Language &language) {
                           return labelLength(text, language.questionLabels) > 0 ||
                                  labelLength(text, language.answerLabels) > 0;
                       });
}

Shape shapeByLabels(const std::vector<Piece> &pieces, const ShapeContext &context)
{
    const text::Language &language = *languageOf(context);
    std::vector<Said> said(pieces.size());
    qsizetype asked = 0;
    qsizetype asking = 0;
    qsizetype answered = 0;
    for (size_t i = 0; i < pieces.size(); ++i) {
        const qsizetype question = labelLength(pieces[i].text, language.questionLabels);
        const qsizetype interviewer = labelLength(pieces[i].text, language.interviewerLabels);
        const qsizetype answer = labelLength(pieces[i].text, language.answerLabels);
        if (question > 0 || interviewer > 0) {
            said[i] = {BlockRole::Question, {}, std::max(question, interviewer)};
            said[i].who = interviewer > 0 ? nameMarker(pieces[i].text).name : QString();
            ++asked;
            asking += pieces[i].question ? 1 : 0;
        } else if (answer > 0) {
            said[i] = {BlockRole::Answer, {}, answer};
            ++answered;
        } else if (const NameMarker name = nameMarker(pieces[i].text);
                   asked > 0 && name.length > 0) {
            said[i] = {BlockRole::Answer, name.name, name.length};
        }
    }
    // "Host:" and "A:" head other lists too: somebody who asks also asks questions.
    if (asked < 2 || asking * 3 < asked) {
        return std::nullopt;
    }
    const bool namedAnswers =
        std::count_if(said.begin(), said.end(),
                      [](const Said &each) {
                          return each.role == BlockRole::Answer && !each.who.isEmpty();
                      }) *
            2 >=
        asked;
    if (!namedAnswers) {
        for (Said &each : said) { // one colon inside an answer is no speaker
            if (each.role == BlockRole::Answer && !each.who.isEmpty()) {
                each = {};
            }
        }
    }
    carryOn(said, answered == 0 && !namedAnswers);
    return ifWhole(std::move(said), 2);
}

Shape shapeByNames(const std::vector<Piece> &pieces, const ShapeContext &context)
{
    const std::vector<NameCount> counts = countNames(pieces, context);
    const NameCount *interviewer = asker(counts);
    if (interviewer == nullptr) {
        return std::nullopt;
    }
    const bool somebodyAnswers =
        std::any_of(counts.begin(), counts.end(), [interviewer](const NameCount &count) {
            return &count != interviewer && count.turns * 2 >= interviewer->turns;
        });
    if (!somebodyAnswers) {
        return std::nullopt;
    }
    std::vector<Said> said(pieces.size());
    bool begun = false;
    for (size_t i = 0; i < pieces.size(); ++i) {
        const NameMarker marker = nameMarker(pieces[i].text);
        const QString key = text::fold(marker.name);
        const auto count = std::find_if(counts.begin(), counts.end(),
                                        [&key](const NameCount &each) { return each.key == key; });
        const bool asks = marker.length > 0 && key == interviewer->key;
        begun = begun || asks;
        // A name that speaks once is a colon inside an answer.
        if (begun && marker.length > 0 && (asks || count->turns >= 2 || interviewer->turns <= 2)) {
            said[i] = {asks ? BlockRole::Question : BlockRole::Answer, marker.name, marker.length};
        }
    }
    carryOn(said, false);
    return ifWhole(std::move(said), 2);
}

Shape shapeByDashes(const std::vector<Piece> &pieces, const ShapeContext &context)
{
    std::vector<size_t> dashed;
    std::vector<const Piece *> asking;
    for (size_t i = 0; i < pieces.size(); ++i) {
        if (dashLength(pieces[i].text) > 0) {
            dashed.push_back(i);
            if (pieces[i].question && fitsQuestion(pieces[i])) {
                asking.push_back(&pieces[i]);
            }
        }
    }
    if (asking.size() < 2 || (asking.size() < 3 && !isPutToSomebody(asking, context))) {
        return std::nullopt;
    }
    // Dashed questions alone, or a dash before both: then they take turns, and a request that ends
    // with a full stop is told by its place.
    const bool questionsOnly = asking.size() * 10 >= dashed.size() * 7;
    size_t evenAsking = 0;
    for (size_t i = 0; i < dashed.size(); i += 2) {
        evenAsking += pieces[dashed[i]].question ? 1 : 0;
    }
    const bool takeTurns = !questionsOnly && evenAsking * 10 >= (dashed.size() + 1) / 2 * 6 &&
                           asking.size() - std::min(asking.size(), evenAsking) <= dashed.size() / 6;
    std::vector<Said> said(pieces.size());
    for (size_t i = 0; i < dashed.size(); ++i) {
        const Piece &piece = pieces[dashed[i]];
        const bool asks = questionsOnly || (takeTurns ? i % 2 == 0 : piece.question);
        said[dashed[i]] = {
            asks ? BlockRole::Question : BlockRole::Answer, {}, dashLength(piece.text)};
    }
    carryOn(said, true);
    return ifWhole(std::move(said), 2);
}

Shape shapeByBold(const std::vector<Piece> &pieces, const ShapeContext &context)
{
    std::vector<Said> said(pieces.size());
    std::vector<const Piece *> asking;
    size_t bold = 0;
    for (size_t i = 0; i < pieces.size(); ++i) {
        const Piece &piece = pieces[i];
        if (!piece.bold || !fitsQuestion(piece) || piece.text.size() < 4) {
            continue;
        }
        // A bold introduction stands before the first question; a heading without a question mark
        // stays a heading.
        const bool asks = piece.question || (!asking.empty() && !piece.heading);
        if (piece.question) {
            asking.push_back(&piece);
        }
        bold += asks ? 1 : 0;
        said[i].role = asks ? BlockRole::Question : BlockRole::Paragraph;
        said[i].cut = asks ? dashLength(piece.text) : 0;
    }
    if (asking.size() < 2 || asking.size() * 10 < bold * 6 || !isPutToSomebody(asking, context)) {
        return std::nullopt;
    }
    carryOn(said, true);
    for (size_t i = 0; i < pieces.size(); ++i) {
        if (said[i].role == BlockRole::Answer) {
            said[i].cut = dashLength(pieces[i].text);
        }
    }
    return ifWhole(std::move(said), 2);
}

namespace {

/// Rhetorical questions stand alone, quoted or in a row; an interview goes to and fro, with answers
/// longer than questions.
bool goesToAndFro(const std::vector<Piece> &pieces, const std::vector<Said> &said)
{
    qsizetype questionSize = 0;
    qsizetype answerSize = 0;
    qsizetype questions = 0;
    qsizetype turns = 0;
    qsizetype answers = 0;
    for (size_t i = 0; i < pieces.size(); ++i) {
        if (said[i].role == BlockRole::Question) {
            ++questions;
            questionSize += pieces[i].text.size();
            turns += i > 0 && said[i - 1].role == BlockRole::Question ? 0 : 1;
        } else if (said[i].role == BlockRole::Answer) {
            ++answers;
            answerSize += pieces[i].text.size();
        }
    }
    return turns >= 2 && turns * 4 >= questions * 3 && turns * 6 >= answers &&
           answerSize > questionSize;
}

bool isQuoted(const QString &text)
{
    static const QString opening = u"\"“«„「『‘"_s;
    return opening.contains(text.front());
}

} // namespace

Shape shapeByQuestions(const std::vector<Piece> &pieces, const ShapeContext &context)
{
    std::vector<Said> said(pieces.size());
    std::vector<const Piece *> asking;
    for (size_t i = 0; i < pieces.size(); ++i) {
        const Piece &piece = pieces[i];
        // A text does not end with a question that nobody answers: that one is the speaker's own.
        const bool last = i + 1 == pieces.size();
        if (piece.question && !piece.heading && !last && fitsQuestion(piece) &&
            !isQuoted(piece.text)) {
            said[i].role = BlockRole::Question;
            asking.push_back(&piece);
        }
    }
    const size_t needed = context.interview ? 2 : 3;
    if (asking.size() < needed || !isPutToSomebody(asking, context)) {
        return std::nullopt;
    }
    const auto addressed =
        std::count_if(asking.begin(), asking.end(),
                      [&context](const Piece *piece) { return isAddressed(*piece, context); });
    // Saying "interview" alone is not enough for a text with few questions: news cites interviews.
    if (addressed == 0 && asking.size() < 4) {
        return std::nullopt;
    }
    carryOn(said, true);
    if (!goesToAndFro(pieces, said)) {
        return std::nullopt;
    }
    return ifWhole(std::move(said), qsizetype(needed));
}

} // namespace rd::importing
