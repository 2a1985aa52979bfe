// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/metadata.h"
#include "ui/theme/theme.h"

#include <QIcon>
#include <QWidget>

class QPainter;

namespace rd::ui {

/// The colour of a status; never shown without its word.
[[nodiscard]] QColor statusColour(Status status, const Tokens &tokens);
/// The dot alone, for menus and combo boxes that write the word beside it.
[[nodiscard]] QIcon statusIcon(Status status, const Theme &theme);
void paintDot(QPainter &painter, const QPointF &centre, const QColor &colour);

/// A dot and a word.
class StatusDot final : public QWidget
{
    Q_OBJECT
public:
    explicit StatusDot(const Theme &theme, QWidget *parent = nullptr);
    void setStatus(Status status);
    /// Any other state with a colour of its own ("Saved 14:32").
    void setState(const QString &text, const QColor &colour);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_text;
    QColor m_colour;
    std::optional<Status> m_status;
};

} // namespace rd::ui
