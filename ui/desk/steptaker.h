// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/asyncstore.h"
#include "app/store/desk.h"

#include <QObject>

#include <functional>

namespace rd::ui {

class OpenArticle;

/// Carries an article along the workflow in the store's queue. What was typed into an open article
/// becomes a revision first: a step speaks of the text somebody sees.
class StepTaker final : public QObject
{
    Q_OBJECT
public:
    explicit StepTaker(store::AsyncStore &store, QObject *parent = nullptr);

    /// `open`: the article, if it is open somewhere; may die on the way.
    void take(ArticleId id, const store::StepOrder &order, OpenArticle *open);
    void takeBack(ArticleId id, const QString &author, OpenArticle *open);
    void assign(ArticleId id, const QString &assignee, const QString &author, OpenArticle *open);
    /// Something is on its way to the store; a second step would speak of a status that is gone.
    [[nodiscard]] bool isBusy() const { return m_busy; }

    /// Why that step cannot be taken now, in plain words; empty: it can.
    [[nodiscard]] static QString refusal(const Step &step, const std::optional<Moment> &embargo,
                                         qint64 nowMs, const QByteArray &zone);
    /// "Sent for review", "Handed over to Kamran": what is said when it is done.
    [[nodiscard]] static QString doneText(const store::StepOrder &order);

Q_SIGNALS:
    void taken(rd::ArticleId id, const rd::store::StepOrder &order);
    void takenBack(rd::ArticleId id);
    void assigned(rd::ArticleId id, const QString &assignee);
    void failed(const rd::Error &error);
    void busyChanged();

private:
    using Job = std::function<Result<void>(store::Desk &)>;
    void run(ArticleId id, OpenArticle *open, const Job &job, const std::function<void()> &then);
    void saveFirst(OpenArticle &open, const QString &note, const std::function<void()> &then);
    void setBusy(bool busy);

    store::AsyncStore &m_store;
    bool m_busy = false;
};

} // namespace rd::ui
