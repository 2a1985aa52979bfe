// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/autosave.h"

namespace rd::ui {

Autosave::Autosave(std::function<void()> write, QObject *parent)
    : QObject(parent)
    , m_write(std::move(write))
{
    m_rest.setInterval(restMs);
    m_latest.setInterval(latestMs);
    m_retry.setInterval(retryMs);
    for (QTimer *timer : {&m_rest, &m_latest, &m_retry}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, &Autosave::fire);
    }
    m_latest.setTimerType(Qt::PreciseTimer);
}

void Autosave::changed()
{
    m_rest.start();
    if (!m_latest.isActive()) {
        m_latest.start();
    }
}

void Autosave::retryLater()
{
    if (!isWaiting()) {
        m_retry.start();
    }
}

void Autosave::stop()
{
    m_rest.stop();
    m_latest.stop();
    m_retry.stop();
}

bool Autosave::isWaiting() const
{
    return m_rest.isActive() || m_latest.isActive() || m_retry.isActive();
}

void Autosave::fire()
{
    stop();
    m_write();
}

} // namespace rd::ui
