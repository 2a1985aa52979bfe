// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/boarddelegate.h"

#include "ui/articlelist/countdown.h"
#include "ui/desk/boardmodel.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/statusdot.h"

#include <QPainter>
#include <QTextLayout>

namespace rd::ui {

namespace {

constexpr int gap = 2 * Theme::step; ///< around a card
constexpr int pad = 14;              ///< inside it
constexpr int smallLine = 18;
constexpr int headlineLines = 2;
constexpr int headlinePixels = 14;

int headlineHeight(const Theme &theme, const QString &language)
{
    return QFontMetrics(theme.articleFont(headlinePixels, QFont::DemiBold, language)).height() - 1;
}

/// The headline in at most two lines; the last is elided.
QStringList headlineOf(const QString &text, const QFont &font, int width)
{
    QStringList lines;
    QTextLayout layout(text, font);
    layout.beginLayout();
    while (lines.size() < headlineLines) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) {
            break;
        }
        line.setLineWidth(width);
        const bool last = lines.size() == headlineLines - 1;
        lines.append(
            last ? QFontMetrics(font).elidedText(text.mid(line.textStart()), Qt::ElideRight, width)
                 : text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

const ArticleRow &rowOf(const QModelIndex &index)
{
    return static_cast<const BoardModel *>(index.model())->row(index.row());
}

} // namespace

BoardDelegate::BoardDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

QSize BoardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ArticleRow &row = rowOf(index);
    const int width = option.widget != nullptr ? option.widget->width() : option.rect.width();
    // Every card has room for two lines and its words: a board is read across.
    return {width - 2, headlineLines * headlineHeight(m_theme, row.language) + 2 * smallLine +
                           2 * pad + gap + Theme::step};
}

void BoardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const ArticleRow &row = rowOf(index);
    const Tokens &tokens = m_theme.tokens();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect card = option.rect.adjusted(gap, 0, -gap, -gap);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool focused = selected && option.state.testFlag(QStyle::State_HasFocus);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const QColor edge = selected || hovered ? mixed(tokens.line, tokens.accent, 0.6) : tokens.line;
    painter->setPen(focused ? QPen(tokens.accent, 2) : QPen(edge, 1));
    painter->setBrush(tokens.page);
    painter->drawRoundedRect(QRectF(card).adjusted(1, 1, -1, -1), Theme::radius, Theme::radius);

    const QFont headline = m_theme.articleFont(headlinePixels, QFont::DemiBold, row.language);
    const int line = headlineHeight(m_theme, row.language);
    const QRect inside = card.adjusted(pad, pad, -pad, -pad);
    int y = inside.top();
    if (row.changedSinceRead) {
        paintDot(*painter, QPointF(card.left() + pad / 2.0, y + line / 2.0 + 1), tokens.accent);
    }
    painter->setFont(headline);
    painter->setPen(row.headline.isEmpty() ? tokens.soft : tokens.ink);
    const QString text = index.data(Qt::DisplayRole).toString().simplified();
    for (const QString &one : headlineOf(text, headline, inside.width())) {
        painter->drawText(QRect(inside.left(), y, inside.width(), line + 2),
                          Qt::AlignVCenter | Qt::AlignLeft, one);
        y += line;
    }
    painter->setFont(m_theme.machineFont(11));
    std::vector<ToneText> place{{row.language, Tone::Calm}};
    if (!row.section.isEmpty()) {
        place.push_back({row.section, Tone::Calm});
    }
    const int top = inside.top() + headlineLines * line + Theme::step;
    paintWords(*painter, QRect(inside.left(), top, inside.width(), smallLine), place, tokens);
    paintWords(*painter, QRect(inside.left(), top + smallLine, inside.width(), smallLine),
               workWords(row, m_clock()), tokens);
    painter->restore();
}

} // namespace rd::ui
