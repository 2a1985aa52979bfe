// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QTabBar>

namespace rd::ui {

/// The row of open articles. Knows nothing of articles: it shows what it is told, and says what a
/// person wants with a tab. A QTabBar for its keys and its accessibility; painted by itself.
class TabStrip final : public QTabBar
{
    Q_OBJECT
public:
    enum class Mark { None, Saving, Failed };
    struct Look
    {
        QString title;
        bool preview = false; ///< the next article shown takes its place
        Mark mark = Mark::None;

        bool operator==(const Look &) const = default;
    };
    static constexpr int rowHeight = 36; ///< px

    explicit TabStrip(const Theme &theme, QWidget *parent = nullptr);

    int add(int index, const Look &look);
    void setLook(int index, const Look &look);
    [[nodiscard]] Look look(int index) const;
    /// Where the cross of a tab is, for the mouse.
    [[nodiscard]] QRect crossRect(int index) const;

Q_SIGNALS:
    void closeRequested(int index);
    void pinRequested(int index);
    void menuRequested(int index, const QPoint &global);

protected:
    [[nodiscard]] QSize tabSizeHint(int index) const override;
    [[nodiscard]] QSize minimumTabSizeHint(int index) const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void paintTab(QPainter &painter, int index) const;
    void paintEnd(QPainter &painter, int index, bool current) const;
    void point(int tab, bool cross);
    void drag(const QPoint &at);
    void retranslate();

    const Theme &m_theme;
    QPoint m_pressed;     ///< where the button went down
    int m_dragged = -1;   ///< the tab that is held
    int m_crossHeld = -1; ///< the tab whose cross is held
    int m_hovered = -1;   ///< the tab under the pointer
    bool m_onCross = false;
    bool m_moving = false; ///< far enough from m_pressed to mean it
};

} // namespace rd::ui
