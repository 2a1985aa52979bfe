// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/formats/pdf.h"

#include "app/base/modules.h"
#include "app/export/typeset/module.h"

#include <QCoreApplication>

namespace rd::exporting {

namespace {

class PdfExporter final : public Exporter
{
    Q_DECLARE_TR_FUNCTIONS(rd::PdfExporter)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("pdf"); }
    [[nodiscard]] QString label() const override { return tr("PDF document"); }
    [[nodiscard]] QString suffix() const override { return QStringLiteral("pdf"); }
    [[nodiscard]] QString mime() const override { return QStringLiteral("application/pdf"); }
    [[nodiscard]] Together together() const override { return Together::Asked; }

private:
    [[nodiscard]] Result<QByteArray> render(const ExportRequest &request,
                                            const TaskContext &task) const override
    {
        static const auto toPdf = reinterpret_cast<typeset::ToPdf>(
            moduleFunction(RD_TYPESET_FILE, typeset::entryPoint)); // once for all threads
        if (!toPdf) {
            return fail(ErrorCode::NotFound,
                        tr("The part that sets PDF is not installed, so no PDF was written. Other "
                           "formats work. Install the package “redaksiya” again, or build the "
                           "target “redaksiya_typeset”."),
                        QStringLiteral("no " RD_TYPESET_FILE));
        }
        Result<QByteArray> pdf;
        toPdf(request, task, pdf);
        return pdf;
    }
};

} // namespace

const Exporter &pdfExporter()
{
    static const PdfExporter exporter;
    return exporter;
}

} // namespace rd::exporting
