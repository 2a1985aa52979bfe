// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/articlelist/countdown.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace rd::ui {

/// A small sign and a word in a tone: "due in 2 h 10 min". Hidden while there is nothing to say.
class FactLabel final : public QWidget
{
    Q_OBJECT
public:
    FactLabel(const Theme &theme, const QString &icon, QWidget *parent = nullptr);
    /// `spoken` is what a screen reader and the tool tip say more exactly.
    void setFact(const ToneText &fact, const QString &spoken = {});
    [[nodiscard]] const ToneText &fact() const { return m_fact; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_icon;
    ToneText m_fact;
};

/// How long a text is against what was asked for: a bar, and the same in words.
class LengthBar final : public QWidget
{
    Q_OBJECT
public:
    explicit LengthBar(const Theme &theme, QWidget *parent = nullptr);
    enum class Unit { Words, Characters };
    /// A target of 0 hides it.
    void setLength(int length, int target, Unit unit);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class State { Under, Near, Over };
    void describe();
    [[nodiscard]] State state() const;
    [[nodiscard]] QString stateText() const;

    const Theme &m_theme;
    int m_length = 0;
    int m_target = 0;
    Unit m_unit = Unit::Words;
    QString m_text;
};

} // namespace rd::ui
