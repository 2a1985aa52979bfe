// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/records.h"
#include "app/base/task.h"
#include "app/store/asyncstore.h"
#include "app/store/bulk.h"

#include <QObject>

#include <deque>

namespace rd::ui {

/// Changes many articles in the store's queue, piece by piece, so that a save goes between; and
/// takes that back. What somebody has open changes under their hands instead, as if they had done
/// it there: its text goes on from its own revision.
class BulkRun final : public QObject
{
    Q_OBJECT
public:
    using Edit = std::function<void(Metadata &)>;
    /// Changes the metadata of an article if it is open in the program; false: it is not.
    using EditOpen = std::function<bool(ArticleId, const Edit &)>;

    explicit BulkRun(store::AsyncStore &store, QObject *parent = nullptr);

    void setEditOpen(EditOpen edit) { m_editOpen = std::move(edit); }
    /// `sections`: what the library has, for labels. Only while nothing runs.
    void start(const std::vector<ArticleId> &ids, const store::BulkChange &change,
               const std::vector<Section> &sections);
    /// The last change back again.
    void takeBack();
    void cancel() { m_cancel.cancel(); }
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] bool canTakeBack() const { return !m_running && !m_undo.articles.empty(); }

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);
    /// So many were changed; `refused` could not be; `left` were not looked at (cancelled, failed).
    void finished(qint64 changed, qint64 refused, qint64 left);
    void takenBack(qint64 refused, qint64 left);
    void failed(const rd::Error &error);

private:
    struct Batch
    {
        std::vector<ArticleId> ids;
        store::BulkChange change;
    };
    using Job = std::function<Result<void>(store::Repository &, store::BulkProgress &)>;
    void begin(qint64 total);
    void changeOpen(const std::vector<ArticleId> &ids, const store::BulkChange &change);
    bool takeBackOpen(const store::BulkUndo::Touched &touched);
    void nextBatch();
    void nextUndo();
    void run(qint64 size, const Job &job, const std::function<void()> &then);
    void end();
    [[nodiscard]] SectionId sectionOf(const QString &label) const;
    [[nodiscard]] QString labelOf(SectionId id, const QString &language) const;

    store::AsyncStore &m_store;
    EditOpen m_editOpen = [](ArticleId, const Edit &) { return false; };
    std::vector<Section> m_sections;
    std::deque<Batch> m_batches;
    store::BulkUndo m_undo;
    store::BulkChange m_signature; ///< author and note of the last change
    std::shared_ptr<store::BulkProgress> m_progress;
    CancelToken m_cancel;
    qint64 m_done = 0; ///< articles of finished batches
    qint64 m_total = 0;
    qint64 m_refused = 0;
    bool m_running = false;
    bool m_undoing = false;
};

} // namespace rd::ui
