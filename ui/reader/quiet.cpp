// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/quiet.h"

#include <QByteArrayView>
#include <QLatin1String>
#include <QString>

#include <algorithm>
#include <array>

namespace rd::ui {

namespace {

/// A message handler is a plain function: who comes after it must stand somewhere.
QtMessageHandler next = nullptr;

bool isExpected(const QMessageLogContext &context, const QString &message)
{
    static constexpr std::array expected{
        QLatin1String("Qt WebEngine seems to be initialized from a plugin"),
        QLatin1String("Sandboxing disabled by user"),
        QLatin1String("No suitable graphics backend found"),
    };
    return QByteArrayView(context.category).startsWith("qt.webenginecontext") ||
           std::any_of(expected.begin(), expected.end(),
                       [&message](QLatin1String text) { return message.startsWith(text); });
}

void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type == QtFatalMsg || !isExpected(context, message)) {
        next(type, context, message);
    }
}

} // namespace

QuietStart::QuietStart()
{
    next = qInstallMessageHandler(handle);
}

QuietStart::~QuietStart()
{
    qInstallMessageHandler(next);
}

} // namespace rd::ui
