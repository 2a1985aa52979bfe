// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/pdfpages.h"

#include <QCoreApplication>

#include <poppler-qt6.h>

#include <mutex>

namespace rd::ui {

struct PdfPages::Parts
{
    QByteArray bytes; ///< poppler reads from it as long as it lives
    std::unique_ptr<Poppler::Document> document;
    std::vector<QSizeF> sizes;
    mutable std::mutex mutex;
};

Result<std::shared_ptr<const PdfPages>> PdfPages::open(const QByteArray &pdf)
{
    auto parts = std::make_unique<Parts>();
    parts->bytes = pdf;
    parts->document = Poppler::Document::loadFromData(parts->bytes);
    if (parts->document == nullptr || parts->document->isLocked() ||
        parts->document->numPages() < 1) {
        return fail(ErrorCode::Corrupt,
                    QCoreApplication::translate(
                        "rd::ui::PdfPages", "The pages could not be painted. Nothing was printed; "
                                            "export the article as PDF and print that."));
    }
    parts->document->setRenderHint(Poppler::Document::Antialiasing);
    parts->document->setRenderHint(Poppler::Document::TextAntialiasing);
    for (int i = 0; i < parts->document->numPages(); ++i) {
        const std::unique_ptr<Poppler::Page> page = parts->document->page(i);
        parts->sizes.push_back(page ? page->pageSizeF() : QSizeF());
    }
    return std::shared_ptr<const PdfPages>(new PdfPages(std::move(parts)));
}

PdfPages::PdfPages(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{}

PdfPages::~PdfPages() = default;

int PdfPages::count() const
{
    return int(m_parts->sizes.size());
}

QSizeF PdfPages::pointSize(int page) const
{
    return page >= 0 && page < count() ? m_parts->sizes[size_t(page)] : QSizeF();
}

QImage PdfPages::paint(int page, double dotsPerInch) const
{
    if (page < 0 || page >= count()) {
        return {};
    }
    const std::lock_guard lock(m_parts->mutex);
    const std::unique_ptr<Poppler::Page> painted = m_parts->document->page(page);
    return painted ? painted->renderToImage(dotsPerInch, dotsPerInch) : QImage();
}

QString PdfPages::text(int page) const
{
    if (page < 0 || page >= count()) {
        return {};
    }
    const std::lock_guard lock(m_parts->mutex);
    const std::unique_ptr<Poppler::Page> read = m_parts->document->page(page);
    return read ? read->text(QRectF()) : QString();
}

const QByteArray &PdfPages::bytes() const
{
    return m_parts->bytes;
}

} // namespace rd::ui
