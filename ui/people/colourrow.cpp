// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/colourrow.h"

#include "ui/theme/look.h"
#include "ui/theme/tokens.h"

#include <QColorDialog>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace rd::ui {

QIcon colourIcon(const QString &colour, const Theme &theme)
{
    constexpr int size = 32; // drawn large, shown at 16: sharp at 200 %
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor fill = QColor(colour);
    painter.setPen(QPen(fill.isValid() ? fill : theme.tokens().faint, 2));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawEllipse(QRectF(6, 6, size - 12, size - 12));
    painter.end();
    return QIcon(pixmap);
}

ColourRow::ColourRow(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_own(new QToolButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::step);
    const Tokens &tokens = tokensOf(Scheme::Light);
    addSwatch({}, tr("No colour"));
    addSwatch(tokens.accent.name(), tr("Teal"));
    addSwatch(tokens.ok.name(), tr("Green"));
    addSwatch(tokens.warn.name(), tr("Amber"));
    addSwatch(tokens.danger.name(), tr("Red"));
    addSwatch(mixed(tokens.review, tokens.danger, 0.5).name(), tr("Purple"));
    addSwatch(tokens.review.name(), tr("Violet"));
    addSwatch(mixed(tokens.review, tokens.accent, 0.6).name(), tr("Blue"));
    addSwatch(tokens.soft.name(), tr("Grey"));
    m_own->setText(tr("Own…"));
    m_own->setAccessibleName(tr("A colour of one's own"));
    m_own->setCheckable(true);
    connect(m_own, &QToolButton::clicked, this, &ColourRow::askOwn);
    row->addWidget(m_own);
    row->addStretch();
    connect(&theme, &Theme::changed, this, &ColourRow::refresh);
    refresh();
}

void ColourRow::addSwatch(const QString &colour, const QString &name)
{
    auto *button = new QToolButton(this);
    button->setCheckable(true);
    button->setToolTip(name);
    button->setAccessibleName(name);
    setKind(button, ButtonKind::Quiet);
    connect(button, &QToolButton::clicked, this, [this, colour] { choose(colour); });
    static_cast<QHBoxLayout *>(layout())->addWidget(button);
    m_swatches.emplace_back(colour, button);
}

void ColourRow::setColour(const QString &colour)
{
    m_colour = colour;
    refresh();
}

void ColourRow::choose(const QString &colour)
{
    const bool differs = colour != m_colour;
    setColour(colour);
    if (differs) {
        Q_EMIT chosen(colour);
    }
}

void ColourRow::askOwn()
{
    refresh(); // a click does not check the button, the choice does
    auto *dialog = new QColorDialog(QColor(m_colour), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QColorDialog::colorSelected, this,
            [this](const QColor &colour) { choose(colour.name()); });
    dialog->open();
}

void ColourRow::refresh()
{
    bool known = false;
    for (const auto &[colour, button] : m_swatches) {
        button->setIcon(colourIcon(colour, m_theme));
        button->setChecked(colour == m_colour);
        known = known || colour == m_colour;
    }
    m_own->setChecked(!known);
    m_own->setIcon(known ? QIcon() : colourIcon(m_colour, m_theme));
    m_own->setToolButtonStyle(known ? Qt::ToolButtonTextOnly : Qt::ToolButtonTextBesideIcon);
}

} // namespace rd::ui
