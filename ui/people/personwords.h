// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/records.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace rd::ui {

/// The forms a name is written in, in the language's own order of cases: "" first, "address" last.
[[nodiscard]] QStringList nameForms(const QString &language);
/// A form for people, in the interface's language: "Genitive"; "" is "Name".
[[nodiscard]] QString formLabel(const QString &form);
/// What helps to write that form: the question the case answers, or an example of an address.
[[nodiscard]] QString formHint(const QString &language, const QString &form);

/// "director, Port of Baku" on that ISO day in the interface's or any language; empty when nothing
/// is known.
[[nodiscard]] QString titleOf(const Person &person, const QString &language, const QString &day);
/// True on that ISO day.
[[nodiscard]] bool holdsOn(const PersonTitle &title, const QString &day);
[[nodiscard]] QString today();

/// A day as people write it (2023, 2023-09, 2023-09-27, 27.09.2023) as an ISO day; of a year or a
/// month its first day, or its last with `end`. Empty stays empty; nullopt is no date.
[[nodiscard]] std::optional<QString> isoDay(const QString &text, bool end);

/// Languages of the newsroom, by tag, in menu order.
[[nodiscard]] QStringList newsroomLanguages();
/// The interface's, as far as the newsroom writes in it; else English.
[[nodiscard]] QString knownLanguage();

} // namespace rd::ui
