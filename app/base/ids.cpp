// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/ids.h"

#include <QRandomGenerator>
#include <QUuid>

namespace rd {

QString newUuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QString newTimedUuid(qint64 utcMs)
{
    QByteArray bytes = QUuid::createUuid().toRfc4122();
    for (qsizetype i = 0; i < 6; ++i) {
        bytes[i] = static_cast<char>(utcMs >> (8 * (5 - i)) & 0xff);
    }
    bytes[6] = static_cast<char>((bytes.at(6) & 0x0f) | 0x70); // the variant is there already
    return QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces);
}

QString newBlockId()
{
    static constexpr char alphabet[] = "abcdefghijklmnopqrstuvwxyz0123456789";
    QString id(10, QChar());
    auto *random = QRandomGenerator::global();
    for (qsizetype i = 0; i < id.size(); ++i) {
        const quint32 limit = i == 0 ? 26 : 36;
        id[i] = QLatin1Char(alphabet[random->bounded(limit)]);
    }
    return id;
}

} // namespace rd
