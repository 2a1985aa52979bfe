// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace rd::ui {

/// A sign and a word in a colour of the theme: "copied 14:32", "12 too many". Never a colour alone.
class StateLabel final : public QWidget
{
    Q_OBJECT
public:
    explicit StateLabel(const Theme &theme, QWidget *parent = nullptr);
    /// An empty icon leaves its room out; an empty text hides the label.
    void setState(const QString &icon, const QString &text, QColor Tokens::*colour);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    /// In a narrow place the word is elided; the tool tip has it whole.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_icon;
    QString m_text;
    QColor Tokens::*m_colour = &Tokens::soft;
};

} // namespace rd::ui
