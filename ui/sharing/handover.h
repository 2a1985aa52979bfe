// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/storypackage.h"
#include "app/base/result.h"
#include "app/store/storyexchange.h"
#include "ui/theme/theme.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

class QWidget;

namespace rd::store {
class AsyncStore;
}

namespace rd::ui {

class OpenArticle;
class ReceiveStoryDialog;
class RunningTask;
class SendStoryDialog;
class TaskRunner;

/// Whole stories to a colleague and from one: the dialogs, the work in tasks and in the store's
/// lanes, and what came of it.
class HandOver final : public QObject
{
    Q_OBJECT
public:
    HandOver(store::AsyncStore &store, TaskRunner &tasks, const Theme &theme, QWidget *window);
    void setAuthor(const QString &author) { m_author = author; }

    /// The dialog of the open article's story.
    void send(OpenArticle &article);
    /// Asks for a file.
    void receive();
    /// Shows what that file brings.
    void receive(const QString &path);
    /// By its name: a window takes such files out of what is dropped on it.
    [[nodiscard]] static bool isStoryFile(const QString &path);

Q_SIGNALS:
    /// What is typed must be in the library before something is packed or merged; connect it
    /// directly to whoever keeps the open articles.
    void flushRequested();
    void notice(const QString &text);
    void openRequested(rd::ArticleId id);
    void merged();

private:
    using Package = std::shared_ptr<const StoryPackage>;
    struct Arrival
    {
        Package package;
        std::vector<PackageConflict> conflicts;
    };
    void write(SendStoryDialog &dialog, StoryId story);
    void pack(const QPointer<SendStoryDialog> &dialog, StoryId story);
    void written(const QPointer<SendStoryDialog> &dialog, StoryId story,
                 const Result<qint64> &bytes);
    void read(const QPointer<ReceiveStoryDialog> &dialog, const QString &path);
    void merge(const QPointer<ReceiveStoryDialog> &dialog, const Package &package,
               const QHash<QString, ConflictChoice> &choices);
    void putIntoBin(const QPointer<ReceiveStoryDialog> &dialog, const store::MergeReport &report);
    /// Runs `then` when what is typed has reached the library.
    void afterFlush(const std::function<void()> &then);

    store::AsyncStore &m_store;
    TaskRunner &m_tasks;
    const Theme &m_theme;
    QWidget *m_window;
    QString m_author;
};

} // namespace rd::ui
