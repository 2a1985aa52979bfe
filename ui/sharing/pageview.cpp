// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/pageview.h"

#include "app/base/deliver.h"
#include "ui/theme/look.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPointer>
#include <QScrollBar>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>

namespace rd::ui {

namespace {

constexpr int keptPages = 12;
constexpr double leastZoom = 0.5;
constexpr double mostZoom = 4.0;
constexpr double pointsPerInch = 72.0;

} // namespace

PageSheet::PageSheet(PageView &view, const Theme &theme, int page, int count)
    : m_view(view)
    , m_theme(theme)
    , m_page(page)
{
    setAccessibleName(PageView::tr("Page %1 of %2").arg(page + 1).arg(count));
}

void PageSheet::setImage(const QImage &image)
{
    m_image = image;
    m_asked = false;
    update();
}

void PageSheet::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.fillRect(rect(), Qt::white); // paper is white in the dark, too
    if (!m_image.isNull()) {
        painter.drawImage(rect(), m_image);
    } else if (!m_asked) {
        m_asked = true;
        m_view.need(this);
    }
    painter.setPen(m_theme.tokens().line);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

PageView::PageView(const Theme &theme, QWidget *parent)
    : QScrollArea(parent)
    , m_theme(theme)
{
    m_pool.setMaxThreadCount(1);
    auto *desk = new QWidget(this);
    setSurface(desk, Surface::Bg);
    m_column = new QVBoxLayout(desk);
    m_column->setContentsMargins(4 * Theme::step, 4 * Theme::step, 4 * Theme::step,
                                 4 * Theme::step);
    m_column->setSpacing(4 * Theme::step);
    setWidget(desk);
    setWidgetResizable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Pages as they will be printed"));
}

PageView::~PageView()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void PageView::setPages(std::shared_ptr<const PdfPages> pages)
{
    qDeleteAll(m_sheets);
    m_sheets.clear();
    m_recent.clear();
    m_pages = std::move(pages);
    for (int i = 0; m_pages && i < m_pages->count(); ++i) {
        auto *sheet = new PageSheet(*this, m_theme, i, m_pages->count());
        m_column->addWidget(sheet, 0, Qt::AlignHCenter);
        m_sheets.push_back(sheet);
    }
    layOut();
}

void PageView::zoom(double factor)
{
    m_zoom = std::clamp(m_zoom * factor, leastZoom, mostZoom);
    layOut();
}

/// A page fills the width at zoom 1.
void PageView::layOut()
{
    ++m_order;
    m_pool.clear();
    m_recent.clear();
    const double room = std::max(160, viewport()->width() - 8 * Theme::step);
    for (PageSheet *sheet : m_sheets) {
        const QSizeF points = m_pages->pointSize(sheet->page());
        const double width = room * m_zoom;
        sheet->setFixedSize(int(width),
                            int(width * points.height() / std::max(1.0, points.width())));
        sheet->setImage({});
    }
}

void PageView::need(PageSheet *sheet)
{
    const double dpi = sheet->width() * devicePixelRatioF() * pointsPerInch /
                       std::max(1.0, m_pages->pointSize(sheet->page()).width());
    struct Painted
    {
        QImage image;
        QString text;
    };
    const auto future = QtConcurrent::run(&m_pool, [pages = m_pages, page = sheet->page(), dpi] {
        return Painted{pages->paint(page, dpi), pages->text(page)};
    });
    deliver(future, sheet, [this, sheet, order = m_order](const Painted &painted) {
        if (order == m_order && !painted.image.isNull()) {
            sheet->setImage(painted.image);
            sheet->setAccessibleDescription(painted.text);
            remember(sheet);
        }
    });
}

void PageView::remember(PageSheet *sheet)
{
    m_recent.remove(sheet);
    m_recent.push_front(sheet);
    if (int(m_recent.size()) > keptPages) {
        m_recent.back()->setImage({});
        m_recent.pop_back();
    }
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::ZoomIn)) {
        zoom(1.25);
    } else if (event->matches(QKeySequence::ZoomOut)) {
        zoom(0.8);
    } else if (event->key() == Qt::Key_Home || event->key() == Qt::Key_End) {
        QScrollBar *bar = verticalScrollBar();
        bar->setValue(event->key() == Qt::Key_Home ? bar->minimum() : bar->maximum());
    } else {
        QScrollArea::keyPressEvent(event);
    }
}

void PageView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (event->oldSize().width() != event->size().width() && m_pages) {
        layOut();
    }
}

} // namespace rd::ui
