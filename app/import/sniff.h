// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/importer.h"

namespace rd::importing {

/// What is certainly no text, told apart by what a person can do about it.
enum class Binary { None, Pdf, Office, Book, Picture, Recording, Archive, Database, Program };

/// What a file starts like; None if it may be text.
Binary knownBinary(const QByteArray &bytes);

/// The first kilobyte in lower case without NULs and byte order marks: enough to look for ASCII
/// markup in any encoding.
QByteArray sniffPrefix(const Source &source);

/// The part after the last dot of the file name, lower case.
QString suffixOf(const Source &source);

} // namespace rd::importing
