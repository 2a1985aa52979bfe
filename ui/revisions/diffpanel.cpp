// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/revisions/diffpanel.h"

#include "app/base/deliver.h"
#include "ui/theme/look.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QAction>
#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace rd::ui {

namespace {
constexpr size_t longText = 400; ///< blocks
}

DiffPanel::DiffPanel(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_layout(new SegmentedControl(2, this))
    , m_only(new QCheckBox(this))
    , m_count(new QLabel(this))
    , m_next(makeStep("revisions.nextChange", QKeySequence(Qt::Key_F8), 1))
    , m_previous(makeStep("revisions.previousChange", QKeySequence(Qt::SHIFT | Qt::Key_F8), -1))
    , m_stack(new QStackedLayout)
    , m_view(new DiffView(theme, this))
    , m_same(new EmptyState(theme, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * Theme::step);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(2 * Theme::step);
    bar->addWidget(m_layout);
    bar->addSpacing(2 * Theme::step);
    bar->addWidget(m_only);
    bar->addStretch();
    setKind(m_count, TextKind::Soft);
    bar->addWidget(m_count);
    for (QAction *action : {m_previous, m_next}) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        setKind(button, ButtonKind::Quiet);
        bar->addWidget(button);
    }
    column->addLayout(bar);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_same);
    column->addLayout(m_stack, 1);
    connect(m_layout, &SegmentedControl::chosen, this, [this](int index) {
        m_view->setPageLayout(index == 0 ? DiffView::Layout::SideBySide : DiffView::Layout::Inline);
    });
    connect(m_only, &QCheckBox::toggled, m_view, &DiffView::setOnlyChanges);
    connect(m_view, &DiffView::currentChanged, this, &DiffPanel::showCount);
    connect(&theme, &Theme::changed, this, &DiffPanel::dress);
    m_layout->setCurrent(0);
    retranslate();
    dress();
    showCount();
}

QAction *DiffPanel::makeStep(const char *name, const QKeySequence &keys, int by)
{
    auto *action = new QAction(this);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WindowShortcut);
    connect(action, &QAction::triggered, this, [this, by] { m_view->step(by); });
    addAction(action);
    return action;
}

void DiffPanel::setTitles(const QString &before, const QString &after)
{
    m_view->setTitles(before, after);
}

void DiffPanel::compare(const ArticleContent &before, const ArticleContent &after)
{
    const quint64 order = ++m_order;
    const QString language = after.metadata.language;
    deliver(QtConcurrent::run([before, after] { return rd::ui::compare(before, after); }), this,
            [this, order, language](Comparison comparison) {
                if (order == m_order) {
                    take(std::move(comparison), language);
                }
            });
}

void DiffPanel::take(Comparison comparison, const QString &language)
{
    m_stack->setCurrentWidget(comparison.changes() == 0 ? static_cast<QWidget *>(m_same) : m_view);
    if (comparison.rows.size() > longText) {
        m_only->setChecked(
            true); // nobody reads a book for its changes, and it takes a while to draw
    }
    m_view->setComparison(std::move(comparison), language);
    Q_EMIT compared();
}

void DiffPanel::showCount()
{
    const int count = m_view->changeCount();
    const int current = m_view->currentChange();
    m_count->setText(current >= 0 ? tr("%1 of %n change(s)", nullptr, count).arg(current + 1)
                                  : QString());
    m_next->setEnabled(count > 0);
    m_previous->setEnabled(count > 0);
}

void DiffPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void DiffPanel::retranslate()
{
    m_layout->setTexts({tr("Side by side"), tr("Inline")});
    m_layout->setAccessibleName(tr("Layout"));
    m_only->setText(tr("Only the changes"));
    m_next->setText(tr("Next change"));
    m_previous->setText(tr("Previous change"));
    m_same->setContent(QStringLiteral("circle-check"), tr("Nothing differs"),
                       tr("Text, metadata and speakers are the same."));
    showCount();
}

void DiffPanel::dress()
{
    m_next->setIcon(m_theme.icon(QStringLiteral("arrow-down")));
    m_previous->setIcon(m_theme.icon(QStringLiteral("arrow-up")));
}

} // namespace rd::ui
