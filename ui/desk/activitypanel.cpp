// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/activitypanel.h"

#include "app/base/deliver.h"
#include "app/store/asyncstore.h"
#include "app/store/desk.h"
#include "ui/articlelist/countdown.h"
#include "ui/desk/activitydelegate.h"
#include "ui/desk/activitymodel.h"
#include "ui/theme/look.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QSignalBlocker>
#include <QStackedLayout>

namespace rd::ui {

namespace {

constexpr int mostPeople = 200;

} // namespace

ActivityPanel::ActivityPanel(store::AsyncStore &store, const Theme &theme, const Profile &profile,
                             QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_profile(profile)
    , m_title(new QLabel(this))
    , m_who(new QComboBox(this))
    , m_day(new QComboBox(this))
    , m_kind(new QComboBox(this))
    , m_messages(new MessageBar(theme, this))
    , m_model(new ActivityModel(store, this))
    , m_view(new QListView(this))
    , m_empty(new EmptyState(theme, this))
    , m_stack(new QStackedLayout)
{
    setObjectName(QStringLiteral("activity"));
    setSurface(this, Surface::List);
    m_model->setZone(profile.zone);
    m_view->setItemDelegate(new ActivityDelegate(theme, *m_model, this));
    build();
    connect(&theme, &Theme::changed, m_view->viewport(), qOverload<>(&QWidget::update));
    retranslate();
    loadPeople();
    apply();
}

void ActivityPanel::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *header = new QWidget(this);
    header->setProperty("header", true);
    header->setAttribute(Qt::WA_StyledBackground);
    auto *top = new QVBoxLayout(header);
    top->setContentsMargins(4 * Theme::step, 2 * Theme::step, 4 * Theme::step, 2 * Theme::step);
    setKind(m_title, TextKind::Title);
    top->addWidget(m_title);
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * Theme::step);
    m_who->setObjectName(QStringLiteral("activityWho"));
    m_day->setObjectName(QStringLiteral("activityDay"));
    m_kind->setObjectName(QStringLiteral("activityKind"));
    for (QComboBox *box : {m_who, m_day, m_kind}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
        row->addWidget(box, 1);
        connect(box, &QComboBox::currentIndexChanged, this, &ActivityPanel::apply);
    }
    top->addLayout(row);
    column->addWidget(header);
    column->addWidget(m_messages);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    column->addLayout(m_stack, 1);
    setFocusProxy(m_view);
    m_view->setModel(m_model);
    m_view->setMouseTracking(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_view, &QAbstractItemView::activated, this, &ActivityPanel::open);
    connect(m_model, &ActivityModel::loaded, this, [this] {
        m_stack->setCurrentIndex(m_model->rowCount() == 0 && !m_model->isLoading() ? 1 : 0);
    });
    connect(m_model, &ActivityModel::failed, this, [this](const Error &error) {
        m_messages->showError(error, {tr("Try again"), [this] { apply(); }});
        Q_EMIT failed(error);
    });
}

void ActivityPanel::setArticle(ArticleId id)
{
    if (id != m_article) {
        m_article = id;
        retranslate();
        apply();
    }
}

void ActivityPanel::apply()
{
    store::ActivityFilter filter;
    filter.article = m_article;
    filter.author = m_who->currentData().toString();
    const int days = m_day->currentData().toInt();
    if (days != 0) {
        const qint64 now = systemClock()();
        // -1 is yesterday alone; else so many days, today included.
        filter.sinceMs = dayStart(now, m_profile.zone, days < 0 ? 1 : days - 1);
        if (days < 0) {
            filter.untilMs = dayStart(now, m_profile.zone, 0);
        }
    }
    m_model->setFilter(filter, ActivityGroup(m_kind->currentData().toInt()));
}

void ActivityPanel::open(const QModelIndex &index)
{
    const Activity &one = m_model->activity(index.row());
    if (one.article.isValid()) {
        Q_EMIT openRequested(one.article, one.revision);
    }
}

void ActivityPanel::loadPeople()
{
    const auto future =
        m_store.run(store::AsyncStore::Lane::Read, [](store::Repository &repository) {
            return store::Desk(repository).colleagues({}, mostPeople);
        });
    deliver(future, this, [this](const Result<QStringList> &people) {
        if (people) {
            m_people = *people;
            retranslate();
        } else {
            Q_EMIT failed(people.error());
        }
    });
}

void ActivityPanel::fillDays()
{
    const QSignalBlocker blocker(m_day);
    const int chosen = m_day->currentIndex();
    m_day->clear();
    m_day->addItem(tr("Any day"), 0);
    m_day->addItem(tr("Today"), 1);
    m_day->addItem(tr("Yesterday"), -1);
    m_day->addItem(tr("7 days"), 7);
    m_day->addItem(tr("30 days"), 30);
    m_day->setCurrentIndex(std::max(0, chosen));
}

void ActivityPanel::fillKinds()
{
    const QSignalBlocker blocker(m_kind);
    const int chosen = m_kind->currentIndex();
    m_kind->clear();
    for (int group = int(ActivityGroup::All); group <= int(ActivityGroup::Other); ++group) {
        m_kind->addItem(groupLabel(ActivityGroup(group)), group);
    }
    m_kind->setCurrentIndex(std::max(0, chosen));
}

void ActivityPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void ActivityPanel::retranslate()
{
    m_title->setText(m_article.isValid() ? tr("What happened to this article")
                                         : tr("What happened"));
    m_view->setAccessibleName(m_title->text());
    m_who->setAccessibleName(tr("Person"));
    m_day->setAccessibleName(tr("Day"));
    m_kind->setAccessibleName(tr("Kind"));
    m_empty->setContent(QStringLiteral("history"), tr("Nothing happened yet"),
                        tr("Steps, saves and hand-overs are noted here."));
    fillDays();
    fillKinds();
    const QSignalBlocker blocker(m_who);
    const QString chosen = m_who->currentData().toString();
    m_who->clear();
    m_who->addItem(tr("Everybody"), QString());
    for (const QString &name : std::as_const(m_people)) {
        m_who->addItem(name, name);
    }
    m_who->setCurrentIndex(std::max(0, m_who->findData(chosen)));
}

} // namespace rd::ui
