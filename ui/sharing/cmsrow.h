// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sharing/cmschecklist.h"
#include "ui/theme/theme.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace rd::ui {

class ElidedLabel;
class StateLabel;

/// One field of the check-list: its key, name, beginning, length, whether it is copied, and the
/// button that copies it.
class CmsRow final : public QFrame
{
    Q_OBJECT
public:
    explicit CmsRow(const Theme &theme, QWidget *parent = nullptr);
    /// `zone` is that of the time of copying.
    void show(const CmsItem &item, const QByteArray &zone);
    [[nodiscard]] QPushButton *button() const { return m_copy; }
    [[nodiscard]] StateLabel *state() const { return m_state; }
    [[nodiscard]] StateLabel *length() const { return m_length; }

Q_SIGNALS:
    void copyRequested();

private:
    void showLength(const workspace::CmsField &field);
    void showState(const CmsItem &item, const QByteArray &zone);

    QLabel *m_key;
    QLabel *m_name;
    ElidedLabel *m_text;
    StateLabel *m_state;
    StateLabel *m_length;
    QPushButton *m_copy;
};

} // namespace rd::ui
