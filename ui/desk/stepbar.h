// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/profile.h"
#include "app/article/workflow.h"
#include "app/store/desk.h"
#include "ui/desk/stepnote.h"
#include "ui/theme/theme.h"

#include <QHash>
#include <QPointer>
#include <QWidget>

class QMenu;
class QPushButton;
class QToolButton;

namespace rd::store {
class AsyncStore;
}

namespace rd::ui {

class AssignPanel;
class DeskFacts;
class MessageBar;
class MinuteTimer;
class OpenArticle;
class ReadMarker;
class StatusDot;
class StepTaker;

/// The strip over an open article: where it stands in the newsroom's day, what can be done next,
/// whose turn it is and what presses. Also marks the article as read by the profile's owner.
class StepBar final : public QWidget
{
    Q_OBJECT
public:
    StepBar(store::AsyncStore &store, const Theme &theme, const Profile &profile,
            QWidget *parent = nullptr);

    /// None: the strip is empty. The article may die before it.
    void setArticle(OpenArticle *article);
    void setProfile(const Profile &profile);
    void setClock(const Clock &clock);

    /// Named "desk.<step>" for each step ("desk.review", "desk.publish", "desk.update" …), then
    /// "desk.assign", "desk.assignToMe", "desk.takeBack", "desk.seeChanges". Enabled while they
    /// can be used; without shortcuts.
    [[nodiscard]] QList<QAction *> deskActions() const { return actions(); }

Q_SIGNALS:
    void failed(const rd::Error &error);
    /// Published revision against what stands there now.
    void changesRequested(rd::ArticleId id);
    void stepTaken(rd::ArticleId id, rd::Status from, rd::Status to);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void addStepActions();
    QAction *addDeskAction(const QString &name, void (StepBar::*run)());
    void connectTaker();
    void begin(const Step &step);
    void beginNamed(const QString &name);
    void take(const Step &step, const QString &note, const QString &handTo);
    void takeBack();
    void beginAssign();
    void assignToMe();
    void assign(const QString &name);
    void seeChanges();
    void showDone(const QString &text);
    void keepDraft();
    void resumeDraft();
    void refresh();
    void showSteps();
    void fillMenu(const std::vector<Step> &others);
    [[nodiscard]] std::vector<Step> steps() const;
    void retranslate();

    store::AsyncStore &m_store;
    const Theme &m_theme;
    Profile m_profile;
    QPointer<OpenArticle> m_article;
    StepTaker *m_taker;
    MinuteTimer *m_minutes;
    ReadMarker *m_reader;
    QWidget *m_strip;
    StatusDot *m_status;
    QPushButton *m_primary;
    QToolButton *m_more;
    QMenu *m_menu;
    QString m_menuContent; ///< what stands in it
    QPushButton *m_assignee;
    DeskFacts *m_facts;
    QPushButton *m_see;
    StepNote *m_note;
    AssignPanel *m_assign;
    MessageBar *m_messages;
    QHash<QString, QAction *> m_actions;
    ArticleId m_shown; ///< of m_article, which may be dead already
    QHash<ArticleId, StepNote::Draft> m_drafts;
    ArticleId m_lastStepped; ///< what "take back" means
};

} // namespace rd::ui
