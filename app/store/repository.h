// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"
#include "app/base/result.h"
#include "app/store/values.h"

#include <memory>

namespace rd::store {

/// One connection to one library: the face of the store. Synchronous, no threads of its own, used
/// in the thread that opened it. Every call is one transaction; an error means nothing changed.
/// Everything that knows SQL is behind it.
class Repository final
{
public:
    /// ReadWrite makes a missing file; ReadOnly does not. Errors: NotFound, Corrupt (not a library,
    /// damaged), TooNew, Busy (locked), Denied.
    static Result<std::unique_ptr<Repository>> open(const QString &path,
                                                    const OpenOptions &options);
    /// Copies what can be read of a damaged library into a new one. The damaged file need not open
    /// otherwise and is not touched. Errors: NotFound, Denied, Exists (the target), Cancelled, Io.
    static Result<RepairReport> salvage(const QString &damaged, const QString &target,
                                        const TaskContext &task);
    ~Repository();
    Q_DISABLE_COPY_MOVE(Repository)

    [[nodiscard]] QString uuid() const;
    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isReadOnly() const;

    // Articles. A new article without a revision is a working copy nobody has saved yet.
    Result<ArticleId> createArticle(const NewArticle &article);
    [[nodiscard]] Result<Article> article(ArticleId id) const;
    [[nodiscard]] Result<ArticleRow> articleRow(ArticleId id) const;
    /// The user's save: a new revision on `base`. Conflict if the head is no longer `base`.
    Result<RevisionId> saveRevision(ArticleId id, const ArticleContent &content,
                                    const SaveOptions &options);
    /// Autosave. Refused with Conflict if the head is no longer `base`; synchronous=NORMAL.
    Result<void> saveWorkingCopy(ArticleId id, const ArticleContent &content, RevisionId base);
    Result<void> discardWorkingCopy(ArticleId id);
    Result<void> setArchived(ArticleId id, bool archived, const QString &author = {});
    /// To the bin (kept 30 days) and back.
    Result<void> deleteArticle(ArticleId id, const QString &author = {});
    Result<void> restoreArticle(ArticleId id, const QString &author = {});

    // Stories: language versions of one another.
    Result<void> linkVersion(ArticleId version, StoryId story, RevisionId sourceRevision,
                             const QString &author = {});
    Result<void> unlinkVersion(ArticleId version, const QString &author = {});

    // Revisions.
    [[nodiscard]] Result<std::vector<RevisionInfo>> revisions(ArticleId id) const;
    [[nodiscard]] Result<ArticleContent> revisionContent(RevisionId id) const;

    // The list by published, by position (0: from the beginning). A row is a story when
    // `filter.foldStories`. Other orders, and far jumps, are in lists.h.
    [[nodiscard]] Result<std::vector<ArticleRow>> rows(const ListFilter &filter, qint64 before,
                                                       int limit) const;
    [[nodiscard]] Result<qint64> rowCount(const ListFilter &filter) const;
    [[nodiscard]] Result<Counters> counters() const;

    // Search: newest hits first. `interrupted` is asked now and then; true ends with Cancelled.
    [[nodiscard]] Result<std::vector<ArticleRow>>
    search(const QString &query, const ListFilter &filter, qint64 before, int limit,
           const std::function<bool()> &interrupted = {}) const;

    // Records; persons are kept by People.
    [[nodiscard]] Result<std::vector<Section>> sections() const;
    Result<Section> ensureSection(const QString &label, const QString &language);
    Result<SectionId> saveSection(const Section &section);
    [[nodiscard]] Result<QStringList> keywords(const QString &prefix, int limit) const;

    // Media, kept once by content.
    Result<QString> addMedia(const Media &media);
    [[nodiscard]] Result<Media> media(const QString &uuid) const;
    [[nodiscard]] Result<QByteArray> originalBytes(ArticleId id) const;

    // Settings of the library (profile, zone): JSON values by key.
    [[nodiscard]] Result<QString> setting(const QString &key) const;
    Result<void> setSetting(const QString &key, const QString &value);

    /// What changed after `sequence`, oldest first: how a window sees what the command line wrote.
    [[nodiscard]] Result<std::vector<Change>> changesSince(qint64 sequence) const;
    /// The sequence of the newest change.
    [[nodiscard]] Result<qint64> lastSequence() const;

    // Upkeep.
    [[nodiscard]] Result<Stats> stats() const;
    [[nodiscard]] Result<CheckReport> check(const TaskContext &task) const;
    Result<void> reindex(const TaskContext &task);
    /// While it is not complete, a search does not find everything, and says so.
    [[nodiscard]] Result<IndexProgress> indexProgress() const;
    /// True while something saved waits for mergeIndex(): a read-only connection does not find it.
    [[nodiscard]] Result<bool> isIndexBehind() const;
    /// Indexes what saves have queued, then merges the search index and empties the WAL, a little
    /// at a time; call when idle. False when there is nothing left.
    Result<bool> mergeIndex();
    /// A whole copy, verified. Exists when the target is there.
    Result<void> backupTo(const QString &path, const TaskContext &task) const;
    /// Groups many writes into one transaction of at most 50 ms (bulk import).
    Result<void> inTransaction(const std::function<Result<void>()> &work);

    /// The tables behind it, for the store's other faces (Desk, People …); what they are is said
    /// in parts.h, which nobody else includes.
    struct Parts;
    [[nodiscard]] Parts &parts() const { return *m_parts; }

private:
    class Salvage;
    explicit Repository(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace rd::store
