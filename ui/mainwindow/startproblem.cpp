// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/startproblem.h"

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

void chooseFile(QWidget &window, QObject *context,
                const std::function<void(const QString &)> &chosen)
{
    auto *dialog = new QFileDialog(&window, StartProblem::tr("Open a library"), QString(),
                                   StartProblem::tr("Libraries (*.redaksiya)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QDialog::finished, context, [dialog, chosen](int result) {
        chosen(result == QDialog::Accepted ? dialog->selectedFiles().value(0) : QString());
    });
    dialog->open();
}

} // namespace

Result<std::unique_ptr<store::AsyncStore>> openLibrary(const QString &path)
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

void askForLibrary(QWidget &window, const Error &error, QObject *context,
                   const std::function<void(const QString &)> &chosen)
{
    auto *box =
        new QMessageBox(QMessageBox::Warning, StartProblem::tr("The library cannot be opened"),
                        error.message, QMessageBox::NoButton, &window);
    box->setObjectName(QStringLiteral("startProblem"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(error.where);
    const QPushButton *other =
        box->addButton(StartProblem::tr("Open another library…"), QMessageBox::AcceptRole);
    box->addButton(StartProblem::tr("Quit"), QMessageBox::RejectRole);
    QObject::connect(box, &QDialog::finished, context, [box, other, &window, context, chosen] {
        if (box->clickedButton() == other) {
            chooseFile(window, context, chosen);
        } else {
            chosen({});
        }
    });
    box->open();
}

} // namespace rd::ui
