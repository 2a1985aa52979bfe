// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

namespace rd::ui {

/// An icon of resources/icons/icons.txt, its strokes in `colour` and in `disabled` where it cannot
/// be used; sharp at any size and device pixel ratio. An unknown name gives a null icon and a line
/// in the log.
QIcon lineIcon(const QString &name, const QColor &colour, const QColor &disabled);

} // namespace rd::ui
