// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/revisionwait.h"

#include "ui/editor/openarticle.h"

namespace rd::ui {

void withRevision(OpenArticle &article, const QString &note, QObject *context,
                  const std::function<void(const Result<RevisionId> &)> &then)
{
    if (!article.isModifiedSinceRevision() && article.article().head.isValid()) {
        then(article.article().head);
        return;
    }
    auto *wait = new QObject(context);
    const auto end = [wait, open = &article, then](const Result<RevisionId> &revision) {
        QObject::disconnect(open, nullptr, wait, nullptr);
        wait->deleteLater();
        then(revision);
    };
    QObject::connect(&article, &OpenArticle::revisionSaved, wait,
                     [end](RevisionId id) { end(id); });
    QObject::connect(&article, &OpenArticle::saveStateChanged, wait, [end, open = &article] {
        if (open->saveState() == OpenArticle::SaveState::Failed) {
            end(fail(open->lastError()));
        }
    });
    QObject::connect(&article, &QObject::destroyed, wait, &QObject::deleteLater);
    article.saveRevision(note);
}

} // namespace rd::ui
