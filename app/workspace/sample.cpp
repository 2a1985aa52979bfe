// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/sample.h"

namespace rd::workspace {

ImportReport importSample(const StoreWriter &write, const TaskContext &task)
{
    ImportRequest request;
    // Each folder of :/sample is a story (see storyfolder.h).
    request.paths = {QStringLiteral(":/sample")};
    request.author = QStringLiteral("Redaksiya");
    return importFiles(request, write, task);
}

} // namespace rd::workspace
