// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/body/publicbody.h"
#include "app/export/exporter.h"
#include "app/export/formats/csv.h"
#include "app/export/formats/docx.h"
#include "app/export/formats/html.h"
#include "app/export/formats/markdown.h"
#include "app/export/formats/pdf.h"
#include "app/export/formats/text.h"

#include <QTextBoundaryFinder>

namespace rd::exporting {

namespace {

constexpr qsizetype stemLength = 60; ///< characters as people see them

/// Path separators, what Windows refuses, and what a shell or a terminal would mind.
bool isUnsafe(QChar c)
{
    static const QString unsafe = QStringLiteral("/\\:*?\"<>|%$`'~#&;!^{}");
    return !c.isPrint() || unsafe.contains(c);
}

QString cut(const QString &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype i = 0; i < stemLength; ++i) {
        if (finder.toNextBoundary() < 0) {
            return text;
        }
    }
    return text.left(finder.position());
}

/// A file name of at most 60 characters and 200 bytes (file systems allow 255, the suffix and a
/// number against clashes need room).
QString safeStem(const QString &text)
{
    QString safe;
    for (const QChar c : text) {
        safe += isUnsafe(c) ? QLatin1Char(' ') : c;
    }
    safe = cut(safe.simplified());
    while (safe.toUtf8().size() > 200) {
        safe.chop(1);
    }
    while (!safe.isEmpty() && (safe.startsWith(QLatin1Char('.')) ||
                               safe.startsWith(QLatin1Char('-')) || safe.front().isSpace())) {
        safe.remove(0, 1);
    }
    // Windows drops a dot or a blank at the end.
    while (!safe.isEmpty() && (safe.endsWith(QLatin1Char('.')) || safe.back().isSpace() ||
                               safe.back().isHighSurrogate())) {
        safe.chop(1);
    }
    return safe.replace(QLatin1Char(' '), QLatin1Char('-'));
}

/// Device names Windows keeps for itself, with any suffix.
bool isReserved(const QString &stem)
{
    static const QStringList reserved{QStringLiteral("con"), QStringLiteral("prn"),
                                      QStringLiteral("aux"), QStringLiteral("nul")};
    const QString name = stem.section(QLatin1Char('.'), 0, 0).toLower();
    const bool port =
        name.size() == 4 && name.back().isDigit() &&
        (name.startsWith(QLatin1String("com")) || name.startsWith(QLatin1String("lpt")));
    return port || reserved.contains(name);
}

} // namespace

Result<QByteArray> Exporter::write(const ExportRequest &request, const TaskContext &task) const
{
    ExportRequest publicRequest = request;
    for (Article &article : publicRequest.articles) {
        article.content = publicContent(article.content, {request.withSuggestions});
        article.assignee.clear();
    }
    return render(publicRequest, task);
}

const std::vector<const Exporter *> &exporters()
{
    static const std::vector<const Exporter *> all{
        &htmlExporter(), &pdfExporter(),  &markdownExporter(),
        &textExporter(), &docxExporter(), &csvExporter(),
    };
    return all;
}

const Exporter *exporter(const QString &name)
{
    for (const Exporter *candidate : exporters()) {
        if (candidate->name() == name) {
            return candidate;
        }
    }
    return nullptr;
}

QString fileStem(const Article &article)
{
    const Metadata &metadata = article.content.metadata;
    for (const QString &candidate : {metadata.slug, metadata.headline}) {
        const QString stem = safeStem(candidate);
        if (!stem.isEmpty()) {
            return isReserved(stem) ? stem + QLatin1String("-article") : stem;
        }
    }
    return article.id.isValid() ? QStringLiteral("article-%1").arg(article.id.value)
                                : QStringLiteral("article");
}

} // namespace rd::exporting
