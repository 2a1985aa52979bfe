// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/storypackage.h"
#include "ui/theme/theme.h"

#include <QDialog>
#include <QHash>

class QButtonGroup;
class QLabel;
class QPushButton;

namespace rd::ui {

class DiffPanel;

/// Texts that two people went on writing from the same state: ours and theirs side by side, one
/// after the other, with the choice what becomes of them. Nothing is decided beforehand, and
/// nothing is lost whatever is chosen.
class ConflictDialog final : public QDialog
{
    Q_OBJECT
public:
    ConflictDialog(const Theme &theme, std::vector<PackageConflict> conflicts,
                   QWidget *parent = nullptr);

    /// By article UUID, as StoryExchange::merge() wants them; whole once the dialog was accepted.
    [[nodiscard]] const QHash<QString, ConflictChoice> &choices() const { return m_choices; }
    [[nodiscard]] DiffPanel *diff() const { return m_diff; }

private:
    void build();
    [[nodiscard]] QWidget *makeChoices();
    void showConflict(int index);
    void choose(ConflictChoice choice);
    void refresh();
    void forward();

    const Theme &m_theme;
    std::vector<PackageConflict> m_conflicts;
    QHash<QString, ConflictChoice> m_choices;
    int m_index = 0;
    QLabel *m_title = nullptr;
    QLabel *m_where = nullptr;
    DiffPanel *m_diff = nullptr;
    QButtonGroup *m_group = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
};

} // namespace rd::ui
