// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style.h"

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QListView>
#include <QPainter>
#include <QPainterPath>
#include <QStyleFactory>
#include <QStyleOption>

#include <algorithm>

namespace rd::ui {

Style::Style(const Tokens &tokens)
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
    , m_tokens(tokens)
{}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheck(*option, *painter, false);
        return;
    case PE_IndicatorRadioButton:
        drawCheck(*option, *painter, true);
        return;
    case PE_FrameFocusRect: {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(m_tokens.accent, 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), 4, 4);
        painter->restore();
        return;
    }
    case PE_PanelStatusBar:
    case PE_FrameStatusBarItem:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawCheck(const QStyleOption &option, QPainter &painter, bool round) const
{
    const bool on = option.state.testFlag(State_On);
    const bool partly = option.state.testFlag(State_NoChange);
    const bool enabled = option.state.testFlag(State_Enabled);
    const QRectF box = QRectF(option.rect).adjusted(1, 1, -1, -1);
    const QColor fill = !enabled ? m_tokens.line : m_tokens.accent;

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focused = option.state.testFlag(State_HasFocus);
    painter.setPen(QPen(on || partly || focused ? fill : m_tokens.faint, focused ? 2 : 1.2));
    painter.setBrush(on || partly ? QBrush(fill) : QBrush(m_tokens.page));
    const qreal corner = round ? box.width() / 2 : 4;
    painter.drawRoundedRect(box, corner, corner);

    const QColor sign = enabled ? m_tokens.onAccent : m_tokens.soft;
    const qreal w = box.width();
    if (on && round) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(sign);
        painter.drawEllipse(box.center(), w * 0.2, w * 0.2);
    } else if (on) {
        QPainterPath tick;
        tick.moveTo(box.left() + w * 0.24, box.top() + w * 0.52);
        tick.lineTo(box.left() + w * 0.43, box.top() + w * 0.71);
        tick.lineTo(box.left() + w * 0.77, box.top() + w * 0.31);
        painter.strokePath(tick, QPen(sign, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    } else if (partly) {
        painter.setPen(QPen(sign, 1.8, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(box.left() + w * 0.28, box.center().y()),
                         QPointF(box.right() - w * 0.28, box.center().y()));
    }
    painter.restore();
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    if (element == CE_Splitter) {
        painter->fillRect(option->rect, m_tokens.line);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_SplitterWidth: // Qt keeps a wider area to grab around a line this thin
    case PM_DockWidgetSeparatorExtent:
        return 1;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 16;
    case PM_ToolBarIconSize:
        return 18;
    case PM_ToolBarExtensionExtent: // the sign and the padding the style sheet puts around it
        return 32;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 2 * Theme::step;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return 4 * Theme::step;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 2 * Theme::step;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option,
                            const QWidget *widget) const
{
    QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    if (element == SE_ItemViewItemText && item != nullptr &&
        qobject_cast<const QListView *>(widget) != nullptr &&
        !(item->features &
          (QStyleOptionViewItem::HasDecoration | QStyleOptionViewItem::HasCheckIndicator))) {
        // The sheet's padding widens the item, but the text is placed by the style underneath.
        constexpr int padding = 5;
        rect.setLeft(std::min(rect.left() + padding, rect.right()));
    }
    return rect;
}

QIcon Style::standardIcon(StandardPixmap icon, const QStyleOption *option,
                          const QWidget *widget) const
{
    if (icon == SP_LineEditClearButton) {
        // Asked for as soon as a field has the button. Fusion would look through the desktop's
        // icon themes, a tenth of the whole start; and lines are what the others are drawn with.
        return lineIcon(QStringLiteral("x"), m_tokens.faint, m_tokens.line);
    }
    return QProxyStyle::standardIcon(icon, option, widget);
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_ComboBox_Popup:
        return 0;
    case SH_ItemView_ActivateItemOnSingleClick:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace rd::ui
