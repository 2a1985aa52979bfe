// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <array>

namespace rd::ui {

/// Turns the signals by which a system ends a program (SIGTERM, SIGINT, SIGHUP) into one of Qt, so
/// that windows and texts are kept. One at a time; the second such signal ends the program at once.
class QuitSignals final : public QObject
{
    Q_OBJECT
public:
    explicit QuitSignals(QObject *parent = nullptr);
    ~QuitSignals() override;

Q_SIGNALS:
    void arrived();

private:
    void read();

    std::array<int, 2> m_ends{-1, -1}; ///< of a pipe: read, write
};

} // namespace rd::ui
