// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/formats/html.h"

#include "app/import/encoding.h"
#include "app/import/html/page.h"
#include "app/import/sniff.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace rd::importing {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(rd::Import)
};

/// The encoding a page declares, by the name ICU knows; empty if none or one that says UTF.
QByteArray declaredEncoding(const Source &source)
{
    static const QRegularExpression shape(
        QStringLiteral("<meta[^>]{0,200}charset\\s*=\\s*[\"']?\\s*([a-z0-9_-]{3,20})"));
    const auto match = shape.match(QString::fromLatin1(sniffPrefix(source)));
    const QByteArray name = match.captured(1).toLatin1();
    if (name.startsWith("utf")) {
        return {};
    }
    // Browsers read the Chinese and Turkish ISO names as their larger code pages.
    if (name == "gb2312" || name == "gbk") {
        return "gb18030";
    }
    return name == "iso-8859-9" ? QByteArray("windows-1254") : name;
}

Result<QString> pageText(const Source &source)
{
    const QByteArray declared = declaredEncoding(source);
    if (!declared.isEmpty() && !source.bytes.isValidUtf8() && !source.bytes.contains('\0')) {
        if (const auto text = decodeAs(source.bytes, declared)) {
            return cleanText(*text);
        }
    }
    return decodeText(source.bytes);
}

} // namespace

QString HtmlImporter::name() const
{
    return QStringLiteral("html");
}

QString HtmlImporter::label() const
{
    return Texts::tr("Web page (HTML)");
}

QStringList HtmlImporter::suffixes() const
{
    return {QStringLiteral("html"), QStringLiteral("htm"), QStringLiteral("xhtml")};
}

int HtmlImporter::sniff(const Source &source) const
{
    const QByteArray head = sniffPrefix(source).trimmed();
    if (head.startsWith("<!doctype html") || head.startsWith("<html")) {
        return 95;
    }
    if (suffixes().contains(suffixOf(source))) {
        return 80;
    }
    const bool markup = head.startsWith('<') && (head.contains("<html") || head.contains("<body") ||
                                                 head.contains("<p>") || head.contains("<article"));
    return markup ? 60 : 0;
}

Result<std::vector<ImportedArticle>> HtmlImporter::read(const Source &source,
                                                        const ImportOptions &options,
                                                        const TaskContext &task) const
{
    const auto html = pageText(source);
    if (!html) {
        return fail(html.error());
    }
    if (task.cancel.isCancelled()) {
        return cancelled();
    }
    auto article = readHtmlPage(*html, source, options);
    if (!article) {
        return fail(article.error());
    }
    return std::vector{*std::move(article)};
}

} // namespace rd::importing
