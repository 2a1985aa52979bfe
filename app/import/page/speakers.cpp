// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/page/speakers.h"

#include "app/import/page/pagewords.h"
#include "app/text/folding.h"
#include "app/text/languages/language.h"
#include "app/text/sentences.h"

#include <QRegularExpression>

#include <algorithm>

namespace rd::importing {

using namespace Qt::StringLiterals;

namespace {

/// A name as capitalised words: "Ma Chi", "Leyla Quliyeva", «Анна Серова», "Jean-Marc de Vries".
const QString namePattern =
    u"\\p{Lu}[\\p{L}'’\\-]+(?: (?:\\p{Lu}\\.|(?:de|van|von|bin|al)|\\p{Lu}[\\p{L}'’\\-]+)){1,3}"_s;

const text::Language *languageOf(const QString &tag)
{
    const text::Language *known = text::language(tag);
    return known != nullptr ? known : text::language(u"en"_s);
}

QStringList sentencesOf(const Introduction &introduction)
{
    QStringList all;
    for (const QString &paragraph : introduction.paragraphs) {
        for (const text::Range &range : text::sentences(paragraph, introduction.language)) {
            all.append(paragraph.mid(range.start, range.length));
        }
    }
    return all;
}

QStringList interviewSentences(const Introduction &introduction)
{
    QStringList found;
    const QStringList &phrases = languageOf(introduction.language)->interviewPhrases;
    for (const QString &sentence : sentencesOf(introduction)) {
        if (hasPhrase(sentence, phrases)) {
            found.append(sentence);
        }
    }
    return found;
}

bool isStem(const QString &word, const QStringList &stems)
{
    const QString folded = text::fold(word);
    return std::any_of(stems.begin(), stems.end(), [&folded](const QString &stem) {
        return folded.startsWith(text::fold(stem));
    });
}

/// Equal but for case endings: «Лейлой Гасановой» is «Лейла Гасанова».
bool sameWord(const QString &a, const QString &b)
{
    const QString left = text::fold(a);
    const QString right = text::fold(b);
    if (left == right) {
        return true;
    }
    const auto differs = std::mismatch(left.begin(), left.end(), right.begin(), right.end());
    const qsizetype common = differs.first - left.begin();
    const auto [shorter, longer] = std::minmax({left.size(), right.size()}); // by value
    return common >= 3 && common >= shorter - 2 && longer - common <= 3;
}

struct Place
{
    qsizetype start = -1;
    qsizetype end = -1;
};

/// Where the name stands in a text, in any case form.
Place findName(const QString &text, const QString &name)
{
    const qsizetype exact = text.indexOf(name);
    if (exact >= 0) {
        return {exact, exact + name.size()};
    }
    const QStringList parts = name.split(u' ', Qt::SkipEmptyParts);
    static const QRegularExpression word(u"[\\p{L}'’\\-]+"_s);
    std::vector<QRegularExpressionMatch> words;
    for (auto matches = word.globalMatch(text); matches.hasNext();) {
        words.push_back(matches.next());
    }
    const size_t count = size_t(parts.size());
    for (size_t i = 0; count > 0 && i + count <= words.size(); ++i) {
        bool same = true;
        for (size_t j = 0; j < count && same; ++j) {
            same = sameWord(words[i + j].captured(), parts[qsizetype(j)]);
        }
        if (same) {
            return {words[i].capturedStart(), words[i + count - 1].capturedEnd()};
        }
    }
    return {};
}

QString withoutArticle(QString text)
{
    static const QRegularExpression article(u"^(?:the|a|an) "_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return text.trimmed().remove(article).trimmed();
}

/// "Counselor … of the Chinese embassy in Azerbaijan", «советник посольства Китая»: split before
/// the organisation, whose first word or noun is a known one.
Position splitAfterName(const QString &text, const PageWords &words)
{
    static const QRegularExpression joint(u"\\s+(?:of|at|for|from|with)\\s+|,\\s+"_s);
    static const QRegularExpression word(u"[\\p{L}'’\\-]+"_s);
    qsizetype noun = -1;
    for (auto matches = word.globalMatch(text); matches.hasNext() && noun < 0;) {
        const auto match = matches.next();
        if (isStem(match.captured(), words.organisationStems)) {
            noun = match.capturedStart();
        }
    }
    if (noun < 0) {
        return {withoutArticle(text), {}};
    }
    // English has words between: "of the Chinese embassy". Russian starts with the noun.
    qsizetype titleEnd = noun;
    qsizetype start = noun;
    for (auto matches = joint.globalMatch(text.left(noun)); matches.hasNext();) {
        const auto match = matches.next();
        titleEnd = match.capturedStart();
        start = match.capturedEnd();
    }
    return {withoutArticle(text.left(titleEnd)), withoutArticle(text.mid(start))};
}

/// The apposition after a name: ", TEXT, who …" or ", TEXT." or "(TEXT)" or " — TEXT".
QString apposition(const QString &after, const PageWords &words)
{
    static const QRegularExpression opening(u"^\\s*(?:,|\\(|—|–)\\s*"_s);
    const auto match = opening.match(after);
    if (!match.hasMatch()) {
        return {};
    }
    QString text = after.mid(match.capturedLength());
    static const QRegularExpression closing(u"\\s*(?:\\)|;|\\.(?=\\s|$)|:|—|–)"_s);
    text = text.left(closing.match(text).hasMatch() ? closing.match(text).capturedStart()
                                                    : text.size());
    QStringList parts;
    for (const QString &part : text.split(u',')) {
        const QStringList partWords = wordsOf(part);
        if (partWords.isEmpty() || isLineOf(partWords.front(), words.personWords)) {
            break;
        }
        parts.append(part.trimmed());
        // A title or an organisation has been said: what follows the comma is the sentence's own.
        const bool organisation =
            std::any_of(partWords.begin(), partWords.end(), [&words](const QString &word) {
                return isStem(word, words.organisationStems);
            });
        if (organisation || parts.size() == 2) {
            break;
        }
    }
    return parts.join(u", "_s);
}

bool hasTitle(const QString &text, const PageWords &words)
{
    const QStringList all = wordsOf(text);
    return std::any_of(all.begin(), all.end(), [&words](const QString &word) {
        return isStem(word, words.titleWords) || isStem(word, words.organisationStems);
    });
}

/// What stands right before a name: "Çinin Azərbaycandakı səfirliyinin … müşaviri". It begins after
/// the agency that opens the sentence, a comma or a word of talking.
Position beforeName(QString before, const Introduction &introduction, const PageWords &words)
{
    const QString agency = interviewerName(introduction);
    const qsizetype opened = agency.isEmpty() ? -1 : before.lastIndexOf(agency);
    if (opened >= 0) {
        const qsizetype space = before.indexOf(u' ', opened + agency.size());
        before = space < 0 ? QString() : before.mid(space + 1);
    }
    static const QRegularExpression boundary(
        u"[,.;:(«“]|\\b(?:с|со|with|interview|interviewed|интервью|беседовал[аи]?|to|ilə|the)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    qsizetype start = 0;
    for (auto matches = boundary.globalMatch(before); matches.hasNext();) {
        start = matches.next().capturedEnd();
    }
    const QString text = before.mid(start).trimmed();
    if (text.isEmpty() || !hasTitle(text, words)) {
        return {};
    }
    // Azerbaijani puts the organisation first: up to its noun, the rest is the title. Russian and
    // English put the title first.
    if (words.tag != u"az"_s) {
        return splitAfterName(text, words);
    }
    static const QRegularExpression word(u"[\\p{L}'’\\-]+"_s);
    qsizetype end = 0;
    for (auto matches = word.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        if (isStem(match.captured(), words.organisationStems)) {
            end = match.capturedEnd();
        }
    }
    return {text.mid(end).trimmed(), text.left(end).trimmed()};
}

/// 中国驻阿塞拜疆大使馆经济商务参赞马驰: the organisation ends with its noun, the title follows.
Position chinesePosition(const QString &before, const PageWords &words)
{
    static const QRegularExpression boundary(
        u"[，。；：、“”\\s]|专访了?|采访了?|对话|记者|日前|近日|邀请"_s);
    qsizetype start = 0;
    for (auto matches = boundary.globalMatch(before); matches.hasNext();) {
        start = matches.next().capturedEnd();
    }
    const QString text = before.mid(start);
    qsizetype end = 0;
    for (const QString &noun : words.organisationStems) {
        const qsizetype at = text.lastIndexOf(noun);
        if (at >= 0) {
            end = std::max(end, at + noun.size());
        }
    }
    const QString title = text.mid(end);
    const bool titled = std::any_of(words.titleWords.begin(), words.titleWords.end(),
                                    [&title](const QString &word) { return title.contains(word); });
    return titled || end > 0 ? Position{title, text.left(end)} : Position{};
}

QString headlineName(const Introduction &introduction)
{
    static const QRegularExpression colon(u"\\s*[:：]\\s*"_s);
    const auto match = colon.match(introduction.headline);
    if (!match.hasMatch()) {
        return {};
    }
    QString name = introduction.headline.left(match.capturedStart()).trimmed();
    static const QRegularExpression han(u"^[\\p{Han}·]{2,4}$"_s);
    static const QRegularExpression latin(u"^(?:.*\\s)?("_s + namePattern + u")$"_s);
    const QStringList &phrases = languageOf(introduction.language)->interviewPhrases;
    if (hasPhrase(name, phrases)) {
        return {};
    }
    if (han.match(name).hasMatch()) {
        return name;
    }
    const auto person = latin.match(name);
    const PageWords &words = pageWords(introduction.language);
    // "Port of Baku: …" names a place, "Ambassador Wang Wei: …" a person after a title.
    QStringList kept;
    for (const QString &word : person.captured(1).split(u' ', Qt::SkipEmptyParts)) {
        if (isStem(word, words.organisationStems)) {
            return {};
        }
        if (!isStem(word, words.titleWords) || !kept.isEmpty()) {
            kept.append(word);
        }
    }
    return kept.size() >= 2 ? kept.join(u' ') : QString();
}

/// 专访…参赞马驰: two to four Han characters after the last title word before a verb or the end.
QString chineseName(const QStringList &sentences, const PageWords &words)
{
    QStringList titles = words.titleWords;
    std::sort(titles.begin(), titles.end(),
              [](const QString &a, const QString &b) { return a.size() > b.size(); });
    const QRegularExpression shape(
        u"(?:"_s + titles.join(u'|') +
        u")([\\p{Han}]{2,3}?)(?=[，。：；、）]|就|接受|表示|谈|日前|近日|在|对|$)"_s);
    for (const QString &sentence : sentences) {
        const auto match = shape.match(sentence);
        if (match.hasMatch()) {
            return match.captured(1);
        }
    }
    return {};
}

/// The name the interviewing sentences speak of; one that the headline has too comes first.
QString introducedName(const Introduction &introduction)
{
    const PageWords &words = pageWords(introduction.language);
    const QStringList sentences = interviewSentences(introduction);
    if (introduction.language == u"zh"_s) {
        return chineseName(sentences, words);
    }
    static const QRegularExpression shape(namePattern);
    QString best;
    int bestScore = 0;
    for (const QString &sentence : sentences) {
        for (auto matches = shape.globalMatch(sentence); matches.hasNext();) {
            const auto match = matches.next();
            const QString name = match.captured();
            const QString next = sentence.mid(match.capturedEnd()).left(24);
            int score = 1;
            score += findName(introduction.headline, name).start >= 0 ? 4 : 0;
            score += next.startsWith(u',') || next.startsWith(u" ilə"_s) ? 2 : 0;
            score += hasTitle(sentence.left(match.capturedStart()).right(30), words) ? 2 : 0;
            score -= hasTitle(name, words) ? 4 : 0;
            if (score > bestScore) {
                bestScore = score;
                best = name;
            }
        }
    }
    return bestScore >= 3 ? best : QString();
}

QString unquoted(QString text)
{
    static const QString marks = u"\"“”«»"_s;
    text.removeIf([](QChar c) { return marks.contains(c); });
    return text.trimmed();
}

/// "Report presents an interview with …", «Report представляет интервью», "Report-un müsahibəsi":
/// the word that opens a sentence about the interview.
QString presenter(const QString &sentence, const QString &interviewee)
{
    static const QRegularExpression shape(
        u"^[“\"«]?(\\p{Lu}[\\p{L}\\d\\.]*)[”\"»]?(?:[-’'][\\p{L}]{1,4})?(?=\\s)\\s+(\\p{L})"_s);
    static const QRegularExpression after(
        u"(?:interview with|told|talked to|spoke to|интервью(?: агентству| изданию)?)\\s+"
        "[“\"«]?(\\p{Lu}[\\p{L}\\d\\.]*)[”\"»]?(?=[\\s,.])"_s);
    static const QRegularExpression chinese(
        u"^(?:日前|近日|今天)?[，,]?([A-Z][A-Za-z]+|[\\p{Han}]{1,6}?(?:社|网|报|台))(?:记者)?(?:"
        u"独家)?"
        "(?:专访|采访|对话|邀请|日前|近日)|接受([A-Z][A-Za-z]+|[\\p{Han}]{1,6}?(?:社|网|报|台))"_s);
    const auto isOther = [&interviewee](const QString &name) {
        return !name.isEmpty() && !interviewee.startsWith(name) && !interviewee.endsWith(name);
    };
    const auto han = chinese.match(sentence);
    if (han.hasMatch()) {
        return han.captured(1) + han.captured(2);
    }
    const auto told = after.match(sentence);
    // "interview with Ma Chi" names a person: two capitals follow each other there.
    const QString rest = sentence.mid(told.capturedEnd(1)).trimmed();
    if (told.hasMatch() && isOther(told.captured(1)) && !rest.isEmpty() &&
        !rest.front().isUpper()) {
        return told.captured(1);
    }
    static const QRegularExpression quoted(u"^[“\"«](\\p{Lu}[^”\"».!?,]{1,40})[”\"»](?=[\\s-])"_s);
    if (const auto name = quoted.match(sentence); name.hasMatch() && isOther(name.captured(1))) {
        return name.captured(1);
    }
    const auto first = shape.match(sentence);
    return first.hasMatch() && isOther(first.captured(1)) ? unquoted(first.captured(1)) : QString();
}

bool isOrdinaryWord(const QString &word, const text::Language &language)
{
    const auto has = [&word](const QStringList &words) {
        return std::any_of(words.begin(), words.end(), [&word](const QString &other) {
            return text::fold(other) == text::fold(word);
        });
    };
    return has(language.stopWords) || has(language.questionWords) ||
           hasPhrase(word, language.interviewPhrases);
}

} // namespace

bool saysInterview(const Introduction &introduction)
{
    const QStringList &phrases = languageOf(introduction.language)->interviewPhrases;
    return hasPhrase(introduction.headline, phrases) || !interviewSentences(introduction).isEmpty();
}

QString intervieweeName(const Introduction &introduction)
{
    const QString name = headlineName(introduction);
    return name.isEmpty() ? introducedName(introduction) : name;
}

Position positionOf(const QString &name, const Introduction &introduction)
{
    const PageWords &words = pageWords(introduction.language);
    for (const QString &sentence : sentencesOf(introduction)) {
        const Place place = findName(sentence, name);
        if (name.isEmpty() || place.start < 0) {
            continue;
        }
        if (words.tag == u"zh"_s) {
            const Position found = chinesePosition(sentence.left(place.start), words);
            if (!found.title.isEmpty() || !found.organisation.isEmpty()) {
                return found;
            }
            continue;
        }
        const QString after = apposition(sentence.mid(place.end), words);
        static const QRegularExpression described(u"^(?:an?|the) "_s);
        if (!after.isEmpty() && (hasTitle(after, words) || described.match(after).hasMatch())) {
            return splitAfterName(after, words);
        }
        const Position before = beforeName(sentence.left(place.start), introduction, words);
        if (!before.title.isEmpty() || !before.organisation.isEmpty()) {
            return before;
        }
    }
    return {};
}

QString interviewerName(const Introduction &introduction)
{
    if (!introduction.source.isEmpty()) {
        return introduction.source;
    }
    const text::Language &language = *languageOf(introduction.language);
    const QString interviewee = headlineName(introduction);
    for (const QString &sentence : interviewSentences(introduction)) {
        const QString name = presenter(sentence, interviewee);
        if (!name.isEmpty() && !isOrdinaryWord(name, language)) {
            return name;
        }
    }
    return language.interviewerLabels.isEmpty() ? QString() : language.interviewerLabels.front();
}

bool isShortFor(const QString &shortForm, const QString &name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    QString initials;
    for (const QString &word : words) {
        initials += word.front().toUpper();
        if (words.size() > 1 && sameWord(word, shortForm)) {
            return true;
        }
    }
    QString letters = shortForm;
    letters.remove(u'.').remove(u' ');
    return sameLine(shortForm, name) || (letters.size() >= 2 && letters == initials) ||
           (!name.isEmpty() && isHan(name.front()) && sameLine(name.left(1), shortForm));
}

} // namespace rd::importing
