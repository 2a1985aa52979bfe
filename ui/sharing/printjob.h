// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/task.h"
#include "ui/sharing/pdfpages.h"

#include <QString>

#include <vector>

class QPrinter;

namespace rd::ui {

/// What is printed where.
struct PrintJob
{
    std::shared_ptr<const PdfPages> pages;
    std::vector<int> range; ///< 0-based
    QString printer;        ///< as the system names it
    QString file;           ///< set: the PDF itself goes there, replacing what is there
    int copies = 1;
    bool collate = true;
    QString title; ///< of the job in the printer's queue
};

/// Draws the pages onto the printer, or writes the file; for a task's thread. Errors: Io (the
/// printer says no), Cancelled (pages sent before may still come out), those of writeFile().
Result<void> runPrintJob(const PrintJob &job, const TaskContext &task);
/// The same with a printer that is set up already.
Result<void> printPages(QPrinter &printer, const PrintJob &job, const TaskContext &task);

} // namespace rd::ui
