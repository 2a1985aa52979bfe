// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/scaledpage.h"

#include <QAbstractTextDocumentLayout>
#include <QGuiApplication>
#include <QScreen>

namespace rd::ui {

namespace {

/// What Qt takes for 1: formats are in pixels of this density.
int usualDpi()
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    return screen == nullptr ? 96 : qRound(screen->logicalDotsPerInchY());
}

} // namespace

ScaledPage::~ScaledPage()
{
    leave();
}

void ScaledPage::enter(QTextDocument &document, qreal scale)
{
    const int dpi = qRound(usualDpi() * scale);
    QAbstractTextDocumentLayout *layout = document.documentLayout();
    if (m_document == &document && m_dpi == dpi && layout->paintDevice() == this) {
        return;
    }
    leave();
    m_document = &document;
    m_dpi = dpi;
    layout->setPaintDevice(this);
}

void ScaledPage::leave()
{
    if (m_document != nullptr && m_document->documentLayout()->paintDevice() == this) {
        m_document->documentLayout()->setPaintDevice(nullptr);
    }
    m_document = nullptr;
}

qreal ScaledPage::scaleOf(const QTextDocument &document)
{
    const QPaintDevice *page = document.documentLayout()->paintDevice();
    return page == nullptr ? 1 : qreal(page->logicalDpiY()) / usualDpi();
}

int ScaledPage::metric(PaintDeviceMetric metric) const
{
    switch (metric) {
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return m_dpi;
    default:
        return QPaintDevice::metric(metric);
    }
}

} // namespace rd::ui
