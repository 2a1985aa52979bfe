// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/moment.h"
#include "ui/articlelist/card.h"
#include "ui/theme/theme.h"

#include <QCache>
#include <QStyledItemDelegate>

namespace rd::ui {

class Thumbnails;

/// Paints cards. What a card looks like is laid out once per width and content and kept for the
/// few hundred last seen.
class ArticleDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    ArticleDelegate(const Theme &theme, Thumbnails &thumbnails, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    /// The height of a card nobody has measured yet, px.
    static constexpr int usualHeight = 104;
    /// Where the sign that unfolds a story is, inside the card's rectangle; empty without one.
    [[nodiscard]] QRect foldRect(const QRect &rect, const Card &card) const;
    void forgetLayouts() { m_layouts.clear(); }
    void setClock(Clock clock) { m_clock = std::move(clock); }

private:
    /// The lines of a card, broken for one width. Heights in px.
    struct Layout
    {
        QStringList headline;
        QString lede; ///< or the search's snippet, with its marks
        int groupHeight = 0;
        int headlineLine = 0;
        int height = 0;
        ArticleRow row; ///< what it was made from
        bool hasGroup = false;
        bool hasWork = false; ///< a line about deadline, assignee, what has changed
    };
    const Layout &layout(const Card &card, int width) const;
    Layout layOut(const Card &card, int width) const;
    void paintBody(QPainter &painter, const QRect &body, const Card &card,
                   const Layout &made) const;
    void paintMeta(QPainter &painter, const QRect &line, const Card &card) const;
    int paintChip(QPainter &painter, int x, const QRect &line, const LanguageVersion &version,
                  bool own) const;
    [[nodiscard]] static QString chipText(const LanguageVersion &version);
    [[nodiscard]] QFont chipFont(bool own) const;
    [[nodiscard]] int chipWidth(const LanguageVersion &version, bool own) const;
    void paintSnippet(QPainter &painter, const QRect &line, const QString &snippet) const;
    void paintPicture(QPainter &painter, const QRect &rect, const QString &uuid) const;
    void paintLoading(QPainter &painter, const QRect &rect) const;
    [[nodiscard]] QFont headlineFont(const Card &card) const;

    const Theme &m_theme;
    Thumbnails &m_thumbnails;
    Clock m_clock = systemClock();
    mutable QCache<qint64, Layout> m_layouts{400};
};

} // namespace rd::ui
