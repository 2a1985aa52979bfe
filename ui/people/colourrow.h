// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

#include <vector>

class QToolButton;

namespace rd::ui {

/// A colour from the theme's palette, one's own, or none. Colours are "#rrggbb", the light theme's.
class ColourRow final : public QWidget
{
    Q_OBJECT
public:
    explicit ColourRow(const Theme &theme, QWidget *parent = nullptr);
    void setColour(const QString &colour); ///< without chosen()
    [[nodiscard]] const QString &colour() const { return m_colour; }

Q_SIGNALS:
    void chosen(const QString &colour);

private:
    void addSwatch(const QString &colour, const QString &name);
    void choose(const QString &colour);
    void askOwn();
    void refresh();

    const Theme &m_theme;
    QString m_colour;
    std::vector<std::pair<QString, QToolButton *>> m_swatches;
    QToolButton *m_own;
};

/// A disc of that colour for lists; a ring where there is none.
[[nodiscard]] QIcon colourIcon(const QString &colour, const Theme &theme);

} // namespace rd::ui
