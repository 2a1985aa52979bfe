// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/articlelist/articlelistpanel.h"

#include "app/base/deliver.h"
#include "ui/articlelist/articledelegate.h"
#include "ui/articlelist/articlelistmodel.h"
#include "ui/articlelist/bulkbar.h"
#include "ui/articlelist/cardview.h"
#include "ui/articlelist/minutetimer.h"
#include "ui/articlelist/thumbnails.h"
#include "ui/articlelist/words.h"
#include "ui/theme/look.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStackedLayout>

namespace rd::ui {

ArticleListPanel::ArticleListPanel(const Theme &theme, store::AsyncStore &store, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(new ArticleListModel(store, this))
    , m_thumbnails(new Thumbnails(store, this))
    , m_delegate(new ArticleDelegate(theme, *m_thumbnails, this))
    , m_view(new CardView(*m_model, *m_delegate, this))
    , m_header(new QWidget(this))
    , m_title(new ElidedLabel(m_header))
    , m_order(new OrderButton(m_header))
    , m_bulk(new BulkBar(theme, store, this))
    , m_messages(new MessageBar(theme, this))
    , m_empty(new EmptyState(theme, this))
    , m_minutes(new MinuteTimer(this))
    , m_stack(new QStackedLayout)
{
    setSurface(this, Surface::List);
    buildHeader();
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_bulk);
    column->addWidget(m_messages);
    column->addLayout(m_stack, 1);
    setFocusProxy(m_view);
    setTabOrder(m_order, m_view); // as they stand; the other way round Tab comes back to the rows
    connectModel();
    connectView();
    connectBulk();
    retranslate();
}

void ArticleListPanel::buildHeader()
{
    m_header->setProperty("header", true);
    m_header->setAttribute(Qt::WA_StyledBackground);
    m_header->setFixedHeight(40);
    auto *row = new QHBoxLayout(m_header);
    row->setContentsMargins(4 * Theme::step, 0, 2 * Theme::step, 0);
    row->addWidget(m_title, 1);
    row->addWidget(m_order);
    setKind(m_title, TextKind::Soft);
    connect(m_order, &OrderButton::chosen, this, &ArticleListPanel::takeOrder);
}

void ArticleListPanel::connectModel()
{
    connect(m_model, &ArticleListModel::loaded, this, [this] {
        m_preparing = 0;
        showState();
        applyWanted();
    });
    // An article that has just come in is a new row, or its page is read later.
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &ArticleListPanel::applyWanted,
            Qt::QueuedConnection);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ArticleListPanel::applyWanted,
            Qt::QueuedConnection);
    // A reset forgets what was current; it is found again among the new rows.
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        if (!m_wanted.isValid()) {
            m_wanted = currentId();
        }
    });
    // A row that changes its place is taken out and put in; it stays the one somebody is at. By now
    // the view is at its neighbour.
    connect(m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) {
                const int row = m_model->rowOf(m_chosen);
                if (row >= first && row <= last && !m_wanted.isValid()) {
                    m_wanted = m_chosen;
                }
            });
    connect(m_model, &ArticleListModel::failed, this, [this](const Error &error) {
        m_failed = error.code != ErrorCode::Cancelled;
        if (error.code == ErrorCode::Usage) {
            m_messages->showError(error); // the words are wrong: the same again would not help
        } else {
            m_messages->showError(error, {tr("Try again"), [this] {
                                              m_failed = false;
                                              m_model->setFilter(m_filter);
                                          }});
        }
        showState();
    });
    connect(m_model, &ArticleListModel::preparing, this, [this](qint64 left) {
        m_preparing = left;
        showState();
    });
}

void ArticleListPanel::connectView()
{
    connect(m_view, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const ArticleId id = m_model->idAt(index.row());
        if (id.isValid()) {
            Q_EMIT activated(id);
        }
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                const ArticleId id = m_model->idAt(current.row());
                // Not chosen: the focus came into the list, or Ctrl and an arrow moved it.
                const bool chosen = m_view->selectionModel()->isSelected(current);
                if (chosen) {
                    m_chosen = id;
                }
                if (!m_selecting && chosen && id.isValid()) {
                    m_wanted = {};
                    Q_EMIT currentChanged(id);
                }
            });
    // A story's row may stand for another language version than the one that is open.
    connect(m_view, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        const ArticleId id = m_model->idAt(index.row());
        if (id.isValid() && selectedIds().size() == 1) {
            Q_EMIT currentChanged(id);
        }
    });
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        const QList<ArticleId> ids = selectedIds();
        if (!ids.isEmpty()) {
            Q_EMIT contextMenuRequested(m_view->viewport()->mapToGlobal(position), ids);
        }
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ArticleListPanel::countSelected);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ArticleListPanel::countSelected);
    connect(m_thumbnails, &Thumbnails::arrived, m_view->viewport(), qOverload<>(&QWidget::update));
    connect(&m_theme, &Theme::changed, m_view, &CardView::remeasure);
    connect(m_minutes, &MinuteTimer::ticked, m_view->viewport(), qOverload<>(&QWidget::update));
}

void ArticleListPanel::connectBulk()
{
    connect(m_bulk, &BulkBar::clearRequested, this, [this] {
        m_view->selectionModel()->clearSelection();
        m_view->setFocus();
    });
    connect(m_bulk, &BulkBar::chosen, this, [this] {
        deliver(m_model->idsOf(m_view->selectionModel()->selection()), this,
                [this](const Result<std::vector<ArticleId>> &ids) {
                    if (ids) {
                        m_bulk->apply(*ids);
                    } else {
                        m_messages->showError(ids.error());
                    }
                });
    });
    connect(m_bulk, &BulkBar::failed, this,
            [this](const Error &error) { m_messages->showError(error); });
    connect(m_bulk, &BulkBar::notice, this, [this](const QString &text, bool undoable) {
        if (undoable) {
            m_messages->showNotice(text, {tr("Undo"), [this] { m_bulk->run().takeBack(); }});
        } else {
            m_messages->showNotice(text);
        }
    });
}

/// By ranges: all of a million rows may be selected.
void ArticleListPanel::countSelected()
{
    qint64 count = 0;
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection()) {
        count += range.height();
    }
    m_bulk->setSelected(count);
}

const ListOrder &ArticleListPanel::order() const
{
    return m_order->order();
}

void ArticleListPanel::setOrder(const ListOrder &order)
{
    m_order->setOrder(order);
    takeOrder(order);
}

void ArticleListPanel::takeOrder(const ListOrder &order)
{
    m_model->setGrouping(order.grouping);
    if (m_name.isEmpty()) {
        return; // nothing is listed yet
    }
    if (m_filter.sort != order.sort || m_filter.ascending != order.ascending) {
        setFilter(m_filter, m_name);
    }
}

void ArticleListPanel::setAuthor(const QString &author)
{
    m_bulk->setAuthor(author);
}

void ArticleListPanel::setEditOpen(BulkRun::EditOpen edit)
{
    m_bulk->run().setEditOpen(std::move(edit));
}

void ArticleListPanel::setFilter(const store::ListFilter &filter, const QString &title)
{
    m_filter = filter;
    m_filter.preferredLanguage = interfaceLanguage();
    m_filter.locale = interfaceLanguage();
    m_filter.sort = order().sort;
    m_filter.ascending = order().ascending;
    m_filter.exactWords = m_exactWords || filter.exactWords;
    m_name = title;
    m_wanted = currentId();
    forgetFailure();
    m_view->verticalScrollBar()->setValue(0);
    m_model->setFilter(m_filter);
    showState();
}

void ArticleListPanel::setExactWords(bool exact)
{
    m_exactWords = exact;
    store::ListFilter filter = m_filter;
    filter.exactWords = exact;
    setFilter(filter, m_name);
}

void ArticleListPanel::setClock(const Clock &clock)
{
    m_model->setClock(clock);
    m_delegate->setClock(clock);
    m_minutes->setClock(clock);
}

void ArticleListPanel::setTitle(const QString &title)
{
    m_name = title;
    showState();
}

void ArticleListPanel::setQuery(const QString &query, bool typing)
{
    const QString cleaned = query.trimmed();
    const bool other = cleaned != m_model->query();
    if (other || (typing != m_filter.typing && !cleaned.isEmpty())) {
        m_filter.typing = typing;
        forgetFailure();
        m_view->verticalScrollBar()->setValue(0);
        m_model->setQuery(cleaned, typing);
        showState();
    }
}

/// What went wrong with the last question says nothing about the next one.
void ArticleListPanel::forgetFailure()
{
    m_failed = false;
    m_messages->dismiss();
}

void ArticleListPanel::select(ArticleId id)
{
    m_wanted = id;
    applyWanted();
}

void ArticleListPanel::applyWanted()
{
    if (!m_wanted.isValid()) {
        return;
    }
    const int row = m_model->rowOf(m_wanted);
    if (row >= 0) {
        m_wanted = {};
        const QScopedValueRollback<bool> guard(m_selecting, true);
        m_view->setCurrentIndex(m_model->index(row));
    }
}

QList<ArticleId> ArticleListPanel::selectedIds() const
{
    return m_model->readIdsOf(m_view->selectionModel()->selection());
}

ArticleId ArticleListPanel::currentId() const
{
    return m_model->idAt(m_view->currentIndex().row());
}

void ArticleListPanel::showState()
{
    const int count = m_model->storyCount();
    const bool searching = !m_model->query().isEmpty();
    QString number = groupedNumber(count);
    if (m_model->hasMore()) {
        number += QLatin1Char('+');
    }
    const QString name = searching ? tr("Search") : m_name;
    m_order->setEnabled(!searching); // what is found comes newest first
    m_title->setFullText(m_model->isLoading() ? name : name + QStringLiteral(" · ") + number);
    if (m_preparing > 0) {
        m_title->setFullText(tr("%1 · sorting, %2 to go").arg(name, groupedNumber(m_preparing)));
    }
    const bool empty = count == 0 && !m_model->isLoading() && !m_failed;
    m_stack->setCurrentIndex(empty ? 1 : 0);
    if (!empty) {
        return;
    }
    if (searching) {
        m_empty->setContent(QStringLiteral("search-x"),
                            tr("Nothing found for “%1”").arg(m_model->query()),
                            tr("Try fewer words, or search all articles."));
    } else if (m_filter.deleted) {
        m_empty->setContent(QStringLiteral("trash-2"), tr("The bin is empty"),
                            tr("What you delete stays here for 30 days."));
    } else if (m_filter.place != store::ListFilter::Place::Everywhere) {
        m_empty->setContent(QStringLiteral("circle-check"), tr("Nothing is left to do here"),
                            emptyDesk(m_filter.place));
    } else if (m_filter.status || m_filter.section || m_filter.archived.value_or(false)) {
        m_empty->setContent(QStringLiteral("inbox"), tr("Nothing here"),
                            tr("No article is in “%1” now.").arg(m_name));
    } else {
        m_empty->setContent(QStringLiteral("newspaper"), tr("No articles yet"),
                            tr("Write the first one, or import what you have."));
    }
}

QString ArticleListPanel::emptyDesk(store::ListFilter::Place place)
{
    using Place = store::ListFilter::Place;
    switch (place) {
    case Place::MyDesk:
        return tr("What is handed to you and what you begin stands here.");
    case Place::DueToday:
        return tr("What has its deadline today, or has missed it, stands here.");
    case Place::Waiting:
        return tr("What others hand over to you stands here.");
    case Place::ChangedSincePublished:
        return tr("What is published and was changed since stands here until it is updated.");
    case Place::Everywhere:
        break;
    }
    return {};
}

void ArticleListPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        // Stories are shown in the language of the interface, and headlines in its alphabet, once
        // there is something to show.
        if ((m_filter.foldStories || m_filter.sort == store::SortKey::Headline) &&
            m_filter.preferredLanguage != interfaceLanguage()) {
            m_filter.preferredLanguage = interfaceLanguage();
            m_filter.locale = interfaceLanguage();
            m_model->setFilter(m_filter);
        }
    }
}

void ArticleListPanel::retranslate()
{
    m_view->setAccessibleName(tr("Articles"));
    m_view->remeasure();
    showState();
}

} // namespace rd::ui
