// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/datereader.h"

#include "app/text/datelexer.h"
#include "app/text/datewords.h"
#include "app/text/folding.h"

namespace rd::text {

namespace {

/// A date between lexemes; `end` is the first lexeme after it.
struct Hit
{
    QDate date;
    size_t end = 0;
};

struct TimeHit
{
    QTime time;
    std::optional<int> offsetMinutes;
    size_t end = 0;
};

/// Looks at one text's lexemes. All methods take an index and look forward from it; each of the
/// written forms is one method.
class Reader final
{
public:
    explicit Reader(QStringView text)
        : m_text(text)
        , m_lexemes(lexDates(text))
    {}

    std::optional<FoundDate> first()
    {
        for (size_t i = 0; i < m_lexemes.size(); ++i) {
            if (const auto time = isNumber(i, 1, 2) ? timeAt(i) : std::nullopt) {
                if (const auto hit = dateAt(skipBetween(time->end))) {
                    return found(i, *hit, time, hit->end);
                }
            }
            if (const auto hit = dateAt(i)) {
                const auto time = timeAt(skipBetween(hit->end));
                return found(i, *hit, time, time ? time->end : hit->end);
            }
        }
        return std::nullopt;
    }

private:
    [[nodiscard]] FoundDate found(size_t from, const Hit &hit, const std::optional<TimeHit> &time,
                                  size_t end) const
    {
        FoundDate date;
        date.date = hit.date;
        if (time) {
            date.time = time->time;
            date.offsetMinutes = time->offsetMinutes;
        }
        date.start = m_lexemes[from].start;
        date.length = m_lexemes[end - 1].end() - date.start;
        return date;
    }

    [[nodiscard]] bool isNumber(size_t at, int fewest, int most) const
    {
        return at < m_lexemes.size() && m_lexemes[at].kind == Lexeme::Kind::Number &&
               m_lexemes[at].length >= fewest && m_lexemes[at].length <= most;
    }
    [[nodiscard]] bool isWord(size_t at) const
    {
        return at < m_lexemes.size() && m_lexemes[at].kind == Lexeme::Kind::Word;
    }
    [[nodiscard]] bool isTight(size_t at) const
    {
        return at < m_lexemes.size() && m_lexemes[at].tight;
    }
    /// The lexeme's only character, or NUL.
    [[nodiscard]] char16_t sign(size_t at) const
    {
        return at < m_lexemes.size() && m_lexemes[at].length == 1
                   ? m_text[m_lexemes[at].start].unicode()
                   : u'\0';
    }
    [[nodiscard]] bool isSign(size_t at, QStringView signs) const
    {
        const char16_t c = sign(at);
        return c != u'\0' && signs.contains(QChar(c));
    }
    [[nodiscard]] QString folded(size_t at) const
    {
        return isWord(at) ? fold(m_text.sliced(m_lexemes[at].start, m_lexemes[at].length))
                          : QString();
    }
    [[nodiscard]] int value(size_t at) const { return m_lexemes[at].value; }
    [[nodiscard]] bool isYear(size_t at) const { return isNumber(at, 4, 4) && value(at) >= 1000; }
    [[nodiscard]] int monthAt(size_t at) const { return m_words.months.value(folded(at), 0); }

    static std::optional<Hit> real(int year, int month, int day, size_t end)
    {
        const QDate date(year, month, day);
        return date.isValid() ? std::optional(Hit{date, end}) : std::nullopt;
    }

    std::optional<Hit> dateAt(size_t at) const
    {
        if (isWord(at)) {
            return monthDayYear(at);
        }
        if (isYear(at)) {
            for (const auto &form : {yearFirstNumbers(at), chinese(at), yearFirstWords(at)}) {
                if (form) {
                    return form;
                }
            }
            return std::nullopt;
        }
        if (!isNumber(at, 1, 2)) {
            return std::nullopt;
        }
        const auto numbers = dayFirstNumbers(at);
        return numbers ? numbers : dayMonthYear(at);
    }

    /// True if the lexeme goes on a longer chain of numbers ("1.27.09.2023", an address).
    [[nodiscard]] bool chained(size_t at) const
    {
        return at >= 2 && isTight(at) && isTight(at - 1) && isSign(at - 1, u".-/") &&
               isNumber(at - 2, 1, 9);
    }
    /// Three numbers with the same sign between, no spaces: at, at + 2, at + 4.
    [[nodiscard]] bool isTriple(size_t at) const
    {
        const bool tight = isTight(at + 1) && isTight(at + 2) && isTight(at + 3) && isTight(at + 4);
        const bool goesOn = isTight(at + 5) && isTight(at + 6) && sign(at + 5) == sign(at + 1) &&
                            isNumber(at + 6, 1, 9);
        return tight && isSign(at + 1, u".-/") && sign(at + 3) == sign(at + 1) && !goesOn &&
               !chained(at);
    }

    /// 2023-09-27, 2023/09/27, 2023.09.27
    std::optional<Hit> yearFirstNumbers(size_t at) const
    {
        if (!isTriple(at) || !isNumber(at + 2, 1, 2) || !isNumber(at + 4, 1, 2)) {
            return std::nullopt;
        }
        return real(value(at), value(at + 2), value(at + 4), at + 5);
    }

    /// 27.09.2023, 27/09/2023; 09/27/2023 only because there is no month 27.
    std::optional<Hit> dayFirstNumbers(size_t at) const
    {
        if (!isTriple(at) || !isNumber(at + 2, 1, 2) || !isYear(at + 4)) {
            return std::nullopt;
        }
        const auto dayFirst = real(value(at + 4), value(at + 2), value(at), at + 5);
        return dayFirst || sign(at + 1) != u'/'
                   ? dayFirst
                   : real(value(at + 4), value(at), value(at + 2), at + 5);
    }

    /// 2023年9月27日
    std::optional<Hit> chinese(size_t at) const
    {
        if (sign(at + 1) != u'年' || !isNumber(at + 2, 1, 2) || sign(at + 3) != u'月' ||
            !isNumber(at + 4, 1, 3) || !isSign(at + 5, u"日号號")) {
            return std::nullopt;
        }
        return real(value(at), value(at + 2), value(at + 4), at + 6);
    }

    /// 2023-cü il sentyabrın 27-də; 2023-cü il 27 sentyabr; 2023, September 27
    std::optional<Hit> yearFirstWords(size_t at) const
    {
        const size_t next = skipComma(skipYearWord(skipOrdinal(at + 1)));
        if (const int month = monthAt(next); month > 0 && isNumber(next + 1, 1, 2)) {
            return real(value(at), month, value(next + 1), skipOrdinal(next + 2));
        }
        if (!isNumber(next, 1, 2)) {
            return std::nullopt;
        }
        const size_t monthPlace = skipOrdinal(next + 1);
        const int month = monthAt(monthPlace);
        return month > 0 ? real(value(at), month, value(next), monthPlace + 1) : std::nullopt;
    }

    /// 27 September 2023; 27th of September, 2023; 27-Sep-2023; 27 sentyabr 2023-cü il
    std::optional<Hit> dayMonthYear(size_t at) const
    {
        size_t next = skipOrdinal(at + 1);
        if (folded(next) == QLatin1String("of") || (isSign(next, u"-") && isTight(next))) {
            ++next;
        }
        const int month = monthAt(next);
        if (month == 0) {
            return std::nullopt;
        }
        ++next;
        if (isSign(next, u".-")) {
            ++next;
        }
        next = skipComma(next);
        if (!isYear(next)) {
            return std::nullopt;
        }
        return real(value(next), month, value(at), skipYearWord(skipOrdinal(next + 1)));
    }

    /// September 27, 2023; Sept. 27th 2023; sentyabrın 27-də 2023
    std::optional<Hit> monthDayYear(size_t at) const
    {
        const int month = monthAt(at);
        if (month == 0) {
            return std::nullopt;
        }
        const size_t day = isSign(at + 1, u".") ? at + 2 : at + 1;
        if (!isNumber(day, 1, 2)) {
            return std::nullopt;
        }
        const size_t year = skipComma(skipOrdinal(day + 1));
        if (!isYear(year)) {
            return std::nullopt;
        }
        return real(value(year), month, value(day), skipYearWord(skipOrdinal(year + 1)));
    }

    /// "th", "-cü", «-го» right after a number.
    [[nodiscard]] size_t skipOrdinal(size_t at) const
    {
        constexpr int longestSuffix = 5;
        if (isTight(at) && isSign(at, u"-–'’") && isTight(at + 1) && isWord(at + 1) &&
            m_lexemes[at + 1].length <= longestSuffix && monthAt(at + 1) == 0) {
            return at + 2;
        }
        const bool english = isTight(at) && isWord(at) && m_lexemes[at].length == 2;
        const QString suffix = english ? folded(at) : QString();
        return suffix == QLatin1String("st") || suffix == QLatin1String("nd") ||
                       suffix == QLatin1String("rd") || suffix == QLatin1String("th")
                   ? at + 1
                   : at;
    }

    /// "il", "ilin", «г.», «года» after a year.
    [[nodiscard]] size_t skipYearWord(size_t at) const
    {
        const QString word = folded(at);
        if (word == u"г") {
            return isSign(at + 1, u".") ? at + 2 : at + 1;
        }
        const bool known = word == u"il" || word == u"ilin" || word == u"ilde" || word == u"года" ||
                           word == u"год" || word == u"году";
        return known ? at + 1 : at;
    }

    [[nodiscard]] size_t skipComma(size_t at) const { return isSign(at, u",，") ? at + 1 : at; }

    /// Past the signs, weekday and little words between a date and its time.
    [[nodiscard]] size_t skipBetween(size_t at) const
    {
        constexpr size_t most = 9;
        for (const size_t last = at + most; at < last && at < m_lexemes.size(); ++at) {
            const bool known = isWord(at) ? m_words.between.contains(folded(at))
                                          : isSign(at, u",，|-–—•·/.();；@:：");
            if (!known) {
                break;
            }
        }
        return at;
    }

    /// 11:06, 11:06:30, 11:06 a.m., 下午3时5分, and the zone after it.
    std::optional<TimeHit> timeAt(size_t at) const
    {
        const size_t number = isNumber(at, 1, 2) ? at : at + 2;
        const QString half = number == at ? QString() : folded(at) + folded(at + 1);
        const bool chineseHalf = half == u"上午" || half == u"下午" || half == u"晚上" ||
                                 half == u"凌晨" || half == u"中午";
        if (!isNumber(number, 1, 2) || (number != at && !chineseHalf)) {
            return std::nullopt;
        }
        int hour = value(number);
        size_t end = number + 1;
        const auto rest = minutesAt(end);
        if (!rest) {
            return std::nullopt;
        }
        end = rest->end;
        const bool afternoon = half == u"下午" || half == u"晚上";
        if (afternoon && hour < 12) {
            hour += 12;
        }
        if (const auto [marker, next] = halfOfDay(end); marker != 0) {
            if (hour < 1 || hour > 12) {
                return std::nullopt;
            }
            hour = hour % 12 + (marker == u'p' ? 12 : 0);
            end = next;
        }
        const QTime time(hour, rest->time.minute(), rest->time.second());
        if (!time.isValid()) {
            return std::nullopt;
        }
        return zoneAt(TimeHit{time, std::nullopt, end});
    }

    /// ":06", ":06:30", "时06分", "点" after an hour.
    [[nodiscard]] std::optional<TimeHit> minutesAt(size_t at) const
    {
        if (isSign(at, u"时時点點")) {
            if (!isNumber(at + 1, 1, 2)) {
                return TimeHit{QTime(0, 0), std::nullopt, at + 1};
            }
            return minutes(value(at + 1), 0, isSign(at + 2, u"分") ? at + 3 : at + 2);
        }
        if (!isSign(at, u":：") || !isTight(at) || !isNumber(at + 1, 2, 2) || !isTight(at + 1)) {
            return std::nullopt;
        }
        if (!isSign(at + 2, u":：") || !isTight(at + 2) || !isNumber(at + 3, 2, 2)) {
            return minutes(value(at + 1), 0, at + 2);
        }
        const bool fraction =
            isSign(at + 4, u".,") && isTight(at + 4) && isTight(at + 5) && isNumber(at + 5, 1, 9);
        return minutes(value(at + 1), value(at + 3), fraction ? at + 6 : at + 4);
    }

    static std::optional<TimeHit> minutes(int minute, int second, size_t end)
    {
        const QTime time(0, minute, second);
        return minute < 60 && time.isValid() ? std::optional(TimeHit{time, std::nullopt, end})
                                             : std::nullopt;
    }

    /// 'a' or 'p' for "am", "p.m." and where it ends; NUL if there is none.
    [[nodiscard]] std::pair<char16_t, size_t> halfOfDay(size_t at) const
    {
        const QString word = folded(at);
        if (word == u"am" || word == u"pm") {
            return {word.at(0).unicode(), at + 1};
        }
        if ((word == u"a" || word == u"p") && isSign(at + 1, u".") && folded(at + 2) == u"m") {
            return {word.at(0).unicode(), isSign(at + 3, u".") ? at + 4 : at + 3};
        }
        return {u'\0', at};
    }

    [[nodiscard]] TimeHit zoneAt(TimeHit hit) const
    {
        constexpr int moscow = 180;
        const bool bracket = isSign(hit.end, u"(（");
        size_t at = bracket ? hit.end + 1 : hit.end;
        const QString name = folded(at);
        std::optional<int> offset;
        if (name == u"utc" || name == u"gmt" || (name == u"z" && isTight(at))) {
            offset = 0;
            ++at;
        } else if (name == u"мск" || name == u"msk") {
            offset = moscow;
            ++at;
        }
        const bool named = offset.has_value();
        if (isSign(at, u"+-−") && (named || isTight(at) || bracket) && isNumber(at + 1, 1, 4) &&
            isTight(at + 1)) {
            const int direction = sign(at) == u'+' ? 1 : -1;
            const bool colon = isSign(at + 2, u":") && isNumber(at + 3, 2, 2);
            const bool joined = m_lexemes[at + 1].length > 2;
            const int number = value(at + 1);
            const int hours = joined ? number / 100 : number;
            const int rest = joined ? number % 100 : colon ? value(at + 3) : 0;
            offset = direction * (hours * 60 + rest);
            at += colon && !joined ? 4 : 2;
        }
        if (offset && bracket && isSign(at, u")）")) {
            ++at;
        }
        if (offset && std::abs(*offset) <= 14 * 60) {
            hit.offsetMinutes = offset;
            hit.end = at;
        }
        return hit;
    }

    QStringView m_text;
    const DateWords &m_words = dateWords();
    std::vector<Lexeme> m_lexemes;
};

} // namespace

std::optional<FoundDate> readFirstDate(QStringView text)
{
    return Reader(text).first();
}

} // namespace rd::text
