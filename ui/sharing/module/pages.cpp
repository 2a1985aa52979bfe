// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/module/pages.h"

#include <poppler-qt6.h>

#include <mutex>

namespace rd::ui {

namespace {

class PopplerPages final : public PdfPages
{
public:
    /// Poppler reads from `bytes` as long as the document lives.
    PopplerPages(QByteArray bytes, std::unique_ptr<Poppler::Document> document)
        : m_bytes(std::move(bytes))
        , m_document(std::move(document))
    {
        m_document->setRenderHint(Poppler::Document::Antialiasing);
        m_document->setRenderHint(Poppler::Document::TextAntialiasing);
        for (int i = 0; i < m_document->numPages(); ++i) {
            const std::unique_ptr<Poppler::Page> page = m_document->page(i);
            m_sizes.push_back(page ? page->pageSizeF() : QSizeF());
        }
    }

    [[nodiscard]] int count() const override { return int(m_sizes.size()); }
    [[nodiscard]] QSizeF pointSize(int page) const override
    {
        return page >= 0 && page < count() ? m_sizes[size_t(page)] : QSizeF();
    }
    [[nodiscard]] QImage paint(int page, double dotsPerInch) const override
    {
        if (page < 0 || page >= count()) {
            return {};
        }
        const std::lock_guard lock(m_mutex);
        const std::unique_ptr<Poppler::Page> painted = m_document->page(page);
        return painted ? painted->renderToImage(dotsPerInch, dotsPerInch) : QImage();
    }
    [[nodiscard]] QString text(int page) const override
    {
        if (page < 0 || page >= count()) {
            return {};
        }
        const std::lock_guard lock(m_mutex);
        const std::unique_ptr<Poppler::Page> read = m_document->page(page);
        return read ? read->text(QRectF()) : QString();
    }
    [[nodiscard]] const QByteArray &bytes() const override { return m_bytes; }

private:
    QByteArray m_bytes;
    std::unique_ptr<Poppler::Document> m_document;
    std::vector<QSizeF> m_sizes;
    mutable std::mutex m_mutex;
};

} // namespace

} // namespace rd::ui

extern "C" Q_DECL_EXPORT void redaksiya_open_pages(const QByteArray &pdf,
                                                   std::shared_ptr<const rd::ui::PdfPages> &pages);

void redaksiya_open_pages(const QByteArray &pdf, std::shared_ptr<const rd::ui::PdfPages> &pages)
{
    auto document = Poppler::Document::loadFromData(pdf);
    if (document != nullptr && !document->isLocked() && document->numPages() > 0) {
        pages = std::make_shared<rd::ui::PopplerPages>(pdf, std::move(document));
    }
}
