// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/statusstrip.h"

#include "ui/importexport/taskrunner.h"
#include "ui/widgets/progressstrip.h"
#include "ui/widgets/statusdot.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

namespace rd::ui {

namespace {

QString countsText(const text::Counts &counts)
{
    const int minutes = (counts.readingSeconds + 59) / 60;
    return StatusStrip::tr("%n word(s)", nullptr, counts.words) + QStringLiteral(" · ") +
           StatusStrip::tr("%n character(s)", nullptr, counts.characters) + QStringLiteral(" · ") +
           StatusStrip::tr("%n min", "reading time", minutes);
}

} // namespace

StatusStrip::StatusStrip(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_layout(new QHBoxLayout(this))
    , m_saved(new StatusDot(theme, this))
    , m_counts(new QLabel(this))
    , m_selected(new QLabel(this))
{
    setObjectName(QStringLiteral("statusStrip"));
    setProperty("surface", QStringLiteral("side"));
    setAttribute(Qt::WA_StyledBackground);
    m_layout->setContentsMargins(4 * Theme::step, Theme::step, 4 * Theme::step, Theme::step);
    m_layout->setSpacing(5 * Theme::step);
    for (QLabel *label : {m_counts, m_selected}) {
        label->setProperty("kind", QStringLiteral("soft"));
    }
    m_saved->setObjectName(QStringLiteral("savedState"));
    m_counts->setObjectName(QStringLiteral("counts"));
    m_layout->addWidget(m_saved);
    m_layout->addWidget(m_counts);
    m_layout->addWidget(m_selected);
    m_layout->addStretch();
    setMinimumHeight(28);
    connect(&theme, &Theme::changed, this, &StatusStrip::refreshSaved);
    refreshSaved();
}

void StatusStrip::setArticle(OpenArticle *article)
{
    if (m_article) {
        m_article->disconnect(this);
    }
    m_article = article;
    if (article) {
        connect(article, &OpenArticle::saveStateChanged, this, &StatusStrip::refreshSaved);
    }
    setCounts({}, {});
    refreshSaved();
}

void StatusStrip::setCounts(const text::Counts &total, const text::Counts &selection)
{
    m_total = total;
    m_selection = selection;
    refreshCounts();
}

void StatusStrip::addTask(RunningTask *task)
{
    auto *strip = new ProgressStrip(m_theme, this);
    strip->setText(task->title());
    strip->setProgress(0, 0);
    connect(task, &RunningTask::progressed, strip, &ProgressStrip::setProgress);
    connect(task, &RunningTask::finished, strip, &QObject::deleteLater);
    connect(strip, &ProgressStrip::cancelRequested, task, [task] { task->cancel(); });
    m_layout->addWidget(strip);
}

void StatusStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        refreshSaved();
        refreshCounts();
    }
    QWidget::changeEvent(event);
}

void StatusStrip::refreshSaved()
{
    m_saved->setVisible(m_article);
    if (!m_article) {
        return;
    }
    const Tokens &tokens = m_theme.tokens();
    switch (m_article->saveState()) {
    case OpenArticle::SaveState::Saved: {
        // By the clock on the wall here, whatever zone the article is written in.
        const QDateTime at = m_article->lastSaved().toLocalTime();
        const QLocale locale;
        QString when = locale.toString(at.time(), QStringLiteral("HH:mm:ss"));
        if (at.date() != QDate::currentDate()) {
            when.prepend(locale.toString(at.date(), QLocale::ShortFormat) + QLatin1Char(' '));
        }
        m_saved->setState(at.isValid() ? tr("Saved %1").arg(when) : tr("Saved"), tokens.ok);
        break;
    }
    case OpenArticle::SaveState::Pending:
    case OpenArticle::SaveState::Saving:
        m_saved->setState(tr("Saving…"), tokens.warn);
        break;
    case OpenArticle::SaveState::Failed:
        m_saved->setState(tr("Not saved"), tokens.danger);
        break;
    }
}

void StatusStrip::refreshCounts()
{
    m_counts->setVisible(m_article);
    m_selected->setVisible(m_article && m_selection.characters > 0);
    m_counts->setText(countsText(m_total));
    m_selected->setText(tr("Selected: %1").arg(countsText(m_selection)));
}

} // namespace rd::ui
