// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/formats/pdf.h"

#include "app/export/typeset/module.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibrary>

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
        static const typeset::ToPdf toPdf = load(); // once for all threads; stays loaded
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
    /// From where it is installed or built, seen from the program.
    static typeset::ToPdf load()
    {
        const QDir programs(QCoreApplication::applicationDirPath());
        for (const char *folder : {"../lib/redaksiya/", "../lib/"}) {
            QLibrary module(
                programs.filePath(QLatin1String(folder) + QLatin1String(RD_TYPESET_FILE)));
            if (const QFunctionPointer found = module.resolve(typeset::entryPoint)) {
                return reinterpret_cast<typeset::ToPdf>(found);
            }
        }
        return nullptr;
    }
};

} // namespace

const Exporter &pdfExporter()
{
    static const PdfExporter exporter;
    return exporter;
}

} // namespace rd::exporting
