// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palettedelegate.h"

#include "ui/palette/palettemodel.h"

#include <QPainter>

namespace rd::ui {

namespace {

constexpr int iconSize = 16;
constexpr int margin = 2 * Theme::step;

/// Draws at one end of what is left of the line, and takes the room from it.
class Line final
{
public:
    Line(QPainter &painter, const QRect &rect, Qt::LayoutDirection direction)
        : m_painter(painter)
        , m_rect(rect)
        , m_direction(direction)
    {}

    void atEnd(const QString &text, const QColor &colour)
    {
        const int width = m_painter.fontMetrics().horizontalAdvance(text);
        draw(text, colour, Qt::AlignRight, width);
        m_rect.adjust(0, 0, -(width + 2 * margin), 0);
    }
    void atStart(const QString &text, const QColor &colour)
    {
        const QFontMetrics metrics = m_painter.fontMetrics();
        const QString fitting = metrics.elidedText(text, Qt::ElideRight, m_rect.width());
        const int width = metrics.horizontalAdvance(fitting);
        draw(fitting, colour, Qt::AlignLeft, width);
        m_rect.adjust(width + 2 * margin, 0, 0, 0);
    }

private:
    void draw(const QString &text, const QColor &colour, Qt::Alignment side, int width)
    {
        if (m_rect.width() <= 0 || width <= 0) {
            return;
        }
        m_painter.setPen(colour);
        const Qt::Alignment aligned = QStyle::visualAlignment(m_direction, side);
        m_painter.drawText(m_rect, int(aligned | Qt::AlignVCenter), text);
    }

    QPainter &m_painter;
    QRect m_rect;
    Qt::LayoutDirection m_direction;
};

} // namespace

PaletteDelegate::PaletteDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, option.fontMetrics.height() + 3 * Theme::step};
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(option.font);
    if (selected) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(tokens.accentSurface);
        painter->drawRoundedRect(option.rect, Theme::radius, Theme::radius);
    }
    QRect rect = option.rect.adjusted(margin, 0, -margin, 0);
    const QRect icon(rect.left(), rect.center().y() - iconSize / 2 + 1, iconSize, iconSize);
    index.data(Qt::DecorationRole)
        .value<QIcon>()
        .paint(painter, QStyle::visualRect(option.direction, option.rect, icon));
    rect.adjust(iconSize + margin + Theme::step, 0, 0, 0);
    const QColor soft = selected ? tokens.accentText : tokens.soft;
    Line line(*painter, QStyle::visualRect(option.direction, option.rect, rect), option.direction);
    // The word of the kind tells what would happen; keys alone are those of actions.
    const QString word =
        PaletteModel::word(static_cast<PaletteKind>(index.data(PaletteModel::KindRole).toInt()));
    const QString keys = index.data(PaletteModel::KeysRole).toString();
    line.atEnd(keys.isEmpty() ? word : keys, soft);
    line.atStart(index.data(Qt::DisplayRole).toString(), selected ? tokens.accentText : tokens.ink);
    line.atStart(index.data(PaletteModel::DetailRole).toString(), soft);
    painter->restore();
}

} // namespace rd::ui
