// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include "app/base/log.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace rd::ui {

namespace {

/// Draws the SVG anew for every size and keeps the result in Qt's own pixmap cache.
class LineIconEngine final : public QIconEngine
{
public:
    LineIconEngine(QString name, QByteArray svg, const QColor &colour, const QColor &disabled)
        : m_name(std::move(name))
        , m_svg(std::move(svg))
        , m_colour(colour)
        , m_disabled(disabled)
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal scale =
            painter->device() != nullptr ? painter->device()->devicePixelRatio() : 1;
        QPixmap drawn = pixmap(rect.size() * scale, mode, state);
        painter->drawPixmap(rect, drawn);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const QColor &colour = mode == QIcon::Disabled ? m_disabled : m_colour;
        const QString key = QStringLiteral("rd-icon/%1/%2/%3x%4")
                                .arg(m_name, colour.name(QColor::HexArgb))
                                .arg(size.width())
                                .arg(size.height());
        QPixmap drawn;
        if (!QPixmapCache::find(key, &drawn)) {
            drawn = QPixmap(size);
            drawn.fill(Qt::transparent);
            QSvgRenderer renderer(
                QByteArray(m_svg).replace("currentColor", colour.name().toLatin1()));
            renderer.setAspectRatioMode(Qt::KeepAspectRatio);
            QPainter painter(&drawn);
            painter.setRenderHint(QPainter::Antialiasing);
            renderer.render(&painter);
            painter.end();
            QPixmapCache::insert(key, drawn);
        }
        return drawn;
    }

    [[nodiscard]] QIconEngine *clone() const override
    {
        return new LineIconEngine(m_name, m_svg, m_colour, m_disabled);
    }
    QString iconName() override { return m_name; }
    QString key() const override { return QStringLiteral("rd-line-icon"); }

private:
    QString m_name;
    QByteArray m_svg;
    QColor m_colour;
    QColor m_disabled;
};

} // namespace

QIcon lineIcon(const QString &name, const QColor &colour, const QColor &disabled)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qCWarning(lcUi) << "no such icon:" << name;
        return {};
    }
    return QIcon(new LineIconEngine(name, file.readAll(), colour, disabled));
}

} // namespace rd::ui
