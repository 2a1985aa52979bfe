// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"
#include "app/base/result.h"
#include "ui/theme/theme.h"

#include <QDialog>
#include <QPointer>

class QLabel;
class QListWidget;
class QPushButton;

namespace rd::store {
class AsyncStore;
}

namespace rd::ui {

class DiffPanel;
class MessageBar;
class OpenArticle;

/// An article's history: who saved what when and why; any two states compared, and one taken back.
class RevisionsDialog final : public QDialog
{
    Q_OBJECT
public:
    /// With `open` the text as it is being written stands first, and restoring is a step of its
    /// undo; without, restoreRequested() is all that happens.
    RevisionsDialog(store::AsyncStore &store, const Theme &theme, ArticleId article,
                    OpenArticle *open, QWidget *parent = nullptr);

    /// Compares that revision with the one before it.
    void showRevision(RevisionId id);
    [[nodiscard]] DiffPanel *diff() const { return m_diff; }

Q_SIGNALS:
    void restoreRequested(rd::RevisionId id);

private:
    void build();
    void load();
    void fill(const std::vector<RevisionInfo> &revisions);
    void showLastChange();
    void chosen();
    void compare(int older, int newer);
    void restore();
    [[nodiscard]] QString titleOf(int row) const;
    /// What a row stands for; none for the text being written.
    [[nodiscard]] RevisionId revisionAt(int row) const;

    store::AsyncStore &m_store;
    const Theme &m_theme;
    ArticleId m_article;
    QPointer<OpenArticle> m_open;
    MessageBar *m_message = nullptr;
    QListWidget *m_list = nullptr;
    QLabel *m_hint = nullptr;
    DiffPanel *m_diff = nullptr;
    QPushButton *m_restore = nullptr;
    std::vector<RevisionInfo> m_revisions;
    RevisionId m_wanted;
    RevisionId m_chosen; ///< the one saved state among the rows chosen: what can be restored
    quint64 m_order = 0;
};

} // namespace rd::ui
