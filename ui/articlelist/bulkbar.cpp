// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/articlelist/bulkbar.h"

#include "app/base/deliver.h"
#include "ui/articlelist/bulkdialog.h"
#include "ui/articlelist/words.h"
#include "ui/theme/look.h"
#include "ui/widgets/progressstrip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace rd::ui {

BulkBar::BulkBar(const Theme &theme, store::AsyncStore &store, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_store(store)
    , m_run(new BulkRun(store, this))
    , m_count(new QLabel(this))
    , m_change(new QPushButton(this))
    , m_clear(new QToolButton(this))
    , m_progress(new ProgressStrip(theme, this))
{
    setObjectName(QStringLiteral("bulkBar"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(4 * Theme::step, Theme::step, 2 * Theme::step, Theme::step);
    row->addWidget(m_count, 1);
    row->addWidget(m_progress, 1);
    row->addWidget(m_change);
    row->addWidget(m_clear);
    m_change->setObjectName(QStringLiteral("bulkChange"));
    m_clear->setObjectName(QStringLiteral("bulkClear"));
    setKind(m_clear, ButtonKind::Quiet);
    const auto dress = [this] { m_clear->setIcon(m_theme.icon(QStringLiteral("x"))); };
    connect(&theme, &Theme::changed, this, dress);
    connect(m_change, &QPushButton::clicked, this, &BulkBar::ask);
    connect(m_clear, &QToolButton::clicked, this, &BulkBar::clearRequested);
    connectRun();
    dress();
    retranslate();
}

void BulkBar::connectRun()
{
    connect(m_progress, &ProgressStrip::cancelRequested, m_run, &BulkRun::cancel);
    connect(m_run, &BulkRun::failed, this, &BulkBar::failed);
    connect(m_run, &BulkRun::finished, this, &BulkBar::tellChanged);
    connect(m_run, &BulkRun::takenBack, this, &BulkBar::tellTakenBack);
    connect(m_run, &BulkRun::progressed, this, [this](qint64 done, qint64 total) {
        m_progress->setText(tr("%1 of %2").arg(groupedNumber(done), groupedNumber(total)));
        m_progress->setProgress(done, total);
        showState();
    });
}

void BulkBar::setSelected(qint64 count)
{
    m_selected = count;
    showState();
}

void BulkBar::showState()
{
    const bool running = m_run->isRunning();
    m_count->setText(tr("%n selected", nullptr, int(m_selected)));
    m_count->setVisible(!running);
    m_change->setVisible(!running);
    m_clear->setVisible(!running);
    m_progress->setVisible(running);
    m_change->setEnabled(!m_store.isReadOnly());
    setVisible(running || m_selected > 1);
}

void BulkBar::ask()
{
    if (m_run->isRunning() || m_selected < 1) {
        return;
    }
    const auto future =
        m_store.run(store::AsyncStore::Lane::Read,
                    [](store::Repository &repository) { return repository.sections(); });
    deliver(future, this, [this](Result<std::vector<Section>> sections) {
        if (!sections) {
            Q_EMIT failed(sections.error());
            return;
        }
        m_sections = std::move(*sections);
        openForm();
    });
}

void BulkBar::openForm()
{
    auto *form = new BulkDialog(m_selected, m_sections, m_theme, this);
    form->setAttribute(Qt::WA_DeleteOnClose);
    connect(form, &QDialog::accepted, this, [this, form] {
        m_chosen = form->change();
        m_chosen.author = m_author;
        if (m_chosen.note.isEmpty()) {
            m_chosen.note = tr("Changed together with others");
        }
        Q_EMIT chosen();
    });
    form->open();
}

void BulkBar::apply(const std::vector<ArticleId> &ids)
{
    m_run->start(ids, m_chosen, m_sections);
}

void BulkBar::tellChanged(qint64 changed, qint64 refused, qint64 left)
{
    QStringList parts{tr("%n article(s) changed", nullptr, int(changed))};
    if (refused > 0) {
        parts.append(
            tr("%n could not take that step and stayed as they are", nullptr, int(refused)));
    }
    if (left > 0) {
        parts.append(tr("stopped before %n more", nullptr, int(left)));
    }
    showState();
    Q_EMIT notice(parts.join(QStringLiteral(" · ")), m_run->canTakeBack());
}

void BulkBar::tellTakenBack(qint64 refused, qint64 left)
{
    QStringList parts{left > 0 ? tr("Stopped; %n article(s) are still changed", nullptr, int(left))
                               : tr("The change is taken back")};
    if (refused > 0) {
        parts.append(tr("%n moved on since and stayed as they are", nullptr, int(refused)));
    }
    showState();
    Q_EMIT notice(parts.join(QStringLiteral(" · ")), m_run->canTakeBack());
}

void BulkBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void BulkBar::retranslate()
{
    m_change->setText(tr("Change…"));
    m_change->setAccessibleName(tr("Change the selected articles"));
    m_clear->setToolTip(tr("Select none"));
    m_clear->setAccessibleName(tr("Select none"));
    showState();
}

} // namespace rd::ui
