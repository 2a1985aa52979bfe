// SPDX-License-Identifier: GPL-3.0-or-later
// What one article costs: reading a page, counting, folding, writing PDF, HTML and Markdown.
#include "app/article/body/plaintext.h"
#include "app/article/body/xhtml.h"
#include "app/export/exporter.h"
#include "app/import/importer.h"
#include "app/text/counts.h"
#include "app/text/folding.h"
#include "tests/bench/measure.h"

#include <QGuiApplication>

using namespace rd;
using namespace rd::bench;

namespace {

const QString &paragraph()
{
    static const QString text = QStringLiteral(
        "The harbour office counted sixty one thousand boxes between January and August, which is "
        "more than in any year since the new quay was built, and the head of the shift says that "
        "trains now leave five times a week instead of three. Liman idarəsi yanvardan avqusta "
        "qədər altmış bir min konteyner qəbul edib. ");
    return text;
}

/// An interview of about `words` words.
QString page(int words)
{
    QString text = QStringLiteral("Harbour head: we load a train in four hours\n\nEconomy\n"
                                  "October 3, 2024 09:45\n\n");
    const int perParagraph = text::count(paragraph()).words;
    for (int i = 0; i * perParagraph < words; ++i) {
        if (i % 3 == 0) {
            text += QStringLiteral("How many boxes passed through the port this year?\n\n");
        }
        text += paragraph() + QStringLiteral("\n\n");
    }
    return text;
}

Article articleOf(int words)
{
    importing::Source source;
    source.bytes = page(words).toUtf8();
    source.fileName = QStringLiteral("page.txt");
    auto read = importing::importBytes(source, {}, {});
    Article article;
    if (read) {
        article.content = read->front().content;
    }
    return article;
}

void benchExport(const char *format, const Article &article, const QString &promise)
{
    const exporting::Exporter *exporter = exporting::exporter(QLatin1String(format));
    if (!exporter) {
        return;
    }
    exporting::ExportRequest request;
    request.articles = {article};
    request.media = [](const QString &) { return Result<Media>(fail(ErrorCode::NotFound, {})); };
    const auto once = [&] {
        if (!exporter->write(request, {})) {
            std::abort();
        }
    };
    once(); // fonts and tables are loaded once a program
    report(QStringLiteral("export: %1 of 2,000 words, CPU").arg(QLatin1String(format)),
           median(cpuMilliseconds(9, once)), QStringLiteral("ms"), promise);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    importing::Source source;
    source.bytes = page(2000).toUtf8();
    source.fileName = QStringLiteral("page.txt");
    report(QStringLiteral("import: page of 2,000 words, CPU"),
           median(cpuMilliseconds(9,
                                  [&] {
                                      if (!importing::importBytes(source, {}, {})) {
                                          std::abort();
                                      }
                                  })),
           QStringLiteral("ms"));
    const Article article = articleOf(2000);
    benchExport("pdf", article, QStringLiteral("<= 150 ms"));
    benchExport("html", article, {});
    benchExport("markdown", article, {});
    const QString text = plainText(articleOf(100'000).content.body);
    report(QStringLiteral("text: count 100,000 words, CPU"),
           median(cpuMilliseconds(9, [&] { text::count(text); })), QStringLiteral("ms"));
    const double folding = median(cpuMilliseconds(9, [&] { text::fold(text); }));
    report(QStringLiteral("text: folding"),
           static_cast<double>(text.size()) * 2 / 1e6 / (folding / 1000), QStringLiteral("MB/s"));
    return 0;
}
