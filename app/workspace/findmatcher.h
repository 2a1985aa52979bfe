// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/base/task.h"

#include <QString>

#include <memory>
#include <vector>

namespace rd::workspace {

/// What is looked for, and what is to stand there.
struct ReplaceOptions
{
    enum class Letters {
        AsWritten, ///< capitals count
        AnyCase,
        Folded, ///< as a search compares: "şəhər" is "seher"; a pattern takes it as AnyCase
    };
    QString find;
    QString with; ///< of a pattern: \0 is the whole of what was found, \1 … \9 its groups
    Letters letters = Letters::AsWritten;
    bool wholeWords = false;
    bool pattern = false;  ///< `find` is a regular expression
    bool headlines = true; ///< headline, short headline, kicker and lede
    bool texts = true;     ///< the body with captions and credits
};

/// Finds one thing in many texts. A pattern that would run on and on is stopped: the time for a
/// text is bounded whatever the pattern is.
class FindMatcher final
{
public:
    struct Match
    {
        int start = 0; ///< UTF-16
        int length = 0;
        QString replacement;
    };

    /// Errors: Usage (nothing to look for, a pattern that is none).
    static Result<FindMatcher> of(const ReplaceOptions &options);
    /// In order, never overlapping, never empty. Errors: Limit (a pattern that takes too long),
    /// Cancelled.
    [[nodiscard]] Result<std::vector<Match>> in(const QString &text,
                                                const CancelToken &cancel) const;

private:
    struct Parts;
    explicit FindMatcher(std::shared_ptr<const Parts> parts);
    std::shared_ptr<const Parts> m_parts;
};

} // namespace rd::workspace
