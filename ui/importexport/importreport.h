// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/importfiles.h"
#include "ui/theme/theme.h"

#include <QDialog>

namespace rd::ui {

/// One sentence: "4 articles imported, 1 file could not be read."
QString importSummary(const workspace::ImportReport &report);

/// What came in, what was left out of it, and what could not be read and why. Activating a line of
/// an imported article asks to open it.
class ImportReportDialog final : public QDialog
{
    Q_OBJECT
public:
    ImportReportDialog(const workspace::ImportReport &report, const Theme &theme,
                       QWidget *parent = nullptr);

Q_SIGNALS:
    void openRequested(rd::ArticleId id);
};

} // namespace rd::ui
