// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/findmatcher.h"

#include "app/text/folding.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRegularExpression>

#include <array>

namespace rd::workspace {

namespace {

struct ReplaceAcross
{
    Q_DECLARE_TR_FUNCTIONS(rd::ReplaceAcross)
};

using Match = FindMatcher::Match;
using Letters = ReplaceOptions::Letters;

// PCRE counts its steps anew at every place it begins at, so that a long text needs a lower limit
// for the same time.
struct Steps
{
    int chars;
    int steps;
};
constexpr std::array<Steps, 3> limits{{{4000, 200'000}, {40'000, 20'000}, {0x7fffffff, 2000}}};
constexpr qint64 mostMs = 2000; // for one text, between two finds

bool isWordChar(const QString &text, int at)
{
    return at >= 0 && at < text.size() && text.at(at).isLetterOrNumber();
}

bool isHan(const QString &text, int at)
{
    return text.at(at).script() == QChar::Script_Han;
}

/// Chinese has no spaces between words: there every place between two characters is a border.
bool isBorder(const QString &text, int at)
{
    return !isWordChar(text, at - 1) || !isWordChar(text, at) || isHan(text, at - 1) ||
           isHan(text, at);
}

tl::unexpected<Error> tooLong(const QString &pattern)
{
    return fail(ErrorCode::Limit,
                ReplaceAcross::tr("The pattern “%1” takes too long: it can match in too many ways. "
                                  "Nothing was changed. Write it without one repetition inside "
                                  "another.")
                    .arg(pattern));
}

/// \0 … \9 in a replacement; \\ is a backslash.
QString filledIn(const QString &with, const QRegularExpressionMatch &match)
{
    QString text;
    for (int i = 0; i < with.size(); ++i) {
        const bool escape = with.at(i) == u'\\' && i + 1 < with.size();
        if (!escape) {
            text += with.at(i);
            continue;
        }
        const QChar next = with.at(++i);
        if (next >= u'0' && next <= u'9') {
            text += match.captured(next.unicode() - u'0');
        } else {
            text += next == u'\\' ? QString(next) : QString(u'\\') + next;
        }
    }
    return text;
}

} // namespace

struct FindMatcher::Parts
{
    ReplaceOptions options;
    QString folded; ///< of `find`, when letters are folded
    std::vector<QRegularExpression> patterns;

    [[nodiscard]] bool fits(const QString &text, int start, int end) const
    {
        return !options.wholeWords || (isBorder(text, start) && isBorder(text, end));
    }
    [[nodiscard]] std::vector<Match> plain(const QString &text) const;
    [[nodiscard]] std::vector<Match> foldedMatches(const QString &text) const;
    [[nodiscard]] Result<std::vector<Match>> patternMatches(const QString &text,
                                                            const CancelToken &cancel) const;
};

std::vector<Match> FindMatcher::Parts::plain(const QString &text) const
{
    const auto sensitivity =
        options.letters == Letters::AsWritten ? Qt::CaseSensitive : Qt::CaseInsensitive;
    std::vector<Match> matches;
    const int length = static_cast<int>(options.find.size());
    qsizetype from = 0;
    while (true) {
        const qsizetype at = text.indexOf(options.find, from, sensitivity);
        if (at < 0) {
            return matches;
        }
        const int start = static_cast<int>(at);
        if (fits(text, start, start + length)) {
            matches.push_back({start, length, options.with});
            from = at + length;
        } else {
            from = at + 1;
        }
    }
}

std::vector<Match> FindMatcher::Parts::foldedMatches(const QString &text) const
{
    const text::Folded found = text::foldWithOffsets(text);
    std::vector<Match> matches;
    qsizetype from = 0;
    while (true) {
        const qsizetype at = found.text.indexOf(folded, from);
        if (at < 0) {
            return matches;
        }
        const int start = found.offsets[static_cast<size_t>(at)];
        const int end = found.offsets[static_cast<size_t>(at + folded.size())];
        if (end > start && fits(text, start, end)) {
            matches.push_back({start, end - start, options.with});
            from = at + folded.size();
        } else {
            from = at + 1;
        }
    }
}

Result<std::vector<Match>> FindMatcher::Parts::patternMatches(const QString &text,
                                                              const CancelToken &cancel) const
{
    size_t size = 0;
    while (limits.at(size).chars < text.size()) {
        ++size;
    }
    const QRegularExpression &pattern = patterns[size];
    std::vector<Match> matches;
    QElapsedTimer timer;
    timer.start();
    qsizetype from = 0;
    while (from <= text.size()) {
        if (cancel.isCancelled()) {
            return cancelled();
        }
        const QRegularExpressionMatch match = pattern.match(text, from);
        if (!match.isValid() || timer.hasExpired(mostMs)) {
            return tooLong(options.find);
        }
        if (!match.hasMatch()) {
            break;
        }
        const auto start = static_cast<int>(match.capturedStart());
        const auto length = static_cast<int>(match.capturedLength());
        if (length > 0 && fits(text, start, start + length)) {
            matches.push_back({start, length, filledIn(options.with, match)});
        }
        from = length > 0 ? start + length : start + 1;
    }
    return matches;
}

FindMatcher::FindMatcher(std::shared_ptr<const Parts> parts)
    : m_parts(std::move(parts))
{}

Result<FindMatcher> FindMatcher::of(const ReplaceOptions &options)
{
    auto parts = std::make_shared<Parts>();
    parts->options = options;
    if (options.find.isEmpty()) {
        return fail(ErrorCode::Usage, ReplaceAcross::tr("There is nothing to look for."));
    }
    if (options.pattern) {
        QRegularExpression::PatternOptions how = QRegularExpression::UseUnicodePropertiesOption;
        how.setFlag(QRegularExpression::CaseInsensitiveOption,
                    options.letters != Letters::AsWritten);
        const QRegularExpression asked(options.find, how);
        if (!asked.isValid()) {
            return fail(ErrorCode::Usage,
                        ReplaceAcross::tr("The pattern is wrong at character %1. Correct it there, "
                                          "or look for it as plain text.")
                            .arg(asked.patternErrorOffset() + 1),
                        asked.errorString());
        }
        for (const Steps &limit : limits) {
            parts->patterns.emplace_back(
                QStringLiteral("(*LIMIT_MATCH=%1)").arg(limit.steps) + options.find, how);
            parts->patterns.back().optimize();
        }
    } else if (options.letters == Letters::Folded) {
        parts->folded = text::fold(options.find);
        if (parts->folded.isEmpty()) {
            return fail(ErrorCode::Usage, ReplaceAcross::tr("There is nothing to look for."));
        }
    }
    return FindMatcher(std::move(parts));
}

Result<std::vector<Match>> FindMatcher::in(const QString &text, const CancelToken &cancel) const
{
    if (m_parts->options.pattern) {
        return m_parts->patternMatches(text, cancel);
    }
    return m_parts->options.letters == Letters::Folded ? m_parts->foldedMatches(text)
                                                       : m_parts->plain(text);
}

} // namespace rd::workspace
