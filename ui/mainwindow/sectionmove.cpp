// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/sectionmove.h"

#include "app/base/deliver.h"
#include "ui/editor/openarticle.h"
#include "ui/mainwindow/openarticles.h"

#include <QLocale>

#include <algorithm>
#include <memory>

namespace rd::ui {

using store::AsyncStore;
using store::Repository;

SectionMove::SectionMove(AsyncStore &store, OpenArticles &articles, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_articles(articles)
{}

void SectionMove::move(const QList<ArticleId> &ids, SectionId section)
{
    auto future = m_store.run(AsyncStore::Lane::Read,
                              [](const Repository &repository) { return repository.sections(); });
    deliver(future, this, [this, ids, section](const Result<std::vector<Section>> &sections) {
        if (!sections) {
            Q_EMIT failed(sections.error());
            return;
        }
        const auto it = std::find_if(sections->begin(), sections->end(),
                                     [section](const Section &one) { return one.id == section; });
        if (it != sections->end()) {
            moveTo(ids, *it);
        }
    });
}

void SectionMove::moveTo(const QList<ArticleId> &ids, const Section &section)
{
    auto before = std::make_shared<Labels>();
    auto left = std::make_shared<qsizetype>(ids.size());
    for (const ArticleId id : ids) {
        change(id, [this, id, section, before, left](OpenArticle &article) {
            before->insert(id, article.metadata().section);
            const QString label = section.label(article.metadata().language);
            article.editMetadata(tr("Section"), [&label](Metadata &m) { m.section = label; });
            if (--*left == 0) {
                const QString name = section.label(QLocale().name().left(2));
                Q_EMIT done(
                    tr("%n article(s) moved to “%1”", nullptr, int(before->size())).arg(name),
                    [this, before] { takeBack(*before); });
            }
        });
    }
}

void SectionMove::takeBack(const Labels &before)
{
    for (auto it = before.begin(); it != before.end(); ++it) {
        change(it.key(), [label = it.value()](OpenArticle &article) {
            article.editMetadata(tr("Section"), [&label](Metadata &m) { m.section = label; });
        });
    }
}

void SectionMove::change(ArticleId id, const std::function<void(OpenArticle &)> &edit)
{
    m_articles.open(id, this, [this, id, edit](const Result<OpenArticle *> &article) {
        if (!article) {
            Q_EMIT failed(article.error());
            return;
        }
        edit(**article);
        m_articles.close(id, this);
    });
}

} // namespace rd::ui
