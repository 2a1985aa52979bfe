// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

struct UCollator;

namespace rd::text {

/// The alphabetical order of a language: Azerbaijani with its own letters (ç after c, ə after e,
/// x after h), Chinese by pinyin, and every other script behind or before them as CLDR has it.
class Collation final
{
public:
    /// `locale` as "az", "ru", "zh", "en"; an unknown one has the order all languages share.
    explicit Collation(const QString &locale);
    ~Collation();
    Q_DISABLE_COPY_MOVE(Collation)

    /// Bytes that compare as the texts do. At most `longestKey` of them: texts that differ only
    /// behind their first fifty letters or so have the same key.
    [[nodiscard]] QByteArray key(const QString &text) const;
    static constexpr int longestKey = 64;
    /// Keys of another version must not be compared with keys of this one.
    [[nodiscard]] QString version() const;

private:
    UCollator *m_collator;
};

} // namespace rd::text
