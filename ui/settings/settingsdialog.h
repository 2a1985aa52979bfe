// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingspages.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;
class QStackedWidget;

namespace rd::ui {

class MessageBar;

/// All settings: pages at the left, a search over every label that leads to the control. Changes
/// hold at once; "Defaults" sets a page back and can be undone.
class SettingsDialog final : public QDialog
{
    Q_OBJECT
public:
    SettingsDialog(const SettingsContext &context, QWidget *parent);
    ~SettingsDialog() override;

    /// Shows a page and, if named, marks a setting of it.
    void showPlace(const QString &page, const QString &row = {});

Q_SIGNALS:
    /// Already in use; the window remembers it and ticks its menu.
    void languageChosen(const QString &language);
    void schemeChosen(rd::ui::SchemeChoice scheme);
    /// An action of the window by name: "backup", "openLibrary", "newLibrary".
    void triggered(const QString &action);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeSide();
    QWidget *makeMain();
    void build();
    void orderTabs();
    void rebuild();
    void search(const QString &query);
    void follow(const QListWidgetItem *item, bool focus);
    void restoreDefaults();
    [[nodiscard]] SettingsPage *page(int index) const;
    [[nodiscard]] int indexOf(const QString &page) const;

    SettingsContext m_context;
    QLineEdit *m_search = nullptr;
    QListWidget *m_nav = nullptr;
    QLabel *m_title = nullptr;
    QPushButton *m_defaults = nullptr;
    QPushButton *m_close = nullptr;
    MessageBar *m_message = nullptr;
    QStackedWidget *m_pages = nullptr;
};

} // namespace rd::ui
