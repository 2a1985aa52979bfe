// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palettehistory.h"

#include <QSettings>

namespace rd::ui {

PaletteHistory PaletteHistory::load(const QSettings &settings)
{
    PaletteHistory history;
    history.m_ids = settings.value(QStringLiteral("palette/recent")).toStringList().mid(0, most);
    return history;
}

void PaletteHistory::save(QSettings &settings) const
{
    settings.setValue(QStringLiteral("palette/recent"), m_ids);
}

void PaletteHistory::note(const QString &id)
{
    m_ids.removeAll(id);
    m_ids.prepend(id);
    m_ids = m_ids.mid(0, most);
}

int PaletteHistory::ageOf(const QString &id) const
{
    const qsizetype at = m_ids.indexOf(id);
    return at < 0 ? most : static_cast<int>(at);
}

} // namespace rd::ui
