// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/deskfacts.h"

#include "app/article/workflow.h"
#include "ui/desk/factlabel.h"
#include "ui/editor/openarticle.h"
#include "ui/editor/textcounter.h"
#include "ui/widgets/zonename.h"

#include <QLocale>

namespace rd::ui {

DeskFacts::DeskFacts(const Theme &theme, QWidget *parent)
    : QObject(parent)
    , m_deadline(new FactLabel(theme, QStringLiteral("clock"), parent))
    , m_planned(new FactLabel(theme, QStringLiteral("calendar-clock"), parent))
    , m_embargo(new FactLabel(theme, QStringLiteral("key-round"), parent))
    , m_urgency(new FactLabel(theme, QStringLiteral("circle-alert"), parent))
    , m_length(new LengthBar(theme, parent))
    , m_changed(new FactLabel(theme, QStringLiteral("pencil-line"), parent))
    , m_counter(new TextCounter(this))
    , m_widgets{m_deadline, m_embargo, m_planned, m_urgency, m_length, m_changed}
{
    m_deadline->setObjectName(QStringLiteral("deskDeadline"));
    m_planned->setObjectName(QStringLiteral("deskPlanned"));
    m_embargo->setObjectName(QStringLiteral("deskEmbargo"));
    m_urgency->setObjectName(QStringLiteral("deskUrgency"));
    m_length->setObjectName(QStringLiteral("deskLength"));
    m_changed->setObjectName(QStringLiteral("deskChanged"));
    connect(m_counter, &TextCounter::counted, this,
            [this](const text::Counts &total) { showLength(total); });
}

void DeskFacts::setArticle(OpenArticle *article)
{
    m_article = article;
    m_counts = {};
    m_counter->setArticle(article);
    if (article != nullptr) {
        m_counter->countNow();
    }
}

bool DeskFacts::isChangedSincePublished(const OpenArticle &article)
{
    const Article &record = article.article();
    return record.status == Status::Published &&
           (record.head != record.published || article.isModifiedSinceRevision());
}

/// "25 November 2026 15:00, Baku (UTC+4)": the time itself, behind what is counted down.
QString DeskFacts::exact(const Moment &moment) const
{
    const QDateTime local = Moment{moment.utcMs, m_zone}.toDateTime();
    return QStringLiteral("%1 %2, %3")
        .arg(QLocale().toString(local.date(), QLocale::LongFormat),
             local.toString(QStringLiteral("HH:mm")), zoneText(m_zone, moment.utcMs));
}

void DeskFacts::show(qint64 nowMs)
{
    if (m_article == nullptr) {
        return;
    }
    showTimes(nowMs);
    const Metadata &metadata = m_article->metadata();
    const bool unfinished = isUnfinished(m_article->article().status);
    m_urgency->setFact(unfinished && metadata.urgency > 0
                           ? ToneText{tr("urgency %1").arg(metadata.urgency), Tone::Calm}
                           : ToneText{},
                       tr("Urgency %1 of 9; 1 is the most urgent").arg(metadata.urgency));
    showLength(m_counts);
    m_changed->setFact(isChangedSincePublished(*m_article)
                           ? ToneText{tr("changed since published"), Tone::Soon}
                           : ToneText{});
}

void DeskFacts::showTimes(qint64 nowMs)
{
    const Metadata &metadata = m_article->metadata();
    const Article &record = m_article->article();
    const bool unfinished = isUnfinished(record.status);
    ToneText due;
    QString dueSpoken;
    if (unfinished && metadata.deadline) {
        due = deadlineCountdown(*metadata.deadline, nowMs, m_zone);
        dueSpoken = due.text + QStringLiteral(", ") + exact(*metadata.deadline);
    }
    m_deadline->setFact(due, dueSpoken);

    ToneText planned;
    QString plannedSpoken;
    if (unfinished && metadata.planned) {
        const QString when = whenText(*metadata.planned, nowMs, m_zone);
        planned = metadata.planned->utcMs < nowMs
                      ? ToneText{tr("planned for %1, not out yet").arg(when), Tone::Soon}
                      : ToneText{tr("planned for %1").arg(when), Tone::Calm};
        plannedSpoken = planned.text + QStringLiteral(", ") + exact(*metadata.planned);
    }
    m_planned->setFact(planned, plannedSpoken);

    ToneText embargo;
    QString embargoSpoken;
    if (record.embargo) {
        embargo = embargoCountdown(*record.embargo, nowMs, m_zone);
        embargoSpoken = tr("Embargo until %1").arg(exact(*record.embargo));
    }
    m_embargo->setFact(embargo, embargoSpoken);
}

void DeskFacts::showLength(const text::Counts &counts)
{
    m_counts = counts;
    if (m_article == nullptr) {
        return;
    }
    const Metadata &metadata = m_article->metadata();
    // Counts::words counts a Han character as one, which is what a Chinese newsroom asks for.
    const bool han = metadata.language.startsWith(QLatin1String("zh"));
    m_length->setLength(counts.words, metadata.targetLength,
                        han ? LengthBar::Unit::Characters : LengthBar::Unit::Words);
}

} // namespace rd::ui
