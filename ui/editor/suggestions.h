// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/suggest.h"
#include "ui/theme/theme.h"

#include <vector>

class QTextBlock;
class QTextCharFormat;
class QTextCursor;
class QTextDocument;

namespace rd::ui {

class OpenArticle;

/// A suggestion as it stands in a document: all its pieces together.
struct OpenSuggestion
{
    QString value;
    int position = 0; ///< of its first piece
    QString gone;     ///< what it would take out
    QString come;     ///< what it would put in

    [[nodiscard]] Suggestion by() const { return Suggestion::fromValue(value); }
};

/// In the order of the text.
std::vector<OpenSuggestion> openSuggestions(const QTextDocument &document);
/// The value of the suggestion the cursor is in or touches, or nothing.
QString suggestionAt(const QTextCursor &cursor);

/// "Leyla Quliyeva, 02.03.2026 14:32".
QString suggestedBy(const Suggestion &suggestion);
/// "Deletion suggested by …" for such a piece, or nothing.
QString suggestionTip(const QTextCharFormat &piece, const QTextBlock &block);

/// The n-th person's colour, told apart and readable on the page.
QColor suggestionColour(int person, const Tokens &tokens);

/// Carries a decision out as one step of undo. False: nothing of that is open. Words are decided
/// where they stand; for blocks that come or go the document is written anew.
bool decide(OpenArticle &article, const QString &undoText, text::Decision decision,
            const text::WhichSuggestions &which);

} // namespace rd::ui
