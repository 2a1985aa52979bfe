// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/typeset/typeset.h"

#include "app/export/typeset/composer.h"
#include "app/export/typeset/finish.h"
#include "app/export/typeset/paginate.h"
#include "app/export/typeset/paint.h"

#include <QCoreApplication>

#include <algorithm>

namespace rd::exporting::typeset {

Result<QByteArray> toPdf(const ExportRequest &request, const TaskContext &task)
{
    if (request.articles.empty()) {
        return fail(ErrorCode::Usage,
                    QCoreApplication::translate("rd::Typeset", "There is no article to export."));
    }
    const auto count = qint64(request.articles.size());
    Document document;
    const ObjectPtr<PangoContext> context = makeContext();
    // Pages point into the flows: room for all of them first.
    document.articles.reserve(request.articles.size());
    std::vector<Page> pages;
    for (const Article &article : request.articles) {
        const int index = int(document.articles.size());
        document.articles.push_back(
            Composer(document, context.get(), request, article).compose(task));
        if (task.cancel.isCancelled()) {
            return cancelled();
        }
        std::vector<Page> more = paginate(document.articles.back(), index);
        pages.insert(pages.end(), std::make_move_iterator(more.begin()),
                     std::make_move_iterator(more.end()));
        task.report(index + 1, count + 1);
    }
    const Result<QByteArray> painted = paint(document, pages, task);
    if (!painted) {
        return fail(painted.error());
    }
    if (task.cancel.isCancelled()) {
        return cancelled();
    }
    Result<QByteArray> finished =
        finish(*painted, document, describe(request.articles, request.now));
    task.report(count + 1, count + 1);
    return finished;
}

} // namespace rd::exporting::typeset
