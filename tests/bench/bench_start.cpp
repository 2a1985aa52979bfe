// SPDX-License-Identifier: GPL-3.0-or-later
// Start-up of programs as the X server sees it: from exec to the first paint of the first real
// window, and to the last paint before it rests (a list shows its rows), in wall and CPU time; and
// memory two seconds later. All in one run, so that the machine's mood is the same for everyone.
// Usage: bench_start BINDIR RUNS, under an X display.
#include "tests/bench/measure.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QStringList>
#include <QTemporaryDir>

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#include <xcb/damage.h>
#include <xcb/xcb.h>

#include <cstdio>
#include <cstdlib>
#include <optional>

using namespace rd::bench;

namespace {

constexpr int smallestWindow = 200; // px; helpers and splash dots do not count
constexpr int patienceMs = 30'000;
constexpr int watchMs = 2'000; // after the first paint
constexpr int caretShare =
    400; // a paint below this part of the window is a caret's, not the list's

struct Moment
{
    double wallMs = 0;
    double cpuMs = 0;
};

struct Start
{
    Moment first; ///< paint
    Moment shown; ///< the last paint worth the name
    double pssMb = 0;
};

/// User and system time of all its threads; /proc counts in steps of 10 ms, this clock does not.
double cpuMsOf(pid_t pid)
{
    clockid_t clock = 0;
    timespec time{};
    if (::clock_getcpuclockid(pid, &clock) != 0 || ::clock_gettime(clock, &time) != 0) {
        return 0;
    }
    return static_cast<double>(time.tv_sec) * 1000 + static_cast<double>(time.tv_nsec) / 1e6;
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
        if (::geteuid() == 0) { // Chromium, which rssguard shows pages with, refuses otherwise
            ::setenv("QTWEBENGINE_DISABLE_SANDBOX", "1", 0);
        }
        const int nowhere = ::open("/dev/null", O_WRONLY);
        ::dup2(nowhere, STDOUT_FILENO);
        ::dup2(nowhere, STDERR_FILENO);
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

/// The display's windows, watched from their creation on.
class Screen final
{
public:
    explicit Screen(xcb_connection_t *display)
        : m_display(display)
    {
        m_damage = xcb_get_extension_data(display, &xcb_damage_id);
        std::free(xcb_damage_query_version_reply(display, xcb_damage_query_version(display, 1, 1),
                                                 nullptr));
        const uint32_t mask = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
        xcb_change_window_attributes(display,
                                     xcb_setup_roots_iterator(xcb_get_setup(display)).data->root,
                                     XCB_CW_EVENT_MASK, &mask);
        xcb_flush(display);
    }
    [[nodiscard]] bool canSeePaint() const { return m_damage && m_damage->present; }

    /// Waits until most of a window of a real size is painted; no longer than `pid` lives.
    bool waitForPaint(pid_t pid, const QElapsedTimer &since)
    {
        siginfo_t ended{};
        while (since.elapsed() < patienceMs && ended.si_pid == 0) {
            if (sawPaint(2)) {
                return true;
            }
            ::waitid(P_PID, static_cast<id_t>(pid), &ended, WEXITED | WNOHANG | WNOWAIT);
        }
        return false;
    }
    /// Waits at most 20 ms for a paint of at least a `share`-th of a real window.
    bool sawPaint(int share)
    {
        bool painted = false;
        while (xcb_generic_event_t *event = xcb_poll_for_event(m_display)) {
            painted = isPaint(*event, share) || painted;
            std::free(event);
        }
        if (!painted) {
            pollfd fd{xcb_get_file_descriptor(m_display), POLLIN, 0};
            ::poll(&fd, 1, 20);
        }
        return painted;
    }
    /// Forgets what a program that has ended still sent.
    void drain()
    {
        while (xcb_generic_event_t *event = xcb_poll_for_event(m_display)) {
            std::free(event);
        }
    }

private:
    bool isPaint(const xcb_generic_event_t &event, int share)
    {
        const int type = event.response_type & 0x7f;
        if (type == XCB_CREATE_NOTIFY) {
            const auto &created = reinterpret_cast<const xcb_create_notify_event_t &>(event);
            xcb_damage_create(m_display, xcb_generate_id(m_display), created.window,
                              XCB_DAMAGE_REPORT_LEVEL_RAW_RECTANGLES);
            xcb_flush(m_display);
        }
        if (type != m_damage->first_event + XCB_DAMAGE_NOTIFY) {
            return false;
        }
        const auto &damage = reinterpret_cast<const xcb_damage_notify_event_t &>(event);
        const xcb_rectangle_t area = damage.area;
        const xcb_rectangle_t whole = damage.geometry;
        return whole.width >= smallestWindow && whole.height >= smallestWindow &&
               share * area.width * area.height >= whole.width * whole.height;
    }

    xcb_connection_t *m_display;
    const xcb_query_extension_reply_t *m_damage = nullptr;
};

std::optional<Start> startOnce(Screen &screen, const QStringList &command, const QString &home)
{
    screen.drain();
    QElapsedTimer clock;
    clock.start();
    const pid_t pid = spawn(command, home);
    if (!screen.waitForPaint(pid, clock)) {
        ::kill(pid, SIGKILL);
        ::waitpid(pid, nullptr, 0);
        return std::nullopt;
    }
    const auto now = [&] {
        return Moment{static_cast<double>(clock.nsecsElapsed()) / 1e6, cpuMsOf(pid)};
    };
    Start start;
    start.first = now();
    start.shown = start.first;
    while (static_cast<double>(clock.elapsed()) < start.first.wallMs + watchMs) {
        if (screen.sawPaint(caretShare)) {
            start.shown = now();
        }
    }
    start.pssMb = pssMbOf(pid);
    // Not asked to end: it would keep its session, and the next start would bring back an article
    // and the reader's engine with it, which is another thing to measure.
    ::kill(pid, SIGKILL);
    ::waitpid(pid, nullptr, 0);
    return start;
}

struct Program
{
    QString name;
    QString path; ///< empty: not installed, not measured
    std::vector<double> firstWall, firstCpu, shownWall, shownCpu, pss;
};

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

std::vector<Program> programsToStart(const QString &bin, const QString &emptyWindow)
{
    std::vector<Program> programs(4);
    programs[0].name = QStringLiteral("empty window");
    programs[0].path = emptyWindow;
    programs[1].name = QStringLiteral("redaksiya");
    programs[1].path = bin + QStringLiteral("/redaksiya");
    for (int i = 2; i < 4; ++i) {
        programs[i].name = i == 2 ? QStringLiteral("focuswriter") : QStringLiteral("rssguard");
        programs[i].path = QStandardPaths::findExecutable(programs[i].name);
    }
    return programs;
}

void measureWindows(Screen &screen, std::vector<Program> &programs, int runs)
{
    const QTemporaryDir homes;
    for (int run = -1; run < runs; ++run) { // the first round warms caches and makes the profiles
        for (Program &program : programs) {
            if (program.path.isEmpty()) {
                continue;
            }
            const QString home = homes.filePath(program.name);
            QDir().mkpath(home);
            const auto start = startOnce(screen, {program.path}, home);
            if (start && run >= 0) {
                program.firstWall.push_back(start->first.wallMs);
                program.firstCpu.push_back(start->first.cpuMs);
                program.shownWall.push_back(start->shown.wallMs);
                program.shownCpu.push_back(start->shown.cpuMs);
                program.pss.push_back(start->pssMb);
            }
        }
    }
}

/// `figure` in CPU, with its ratio to every other program that was measured beside it.
void reportCpu(const std::vector<Program> &programs, const Program &program,
               std::vector<double> Program::*figure, const QString &name, const QString &promise)
{
    QStringList ratios;
    for (const Program &other : programs) {
        if (&other != &program && !(other.*figure).empty()) {
            ratios.append(QStringLiteral("%1 x %2")
                              .arg(median(program.*figure) / median(other.*figure), 0, 'f', 2)
                              .arg(other.name));
        }
    }
    const bool ours = program.name == QLatin1String("redaksiya");
    report(QStringLiteral("window: %1, CPU to %2").arg(program.name, name), median(program.*figure),
           QStringLiteral("ms"), ours ? promise : QString(),
           ours ? ratios.join(QStringLiteral(", ")) : ratios.value(0));
}

void reportWindows(const std::vector<Program> &programs)
{
    for (const Program &program : programs) {
        if (program.firstCpu.empty()) {
            continue;
        }
        const QString name = QStringLiteral("window: ") + program.name;
        reportCpu(programs, program, &Program::firstCpu, QStringLiteral("first paint"),
                  QStringLiteral("<= 1.5 x empty, < focuswriter"));
        reportCpu(programs, program, &Program::shownCpu, QStringLiteral("list shown"),
                  QStringLiteral("< focuswriter"));
        report(name + QStringLiteral(", wall to first paint"), median(program.firstWall),
               QStringLiteral("ms"));
        report(name + QStringLiteral(", wall to list shown"), median(program.shownWall),
               QStringLiteral("ms"));
        report(name + QStringLiteral(", memory (PSS)"), median(program.pss), QStringLiteral("MB"));
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QString bin = argc > 1 ? QString::fromUtf8(argv[1]) : QStringLiteral("build/release/bin");
    const int runs = argc > 2 ? QByteArray(argv[2]).toInt() : 5;
    measureCli(bin + QStringLiteral("/redaksiya-cli"), 2 * runs);
    xcb_connection_t *display = xcb_connect(nullptr, nullptr);
    if (xcb_connection_has_error(display)) {
        std::fprintf(stderr, "bench_start: no X display; windows were not measured\n");
        return 0;
    }
    Screen screen(display);
    if (!screen.canSeePaint()) {
        std::fprintf(stderr, "bench_start: no DAMAGE extension; windows were not measured\n");
        return 0;
    }
    const QString yardstick = QFileInfo(QString::fromUtf8(argv[0])).absolutePath();
    std::vector<Program> programs =
        programsToStart(bin, yardstick + QStringLiteral("/emptywindow"));
    measureWindows(screen, programs, runs);
    reportWindows(programs);
    xcb_disconnect(display);
    return 0;
}
