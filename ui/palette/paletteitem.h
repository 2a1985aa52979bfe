// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace rd::ui {

/// In the order they stand in the list: what is there at once comes before what is looked up, so
/// that nothing moves away under a hand that presses Enter.
enum class PaletteKind { Action, Section, Setting, Article };

/// One thing the palette can do.
struct PaletteItem
{
    PaletteKind kind = PaletteKind::Action;
    QString id; ///< "action:newNews": how the history knows it
    QString title;
    QString detail; ///< where it belongs; may be empty
    QString keys;   ///< its shortcut, as it is read
    QIcon icon;
    std::function<void()> run;
    int rank = 0; ///< of matchRank()
};

/// What was typed.
struct PaletteQuery
{
    QString text;      ///< without the sign of a kind
    QStringList words; ///< folded
    std::optional<PaletteKind> only;
};

/// ">" actions, "@" sections, "#" settings; anything else looks for all kinds.
[[nodiscard]] PaletteQuery paletteQuery(const QString &typed);

/// The rank of what has the words only inside other words.
inline constexpr int insideWords = 2;

/// How well names fit, 0 best: the first begins with what was typed, all words begin a word of the
/// names, all words occur. Nothing: they do not fit. No words fit everything.
[[nodiscard]] std::optional<int> matchRank(const QStringList &words, const QStringList &names);

/// "editor.pullQuote" → "pull quote", "newInterview" → "new interview": actions are found by their
/// English name in every interface language.
[[nodiscard]] QString wordsOfName(const QString &name);

} // namespace rd::ui
