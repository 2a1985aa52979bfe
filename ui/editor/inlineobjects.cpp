// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/inlineobjects.h"

#include "ui/editor/bridge/formats.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QPainterPath>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>
#include <array>

namespace rd::ui {

namespace {

constexpr int creditHeight = 24;
constexpr int tallest = 620;
constexpr int lockedHeight = 44;
constexpr std::array objectTypes{int(bridge::FigureObject), int(bridge::FootnoteObject),
                                 int(bridge::LockedObject)};

/// Everybody who shows a document, in two windows say: its layout knows one drawer at a time.
struct Drawers final : QObject
{
    using QObject::QObject;
    static Drawers &of(QTextDocument &document)
    {
        const QLatin1String name("drawers");
        QObject *there = document.findChild<QObject *>(name, Qt::FindDirectChildrenOnly);
        if (!there) {
            there = new Drawers(&document);
            there->setObjectName(name);
        }
        return *static_cast<Drawers *>(there);
    }
    QList<InlineObjects *> all;
};

} // namespace

InlineObjects::InlineObjects(const Theme &theme, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
{}

void InlineObjects::detach()
{
    if (m_document) {
        for (int type : objectTypes) {
            m_document->documentLayout()->unregisterHandler(type, this);
        }
        Drawers &drawers = Drawers::of(*m_document);
        drawers.all.removeOne(this);
        if (!drawers.all.isEmpty()) {
            drawers.all.back()->draw();
        }
    }
    m_document = nullptr;
}

void InlineObjects::draw()
{
    for (int type : objectTypes) {
        m_document->documentLayout()->registerHandler(type, this);
    }
}

void InlineObjects::attach(QTextDocument *document, store::AsyncStore *store)
{
    detach();
    m_images.reset();
    m_numbers.clear();
    if (document == nullptr) {
        return;
    }
    m_document = document;
    if (store != nullptr) {
        m_images = std::make_unique<MediaImages>(*store);
        connect(m_images.get(), &MediaImages::loaded, this, &InlineObjects::relayout);
    }
    Drawers::of(*document).all.append(this);
    draw();
}

void InlineObjects::relayout(const QString &media)
{
    if (!m_document) {
        return;
    }
    for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            if (it.fragment().charFormat().stringProperty(bridge::FigureMediaProperty) == media) {
                m_document->markContentsDirty(block.position(), block.length());
            }
        }
    }
}

QSizeF InlineObjects::intrinsicSize(QTextDocument *document, int, const QTextFormat &format)
{
    const qreal width = document->textWidth() - 1;
    switch (format.objectType()) {
    case bridge::FigureObject:
        if (m_images) {
            m_images->entry(format.stringProperty(bridge::FigureMediaProperty));
        }
        return figureSize(*document, format);
    case bridge::LockedObject:
        return {width, lockedHeight};
    default: // wide enough for two digits, so that counting anew needs no layout
        return {14, 12};
    }
}

QSizeF InlineObjects::figureSize(const QTextDocument &document, const QTextFormat &format) const
{
    const qreal width = document.textWidth() - 1;
    qreal height = width * 9 / 16;
    if (m_images) {
        const auto &entry = m_images->entry(format.stringProperty(bridge::FigureMediaProperty));
        if (entry.state == MediaImages::State::Ready) {
            const QSizeF size = entry.image.size();
            const qreal shown = std::min(width, size.width());
            height = std::min<qreal>(tallest, shown * size.height() / size.width());
        } else if (entry.state == MediaImages::State::Missing) {
            height = lockedHeight * 2;
        }
    }
    const bool credit = !format.stringProperty(bridge::FigureCreditProperty).isEmpty();
    return {width, height + (credit ? creditHeight : 0)};
}

void InlineObjects::drawObject(QPainter *painter, const QRectF &rect, QTextDocument *, int,
                               const QTextFormat &format)
{
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    switch (format.objectType()) {
    case bridge::FigureObject:
        drawFigure(*painter, rect, format);
        break;
    case bridge::LockedObject:
        drawPlaceholder(*painter, rect,
                        tr("Made by a newer Redaksiya or too large to edit here; kept as it is"));
        break;
    default:
        drawFootnote(*painter, rect, format);
        break;
    }
    painter->restore();
}

void InlineObjects::drawFigure(QPainter &painter, QRectF rect, const QTextFormat &format) const
{
    const QString credit = format.stringProperty(bridge::FigureCreditProperty);
    if (!credit.isEmpty()) {
        QRectF line = rect;
        line.setTop(rect.bottom() - creditHeight);
        rect.setBottom(line.top());
        painter.setPen(m_theme.tokens().soft);
        painter.setFont(m_theme.machineFont(11));
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, credit);
    }
    const auto known = m_images
                           ? m_images->entry(format.stringProperty(bridge::FigureMediaProperty))
                           : MediaImages::Entry{MediaImages::State::Missing, {}};
    if (known.state != MediaImages::State::Ready) {
        drawPlaceholder(painter, rect,
                        known.state == MediaImages::State::Loading
                            ? tr("Loading the picture…")
                            : tr("The picture is not in this library"));
        return;
    }
    const QSizeF fit =
        QSizeF(known.image.size())
            .scaled(rect.width(), std::min(rect.height(), qreal(tallest)), Qt::KeepAspectRatio);
    const QSizeF size = fit.width() > known.image.width() ? QSizeF(known.image.size()) : fit;
    QRectF target(rect.topLeft(), size);
    QPainterPath rounded;
    rounded.addRoundedRect(target, 3, 3);
    painter.setClipPath(rounded, Qt::IntersectClip);
    painter.drawImage(target, known.image);
}

void InlineObjects::drawPlaceholder(QPainter &painter, const QRectF &rect,
                                    const QString &text) const
{
    const Tokens &tokens = m_theme.tokens();
    painter.setPen(tokens.line);
    painter.setBrush(tokens.side);
    const QRectF box = rect.adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(box, Theme::radius, Theme::radius);
    painter.setPen(tokens.soft);
    painter.setFont(m_theme.machineFont());
    painter.drawText(box.adjusted(12, 0, -12, 0), Qt::AlignCenter | Qt::TextWordWrap, text);
}

void InlineObjects::drawFootnote(QPainter &painter, const QRectF &rect,
                                 const QTextFormat &format) const
{
    const int number = footnoteNumber(format.stringProperty(bridge::FootnoteRefProperty));
    painter.setPen(m_theme.tokens().accent);
    painter.setFont(m_theme.machineFont(11, QFont::DemiBold));
    painter.drawText(rect.translated(0, -4), Qt::AlignCenter | Qt::TextDontClip,
                     number > 0 ? QString::number(number) : QStringLiteral("*"));
}

} // namespace rd::ui
