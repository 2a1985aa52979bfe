// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/framesketch.h"

#include "ui/mainwindow/frameplan.h"

#include <QEvent>
#include <QSplitter>
#include <QVBoxLayout>

namespace rd::ui {

namespace {

QWidget *surface(const QColor &colour, QWidget *parent)
{
    auto *widget = new QWidget(parent);
    QPalette palette = widget->palette();
    palette.setColor(QPalette::Window, colour);
    widget->setPalette(palette);
    widget->setAutoFillBackground(true);
    return widget;
}

QWidget *bar(int height, const QColor &colour, QWidget *parent)
{
    QWidget *widget = surface(colour, parent);
    widget->setFixedHeight(height);
    return widget;
}

} // namespace

FrameSketch::FrameSketch(const Tokens &tokens, const WindowSettings &settings, QWidget *window)
    : QWidget(window)
    , m_settings(settings)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar(settings.menuHeight - 1, tokens.side, this));
    column->addWidget(bar(1, tokens.line, this));
    column->addWidget(bar(settings.barHeight, tokens.side, this));
    column->addWidget(panels(tokens), 1);
    column->addWidget(bar(FramePlan::statusHeight, tokens.side, this));
}

QWidget *FrameSketch::panels(const Tokens &tokens)
{
    auto *panels = new QSplitter(Qt::Horizontal, this);
    QWidget *sidebar = surface(tokens.side, panels);
    surface(tokens.list, panels);
    m_page = surface(tokens.page, panels);
    m_metadata = surface(tokens.side, panels);
    m_page->setMinimumWidth(FramePlan::textWidth);
    m_metadata->setMinimumWidth(FramePlan::metadataWidth);
    FramePlan::lay(*panels);
    panels->restoreState(m_settings.panels);
    sidebar->setVisible(m_settings.sidebar);
    m_page->installEventFilter(this);
    return panels;
}

bool FrameSketch::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_page && event->type() == QEvent::Paint) {
        m_page->removeEventFilter(this);
        Q_EMIT painted();
    }
    return QWidget::eventFilter(watched, event);
}

void FrameSketch::resizeEvent(QResizeEvent *event)
{
    m_metadata->setVisible(FramePlan::hasMetadata(m_settings, *window()));
    QWidget::resizeEvent(event);
}

} // namespace rd::ui
