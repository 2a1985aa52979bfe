// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingspage.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace rd::ui {

class KeyCapture;

/// Every action with its keys: found by name or key, changed by pressing new ones. What speaks
/// against a key is said before it is taken.
class ShortcutsPage final : public SettingsPage
{
    Q_OBJECT
public:
    ShortcutsPage(const SettingsContext &context, QWidget *parent);
    static const SettingsPageInfo &info();
    void refresh() override;
    void restoreDefaults() override;
    void narrow(const QString &words) override;

private:
    QWidget *makeTop();
    QWidget *makeStrip();
    void fill();
    void filter();
    void showCurrent();
    void consider(const QKeySequence &keys);
    void accept();
    void change(const QList<QKeySequence> &keys);
    [[nodiscard]] QString currentName() const;
    [[nodiscard]] QString titleOf(const QString &name) const;
    [[nodiscard]] QString wordsOf(const KeyConflict &conflict) const;

    QLineEdit *m_filter = nullptr;
    QTreeWidget *m_list = nullptr;
    QLabel *m_title = nullptr;
    KeyCapture *m_capture = nullptr;
    QPushButton *m_take = nullptr;
    QPushButton *m_clear = nullptr;
    QPushButton *m_reset = nullptr;
    QLabel *m_message = nullptr;
};

} // namespace rd::ui
