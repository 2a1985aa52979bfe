// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clicase.h"

#include "app/base/files.h"

#include <QJsonDocument>
#include <QProcess>

namespace rd::testing {

QJsonObject Outcome::json() const
{
    return QJsonDocument::fromJson(out).object();
}

QJsonArray array(const QJsonObject &json, const char *key)
{
    return json.value(QLatin1String(key)).toArray();
}

QString text(const QJsonObject &json, const char *key)
{
    return json.value(QLatin1String(key)).toString();
}

void CliCase::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_library = m_dir->filePath(QStringLiteral("library.redaksiya"));
}

void CliCase::cleanup()
{
    m_dir.reset();
}

Outcome CliCase::run(const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("XDG_DATA_HOME"), m_dir->path());
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_dir->path());
    environment.remove(QStringLiteral("REDAKSIYA_LIBRARY"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(RD_CLI),
                  QStringList{QStringLiteral("--library"), m_library} + arguments);
    Outcome outcome;
    if (!process.waitForFinished(120'000)) {
        return outcome;
    }
    outcome.status = process.exitCode();
    outcome.out = process.readAllStandardOutput();
    outcome.err = process.readAllStandardError();
    return outcome;
}

QString CliCase::write(const QString &name, const QByteArray &bytes)
{
    const QString path = m_dir->filePath(name);
    [[maybe_unused]] const auto written = writeFile(path, bytes, Overwrite::Yes);
    return path;
}

qint64 CliCase::importOne(const QString &name, const QByteArray &bytes)
{
    const Outcome outcome =
        run({QStringLiteral("--json"), QStringLiteral("import"), write(name, bytes)});
    return array(outcome.json(), "imported")
        .at(0)
        .toObject()
        .value(QLatin1String("id"))
        .toInteger();
}

} // namespace rd::testing
