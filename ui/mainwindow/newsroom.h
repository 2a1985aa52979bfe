// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

class QApplication;
class QObject;

namespace rd::ui {

class MainWindow;

// What the program (ui/main.cpp) asks of its module `redaksiya_newsroom`, which holds everything
// but the first frame. Both come from one build, so classes may cross. Each has its own copy of the
// few that do (MainWindow and what it is made of): a qobject_cast to one of them fails for what the
// other has made.

/// "openNewsroom": takes over a window whose frame is on the screen, or shows its own if there is
/// none. Lives in `newsroom`, to be destroyed before the application. None: there is nothing to
/// show, and the program ends with the status that is returned.
using OpenNewsroom = int (*)(QApplication &application, std::unique_ptr<MainWindow> shown,
                             std::unique_ptr<QObject> &newsroom);
/// "answerInTerminal": what needs no window (--help, --version) is done.
using AnswerInTerminal = bool (*)(int argc, char **argv);

} // namespace rd::ui
