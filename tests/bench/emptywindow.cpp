// SPDX-License-Identifier: GPL-3.0-or-later
// The yardstick for start-up: a window that links Widgets and holds nothing.
#include <QApplication>
#include <QMainWindow>

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
