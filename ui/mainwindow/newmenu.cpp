// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/newmenu.h"

#include "app/base/deliver.h"
#include "app/store/templates.h"
#include "app/text/languages/language.h"
#include "app/workspace/starttemplates.h"
#include "ui/mainwindow/actions.h"

#include <QEvent>

namespace rd::ui {

namespace {

/// A template for any language, or for the one that is written in.
bool suits(const TemplateInfo &info, const QString &language)
{
    return info.language.isEmpty() || text::language(info.language) == text::language(language);
}

} // namespace

NewMenu::NewMenu(const Actions &actions, store::AsyncStore &store, const Theme &theme,
                 QWidget *parent)
    : QMenu(parent)
    , m_actions(actions)
    , m_store(store)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("newMenu"));
    m_changes.setSingleShot(true);
    m_changes.setInterval(0); // a burst of commits is one look
    connect(&m_changes, &QTimer::timeout, this, &NewMenu::load);
    connect(&store, &store::AsyncStore::changed, this,
            [this](const std::vector<store::Change> &changes) {
                for (const store::Change &change : changes) {
                    if (change.entity == store::Entity::Template) {
                        m_changes.start();
                    }
                }
            });
    connect(this, &QMenu::aboutToShow, this, &NewMenu::fill);
    fill();
    load();
}

void NewMenu::setWritingLanguage(const QString &language)
{
    m_language = language;
}

void NewMenu::load()
{
    const auto future =
        m_store.run(store::AsyncStore::Lane::Read, [](store::Repository &repository) {
            return store::Templates(repository).all();
        });
    deliver(future, this, [this](const Result<std::vector<TemplateInfo>> &templates) {
        if (!templates) {
            Q_EMIT failed(templates.error());
            return;
        }
        m_templates = *templates;
        fill();
    });
}

/// Other menus have the named actions too; those of templates are ours and go with clear().
void NewMenu::fill()
{
    clear();
    addAction(m_actions["newNews"]);
    addAction(m_actions["newInterview"]);
    addSection(tr("From a template"));
    for (const TemplateInfo &info : m_templates) {
        if (suits(info, m_language)) {
            QAction *action = addAction(m_theme.icon(QStringLiteral("file-text")), info.name);
            connect(action, &QAction::triggered, this,
                    [this, id = info.id] { Q_EMIT templateChosen(id); });
        }
    }
    for (const workspace::StartTemplate &start : workspace::startTemplates(m_language)) {
        QAction *action = addAction(start.name);
        action->setObjectName(QStringLiteral("start_") + start.id);
        connect(action, &QAction::triggered, this,
                [this, content = start.content] { Q_EMIT contentChosen(content); });
    }
    addSeparator();
    for (const char *name : {"duplicate", "quickNote"}) {
        addAction(m_actions[name]);
    }
    addSeparator();
    for (const char *name : {"saveTemplate", "templates"}) {
        addAction(m_actions[name]);
    }
}

void NewMenu::changeEvent(QEvent *event)
{
    QMenu::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        fill();
    }
}

} // namespace rd::ui
