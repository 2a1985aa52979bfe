// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/handover.h"

#include "app/base/deliver.h"
#include "app/store/asyncstore.h"
#include "app/workspace/storyfile.h"
#include "ui/editor/openarticle.h"
#include "ui/importexport/taskrunner.h"
#include "ui/sharing/desktop.h"
#include "ui/sharing/receivestorydialog.h"
#include "ui/sharing/sendstorydialog.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace rd::ui {

namespace {

Result<qint64> writePackage(store::AsyncStore &store, StoryId story, const QString &author,
                            const QString &path, const TaskContext &task)
{
    const auto reader = store.openReader();
    if (!reader) {
        return fail(reader.error());
    }
    task.report(0, 3);
    const Result<StoryPackage> package = store::StoryExchange(**reader).pack(story, author);
    if (!package) {
        return fail(package.error());
    }
    if (task.cancel.isCancelled()) {
        return cancelled();
    }
    task.report(1, 3);
    const Result<QByteArray> bytes = workspace::toStoryFile(*package);
    if (!bytes) {
        return fail(bytes.error());
    }
    if (task.cancel.isCancelled()) {
        return cancelled();
    }
    task.report(2, 3);
    if (const Result<void> written = writeFile(path, *bytes, Overwrite::No); !written) {
        return fail(written.error());
    }
    task.report(3, 3);
    return bytes->size();
}

} // namespace

HandOver::HandOver(store::AsyncStore &store, TaskRunner &tasks, const Theme &theme, QWidget *window)
    : QObject(window)
    , m_store(store)
    , m_tasks(tasks)
    , m_theme(theme)
    , m_window(window)
{}

bool HandOver::isStoryFile(const QString &path)
{
    return path.endsWith(QLatin1Char('.') + workspace::storyFileSuffix(), Qt::CaseInsensitive);
}

void HandOver::afterFlush(const std::function<void()> &then)
{
    Q_EMIT flushRequested();
    // The writer works in order: when this job is done, what was typed before it is kept.
    const auto behind = m_store.run(store::AsyncStore::Lane::Save,
                                    [](store::Repository &) { return Result<bool>(true); });
    deliver(behind, this, [then](const Result<bool> &) { then(); });
}

void HandOver::send(OpenArticle &article)
{
    Article shown = article.article();
    shown.content = article.content();
    auto *dialog = new SendStoryDialog(m_store, shown, m_theme, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SendStoryDialog::sendRequested, this,
            [this, dialog, story = shown.storyId, open = QPointer<OpenArticle>(&article)] {
                if (open != nullptr) {
                    open->flush();
                }
                write(*dialog, story);
            });
    connect(dialog, &SendStoryDialog::folderRequested, this,
            [](const QString &path) { showInFolder(path); });
    const QString headline = shown.content.metadata.headline;
    connect(dialog, &SendStoryDialog::mailRequested, this,
            [this, headline](const QString &recipient, const QString &path) {
                Mail mail;
                mail.subject = headline;
                mail.body =
                    recipient.isEmpty()
                        ? tr("The story is attached. Open it in Redaksiya.")
                        : tr("%1, the story is attached. Open it in Redaksiya.").arg(recipient);
                mail.attachment = path;
                Q_EMIT notice(mailNotice(composeMail(mail), path));
            });
    dialog->open();
}

void HandOver::write(SendStoryDialog &dialog, StoryId story)
{
    const QPointer<SendStoryDialog> guard(&dialog);
    afterFlush([this, guard, story] {
        if (guard != nullptr) {
            pack(guard, story);
        }
    });
}

void HandOver::pack(const QPointer<SendStoryDialog> &dialog, StoryId story)
{
    const auto started =
        connect(&m_tasks, &TaskRunner::started, dialog, [dialog](RunningTask *task) {
            QObject::connect(task, &RunningTask::progressed, dialog,
                             &SendStoryDialog::showProgress);
            QObject::connect(dialog, &SendStoryDialog::cancelRequested, task, &RunningTask::cancel);
        });
    m_tasks.run(
        tr("Writing the story"),
        [&store = m_store, story, author = m_author, path = dialog->path()](
            const TaskContext &task) { return writePackage(store, story, author, path, task); },
        [this, dialog, story, guard = QPointer<HandOver>(this)](const Result<qint64> &bytes) {
            if (guard != nullptr) {
                written(dialog, story, bytes);
            }
        });
    disconnect(started);
}

void HandOver::written(const QPointer<SendStoryDialog> &dialog, StoryId story,
                       const Result<qint64> &bytes)
{
    const QString recipient = dialog != nullptr ? dialog->recipient() : QString();
    if (bytes) {
        const auto logged =
            m_store.run(store::AsyncStore::Lane::Save, [story, author = m_author,
                                                        recipient](store::Repository &repository) {
                return store::StoryExchange(repository).logSent(story, author, recipient);
            });
        deliver(logged, this, [this](const Result<void> &result) {
            if (!result) {
                Q_EMIT notice(tr("The story is written, but the log could not be. %1")
                                  .arg(result.error().message));
            }
        });
    }
    if (dialog != nullptr) {
        dialog->showResult(bytes);
    }
}

void HandOver::receive()
{
    auto *dialog =
        new QFileDialog(m_window, tr("Receive a story"),
                        QStandardPaths::writableLocation(QStandardPaths::DownloadLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {tr("Stories (%1)").arg(QStringLiteral("*.") + workspace::storyFileSuffix()),
         tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this,
            qOverload<const QString &>(&HandOver::receive));
    dialog->open();
}

void HandOver::receive(const QString &path)
{
    auto *dialog = new ReceiveStoryDialog(path, m_theme, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReceiveStoryDialog::openRequested, this, &HandOver::openRequested);
    dialog->open();
    afterFlush([this, guard = QPointer<ReceiveStoryDialog>(dialog), path] { read(guard, path); });
}

void HandOver::read(const QPointer<ReceiveStoryDialog> &dialog, const QString &path)
{
    if (m_store.isReadOnly() && dialog != nullptr) {
        dialog->showError({ErrorCode::Denied,
                           tr("This library is open for reading only, so no story can be taken in. "
                              "Nothing was changed."),
                           {},
                           {}});
        return;
    }
    m_tasks.run(
        tr("Reading the story"),
        [&store = m_store, path](const TaskContext &) -> Result<Arrival> {
            Result<StoryPackage> package = workspace::loadStoryFile(path);
            if (!package) {
                return fail(package.error());
            }
            const auto reader = store.openReader();
            if (!reader) {
                return fail(reader.error());
            }
            auto conflicts = store::StoryExchange(**reader).conflicts(*package);
            if (!conflicts) {
                return fail(conflicts.error());
            }
            return Arrival{std::make_shared<const StoryPackage>(std::move(*package)),
                           std::move(*conflicts)};
        },
        [this, dialog, guard = QPointer<HandOver>(this)](const Result<Arrival> &arrival) {
            if (guard == nullptr || dialog == nullptr) {
                return;
            }
            if (!arrival) {
                dialog->showError(arrival.error());
                return;
            }
            connect(dialog, &ReceiveStoryDialog::mergeRequested, this,
                    [this, dialog,
                     package = arrival->package](const QHash<QString, ConflictChoice> &choices) {
                        merge(dialog, package, choices);
                    });
            dialog->showPackage(*arrival->package, arrival->conflicts);
        });
}

void HandOver::merge(const QPointer<ReceiveStoryDialog> &dialog, const Package &package,
                     const QHash<QString, ConflictChoice> &choices)
{
    afterFlush([this, dialog, package, choices] {
        const auto future = m_store.run(
            store::AsyncStore::Lane::Bulk,
            [package, choices, author = m_author](store::Repository &repository) {
                return store::StoryExchange(repository).merge(*package, choices, author);
            });
        deliver(future, this, [this, dialog](const Result<store::MergeReport> &report) {
            if (dialog == nullptr) {
                Q_EMIT notice(report ? tr("The story is in the library.") : report.error().message);
            } else if (!report) {
                dialog->showError(report.error());
            } else {
                connect(dialog, &ReceiveStoryDialog::undoRequested, this,
                        [this, dialog, done = *report] { putIntoBin(dialog, done); });
                dialog->showReport(*report);
            }
            if (report) {
                Q_EMIT merged();
            }
        });
    });
}

void HandOver::putIntoBin(const QPointer<ReceiveStoryDialog> &dialog,
                          const store::MergeReport &report)
{
    const auto future = m_store.run(
        store::AsyncStore::Lane::Save, [report, author = m_author](store::Repository &repository) {
            return repository.inTransaction([&]() -> Result<void> {
                for (const auto *ids : {&report.added, &report.copies}) {
                    for (const ArticleId id : *ids) {
                        if (Result<void> gone = repository.deleteArticle(id, author); !gone) {
                            return gone;
                        }
                    }
                }
                return {};
            });
        });
    deliver(future, this, [this, dialog](const Result<void> &gone) {
        if (!gone) {
            if (dialog != nullptr) {
                dialog->showError(gone.error());
            }
            return;
        }
        Q_EMIT notice(tr("What the story had brought is in the bin."));
        if (dialog != nullptr) {
            dialog->accept();
        }
    });
}

} // namespace rd::ui
