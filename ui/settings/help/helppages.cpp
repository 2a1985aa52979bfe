// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/help/helppages.h"

#include "app/base/log.h"
#include "app/store/queryfields.h"
#include "app/text/folding.h"
#include "ui/widgets/labels.h"

#include <QFile>
#include <QRegularExpression>
#include <QTextDocumentFragment>

namespace rd::ui {

namespace {

const QLatin1String shortcutsMark("<!--shortcuts-->");
const QLatin1String fieldsMark("<!--fields-->");

QString read(const QString &folder, const QString &name)
{
    QFile file(QStringLiteral(":/help/%1/%2.html").arg(folder, name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString titleOf(const QString &html)
{
    static const QRegularExpression heading(QStringLiteral("<h1>(.*?)</h1>"));
    return QTextDocumentFragment::fromHtml(heading.match(html).captured(1)).toPlainText();
}

QString shortcutTable(const QList<QAction *> &actions)
{
    QString rows;
    for (const QAction *action : actions) {
        const QString keys =
            QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText);
        const QString title = withoutMnemonic(action->text());
        if (!keys.isEmpty() && !title.isEmpty()) {
            rows += QStringLiteral("<tr><td>%1</td><td><code>%2</code></td></tr>")
                        .arg(title.toHtmlEscaped(), keys.toHtmlEscaped());
        }
    }
    return QStringLiteral("<table cellspacing=\"0\" cellpadding=\"5\" width=\"100%\">%1</table>")
        .arg(rows);
}

/// Every field of a search with its values, as the search itself knows them.
QString fieldTable(const QString &language)
{
    QString rows;
    for (const store::FieldEntry &field : store::queryFields()) {
        QStringList values;
        for (const store::ValueEntry &value : field.values) {
            values.append(value.names.in(language));
        }
        const QString help = values.isEmpty() ? field.help()
                                              : field.help() + QStringLiteral(": ") +
                                                    values.join(QStringLiteral(", "));
        rows += QStringLiteral("<tr><td><code>%1:</code></td><td>%2</td></tr>")
                    .arg(field.names.in(language).toHtmlEscaped(), help.toHtmlEscaped());
    }
    return QStringLiteral("<table cellspacing=\"0\" cellpadding=\"5\" width=\"100%\">%1</table>")
        .arg(rows);
}

} // namespace

const QStringList &helpPageNames()
{
    static const QStringList names{QStringLiteral("start"),    QStringLiteral("interview"),
                                   QStringLiteral("workflow"), QStringLiteral("search"),
                                   QStringLiteral("export"),   QStringLiteral("shortcuts"),
                                   QStringLiteral("safety")};
    return names;
}

std::vector<HelpPage> helpPages(const QString &language, const QList<QAction *> &actions)
{
    std::vector<HelpPage> pages;
    for (const QString &name : helpPageNames()) {
        HelpPage page;
        page.name = name;
        page.html = read(language.left(2), name);
        if (page.html.isEmpty()) {
            page.html = read(QStringLiteral("en"), name);
        }
        if (page.html.isEmpty()) {
            qCWarning(lcUi) << "no such page of the help:" << name;
            continue;
        }
        page.html.replace(shortcutsMark, shortcutTable(actions));
        page.html.replace(fieldsMark, fieldTable(language));
        page.title = titleOf(page.html);
        page.text = text::fold(QTextDocumentFragment::fromHtml(page.html).toPlainText());
        pages.push_back(std::move(page));
    }
    return pages;
}

} // namespace rd::ui
