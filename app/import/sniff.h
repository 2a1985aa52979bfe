// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/importer.h"

namespace rd::importing {

/// What a file is if it starts like something that is no text: "a PDF document", translated; empty
/// if it may be text.
QString knownBinary(const QByteArray &bytes);

/// The first kilobyte in lower case without NULs and byte order marks: enough to look for ASCII
/// markup in any encoding.
QByteArray sniffPrefix(const Source &source);

/// The part after the last dot of the file name, lower case.
QString suffixOf(const Source &source);

} // namespace rd::importing
