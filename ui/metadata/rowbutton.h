// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>

namespace rd::ui {

/// One line of a short list one can click: text at the left, a word in its colour at the right.
class RowButton final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit RowButton(const Theme &theme, QWidget *parent = nullptr);
    /// `tone` picks the colour of `aside`: a token of the theme, read anew when it changes.
    void setContent(const QString &text, const QString &aside, QColor Tokens::*tone);
    void setMarked(bool marked); ///< the one that is open
    [[nodiscard]] QString aside() const { return m_aside; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_aside;
    QColor Tokens::*m_tone = &Tokens::soft;
    bool m_marked = false;
};

} // namespace rd::ui
