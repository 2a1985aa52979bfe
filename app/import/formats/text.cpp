// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/formats/text.h"

#include "app/import/page/finish.h"
#include "app/import/page/pageparts.h"
#include "app/import/sniff.h"

#include <QCoreApplication>

namespace rd::importing {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(rd::Import)
};

} // namespace

QString TextImporter::name() const
{
    return QStringLiteral("text");
}

QString TextImporter::label() const
{
    return Texts::tr("Plain text");
}

QStringList TextImporter::suffixes() const
{
    return {QStringLiteral("txt"), QStringLiteral("text")};
}

int TextImporter::sniff(const Source &source) const
{
    return suffixes().contains(suffixOf(source)) ? 50 : 10; // anything that decodes is a text
}

Result<std::vector<ImportedArticle>> TextImporter::read(const Source &source,
                                                        const ImportOptions &options,
                                                        const TaskContext &task) const
{
    QString encoding;
    const auto text = decodeText(source.bytes, &encoding);
    if (!text) {
        return fail(text.error());
    }
    if (task.cancel.isCancelled()) {
        return cancelled();
    }
    const QString language = chosenLanguage(options, {}, *text);
    ImportedArticle article = readPageText(*text, language, options.zone);
    article.content.metadata.language = language;
    if (encoding.startsWith(QLatin1String("windows")) || encoding == QLatin1String("GB18030")) {
        article.warnings.append(
            Texts::tr("The text was read as %1, which was guessed.").arg(encoding));
    }
    finishForeign(article, options);
    return std::vector{std::move(article)};
}

} // namespace rd::importing
