// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QProgressBar;
class QToolButton;

namespace rd::ui {

class ElidedLabel;

/// One long task in a line: what it does, how far it is, and a way to stop it.
class ProgressStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit ProgressStrip(const Theme &theme, QWidget *parent = nullptr);
    void setText(const QString &text);
    /// A total of 0 means nobody knows: the bar moves without an end.
    void setProgress(qint64 done, qint64 total);

Q_SIGNALS:
    void cancelRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    ElidedLabel *m_label;
    QProgressBar *m_bar;
    QToolButton *m_cancel;
};

} // namespace rd::ui
