// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/answerrow.h"

#include "ui/sharing/statelabel.h"
#include "ui/sharing/wording.h"
#include "ui/theme/look.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QLabel>
#include <QVBoxLayout>

namespace rd::ui {

namespace {

enum Wording { Theirs, Ours };

/// The words of both sides in one; new ones underlined and gone ones struck through, never by a
/// colour alone.
QString differenceHtml(const std::vector<text::DiffSegment> &segments, const Tokens &tokens)
{
    QString html;
    for (const text::DiffSegment &segment : segments) {
        QString words = segment.text.toHtmlEscaped();
        words.replace(QLatin1Char('\n'), QLatin1String("<br>"));
        switch (segment.kind) {
        case text::DiffKind::Equal:
            html += words;
            break;
        case text::DiffKind::Deleted:
            html += QStringLiteral("<s style=\"color:%1\">%2</s>").arg(tokens.danger.name(), words);
            break;
        case text::DiffKind::Inserted:
            html += QStringLiteral("<u style=\"color:%1\">%2</u>").arg(tokens.ok.name(), words);
            break;
        }
    }
    return html;
}

} // namespace

AnswerRow::AnswerRow(const workspace::ReturnedBlock &returned, const Block *now,
                     const QString &speaker, const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_returned(returned)
    , m_now(now != nullptr ? shownText(*now) : QString())
    , m_there(now != nullptr)
    , m_theme(theme)
    , m_state(new StateLabel(theme, this))
    , m_note(new QLabel(this))
    , m_text(new QLabel(this))
    , m_wording(new SegmentedControl(2, this))
    , m_verdict(new SegmentedControl(3, this))
{
    setObjectName(QStringLiteral("answerRow_") + returned.block);
    setProperty("header", true); // a line below
    setAttribute(Qt::WA_StyledBackground);
    build(speaker);
    showDifference();
    connect(m_wording, &SegmentedControl::chosen, this, &AnswerRow::wordingChosen);
    connect(m_verdict, &SegmentedControl::chosen, this, &AnswerRow::changed);
}

void AnswerRow::build(const QString &speaker)
{
    using Kind = workspace::ReturnedKind;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 3 * Theme::step, 0, 3 * Theme::step);
    column->setSpacing(2 * Theme::step);
    const bool same = m_returned.kind == Kind::Unchanged;
    m_state->setState(same ? QStringLiteral("check") : QStringLiteral("pencil-line"),
                      speaker.isEmpty() ? stateText()
                                        : speaker + QStringLiteral(" · ") + stateText(),
                      same                               ? &Tokens::ok
                      : m_returned.kind == Kind::Missing ? &Tokens::danger
                                                         : &Tokens::warn);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_note->setWordWrap(true);
    setKind(m_note, TextKind::Soft);
    m_note->setText(!m_there                   ? tr("This paragraph is no longer in the article.")
                    : m_now != m_returned.sent ? tr("It was changed here since it was sent.")
                                               : QString());
    m_note->setVisible(!m_note->text().isEmpty());
    m_wording->setObjectName(QStringLiteral("answerWording"));
    m_wording->setAccessibleName(tr("Whose wording goes on"));
    m_wording->setTexts({m_returned.kind == Kind::Missing ? tr("Take it out") : tr("Take theirs"),
                         tr("Keep ours")});
    m_wording->setVisible(!same && m_there);
    m_wording->setCurrent(m_returned.kind == Kind::Changed && m_there ? Theirs : Ours);
    m_verdict->setObjectName(QStringLiteral("answerVerdict"));
    m_verdict->setAccessibleName(tr("Their answer"));
    m_verdict->setTexts({tr("They agree"), tr("They refuse"), tr("No answer")});
    m_verdict->setCurrent(
        int(m_returned.kind == Kind::Missing || !m_there ? Verdict::Open : Verdict::Approved));
    auto *controls = new QWidget(this);
    auto *row = new FlowLayout(controls, 3 * Theme::step);
    row->addWidget(m_wording);
    row->addWidget(m_verdict);
    column->addWidget(m_state);
    column->addWidget(m_text);
    column->addWidget(m_note);
    column->addWidget(controls);
}

QString AnswerRow::stateText() const
{
    switch (m_returned.kind) {
    case workspace::ReturnedKind::Unchanged:
        return tr("as it was sent");
    case workspace::ReturnedKind::Changed:
        return tr("changed by them");
    case workspace::ReturnedKind::Missing:
        return tr("not in what came back");
    }
    return {};
}

/// Against the words as they stand here now: what taking theirs would do.
void AnswerRow::showDifference()
{
    const bool current = m_there && m_now != m_returned.sent;
    const auto segments =
        m_returned.kind == workspace::ReturnedKind::Missing
            ? std::vector<text::DiffSegment>{{text::DiffKind::Equal, m_returned.sent}}
        : current ? text::diffWords(m_now, m_returned.returned)
                  : m_returned.segments;
    m_text->setTextFormat(Qt::RichText);
    m_text->setText(segments.empty() ? m_returned.sent.toHtmlEscaped()
                                     : differenceHtml(segments, m_theme.tokens()));
    QStringList said;
    for (const text::DiffSegment &segment : segments) {
        said.append(segment.kind == text::DiffKind::Deleted
                        ? tr("deleted: %1").arg(segment.text.trimmed())
                    : segment.kind == text::DiffKind::Inserted
                        ? tr("inserted: %1").arg(segment.text.trimmed())
                        : segment.text.trimmed());
    }
    m_text->setAccessibleName(said.join(QStringLiteral(" ")));
}

/// Keeping ours against their change is not what they said yes to.
void AnswerRow::wordingChosen()
{
    const bool theirs = m_wording->current() == Theirs;
    const bool missing = m_returned.kind == workspace::ReturnedKind::Missing;
    m_verdict->setCurrent(int(missing  ? Verdict::Open
                              : theirs ? Verdict::Approved
                                       : Verdict::Refused));
    Q_EMIT changed();
}

AnswerChoice AnswerRow::choice() const
{
    AnswerChoice choice;
    choice.block = m_returned.block;
    choice.wording = m_returned.returned;
    choice.takeWording = m_there && m_returned.kind != workspace::ReturnedKind::Unchanged &&
                         m_wording->current() == Theirs;
    choice.verdict = static_cast<Verdict>(m_verdict->current());
    return choice;
}

} // namespace rd::ui
