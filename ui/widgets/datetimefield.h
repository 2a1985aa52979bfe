// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/moment.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QDateTimeEdit;
class QLabel;
class QPushButton;
class QToolButton;

namespace rd::ui {

/// A point in time in its own zone, or "not set". The zone stands beside the time, because 11:06 in
/// Baku is not 11:06 in Beijing.
class DateTimeField final : public QWidget
{
    Q_OBJECT
public:
    explicit DateTimeField(const Theme &theme, QWidget *parent = nullptr);

    void setMoment(const std::optional<Moment> &moment); ///< without edited()
    [[nodiscard]] const std::optional<Moment> &moment() const { return m_moment; }
    /// The zone a newly set time gets (IANA).
    void setZone(const QByteArray &zone) { m_zone = zone; }
    void setClock(Clock clock) { m_clock = std::move(clock); }
    void setName(const QString &name);

Q_SIGNALS:
    void edited(const std::optional<rd::Moment> &moment);

protected:
    void changeEvent(QEvent *event) override;

private:
    void begin();
    void clear();
    void refresh();
    void retranslate();

    QPushButton *m_set;
    QWidget *m_filled;
    QDateTimeEdit *m_edit;
    QLabel *m_zoneLabel;
    QToolButton *m_clear;
    std::optional<Moment> m_moment;
    QByteArray m_zone = QByteArrayLiteral("Asia/Baku");
    Clock m_clock = systemClock();
    QString m_name;
};

} // namespace rd::ui
