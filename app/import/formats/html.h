// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/importer.h"

namespace rd::importing {

class HtmlImporter final : public Importer
{
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString label() const override;
    [[nodiscard]] QStringList suffixes() const override;
    [[nodiscard]] int sniff(const Source &source) const override;
    [[nodiscard]] Result<std::vector<ImportedArticle>> read(const Source &source,
                                                            const ImportOptions &options,
                                                            const TaskContext &task) const override;
};

} // namespace rd::importing
