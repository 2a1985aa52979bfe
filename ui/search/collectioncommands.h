// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/store/dossiers.h"
#include "app/store/savedsearches.h"
#include "ui/articlelist/placesmodel.h"

#include <QAction>
#include <QObject>
#include <QTimer>

#include <functional>

namespace rd::store {
class AsyncStore;
}

namespace rd::ui {

class HitCounts;
class LibrarySidebar;

/// Saved searches and dossiers in the sidebar: keeps them and their counts up to date, and does
/// what a person does to them there by key, mouse or menu. Everything can be taken back.
class CollectionCommands final : public QObject
{
    Q_OBJECT
public:
    CollectionCommands(store::AsyncStore &store, LibrarySidebar &sidebar, QWidget *window);

    /// Asks for a name; inside the saved search that is chosen, else at the top.
    void saveSearch(const QString &query, bool exactWords);
    /// Offers the dossiers and a new one.
    void addToDossier(const QList<ArticleId> &articles);
    void addTo(store::DossierId id, const QList<ArticleId> &articles);
    void newDossier(const QList<ArticleId> &articles = {});

    /// Of the row that is current in the sidebar; false where they make no sense.
    bool rename();
    bool remove();
    /// Among its siblings: -1 up, 1 down.
    bool move(int by);
    /// Into the search above it (1), or out beside its parent (-1).
    bool nest(int by);

Q_SIGNALS:
    void dossierRequested(rd::store::DossierId id, const QString &name);
    /// Done; `undo` takes it back, where there is something to take back.
    void done(const QString &notice, const std::function<void()> &undo);
    void failed(const rd::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Job = std::function<Result<void>(store::Repository &)>;
    void change(const Job &job, const std::function<void()> &then = {});
    void reload();
    void askName(const QString &title, const QString &proposed,
                 const std::function<void(const QString &)> &take);
    bool keyPressed(int key, Qt::KeyboardModifiers modifiers);
    void showMenu(const QPoint &at);
    void moveSearch(store::SavedSearchId id, store::SavedSearchId parent, int order);
    void removeSearch(const store::SavedSearch &search);
    void removeDossier(const store::Dossier &dossier);
    [[nodiscard]] const PlacesModel::Place *current() const;
    [[nodiscard]] std::vector<store::SavedSearch> siblings(store::SavedSearchId parent) const;

    store::AsyncStore &m_store;
    LibrarySidebar &m_sidebar;
    QWidget *m_window;
    HitCounts *m_counts;
    QTimer m_changes;  ///< of the collections themselves
    QTimer m_recounts; ///< of articles: a count is dearer, and may be late
};

} // namespace rd::ui
