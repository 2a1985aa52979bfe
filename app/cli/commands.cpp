// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

namespace rd::cli {

const std::vector<Command> &commands()
{
    static const std::vector<Command> all{
        importCommand(),  listCommand(),      searchCommand(), showCommand(),    exportCommand(),
        formatsCommand(), revisionsCommand(), diffCommand(),   restoreCommand(), detectCommand(),
        statsCommand(),   checkCommand(),     backupCommand(), replaceCommand(), savedCommand(),
    };
    return all;
}

} // namespace rd::cli
