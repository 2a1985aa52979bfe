// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mainwindow/startorder.h"

#include <QLocalServer>
#include <QObject>

class QLocalSocket;

namespace rd::ui {

/// One program a user and default library: a second start hands its order to the first, over a
/// socket in the user's runtime folder that nobody else may open.
class SingleStart final : public QObject
{
    Q_OBJECT
public:
    static constexpr int largestLetter = 1'000'000; ///< bytes

    /// Where the program for that default library listens.
    static QString addressFor(const QString &library);

    explicit SingleStart(QString address, QObject *parent = nullptr);

    /// True: a running program took it, and this one has nothing left to do. Blocks for the time of
    /// an answer, 3 s at most.
    [[nodiscard]] bool handOver(const StartOrder &order) const;
    /// A socket that a killed program left behind is replaced. False where none can be made: the
    /// program works, but alone.
    bool listen();

Q_SIGNALS:
    void received(const rd::ui::StartOrder &order);

private:
    void take(QLocalSocket *socket);

    QString m_address;
    QLocalServer m_server;
};

} // namespace rd::ui
