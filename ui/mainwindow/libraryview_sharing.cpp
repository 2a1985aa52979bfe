// SPDX-License-Identifier: GPL-3.0-or-later
// The ways out of the window and back: CMS, messenger, colleague, interviewee, paper.
#include "app/article/workflow.h"
#include "ui/editor/bridge/formats.h"
#include "ui/editor/editorpanel.h"
#include "ui/editor/editorview.h"
#include "ui/mainwindow/actions.h"
#include "ui/mainwindow/articlepane.h"
#include "ui/mainwindow/librarysession.h"
#include "ui/mainwindow/libraryview.h"
#include "ui/mainwindow/openarticles.h"
#include "ui/mainwindow/statusstrip.h"
#include "ui/sharing/approvalcommands.h"
#include "ui/sharing/approvalpanel.h"
#include "ui/sharing/quotepassages.h"
#include "ui/sharing/sharingcommands.h"
#include "ui/widgets/messagebar.h"

#include <QLayout>
#include <QMainWindow>
#include <QMenu>
#include <QTextBlock>

namespace rd::ui {

namespace {

constexpr int shareMenu = 4;
constexpr int approvalHeight = 260; ///< px: the metadata stays in reach

/// "" is a separator, "copy" the menu with a field each.
constexpr const char *shareRows[] = {
    "cms", "copyNext",  "copy",         "", "messengerPost", "copyQuote",
    "",    "sendStory", "receiveStory", "", "askApproval",   "readAnswer",
    "",    "print"};

constexpr const char *fieldRows[] = {
    "copyHeadline", "copyShortHeadline", "copyKicker",   "copyLede",   "copyHtml",
    "copyText",     "copyCaption",       "copyKeywords", "copyByline", "copySection"};

} // namespace

/// When the window is on the screen: nobody shares before.
void LibraryView::makeSharing()
{
    m_sharing = new SharingCommands(m_session.store(), m_theme, m_session.profile(), this);
    const Preferences &preferences = m_session.personal().preferences();
    m_sharing->setLimits(preferences.values().cms);
    connect(&preferences, &Preferences::changed, m_sharing,
            [this, &preferences] { m_sharing->setLimits(preferences.values().cms); });
    m_sharing->setSelection([this](const SharingCommands::TakePassages &take) {
        if (!m_pane->isReaderInUse()) {
            take(quotePassages(m_pane->editor()->view()->textCursor()));
            return;
        }
        m_pane->selectedToRead([take](const std::vector<ReaderPassage> &selected) {
            std::vector<workspace::QuotedPassage> passages;
            for (const ReaderPassage &one : selected) {
                passages.push_back({one.block, one.start, one.length});
            }
            take(passages);
        });
    });
    connect(m_sharing, &SharingCommands::failed, this,
            [this](const Error &error) { m_message->showError(error); });
    connect(
        m_sharing, &SharingCommands::done, this,
        [this](const QString &notice, const QString &text, const std::function<void()> &action) {
            m_message->showNotice(notice, {text, action});
        });
    connect(m_sharing, &SharingCommands::flushRequested, this, &LibraryView::flush);
    connect(m_sharing, &SharingCommands::openRequested, this, &LibraryView::openToStay);
    connect(m_sharing, &SharingCommands::jumpRequested, this, &LibraryView::jumpTo);
    connect(&m_sharing->tasks(), &TaskRunner::started, m_status, &StatusStrip::addTask);
    connect(&m_sharing->approvals().book(), &ApprovalBook::changed, this, [this] {
        showApproval(m_pane->article());
        if (m_pane->article() != nullptr) {
            m_pane->editor()->view()->setMarginMarks(m_sharing->approvals().marks());
        }
    });
    m_actions->include(m_sharing->actions());
    fillShareMenu();
    m_sharing->setArticle(m_pane->article());
    showApproval(m_pane->article());
}

void LibraryView::fillShareMenu()
{
    QMenu *menu = m_menus[shareMenu];
    const auto add = [this](QMenu *to, const char *name) {
        to->addAction(m_actions->find(QLatin1String("sharing.") + QLatin1String(name)));
    };
    for (const char *name : shareRows) {
        if (*name == '\0') {
            menu->addSeparator();
        } else if (qstrcmp(name, "copy") == 0) {
            m_fieldMenu = menu->addMenu(tr("Copy a &field"));
            for (const char *field : fieldRows) {
                add(m_fieldMenu, field);
            }
        } else {
            add(menu, name);
        }
    }
}

/// "Approval" stands under the metadata of an interview.
void LibraryView::showApproval(const OpenArticle *article)
{
    // What is out is approved or past it; the dialogs are still in the menu.
    const bool wanted = m_sharing && article && article->metadata().genre == Genre::Interview &&
                        isUnfinished(article->article().status);
    if (wanted && !m_approval) {
        m_approval = m_sharing->approvals().makePanel(m_aside);
        m_approval->setMaximumHeight(approvalHeight);
        m_aside->layout()->addWidget(m_approval);
    }
    if (m_approval) {
        m_approval->setVisible(wanted);
    }
}

/// To where an answer stands in the text.
void LibraryView::jumpTo(const QString &id)
{
    if (!m_pane->article()) {
        return;
    }
    if (!m_pane->isEditing()) {
        setMode(PaneMode::Edit);
    }
    EditorView *view = m_pane->editor()->view();
    for (QTextBlock block = view->document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().stringProperty(bridge::BlockIdProperty) == id) {
            view->setTextCursor(QTextCursor(block));
            view->ensureCursorVisible();
            m_pane->focusText();
            return;
        }
    }
}

} // namespace rd::ui
