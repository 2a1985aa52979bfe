// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/body/body.h"
#include "app/article/body/suggestion.h"

#include <QStringList>

#include <functional>

namespace rd::text {

/// `before` with everything that makes it `after` proposed by `author`: words within blocks, blocks
/// as a whole where they come, go, move or become something else. Each place is a suggestion of its
/// own. Accepting all gives `after`, rejecting all gives `before`; a block that both have keeps the
/// id it has in `before`. Suggestions that are in both stay; a block that already waits for a
/// decision as a whole is left to it.
Body suggested(const Body &before, const Body &after, const QString &author, const Moment &at);

enum class Decision { Accept, Reject };

/// Which suggestions are meant, by value().
using WhichSuggestions = std::function<bool(const QString &value)>;
WhichSuggestions everySuggestion();
WhichSuggestions oneSuggestion(const QString &value);
WhichSuggestions suggestionsBy(const QString &author);

/// The body after a decision about some of its suggestions; the others stay open.
Body decided(const Body &body, Decision decision, const WhichSuggestions &which);
/// The text of one block; a change of it as a whole stays open.
Block decidedText(const Block &block, Decision decision, const WhichSuggestions &which);

} // namespace rd::text
