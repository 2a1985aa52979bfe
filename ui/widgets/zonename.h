// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace rd::ui {

/// The city of an IANA zone in the interface's language; one that is not known here by its IANA
/// name. "Asia/Baku" is a key for machines.
[[nodiscard]] QString zoneCity(const QByteArray &zone);
/// "Bakı (UTC+4)": with what the clock there is off at that time, which summer time changes.
[[nodiscard]] QString zoneText(const QByteArray &zone, qint64 utcMs);

} // namespace rd::ui
