// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/workflow.h"
#include "app/store/asyncstore.h"
#include "ui/theme/theme.h"

#include <QFrame>

#include <optional>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace rd::ui {

class ColleagueField;

/// What a step asks before it is taken: a note, and whose turn it is then. Ctrl+Enter takes it, Esc
/// does not. Stands inside its panel and blocks nothing.
class StepNote final : public QFrame
{
    Q_OBJECT
public:
    StepNote(store::AsyncStore &store, const Theme &theme, QWidget *parent = nullptr);

    /// `assignee`: whose turn it stays when nobody is named.
    void ask(const Step &step, const QString &assignee);
    /// The step was not taken after all: asks again, with what was written.
    void bringBack();
    /// The step was taken or is no more to be asked for: nothing is kept for it.
    void forget();

    /// What is asked and written so far.
    struct Draft
    {
        Step step;
        QString note;
        QString handTo;
    };
    /// None: nothing is asked, or nothing was written.
    [[nodiscard]] std::optional<Draft> draft() const;
    /// Asks again where somebody went to another article; the keys stay where they are.
    void resume(const Draft &draft, const QString &assignee);

Q_SIGNALS:
    void confirmed(const rd::Step &step, const QString &note, const QString &handTo);
    void cancelled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void confirm();
    void cancel();
    void retranslate();

    QLabel *m_prompt;
    QPlainTextEdit *m_note;
    QLabel *m_handLabel;
    ColleagueField *m_hand;
    QLabel *m_why; ///< why it is not taken yet
    QPushButton *m_cancel;
    QPushButton *m_take;
    std::optional<Step> m_step;
    QString m_assignee;
};

} // namespace rd::ui
