// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/factlabel.h"

#include "ui/articlelist/words.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace rd::ui {

namespace {

constexpr int lineHeight = 32; ///< of a button, so that a strip has one middle line
constexpr int iconSize = 14;
constexpr int iconRoom = iconSize + 5;
constexpr int barWidth = 64;
constexpr int barHeight = 5;
constexpr int nearPerCent = 10; ///< that much less or more is as long as asked for

} // namespace

FactLabel::FactLabel(const Theme &theme, const QString &icon, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icon(icon)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFont(theme.machineFont(12));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    hide();
}

void FactLabel::setFact(const ToneText &fact, const QString &spoken)
{
    m_fact = fact;
    setAccessibleName(spoken.isEmpty() ? fact.text : spoken);
    setToolTip(spoken);
    setVisible(!fact.text.isEmpty());
    updateGeometry();
    update();
}

QSize FactLabel::sizeHint() const
{
    return {iconRoom + fontMetrics().horizontalAdvance(m_fact.text) + 4,
            std::max(lineHeight, fontMetrics().height())};
}

void FactLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor colour = toneColour(m_fact.tone, m_theme.tokens());
    m_theme.icon(m_icon, colour)
        .paint(&painter, QRect(0, (height() - iconSize) / 2, iconSize, iconSize));
    painter.setPen(colour);
    if (m_fact.tone == Tone::Late) {
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        painter.setFont(bold);
    }
    painter.drawText(
        rect().adjusted(iconRoom, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
        painter.fontMetrics().elidedText(m_fact.text, Qt::ElideRight, width() - iconRoom + 2));
}

LengthBar::LengthBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFont(theme.machineFont(12));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    hide();
}

void LengthBar::setLength(int length, int target, Unit unit)
{
    m_length = length;
    m_target = target;
    m_unit = unit;
    setVisible(target > 0);
    describe();
}

LengthBar::State LengthBar::state() const
{
    const qint64 have = qint64(m_length) * 100;
    if (have < qint64(m_target) * (100 - nearPerCent)) {
        return State::Under;
    }
    return have <= qint64(m_target) * (100 + nearPerCent) ? State::Near : State::Over;
}

QString LengthBar::stateText() const
{
    switch (state()) {
    case State::Under:
        return tr("%1 to go").arg(groupedNumber(m_target - m_length));
    case State::Near:
        return tr("fits");
    case State::Over:
        return tr("%1 too many").arg(groupedNumber(m_length - m_target));
    }
    return {};
}

void LengthBar::describe()
{
    const QString of = m_unit == Unit::Words ? tr("%1 of %2 words") : tr("%1 of %2 characters");
    m_text = of.arg(groupedNumber(m_length), groupedNumber(m_target)) + QStringLiteral(" · ") +
             stateText();
    setAccessibleName(tr("Length: %1").arg(m_text));
    updateGeometry();
    update();
}

QSize LengthBar::sizeHint() const
{
    return {barWidth + 8 + fontMetrics().horizontalAdvance(m_text) + 4,
            std::max(lineHeight, fontMetrics().height())};
}

void LengthBar::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF whole(0, (height() - barHeight) / 2.0, barWidth, barHeight);
    painter.setBrush(tokens.line);
    painter.drawRoundedRect(whole, barHeight / 2.0, barHeight / 2.0);
    const State now = state();
    const QColor colour = now == State::Under  ? tokens.accent
                          : now == State::Near ? tokens.ok
                                               : tokens.warn;
    QRectF done = whole;
    done.setWidth(std::clamp(whole.width() * m_length / std::max(m_target, 1), 0.0, whole.width()));
    if (m_length > 0) {
        painter.setBrush(colour);
        painter.drawRoundedRect(done, barHeight / 2.0, barHeight / 2.0);
    }
    painter.setPen(now == State::Over ? tokens.warn : tokens.soft);
    painter.drawText(rect().adjusted(barWidth + 8, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                     m_text);
}

void LengthBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        describe();
    }
}

} // namespace rd::ui
