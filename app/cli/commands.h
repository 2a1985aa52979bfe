// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace rd::cli {

Command importCommand();
Command listCommand();
Command searchCommand();
Command showCommand();
Command exportCommand();
Command formatsCommand();
Command revisionsCommand();
Command diffCommand();
Command restoreCommand();
Command detectCommand();
Command statsCommand();
Command checkCommand();
Command backupCommand();
Command replaceCommand();
Command savedCommand();

} // namespace rd::cli
