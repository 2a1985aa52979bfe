// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/revisions/diffview.h"

#include <QWidget>

class QAction;
class QCheckBox;
class QLabel;
class QStackedLayout;
class QToolButton;

namespace rd::ui {

class EmptyState;
class SegmentedControl;

/// DiffView with what one needs around it: side by side or inline, only the changes, how many there
/// are, and the way from one to the next (F8, Shift+F8).
class DiffPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit DiffPanel(const Theme &theme, QWidget *parent = nullptr);

    /// Compared in another thread; a later call wins over one under way.
    void compare(const ArticleContent &before, const ArticleContent &after);
    void setTitles(const QString &before, const QString &after);
    /// "revisions.nextChange" and "revisions.previousChange", for menus and the palette.
    [[nodiscard]] QList<QAction *> changeActions() const { return {m_next, m_previous}; }
    [[nodiscard]] DiffView *view() const { return m_view; }

Q_SIGNALS:
    void compared();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QAction *makeStep(const char *name, const QKeySequence &keys, int by);
    void take(Comparison comparison, const QString &language);
    void showCount();
    void retranslate();
    void dress();

    const Theme &m_theme;
    SegmentedControl *m_layout;
    QCheckBox *m_only;
    QLabel *m_count;
    QAction *m_next;
    QAction *m_previous;
    QStackedLayout *m_stack;
    DiffView *m_view;
    EmptyState *m_same;
    quint64 m_order = 0;
};

} // namespace rd::ui
