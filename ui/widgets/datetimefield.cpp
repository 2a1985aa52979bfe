// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/datetimefield.h"

#include "ui/theme/look.h"
#include "ui/widgets/zonename.h"

#include <QDateTimeEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace rd::ui {

DateTimeField::DateTimeField(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_set(new QPushButton(this))
    , m_filled(new QWidget(this))
    , m_edit(new QDateTimeEdit)
    , m_zoneLabel(new QLabel(this))
    , m_clear(new QToolButton)
{
    m_set->setAutoDefault(false);
    m_set->setProperty("unset", true);
    m_edit->setCalendarPopup(true);
    // The field shows wall-clock time of the moment's own zone: UTC keeps Qt from converting it.
    m_edit->setTimeSpec(Qt::UTC);
    m_edit->setKeyboardTracking(false);
    m_edit->setMinimumWidth(110); // its own hint leaves no room in a narrow panel
    setKind(m_zoneLabel, TextKind::Label);
    setKind(m_clear, ButtonKind::Quiet);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::step / 2);
    auto *row = new QHBoxLayout(m_filled);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::step);
    row->addWidget(m_edit, 1);
    row->addWidget(m_clear);
    column->addWidget(m_set);
    column->addWidget(m_filled);
    column->addWidget(m_zoneLabel); // below: a panel is too narrow for date, city and offset
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);

    connect(m_set, &QPushButton::clicked, this, &DateTimeField::begin);
    connect(m_clear, &QToolButton::clicked, this, &DateTimeField::clear);
    connect(m_edit, &QDateTimeEdit::dateTimeChanged, this, [this](const QDateTime &local) {
        if (m_moment) {
            m_moment = Moment::fromLocal(local.date(), local.time(), m_moment->zone);
            m_zoneLabel->setText(zoneText(m_moment->zone, m_moment->utcMs));
            Q_EMIT edited(m_moment);
        }
    });
    const auto dress = [this, &theme] { m_clear->setIcon(theme.icon(QStringLiteral("x"))); };
    connect(&theme, &Theme::changed, this, dress);
    dress();
    retranslate();
    refresh();
}

void DateTimeField::setName(const QString &name)
{
    m_name = name;
    retranslate();
}

void DateTimeField::setMoment(const std::optional<Moment> &moment)
{
    if (m_moment != moment) {
        m_moment = moment;
        refresh();
    }
}

void DateTimeField::begin()
{
    // The next full hour: a plan is hardly ever for this very minute.
    constexpr qint64 hour = 3600 * 1000;
    m_moment = Moment{(m_clock() / hour + 1) * hour, m_zone};
    refresh();
    m_edit->setFocus();
    Q_EMIT edited(m_moment);
}

void DateTimeField::clear()
{
    m_moment.reset();
    refresh();
    m_set->setFocus();
    Q_EMIT edited(m_moment);
}

void DateTimeField::refresh()
{
    m_set->setVisible(!m_moment);
    m_filled->setVisible(m_moment.has_value());
    m_zoneLabel->setVisible(m_moment.has_value());
    if (!m_moment) {
        return;
    }
    const QDateTime local = m_moment->toDateTime();
    const QDateTime wall(local.date(), local.time(), Qt::UTC);
    if (m_edit->dateTime() != wall) {
        const QSignalBlocker blocker(m_edit);
        m_edit->setDateTime(wall);
    }
    m_zoneLabel->setText(zoneText(m_moment->zone, m_moment->utcMs));
    m_zoneLabel->setToolTip(QString::fromLatin1(m_moment->zone));
}

void DateTimeField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void DateTimeField::retranslate()
{
    //: A date and time in a narrow field, as QDateTimeEdit takes formats
    m_edit->setDisplayFormat(tr("d MMM yyyy, HH:mm"));
    m_edit->setLocale(QLocale());
    m_set->setText(tr("Not set"));
    m_set->setAccessibleName(tr("%1: not set").arg(m_name));
    m_edit->setAccessibleName(m_name);
    if (m_moment) {
        m_zoneLabel->setText(zoneText(m_moment->zone, m_moment->utcMs));
    }
    m_clear->setToolTip(tr("Clear"));
    m_clear->setAccessibleName(tr("Clear: %1").arg(m_name));
}

} // namespace rd::ui
