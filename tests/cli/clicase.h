// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QObject>
#include <QTemporaryDir>

#include <memory>

namespace rd::testing {

/// How a run of the program ended.
struct Outcome
{
    int status = -1;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonObject json() const;
};

QJsonArray array(const QJsonObject &json, const char *key);
QString text(const QJsonObject &json, const char *key);

/// The program over a library of its own for every test, with no settings of this machine.
class CliCase : public QObject
{
    Q_OBJECT
protected:
    Outcome run(const QStringList &arguments);
    QString write(const QString &name, const QByteArray &bytes);
    qint64 importOne(const QString &name, const QByteArray &bytes);

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_library;

private Q_SLOTS:
    void init();
    void cleanup();
};

} // namespace rd::testing
