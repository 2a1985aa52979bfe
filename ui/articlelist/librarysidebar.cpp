// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/articlelist/librarysidebar.h"

#include "app/base/deliver.h"
#include "ui/articlelist/placesmodel.h"
#include "ui/theme/look.h"

#include <QEvent>
#include <QListView>
#include <QVBoxLayout>

namespace rd::ui {

namespace {

struct Content
{
    store::Counters counters;
    std::vector<Section> sections;
};

} // namespace

LibrarySidebar::LibrarySidebar(const Theme &theme, store::AsyncStore &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_model(new PlacesModel(this))
    , m_view(new QListView(this))
{
    setSurface(this, Surface::Side);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 2 * Theme::step, 0, 2 * Theme::step);
    column->addWidget(m_view);
    m_view->setItemDelegate(new PlaceDelegate(theme, *m_model, this));
    m_view->setModel(m_model);
    m_view->setMouseTracking(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusProxy(m_view);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid()) {
                    const PlacesModel::Place &place = m_model->place(current.row());
                    Q_EMIT filterChosen(place.filter, place.text);
                }
            });
    connect(&theme, &Theme::changed, m_view->viewport(), qOverload<>(&QWidget::update));

    m_changes.setSingleShot(true);
    m_changes.setInterval(100);
    connect(&m_changes, &QTimer::timeout, this, &LibrarySidebar::reload);
    connect(&store, &store::AsyncStore::changed, this, [this] {
        if (!m_changes.isActive()) {
            m_changes.start();
        }
    });
    retranslate();
    reload();
}

void LibrarySidebar::chooseAll()
{
    m_view->setCurrentIndex(m_model->index(1)); // below the title "Library"
}

store::ListFilter LibrarySidebar::filter() const
{
    const QModelIndex current = m_view->currentIndex();
    return m_model->place(current.isValid() ? current.row() : 1).filter;
}

QString LibrarySidebar::title() const
{
    const QModelIndex current = m_view->currentIndex();
    return m_model->place(current.isValid() ? current.row() : 1).text;
}

void LibrarySidebar::reload()
{
    const auto future = m_store.run(store::AsyncStore::Lane::Read,
                                    [](store::Repository &repository) -> Result<Content> {
                                        auto counters = repository.counters();
                                        if (!counters) {
                                            return fail(counters.error());
                                        }
                                        auto sections = repository.sections();
                                        if (!sections) {
                                            return fail(sections.error());
                                        }
                                        return Content{std::move(*counters), std::move(*sections)};
                                    });
    deliver(future, this, [this](const Result<Content> &content) {
        if (content) {
            m_model->setContent(content->counters, content->sections);
        } else {
            Q_EMIT failed(content.error());
        }
    });
}

void LibrarySidebar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        Q_EMIT titleChanged(title());
    }
}

void LibrarySidebar::retranslate()
{
    m_view->setAccessibleName(tr("Library"));
    m_model->retranslate();
}

} // namespace rd::ui
