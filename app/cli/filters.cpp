// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/filters.h"

#include "app/cli/tr.h"
#include "app/workspace/articlejson.h"

#include <QJsonArray>
#include <QTimeZone>

namespace rd::cli {

namespace {

const QByteArray &defaultZone()
{
    static const QByteArray zone = store::OpenOptions().zone;
    return zone;
}

/// A day or an ISO time. A day given as --until means its end.
Result<qint64> readTime(const QString &value, bool endOfDay)
{
    const QDate day = QDate::fromString(value, Qt::ISODate);
    if (day.isValid() && value.size() == 10) {
        const QDate start = endOfDay ? day.addDays(1) : day;
        return Moment::fromLocal(start, QTime(0, 0), defaultZone()).utcMs;
    }
    const auto moment = Moment::fromIso(value, defaultZone());
    if (!moment) {
        return fail(
            ErrorCode::Usage,
            Cli::tr("“%1” is not a date. Write it as 2023-09-27 or 2023-09-27T11:06.").arg(value));
    }
    return moment->utcMs;
}

Result<SectionId> sectionOf(const QString &label, const store::Repository &repository)
{
    auto sections = repository.sections();
    if (!sections) {
        return fail(sections.error());
    }
    for (const Section &section : *sections) {
        for (const QString &known : section.labels) {
            if (known.compare(label, Qt::CaseInsensitive) == 0) {
                return section.id;
            }
        }
        if (section.key == label) {
            return section.id;
        }
    }
    return fail(ErrorCode::NotFound, Cli::tr("There is no section “%1”.").arg(label));
}

Result<void> readWhere(const QCommandLineParser &parser, const store::Repository &repository,
                       store::ListFilter &filter)
{
    if (parser.isSet(QStringLiteral("section"))) {
        auto section = sectionOf(parser.value(QStringLiteral("section")), repository);
        if (!section) {
            return fail(section.error());
        }
        filter.section = *section;
    }
    if (parser.isSet(QStringLiteral("status"))) {
        filter.status = statusFromName(parser.value(QStringLiteral("status")));
        if (!filter.status) {
            return fail(ErrorCode::Usage,
                        Cli::tr("There is no status “%1”. There are: idea, draft, in_review, "
                                "approved, published, withdrawn.")
                            .arg(parser.value(QStringLiteral("status"))));
        }
    }
    filter.language = parser.value(QStringLiteral("language"));
    return {};
}

Result<void> readWhen(const QCommandLineParser &parser, store::ListFilter &filter)
{
    if (parser.isSet(QStringLiteral("since"))) {
        auto since = readTime(parser.value(QStringLiteral("since")), false);
        if (!since) {
            return fail(since.error());
        }
        filter.sinceMs = *since;
    }
    if (parser.isSet(QStringLiteral("until"))) {
        auto until = readTime(parser.value(QStringLiteral("until")), true);
        if (!until) {
            return fail(until.error());
        }
        filter.untilMs = *until;
    }
    return {};
}

Result<void> readPage(const QCommandLineParser &parser, Filters &filters)
{
    bool ok = true;
    if (parser.isSet(QStringLiteral("limit"))) {
        filters.limit = parser.value(QStringLiteral("limit")).toInt(&ok);
        if (!ok || filters.limit < 1) {
            return fail(ErrorCode::Usage, Cli::tr("--limit takes a number from 1 up."));
        }
    }
    if (parser.isSet(QStringLiteral("after"))) {
        filters.before = parser.value(QStringLiteral("after")).toLongLong(&ok);
        if (!ok || filters.before < 1) {
            return fail(ErrorCode::Usage,
                        Cli::tr("--after takes the cursor that an earlier answer gave as “next”."));
        }
    }
    return {};
}

} // namespace

void addFilterOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {QStringLiteral("section"), Cli::tr("Only this section."), QStringLiteral("S")},
        {QStringLiteral("status"), Cli::tr("Only this status."), QStringLiteral("S")},
        {QStringLiteral("language"), Cli::tr("Only this language."), QStringLiteral("L")},
        {QStringLiteral("since"), Cli::tr("Published (else created) from this day or time on."),
         QStringLiteral("D")},
        {QStringLiteral("until"), Cli::tr("Up to the end of this day, or before this time."),
         QStringLiteral("D")},
        {QStringLiteral("limit"), Cli::tr("At most so many (50)."), QStringLiteral("N")},
        {QStringLiteral("after"), Cli::tr("The next page: the cursor of an earlier answer."),
         QStringLiteral("CURSOR")},
    });
}

Result<Filters> readFilters(const QCommandLineParser &parser, const store::Repository &repository)
{
    Filters filters;
    if (auto where = readWhere(parser, repository, filters.filter); !where) {
        return fail(where.error());
    }
    if (auto when = readWhen(parser, filters.filter); !when) {
        return fail(when.error());
    }
    if (auto page = readPage(parser, filters); !page) {
        return fail(page.error());
    }
    return filters;
}

namespace {

void printRows(const std::vector<ArticleRow> &rows, const Filters &filters, const Context &context)
{
    const bool full = static_cast<int>(rows.size()) == filters.limit;
    const QString next = full ? QString::number(rows.back().position) : QString();
    if (context.json()) {
        QJsonArray articles;
        for (const ArticleRow &row : rows) {
            articles.append(workspace::rowJson(row));
        }
        context.outJson(
            {{QLatin1String("articles"), articles},
             {QLatin1String("next"), full ? QJsonValue(next) : QJsonValue(QJsonValue::Null)}});
        return;
    }
    for (const ArticleRow &row : rows) {
        const Moment &when = row.published ? *row.published : row.updated;
        context.out(QStringLiteral("%1\t%2\t%3\t%4\t%5\t%6")
                        .arg(row.id.value)
                        .arg(when.toIso().left(16), row.language, statusName(row.status),
                             row.section, row.headline));
        if (!row.snippet.isEmpty()) {
            context.out(QLatin1Char('\t') +
                        workspace::rowJson(row).value(QLatin1String("snippet")).toString());
        }
    }
    if (full) {
        context.say(Cli::tr("More: --after %1").arg(next));
    }
}

} // namespace

Exit runPage(const QCommandLineParser &parser, Context &context, const FetchRows &fetch)
{
    Exit status = Exit::Done;
    const store::Repository *repository = context.library(store::OpenMode::ReadOnly, status);
    if (!repository) {
        return status;
    }
    auto filters = readFilters(parser, *repository);
    if (!filters) {
        return context.failed(filters.error());
    }
    auto rows = fetch(*repository, *filters);
    if (!rows) {
        return context.failed(rows.error());
    }
    printRows(*rows, *filters, context);
    return Exit::Done;
}

Result<std::vector<ArticleId>> readIds(const QStringList &arguments)
{
    std::vector<ArticleId> ids;
    for (const QString &argument : arguments) {
        bool ok = false;
        const qint64 value = argument.toLongLong(&ok);
        if (!ok || value < 1) {
            return fail(ErrorCode::Usage, Cli::tr("“%1” is not an article's id.").arg(argument));
        }
        ids.push_back(ArticleId(value));
    }
    return ids;
}

} // namespace rd::cli
