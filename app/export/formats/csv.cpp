// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/formats/csv.h"

#include "app/article/body/plaintext.h"
#include "app/export/formats/fields.h"
#include "app/text/counts.h"

#include <QCoreApplication>

namespace rd::exporting {

namespace {

/// Headlines come from anywhere: "=HYPERLINK(…)" must not run in somebody's spreadsheet.
QString harmless(const QString &text)
{
    static const QString risky = QStringLiteral("=+-@\t\r");
    return !text.isEmpty() && risky.contains(text.front()) ? u'\'' + text : text;
}

QString cell(const QString &text)
{
    QString safe = harmless(text);
    const bool quoted = safe.contains(u'"') || safe.contains(u',') || safe.contains(u'\n') ||
                        safe.contains(u'\r') || safe.contains(u';');
    return quoted ? u'"' + safe.replace(QLatin1String("\""), QLatin1String("\"\"")) + u'"' : safe;
}

QString line(const QStringList &cells)
{
    QStringList written;
    for (const QString &one : cells) {
        written.append(cell(one));
    }
    return written.join(u',') + QLatin1String("\r\n");
}

QString timeOf(const std::optional<Moment> &moment)
{
    return moment ? moment->toIso() : QString();
}

QStringList cellsOf(const Article &article)
{
    const Metadata &metadata = article.content.metadata;
    const QString text = plainText(article.content.body);
    return {QString::number(article.id.value),
            metadata.headline,
            metadata.lede,
            metadata.language,
            metadata.section,
            statusName(article.status),
            genreName(metadata.genre),
            joinedNames(metadata.bylines, metadata.language),
            timeOf(metadata.published),
            article.updated.toIso(),
            metadata.keywords.join(QLatin1String("; ")),
            metadata.source,
            metadata.sourceUrl,
            metadata.publishedUrl,
            QString::number(text::count(text).words)};
}

class CsvExporter final : public Exporter
{
    Q_DECLARE_TR_FUNCTIONS(rd::CsvExporter)

public:
    QString name() const override { return QStringLiteral("csv"); }
    QString label() const override { return tr("Table (CSV)"); }
    QString suffix() const override { return QStringLiteral("csv"); }
    QString mime() const override { return QStringLiteral("text/csv"); }
    Together together() const override { return Together::Always; }

private:
    Result<QByteArray> render(const ExportRequest &request, const TaskContext &task) const override
    {
        QString out = QString(QChar(QChar::ByteOrderMark));
        out +=
            line({QStringLiteral("id"), QStringLiteral("headline"), QStringLiteral("lede"),
                  QStringLiteral("language"), QStringLiteral("section"), QStringLiteral("status"),
                  QStringLiteral("genre"), QStringLiteral("bylines"), QStringLiteral("published"),
                  QStringLiteral("updated"), QStringLiteral("keywords"), QStringLiteral("source"),
                  QStringLiteral("source_url"), QStringLiteral("published_url"),
                  QStringLiteral("words")});
        for (const Article &article : request.articles) {
            if (task.cancel.isCancelled()) {
                return cancelled();
            }
            out += line(cellsOf(article));
        }
        return out.toUtf8();
    }
};

} // namespace

const Exporter &csvExporter()
{
    static const CsvExporter exporter;
    return exporter;
}

} // namespace rd::exporting
