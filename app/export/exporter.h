// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"
#include "app/base/result.h"
#include "app/base/task.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <vector>

namespace rd::exporting {

/// Where pictures come from: UUID → bytes. The exporter knows no store.
using MediaSource = std::function<Result<Media>(const QString &uuid)>;

/// What is exported and how. `articles` has at least one; a format that holds only one refuses more
/// (Usage).
struct ExportRequest
{
    std::vector<Article> articles;
    MediaSource media;
    Moment now; ///< the date printed as "exported", fixed by the caller: same input, same bytes
    bool contents = false;        ///< several in one file: a page that lists them comes first
    bool withSuggestions = false; ///< proposed changes are shown as such, where the format can
    /// Told of a picture that `media` gave but the format cannot show (damaged, or of a kind it
    /// does not know): its figure is written without it.
    std::function<void(const QString &uuid)> pictureLost = {};
};

/// One output format. Add one: a pair of files in formats/ and a line in registry.cpp. A format is
/// only ever handed what is public, so that none can forget to leave out what is off the record.
class Exporter
{
public:
    virtual ~Exporter() = default;

    [[nodiscard]] virtual QString name() const = 0;   ///< of the CLI: "html", "pdf", …
    [[nodiscard]] virtual QString label() const = 0;  ///< for people, translated
    [[nodiscard]] virtual QString suffix() const = 0; ///< without the dot
    [[nodiscard]] virtual QString mime() const = 0;
    /// Whether several articles can be one file: never, when asked for (a book), or always.
    enum class Together { Never, Asked, Always };
    [[nodiscard]] virtual Together together() const { return Together::Never; }
    /// The whole file, in memory; nothing is written to the disk. The articles' public content
    /// alone (rd::publicContent) goes into it.
    [[nodiscard]] Result<QByteArray> write(const ExportRequest &request,
                                           const TaskContext &task) const;

private:
    /// `request` holds public articles.
    [[nodiscard]] virtual Result<QByteArray> render(const ExportRequest &request,
                                                    const TaskContext &task) const = 0;
};

/// Every exporter, in the order menus show them.
const std::vector<const Exporter *> &exporters();
const Exporter *exporter(const QString &name);

/// A safe file name from an article: its slug, else its headline cut at 60 characters, without
/// anything a file system minds; never empty, never hidden, no suffix.
QString fileStem(const Article &article);

} // namespace rd::exporting
