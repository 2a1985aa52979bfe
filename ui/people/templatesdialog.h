// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"
#include "app/base/result.h"
#include "ui/theme/theme.h"

#include <QDialog>
#include <QTimer>

#include <memory>

class QComboBox;
class QLineEdit;
class QListWidget;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace rd::store {
class AsyncStore;
}

namespace rd::ui {

class EditorPanel;
class EmptyState;
class MessageBar;
class OpenArticle;

/// The newsroom's own templates: their order and names, and the blocks and prompts of each, in the
/// same page an article is written on. Saved while one writes, and undone with the editor's undo.
class TemplatesDialog final : public QDialog
{
    Q_OBJECT
public:
    TemplatesDialog(store::AsyncStore &store, const Theme &theme, QWidget *parent = nullptr);
    ~TemplatesDialog() override;

    void done(int result) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeLeft();
    [[nodiscard]] QWidget *makeRight();
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeButtons();
    void fillStarts();
    void connectParts();
    void load(TemplateId wanted);
    void fill(std::vector<TemplateInfo> templates, TemplateId wanted);
    void openCurrent();
    void showContent(const TemplateInfo &info, const ArticleContent &content);
    void closeCurrent();
    void changed();
    void commit();
    void create(const QString &name, const ArticleContent &content);
    void duplicate();
    void remove();
    void move(int by);
    void takeOrder();
    void showPrompt();
    void takePrompt(const QString &prompt);
    void report(const Result<void> &result);
    [[nodiscard]] TemplateInfo current() const;
    void updateButtons();

    store::AsyncStore &m_store;
    const Theme &m_theme;
    std::vector<TemplateInfo> m_templates;
    TemplateInfo m_info; ///< of what the editor shows
    std::unique_ptr<OpenArticle> m_open;
    ArticleContent m_saved;
    QTimer m_rest; ///< saves when one has stopped typing
    MessageBar *m_message = nullptr;
    QListWidget *m_list = nullptr;
    QStackedWidget *m_right = nullptr;
    EmptyState *m_empty = nullptr;
    QLineEdit *m_name = nullptr;
    QComboBox *m_language = nullptr;
    QLineEdit *m_prompt = nullptr;
    EditorPanel *m_editor = nullptr;
    QPushButton *m_new = nullptr;
    QMenu *m_starts = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_delete = nullptr;
};

} // namespace rd::ui
