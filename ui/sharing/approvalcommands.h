// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/profile.h"
#include "app/store/asyncstore.h"
#include "ui/editor/marginmark.h"
#include "ui/sharing/answerdialog.h"
#include "ui/sharing/approvalbook.h"
#include "ui/sharing/askapprovaldialog.h"
#include "ui/theme/theme.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace rd::ui {

class ApprovalPanel;
class OpenArticle;
class TaskRunner;

/// The interviewee's yes: answers go out pinned to a revision, what comes back is read in and
/// recorded.
class ApprovalCommands final : public QObject
{
    Q_OBJECT
public:
    ApprovalCommands(store::AsyncStore &store, TaskRunner &tasks, const Theme &theme,
                     QWidget *window);

    void setArticle(OpenArticle *article);
    void setProfile(const Profile &profile) { m_profile = profile; }
    void setClock(Clock clock) { m_clock = std::move(clock); }
    [[nodiscard]] ApprovalBook &book() { return *m_book; }
    /// For the editor's margin, by block: each turn that was ever asked about.
    [[nodiscard]] QHash<QString, MarginMark> marks() const;
    /// "Approval" as the window places it; a view of the article set here.
    [[nodiscard]] ApprovalPanel *makePanel(QWidget *parent);

    void ask();
    void readAnswer();

Q_SIGNALS:
    void failed(const rd::Error &error);
    void done(const QString &notice, const QString &actionText = {},
              const std::function<void()> &action = {});
    void jumpRequested(const QString &block);

private:
    using AskDialog = QPointer<AskApprovalDialog>;
    using ReadDialog = QPointer<AnswerDialog>;
    void send(const AskDialog &dialog, const ApprovalAsk &order);
    void writeOut(const AskDialog &dialog, const ApprovalAsk &order, RevisionId revision);
    void recordAsked(const AskDialog &dialog, const ApprovalAsk &order,
                     const ApprovalRequest &request, const QByteArray &text);
    void read(const ReadDialog &dialog, const AnswerSource &source);
    void take(const ReadDialog &dialog, const AnswerDecision &decision);
    void record(const ReadDialog &dialog, const AnswerDecision &decision, bool wordsTaken);
    [[nodiscard]] std::vector<BlockApproval> answersOf(const AnswerDecision &decision) const;
    [[nodiscard]] Moment now() const { return {m_clock(), m_profile.zone}; }

    store::AsyncStore &m_store;
    TaskRunner &m_tasks;
    const Theme &m_theme;
    QWidget *m_window;
    Profile m_profile;
    Clock m_clock = systemClock();
    QPointer<OpenArticle> m_article;
    ApprovalBook *m_book;
    QHash<QString, QByteArray> m_shown; ///< words of the request being read in, by block
};

} // namespace rd::ui
