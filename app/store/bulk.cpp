// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/bulk.h"

#include "app/store/parts.h"

#include <functional>

namespace rd::store {

namespace {

/// A piece is no longer than a save may wait, and no larger than what a commit writes at once.
constexpr size_t mostInAPiece = 25;

/// The article stands where the step cannot be taken, which is no reason to stop.
bool isRefusal(const Error &error)
{
    return error.code == ErrorCode::Usage || error.code == ErrorCode::Conflict ||
           error.code == ErrorCode::NotFound;
}

/// One article's section and keywords on their way to another state.
class ContentEdit final
{
public:
    ContentEdit(Repository::Parts &parts, ArticleState &state)
        : m_parts(parts)
        , m_state(state)
    {}

    /// `edit` changes the metadata and says whether it did. The saved text and the unsaved one,
    /// where there are both, get the same.
    bool make(const std::function<bool(Metadata &)> &edit, const BulkChange &signature)
    {
        auto copy = m_parts.copies.ofArticle(m_state.id);
        bool changed = false;
        if (m_state.head.isValid()) {
            if (auto head = m_parts.revisions.content(m_state.head); head && edit(head->metadata)) {
                changed = true;
                Saved saved(*head);
                saved.known = m_state.words; // the text is the same
                m_parts.appendRevision(m_state, saved,
                                       {m_state.head, signature.author, signature.note});
                m_parts.describe(m_state, saved, true, Repository::Parts::Index::WhenIdle);
            }
        }
        if (copy && (edit(copy->content.metadata) || changed)) {
            changed = true;
            m_parts.copies.put(m_state.id, m_state.head, copy->content);
            if (!m_state.head.isValid()) {
                m_parts.describe(m_state, Saved(copy->content), true,
                                 Repository::Parts::Index::WhenIdle);
            }
        }
        return changed;
    }

private:
    Repository::Parts &m_parts;
    ArticleState &m_state;
};

/// Which of `wanted` were not there and are now.
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

KeywordEdit changeKeywords(QStringList &keywords, const BulkChange &change)
{
    QStringList wanted = change.addKeywords;
    takeFrom(wanted, change.removeKeywords);
    KeywordEdit edit;
    edit.removed = takeFrom(keywords, change.removeKeywords);
    edit.added = addTo(keywords, wanted);
    return edit;
}

void takeBackKeywords(QStringList &keywords, const BulkUndo::Touched &touched)
{
    takeFrom(keywords, touched.added);
    addTo(keywords, touched.removed);
}

void BulkEdits::changeOne(ArticleId id, const BulkChange &change, BulkProgress &progress)
{
    Repository::Parts &parts = m_repository.parts();
    auto state = parts.articles.state(id);
    if (!state || state->deleted) {
        ++progress.refused;
        return;
    }
    BulkUndo::Touched touched{id, {}, {}, {}, {}, false};
    if (change.section && *change.section != state->section) {
        touched.before = state->section;
        touched.after = change.section;
    }
    const QString label =
        change.section ? parts.sections.label(*change.section, state->language) : QString();
    const bool changed =
        ContentEdit(parts, *state)
            .make(
                [&](Metadata &metadata) {
                    const Metadata was = metadata;
                    if (touched.after) {
                        metadata.section = label;
                    }
                    // The saved text tells what was there; the unsaved one follows it.
                    const KeywordEdit edit = changeKeywords(metadata.keywords, change);
                    touched.removed = touched.removed.isEmpty() ? edit.removed : touched.removed;
                    touched.added = touched.added.isEmpty() ? edit.added : touched.added;
                    // A section that was removed has left its name in the text.
                    return touched.after.has_value() || !(metadata == was);
                },
                change);
    if (change.status && *change.status != state->status) {
        const auto step =
            Desk(m_repository)
                .takeStep(id, {state->status, *change.status, change.note, {}, change.author});
        touched.stepped = step.has_value();
        if (!step && isRefusal(step.error())) {
            ++progress.refused;
        } else if (!step) {
            parts.connection->abort(step.error());
        }
    }
    if (changed || touched.stepped) {
        progress.undo.articles.push_back(std::move(touched));
    }
}

void BulkEdits::takeBackOne(const BulkUndo::Touched &touched, const BulkChange &signature,
                            BulkProgress &progress)
{
    Repository::Parts &parts = m_repository.parts();
    // The step first: it can only be taken back while the revision it was taken at is the head.
    bool refused = touched.stepped;
    const bool revised = touched.after || !touched.added.isEmpty() || !touched.removed.isEmpty();
    if (touched.stepped) {
        const auto back = Desk(m_repository).takeBackStep(touched.id, signature.author);
        refused = !back;
        if (!back && !isRefusal(back.error())) {
            parts.connection->abort(back.error());
        }
    }
    auto state = parts.articles.state(touched.id);
    if (state && revised) {
        const bool same = touched.after && state->section == *touched.after;
        const QString label =
            same ? parts.sections.label(*touched.before, state->language) : QString();
        ContentEdit(parts, *state)
            .make(
                [&](Metadata &metadata) {
                    const Metadata was = metadata;
                    if (same) { // else somebody moved it on
                        metadata.section = label;
                    }
                    takeBackKeywords(metadata.keywords, touched);
                    return same || !(metadata == was);
                },
                signature);
    }
    progress.refused += refused || !state ? 1 : 0;
}

/// One transaction, as long as a save may wait.
Result<void> BulkEdits::piece(size_t count, BulkProgress &progress,
                              const std::function<void(size_t)> &one)
{
    const size_t next = progress.next;
    const qint64 refused = progress.refused;
    const size_t touched = progress.undo.articles.size();
    Connection &db = *m_repository.parts().connection;
    Transaction transaction(db, Mode::Write);
    const auto stop = chunkEnd();
    while (progress.next < count && db.ok()) {
        one(progress.next++);
        if (stop() || progress.next - next >= mostInAPiece) {
            break;
        }
    }
    auto ended = transaction.end();
    if (!ended) {
        progress.next = next;
        progress.refused = refused;
        progress.undo.articles.resize(touched);
    } else {
        db.checkpoint(); // else the save that comes between makes the WAL too long
    }
    return ended;
}

Result<void> BulkEdits::step(const std::vector<ArticleId> &ids, const BulkChange &change,
                             BulkProgress &progress)
{
    return piece(ids.size(), progress,
                 [&](size_t which) { changeOne(ids[which], change, progress); });
}

Result<void> BulkEdits::undoStep(const BulkUndo &undo, const QString &author, const QString &note,
                                 BulkProgress &progress)
{
    BulkChange signature;
    signature.author = author;
    signature.note = note;
    const size_t count = undo.articles.size();
    return piece(count, progress, [&](size_t which) {
        takeBackOne(undo.articles[count - 1 - which], signature, progress);
    });
}

} // namespace rd::store
