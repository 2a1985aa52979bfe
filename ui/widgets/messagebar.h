// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "ui/theme/theme.h"

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace rd::ui {

/// The banner above a panel: the one place where an Error is shown. It never takes the focus and
/// never blocks; a new message replaces the old one.
class MessageBar final : public QFrame
{
    Q_OBJECT
public:
    /// What can be done about it: "Try again", "Save as …", "Undo".
    struct Action
    {
        QString text;
        std::function<void()> run;
    };

    explicit MessageBar(const Theme &theme, QWidget *parent = nullptr);

    /// Shows the message with its file or address and logs the detail. Cancelled shows nothing.
    void showError(const Error &error, const Action &action = {});
    void showNotice(const QString &text, const Action &action = {});
    void dismiss();
    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Tone { Error, Notice };
    void present(Tone tone, const QString &text, const Action &action);
    void dress();
    void retranslate();

    const Theme &m_theme;
    Tone m_tone = Tone::Notice;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_close;
    std::function<void()> m_run;
};

} // namespace rd::ui
