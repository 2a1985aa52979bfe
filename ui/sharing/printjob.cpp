// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/printjob.h"

#include "app/base/files.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrinter>

#include <algorithm>

namespace rd::ui {

namespace {

struct Printing
{
    Q_DECLARE_TR_FUNCTIONS(rd::ui::Printing)
};

/// A page is a picture on its way to the printer: more dots than these are not seen on paper, and
/// an A4 page of 300 is 35 MB already.
constexpr int mostDotsPerInch = 300;
constexpr double pointsPerInch = 72.0;

void prepare(QPrinter &printer, const PrintJob &job)
{
    printer.setPrinterName(job.printer);
    printer.setDocName(job.title);
    printer.setFullPage(true);
    const QSizeF first = job.pages->pointSize(job.range.front());
    printer.setPageSize(QPageSize(first, QPageSize::Point, {}, QPageSize::FuzzyMatch));
    printer.setPageMargins({}, QPageLayout::Point);
}

/// The page in its own size from the paper's corner; smaller only where the paper is.
void drawPage(QPainter &painter, const QPrinter &printer, const PdfPages &pages, int page)
{
    const QSizeF points = pages.pointSize(page);
    QSizeF size = points * (printer.resolution() / pointsPerInch);
    const QRectF paper = printer.pageLayout().fullRectPixels(printer.resolution());
    if (size.width() > paper.width() + 1 || size.height() > paper.height() + 1) {
        size.scale(paper.size(), Qt::KeepAspectRatio);
    }
    const QImage image = pages.paint(page, std::min(printer.resolution(), mostDotsPerInch));
    painter.drawImage(QRectF(QPointF(0, 0), size), image);
}

/// The order sheets come out in: 1 2 3 1 2 3, or 1 1 2 2 3 3. Copies are drawn and not left to the
/// printer: not every one can count.
std::vector<int> sheets(const PrintJob &job)
{
    std::vector<int> all;
    const int copies = std::max(1, job.copies);
    if (job.collate) {
        for (int i = 0; i < copies; ++i) {
            all.insert(all.end(), job.range.begin(), job.range.end());
        }
    } else {
        for (const int page : job.range) {
            all.insert(all.end(), size_t(copies), page);
        }
    }
    return all;
}

} // namespace

Result<void> printPages(QPrinter &printer, const PrintJob &job, const TaskContext &task)
{
    const std::vector<int> all = sheets(job);
    QPainter painter;
    for (size_t i = 0; i < all.size(); ++i) {
        if (task.cancel.isCancelled()) {
            printer.abort();
            return cancelled();
        }
        if (i == 0 ? !painter.begin(&printer) : !printer.newPage()) {
            return fail(ErrorCode::Io,
                        Printing::tr("“%1” did not take the pages. The article is as it was. See "
                                     "that the printer is on and has paper, or choose another.")
                            .arg(printer.printerName()));
        }
        drawPage(painter, printer, *job.pages, all[i]);
        task.report(qint64(i) + 1, qint64(all.size()));
    }
    return {};
}

Result<void> runPrintJob(const PrintJob &job, const TaskContext &task)
{
    if (!job.pages || job.range.empty()) {
        return fail(ErrorCode::Usage, Printing::tr("There is no page to print."));
    }
    if (!job.file.isEmpty()) {
        // The file dialog has asked already whether one that is there may be replaced.
        return writeFile(job.file, job.pages->bytes(), Overwrite::Yes);
    }
    QPrinter printer(QPrinter::HighResolution);
    prepare(printer, job);
    return printPages(printer, job, task);
}

} // namespace rd::ui
