// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/collectioncommands.h"

#include "app/base/deliver.h"
#include "app/store/asyncstore.h"
#include "ui/articlelist/librarysidebar.h"
#include "ui/search/hitcounts.h"

#include <QInputDialog>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>

#include <algorithm>
#include <memory>

namespace rd::ui {

using store::AsyncStore;
using store::Dossiers;
using store::Repository;
using store::SavedSearches;

namespace {

constexpr int changesMs = 100;
constexpr int recountMs = 1500; // articles change in bursts

struct Content
{
    std::vector<store::SavedSearch> searches;
    std::vector<store::Dossier> dossiers;
};

std::vector<ArticleId> toVector(const QList<ArticleId> &ids)
{
    return {ids.begin(), ids.end()};
}

} // namespace

CollectionCommands::CollectionCommands(AsyncStore &store, LibrarySidebar &sidebar, QWidget *window)
    : QObject(window)
    , m_store(store)
    , m_sidebar(sidebar)
    , m_window(window)
    , m_counts(new HitCounts(store, this))
{
    m_changes.setSingleShot(true);
    m_changes.setInterval(changesMs);
    connect(&m_changes, &QTimer::timeout, this, &CollectionCommands::reload);
    m_recounts.setSingleShot(true);
    m_recounts.setInterval(recountMs);
    connect(&m_recounts, &QTimer::timeout, this,
            [this] { m_counts->count(m_sidebar.places()->searches()); });
    connect(m_counts, &HitCounts::counted, this,
            [this](const QHash<store::SavedSearchId, qint64> &hits) {
                m_sidebar.places()->setHits(hits);
            });
    connect(&store, &AsyncStore::changed, this, [this](const std::vector<store::Change> &changes) {
        for (const store::Change &one : changes) {
            const bool own =
                one.entity == store::Entity::SavedSearch || one.entity == store::Entity::Dossier;
            QTimer &timer = own ? m_changes : m_recounts;
            if (!timer.isActive()) {
                timer.start();
            }
        }
    });
    QListView *view = m_sidebar.view();
    view->installEventFilter(this);
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(view, &QWidget::customContextMenuRequested, this, &CollectionCommands::showMenu);
    connect(view, &QAbstractItemView::activated, this, [this] {
        if (const PlacesModel::Place *place = current(); place && place->dossier) {
            Q_EMIT dossierRequested(place->dossier->id, place->dossier->name);
        }
    });
    reload();
}

void CollectionCommands::reload()
{
    auto future =
        m_store.run(AsyncStore::Lane::Read, [](Repository &repository) -> Result<Content> {
            auto searches = SavedSearches(repository).all();
            if (!searches) {
                return fail(searches.error());
            }
            auto dossiers = Dossiers(repository).all();
            if (!dossiers) {
                return fail(dossiers.error());
            }
            return Content{*std::move(searches), *std::move(dossiers)};
        });
    deliver(future, this, [this](const Result<Content> &content) {
        if (!content) {
            Q_EMIT failed(content.error());
            return;
        }
        m_sidebar.places()->setCollections(content->searches, content->dossiers);
        m_counts->count(content->searches);
    });
}

void CollectionCommands::change(const Job &job, const std::function<void()> &then)
{
    deliver(m_store.run(AsyncStore::Lane::Save, job), this,
            [this, then](const Result<void> &result) {
                if (!result) {
                    Q_EMIT failed(result.error());
                } else if (then) {
                    then();
                }
            });
}

void CollectionCommands::askName(const QString &title, const QString &proposed,
                                 const std::function<void(const QString &)> &take)
{
    auto *dialog = new QInputDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("collectionName"));
    dialog->setInputMode(QInputDialog::TextInput);
    dialog->setWindowTitle(title);
    dialog->setLabelText(tr("Name"));
    dialog->setTextValue(proposed);
    connect(dialog, &QInputDialog::textValueSelected, this, [take](const QString &name) {
        if (!name.simplified().isEmpty()) {
            take(name);
        }
    });
    dialog->open();
}

const PlacesModel::Place *CollectionCommands::current() const
{
    const QModelIndex index = m_sidebar.view()->currentIndex();
    return index.isValid() ? &m_sidebar.places()->place(index.row()) : nullptr;
}

std::vector<store::SavedSearch> CollectionCommands::siblings(store::SavedSearchId parent) const
{
    std::vector<store::SavedSearch> found;
    const auto &all = m_sidebar.places()->searches();
    std::copy_if(all.begin(), all.end(), std::back_inserter(found),
                 [parent](const store::SavedSearch &one) { return one.parent == parent; });
    return found;
}

void CollectionCommands::saveSearch(const QString &query, bool exactWords)
{
    const PlacesModel::Place *place = current();
    const store::SavedSearchId parent = place && place->search && place->search->query != query
                                            ? place->search->id
                                            : store::SavedSearchId();
    askName(tr("Save the search"), query, [this, query, exactWords, parent](const QString &name) {
        store::SavedSearch search;
        search.name = name;
        search.query = query;
        search.exactWords = exactWords;
        search.parent = parent;
        auto made = std::make_shared<store::SavedSearchId>();
        change(
            [search, made](Repository &repository) -> Result<void> {
                const auto id = SavedSearches(repository).save(search);
                if (!id) {
                    return fail(id.error());
                }
                *made = *id;
                return {};
            },
            [this, name, made] {
                Q_EMIT done(tr("Saved as “%1”").arg(name.simplified()), [this, made] {
                    change([id = *made](Repository &repository) -> Result<void> {
                        const auto removed = SavedSearches(repository).remove(id);
                        return removed ? Result<void>() : fail(removed.error());
                    });
                });
            });
    });
}

void CollectionCommands::addToDossier(const QList<ArticleId> &articles)
{
    const auto &dossiers = m_sidebar.places()->dossiers();
    if (articles.isEmpty()) {
        return;
    }
    if (dossiers.empty()) {
        newDossier(articles);
        return;
    }
    auto *menu = new QMenu(m_window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("dossierMenu"));
    for (const store::Dossier &dossier : dossiers) {
        QString name = dossier.name;
        QAction *action = menu->addAction(name.replace(QLatin1Char('&'), QLatin1String("&&")));
        connect(action, &QAction::triggered, this,
                [this, id = dossier.id, articles] { addTo(id, articles); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("New dossier…")), &QAction::triggered, this,
            [this, articles] { newDossier(articles); });
    menu->setActiveAction(menu->actions().front());
    menu->popup(m_window->mapToGlobal(m_window->rect().center()) -
                menu->sizeHint().width() * QPoint(1, 0) / 2);
}

void CollectionCommands::addTo(store::DossierId id, const QList<ArticleId> &articles)
{
    auto before = std::make_shared<std::vector<ArticleId>>();
    auto added = std::make_shared<qint64>(0);
    change(
        [id, before, added, wanted = toVector(articles)](Repository &repository) -> Result<void> {
            Dossiers dossiers(repository);
            const auto rows = dossiers.articles(id);
            if (!rows) {
                return fail(rows.error());
            }
            for (const ArticleRow &row : *rows) {
                before->push_back(row.id);
            }
            const auto count = dossiers.add(id, wanted);
            if (!count) {
                return fail(count.error());
            }
            *added = *count;
            return {};
        },
        [this, id, before, added] {
            Q_EMIT done(tr("%n article(s) added to the dossier", nullptr, int(*added)),
                        [this, id, before] {
                            change([id, before](Repository &repository) {
                                return Dossiers(repository).setArticles(id, *before);
                            });
                        });
        });
}

void CollectionCommands::newDossier(const QList<ArticleId> &articles)
{
    askName(tr("New dossier"), {}, [this, articles](const QString &name) {
        auto made = std::make_shared<store::DossierId>();
        change(
            [name, made, wanted = toVector(articles)](Repository &repository) {
                return repository.inTransaction([&]() -> Result<void> {
                    store::Dossier dossier;
                    dossier.name = name;
                    const auto id = Dossiers(repository).save(dossier);
                    if (!id) {
                        return fail(id.error());
                    }
                    *made = *id;
                    const auto added = Dossiers(repository).add(*id, wanted);
                    return added ? Result<void>() : fail(added.error());
                });
            },
            [this, name, made] {
                Q_EMIT done(tr("The dossier “%1” is in the sidebar").arg(name.simplified()),
                            [this, made] {
                                change([id = *made](Repository &repository) -> Result<void> {
                                    const auto gone = Dossiers(repository).remove(id);
                                    return gone ? Result<void>() : fail(gone.error());
                                });
                            });
            });
    });
}

bool CollectionCommands::rename()
{
    const PlacesModel::Place *place = current();
    if (!place || (!place->search && !place->dossier)) {
        return false;
    }
    auto search = place->search;
    auto dossier = place->dossier;
    askName(tr("Rename"), place->text, [this, search, dossier](const QString &name) {
        const auto put = [search, dossier](const QString &to) -> Job {
            return [search, dossier, to](Repository &repository) mutable -> Result<void> {
                if (search) {
                    search->name = to;
                    const auto saved = SavedSearches(repository).save(*search);
                    return saved ? Result<void>() : fail(saved.error());
                }
                dossier->name = to;
                const auto saved = Dossiers(repository).save(*dossier);
                return saved ? Result<void>() : fail(saved.error());
            };
        };
        const QString before = search ? search->name : dossier->name;
        change(put(name), [this, put, before, name] {
            Q_EMIT done(tr("Renamed to “%1”").arg(name.simplified()),
                        [this, put, before] { change(put(before)); });
        });
    });
    return true;
}

bool CollectionCommands::remove()
{
    const PlacesModel::Place *place = current();
    if (place && place->search) {
        removeSearch(*place->search);
    } else if (place && place->dossier) {
        removeDossier(*place->dossier);
    } else {
        return false;
    }
    return true;
}

void CollectionCommands::removeSearch(const store::SavedSearch &search)
{
    auto removed = std::make_shared<std::vector<store::SavedSearch>>();
    change(
        [id = search.id, removed](Repository &repository) -> Result<void> {
            auto all = SavedSearches(repository).remove(id);
            if (!all) {
                return fail(all.error());
            }
            *removed = *std::move(all);
            return {};
        },
        [this, removed, name = search.name] {
            Q_EMIT done(tr("The saved search “%1” was deleted").arg(name), [this, removed] {
                change([removed](Repository &repository) {
                    return SavedSearches(repository).restore(*removed);
                });
            });
        });
}

void CollectionCommands::removeDossier(const store::Dossier &dossier)
{
    auto articles = std::make_shared<std::vector<ArticleId>>();
    change(
        [id = dossier.id, articles](Repository &repository) -> Result<void> {
            auto all = Dossiers(repository).remove(id);
            if (!all) {
                return fail(all.error());
            }
            *articles = *std::move(all);
            return {};
        },
        [this, articles, dossier] {
            Q_EMIT done(tr("The dossier “%1” was deleted; its articles stay").arg(dossier.name),
                        [this, articles, dossier] {
                            change([articles, again = dossier](Repository &repository) mutable {
                                return repository.inTransaction([&]() -> Result<void> {
                                    const int order = again.order;
                                    again.id = {};
                                    const auto id = Dossiers(repository).save(again);
                                    if (!id) {
                                        return fail(id.error());
                                    }
                                    if (auto moved = Dossiers(repository).move(*id, order);
                                        !moved) {
                                        return moved;
                                    }
                                    return Dossiers(repository).setArticles(*id, *articles);
                                });
                            });
                        });
        });
}

bool CollectionCommands::move(int by)
{
    const PlacesModel::Place *place = current();
    if (place && place->dossier) {
        const int order = place->dossier->order + by;
        const int last = int(m_sidebar.places()->dossiers().size()) - 1;
        if (order >= 0 && order <= last) {
            change([id = place->dossier->id, order](Repository &repository) {
                return Dossiers(repository).move(id, order);
            });
        }
        return true;
    }
    if (!place || !place->search) {
        return false;
    }
    const int order = place->search->order + by;
    if (order >= 0 && order < int(siblings(place->search->parent).size())) {
        moveSearch(place->search->id, place->search->parent, order);
    }
    return true;
}

bool CollectionCommands::nest(int by)
{
    const PlacesModel::Place *place = current();
    if (!place || !place->search) {
        return false;
    }
    const store::SavedSearch search = *place->search;
    const auto beside = siblings(search.parent);
    if (by > 0 && search.order > 0) {
        const store::SavedSearchId into = beside[size_t(search.order) - 1].id;
        moveSearch(search.id, into, int(siblings(into).size()));
    } else if (by < 0 && search.parent.isValid()) {
        const auto &all = m_sidebar.places()->searches();
        const auto parent =
            std::find_if(all.begin(), all.end(), [&search](const store::SavedSearch &one) {
                return one.id == search.parent;
            });
        moveSearch(search.id, parent->parent, parent->order + 1);
    }
    return true;
}

void CollectionCommands::moveSearch(store::SavedSearchId id, store::SavedSearchId parent, int order)
{
    change([id, parent, order](Repository &repository) {
        return SavedSearches(repository).move(id, parent, order);
    });
}

bool CollectionCommands::keyPressed(int key, Qt::KeyboardModifiers modifiers)
{
    const bool alt = modifiers.testFlag(Qt::AltModifier);
    switch (key) {
    case Qt::Key_F2:
        return rename();
    case Qt::Key_Delete:
        return remove();
    case Qt::Key_Up:
    case Qt::Key_Down:
        return alt && move(key == Qt::Key_Up ? -1 : 1);
    case Qt::Key_Left:
    case Qt::Key_Right: {
        if (alt) {
            return nest(key == Qt::Key_Left ? -1 : 1);
        }
        const PlacesModel::Place *place = current();
        if (!place || !place->holds) {
            return false;
        }
        m_sidebar.places()->setFolded(m_sidebar.view()->currentIndex().row(), key == Qt::Key_Left);
        return true;
    }
    default:
        return false;
    }
}

bool CollectionCommands::eventFilter(QObject *watched, QEvent *event)
{
    const bool shortcut = event->type() == QEvent::ShortcutOverride;
    if (shortcut || event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const PlacesModel::Place *place = current();
        const bool own = place && (place->search || place->dossier);
        if (shortcut && own && key->modifiers().testFlag(Qt::AltModifier) &&
            key->key() >= Qt::Key_Left && key->key() <= Qt::Key_Down) {
            event->accept(); // the window has Alt+Left and Alt+Right for itself
            return true;
        }
        if (!shortcut && keyPressed(key->key(), key->modifiers())) {
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

void CollectionCommands::showMenu(const QPoint &at)
{
    QListView *view = m_sidebar.view();
    const QModelIndex index = view->indexAt(at);
    if (index.isValid()) {
        view->setCurrentIndex(index);
    }
    auto *menu = new QMenu(view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("collectionMenu"));
    const auto add = [this, menu](const QString &text, auto run) {
        connect(menu->addAction(text), &QAction::triggered, this, run);
    };
    const PlacesModel::Place *place = current();
    if (place && place->dossier) {
        add(tr("&Open the dossier…"), [this, dossier = *place->dossier] {
            Q_EMIT dossierRequested(dossier.id, dossier.name);
        });
    }
    if (place && (place->search || place->dossier)) {
        add(tr("&Rename…"), [this] { rename(); });
        add(tr("Move &up"), [this] { move(-1); });
        add(tr("Move &down"), [this] { move(1); });
        if (place->search) {
            add(tr("Put &into the search above"), [this] { nest(1); });
            add(tr("Take &out"), [this] { nest(-1); });
        }
        add(tr("De&lete"), [this] { remove(); });
        menu->addSeparator();
    }
    add(tr("&New dossier…"), [this] { newDossier(); });
    menu->popup(view->viewport()->mapToGlobal(at));
}

} // namespace rd::ui
