// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QPointer>
#include <QWidget>

#include <vector>

class QFrame;
class QLabel;
class QPushButton;

namespace rd::ui {

/// What a step of the tour points at: the first of these widgets that can be seen. None: the
/// callout stands in the middle.
struct TourStep
{
    const char *targets; ///< object names or class names without namespace, separated by |
    const char *title;   ///< marked for translation in rd::ui::Tour
    const char *text;
};

/// A minute through the window: one callout after the other at the real parts, the rest dimmed.
/// Enter and Right go on, Left goes back, Escape ends it. Lies over the whole window.
class Tour final : public QWidget
{
    Q_OBJECT
public:
    /// `window` is pointed at; the tour is its child and deletes itself at the end.
    Tour(const Theme &theme, QWidget *window);
    ~Tour() override;

    [[nodiscard]] static const std::vector<TourStep> &steps();
    [[nodiscard]] int current() const { return m_current; }

Q_SIGNALS:
    void ended();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void makeCallout();
    void show(int step);
    void place();
    void end();
    [[nodiscard]] QWidget *target() const;
    [[nodiscard]] QRect hole() const;

    const Theme &m_theme;
    QWidget *m_window;
    QPointer<QWidget> m_before; ///< had the focus
    QFrame *m_callout;
    QLabel *m_count = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_text = nullptr;
    QPushButton *m_end = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    int m_current = 0;
};

} // namespace rd::ui
