// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/steptaker.h"

#include "app/base/deliver.h"
#include "ui/articlelist/countdown.h"
#include "ui/editor/openarticle.h"

#include <QPointer>

namespace rd::ui {

StepTaker::StepTaker(store::AsyncStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{}

QString StepTaker::refusal(const Step &step, const std::optional<Moment> &embargo, qint64 nowMs,
                           const QByteArray &zone)
{
    if (step.to == Status::Published && embargo && embargo->utcMs > nowMs) {
        return tr("The story is under embargo until %1, so it was not published. Wait, or lift the "
                  "embargo in the metadata panel.")
            .arg(whenText(*embargo, nowMs, zone));
    }
    return {};
}

QString StepTaker::doneText(const store::StepOrder &order)
{
    const QString now = order.from == order.to ? tr("The update is published.")
                                               : tr("Now in “%1”.").arg(statusLabel(order.to));
    return order.handTo.isEmpty()
               ? now
               : now + QLatin1Char(' ') + tr("It is the turn of %1.").arg(order.handTo);
}

void StepTaker::setBusy(bool busy)
{
    if (m_busy != busy) {
        m_busy = busy;
        Q_EMIT busyChanged();
    }
}

void StepTaker::take(ArticleId id, const store::StepOrder &order, OpenArticle *open)
{
    const auto step = [this, id, order, article = QPointer<OpenArticle>(open)] {
        run(
            id, article, [id, order](store::Desk &desk) { return desk.takeStep(id, order); },
            [this, id, order] { Q_EMIT taken(id, order); });
    };
    setBusy(true);
    if (open != nullptr && open->isModifiedSinceRevision()) {
        saveFirst(*open, order.note.isEmpty() ? statusLabel(order.to) : order.note, step);
    } else {
        step();
    }
}

void StepTaker::takeBack(ArticleId id, const QString &author, OpenArticle *open)
{
    run(
        id, open, [id, author](store::Desk &desk) { return desk.takeBackStep(id, author); },
        [this, id] { Q_EMIT takenBack(id); });
}

void StepTaker::assign(ArticleId id, const QString &assignee, const QString &author,
                       OpenArticle *open)
{
    run(
        id, open,
        [id, assignee, author](store::Desk &desk) { return desk.assign(id, assignee, author); },
        [this, id, assignee] { Q_EMIT assigned(id, assignee); });
}

void StepTaker::run(ArticleId id, OpenArticle *open, const Job &job,
                    const std::function<void()> &then)
{
    setBusy(true);
    const auto future = m_store.run(store::AsyncStore::Lane::Save,
                                    [id, job](store::Repository &repository) -> Result<Article> {
                                        store::Desk desk(repository);
                                        if (const Result<void> done = job(desk); !done) {
                                            return fail(done.error());
                                        }
                                        return repository.article(id);
                                    });
    deliver(future, this,
            [this, then, article = QPointer<OpenArticle>(open)](const Result<Article> &now) {
                setBusy(false);
                if (!now) {
                    Q_EMIT failed(now.error());
                    return;
                }
                if (article != nullptr) {
                    article->refreshRecord(*now);
                }
                then();
            });
}

/// Waits for the revision without blocking; a save that fails stops the step and says so.
void StepTaker::saveFirst(OpenArticle &open, const QString &note, const std::function<void()> &then)
{
    auto *wait = new QObject(this);
    const auto stop = [wait, article = &open] {
        QObject::disconnect(article, nullptr, wait, nullptr);
        wait->deleteLater();
    };
    connect(&open, &OpenArticle::revisionSaved, wait, [stop, then] {
        stop();
        then();
    });
    connect(&open, &OpenArticle::saveStateChanged, wait, [this, stop, article = &open] {
        if (article->saveState() == OpenArticle::SaveState::Failed) {
            stop();
            setBusy(false);
            Error error = article->lastError();
            error.message = tr("The step was not taken, because the text could not be saved. %1")
                                .arg(error.message);
            Q_EMIT failed(error);
        }
    });
    connect(&open, &QObject::destroyed, wait, [this, wait] {
        wait->deleteLater();
        setBusy(false);
    });
    open.saveRevision(note);
}

} // namespace rd::ui
