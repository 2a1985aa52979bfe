// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/page/dateline.h"

#include "app/article/body/plaintext.h"
#include "app/text/folding.h"
#include "app/text/languages/language.h"

#include <QRegularExpression>

#include <algorithm>

namespace rd::importing {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestDateline = 160;

/// The month of a word in any language and case, also cut as datelines cut it ("Sept", «сент»); 0
/// if it is none.
int monthOf(const QString &word)
{
    const QString folded = text::fold(word);
    if (folded.size() < 3) {
        return 0;
    }
    for (const text::Language &language : text::languages()) {
        for (qsizetype i = 0; i < language.months.size(); ++i) {
            const QString month = text::fold(language.months[i]);
            // Case endings differ («сентябрь», «сентября»), so the longer one may go on a little.
            const qsizetype stem =
                std::min(folded.size(), std::max<qsizetype>(3, month.size() - 1));
            if (month.startsWith(folded.left(stem)) && folded.size() <= month.size() + 3) {
                return int(i) + 1;
            }
        }
    }
    return 0;
}

std::optional<QDate> yearDate(int year, int month, int day)
{
    const QDate date(year, month, day);
    return year > 0 && date.isValid() ? std::optional(date) : std::nullopt;
}

struct DayMonth
{
    bool found = false;
    int day = 0;
    int month = 0;
    int year = 0;
};

/// "27 sentyabr 2023", "Sept. 27", «27 сентября»: the whole of the text.
DayMonth dayMonth(const QString &text)
{
    static const QRegularExpression dayFirst(
        u"^(\\d{1,2})\\s+(\\p{L}+)\\.?(?:[,\\s]+(\\d{4})(?:\\s*г\\.?|-c[iıuü]\\s+il)?)?$"_s);
    static const QRegularExpression monthFirst(
        u"^(\\p{L}+)\\.?\\s+(\\d{1,2})(?:,?\\s+(\\d{4}))?$"_s);
    auto match = dayFirst.match(text.trimmed());
    int day = match.captured(1).toInt();
    int month = monthOf(match.captured(2));
    if (!match.hasMatch()) {
        match = monthFirst.match(text.trimmed());
        day = match.captured(2).toInt();
        month = monthOf(match.captured(1));
    }
    const bool real = match.hasMatch() && month > 0 && QDate(2000, month, day).isValid();
    return {real, day, month, match.captured(3).toInt()};
}

bool isPlace(const QString &text)
{
    static const QRegularExpression shape(
        u"^\\p{Lu}[\\p{L}'’\\-]*(?:[ /]\\p{Lu}[\\p{L}'’\\-]*){0,3}$"_s);
    return text.size() >= 2 && text.size() <= 40 && shape.match(text).hasMatch();
}

bool isAgency(const QString &text)
{
    static const QRegularExpression shape(
        u"^[\"“«]?\\p{Lu}[\\p{L}\\d'’\\-\\.]*(?: \\p{Lu}[\\p{L}\\d\\-\\.]*){0,2}[\"”»]?$"_s);
    return text.size() >= 2 && text.size() <= 40 && shape.match(text).hasMatch();
}

QString unquoted(QString text)
{
    static const QString marks = u"\"“”«»"_s;
    text.removeIf([](QChar c) { return marks.contains(c); });
    return text.trimmed();
}

/// "PLACE, DATE (AGENCY) -- " and "PLACE (AGENCY) — ".
std::optional<Dateline> bracketed(const QString &head)
{
    static const QRegularExpression shape(
        u"^([^,.(]{2,40}?)(?:,\\s*([^(]{4,24}?))?\\s*\\(([^)]{2,30})\\)\\s*(?:--+|[—–:\\-])\\s*"_s);
    const auto match = shape.match(head);
    const QString date = match.captured(2);
    const DayMonth when = dayMonth(date);
    if (!match.hasMatch() || !isPlace(match.captured(1)) || !isAgency(match.captured(3)) ||
        (!date.isEmpty() && !when.found)) {
        return std::nullopt;
    }
    return Dateline{match.captured(1),
                    match.captured(3),
                    {},
                    yearDate(when.year, when.month, when.day),
                    match.capturedLength()};
}

/// "PLACE. DATE. AGENCY. ", «PLACE, DATE — AGENCY. », "PLACE, DATE, AGENCY – ", "PLACE, DATE — ".
std::optional<Dateline> sequential(const QString &head)
{
    static const QRegularExpression shape(
        u"^([^,.(\\d]{2,40}?)\\s*[.,]\\s*([\\p{L}\\d][^—–\\-:]{3,24}?)\\s*"
        "(?:(?:[.,]|--+|[—–\\-:])\\s*([^,—–:(]{2,40}?)\\s*(?:\\.(?=\\s)|--+|[—–:]|-\\s)|"
        "--+|[—–:])\\s*"_s);
    const auto match = shape.match(head);
    const DayMonth when = dayMonth(match.captured(2));
    if (!match.hasMatch() || !isPlace(match.captured(1)) || !when.found) {
        return std::nullopt;
    }
    Dateline line{match.captured(1),
                  {},
                  {},
                  yearDate(when.year, when.month, when.day),
                  match.capturedLength()};
    if (!match.captured(3).isEmpty()) {
        if (!isAgency(match.captured(3))) {
            return std::nullopt;
        }
        line.source = unquoted(match.captured(3));
    }
    return line;
}

/// 新华社巴库9月27日电（记者 张三 李四）
std::optional<Dateline> chinese(const QString &head)
{
    static const QRegularExpression shape(
        u"^(?:（|\\()?((?:[\\p{Han}]{1,6}?(?:通讯社|社|网|报|台))|[A-Z][A-Za-z]{1,15})"
        "([\\p{Han}]{2,8}?)(?:(\\d{4})年)?(\\d{1,2})月(\\d{1,2})日(?:专|综合)?(?:电|讯)"
        "\\s*(?:[（(]\\s*(?:[\\p{Han}]{0,4}记者)\\s*[:：]?\\s*([^）)]{2,40})[）)]|"
        "[\\p{Han}]{0,4}记者\\s*[:：]?\\s*([\\p{Han}]{2,4})(?=\\s))?\\s*[)）:：]?\\s*"_s);
    const auto match = shape.match(head);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    static const QRegularExpression between(u"[\\s、，,]+"_s);
    Dateline line{
        match.captured(2),
        match.captured(1),
        {},
        yearDate(match.captured(3).toInt(), match.captured(4).toInt(), match.captured(5).toInt()),
        match.capturedLength()};
    line.reporters = (match.captured(6) + match.captured(7)).split(between, Qt::SkipEmptyParts);
    return line;
}

void fillIfEmpty(QString &field, const QString &value)
{
    if (field.isEmpty()) {
        field = value;
    }
}

} // namespace

std::optional<Dateline> findDateline(const QString &text)
{
    const QString head = text.left(longestDateline);
    auto line = chinese(head);
    if (!line) {
        line = bracketed(head);
    }
    if (!line) {
        line = sequential(head);
    }
    // Something must follow: a dateline alone is a line of its own, or a sentence about a place.
    return line && line->length < text.size() ? line : std::nullopt;
}

void removePrefix(Runs &runs, qsizetype length)
{
    while (length > 0 && !runs.empty()) {
        Run &run = runs.front();
        const qsizetype size = run.kind == RunKind::Text        ? run.text.size()
                               : run.kind == RunKind::LineBreak ? 1
                                                                : 0;
        if (size > length) {
            run.text.remove(0, length);
            return;
        }
        length -= size;
        runs.erase(runs.begin());
    }
    if (!runs.empty() && runs.front().kind == RunKind::Text) {
        while (runs.front().text.startsWith(u' ')) {
            runs.front().text.remove(0, 1);
        }
    }
}

bool takeDateline(ArticleContent &content, const QByteArray &zone)
{
    auto &blocks = content.body.blocks;
    const auto first = std::find_if(blocks.begin(), blocks.end(), [](const Block &block) {
        return block.role == BlockRole::Paragraph;
    });
    if (first == blocks.end()) {
        return false;
    }
    const auto line = findDateline(plainText(first->runs));
    if (!line) {
        return false;
    }
    removePrefix(first->runs, line->length);
    normalise(first->runs);
    Metadata &metadata = content.metadata;
    fillIfEmpty(metadata.dateline, line->place);
    fillIfEmpty(metadata.source, line->source);
    if (metadata.bylines.empty()) {
        for (const QString &name : line->reporters) {
            metadata.bylines.push_back({name, {}, {}});
        }
    }
    if (!metadata.published && line->date) {
        metadata.published = Moment::fromLocal(*line->date, QTime(0, 0), zone);
    }
    return true;
}

} // namespace rd::importing
