// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace rd::text {

/// A folded name ("elcin orucov", "игорь орлов") and the forms it takes as somebody who speaks or
/// by whose words something is told: the genitive in Azerbaijani ("elcin orucovun") and in Russian
/// («игоря орлова»). The name itself is first.
QStringList nameForms(const QString &folded);

} // namespace rd::text
