// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace rd::ui {

/// A token: a keyword, a byline, a condition of a search. With `removable` it has a × and can be
/// taken away with Delete or Backspace while it has the focus.
class Chip final : public QWidget
{
    Q_OBJECT
public:
    Chip(const Theme &theme, const QString &text, bool removable, QWidget *parent = nullptr);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QRect crossRect() const;
    void setOverCross(bool over);
    void describe();

    const Theme &m_theme;
    QString m_text;
    bool m_removable;
    bool m_overCross = false;
};

} // namespace rd::ui
