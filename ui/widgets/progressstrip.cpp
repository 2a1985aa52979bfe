// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/progressstrip.h"

#include "ui/theme/look.h"
#include "ui/widgets/elidedlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QToolButton>

namespace rd::ui {

ProgressStrip::ProgressStrip(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_label(new ElidedLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_label, 1);
    row->addWidget(m_bar);
    row->addWidget(m_cancel);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(120);
    setKind(m_cancel, ButtonKind::Quiet);
    const auto dress = [this, &theme] { m_cancel->setIcon(theme.icon(QStringLiteral("x"))); };
    connect(&theme, &Theme::changed, this, dress);
    connect(m_cancel, &QToolButton::clicked, this, &ProgressStrip::cancelRequested);
    dress();
    retranslate();
}

void ProgressStrip::setText(const QString &text)
{
    m_label->setFullText(text);
    m_bar->setAccessibleName(text);
}

void ProgressStrip::setProgress(qint64 done, qint64 total)
{
    // Thousandths: a count of bytes does not fit the bar's int.
    m_bar->setRange(0, total > 0 ? 1000 : 0);
    m_bar->setValue(total > 0 ? int(double(done) / double(total) * 1000) : 0);
}

void ProgressStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void ProgressStrip::retranslate()
{
    m_cancel->setToolTip(tr("Stop"));
    m_cancel->setAccessibleName(tr("Stop"));
}

} // namespace rd::ui
