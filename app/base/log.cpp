// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/log.h"

namespace rd {

Q_LOGGING_CATEGORY(lcApp, "redaksiya.app", QtWarningMsg)
Q_LOGGING_CATEGORY(lcStore, "redaksiya.store", QtWarningMsg)
Q_LOGGING_CATEGORY(lcImport, "redaksiya.import", QtWarningMsg)
Q_LOGGING_CATEGORY(lcExport, "redaksiya.export", QtWarningMsg)
Q_LOGGING_CATEGORY(lcUi, "redaksiya.ui", QtWarningMsg)

void logError(const QLoggingCategory &category, const Error &error)
{
    if (error.code == ErrorCode::Cancelled || error.detail.isEmpty()) {
        return;
    }
    qCWarning(category).noquote() << error.detail << error.where;
}

} // namespace rd
