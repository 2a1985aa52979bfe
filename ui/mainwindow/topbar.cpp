// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/topbar.h"

#include "app/base/deliver.h"
#include "app/store/asyncstore.h"
#include "ui/mainwindow/actions.h"
#include "ui/search/searchcompleter.h"
#include "ui/search/searchproblem.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTimer>

namespace rd::ui {

namespace {

/// At each key; what a paste or an input method changes at once is one search.
constexpr int restMs = 25;
constexpr int lookMs = 2000;

} // namespace

TopBar::TopBar(const Actions &actions, QMenu *newMenu, QMenu *exportMenu, Theme &theme,
               QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_theme(theme)
    , m_layout(new QHBoxLayout(this))
    , m_new(menuButton(QStringLiteral("newButton"), newMenu))
    , m_import(new QPushButton(this))
    , m_mode(new SegmentedControl(3, this))
    , m_search(new QLineEdit(this))
    , m_rest(new QTimer(this))
    , m_look(new QTimer(this))
    , m_export(menuButton(QStringLiteral("exportButton"), exportMenu))
{
    setProperty("surface", QStringLiteral("side"));
    setAttribute(Qt::WA_StyledBackground);
    m_layout->setContentsMargins(3 * Theme::step, 2 * Theme::step, 3 * Theme::step,
                                 2 * Theme::step);
    m_layout->setSpacing(2 * Theme::step);
    m_new->setProperty("kind", QStringLiteral("accent"));
    m_import->setObjectName(QStringLiteral("importButton"));
    connect(m_import, &QPushButton::clicked, m_actions["import"], &QAction::trigger);
    m_mode->setObjectName(QStringLiteral("modeControl"));
    connect(m_mode, &SegmentedControl::chosen, this,
            [this](int index) { Q_EMIT modeChosen(static_cast<PaneMode>(index)); });
    makeSearch();
    m_layout->addWidget(m_new);
    m_layout->addWidget(m_import);
    m_layout->addWidget(m_mode);
    m_layout->addStretch(1);
    m_layout->addWidget(m_search, 4);
    m_layout->addStretch(1);
    m_layout->addWidget(m_export);
    connect(&m_theme, &Theme::changed, this, &TopBar::dress);
    retranslate();
    dress();
}

QPushButton *TopBar::menuButton(const QString &name, QMenu *menu)
{
    auto *button = new QPushButton(this);
    button->setObjectName(name);
    button->setProperty("hasMenu", true);
    button->setMenu(menu);
    return button;
}

void TopBar::makeSearch()
{
    m_search->setObjectName(QStringLiteral("searchField"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(220);
    m_search->setMaximumWidth(560);
    m_search->installEventFilter(this);
    m_searchIcon = m_search->addAction(QIcon(), QLineEdit::LeadingPosition);
    makeForms();
    m_rest->setSingleShot(true);
    m_rest->setInterval(restMs);
    connect(m_search, &QLineEdit::textChanged, m_rest, qOverload<>(&QTimer::start));
    connect(m_rest, &QTimer::timeout, this, [this] { run(false); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        m_rest->stop();
        run(true);
    });
    m_look->setSingleShot(true);
    m_look->setInterval(lookMs);
    connect(m_look, &QTimer::timeout, this, &TopBar::tellIndex);
    m_problem = new SearchProblem(*m_search, m_theme);
    m_completer = new SearchCompleter(*m_search); // installed last: it sees the keys first
}

void TopBar::makeForms()
{
    m_forms = m_search->addAction(QIcon(), QLineEdit::TrailingPosition);
    m_forms->setObjectName(QStringLiteral("wordForms"));
    m_forms->setCheckable(true);
    m_forms->setChecked(true);
    m_forms->setShortcut(Qt::ALT | Qt::Key_W);
    m_forms->setShortcutContext(Qt::WidgetShortcut);
    connect(m_forms, &QAction::toggled, this, [this](bool forms) {
        showForms();
        Q_EMIT exactWordsChosen(!forms);
    });
}

void TopBar::showForms()
{
    const bool forms = m_forms->isChecked();
    const Tokens &tokens = m_theme.tokens();
    m_forms->setIcon(
        m_theme.icon(QStringLiteral("whole-word"), forms ? tokens.accent : tokens.faint));
    m_forms->setText(tr("Word forms"));
    const QString state = forms ? tr("Other forms of the words are found too")
                                : tr("Only the words as they are written are found");
    const QString key = m_forms->shortcut().toString(QKeySequence::NativeText);
    m_forms->setToolTip(state + QStringLiteral(" (%1)").arg(key));
}

void TopBar::run(bool finished)
{
    if (!m_problem->check(finished ? SearchProblem::When::Finished : SearchProblem::When::Typing)) {
        return;
    }
    // After a space the last word is whole.
    Q_EMIT searched(query(), !finished && !m_search->text().endsWith(u' '));
    tellIndex();
    if (finished) {
        Q_EMIT leaveToList();
    }
}

/// While the index is made anew a search does not find everything.
void TopBar::tellIndex()
{
    if (m_store == nullptr || query().isEmpty()) {
        m_problem->showNotice({});
        return;
    }
    auto future = m_store->run(store::AsyncStore::Lane::Read, [](store::Repository &repository) {
        return repository.indexProgress();
    });
    deliver(future, this, [this](const Result<store::IndexProgress> &progress) {
        if (!progress || progress->complete || query().isEmpty()) {
            m_problem->showNotice({});
            return;
        }
        const qint64 percent = progress->done * 100 / std::max<qint64>(progress->total, 1);
        m_problem->showNotice(tr("The search index is being made anew (%1 % done). Until then not "
                                 "every article is found.")
                                  .arg(percent));
        m_look->start();
    });
}

void TopBar::setStore(store::AsyncStore *store)
{
    m_store = store;
    m_completer->setStore(store);
}

void TopBar::setMode(PaneMode mode)
{
    m_mode->setCurrent(static_cast<int>(mode));
}

void TopBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void TopBar::search(const QString &query)
{
    m_search->setText(query);
    focusSearch();
}

QString TopBar::query() const
{
    return m_search->text().trimmed();
}

bool TopBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
        if (key->key() == Qt::Key_Down) {
            Q_EMIT leaveToList();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TopBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void TopBar::retranslate()
{
    m_new->setText(tr("New"));
    m_import->setText(tr("Import"));
    m_export->setText(tr("Export"));
    m_mode->setTexts({tr("Read"), tr("Edit"), tr("Split")});
    m_mode->setAccessibleName(tr("Read, edit or both"));
    m_search->setPlaceholderText(tr("Search: words, \"phrase\", section:, author:, date:"));
    m_search->setAccessibleName(tr("Search the library"));
    showForms();
    m_import->setToolTip(m_actions["import"]->shortcut().toString(QKeySequence::NativeText));
    m_search->setToolTip(m_actions["search"]->shortcut().toString(QKeySequence::NativeText));
}

void TopBar::dress()
{
    m_new->setIcon(m_theme.icon(QStringLiteral("plus"), m_theme.tokens().onAccent));
    showForms();
    m_searchIcon->setIcon(m_theme.icon(QStringLiteral("search"), m_theme.tokens().soft));
}

} // namespace rd::ui
