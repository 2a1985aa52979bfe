// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/startproblem.h"

#include "app/base/log.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace rd::ui {

namespace {

struct StartProblem
{
    Q_DECLARE_TR_FUNCTIONS(rd::ui::StartProblem)
};

Result<std::unique_ptr<store::AsyncStore>> openAnyhow(const QString &path)
{
    auto opened = store::AsyncStore::open(path, {});
    const bool mayRead = !opened && (opened.error().code == ErrorCode::Denied ||
                                     opened.error().code == ErrorCode::Io);
    if (!mayRead) {
        return opened;
    }
    store::OpenOptions readOnly;
    readOnly.mode = store::OpenMode::ReadOnly;
    auto reading = store::AsyncStore::open(path, readOnly);
    return reading ? std::move(reading) : std::move(opened);
}

/// The library to try next; empty: quit. There is no window yet, so a dialog of its own runs here.
QString askForAnother(const Error &error)
{
    QMessageBox box(QMessageBox::Warning, StartProblem::tr("The library cannot be opened"),
                    error.message, QMessageBox::NoButton);
    box.setInformativeText(error.where);
    QPushButton *other =
        box.addButton(StartProblem::tr("Open another library…"), QMessageBox::AcceptRole);
    box.addButton(StartProblem::tr("Quit"), QMessageBox::RejectRole);
    box.exec();
    if (box.clickedButton() != other) {
        return {};
    }
    return QFileDialog::getOpenFileName(nullptr, StartProblem::tr("Open a library"), QString(),
                                        StartProblem::tr("Libraries (*.redaksiya)"));
}

} // namespace

std::unique_ptr<store::AsyncStore> openLibrary(const QString &path)
{
    for (QString next = path; !next.isEmpty();) {
        auto opened = openAnyhow(next);
        if (opened) {
            return std::move(*opened);
        }
        logError(lcUi(), opened.error());
        next = askForAnother(opened.error());
    }
    return nullptr;
}

} // namespace rd::ui
