// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/readmarker.h"

#include "app/base/deliver.h"
#include "app/base/log.h"
#include "app/store/desk.h"
#include "ui/editor/openarticle.h"

#include <QEvent>
#include <QWidget>

namespace rd::ui {

ReadMarker::ReadMarker(store::AsyncStore &store, QWidget *watched)
    : QObject(watched)
    , m_store(store)
    , m_watched(*watched)
{
    m_shown.setSingleShot(true);
    m_shown.setInterval(shownMs);
    connect(&m_shown, &QTimer::timeout, this, &ReadMarker::mark);
    watched->installEventFilter(this);
}

void ReadMarker::setReader(const QString &reader)
{
    m_reader = reader;
    wait();
}

void ReadMarker::setArticle(OpenArticle *article)
{
    if (m_article != nullptr) {
        disconnect(m_article, nullptr, this, nullptr);
    }
    m_article = article;
    m_seen = {};
    m_shown.stop();
    if (article == nullptr) {
        return;
    }
    connect(article, &OpenArticle::revisionSaved, this, &ReadMarker::mark);
    // Somebody else saved it while it is in front of our eyes.
    connect(article, &OpenArticle::recordChanged, this, [this] {
        if (m_article->article().head != m_seen) {
            wait();
        }
    });
    wait();
}

void ReadMarker::wait()
{
    if (m_article != nullptr && m_watched.isVisible()) {
        m_shown.start();
    }
}

void ReadMarker::mark()
{
    m_shown.stop();
    if (m_article == nullptr || m_reader.isEmpty() || m_store.isReadOnly()) {
        return;
    }
    const ArticleId id = m_article->id();
    m_seen = m_article->article().head;
    const auto future = m_store.run(store::AsyncStore::Lane::Save,
                                    [id, reader = m_reader](store::Repository &repository) {
                                        return store::Desk(repository).markRead(id, reader);
                                    });
    deliver(future, this, [this, id](const Result<void> &done) {
        if (done) {
            Q_EMIT marked(id);
        } else {
            logError(lcUi(), done.error()); // a dot in the list that stays; nothing is lost
        }
    });
}

bool ReadMarker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show) {
        wait();
    } else if (event->type() == QEvent::Hide) {
        m_shown.stop();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace rd::ui
