// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/asyncstore.h"
#include "app/workspace/replaceacross.h"
#include "ui/theme/theme.h"

#include <QDialog>
#include <QPointer>

#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTreeView;

namespace rd::ui {

class MessageBar;
class ReplaceModel;
class TaskRunner;

/// Finds and replaces in many articles: what, where, every place with its check box, then all as
/// one step that can be taken back. Long work runs in a task of its own and can be stopped.
class ReplaceDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Where it can look, the first one chosen.
    struct Scope
    {
        QString label;
        QString query; ///< with `filter`, unless there are articles
        store::ListFilter filter;
        std::vector<ArticleId> articles;
    };

    /// Replaces under the hands of whoever has the article open, and saves it; returns how to take
    /// that back, or nothing when it is not open.
    using EditOpen = std::function<std::function<void()>(const workspace::ReplaceArticle &article,
                                                         const QString &note)>;

    ReplaceDialog(store::AsyncStore &store, TaskRunner &tasks, const Theme &theme,
                  std::vector<Scope> scopes, QWidget *parent = nullptr);
    ~ReplaceDialog() override;

    void setEditOpen(EditOpen edit) { m_editOpen = std::move(edit); }
    void setAuthor(const QString &author) { m_author = author; }
    [[nodiscard]] workspace::ReplaceOptions options() const;
    [[nodiscard]] ReplaceModel *model() const { return m_model; }

Q_SIGNALS:
    /// Replaced; `undo` takes all of it back. The dialog may be closed by then.
    void done(const QString &notice, const std::function<void()> &undo);
    void failed(const rd::Error &error);

private:
    void build();
    void buildOptions();
    void find();
    void showHits(const workspace::ReplacePreview &preview);
    void replace();
    /// What was done to articles that are open.
    struct OpenEdits
    {
        std::vector<std::function<void()>> undo;
        qint64 places = 0;
    };
    OpenEdits replaceOpen(std::vector<workspace::ReplaceArticle> &articles, const QString &note);
    void finish(const workspace::ReplaceReport &report, const OpenEdits &open);
    void setRunning(bool running);
    void forget();
    void refresh();
    [[nodiscard]] TaskContext newTask();

    store::AsyncStore &m_store;
    TaskRunner &m_tasks;
    const Theme &m_theme;
    std::vector<Scope> m_scopes;
    QString m_author;
    EditOpen m_editOpen;
    ReplaceModel *m_model;
    MessageBar *m_message;
    QLineEdit *m_find;
    QLineEdit *m_with;
    QComboBox *m_scope;
    QComboBox *m_letters;
    QCheckBox *m_words;
    QCheckBox *m_pattern;
    QCheckBox *m_headlines;
    QCheckBox *m_texts;
    QTreeView *m_view;
    QLabel *m_summary;
    QProgressBar *m_progress;
    QPushButton *m_look;
    QPushButton *m_replace;
    QPushButton *m_stop;
    CancelToken m_cancel;
    bool m_running = false;
};

} // namespace rd::ui
