// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace rd::importing {

/// A summary as pages cut it, made whole: where the body repeats it, up to the end of the sentence
/// there; else back to its last whole sentence, if it has one; else as it is.
QString completeLede(const QString &lede, const QStringList &paragraphs, const QString &language);

/// The text after a repeated headline at the start of a summary, or the summary itself.
QString withoutHeadline(const QString &summary, const QString &headline);

/// A headline for a text that has none: its first sentence, cut at a word where it is long.
QString headlineFrom(const QString &text, const QString &language);

} // namespace rd::importing
