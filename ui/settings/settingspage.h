// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingscontext.h"

#include <QWidget>

#include <span>

class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace rd::ui {

/// One setting as it is found: its label and a line about it, both marked for translation in the
/// page's context. Pages with more to say than rows leave `hint` empty.
struct SettingRow
{
    const char *name;
    const char *label;
    const char *hint;
};

/// What is known of a page before it is made: for the list of pages, the search and the palette.
struct SettingsPageInfo
{
    const char *name;
    const char *icon;
    const char *context; ///< of its translations
    const char *title;
    std::span<const SettingRow> rows;

    [[nodiscard]] QString text(const char *source) const;
    [[nodiscard]] const SettingRow &row(const char *rowName) const;
};

/// A page of settings: rows of a label, a control and a line about it. What is changed holds at
/// once. A new page is a class with `static const SettingsPageInfo &info()` and a line in
/// settingspages.cpp.
class SettingsPage : public QWidget
{
    Q_OBJECT
public:
    SettingsPage(const SettingsPageInfo &info, const SettingsContext &context, QWidget *parent);
    ~SettingsPage() override;

    /// Shows what the settings are now.
    virtual void refresh() = 0;
    virtual void restoreDefaults() = 0;
    /// A filter of its own takes the words of the search; most pages have none.
    virtual void narrow(const QString &words);

    /// The box of a row, or null.
    [[nodiscard]] QWidget *rowBox(const QString &name) const;
    /// Marks the row for a moment and gives its control the focus if `focus`.
    void point(const QString &name, bool focus);

protected:
    bool event(QEvent *event) override;
    [[nodiscard]] const SettingsContext &context() const { return m_context; }
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    void addGroup(const QString &title);
    /// Label, control, hint. The control gets its names from the row.
    void addRow(const char *name, QWidget *control);
    /// The label is the check box's own.
    QCheckBox *addCheck(const char *name);
    /// A line that says how things are.
    QLabel *addFact(const QString &text);
    /// Changes the preferences by `change`.
    template <typename Change>
    void edit(Change change)
    {
        PreferenceValues values = m_context.preferences.values();
        change(values);
        m_context.preferences.set(values);
    }

private:
    QVBoxLayout *addBox(const SettingRow &row, QWidget *control);

    const SettingsPageInfo &m_info;
    SettingsContext m_context;
    QVBoxLayout *m_column;
};

} // namespace rd::ui
