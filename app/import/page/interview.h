// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"

namespace rd::importing {

/// Finds the questions and answers of an interview in plain paragraphs and makes them turns with
/// speakers; markers ("Sual:", "– ", "MC:", bold) leave the text. Known shapes: labels, names or
/// initials with a colon, dashes, bold (or heading) questions, bare questions. Genre becomes
/// Interview. A text that is none, or has turns already, is not changed; false then.
bool recogniseInterview(ArticleContent &content);

} // namespace rd::importing
