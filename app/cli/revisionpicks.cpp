// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/revisionpicks.h"

#include "app/cli/filters.h"
#include "app/cli/tr.h"

#include <algorithm>

namespace rd::cli {

Result<Article> articleOf(const store::Repository &repository, const QString &argument)
{
    const auto ids = readIds({argument});
    if (!ids) {
        return fail(ids.error());
    }
    return repository.article(ids->front());
}

Result<RevisionId> revisionOf(const std::vector<RevisionInfo> &revisions, const QString &argument)
{
    bool isNumber = false;
    const RevisionId wanted(argument.toLongLong(&isNumber));
    if (!isNumber) {
        return fail(ErrorCode::Usage,
                    Cli::tr("“%1” is no revision; see “redaksiya-cli revisions”.").arg(argument));
    }
    const bool known = std::any_of(revisions.begin(), revisions.end(),
                                   [&](const RevisionInfo &one) { return one.id == wanted; });
    if (!known) {
        return fail(ErrorCode::NotFound,
                    Cli::tr("The article has no revision %1; see “redaksiya-cli revisions”.")
                        .arg(argument));
    }
    return wanted;
}

} // namespace rd::cli
