// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QStringList>

#include <optional>

namespace rd::ui {

/// What a start of the program is asked for: by its command line, or by that of another start.
struct StartOrder
{
    Q_DECLARE_TR_FUNCTIONS(rd::ui::StartOrder)
public:
    QString library;   ///< absolute; empty: what was open last, else the one by default
    QStringList files; ///< absolute; to be offered for import
    bool newWindow = false;

    bool operator==(const StartOrder &) const = default;

    /// `arguments` without the program's name; relative paths are taken from the working folder.
    /// Errors: Usage, with a message for the terminal.
    static Result<StartOrder> fromArguments(const QStringList &arguments);
    [[nodiscard]] static QString help();
    /// Asked for help or the version: answered, also where there is no display. No QApplication may
    /// be there yet.
    static bool isAnsweredInTerminal(int argc, char **argv);

    /// For another start's letter; nullopt for anything that is not one.
    [[nodiscard]] QByteArray toBytes() const;
    static std::optional<StartOrder> fromBytes(const QByteArray &bytes);
};

} // namespace rd::ui
