// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/formats/pdf.h"

#include "app/export/typeset/typeset.h"

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

private:
    [[nodiscard]] Result<QByteArray> render(const ExportRequest &request,
                                            const TaskContext &task) const override
    {
        return typeset::toPdf(request, task);
    }
};

} // namespace

const Exporter &pdfExporter()
{
    static const PdfExporter exporter;
    return exporter;
}

} // namespace rd::exporting
