// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/singlestart.h"

#include "app/base/log.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QStandardPaths>

namespace rd::ui {

namespace {

constexpr int connectMs = 500;
constexpr int answerMs = 2500;
const QByteArray taken("taken\n");

} // namespace

QString SingleStart::addressFor(const QString &library)
{
    const QString real = QFileInfo(library).canonicalFilePath();
    const QString path = real.isEmpty() ? QFileInfo(library).absoluteFilePath() : real;
    const QByteArray hash =
        QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation));
    return folder.filePath(QStringLiteral("redaksiya-%1.socket").arg(QString::fromLatin1(hash)));
}

SingleStart::SingleStart(QString address, QObject *parent)
    : QObject(parent)
    , m_address(std::move(address))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection()) {
            take(socket);
        }
    });
}

bool SingleStart::handOver(const StartOrder &order) const
{
    QLocalSocket socket;
    socket.connectToServer(m_address);
    if (!socket.waitForConnected(connectMs)) {
        return false;
    }
    socket.write(order.toBytes() + '\n'); // compact JSON holds no line end
    while (socket.bytesToWrite() > 0 && socket.waitForBytesWritten(answerMs)) {
    }
    QByteArray answer;
    while (answer.size() < taken.size() && socket.waitForReadyRead(answerMs)) {
        answer += socket.readAll();
    }
    return answer == taken;
}

bool SingleStart::listen()
{
    // Asked first: with access for the user only, Qt would put its socket in a living one's place.
    QLocalSocket other;
    other.connectToServer(m_address);
    if (other.waitForConnected(connectMs)) {
        return false;
    }
    QLocalServer::removeServer(m_address); // whoever made it is dead
    if (!m_server.listen(m_address)) {
        qCWarning(lcUi) << "no socket for other starts:" << m_server.errorString();
        return false;
    }
    return true;
}

void SingleStart::take(QLocalSocket *socket)
{
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
        if (socket->bytesAvailable() > largestLetter) {
            socket->abort();
            return;
        }
        if (!socket->canReadLine()) {
            return;
        }
        const std::optional<StartOrder> order = StartOrder::fromBytes(socket->readLine());
        if (!order) {
            socket->abort();
            return;
        }
        socket->write(taken);
        socket->disconnectFromServer();
        Q_EMIT received(*order);
    });
}

} // namespace rd::ui
