// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace rd::text {

enum class DiffKind { Equal, Deleted, Inserted };

struct DiffSegment
{
    DiffKind kind = DiffKind::Equal;
    QString text;

    bool operator==(const DiffSegment &) const = default;
};

/// What changed between two texts, by words (in Chinese by characters; "61,400" is one): the
/// segments that are not inserted give `before`, those not deleted give `after`, to the letter.
/// Where words change next to each other, the deleted ones stand first. Texts of tens of thousands
/// of differing words are not compared in their middle: it is deleted and inserted whole.
std::vector<DiffSegment> diffWords(const QString &before, const QString &after);

/// The texts the segments were made of.
QString beforeOf(const std::vector<DiffSegment> &segments);
QString afterOf(const std::vector<DiffSegment> &segments);

/// Words of a text by hash, ready to be compared with many others.
class WordBag final
{
public:
    explicit WordBag(const QString &text);
    /// 0 (no word in common) to 1 (the same words, in any order); case and marks do not count. Two
    /// texts without words are not alike.
    [[nodiscard]] double likeness(const WordBag &other) const;
    [[nodiscard]] bool isEmpty() const { return m_words.empty(); }

private:
    std::vector<size_t> m_words; ///< sorted
};

} // namespace rd::text
