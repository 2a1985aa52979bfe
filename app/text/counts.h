// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace rd::text {

struct Counts
{
    int words = 0;      ///< a Han character counts as one word, as Chinese newsrooms count
    int characters = 0; ///< what a person sees as one (grapheme clusters), spaces included
    int charactersNoSpaces = 0;
    int sentences = 0;
    int readingSeconds = 0; ///< 200 words a minute; Chinese 400 characters a minute

    bool operator==(const Counts &) const = default;
};

Counts count(QStringView text);
/// Counts::words alone: what a save asks for, without graphemes and sentences.
int wordCount(QStringView text);

} // namespace rd::text
