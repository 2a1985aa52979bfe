// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

namespace rd::ui {

/// When to write: soon after the last change, at the latest a while after the first unwritten one,
/// and again after a failure. Knows nothing of what is written.
class Autosave final : public QObject
{
public:
    static constexpr int restMs = 700;    ///< promise: 1 s after typing stops
    static constexpr int latestMs = 1800; ///< promise: every 2 s while it goes on
    static constexpr int retryMs = 3000;

    Autosave(std::function<void()> write, QObject *parent);

    void changed();
    void retryLater();
    void stop();
    [[nodiscard]] bool isWaiting() const;

private:
    void fire();

    std::function<void()> m_write;
    QTimer m_rest;
    QTimer m_latest;
    QTimer m_retry;
};

} // namespace rd::ui
