// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>

namespace rd::ui {

/// The head of a group that can be folded: a chevron and a word. isChecked() means open.
class SectionHeader final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit SectionHeader(const Theme &theme, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace rd::ui
