// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/body/body.h"
#include "app/workspace/approvaldocument.h"
#include "ui/theme/theme.h"

#include <QFrame>

class QLabel;

namespace rd::ui {

class SegmentedControl;
class StateLabel;

/// What they say to one paragraph.
enum class Verdict { Approved, Refused, Open };

/// What becomes of one paragraph that came back.
struct AnswerChoice
{
    QString block;
    bool takeWording = false;
    QString wording; ///< theirs; empty: they took the paragraph out
    Verdict verdict = Verdict::Open;
};

/// One paragraph that came back: how it fared, what they changed word by word, whose wording goes
/// on, and whether it is approved.
class AnswerRow final : public QFrame
{
    Q_OBJECT
public:
    /// `now` is the paragraph as the article has it, or nullptr when it is gone.
    AnswerRow(const workspace::ReturnedBlock &returned, const Block *now, const QString &speaker,
              const Theme &theme, QWidget *parent = nullptr);
    [[nodiscard]] AnswerChoice choice() const;
    [[nodiscard]] workspace::ReturnedKind kind() const { return m_returned.kind; }

Q_SIGNALS:
    void changed();

private:
    void build(const QString &speaker);
    void showDifference();
    void wordingChosen();
    [[nodiscard]] QString stateText() const;

    workspace::ReturnedBlock m_returned;
    QString m_now; ///< what of the paragraph they would be shown today
    bool m_there;
    const Theme &m_theme;
    StateLabel *m_state;
    QLabel *m_note;
    QLabel *m_text;
    SegmentedControl *m_wording;
    SegmentedControl *m_verdict;
};

} // namespace rd::ui
