// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/readerstyle.h"

#include "app/export/formats/htmlpage.h"
#include "ui/reader/readerview.h"

#include <QFile>

#include <algorithm>
#include <utility>
#include <vector>

namespace rd::ui {

namespace {

/// 'unsafe-inline' covers our own style element only: no style attribute comes from a Body.
constexpr auto contentPolicy =
    "default-src 'none'; img-src article: data:; style-src 'unsafe-inline'; form-action 'none'; "
    "base-uri 'none'; frame-src 'none'";

QString families(const QFont &font, const char *fallback)
{
    QStringList names;
    const QStringList all = font.families();
    for (const QString &name : all) {
        names << QLatin1Char('"') + name + QLatin1Char('"');
    }
    names << QLatin1String(fallback);
    return names.join(QStringLiteral(", "));
}

} // namespace

QString readerStyleSheet(const Theme &theme, const QString &language, int lineLength)
{
    QFile file(QStringLiteral(":/reader/reader.css"));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const Tokens &t = theme.tokens();
    const bool chinese = language.startsWith(QLatin1String("zh"));
    QString sheet = QString::fromUtf8(file.readAll());
    std::vector<std::pair<QString, QString>> values{
        {QStringLiteral("@page"), t.page.name()},
        {QStringLiteral("@side"), t.side.name()},
        {QStringLiteral("@ink"), t.ink.name()},
        {QStringLiteral("@soft"), t.soft.name()},
        {QStringLiteral("@line"), t.line.name()},
        {QStringLiteral("@accentSurface"), t.accentSurface.name()},
        {QStringLiteral("@accentText"), t.accentText.name()},
        {QStringLiteral("@accent"), t.accent.name()},
        {QStringLiteral("@mark"), t.mark.name()},
        {QStringLiteral("@ok"), t.ok.name()},
        {QStringLiteral("@danger"), t.danger.name()},
        {QStringLiteral("@scheme"),
         theme.scheme() == Scheme::Dark ? QStringLiteral("dark") : QStringLiteral("light")},
        {QStringLiteral("@serif"),
         families(theme.articleFont(17, QFont::Normal, language), "serif")},
        {QStringLiteral("@sans"), families(theme.machineFont(), "sans-serif")},
        {QStringLiteral("@leading"), chinese ? QStringLiteral("1.8") : QStringLiteral("1.72")},
        // ch is the width of a digit, a little more than a letter's.
        {QStringLiteral("@measure"),
         chinese ? QStringLiteral("%1em").arg(lineLength * 38 / usualLineLength)
                 : QStringLiteral("%1ch").arg(lineLength * 66 / usualLineLength)},
    };
    // Longer names first: @accent is the beginning of @accentText.
    std::sort(values.begin(), values.end(),
              [](const auto &a, const auto &b) { return a.first.size() > b.first.size(); });
    for (const auto &[name, value] : values) {
        sheet.replace(name, value);
    }
    return sheet;
}

QByteArray readerHtml(const Article &article, const Theme &theme, int lineLength)
{
    exporting::PageOptions options;
    options.styleSheet = readerStyleSheet(theme, article.content.metadata.language, lineLength);
    options.imageUrl = [](const QString &uuid) { return mediaAddress(uuid); };
    options.csp = QLatin1String(contentPolicy);
    return exporting::articlePage(article, options);
}

} // namespace rd::ui
