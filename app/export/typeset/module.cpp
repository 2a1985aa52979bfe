// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/typeset/module.h"

extern "C" Q_DECL_EXPORT void redaksiya_to_pdf(const rd::exporting::ExportRequest &request,
                                               const rd::TaskContext &task,
                                               rd::Result<QByteArray> &pdf);

void redaksiya_to_pdf(const rd::exporting::ExportRequest &request, const rd::TaskContext &task,
                      rd::Result<QByteArray> &pdf)
{
    pdf = rd::exporting::typeset::toPdf(request, task);
}
