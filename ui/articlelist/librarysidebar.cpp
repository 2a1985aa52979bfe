// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/articlelist/librarysidebar.h"

#include "app/base/deliver.h"
#include "ui/articlelist/countdown.h"
#include "ui/articlelist/minutetimer.h"
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
    store::DeskCounts desk;
};

} // namespace

LibrarySidebar::LibrarySidebar(const Theme &theme, store::AsyncStore &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_model(new PlacesModel(this))
    , m_view(new QListView(this))
    , m_minutes(new MinuteTimer(this))
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
                    sayChosen();
                }
            });
    connect(m_minutes, &MinuteTimer::ticked, this, &LibrarySidebar::turnMinute);
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
    turnMinute();
}

void LibrarySidebar::setProfile(const Profile &profile)
{
    if (!(profile == m_profile)) {
        m_profile = profile;
        turnMinute();
    }
}

void LibrarySidebar::setClock(const Clock &clock)
{
    m_minutes->setClock(clock);
}

/// Deadlines pass, and at midnight "today" is another day: what is late or due is counted anew, and
/// a list that depends on the day is asked for again.
void LibrarySidebar::turnMinute()
{
    const store::DeskQuery before = m_model->desk();
    const store::DeskQuery now = deskQuery(m_profile, m_minutes->now());
    m_model->setDesk(now);
    const bool other = before.name != now.name || before.editor != now.editor ||
                       before.todayEndsMs != now.todayEndsMs;
    if (other && m_view->currentIndex().isValid()) {
        sayChosen();
    }
    reload();
}

void LibrarySidebar::sayChosen()
{
    const PlacesModel::Place &place = m_model->place(currentRow());
    if (place.dossier || place.key.isEmpty()) {
        return; // a dossier has an order of its own and is opened, not listed
    }
    const QString query = place.search ? place.search->query : QString();
    Q_EMIT filterChosen(place.filter, place.text);
    Q_EMIT queryChosen(query);
}

bool LibrarySidebar::choose(const QString &key)
{
    const int row = m_model->rowOf(key);
    if (row >= 0) {
        m_view->setCurrentIndex(m_model->index(row));
    }
    return row >= 0;
}

void LibrarySidebar::chooseAll()
{
    choose(QStringLiteral("all"));
}

int LibrarySidebar::currentRow() const
{
    const QModelIndex current = m_view->currentIndex();
    return current.isValid() ? current.row() : m_model->rowOf(QStringLiteral("all"));
}

QString LibrarySidebar::chosenKey() const
{
    return m_model->place(currentRow()).key;
}

store::ListFilter LibrarySidebar::filter() const
{
    return m_model->place(currentRow()).filter;
}

QString LibrarySidebar::title() const
{
    return m_model->place(currentRow()).text;
}

void LibrarySidebar::reload()
{
    const auto future =
        m_store.run(store::AsyncStore::Lane::Read,
                    [desk = m_model->desk()](store::Repository &repository) -> Result<Content> {
                        auto counters = repository.counters();
                        if (!counters) {
                            return fail(counters.error());
                        }
                        auto sections = repository.sections();
                        if (!sections) {
                            return fail(sections.error());
                        }
                        const auto counts = store::Desk(repository).counts(desk);
                        if (!counts) {
                            return fail(counts.error());
                        }
                        return Content{std::move(*counters), std::move(*sections), *counts};
                    });
    deliver(future, this, [this](const Result<Content> &content) {
        if (content) {
            m_model->setContent(content->counters, content->sections);
            m_model->setDeskCounts(content->desk);
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
