// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/asyncstore.h"
#include "ui/theme/theme.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace rd::ui {

class ColleagueField;

/// Asks whose turn it is: a name, me, or nobody. Enter takes the name, Esc leaves it.
class AssignPanel final : public QFrame
{
    Q_OBJECT
public:
    explicit AssignPanel(store::AsyncStore &store, QWidget *parent = nullptr);
    /// `me` may be empty: nobody has said who they are.
    void ask(const QString &assignee, const QString &me);

Q_SIGNALS:
    void chosen(const QString &name); ///< empty: nobody
    void cancelled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void choose(const QString &name);
    void cancel();
    void retranslate();

    QLabel *m_label;
    ColleagueField *m_field;
    QPushButton *m_take;
    QPushButton *m_me;
    QPushButton *m_nobody;
    QPushButton *m_cancel;
    QString m_myName;
};

} // namespace rd::ui
