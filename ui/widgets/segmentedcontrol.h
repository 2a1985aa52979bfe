// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

class QButtonGroup;
class QPushButton;

namespace rd::ui {

/// A few choices of which one is on: Read · Edit · Split. Left and Right move inside it.
class SegmentedControl final : public QWidget
{
    Q_OBJECT
public:
    explicit SegmentedControl(int count, QWidget *parent = nullptr);
    /// As many as `count`; call again on a change of language.
    void setTexts(const QStringList &texts);
    void setCurrent(int index); ///< without chosen()
    [[nodiscard]] int current() const;

Q_SIGNALS:
    void chosen(int index); ///< by the user

private:
    QButtonGroup *m_group;
    std::vector<QPushButton *> m_buttons;
};

} // namespace rd::ui
