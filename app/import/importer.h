// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"
#include "app/base/result.h"
#include "app/base/task.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <vector>

namespace rd::importing {

/// Whatever an importer may know besides the bytes. Serialisable on purpose: an importer may run in
/// a process of its own.
struct ImportOptions
{
    QString format;                                   ///< an importer's name; empty: sniffed
    QString language;                                 ///< empty: detected
    QByteArray zone = QByteArrayLiteral("Asia/Baku"); ///< for times without an offset
    qint64 maxBytes = 64LL * 1024 * 1024;
};

/// The bytes to read and what is known of where they come from.
struct Source
{
    QByteArray bytes;
    QString fileName; ///< the last part only; for titles and sniffing
    /// Reads a file beside the source (a picture of a saved page), by relative name without "..";
    /// unset when there is no "beside".
    std::function<Result<QByteArray>(const QString &relativeName)> beside;
};

struct ImportedMedia
{
    QString ref; ///< what Figure::media says in the imported body
    QByteArray bytes;
    QString mime;
    QString fileName;
};

/// One article as read, and what a person should know of how it was read.
struct ImportedArticle
{
    ArticleContent content;
    QString assignee;              ///< whose turn it is, where a text says so
    std::optional<Moment> embargo; ///< of its story
    std::vector<ImportedMedia> media;
    QStringList warnings; ///< translated sentences
    QStringList dropped;  ///< page furniture left out, as it stood in the file ("Latest news")
};

/// One input format. Add one: a pair of files in formats/ and a line in registry.cpp.
class Importer
{
public:
    virtual ~Importer() = default;

    [[nodiscard]] virtual QString name() const = 0;  ///< of the CLI: "html", "markdown", "text"
    [[nodiscard]] virtual QString label() const = 0; ///< for people, translated
    [[nodiscard]] virtual QStringList suffixes() const = 0; ///< without the dot
    /// How sure it is that the source is its own: 0 (not) to 100.
    [[nodiscard]] virtual int sniff(const Source &source) const = 0;
    [[nodiscard]] virtual Result<std::vector<ImportedArticle>>
    read(const Source &source, const ImportOptions &options, const TaskContext &task) const = 0;
};

/// Every importer, in the order a file dialog shows them.
const std::vector<const Importer *> &importers();
const Importer *importer(const QString &name);

/// The one way in: reads the file (limits, clear errors for empty, binary, too large, unreadable),
/// chooses the importer, runs it. Never partly: articles or an error.
Result<std::vector<ImportedArticle>> importFile(const QString &path, const ImportOptions &options,
                                                const TaskContext &task);
/// The same for bytes already in memory (paste, tests).
Result<std::vector<ImportedArticle>> importBytes(const Source &source, const ImportOptions &options,
                                                 const TaskContext &task);

/// Text of unknown encoding: UTF-8/16 by mark or validity, else guessed among windows-1251,
/// windows-1254 and GB18030. `encoding` gets the name of what was used. Corrupt when it is binary.
Result<QString> decodeText(const QByteArray &bytes, QString *encoding = nullptr);

/// Foreign HTML (a page, a clipboard) to our blocks: allow list, nesting flattened, nothing active.
struct HtmlFragment
{
    Body body;
    std::vector<ImportedMedia> media; ///< data: images; others keep their address as `ref`
};
Result<HtmlFragment> readHtmlFragment(const QString &html, const QUrl &base = {});

} // namespace rd::importing
