// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/articlelist/bulkrun.h"

#include "app/base/deliver.h"

#include <algorithm>

namespace rd::ui {

using store::BulkChange;
using store::BulkProgress;
using store::BulkUndo;

namespace {

/// Puts `wanted` in; which of them are new.
QStringList addTo(QStringList &keywords, const QStringList &wanted)
{
    QStringList added;
    for (const QString &one : wanted) {
        if (!keywords.contains(one)) {
            keywords.append(one);
            added.append(one);
        }
    }
    return added;
}

QStringList takeFrom(QStringList &keywords, const QStringList &unwanted)
{
    QStringList removed;
    for (const QString &one : unwanted) {
        if (keywords.removeAll(one) > 0) {
            removed.append(one);
        }
    }
    return removed;
}

} // namespace

BulkRun::BulkRun(store::AsyncStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{}

SectionId BulkRun::sectionOf(const QString &label) const
{
    for (const Section &section : m_sections) {
        if (std::find(section.labels.begin(), section.labels.end(), label) !=
            section.labels.end()) {
            return section.id;
        }
    }
    return {};
}

QString BulkRun::labelOf(SectionId id, const QString &language) const
{
    for (const Section &section : m_sections) {
        if (section.id == id) {
            return section.label(language);
        }
    }
    return {};
}

void BulkRun::begin(qint64 total)
{
    m_cancel = CancelToken();
    m_running = true;
    m_done = 0;
    m_refused = 0;
    m_total = total;
    Q_EMIT progressed(0, m_total);
}

void BulkRun::start(const std::vector<ArticleId> &ids, const BulkChange &change,
                    const std::vector<Section> &sections)
{
    if (m_running || ids.empty() || change.isEmpty()) {
        return;
    }
    m_sections = sections;
    m_signature = change;
    m_undo = {};
    m_undoing = false;
    begin(qint64(ids.size()));
    changeOpen(ids, change);
    nextBatch();
}

/// What is open changes now; the rest is left for the store.
void BulkRun::changeOpen(const std::vector<ArticleId> &ids, const BulkChange &change)
{
    Batch closed{{}, change};
    Batch open{{}, change};
    open.change.section.reset();
    open.change.addKeywords.clear();
    open.change.removeKeywords.clear();
    for (const ArticleId id : ids) {
        BulkUndo::Touched touched{id, {}, {}, {}, {}, false};
        const bool wasOpen = m_editOpen(id, [&](Metadata &metadata) {
            if (change.section) {
                touched.before = sectionOf(metadata.section);
                touched.after = change.section;
                metadata.section = labelOf(*change.section, metadata.language);
            }
            touched.removed = takeFrom(metadata.keywords, change.removeKeywords);
            touched.added = addTo(metadata.keywords, change.addKeywords);
        });
        (wasOpen ? open : closed).ids.push_back(id);
        if (wasOpen && (touched.after || !touched.added.isEmpty() || !touched.removed.isEmpty())) {
            m_undo.articles.push_back(touched);
        }
    }
    m_batches = {std::move(closed)};
    if (change.status) {
        m_batches.push_back(std::move(open));
    } else {
        m_done += qint64(open.ids.size());
    }
}

/// Runs `job` again and again until it has come to `size`, somebody stops it, or it fails.
void BulkRun::run(qint64 size, const Job &job, const std::function<void()> &then)
{
    const auto future = m_store.run(store::AsyncStore::Lane::Bulk,
                                    [job, progress = m_progress](store::Repository &repository) {
                                        return job(repository, *progress);
                                    });
    deliver(future, this, [this, size, job, then](const Result<void> &done) {
        const auto next = qint64(m_progress->next);
        Q_EMIT progressed(m_done + next, m_total);
        if (!done) {
            Q_EMIT failed(done.error());
            m_cancel.cancel();
        }
        if (m_cancel.isCancelled() || next >= size) {
            m_done += next;
            m_refused += m_progress->refused;
            then();
        } else {
            run(size, job, then);
        }
    });
}

void BulkRun::nextBatch()
{
    if (m_batches.empty() || m_cancel.isCancelled()) {
        end();
        return;
    }
    const auto batch = std::make_shared<Batch>(std::move(m_batches.front()));
    m_batches.pop_front();
    if (batch->ids.empty()) {
        nextBatch();
        return;
    }
    m_progress = std::make_shared<BulkProgress>();
    run(
        qint64(batch->ids.size()),
        [batch](store::Repository &repository, BulkProgress &progress) {
            return store::BulkEdits(repository).step(batch->ids, batch->change, progress);
        },
        [this] {
            auto &touched = m_progress->undo.articles;
            m_undo.articles.insert(m_undo.articles.end(), touched.begin(), touched.end());
            nextBatch();
        });
}

void BulkRun::takeBack()
{
    if (!canTakeBack()) {
        return;
    }
    m_undoing = true;
    begin(qint64(m_undo.articles.size()));
    auto &articles = m_undo.articles;
    articles.erase(std::remove_if(articles.begin(), articles.end(),
                                  [this](const BulkUndo::Touched &touched) {
                                      return !touched.stepped && takeBackOpen(touched);
                                  }),
                   articles.end());
    m_done = m_total - qint64(articles.size());
    nextUndo();
}

bool BulkRun::takeBackOpen(const BulkUndo::Touched &touched)
{
    return m_editOpen(touched.id, [&](Metadata &metadata) {
        if (touched.after && sectionOf(metadata.section) == *touched.after) {
            metadata.section = labelOf(*touched.before, metadata.language);
        }
        takeFrom(metadata.keywords, touched.added);
        addTo(metadata.keywords, touched.removed);
    });
}

void BulkRun::nextUndo()
{
    if (m_undo.articles.empty()) {
        end();
        return;
    }
    m_progress = std::make_shared<BulkProgress>();
    const auto undo = std::make_shared<BulkUndo>(m_undo);
    run(
        qint64(undo->articles.size()),
        [undo, author = m_signature.author, note = tr("Bulk change taken back")](
            store::Repository &repository, BulkProgress &progress) {
            return store::BulkEdits(repository).undoStep(*undo, author, note, progress);
        },
        [this] {
            // Newest first: what is left stands at the front, for another try.
            m_undo.articles.resize(m_undo.articles.size() - m_progress->next);
            end();
        });
}

void BulkRun::end()
{
    m_running = false;
    m_batches.clear();
    const qint64 left = m_total - m_done;
    if (m_undoing) {
        Q_EMIT takenBack(m_refused, left);
    } else {
        Q_EMIT finished(qint64(m_undo.articles.size()), m_refused, left);
    }
}

} // namespace rd::ui
