// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QLineEdit>

namespace rd::ui {

/// A field that shows the keys pressed in it. Tab and Shift+Tab leave it, Escape alone gives up.
class KeyCapture final : public QLineEdit
{
    Q_OBJECT
public:
    explicit KeyCapture(QWidget *parent = nullptr);

    void setKeys(const QKeySequence &keys); ///< without pressed()
    [[nodiscard]] const QKeySequence &keys() const { return m_keys; }

Q_SIGNALS:
    void pressed(const QKeySequence &keys);
    void givenUp();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QKeySequence m_keys;
};

} // namespace rd::ui
