// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/openarticle.h"
#include "ui/reader/readerview.h"
#include "ui/theme/theme.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QStackedWidget;

namespace rd::ui {

class ArticleReader;
class EditorPanel;
class EmptyState;

/// The middle of the window: the open article, read or edited; or why there is none. The reader is
/// made when it is first needed.
class ArticlePane final : public QWidget
{
    Q_OBJECT
public:
    ArticlePane(store::AsyncStore &store, Theme &theme, QWidget *parent = nullptr);

    void setArticle(OpenArticle *article);
    [[nodiscard]] OpenArticle *article() const { return m_article; }
    void setEditing(bool editing);
    [[nodiscard]] bool isEditing() const { return m_editing; }
    /// Made for the first article: a window that only lists does not pay for it.
    EditorPanel *editor();
    void zoom(qreal factor);
    void focusText();
    /// A new article begins with its headline.
    void focusHeadline();

Q_SIGNALS:
    void newRequested();
    void editorMade(rd::ui::EditorPanel *editor);
    void linkActivated(const QUrl &url);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void showReader();
    void retranslate();

    store::AsyncStore &m_store;
    Theme &m_theme;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    EditorPanel *m_editor = nullptr;
    ArticleReader *m_reader = nullptr;
    QPointer<OpenArticle> m_article;
    QTimer m_reread; ///< the read view follows an edit made elsewhere
    bool m_editing = false;
};

} // namespace rd::ui
