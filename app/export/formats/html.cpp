// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/formats/html.h"

#include "app/export/formats/htmlpage.h"
#include "app/export/formats/pictures.h"

#include <QCoreApplication>

namespace rd::exporting {

namespace {

class HtmlExporter final : public Exporter
{
    Q_DECLARE_TR_FUNCTIONS(rd::HtmlExporter)

public:
    QString name() const override { return QStringLiteral("html"); }
    QString label() const override { return tr("Web page (HTML)"); }
    QString suffix() const override { return QStringLiteral("html"); }
    QString mime() const override { return QStringLiteral("text/html"); }
    Together together() const override { return Together::Asked; }

private:
    Result<QByteArray> render(const ExportRequest &request, const TaskContext &task) const override
    {
        if (request.articles.size() > 1) {
            return book(request, task);
        }
        const auto source = picturedArticle(request, task);
        if (!source) {
            return fail(source.error());
        }
        PageOptions options;
        options.styleSheet = articleStyleSheet();
        options.imageUrl = source->imageUrl;
        options.fieldMetas = true;
        return articlePage(*source->article, options);
    }

    static Result<QByteArray> book(const ExportRequest &request, const TaskContext &task)
    {
        PageOptions options;
        options.styleSheet = articleStyleSheet();
        options.contents = request.contents;
        std::vector<PicturedArticle> articles;
        for (size_t i = 0; i < request.articles.size(); ++i) {
            auto one = picturesOf(request.articles[i], request, task);
            if (!one) {
                return fail(one.error());
            }
            articles.push_back(*std::move(one));
            task.report(qint64(i) + 1, qint64(request.articles.size()));
        }
        return bookPage(articles, options);
    }
};

} // namespace

const Exporter &htmlExporter()
{
    static const HtmlExporter exporter;
    return exporter;
}

} // namespace rd::exporting
