// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmentedcontrol.h"

#include "ui/widgets/labels.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>

namespace rd::ui {

SegmentedControl::SegmentedControl(int count, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (int i = 0; i < count; ++i) {
        auto *button = new QPushButton(this);
        button->setCheckable(true);
        button->setAutoDefault(false);
        const char *place = i == 0 ? "first" : i == count - 1 ? "last" : "middle";
        button->setProperty("segment", QLatin1String(place));
        m_group->addButton(button, i);
        m_buttons.push_back(button);
        row->addWidget(button);
    }
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idClicked, this, &SegmentedControl::chosen);
    setCurrent(0);
}

void SegmentedControl::setTexts(const QStringList &texts)
{
    for (size_t i = 0; i < m_buttons.size() && int(i) < texts.size(); ++i) {
        m_buttons[i]->setText(texts.at(int(i)));
        // The chosen one is bold: room for it, so that no text is cut and nothing moves.
        QFont bold = m_buttons[i]->font();
        bold.setWeight(QFont::DemiBold);
        constexpr int sides = 2 * 15; // padding and border of the style sheet
        m_buttons[i]->setMinimumWidth(
            QFontMetrics(bold).horizontalAdvance(withoutMnemonic(texts.at(int(i)))) + sides);
    }
}

void SegmentedControl::setCurrent(int index)
{
    if (QAbstractButton *button = m_group->button(index)) {
        button->setChecked(true);
    }
}

int SegmentedControl::current() const
{
    return m_group->checkedId();
}

} // namespace rd::ui
