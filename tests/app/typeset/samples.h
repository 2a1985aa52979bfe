// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/exporter.h"

namespace rd::testing {

/// An invented interview in az, ru, zh or en with every kind of block.
Article sampleArticle(const QString &language);

/// Plain news of about that many words.
Article longArticle(int words);

/// A picture that can be decoded; any other UUID is not found, "broken" is no picture.
Result<Media> sampleMedia(const QString &uuid);

exporting::ExportRequest requestFor(std::vector<Article> articles);

} // namespace rd::testing
