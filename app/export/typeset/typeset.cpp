// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/typeset/typeset.h"

#include "app/export/formats/wording.h"
#include "app/export/typeset/composer.h"
#include "app/export/typeset/finish.h"
#include "app/export/typeset/paginate.h"
#include "app/export/typeset/paint.h"

#include <QCoreApplication>

#include <algorithm>

namespace rd::exporting::typeset {

namespace {

/// The list of a book's articles as an article of its own; `firstPages` are as printed.
Article contentsOf(const ExportRequest &request, const std::vector<int> &firstPages)
{
    const QString language = request.articles.front().content.metadata.language;
    Article contents;
    contents.content.metadata.language = language;
    contents.content.metadata.headline = wording(language).contents;
    Block table = makeBlock(BlockRole::Table);
    for (size_t i = 0; i < request.articles.size(); ++i) {
        const QString headline = request.articles[i].content.metadata.headline.simplified();
        TableCell title;
        title.runs = plainRuns(headline.isEmpty() ? wording(language).untitled : headline);
        TableCell number;
        number.runs = plainRuns(QString::number(firstPages[i]));
        table.rows.push_back({title, number});
    }
    contents.content.body.blocks.push_back(std::move(table));
    return contents;
}

std::vector<Page> pagesOf(const ExportRequest &request, PangoContext *context, Document &document,
                          const Article &article, const TaskContext &task)
{
    const int index = int(document.articles.size());
    document.articles.push_back(Composer(document, context, request, article).compose(task));
    return task.cancel.isCancelled() ? std::vector<Page>()
                                     : paginate(document.articles.back(), index);
}

/// On which page each article begins, with the contents in front: all is set once for that.
std::vector<int> firstPages(const ExportRequest &request, PangoContext *context,
                            const TaskContext &task)
{
    std::vector<int> first;
    int next = 1;
    for (const Article &article : request.articles) {
        Document draft;
        first.push_back(next);
        next += int(pagesOf(request, context, draft, article, task).size());
    }
    Document draft;
    const int own = int(pagesOf(request, context, draft, contentsOf(request, first), task).size());
    for (int &page : first) {
        page += own;
    }
    return first;
}

} // namespace

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
    document.articles.reserve(request.articles.size() + 1);
    std::vector<Page> pages;
    if (request.contents && request.articles.size() > 1) {
        const Article contents = contentsOf(request, firstPages(request, context.get(), task));
        pages = pagesOf(request, context.get(), document, contents, task);
    }
    for (const Article &article : request.articles) {
        std::vector<Page> more = pagesOf(request, context.get(), document, article, task);
        if (task.cancel.isCancelled()) {
            return cancelled();
        }
        pages.insert(pages.end(), std::make_move_iterator(more.begin()),
                     std::make_move_iterator(more.end()));
        task.report(qint64(document.articles.size()), count + 1);
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
