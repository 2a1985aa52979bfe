// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/revisions/changeddialog.h"

#include "app/base/deliver.h"
#include "app/store/asyncstore.h"
#include "ui/editor/openarticle.h"
#include "ui/revisions/diffpanel.h"
#include "ui/theme/look.h"
#include "ui/widgets/messagebar.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace rd::ui {

ChangedDialog::ChangedDialog(store::AsyncStore &store, const Theme &theme, OpenArticle &article,
                             QWidget *parent)
    : QDialog(parent)
    , m_message(new MessageBar(theme, this))
    , m_diff(new DiffPanel(theme, this))
    , m_publish(new QPushButton(tr("&Publish update"), this))
{
    setObjectName(QStringLiteral("changedDialog"));
    setWindowTitle(tr("Changed since published"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(5 * Theme::step, 4 * Theme::step, 5 * Theme::step, 4 * Theme::step);
    column->setSpacing(3 * Theme::step);
    column->addWidget(m_message);
    column->addWidget(m_diff, 1);
    auto *buttons = new QHBoxLayout;
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    m_publish->setObjectName(QStringLiteral("publishUpdate"));
    m_publish->setDefault(true);
    m_publish->setEnabled(false);
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(m_publish);
    column->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_publish, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT publishUpdateRequested();
    });
    connect(m_diff, &DiffPanel::compared, this,
            [this] { m_publish->setEnabled(m_diff->view()->comparison().changes() > 0); });
    resize(940, 620);
    m_diff->setTitles(tr("Published"), tr("Now"));
    load(store, article);
}

void ChangedDialog::load(store::AsyncStore &store, OpenArticle &article)
{
    const RevisionId published = article.article().published;
    if (!published.isValid()) {
        m_message->showNotice(tr("This article has not been published yet."));
        return;
    }
    const auto future =
        store.run(store::AsyncStore::Lane::Read, [published](store::Repository &repository) {
            return repository.revisionContent(published);
        });
    deliver(future, this, [this, now = article.content()](const Result<ArticleContent> &content) {
        if (content) {
            ArticleContent before = *content;
            if (!before.metadata.published) {
                // Publishing sets the time after the state was saved: no change of the writer's.
                before.metadata.published = now.metadata.published;
            }
            m_diff->compare(before, now);
        } else {
            m_message->showError(content.error());
        }
    });
}

} // namespace rd::ui
