// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPaintDevice>
#include <QPointer>
#include <QTextDocument>

namespace rd::ui {

/// What a document is laid out for: nothing is painted on it, it only tells a density.
/// QTextDocument scales the line heights and margins of its formats by that, so that larger text
/// needs no other formats, which would be a step of undo.
class ScaledPage final : public QPaintDevice
{
public:
    ScaledPage() = default;
    ~ScaledPage() override;
    Q_DISABLE_COPY_MOVE(ScaledPage)

    /// The document's geometry is so much larger than its formats say, until leave() or until
    /// another page is entered.
    void enter(QTextDocument &document, qreal scale);
    void leave();
    /// How much larger that document's text is laid out.
    [[nodiscard]] static qreal scaleOf(const QTextDocument &document);

    [[nodiscard]] QPaintEngine *paintEngine() const override { return nullptr; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override;

private:
    QPointer<QTextDocument> m_document;
    int m_dpi = 0;
};

} // namespace rd::ui
