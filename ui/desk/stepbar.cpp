// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/stepbar.h"

#include "app/store/asyncstore.h"
#include "ui/articlelist/minutetimer.h"
#include "ui/desk/assignpanel.h"
#include "ui/desk/deskfacts.h"
#include "ui/desk/readmarker.h"
#include "ui/desk/stepnote.h"
#include "ui/desk/steptaker.h"
#include "ui/editor/openarticle.h"
#include "ui/theme/look.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/statusdot.h"

#include <QAction>
#include <QEvent>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace rd::ui {

namespace {
constexpr int stripLine = 32; ///< the height of a button, px
}

StepBar::StepBar(store::AsyncStore &store, const Theme &theme, const Profile &profile,
                 QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_theme(theme)
    , m_profile(profile)
    , m_taker(new StepTaker(store, this))
    , m_minutes(new MinuteTimer(this))
    , m_reader(new ReadMarker(store, this))
    , m_strip(new QWidget(this))
    , m_status(new StatusDot(theme, m_strip))
    , m_primary(new QPushButton(m_strip))
    , m_more(new QToolButton(m_strip))
    , m_menu(new QMenu(m_more))
    , m_assignee(new QPushButton(m_strip))
    , m_facts(new DeskFacts(theme, m_strip))
    , m_see(new QPushButton(m_strip))
    , m_note(new StepNote(store, theme, this))
    , m_assign(new AssignPanel(store, this))
    , m_messages(new MessageBar(theme, this))
{
    setObjectName(QStringLiteral("stepBar"));
    setSurface(this, Surface::Page);
    build();
    addStepActions();
    connectTaker();
    connect(m_minutes, &MinuteTimer::ticked, this, [this] { m_facts->show(m_minutes->now()); });
    connect(&theme, &Theme::changed, this, &StepBar::refresh);
    setProfile(profile);
    retranslate();
    setArticle(nullptr);
}

void StepBar::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_strip);
    column->addWidget(m_note);
    column->addWidget(m_assign);
    column->addWidget(m_messages);
    m_strip->setProperty("header", true);
    m_strip->setAttribute(Qt::WA_StyledBackground);
    auto *row = new FlowLayout(m_strip, 2 * Theme::step);
    row->setContentsMargins(4 * Theme::step, 6, 4 * Theme::step, 6);
    m_status->setMinimumHeight(stripLine);
    m_status->setObjectName(QStringLiteral("deskStatus"));
    m_primary->setObjectName(QStringLiteral("deskPrimary"));
    m_more->setObjectName(QStringLiteral("deskMore"));
    m_assignee->setObjectName(QStringLiteral("deskAssignee"));
    m_see->setObjectName(QStringLiteral("deskSeeChanges"));
    setKind(m_primary, ButtonKind::Accent);
    setKind(m_more, ButtonKind::Quiet);
    setKind(m_assignee, ButtonKind::Quiet);
    setKind(m_see, ButtonKind::Quiet);
    m_more->setMenu(m_menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFixedWidth(stripLine);
    m_assignee->setIconSize({14, 14});
    row->addWidget(m_status);
    row->addWidget(m_primary);
    row->addWidget(m_more);
    row->addWidget(m_assignee);
    for (QWidget *fact : m_facts->widgets()) {
        row->addWidget(fact);
    }
    row->addWidget(m_see);
    connect(m_primary, &QPushButton::clicked, this, [this] {
        if (const std::vector<Step> next = steps(); !next.empty()) {
            begin(next.front());
        }
    });
    connect(m_assignee, &QPushButton::clicked, this, &StepBar::beginAssign);
    connect(m_see, &QPushButton::clicked, this, &StepBar::seeChanges);
    connect(m_note, &StepNote::confirmed, this, &StepBar::take);
    connect(m_note, &StepNote::cancelled, this, [this] { m_primary->setFocus(); });
    connect(m_assign, &AssignPanel::chosen, this, &StepBar::assign);
    connect(m_assign, &AssignPanel::cancelled, this, [this] { m_assignee->setFocus(); });
}

QAction *StepBar::addDeskAction(const QString &name, void (StepBar::*run)())
{
    auto *action = new QAction(this);
    action->setObjectName(QStringLiteral("desk.") + name);
    addAction(action);
    m_actions.insert(name, action);
    if (run != nullptr) {
        connect(action, &QAction::triggered, this, run);
    }
    return action;
}

void StepBar::addStepActions()
{
    for (const Step &step : workflow()) {
        const QString name = QLatin1String(step.name);
        if (!m_actions.contains(name)) {
            QAction *action = addDeskAction(name, nullptr);
            connect(action, &QAction::triggered, this, [this, name] { beginNamed(name); });
        }
    }
    addDeskAction(QStringLiteral("assign"), &StepBar::beginAssign);
    addDeskAction(QStringLiteral("assignToMe"), &StepBar::assignToMe);
    addDeskAction(QStringLiteral("takeBack"), &StepBar::takeBack);
    addDeskAction(QStringLiteral("seeChanges"), &StepBar::seeChanges);
}

void StepBar::connectTaker()
{
    connect(m_taker, &StepTaker::busyChanged, this, &StepBar::refresh);
    connect(m_taker, &StepTaker::failed, this, [this](const Error &error) {
        m_note->bringBack();
        Q_EMIT failed(error);
    });
    connect(m_taker, &StepTaker::taken, this, [this](ArticleId id, const store::StepOrder &order) {
        m_drafts.remove(id);
        if (id == m_shown) { // what is written for another article stays
            m_lastStepped = id;
            m_note->forget();
            showDone(StepTaker::doneText(order));
        }
        Q_EMIT stepTaken(id, order.from, order.to);
    });
    connect(m_taker, &StepTaker::takenBack, this, [this](ArticleId) {
        m_lastStepped = {};
        m_messages->showNotice(tr("The step is taken back."));
        refresh();
    });
    connect(m_taker, &StepTaker::assigned, this, [this](ArticleId, const QString &assignee) {
        m_messages->showNotice(assignee.isEmpty() ? tr("It is nobody’s turn now.")
                                                  : tr("It is the turn of %1.").arg(assignee));
        refresh();
    });
}

void StepBar::setProfile(const Profile &profile)
{
    m_profile = profile;
    m_facts->setZone(profile.zone);
    m_reader->setReader(profile.name);
    refresh();
}

void StepBar::setClock(const Clock &clock)
{
    m_minutes->setClock(clock);
}

void StepBar::setArticle(OpenArticle *article)
{
    if (article != nullptr && article == m_article) {
        return; // shown once more: a note half written and the way back stay
    }
    if (m_article != nullptr) {
        disconnect(m_article, nullptr, this, nullptr);
    }
    keepDraft();
    m_article = article;
    m_shown = article != nullptr ? article->id() : ArticleId();
    m_lastStepped = {};
    m_note->forget();
    m_assign->hide();
    m_messages->dismiss();
    m_facts->setArticle(article);
    m_reader->setArticle(article);
    if (article != nullptr) {
        connect(article, &OpenArticle::recordChanged, this, &StepBar::refresh);
        connect(article, &OpenArticle::metadataChanged, this, &StepBar::refresh);
        connect(article, &OpenArticle::saveStateChanged, this, &StepBar::refresh);
        connect(article, &QObject::destroyed, this, [this] { m_strip->hide(); });
    }
    refresh();
    resumeDraft();
}

/// A note half written waits for its article to come back.
void StepBar::keepDraft()
{
    if (const auto draft = m_note->draft(); draft && m_shown.isValid()) {
        m_drafts.insert(m_shown, *draft);
    }
}

void StepBar::resumeDraft()
{
    const auto draft = m_drafts.constFind(m_shown);
    if (draft == m_drafts.cend() || m_article == nullptr) {
        return;
    }
    const std::vector<Step> next = steps();
    if (std::any_of(next.begin(), next.end(), [&draft](const Step &step) {
            return step.from == draft->step.from && step.to == draft->step.to;
        })) {
        m_note->resume(*draft, m_article->article().assignee);
    }
    m_drafts.remove(m_shown); // the note keeps it now; a step nobody can take any more is gone
}

/// "Publish update" is offered when there is one.
std::vector<Step> StepBar::steps() const
{
    if (m_article == nullptr) {
        return {};
    }
    std::vector<Step> next = stepsFrom(m_article->article().status);
    if (!DeskFacts::isChangedSincePublished(*m_article)) {
        next.erase(std::remove_if(next.begin(), next.end(),
                                  [](const Step &step) { return step.from == step.to; }),
                   next.end());
    }
    return next;
}

void StepBar::refresh()
{
    const bool open = m_article != nullptr;
    m_strip->setVisible(open);
    const bool can =
        open && !m_store.isReadOnly() && !m_article->article().archived && !m_taker->isBusy();
    const std::vector<Step> next = steps();
    for (const Step &step : workflow()) {
        m_actions[QLatin1String(step.name)]->setEnabled(false);
    }
    for (const Step &step : next) {
        m_actions[QLatin1String(step.name)]->setEnabled(can);
    }
    const bool changed = open && DeskFacts::isChangedSincePublished(*m_article);
    m_actions[QStringLiteral("assign")]->setEnabled(can);
    m_actions[QStringLiteral("assignToMe")]->setEnabled(
        can && !m_profile.name.isEmpty() && m_article->article().assignee != m_profile.name);
    m_actions[QStringLiteral("takeBack")]->setEnabled(can && m_lastStepped == m_article->id());
    m_actions[QStringLiteral("seeChanges")]->setEnabled(changed);
    m_see->setVisible(changed);
    m_assignee->setEnabled(can);
    m_primary->setEnabled(can);
    m_more->setEnabled(can);
    if (open) {
        showSteps();
        m_facts->show(m_minutes->now());
    }
}

void StepBar::showSteps()
{
    const Article &record = m_article->article();
    const std::vector<Step> next = steps();
    m_status->setStatus(record.status);
    // The way out of the newsroom is never the first thing to press.
    const bool primary = !next.empty() && next.front().to != Status::Withdrawn;
    m_primary->setVisible(primary);
    if (primary) {
        m_primary->setText(next.front().label());
    }
    fillMenu({next.begin() + (primary ? 1 : 0), next.end()});
    m_assignee->setIcon(m_theme.icon(QStringLiteral("user"), m_theme.tokens().soft));
    m_assignee->setText(record.assignee.isEmpty() ? tr("Nobody’s turn") : record.assignee);
    m_assignee->setAccessibleName(record.assignee.isEmpty()
                                      ? tr("Whose turn: nobody")
                                      : tr("Whose turn: %1").arg(record.assignee));
}

/// Only when something is otherwise: an autosave must not empty a menu somebody has open.
void StepBar::fillMenu(const std::vector<Step> &others)
{
    QString content = QString::number(int(m_theme.scheme()));
    for (const Step &step : others) {
        content += step.label() + QString::number(int(step.to));
    }
    m_more->setVisible(!others.empty());
    if (content == m_menuContent) {
        return;
    }
    m_menuContent = content;
    m_menu->clear();
    for (const Step &one : others) {
        QAction *action = m_menu->addAction(statusIcon(one.to, m_theme), one.label());
        // By name: the article may be another when it is chosen, with the same steps.
        const QString name = QLatin1String(one.name);
        connect(action, &QAction::triggered, this, [this, name] { beginNamed(name); });
    }
}

void StepBar::beginNamed(const QString &name)
{
    for (const Step &step : steps()) {
        if (name == QLatin1String(step.name)) {
            begin(step);
            return;
        }
    }
}

void StepBar::begin(const Step &step)
{
    if (m_article == nullptr || m_taker->isBusy()) {
        return;
    }
    const QString why =
        StepTaker::refusal(step, m_article->article().embargo, m_minutes->now(), m_profile.zone);
    if (!why.isEmpty()) {
        Q_EMIT failed(Error{ErrorCode::Denied, why, {}, {}});
        return;
    }
    m_messages->dismiss();
    m_assign->hide();
    if (step.note == NoteRule::None) {
        m_note->forget();
        take(step, {}, {});
    } else {
        m_note->ask(step, m_article->article().assignee);
    }
}

void StepBar::take(const Step &step, const QString &note, const QString &handTo)
{
    if (m_article != nullptr) {
        m_taker->take(m_article->id(), {step.from, step.to, note, handTo, m_profile.name},
                      m_article);
    }
}

void StepBar::takeBack()
{
    if (m_article != nullptr && m_lastStepped == m_article->id()) {
        m_messages->dismiss();
        m_taker->takeBack(m_lastStepped, m_profile.name, m_article);
    }
}

void StepBar::showDone(const QString &text)
{
    refresh();
    m_messages->showNotice(text, {tr("Undo"), [this] { takeBack(); }});
}

void StepBar::beginAssign()
{
    if (m_article != nullptr) {
        m_note->forget();
        m_messages->dismiss();
        m_assign->ask(m_article->article().assignee, m_profile.name);
    }
}

void StepBar::assignToMe()
{
    assign(m_profile.name);
}

void StepBar::assign(const QString &name)
{
    if (m_article != nullptr && name != m_article->article().assignee) {
        m_taker->assign(m_article->id(), name, m_profile.name, m_article);
    }
}

void StepBar::seeChanges()
{
    if (m_article != nullptr) {
        Q_EMIT changesRequested(m_article->id());
    }
}

void StepBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void StepBar::retranslate()
{
    setAccessibleName(tr("Where the article stands"));
    for (const Step &step : workflow()) {
        m_actions[QLatin1String(step.name)]->setText(step.label());
    }
    m_actions[QStringLiteral("assign")]->setText(tr("Hand over to…"));
    m_actions[QStringLiteral("assignToMe")]->setText(tr("Assign to me"));
    m_actions[QStringLiteral("takeBack")]->setText(tr("Take the last step back"));
    m_actions[QStringLiteral("seeChanges")]->setText(tr("See what changed"));
    m_see->setText(tr("See what changed"));
    m_more->setAccessibleName(tr("More steps"));
    m_more->setToolTip(tr("More steps"));
    m_assignee->setToolTip(tr("Hand the article over"));
    refresh();
}

} // namespace rd::ui
