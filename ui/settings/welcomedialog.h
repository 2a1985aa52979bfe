// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingscontext.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;

namespace rd::ui {

class ProfileFields;
class SegmentedControl;

/// Asks once who sits here, at the first start. Everything can be skipped and changed later in the
/// settings. Language and colours hold at once, so that the rest is read in one's own.
class WelcomeDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `proposedName`: the account's, to begin with.
    WelcomeDialog(const SettingsContext &context, const QString &proposedName, QWidget *parent);
    ~WelcomeDialog() override;

Q_SIGNALS:
    void languageChosen(const QString &language);
    void schemeChosen(rd::ui::SchemeChoice scheme);
    /// Begun or skipped: a good moment for the tour. Never asked again.
    void answered(bool wantsTour);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeHead(QLayout &layout);
    void makeForm(QLayout &layout);
    void makeButtons(QLayout &layout);
    void addField(const char *label, QWidget *field);
    void retranslate();
    void begin(bool wantsTour);
    void reject() override; ///< skipped

    SettingsContext m_context;
    ProfileFields *m_fields;
    QComboBox *m_language;
    SegmentedControl *m_scheme;
    QFormLayout *m_form = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_text = nullptr;
    QPushButton *m_skip = nullptr;
    QPushButton *m_tour = nullptr;
    QPushButton *m_start = nullptr;
    std::vector<std::pair<QLabel *, const char *>> m_labels; ///< with their source texts
    bool m_done = false;
};

} // namespace rd::ui
