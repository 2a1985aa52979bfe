// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/importfiles.h"
#include "ui/importexport/taskrunner.h"
#include "ui/theme/theme.h"

#include <QObject>

namespace rd::workspace {
struct ExportOrder;
}

namespace rd::store {
class AsyncStore;
}

namespace rd::ui {

class Personal;

/// Import, export and backup from the window: the dialog, the task, what came of it.
class FileCommands final : public QObject
{
    Q_OBJECT
public:
    FileCommands(store::AsyncStore &store, const Theme &theme, const Personal &personal,
                 QWidget *window);

    void import(const QStringList &paths = {});
    void importSample();
    /// `stem` proposes a file name for a single article; an empty format shows the first.
    void exportArticles(const std::vector<ArticleId> &articles, const QString &stem,
                        const QString &format);
    void backUp();

    [[nodiscard]] TaskRunner &tasks() { return m_tasks; }

Q_SIGNALS:
    void imported(const QList<rd::ArticleId> &articles);
    /// A notice with something to do about it; no action when `actionText` is empty.
    void done(const QString &notice, const QString &actionText,
              const std::function<void()> &action);
    void failed(const rd::Error &error);
    void openRequested(rd::ArticleId id);

private:
    struct Written
    {
        QStringList paths;
        QStringList warnings; ///< translated
    };
    void finishExport(const Written &written);
    void runImport(const workspace::ImportRequest &request);
    void finishImport(const workspace::ImportReport &report);
    void runExport(workspace::ExportOrder order);
    void runBackup(const QString &path);

    store::AsyncStore &m_store;
    const Theme &m_theme;
    const Personal &m_personal;
    QWidget *m_window;
    TaskRunner m_tasks;
};

} // namespace rd::ui
