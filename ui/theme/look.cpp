// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/look.h"

#include <QAbstractButton>
#include <QLabel>
#include <QStyle>
#include <QVariant>

#include <array>

namespace rd::ui {

namespace {

void setLook(QWidget *widget, const char *property, const char *value)
{
    widget->setProperty(property, QLatin1String(value));
    if (widget->testAttribute(Qt::WA_WState_Polished)) {
        // The style sheet reads properties once, when it polishes.
        widget->style()->unpolish(widget);
        widget->style()->polish(widget);
    }
}

} // namespace

void setSurface(QWidget *widget, Surface surface)
{
    constexpr std::array names{"bg", "side", "list", "page"};
    widget->setAttribute(Qt::WA_StyledBackground);
    setLook(widget, "surface", names.at(static_cast<size_t>(surface)));
}

void setKind(QAbstractButton *button, ButtonKind kind)
{
    constexpr std::array names{"normal", "accent", "quiet", "danger"};
    setLook(button, "kind", names.at(static_cast<size_t>(kind)));
}

void setKind(QLabel *label, TextKind kind)
{
    constexpr std::array names{"body", "soft", "label", "group", "title"};
    setLook(label, "kind", names.at(static_cast<size_t>(kind)));
}

} // namespace rd::ui
