// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/profile.h"
#include "app/workspace/quotecopy.h"
#include "ui/importexport/taskrunner.h"
#include "ui/settings/preferences.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QList>
#include <QObject>
#include <QPointer>

#include <functional>

namespace rd::store {
class AsyncStore;
}

namespace rd::ui {

class ApprovalCommands;
class CmsCopier;
class CmsPanel;
class HandOver;
class OpenArticle;
struct PrintJob;

/// Everything by which an article leaves the window or comes back into it but export and import:
/// the actions "sharing.…", the dialogs behind them, and what came of them.
class SharingCommands final : public QObject
{
    Q_OBJECT
public:
    SharingCommands(store::AsyncStore &store, const Theme &theme, const Profile &profile,
                    QWidget *window);
    ~SharingCommands() override;

    /// The article the window shows; none disables what needs one. It may die before us.
    void setArticle(OpenArticle *article);
    void setProfile(const Profile &profile);
    void setLimits(const CmsLimits &limits);
    /// Asked for the passages selected where the person reads or writes; see quotePassages().
    /// It may answer later.
    using TakePassages = std::function<void(const std::vector<workspace::QuotedPassage> &)>;
    using Selection = std::function<void(const TakePassages &)>;
    void setSelection(Selection selection) { m_selection = std::move(selection); }

    /// Without shortcuts; enabled while they can be used.
    [[nodiscard]] const QList<QAction *> &actions() const { return m_all; }
    [[nodiscard]] TaskRunner &tasks() { return m_tasks; }
    [[nodiscard]] CmsCopier &copier() { return *m_copier; }
    [[nodiscard]] HandOver &handOver() { return *m_handOver; }
    [[nodiscard]] ApprovalCommands &approvals() { return *m_approvals; }

    /// A story package, dropped or named on the command line.
    void receiveStory(const QString &path);
    void copyQuote(const std::vector<workspace::QuotedPassage> &passages);
    void retranslate();

Q_SIGNALS:
    void failed(const rd::Error &error);
    /// A notice with something to do about it; no action when `actionText` is empty.
    void done(const QString &notice, const QString &actionText = {},
              const std::function<void()> &action = {});
    /// What is typed must reach the library now: connect it directly to whoever keeps the articles.
    void flushRequested();
    void openRequested(rd::ArticleId id);
    /// Show that block of the open article.
    void jumpRequested(const QString &block);

private:
    void addActions();
    void add(const char *name, const std::function<void()> &run);
    void connectParts();
    void dress();
    void refresh();
    void showCmsPanel();
    void showMessengerPost();
    void copySelectedQuote();
    void print();
    void runPrint(const PrintJob &job);

    store::AsyncStore &m_store;
    const Theme &m_theme;
    Profile m_profile;
    QWidget *m_window;
    QPointer<OpenArticle> m_article;
    TaskRunner m_tasks;
    CmsCopier *m_copier;
    HandOver *m_handOver;
    ApprovalCommands *m_approvals;
    QPointer<CmsPanel> m_panel;
    Selection m_selection;
    QList<QAction *> m_all;
};

} // namespace rd::ui
