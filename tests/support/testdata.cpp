// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdata.h"

#include <QDir>
#include <QFileInfo>

namespace rd::testing {

namespace {

QString sourceRoot()
{
    // __FILE__ is tests/support/testdata.cpp.
    return QFileInfo(QString::fromUtf8(__FILE__))
        .absoluteDir()
        .absoluteFilePath(QStringLiteral("../.."));
}

} // namespace

QString fixture(const QString &relative)
{
    return QDir::cleanPath(sourceRoot() + QStringLiteral("/tests/data/") + relative);
}

QString outsideData()
{
    const QString named = qEnvironmentVariable("REDAKSIYA_TEST_DATA");
    const QString beside = QDir::cleanPath(sourceRoot() + QStringLiteral("/../shared"));
    for (const QString &folder : {named, beside}) {
        if (!folder.isEmpty() && QFileInfo(folder).isDir()) {
            return folder;
        }
    }
    return {};
}

} // namespace rd::testing
