// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"
#include "app/store/asyncstore.h"
#include "ui/theme/theme.h"

#include <QMenu>
#include <QTimer>

namespace rd::ui {

class Actions;

/// "New ▾": news and interview at once, then the newsroom's own templates, the built-in ones in the
/// language one writes in, a copy of the article, a quick note.
class NewMenu final : public QMenu
{
    Q_OBJECT
public:
    NewMenu(const Actions &actions, store::AsyncStore &store, const Theme &theme, QWidget *parent);

    /// Of new articles, and of the built-in templates' prompts.
    void setWritingLanguage(const QString &language);

Q_SIGNALS:
    void contentChosen(const rd::ArticleContent &content);
    void templateChosen(rd::TemplateId id);
    void failed(const rd::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void load();
    void fill();

    const Actions &m_actions;
    store::AsyncStore &m_store;
    const Theme &m_theme;
    QString m_language;
    std::vector<TemplateInfo> m_templates; ///< the newsroom's
    QTimer m_changes;
};

} // namespace rd::ui
