// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/startaddress.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

namespace rd::ui {

QString startAddress(const QString &library)
{
    const QString real = QFileInfo(library).canonicalFilePath();
    const QString path = real.isEmpty() ? QFileInfo(library).absoluteFilePath() : real;
    const QByteArray hash =
        QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation));
    return folder.filePath(QStringLiteral("redaksiya-%1.socket").arg(QString::fromLatin1(hash)));
}

bool isAnswered(const QString &address)
{
    const QByteArray path = QFile::encodeName(address);
    sockaddr_un to{};
    if (path.size() >= static_cast<qsizetype>(sizeof(to.sun_path))) {
        return false; // nor can anybody listen there
    }
    to.sun_family = AF_UNIX;
    std::copy(path.begin(), path.end(), to.sun_path);
    const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (socket < 0) {
        return false;
    }
    const bool answered =
        ::connect(socket, reinterpret_cast<const sockaddr *>(&to), sizeof(to)) == 0 ||
        errno == EAGAIN; // so many ask that this one would have to wait
    ::close(socket);
    return answered;
}

} // namespace rd::ui
