// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sectionheader.h"

#include <QPainter>

namespace rd::ui {

SectionHeader::SectionHeader(const Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setCheckable(true);
    setChecked(true);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setFont(theme.machineFont(12, QFont::DemiBold));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize SectionHeader::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 24, 28};
}

void SectionHeader::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus()) {
        painter.setPen(QPen(tokens.accent, 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
    }
    const QColor colour = underMouse() ? tokens.ink : tokens.soft;
    painter.setPen(colour);
    painter.drawText(rect().adjusted(2, 0, -20, 0), Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(text(), Qt::ElideRight, width() - 24));
    const QString name =
        isChecked() ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right");
    m_theme.icon(name, colour).paint(&painter, QRect(width() - 18, (height() - 14) / 2, 14, 14));
}

} // namespace rd::ui
