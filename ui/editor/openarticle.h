// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"
#include "app/base/result.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <functional>

class QTextDocument;
class QUndoStack;

namespace rd::store {
class AsyncStore;
}

namespace rd::ui {

/// The one object per open article: its text, its undo, its autosave. Tabs, the editor, the
/// metadata panel and a second window are only views of it. Metadata and speakers change through
/// editMetadata()/setSpeakers(), the text through the document: all on one undo stack.
class OpenArticle final : public QObject
{
    Q_OBJECT
public:
    enum class SaveState {
        Saved,   ///< the working copy on disk is what is shown
        Pending, ///< typed since; will be written within 1 s of rest, 2 s at most
        Saving,
        Failed, ///< lastError() says why; the text is still here
    };

    /// `author` signs revisions. The article comes from Repository::article().
    OpenArticle(Article article, store::AsyncStore &store, QString author,
                QObject *parent = nullptr);
    /// One that nobody keeps (a template while it is edited): nothing is written to the library;
    /// who made it takes content() when it is wanted.
    static std::unique_ptr<OpenArticle> detached(const ArticleContent &content,
                                                 store::AsyncStore &store);
    ~OpenArticle() override;

    [[nodiscard]] ArticleId id() const;
    /// As opened, with head and status kept up to date; for the text ask content().
    [[nodiscard]] const Article &article() const;
    [[nodiscard]] QTextDocument *document() const;
    [[nodiscard]] QUndoStack *undoStack() const;
    [[nodiscard]] store::AsyncStore &store() const;
    [[nodiscard]] const QString &author() const; ///< who signs what is done here
    void setAuthor(const QString &author);       ///< somebody said who they are

    [[nodiscard]] const Metadata &metadata() const;
    /// One undo step; steps with the same non-negative `mergeKey` in a row become one (typing).
    void editMetadata(const QString &undoText, const std::function<void(Metadata &)> &edit,
                      int mergeKey = -1);
    [[nodiscard]] const std::vector<Speaker> &speakers() const;
    void setSpeakers(const QString &undoText, std::vector<Speaker> speakers);

    /// Everything as it stands now, the Body read from the document (once per change of it).
    [[nodiscard]] ArticleContent content() const;
    /// article() with content(): what is copied, shown or sent as it stands.
    [[nodiscard]] Article snapshot() const;

    [[nodiscard]] SaveState saveState() const;
    [[nodiscard]] QDateTime lastSaved() const;
    [[nodiscard]] const Error &lastError() const;
    [[nodiscard]] bool isModifiedSinceRevision() const;

    /// The user's save: a new revision.
    void saveRevision(const QString &note);
    /// After a Conflict: the same on top of what somebody else saved, which stays in the history.
    void saveOverNewer(const QString &note);
    /// After a Conflict: the text becomes an article of its own; copySaved() tells which.
    void saveAsCopy(const QString &note);
    /// Writes the working copy now (focus lost, tab closed, program quits).
    void flush();
    /// The article was changed elsewhere (status, story links): takes over all but the content.
    void refreshRecord(const Article &article);
    /// Replaces the content as one undo step (restore a revision).
    void replaceContent(const QString &undoText, const ArticleContent &content);

Q_SIGNALS:
    void metadataChanged();
    void speakersChanged();
    void recordChanged(); ///< status, versions, head
    void saveStateChanged();
    void revisionSaved(rd::RevisionId id);
    void copySaved(rd::ArticleId id);
    /// Undo or redo changed the text there: a view moves its cursor.
    void textRestored(int position);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace rd::ui
