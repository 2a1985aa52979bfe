// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/openarticle.h"

#include "app/base/deliver.h"
#include "app/base/log.h"
#include "app/store/asyncstore.h"
#include "ui/editor/autosave.h"
#include "ui/editor/bridge/fromdocument.h"
#include "ui/editor/bridge/todocument.h"
#include "ui/editor/contentcommands.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QTextDocument>
#include <QTimeZone>
#include <QUndoStack>

#include <atomic>

namespace rd::ui {

using store::AsyncStore;
using store::Repository;

namespace {

/// The revision saves are made on. Jobs read and move it in the store's thread, one after the
/// other, so that an autosave posted right behind a revision is made on that revision.
using SharedBase = std::shared_ptr<std::atomic<qint64>>;

// QUndoCommand ids below 0 do not merge; 0 and up are the callers' merge keys.
constexpr int neverMerge = -1;

} // namespace

struct OpenArticle::Parts
{
    Parts(OpenArticle &owner, Article opened, AsyncStore &asyncStore, QString signature)
        : q(owner)
        , article(std::move(opened))
        , store(asyncStore)
        , author(std::move(signature))
        , document(&owner)
        , undo(&owner)
        , history(document, [this](int position) { Q_EMIT q.textRestored(position); })
        , autosave([this] { writeWorkingCopy(); }, &owner)
        , base(std::make_shared<std::atomic<qint64>>(article.base.value))
    {}

    void connectDocument();
    void contentChanged();
    void setState(SaveState next);
    void writeWorkingCopy();
    void written(const Result<void> &result, quint64 written);
    void failed(const Error &error);
    void writeRevision(const QString &note, bool overNewer);
    void revisionWritten(const Result<RevisionId> &result, quint64 written);
    void applyMetadata(const Metadata &metadata);
    void applySpeakers(const std::vector<Speaker> &speakers);

    OpenArticle &q;
    Article article; ///< its body is as opened; metadata and speakers are kept current
    AsyncStore &store;
    QString author;
    QTextDocument document;
    QUndoStack undo;
    DocumentHistory history;
    Autosave autosave;
    SharedBase base;
    bool detached = false; ///< of no library

    SaveState state = SaveState::Saved;
    Error error;
    QDateTime lastSaved;
    quint64 changes = 0; ///< counts every change of the content
    quint64 saved = 0;   ///< the value of `changes` last written
    int underWay = 0;    ///< writes posted and not answered
    mutable Body body;
    mutable int bodyRevision = -1;
};

void OpenArticle::Parts::connectDocument()
{
    QObject::connect(&document, &QTextDocument::undoCommandAdded, &q, [this] {
        if (!history.isRestoring()) {
            undo.push(new TextCommand(history, OpenArticle::tr("Typing")));
        }
    });
    // contentsChange also comes for mere re-layouts (charsRemoved == charsAdded); the revision
    // counter tells a change of the text or its formats from them.
    QObject::connect(&document, &QTextDocument::contentsChanged, &q,
                     [this, last = document.revision()]() mutable {
                         if (last != document.revision()) {
                             last = document.revision();
                             contentChanged();
                         }
                     });
}

void OpenArticle::Parts::contentChanged()
{
    ++changes;
    if (detached) {
        return;
    }
    autosave.changed();
    if (state != SaveState::Failed) {
        setState(SaveState::Pending);
    }
}

void OpenArticle::Parts::setState(SaveState next)
{
    if (state != next || next == SaveState::Failed) {
        state = next;
        Q_EMIT q.saveStateChanged();
    }
}

void OpenArticle::Parts::writeWorkingCopy()
{
    if (underWay > 0) {
        autosave.changed(); // the answer is due any moment
        return;
    }
    autosave.stop();
    ++underWay;
    setState(SaveState::Saving);
    auto job = [id = article.id, content = q.content(), shared = base](Repository &repository) {
        return repository.saveWorkingCopy(id, content, RevisionId(shared->load()));
    };
    deliver(store.run(AsyncStore::Lane::Save, std::move(job)), &q,
            [this, now = changes](const Result<void> &result) { written(result, now); });
}

void OpenArticle::Parts::written(const Result<void> &result, quint64 writtenChanges)
{
    --underWay;
    if (!result) {
        failed(result.error());
        return;
    }
    error = {};
    saved = std::max(saved, writtenChanges);
    lastSaved = QDateTime::currentDateTime();
    article.hasWorkingCopy = true;
    setState(saved == changes ? SaveState::Saved : SaveState::Pending);
}

void OpenArticle::Parts::failed(const Error &why)
{
    logError(lcUi(), why);
    error = why;
    setState(SaveState::Failed);
    // A conflict does not go away by itself, and a library that cannot be written stays so.
    if (why.code != ErrorCode::Conflict) {
        autosave.retryLater();
    }
}

void OpenArticle::Parts::writeRevision(const QString &note, bool overNewer)
{
    if (detached) {
        return;
    }
    // What an input method still holds belongs to the text the user means.
    QGuiApplication::inputMethod()->commit();
    autosave.stop();
    ++underWay;
    undo.setClean();
    history.breakMerging();
    setState(SaveState::Saving);
    auto job = [id = article.id, content = q.content(), shared = base, who = author, note,
                overNewer](Repository &repository) -> Result<RevisionId> {
        RevisionId on(shared->load());
        if (overNewer) {
            const Result<Article> current = repository.article(id);
            if (!current) {
                return fail(current.error());
            }
            on = current->head;
        }
        Result<RevisionId> result = repository.saveRevision(id, content, {on, who, note});
        if (result) {
            shared->store(result->value);
        }
        return result;
    };
    deliver(
        store.run(AsyncStore::Lane::Save, std::move(job)), &q,
        [this, now = changes](const Result<RevisionId> &result) { revisionWritten(result, now); });
}

void OpenArticle::Parts::revisionWritten(const Result<RevisionId> &result, quint64 writtenChanges)
{
    if (!result) {
        undo.resetClean();
        written(fail(result.error()), writtenChanges);
        return;
    }
    written({}, writtenChanges);
    article.head = *result;
    article.base = *result;
    article.hasWorkingCopy = saved != changes;
    Q_EMIT q.revisionSaved(*result);
    Q_EMIT q.recordChanged();
}

void OpenArticle::Parts::applyMetadata(const Metadata &metadata)
{
    article.content.metadata = metadata;
    history.breakMerging();
    contentChanged();
    Q_EMIT q.metadataChanged();
}

void OpenArticle::Parts::applySpeakers(const std::vector<Speaker> &speakers)
{
    article.content.speakers = speakers;
    history.breakMerging();
    contentChanged();
    Q_EMIT q.speakersChanged();
}

OpenArticle::OpenArticle(Article article, AsyncStore &store, QString author, QObject *parent)
    : QObject(parent)
    , m_parts(std::make_unique<Parts>(*this, std::move(article), store, std::move(author)))
{
    Parts &parts = *m_parts;
    const ArticleContent &content = parts.article.content;
    bridge::toDocument(content.body, parts.document,
                       bridge::PageStyle::forLanguage(content.metadata.language));
    parts.lastSaved = parts.article.updated.toDateTime();
    parts.connectDocument();
}

std::unique_ptr<OpenArticle> OpenArticle::detached(const ArticleContent &content, AsyncStore &store)
{
    Article article;
    article.content = content;
    article.created = {systemClock()(), QTimeZone::systemTimeZoneId()};
    article.updated = article.created;
    auto open = std::make_unique<OpenArticle>(std::move(article), store, QString());
    open->m_parts->detached = true;
    return open;
}

OpenArticle::~OpenArticle()
{
    Parts &parts = *m_parts;
    parts.document.disconnect(this);
    if (parts.saved != parts.changes && !parts.detached) {
        parts.underWay = 0; // nobody waits for the answer any more
        flush();
    }
}

ArticleId OpenArticle::id() const
{
    return m_parts->article.id;
}
const Article &OpenArticle::article() const
{
    return m_parts->article;
}
QTextDocument *OpenArticle::document() const
{
    return &m_parts->document;
}
QUndoStack *OpenArticle::undoStack() const
{
    return &m_parts->undo;
}
AsyncStore &OpenArticle::store() const
{
    return m_parts->store;
}
const QString &OpenArticle::author() const
{
    return m_parts->author;
}

void OpenArticle::setAuthor(const QString &author)
{
    m_parts->author = author;
}
const Metadata &OpenArticle::metadata() const
{
    return m_parts->article.content.metadata;
}

const std::vector<Speaker> &OpenArticle::speakers() const
{
    return m_parts->article.content.speakers;
}

void OpenArticle::editMetadata(const QString &undoText, const std::function<void(Metadata &)> &edit,
                               int mergeKey)
{
    Metadata after = metadata();
    edit(after);
    if (after == metadata()) {
        return;
    }
    Parts *parts = m_parts.get();
    parts->undo.push(new ValueCommand<Metadata>(
        undoText, metadata(), std::move(after),
        [parts](const Metadata &value) { parts->applyMetadata(value); },
        mergeKey < 0 ? neverMerge : mergeKey));
}

void OpenArticle::setSpeakers(const QString &undoText, std::vector<Speaker> speakers)
{
    if (speakers == this->speakers()) {
        return;
    }
    Parts *parts = m_parts.get();
    parts->undo.push(new ValueCommand<std::vector<Speaker>>(
        undoText, this->speakers(), std::move(speakers),
        [parts](const std::vector<Speaker> &value) { parts->applySpeakers(value); }, neverMerge));
}

Article OpenArticle::snapshot() const
{
    Article article = m_parts->article;
    article.content = content();
    return article;
}

ArticleContent OpenArticle::content() const
{
    const Parts &parts = *m_parts;
    if (parts.bodyRevision != parts.document.revision()) {
        parts.body = bridge::fromDocument(parts.document);
        parts.bodyRevision = parts.document.revision();
    }
    return {parts.article.content.metadata, parts.article.content.speakers, parts.body};
}

OpenArticle::SaveState OpenArticle::saveState() const
{
    return m_parts->state;
}
QDateTime OpenArticle::lastSaved() const
{
    return m_parts->lastSaved;
}
const Error &OpenArticle::lastError() const
{
    return m_parts->error;
}

bool OpenArticle::isModifiedSinceRevision() const
{
    const Article &article = m_parts->article;
    return !article.head.isValid() || article.hasWorkingCopy || !m_parts->undo.isClean();
}

void OpenArticle::saveRevision(const QString &note)
{
    m_parts->writeRevision(note, false);
}

void OpenArticle::saveOverNewer(const QString &note)
{
    m_parts->writeRevision(note, true);
}

void OpenArticle::saveAsCopy(const QString &note)
{
    QGuiApplication::inputMethod()->commit();
    store::NewArticle copy;
    copy.content = content();
    copy.save = true;
    copy.author = m_parts->author;
    copy.note = note;
    auto job = [copy = std::move(copy)](Repository &repository) {
        return repository.createArticle(copy);
    };
    deliver(m_parts->store.run(AsyncStore::Lane::Save, std::move(job)), this,
            [this](const Result<ArticleId> &result) {
                if (result) {
                    Q_EMIT copySaved(*result);
                } else {
                    m_parts->failed(result.error());
                }
            });
}

void OpenArticle::flush()
{
    if (m_parts->saved != m_parts->changes && !m_parts->detached) {
        m_parts->writeWorkingCopy();
    }
}

void OpenArticle::refreshRecord(const Article &article)
{
    Article &mine = m_parts->article;
    ArticleContent content = std::move(mine.content);
    const RevisionId base = mine.base;
    const bool hasWorkingCopy = mine.hasWorkingCopy;
    mine = article;
    mine.base = base;
    mine.hasWorkingCopy = hasWorkingCopy;
    mine.content = std::move(content);
    // Publishing sets the time in the store; a save must not take it away again.
    Metadata &metadata = mine.content.metadata;
    if (!metadata.published && article.content.metadata.published) {
        metadata.published = article.content.metadata.published;
        Q_EMIT metadataChanged();
    }
    Q_EMIT recordChanged();
}

void OpenArticle::replaceContent(const QString &undoText, const ArticleContent &content)
{
    Parts &parts = *m_parts;
    parts.undo.beginMacro(undoText);
    editMetadata(undoText, [&](Metadata &metadata) { metadata = content.metadata; });
    setSpeakers(undoText, content.speakers);
    parts.history.breakMerging();
    bridge::replaceDocument(content.body, parts.document,
                            bridge::PageStyle::forLanguage(content.metadata.language));
    parts.undo.endMacro();
}

} // namespace rd::ui
