// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/boardview.h"

#include "app/base/deliver.h"
#include "app/store/asyncstore.h"
#include "ui/articlelist/countdown.h"
#include "ui/articlelist/minutetimer.h"
#include "ui/articlelist/words.h"
#include "ui/desk/boardcolumn.h"
#include "ui/desk/stepnote.h"
#include "ui/desk/steptaker.h"
#include "ui/editor/openarticle.h"
#include "ui/theme/look.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSignalBlocker>

#include <algorithm>

namespace rd::ui {

namespace {

constexpr int mostCards = 200;   ///< of one column: more is no board any more
constexpr int mostOfADay = 2000; ///< of what is looked through for one's own
constexpr int rangeDays[] = {1, 7};

/// What is on somebody's desk is asked of the store: theirs may stand behind many others'. A desk
/// holds nothing finished; of that a few days are shown, and theirs are picked out here.
Result<std::vector<ArticleRow>> mineOf(store::Repository &repository, store::ListFilter filter,
                                       qint64 sinceMs)
{
    const store::Desk desk(repository);
    std::vector<ArticleRow> cards;
    for (const Status status : {Status::Published, Status::Withdrawn}) {
        filter.status = status;
        auto rows = desk.board(filter, sinceMs, mostOfADay);
        if (!rows) {
            return rows;
        }
        std::copy_if(rows->begin(), rows->end(), std::back_inserter(cards),
                     [&filter](const ArticleRow &row) { return row.assignee == filter.desk.name; });
    }
    filter.status.reset();
    filter.place = store::ListFilter::Place::MyDesk;
    auto rows = desk.board(filter, sinceMs, mostCards);
    if (!rows) {
        return rows;
    }
    cards.insert(cards.end(), rows->begin(), rows->end());
    return cards;
}

} // namespace

BoardView::BoardView(store::AsyncStore &store, const Theme &theme, const Profile &profile,
                     QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_theme(theme)
    , m_profile(profile)
    , m_minutes(new MinuteTimer(this))
    , m_taker(new StepTaker(store, this))
    , m_title(new QLabel(this))
    , m_section(new QComboBox(this))
    , m_mine(new QCheckBox(this))
    , m_range(new SegmentedControl(2, this))
    , m_messages(new MessageBar(theme, this))
    , m_note(new StepNote(store, theme, this))
{
    setObjectName(QStringLiteral("board"));
    setSurface(this, Surface::List);
    build();
    connectTaker();
    m_changes.setSingleShot(true);
    m_changes.setInterval(50); // a burst of commits is one look
    connect(&m_changes, &QTimer::timeout, this, &BoardView::reload);
    connect(&store, &store::AsyncStore::changed, this,
            [this](const std::vector<store::Change> &changes) {
                for (const store::Change &change : changes) {
                    if (change.entity == store::Entity::Section) {
                        loadSections();
                    }
                }
                if (isVisible() && !m_changes.isActive()) { // shown again, it reads anyway
                    m_changes.start();
                }
            });
    connect(m_minutes, &MinuteTimer::ticked, this, &BoardView::reload);
    retranslate();
    loadSections();
    reload();
}

void BoardView::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHeader());
    column->addWidget(m_messages);
    column->addWidget(m_note);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("boardColumns"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *inner = new QWidget(scroll);
    setSurface(inner, Surface::List);
    auto *row = new QHBoxLayout(inner);
    row->setContentsMargins(2 * Theme::step, 0, 2 * Theme::step, 0);
    row->setSpacing(0);
    for (const Status status : allStatuses()) {
        addColumn(status, row);
    }
    scroll->setWidget(inner);
    column->addWidget(scroll, 1);
    connect(m_note, &StepNote::confirmed, this, &BoardView::take);
    connect(m_note, &StepNote::cancelled, this, [this, scroll] {
        for (BoardColumn *one : std::as_const(m_columns)) {
            if (one->currentId() == m_asked) {
                one->cards().setFocus();
                scroll->ensureWidgetVisible(one);
            }
        }
    });
}

QWidget *BoardView::buildHeader()
{
    auto *header = new QWidget(this);
    header->setProperty("header", true);
    header->setAttribute(Qt::WA_StyledBackground);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(4 * Theme::step, 6, 4 * Theme::step, 6);
    row->setSpacing(3 * Theme::step);
    setKind(m_title, TextKind::Title);
    m_section->setObjectName(QStringLiteral("boardSection"));
    m_section->setMinimumContentsLength(12);
    m_mine->setObjectName(QStringLiteral("boardMine"));
    row->addWidget(m_title);
    row->addStretch();
    row->addWidget(m_mine);
    row->addWidget(m_section);
    row->addWidget(m_range);
    m_range->setCurrent(0);
    connect(m_section, &QComboBox::currentIndexChanged, this, &BoardView::reload);
    connect(m_mine, &QCheckBox::toggled, this, &BoardView::reload);
    connect(m_range, &SegmentedControl::chosen, this, &BoardView::reload);
    return header;
}

void BoardView::addColumn(Status status, QHBoxLayout *row)
{
    auto *column = new BoardColumn(status, m_theme, this);
    m_columns.insert(int(status), column);
    row->addWidget(column, 1);
    BoardCards *cards = &column->cards();
    connect(cards, &BoardCards::dropped, this,
            [this, status](ArticleId id, Status from) { begin(id, from, status); });
    connect(cards, &BoardCards::sideways, this, [this, status](int direction, bool withCard) {
        if (withCard) {
            stepSideways(status, direction);
        } else {
            moveSideways(status, direction);
        }
    });
    connect(cards, &QAbstractItemView::activated, this, [this, column] {
        if (const ArticleId id = column->currentId(); id.isValid()) {
            Q_EMIT activated(id);
        }
    });
    connect(cards->selectionModel(), &QItemSelectionModel::currentChanged, this, [this, column] {
        if (const ArticleId id = column->currentId(); id.isValid()) {
            Q_EMIT currentChanged(id);
        }
    });
}

void BoardView::connectTaker()
{
    connect(m_taker, &StepTaker::taken, this, &BoardView::showDone);
    connect(m_taker, &StepTaker::takenBack, this, [this](ArticleId id) {
        m_stepping = id;
        m_messages->showNotice(tr("The step is taken back."));
        reload();
    });
    connect(m_taker, &StepTaker::failed, this, [this](const Error &error) {
        m_messages->showError(error);
        m_note->bringBack();
        reload(); // the card is where the store says
        Q_EMIT failed(error);
    });
}

void BoardView::setProfile(const Profile &profile)
{
    m_profile = profile;
    reload();
}

void BoardView::setClock(const Clock &clock)
{
    for (BoardColumn *column : std::as_const(m_columns)) {
        column->setClock(clock);
    }
    m_minutes->setClock(clock);
}

void BoardView::focusCards()
{
    m_wantsFocus = !focusFirst();
}

bool BoardView::focusFirst()
{
    for (const Status status : allStatuses()) {
        if (BoardColumn *one = column(status); one->setCurrentRow(0)) {
            one->cards().setFocus();
            return true;
        }
    }
    return false;
}

void BoardView::setSection(SectionId section)
{
    const int at = m_section->findData(section.value);
    m_wantedSection = at < 0 ? section : SectionId();
    m_section->setCurrentIndex(std::max(0, at));
}

ArticleId BoardView::currentId() const
{
    for (BoardColumn *column : m_columns) {
        if (column->cards().hasFocus()) {
            return column->currentId();
        }
    }
    return {};
}

store::ListFilter BoardView::filter() const
{
    store::ListFilter filter;
    filter.archived = false;
    filter.reader = m_profile.name;
    filter.desk = deskQuery(m_profile, m_minutes->now());
    const qint64 section = m_section->currentData().toLongLong();
    if (section > 0) {
        filter.section = SectionId(section);
    }
    return filter;
}

/// Published and withdrawn: today, or the last seven days, by the clock of the profile's zone.
qint64 BoardView::sinceMs() const
{
    const int days = rangeDays[std::clamp(m_range->current(), 0, 1)];
    return dayStart(m_minutes->now(), m_profile.zone, days - 1);
}

void BoardView::reload()
{
    const quint64 question = ++m_question;
    const auto future = m_store.run(
        store::AsyncStore::Lane::Read, [filter = filter(), since = sinceMs(),
                                        mine = m_mine->isChecked()](store::Repository &repository) {
            return mine ? mineOf(repository, filter, since)
                        : store::Desk(repository).board(filter, since, mostCards);
        });
    deliver(future, this, [this, question](Result<std::vector<ArticleRow>> rows) {
        if (question != m_question) {
            return;
        }
        if (rows) {
            apply(std::move(*rows));
        } else {
            m_messages->showError(rows.error(), {tr("Try again"), [this] { reload(); }});
            Q_EMIT failed(rows.error());
        }
    });
}

void BoardView::apply(std::vector<ArticleRow> rows)
{
    QHash<int, std::vector<ArticleRow>> byStatus;
    for (ArticleRow &row : rows) {
        byStatus[int(row.status)].push_back(std::move(row));
    }
    for (BoardColumn *column : std::as_const(m_columns)) {
        column->setRows(byStatus.value(int(column->model().status())), mostCards);
    }
    const ArticleId arriving = std::exchange(m_stepping, {});
    for (BoardColumn *column : std::as_const(m_columns)) {
        if (arriving.isValid() && column->setCurrent(arriving)) {
            column->cards().setFocus();
        }
    }
    m_wantsFocus = m_wantsFocus && !focusFirst();
}

void BoardView::loadSections()
{
    const auto future =
        m_store.run(store::AsyncStore::Lane::Read,
                    [](store::Repository &repository) { return repository.sections(); });
    deliver(future, this, [this](Result<std::vector<Section>> sections) {
        if (sections) {
            m_sections = std::move(*sections);
            retranslate();
            if (m_wantedSection.isValid()) {
                setSection(m_wantedSection);
            }
        } else {
            Q_EMIT failed(sections.error());
        }
    });
}

void BoardView::moveSideways(Status from, int direction)
{
    const int row = m_columns.value(int(from))->cards().currentIndex().row();
    for (int at = int(from) + direction; m_columns.contains(at); at += direction) {
        if (BoardColumn *column = m_columns.value(at); column->setCurrentRow(std::max(row, 0))) {
            column->cards().setFocus();
            return;
        }
    }
}

/// The nearest column on that side the card may go to.
void BoardView::stepSideways(Status from, int direction)
{
    const ArticleId id = m_columns.value(int(from))->currentId();
    if (!id.isValid()) {
        return;
    }
    for (int at = int(from) + direction; m_columns.contains(at); at += direction) {
        if (stepBetween(from, Status(at)) != nullptr) {
            begin(id, from, Status(at));
            return;
        }
    }
    refuse(direction > 0 ? tr("There is no step after “%1”.").arg(statusLabel(from))
                         : tr("There is no step back from “%1”.").arg(statusLabel(from)));
}

void BoardView::begin(ArticleId id, Status from, Status to)
{
    if (from == to || m_taker->isBusy()) {
        return;
    }
    const Step *step = stepBetween(from, to);
    if (step == nullptr) {
        QStringList ways;
        for (const Step &way : stepsFrom(from)) {
            if (way.to != from) {
                ways.append(QStringLiteral("“%1”").arg(statusLabel(way.to)));
            }
        }
        refuse(tr("A card goes from “%1” to %2 only.")
                   .arg(statusLabel(from), ways.join(QStringLiteral(", "))));
        return;
    }
    const BoardModel &model = m_columns.value(int(from))->model();
    const int row = model.rowOf(id);
    if (row < 0) {
        refuse(tr("The card has moved meanwhile."));
        return;
    }
    const QString why =
        StepTaker::refusal(*step, model.row(row).embargo, m_minutes->now(), m_profile.zone);
    if (!why.isEmpty()) {
        refuse(why);
        return;
    }
    if (id != m_asked) {
        m_note->forget();
    }
    m_asked = id;
    m_messages->dismiss();
    if (step->note == NoteRule::Required) {
        m_note->ask(*step, model.row(row).assignee);
    } else {
        m_note->forget();
        take(*step, {}, {});
    }
}

void BoardView::take(const Step &step, const QString &note, const QString &handTo)
{
    m_taker->take(m_asked, {step.from, step.to, note, handTo, m_profile.name},
                  m_find ? m_find(m_asked) : nullptr);
}

void BoardView::showDone(ArticleId id, const store::StepOrder &order)
{
    m_stepping = id;
    m_note->forget();
    reload();
    m_messages->showNotice(
        StepTaker::doneText(order),
        {tr("Undo"),
         [this, id] { m_taker->takeBack(id, m_profile.name, m_find ? m_find(id) : nullptr); }});
}

void BoardView::refuse(const QString &why)
{
    m_note->forget();
    m_messages->showNotice(why);
}

void BoardView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void BoardView::retranslate()
{
    m_title->setText(tr("Board"));
    m_mine->setText(tr("Only mine"));
    m_range->setTexts({tr("Today"), tr("7 days")});
    m_range->setAccessibleName(tr("Published and withdrawn since"));
    m_range->setToolTip(tr("How far back “published” and “withdrawn” go"));
    m_section->setAccessibleName(tr("Section"));
    for (BoardColumn *column : std::as_const(m_columns)) {
        column->retranslate();
    }
    const QSignalBlocker blocker(m_section);
    const qint64 chosen = m_section->currentData().toLongLong();
    m_section->clear();
    m_section->addItem(tr("All sections"), 0);
    for (const Section &section : m_sections) {
        m_section->addItem(section.label(interfaceLanguage()), section.id.value);
    }
    m_section->setCurrentIndex(std::max(0, m_section->findData(chosen)));
}

} // namespace rd::ui
