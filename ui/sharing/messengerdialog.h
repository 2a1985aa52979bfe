// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/messengerpost.h"
#include "ui/theme/theme.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace rd::ui {

class SegmentedControl;
class StateLabel;

/// The article as a post for a messenger: seen as it will be pasted, changed if need be, copied
/// with one key.
class MessengerDialog final : public QDialog
{
    Q_OBJECT
public:
    MessengerDialog(const Article &article, const Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    void copied(const QString &notice);

private:
    void build();
    void compose();
    void showLength();
    void copy();

    Article m_article;
    SegmentedControl *m_service;
    SegmentedControl *m_extent;
    QPlainTextEdit *m_text;
    StateLabel *m_length;
    QLabel *m_shortened;
    QPushButton *m_copy;
    int m_limit = 0;
};

} // namespace rd::ui
