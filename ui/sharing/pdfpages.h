// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QImage>
#include <QSizeF>

#include <memory>

namespace rd::ui {

/// The pages of a PDF as pictures. May be used from any thread; pages are painted one at a time.
class PdfPages
{
public:
    /// Errors: Corrupt, NotFound (the module that paints is not installed).
    static Result<std::shared_ptr<const PdfPages>> open(const QByteArray &pdf);
    virtual ~PdfPages() = default;

    [[nodiscard]] virtual int count() const = 0;
    [[nodiscard]] virtual QSizeF pointSize(int page) const = 0; ///< 72 points an inch
    /// On white; a null image when it cannot be painted.
    [[nodiscard]] virtual QImage paint(int page, double dotsPerInch) const = 0;
    [[nodiscard]] virtual QString text(int page) const = 0;
    [[nodiscard]] virtual const QByteArray &bytes() const = 0;
};

} // namespace rd::ui
