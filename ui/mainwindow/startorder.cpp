// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/startorder.h"

#include "app/base/translations.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>
#include <cstdio>

namespace rd::ui {

namespace {

const QLatin1String suffix(".redaksiya");

/// The desktop hands over paths or file addresses.
QString absolute(const QString &argument)
{
    const QUrl url(argument);
    const QString path = url.isLocalFile() ? url.toLocalFile() : argument;
    return QFileInfo(path).absoluteFilePath();
}

} // namespace

Result<StartOrder> StartOrder::fromArguments(const QStringList &arguments)
{
    StartOrder order;
    bool options = true;
    for (const QString &argument : arguments) {
        if (options && argument == QLatin1String("--")) {
            options = false;
        } else if (options && argument == QLatin1String("--new-window")) {
            order.newWindow = true;
        } else if (options && argument.startsWith(QLatin1Char('-')) && argument.size() > 1) {
            return fail(ErrorCode::Usage, tr("There is no option %1.").arg(argument));
        } else if (argument.endsWith(suffix) && order.library.isEmpty()) {
            order.library = absolute(argument);
        } else {
            order.files.append(absolute(argument));
        }
    }
    return order;
}

QString StartOrder::help()
{
    return tr("Usage: redaksiya [OPTION] [LIBRARY.redaksiya] [FILE…]\n"
              "\n"
              "Opens the window. A library is opened in a window of its own; other files are\n"
              "offered for import. If the program is running already, it is handed all of this.\n"
              "\n"
              "  --new-window   one window more, also of a library that is open\n"
              "  --help         this text\n"
              "  --version      the program's version\n"
              "\n"
              "Without a library: the windows of last time, or $REDAKSIYA_LIBRARY.\n");
}

bool StartOrder::isAnsweredInTerminal(int argc, char **argv)
{
    const auto asked = [argc, argv](const char *option) {
        return std::any_of(argv + 1, argv + argc,
                           [option](const char *one) { return qstrcmp(one, option) == 0; });
    };
    if (asked("--version")) {
        std::printf("redaksiya %s\n", RD_VERSION);
        return true;
    }
    if (!asked("--help") && !asked("-h")) {
        return false;
    }
    QCoreApplication application(argc, argv);
    Translations translations(application);
    translations.use(Translations::fromSystem());
    std::fputs(qUtf8Printable(help()), stdout);
    return true;
}

QByteArray StartOrder::toBytes() const
{
    const QJsonObject object{{QStringLiteral("library"), library},
                             {QStringLiteral("files"), QJsonArray::fromStringList(files)},
                             {QStringLiteral("newWindow"), newWindow}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<StartOrder> StartOrder::fromBytes(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject()) {
        return std::nullopt;
    }
    const QJsonObject object = document.object();
    StartOrder order;
    order.library = object.value(QLatin1String("library")).toString();
    order.newWindow = object.value(QLatin1String("newWindow")).toBool();
    const QJsonArray files = object.value(QLatin1String("files")).toArray();
    for (const QJsonValue &file : files) {
        if (QFileInfo(file.toString()).isAbsolute()) {
            order.files.append(file.toString());
        }
    }
    if (!order.library.isEmpty() && !QFileInfo(order.library).isAbsolute()) {
        return std::nullopt;
    }
    return order;
}

} // namespace rd::ui
