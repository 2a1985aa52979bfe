// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/storypackage.h"
#include "app/base/result.h"
#include "app/store/storyexchange.h"
#include "ui/theme/theme.h"

#include <QDialog>
#include <QHash>

class QLabel;
class QListWidget;
class QPushButton;

namespace rd::ui {

class MessageBar;
class ProgressStrip;

/// "Receive a story…": from whom it is, what it brings and what both sides changed, before anything
/// is taken in; then what came of it.
class ReceiveStoryDialog final : public QDialog
{
    Q_OBJECT
public:
    ReceiveStoryDialog(const QString &path, const Theme &theme, QWidget *parent = nullptr);

    /// What the file holds, or why it cannot be read.
    void showPackage(const StoryPackage &package, const std::vector<PackageConflict> &conflicts);
    void showError(const Error &error);
    void showReport(const store::MergeReport &report);

Q_SIGNALS:
    /// With a choice for every conflict.
    void mergeRequested(const QHash<QString, rd::ConflictChoice> &choices);
    void undoRequested();
    void openRequested(rd::ArticleId id);

private:
    void build();
    void fill(const StoryPackage &package);
    void takeIn();
    void merge(const QHash<QString, ConflictChoice> &choices);
    void setBusy(const QString &what);

    const Theme &m_theme;
    std::vector<PackageConflict> m_conflicts;
    ArticleId m_arrived; ///< what "Open" shows
    MessageBar *m_message;
    QLabel *m_title;
    QLabel *m_from;
    QListWidget *m_versions;
    QLabel *m_facts;
    ProgressStrip *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_undo;
    QPushButton *m_open;
    QPushButton *m_take;
    bool m_merged = false;
};

} // namespace rd::ui
