// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace rd::ui {

/// What stands where nothing is: why, and what to do now.
class EmptyState final : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(const Theme &theme, QWidget *parent = nullptr);
    /// An empty `action` shows no button.
    void setContent(const QString &icon, const QString &title, const QString &text,
                    const QString &action = {});
    [[nodiscard]] QString title() const;

Q_SIGNALS:
    void actionTriggered();

private:
    void dress();

    const Theme &m_theme;
    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_action;
};

} // namespace rd::ui
