// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/pdfpages.h"

#include "app/base/modules.h"
#include "ui/sharing/module/pages.h"

#include <QCoreApplication>

namespace rd::ui {

namespace {

struct Pages
{
    Q_DECLARE_TR_FUNCTIONS(rd::ui::PdfPages)
};

} // namespace

Result<std::shared_ptr<const PdfPages>> PdfPages::open(const QByteArray &pdf)
{
    static const auto openPages = reinterpret_cast<OpenPages>(
        moduleFunction(RD_PAGES_FILE, openPagesEntry)); // once for all threads
    if (!openPages) {
        return fail(ErrorCode::NotFound,
                    Pages::tr("The part that paints pages is not installed, so nothing was "
                              "printed. Install the package “redaksiya” again, or export the "
                              "article as PDF and print that."),
                    QStringLiteral("no " RD_PAGES_FILE));
    }
    std::shared_ptr<const PdfPages> pages;
    openPages(pdf, pages);
    if (!pages) {
        return fail(ErrorCode::Corrupt,
                    Pages::tr("The pages could not be painted. Nothing was printed; export the "
                              "article as PDF and print that."));
    }
    return pages;
}

} // namespace rd::ui
