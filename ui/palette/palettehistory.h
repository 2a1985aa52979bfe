// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QSettings;

namespace rd::ui {

/// What was run from the palette last, newest first: it stands first the next time.
class PaletteHistory final
{
public:
    static constexpr int most = 20;

    static PaletteHistory load(const QSettings &settings);
    void save(QSettings &settings) const;

    void note(const QString &id);
    /// 0 for the newest; `most` for what is not in it.
    [[nodiscard]] int ageOf(const QString &id) const;

private:
    QStringList m_ids;
};

} // namespace rd::ui
