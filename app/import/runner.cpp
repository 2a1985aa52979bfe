// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/files.h"
#include "app/base/log.h"
#include "app/import/importer.h"
#include "app/import/sniff.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace rd::importing {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(rd::Import)
};

bool isBlank(const QByteArray &bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
    });
}

QString shownName(const Source &source)
{
    return source.fileName.isEmpty() ? Texts::tr("The text") : source.fileName;
}

/// Whole sentences: languages put "is a" and the kind together in their own ways.
QString refusal(Binary kind)
{
    switch (kind) {
    case Binary::Pdf:
        return Texts::tr("“%1” is a PDF document, which cannot be imported. Nothing was imported; "
                         "save its text as HTML, Markdown or plain text and import that.");
    case Binary::Office:
        return Texts::tr("“%1” is an office document, which cannot be imported. Nothing was "
                         "imported; save it as HTML or plain text and import that.");
    case Binary::Book:
        return Texts::tr("“%1” is an e-book, which cannot be imported. Nothing was imported; save "
                         "its text as HTML, Markdown or plain text and import that.");
    case Binary::Picture:
        return Texts::tr("“%1” is a picture, not a text. Nothing was imported; open an article and "
                         "insert the picture there.");
    case Binary::Recording:
        return Texts::tr("“%1” is a sound or video recording, not a text. Nothing was imported.");
    case Binary::Archive:
        return Texts::tr("“%1” is a compressed file. Nothing was imported; unpack it and import "
                         "the files in it.");
    case Binary::Database:
        return Texts::tr("“%1” is a database, not a text. Nothing was imported.");
    case Binary::Program:
        return Texts::tr("“%1” is a program, not a text. Nothing was imported.");
    case Binary::None:
        break;
    }
    return {};
}

/// What can be said of the bytes before any format is asked.
Result<void> acceptable(const Source &source, const ImportOptions &options)
{
    if (source.bytes.size() > options.maxBytes) {
        return fail(ErrorCode::Limit,
                    Texts::tr("“%1” is too large to import (%2; the limit is %3). Nothing was "
                              "imported.")
                        .arg(shownName(source), QLocale().formattedDataSize(source.bytes.size()),
                             QLocale().formattedDataSize(options.maxBytes)));
    }
    if (isBlank(source.bytes)) {
        return fail(ErrorCode::Corrupt,
                    Texts::tr("“%1” is empty. Nothing was imported.").arg(shownName(source)));
    }
    const Binary kind = knownBinary(source.bytes);
    if (kind != Binary::None) {
        return fail(ErrorCode::Unsupported, refusal(kind).arg(shownName(source)));
    }
    return {};
}

Result<const Importer *> chosen(const Source &source, const ImportOptions &options)
{
    if (!options.format.isEmpty()) {
        if (const Importer *named = importer(options.format)) {
            return named;
        }
        QStringList known;
        for (const Importer *each : importers()) {
            known.append(each->name());
        }
        return fail(ErrorCode::Usage, Texts::tr("There is no import format “%1”. There are: %2.")
                                          .arg(options.format, known.join(QLatin1String(", "))));
    }
    const auto &all = importers();
    return *std::max_element(all.begin(), all.end(),
                             [&source](const Importer *a, const Importer *b) {
                                 return a->sniff(source) < b->sniff(source);
                             });
}

bool hasContent(const ImportedArticle &article)
{
    return !article.content.body.isEmpty() || !article.content.metadata.headline.isEmpty();
}

/// A name that stays inside the folder: no "..", no absolute path, no scheme.
bool staysInside(const QString &relative)
{
    const QString clean = QDir::cleanPath(relative);
    return !clean.isEmpty() && QDir::isRelativePath(clean) && clean != QLatin1String("..") &&
           !clean.startsWith(QLatin1String("../")) && !clean.contains(u':') &&
           !clean.contains(u'\\');
}

std::function<Result<QByteArray>(const QString &)> besideReader(const QString &path,
                                                                qint64 maxBytes)
{
    const QString folder = QFileInfo(path).canonicalPath();
    return [folder, maxBytes](const QString &relative) -> Result<QByteArray> {
        const QFileInfo target(QDir(folder).filePath(relative));
        // The canonical path follows symbolic links: a link may not lead out either.
        if (!staysInside(relative) ||
            !target.canonicalFilePath().startsWith(folder + QLatin1Char('/'))) {
            return fail(ErrorCode::Denied,
                        Texts::tr("“%1” is not beside the imported file.").arg(relative));
        }
        return readFile(target.canonicalFilePath(), maxBytes);
    };
}

} // namespace

Result<std::vector<ImportedArticle>> importFile(const QString &path, const ImportOptions &options,
                                                const TaskContext &task)
{
    auto bytes = readFile(path, options.maxBytes);
    if (!bytes) {
        return fail(bytes.error());
    }
    const Source source{*std::move(bytes), QFileInfo(path).fileName(),
                        besideReader(path, options.maxBytes)};
    auto articles = importBytes(source, options, task);
    if (!articles) {
        Error error = articles.error();
        error.where = path;
        logError(lcImport(), error);
        return fail(std::move(error));
    }
    return articles;
}

Result<std::vector<ImportedArticle>> importBytes(const Source &source, const ImportOptions &options,
                                                 const TaskContext &task)
{
    if (auto ok = acceptable(source, options); !ok) {
        return fail(ok.error());
    }
    const auto format = chosen(source, options);
    if (!format) {
        return fail(format.error());
    }
    if (task.cancel.isCancelled()) {
        return cancelled();
    }
    auto articles = (*format)->read(source, options, task);
    if (!articles) {
        return articles;
    }
    if (articles->empty() || !std::all_of(articles->begin(), articles->end(), hasContent)) {
        return fail(
            ErrorCode::Corrupt,
            Texts::tr("There is no text in “%1”. Nothing was imported.").arg(shownName(source)));
    }
    for (ImportedArticle &article : *articles) {
        normalise(article.content.body);
    }
    if (task.cancel.isCancelled()) {
        return cancelled();
    }
    return articles;
}

} // namespace rd::importing
