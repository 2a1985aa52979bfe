// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/articlelist/articledelegate.h"

#include "ui/articlelist/articlelistmodel.h"
#include "ui/articlelist/countdown.h"
#include "ui/articlelist/thumbnails.h"
#include "ui/articlelist/words.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/statusdot.h"

#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

namespace rd::ui {

namespace {

constexpr int edge = 4 * Theme::step; ///< left and right of a card
constexpr int pad = 3 * Theme::step;  ///< above and below
constexpr int gap = Theme::step;      ///< between its lines
constexpr int childIndent = 6 * Theme::step;
constexpr int groupBand = 30;
constexpr int ledeLine = 18;
constexpr int metaLine = 20;
constexpr int workLine = 18;
constexpr int bar = 3; ///< the accent of the selected card
constexpr int headlineLines = 3;
constexpr int chipGap = 5;   ///< between the languages
constexpr int foldRoom = 24; ///< the sign that unfolds a story

int leftOf(const Card &card)
{
    return card.child ? edge + childIndent : edge;
}

/// Breaks a text into at most `most` lines; the last one is elided.
QStringList brokenLines(const QString &text, const QFont &font, int width, int most)
{
    QStringList lines;
    QTextLayout layout(text, font);
    layout.beginLayout();
    while (lines.size() < most) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) {
            break;
        }
        line.setLineWidth(width);
        const bool last = lines.size() == most - 1;
        const QString rest = text.mid(line.textStart());
        lines.append(last ? QFontMetrics(font).elidedText(rest, Qt::ElideRight, width)
                          : text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

} // namespace

ArticleDelegate::ArticleDelegate(const Theme &theme, Thumbnails &thumbnails, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_thumbnails(thumbnails)
{}

QFont ArticleDelegate::headlineFont(const Card &card) const
{
    return m_theme.articleFont(card.child ? 13 : 15, QFont::DemiBold, card.row.language);
}

ArticleDelegate::Layout ArticleDelegate::layOut(const Card &card, int width) const
{
    Layout made;
    made.row = card.row;
    made.hasGroup = !card.group.isEmpty();
    const QFont font = headlineFont(card);
    const bool picture = !card.row.thumbnail.isEmpty() && !card.child;
    const int room = width - leftOf(card) - edge - (picture ? Thumbnails::width + pad : 0);
    const QString headline = card.row.headline.simplified();
    made.headline = brokenLines(headline.isEmpty() ? tr("No headline") : headline, font,
                                std::max(room, 40), card.child ? 1 : headlineLines);
    made.headlineLine = QFontMetrics(font).height() - 2;
    if (card.row.snippet.isEmpty()) {
        made.lede = card.row.lede.simplified();
    } else {
        const int character = QFontMetrics(m_theme.machineFont(12)).averageCharWidth();
        made.lede = fromFirstHit(card.row.snippet.simplified(), room / std::max(3 * character, 1));
    }
    made.groupHeight = made.hasGroup ? groupBand : 0;
    int body = int(made.headline.size()) * made.headlineLine + gap + metaLine;
    if (!made.lede.isEmpty() && !card.child) {
        body += ledeLine + 2;
    }
    made.hasWork = !card.child && !workWords(card.row, m_clock()).empty();
    if (made.hasWork) {
        body += workLine;
    }
    if (picture) {
        const int fold = card.row.versions.size() > 1 ? metaLine : 0; // below it, not on it
        body = std::max(body, Thumbnails::height + fold);
    }
    made.height = made.groupHeight + body + (card.child ? pad : 2 * pad) + 1;
    return made;
}

const ArticleDelegate::Layout &ArticleDelegate::layout(const Card &card, int width) const
{
    // Widths are small: id and width share one key. A child may stand beside its own story row.
    const qint64 key =
        (card.row.id.value << 16) | (qint64(width & 0x7FFF) << 1) | (card.child ? 1 : 0);
    Layout *known = m_layouts.object(key);
    if (known == nullptr || !(known->row == card.row) || known->hasGroup != !card.group.isEmpty()) {
        known = new Layout(layOut(card, width));
        m_layouts.insert(key, known);
    }
    return *known;
}

QSize ArticleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Card card = index.data(ArticleListModel::CardRole).value<Card>();
    const int width = option.rect.width();
    return {width, card.isLoaded() ? layout(card, width).height : usualHeight};
}

QRect ArticleDelegate::foldRect(const QRect &rect, const Card &card) const
{
    if (card.child || card.row.versions.size() < 2) {
        return {};
    }
    return {rect.right() - edge - 20, rect.bottom() - pad - metaLine, 22, metaLine + 4};
}

void ArticleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Card card = index.data(ArticleListModel::CardRole).value<Card>();
    painter->save();
    painter->setClipRect(option.rect);
    if (!card.isLoaded()) {
        paintLoading(*painter, option.rect);
        painter->restore();
        return;
    }
    const Tokens &tokens = m_theme.tokens();
    const Layout &made = layout(card, option.rect.width());
    QRect body = option.rect;
    if (made.hasGroup) {
        painter->setFont(m_theme.machineFont(11, QFont::DemiBold));
        painter->setPen(tokens.soft);
        painter->drawText(
            QRect(body.left() + edge, body.top() + 6, body.width() - 2 * edge, groupBand - 6),
            Qt::AlignVCenter | Qt::AlignLeft, card.group);
        body.setTop(body.top() + made.groupHeight);
    }
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected) {
        painter->fillRect(body, tokens.page);
        painter->fillRect(QRect(body.left(), body.top(), bar, body.height()), tokens.accent);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(body, mixed(tokens.list, tokens.ink, 0.03));
    }
    painter->fillRect(
        QRect(body.left() + (card.child ? edge + childIndent : 0), body.bottom(), body.width(), 1),
        tokens.line);
    paintBody(*painter, body, card, made);
    if (selected && option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(tokens.accent, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(
            QRect(body.left() + bar, body.top(), body.width() - bar - 1, body.height() - 2));
    }
    painter->restore();
}

void ArticleDelegate::paintBody(QPainter &painter, const QRect &body, const Card &card,
                                const Layout &made) const
{
    const Tokens &tokens = m_theme.tokens();
    const int left = body.left() + leftOf(card);
    int y = body.top() + (card.child ? pad / 2 : pad);
    int right = body.right() - edge;
    int pictureEnd = y;
    if (!card.row.thumbnail.isEmpty() && !card.child) {
        const QRect place(right - Thumbnails::width, y + 1, Thumbnails::width, Thumbnails::height);
        paintPicture(painter, place, card.row.thumbnail);
        right = place.left() - pad;
        pictureEnd = place.bottom() + 1;
    }
    if (card.row.changedSinceRead) {
        paintDot(painter, QPointF(left - edge / 2.0 + 1, y + made.headlineLine / 2.0 + 1),
                 tokens.accent);
    }
    painter.setFont(headlineFont(card));
    painter.setPen(card.row.headline.isEmpty() ? tokens.soft : tokens.ink);
    for (const QString &line : made.headline) {
        painter.drawText(QRect(left, y, right - left, made.headlineLine + 2),
                         Qt::AlignLeft | Qt::AlignVCenter, line);
        y += made.headlineLine;
    }
    y += gap;
    if (!made.lede.isEmpty() && !card.child) {
        painter.setFont(m_theme.machineFont(12));
        const QRect line(left, y, right - left, ledeLine);
        if (card.row.snippet.isEmpty()) {
            painter.setPen(tokens.soft);
            painter.drawText(
                line, Qt::AlignLeft | Qt::AlignVCenter,
                painter.fontMetrics().elidedText(made.lede, Qt::ElideRight, line.width()));
        } else {
            paintSnippet(painter, line, made.lede);
        }
        y += ledeLine + 2;
    }
    const int metaRight = y < pictureEnd ? right : body.right() - edge;
    paintMeta(painter, QRect(left, y, metaRight - left, metaLine), card);
    if (made.hasWork) {
        const int foldEdge = card.row.versions.size() > 1 ? foldRoom : 0;
        painter.setFont(m_theme.machineFont(11));
        paintWords(painter,
                   QRect(left, y + metaLine, body.right() - edge - left - foldEdge, workLine),
                   workWords(card.row, m_clock()), tokens);
    }
    const QRect fold = foldRect(body, card);
    if (!fold.isEmpty()) {
        const QString sign =
            card.unfolded ? QStringLiteral("chevron-up") : QStringLiteral("chevron-down");
        m_theme.icon(sign).paint(&painter, QRect(fold.center() - QPoint(7, 7), QSize(14, 14)));
    }
}

void ArticleDelegate::paintMeta(QPainter &painter, const QRect &line, const Card &card) const
{
    const Tokens &tokens = m_theme.tokens();
    const ArticleRow &row = card.row;
    painter.setFont(m_theme.machineFont(11));
    paintDot(painter, QPointF(line.left() + 4, line.center().y() + 0.5),
             statusColour(row.status, tokens));
    LanguageVersion own;
    own.language = row.language;
    std::vector<LanguageVersion> versions = row.versions;
    if (card.child || versions.empty()) {
        versions = {card.version.value_or(own)};
    }
    int chips = 0;
    for (const LanguageVersion &version : versions) {
        chips += chipWidth(version, card.child || version.id == row.id) + chipGap;
    }
    int x = line.left() + 14;
    // The languages are always whole; in a narrow list the time goes first, then the status' end.
    const int room =
        line.right() - x - 10 - chips - (foldRect(line, card).isEmpty() ? 0 : foldRoom);
    const QFontMetrics metrics = painter.fontMetrics();
    QString text = statusLabel(row.status);
    const QString whole = text + QStringLiteral(" · ") + cardTime(row);
    if (row.position != 0 && metrics.horizontalAdvance(whole) <= room) {
        text = whole;
    }
    text = metrics.elidedText(text, Qt::ElideRight, std::max(room, 0));
    painter.setPen(tokens.soft);
    const int width = metrics.horizontalAdvance(text);
    painter.drawText(QRect(x, line.top(), width + 4, line.height()), Qt::AlignVCenter, text);
    x += width + 10;
    for (const LanguageVersion &version : versions) {
        x = paintChip(painter, x, line, version, card.child || version.id == row.id);
    }
}

QString ArticleDelegate::chipText(const LanguageVersion &version)
{
    return version.stale ? version.language + QStringLiteral(" ") + QChar(0x25D0)
                         : version.language;
}

QFont ArticleDelegate::chipFont(bool own) const
{
    return m_theme.machineFont(11, own ? QFont::DemiBold : QFont::Normal);
}

int ArticleDelegate::chipWidth(const LanguageVersion &version, bool own) const
{
    return QFontMetrics(chipFont(own)).horizontalAdvance(chipText(version)) + 10;
}

int ArticleDelegate::paintChip(QPainter &painter, int x, const QRect &line,
                               const LanguageVersion &version, bool own) const
{
    const Tokens &tokens = m_theme.tokens();
    painter.save();
    painter.setFont(chipFont(own));
    const QRect box(x, line.center().y() - 8, chipWidth(version, own), 17);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.line, 1));
    painter.setBrush(tokens.page);
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(version.stale ? tokens.warn : own ? tokens.ink : tokens.soft);
    painter.drawText(box, Qt::AlignCenter, chipText(version));
    painter.restore();
    return box.right() + 1 + chipGap;
}

void ArticleDelegate::paintSnippet(QPainter &painter, const QRect &line,
                                   const QString &snippet) const
{
    const Tokens &tokens = m_theme.tokens();
    int x = line.left();
    bool hit = false;
    qsizetype from = 0;
    while (from < snippet.size() && x < line.right()) {
        const qsizetype to = snippet.indexOf(hit ? hitEnd : hitBegin, from);
        const QString part = snippet.mid(from, to < 0 ? -1 : to - from);
        const QString shown =
            painter.fontMetrics().elidedText(part, Qt::ElideRight, line.right() - x);
        const int width = painter.fontMetrics().horizontalAdvance(shown);
        if (hit) {
            painter.fillRect(QRect(x, line.top() + 1, width, line.height() - 2), tokens.mark);
        }
        painter.setPen(hit ? tokens.ink : tokens.soft);
        painter.drawText(QRect(x, line.top(), width + 4, line.height()), Qt::AlignVCenter, shown);
        x += width;
        if (to < 0) {
            break;
        }
        from = to + 1;
        hit = !hit;
    }
}

void ArticleDelegate::paintPicture(QPainter &painter, const QRect &rect, const QString &uuid) const
{
    const qreal scale = painter.device()->devicePixelRatioF();
    const QPixmap pixmap = m_thumbnails.pixmap(uuid, scale);
    QPainterPath path;
    path.addRoundedRect(rect, 4, 4);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (pixmap.isNull()) {
        painter.fillPath(path, m_theme.tokens().line);
    } else {
        painter.setClipPath(path, Qt::IntersectClip);
        painter.drawPixmap(rect.topLeft(), pixmap);
    }
    painter.restore();
}

void ArticleDelegate::paintLoading(QPainter &painter, const QRect &rect) const
{
    const Tokens &tokens = m_theme.tokens();
    const int width = rect.width() - 2 * edge;
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.line);
    int y = rect.top() + pad + 4;
    for (const int share : {86, 58, 34}) {
        painter.drawRoundedRect(QRect(rect.left() + edge, y, width * share / 100, 9), 4, 4);
        y += 24;
    }
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens.line);
}

} // namespace rd::ui
