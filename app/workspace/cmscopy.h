// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"
#include "app/store/repository.h"

#include <QHash>

namespace rd::workspace {

/// One field of an article as it is pasted into somebody else's system.
struct CmsField
{
    QString id;    ///< stable: "headline", "lede", "body_html", "caption_1" …
    QString label; ///< translated
    QString plain; ///< what a plain text field gets; of body_html: the markup itself
    QString html;  ///< what a rich text field gets
    int count = 0; ///< characters as people see them, without markup
    int limit = 0; ///< of the target's field; 0: none known

    bool operator==(const CmsField &) const = default;
    /// How many characters too many: seen before the paste, not after.
    [[nodiscard]] int over() const { return limit > 0 && count > limit ? count - limit : 0; }
};

/// Limits of the target's fields by field id ("caption" stands for every caption).
using FieldLimits = QHash<QString, int>;

/// The public fields in the order they are pasted. Those a newsroom always has to think of are
/// there even when they are empty; others only when they say something.
std::vector<CmsField> cmsFields(const Article &article, const FieldLimits &limits = {});

/// The newsroom's limits, kept in the library. What cannot be read is no limit.
Result<FieldLimits> fieldLimits(const store::Repository &repository);
Result<void> setFieldLimits(store::Repository &repository, const FieldLimits &limits);

} // namespace rd::workspace
