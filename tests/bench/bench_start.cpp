// SPDX-License-Identifier: GPL-3.0-or-later
// Start-up of programs as the X server sees it: from exec to the mapping of the first real window,
// in wall and CPU time, and memory two seconds later. All in one run, so that the machine's mood
// is the same for everyone. Usage: bench_start BINDIR RUNS, under an X display.
#include "tests/bench/measure.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QStringList>
#include <QTemporaryDir>
#include <QThread>

#include <poll.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <xcb/xcb.h>

#include <cstdio>
#include <cstdlib>
#include <optional>

using namespace rd::bench;

namespace {

constexpr int smallestWindow = 200; // px; helpers and splash dots do not count
constexpr int patienceMs = 30'000;

struct Start
{
    double wallMs = 0;
    double cpuMs = 0;
    double pssMb = 0;
};

double cpuMsOf(pid_t pid)
{
    QFile stat(QStringLiteral("/proc/%1/stat").arg(pid));
    if (!stat.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const QByteArray line = stat.readAll();
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    const double ticks = fields.value(11).toDouble() + fields.value(12).toDouble();
    return ticks * 1000 / static_cast<double>(::sysconf(_SC_CLK_TCK));
}

double pssMbOf(pid_t pid)
{
    QFile rollup(QStringLiteral("/proc/%1/smaps_rollup").arg(pid));
    if (!rollup.open(QIODevice::ReadOnly)) {
        return 0;
    }
    for (const QByteArray &line : rollup.readAll().split('\n')) {
        if (line.startsWith("Pss:")) {
            return line.simplified().split(' ').value(1).toDouble() / 1024;
        }
    }
    return 0;
}

pid_t spawn(const QStringList &command, const QString &home)
{
    const pid_t pid = ::fork();
    if (pid == 0) {
        ::setenv("HOME", home.toUtf8().constData(), 1);
        for (const char *name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"}) {
            ::setenv(name, home.toUtf8().constData(), 1);
        }
        std::freopen("/dev/null", "w", stderr);
        std::freopen("/dev/null", "w", stdout);
        std::vector<QByteArray> bytes;
        for (const QString &word : command) {
            bytes.push_back(word.toUtf8());
        }
        std::vector<char *> argv;
        for (QByteArray &word : bytes) {
            argv.push_back(word.data());
        }
        argv.push_back(nullptr);
        ::execv(argv[0], argv.data());
        ::_exit(127);
    }
    return pid;
}

/// Waits until a window of a real size is mapped on the root.
bool waitForWindow(xcb_connection_t *display, QElapsedTimer &since)
{
    while (since.elapsed() < patienceMs) {
        while (xcb_generic_event_t *event = xcb_poll_for_event(display)) {
            const bool mapped = (event->response_type & 0x7f) == XCB_MAP_NOTIFY;
            const xcb_window_t window =
                mapped ? reinterpret_cast<xcb_map_notify_event_t *>(event)->window : 0;
            std::free(event);
            if (!mapped) {
                continue;
            }
            xcb_get_geometry_reply_t *geometry =
                xcb_get_geometry_reply(display, xcb_get_geometry(display, window), nullptr);
            const bool real =
                geometry && geometry->width >= smallestWindow && geometry->height >= smallestWindow;
            std::free(geometry);
            if (real) {
                return true;
            }
        }
        pollfd fd{xcb_get_file_descriptor(display), POLLIN, 0};
        ::poll(&fd, 1, 20);
    }
    return false;
}

std::optional<Start> startOnce(xcb_connection_t *display, const QStringList &command,
                               const QString &home)
{
    QElapsedTimer clock;
    clock.start();
    const pid_t pid = spawn(command, home);
    if (!waitForWindow(display, clock)) {
        ::kill(pid, SIGKILL);
        ::waitpid(pid, nullptr, 0);
        return std::nullopt;
    }
    Start start;
    start.wallMs = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    start.cpuMs = cpuMsOf(pid);
    QThread::sleep(2);
    start.pssMb = pssMbOf(pid);
    ::kill(pid, SIGTERM);
    ::waitpid(pid, nullptr, 0);
    return start;
}

struct Program
{
    QString name;
    QStringList command;
    std::vector<double> wall, cpu, pss;
};

QString inPath(const QString &name)
{
    return QStandardPaths::findExecutable(name);
}

void measureCli(const QString &program, int runs)
{
    const QTemporaryDir home;
    std::vector<double> wall;
    std::vector<double> cpu;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer clock;
        clock.start();
        const pid_t pid = spawn({program, QStringLiteral("formats")}, home.path());
        rusage usage{};
        ::wait4(pid, nullptr, 0, &usage);
        wall.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
        cpu.push_back(static_cast<double>(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1000 +
                      static_cast<double>(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1000);
    }
    report(QStringLiteral("start: redaksiya-cli, wall"), median(wall), QStringLiteral("ms"),
           QStringLiteral("< 50 ms"));
    report(QStringLiteral("start: redaksiya-cli, CPU"), median(cpu), QStringLiteral("ms"));
}

} // namespace

int main(int argc, char **argv)
{
    const QString bin = argc > 1 ? QString::fromUtf8(argv[1]) : QStringLiteral("build/release/bin");
    const int runs = argc > 2 ? QByteArray(argv[2]).toInt() : 5;
    measureCli(bin + QStringLiteral("/redaksiya-cli"), 2 * runs);
    int screenNumber = 0;
    xcb_connection_t *display = xcb_connect(nullptr, &screenNumber);
    if (xcb_connection_has_error(display)) {
        std::fprintf(stderr, "bench_start: no X display; windows were not measured\n");
        return 0;
    }
    const xcb_screen_t *screen = xcb_setup_roots_iterator(xcb_get_setup(display)).data;
    const uint32_t mask = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
    xcb_change_window_attributes(display, screen->root, XCB_CW_EVENT_MASK, &mask);
    xcb_flush(display);

    std::vector<Program> programs{
        {QStringLiteral("empty Widgets window"),
         {QFileInfo(QString::fromUtf8(argv[0])).absolutePath() + QStringLiteral("/emptywindow")},
         {},
         {},
         {}},
        {QStringLiteral("redaksiya"), {bin + QStringLiteral("/redaksiya")}, {}, {}, {}},
        {QStringLiteral("focuswriter"), {inPath(QStringLiteral("focuswriter"))}, {}, {}, {}},
        {QStringLiteral("rssguard"), {inPath(QStringLiteral("rssguard"))}, {}, {}, {}}};
    const QTemporaryDir homes;
    for (int run = -1; run < runs; ++run) { // the first round warms caches and makes the profiles
        for (Program &program : programs) {
            if (program.command.front().isEmpty()) {
                continue;
            }
            const QString home = homes.filePath(program.name);
            QDir().mkpath(home);
            const auto start = startOnce(display, program.command, home);
            if (start && run >= 0) {
                program.wall.push_back(start->wallMs);
                program.cpu.push_back(start->cpuMs);
                program.pss.push_back(start->pssMb);
            }
        }
    }
    const double yardstick = median(programs.front().cpu);
    for (const Program &program : programs) {
        if (program.cpu.empty()) {
            continue;
        }
        const bool ours = program.name == QLatin1String("redaksiya");
        const double ratio = median(program.cpu) / yardstick;
        report(QStringLiteral("window: %1, CPU to map").arg(program.name), median(program.cpu),
               QStringLiteral("ms"),
               ours ? QStringLiteral("<= 1.5 x empty, < focuswriter") : QString(),
               QStringLiteral("%1 x empty").arg(ratio, 0, 'f', 2));
        report(QStringLiteral("window: %1, wall to map").arg(program.name), median(program.wall),
               QStringLiteral("ms"));
        report(QStringLiteral("window: %1, memory (PSS)").arg(program.name), median(program.pss),
               QStringLiteral("MB"));
    }
    xcb_disconnect(display);
    return 0;
}
