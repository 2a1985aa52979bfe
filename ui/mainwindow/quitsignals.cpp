// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/quitsignals.h"

#include <QSocketNotifier>

#include <fcntl.h>
#include <unistd.h>

#include <csignal>

namespace rd::ui {

namespace {

constexpr std::array watched{SIGTERM, SIGINT, SIGHUP};

// A handler may do next to nothing, and reaches nothing but what is static.
volatile std::sig_atomic_t writeEnd = -1;

void tell(int)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(writeEnd, &byte, 1);
}

} // namespace

QuitSignals::QuitSignals(QObject *parent)
    : QObject(parent)
{
    if (::pipe2(m_ends.data(), O_CLOEXEC | O_NONBLOCK) != 0) {
        return;
    }
    writeEnd = m_ends[1];
    auto *notifier = new QSocketNotifier(m_ends[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &QuitSignals::read);
    struct sigaction action = {};
    action.sa_handler = tell;
    // Once: when the program does not get to it any more, the next one ends it.
    action.sa_flags = static_cast<int>(SA_RESTART | SA_RESETHAND);
    for (const int signal : watched) {
        ::sigaction(signal, &action, nullptr);
    }
}

QuitSignals::~QuitSignals()
{
    if (m_ends[0] < 0) {
        return;
    }
    for (const int signal : watched) {
        ::signal(signal, SIG_DFL);
    }
    writeEnd = -1;
    ::close(m_ends[0]);
    ::close(m_ends[1]);
}

void QuitSignals::read()
{
    char byte = 0;
    while (::read(m_ends[0], &byte, 1) > 0) {
    }
    Q_EMIT arrived();
}

} // namespace rd::ui
