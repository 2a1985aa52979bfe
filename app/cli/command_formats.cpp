// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/tr.h"
#include "app/export/exporter.h"
#include "app/import/importer.h"
#include "app/workspace/storyfile.h"

#include <QJsonArray>

namespace rd::cli {

namespace {

QString summary()
{
    return Cli::tr("The formats import and export know.");
}

Exit run(const QCommandLineParser &, const QStringList &, Context &context)
{
    QJsonArray in;
    for (const importing::Importer *importer : importing::importers()) {
        in.append(QJsonObject{
            {QLatin1String("name"), importer->name()},
            {QLatin1String("label"), importer->label()},
            {QLatin1String("suffixes"), QJsonArray::fromStringList(importer->suffixes())}});
    }
    QJsonArray out;
    for (const exporting::Exporter *exporter : exporting::exporters()) {
        out.append(QJsonObject{{QLatin1String("name"), exporter->name()},
                               {QLatin1String("label"), exporter->label()},
                               {QLatin1String("suffixes"), QJsonArray{exporter->suffix()}}});
    }
    // Whole stories with their history go by a way of their own, not through the registries.
    const QJsonObject story{
        {QLatin1String("name"), QStringLiteral("story")},
        {QLatin1String("label"), Cli::tr("Story package, for another Redaksiya")},
        {QLatin1String("suffixes"), QJsonArray{workspace::storyFileSuffix()}}};
    in.append(story);
    out.append(story);
    if (context.json()) {
        context.outJson({{QLatin1String("import"), in}, {QLatin1String("export"), out}});
        return Exit::Done;
    }
    const auto print = [&context](const QString &verb, const QJsonArray &formats) {
        for (const QJsonValue &value : formats) {
            const QJsonObject format = value.toObject();
            QStringList suffixes;
            for (const QJsonValue &suffix : format.value(QLatin1String("suffixes")).toArray()) {
                suffixes.append(QLatin1Char('.') + suffix.toString());
            }
            context.out(QStringLiteral("%1\t%2\t%3\t%4")
                            .arg(verb, format.value(QLatin1String("name")).toString(),
                                 suffixes.join(QLatin1Char(' ')),
                                 format.value(QLatin1String("label")).toString()));
        }
    };
    print(QStringLiteral("import"), in);
    print(QStringLiteral("export"), out);
    return Exit::Done;
}

} // namespace

Command formatsCommand()
{
    return {"formats", "", summary, nullptr, run};
}

} // namespace rd::cli
