// SPDX-License-Identifier: GPL-3.0-or-later
// Private to the module: the makers the one list calls.
#pragma once

#include "app/text/languages/language.h"

namespace rd::text {

Language azerbaijani();
Language russian();
Language chinese();
Language english();

/// A list of words written as one text: separated by '|' where they have spaces, else by spaces.
QStringList wordList(QStringView text);

} // namespace rd::text
