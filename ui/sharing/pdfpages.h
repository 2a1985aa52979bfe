// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QImage>
#include <QSizeF>

#include <memory>

namespace rd::ui {

/// The pages of a PDF as pictures. May be used from any thread; pages are painted one at a time.
class PdfPages final
{
public:
    /// Errors: Corrupt.
    static Result<std::shared_ptr<const PdfPages>> open(const QByteArray &pdf);
    ~PdfPages();

    [[nodiscard]] int count() const;
    [[nodiscard]] QSizeF pointSize(int page) const; ///< 72 points an inch
    /// On white; a null image when it cannot be painted.
    [[nodiscard]] QImage paint(int page, double dotsPerInch) const;
    [[nodiscard]] QString text(int page) const;
    [[nodiscard]] const QByteArray &bytes() const;

private:
    struct Parts;
    explicit PdfPages(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace rd::ui
