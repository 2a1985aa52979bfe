// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/mediaimages.h"
#include "ui/theme/theme.h"

#include <QHash>
#include <QPointer>
#include <QTextObjectInterface>

class QTextDocument;

namespace rd::ui {

/// Draws what stands in the text as one character: figures, footnote references, locked blocks.
class InlineObjects final : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)
public:
    explicit InlineObjects(const Theme &theme, QObject *parent = nullptr);

    /// Registers with the document's layout. It knows one drawer at a time: the last view that
    /// came, and when that goes, one that is still there.
    void attach(QTextDocument *document, store::AsyncStore *store);
    void setFootnoteNumbers(QHash<QString, int> numbers) { m_numbers = std::move(numbers); }
    [[nodiscard]] int footnoteNumber(const QString &ref) const { return m_numbers.value(ref); }

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
                    const QTextFormat &format) override;

private:
    void detach();
    void draw();
    void relayout(const QString &media);
    [[nodiscard]] QSizeF figureSize(const QTextDocument &document, const QTextFormat &format) const;
    void drawFigure(QPainter &painter, QRectF rect, const QTextFormat &format) const;
    void drawPlaceholder(QPainter &painter, const QRectF &rect, const QString &text) const;
    void drawFootnote(QPainter &painter, const QRectF &rect, const QTextFormat &format) const;

    const Theme &m_theme;
    QPointer<QTextDocument> m_document;
    std::unique_ptr<MediaImages> m_images;
    QHash<QString, int> m_numbers;
};

} // namespace rd::ui
