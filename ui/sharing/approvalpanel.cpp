// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/approvalpanel.h"

#include "ui/editor/openarticle.h"
#include "ui/sharing/approvalbook.h"
#include "ui/theme/look.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rd::ui {

namespace {

constexpr int previewLength = 140;

} // namespace

QColor Tokens::*approvalColour(ApprovalState state)
{
    switch (state) {
    case ApprovalState::NotAsked:
        return &Tokens::soft;
    case ApprovalState::Waiting:
        return &Tokens::review;
    case ApprovalState::Approved:
        return &Tokens::ok;
    case ApprovalState::Refused:
        return &Tokens::danger;
    case ApprovalState::ChangedSince:
        return &Tokens::warn;
    }
    return &Tokens::soft;
}

QString approvalIconName(ApprovalState state)
{
    switch (state) {
    case ApprovalState::NotAsked:
        return QStringLiteral("circle-dashed");
    case ApprovalState::Waiting:
        return QStringLiteral("clock");
    case ApprovalState::Approved:
        return QStringLiteral("circle-check");
    case ApprovalState::Refused:
        return QStringLiteral("circle-alert");
    case ApprovalState::ChangedSince:
        return QStringLiteral("triangle-alert");
    }
    return {};
}

QIcon approvalIcon(ApprovalState state, const Theme &theme)
{
    return theme.icon(approvalIconName(state), theme.tokens().*approvalColour(state));
}

ApprovalPanel::ApprovalPanel(ApprovalBook &book, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_book(book)
    , m_theme(theme)
    , m_summary(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_empty(new EmptyState(theme, this))
    , m_ask(new QPushButton(this))
    , m_read(new QPushButton(this))
{
    setObjectName(QStringLiteral("approvalPanel"));
    setSurface(this, Surface::Page);
    setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4 * Theme::step, 3 * Theme::step, 4 * Theme::step, 3 * Theme::step);
    column->setSpacing(2 * Theme::step);
    setKind(m_summary, TextKind::Title);
    m_summary->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("approvalTurns"));
    m_list->setWordWrap(true);
    m_list->setIconSize({16, 16});
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_summary);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    auto *buttons = new QWidget(this);
    auto *row = new FlowLayout(buttons, 2 * Theme::step);
    m_ask->setObjectName(QStringLiteral("approvalAsk"));
    m_read->setObjectName(QStringLiteral("approvalRead"));
    row->addWidget(m_ask);
    row->addWidget(m_read);
    column->addWidget(buttons);
    connect(&book, &ApprovalBook::changed, this, &ApprovalPanel::refresh);
    connect(&theme, &Theme::changed, this, &ApprovalPanel::refresh);
    connect(m_ask, &QPushButton::clicked, this, &ApprovalPanel::askRequested);
    connect(m_read, &QPushButton::clicked, this, &ApprovalPanel::readRequested);
    connect(m_list, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        Q_EMIT jumpRequested(item->data(Qt::UserRole).toString());
    });
    retranslate();
}

QString ApprovalPanel::summary() const
{
    return m_summary->text();
}

void ApprovalPanel::refresh()
{
    const std::vector<ApprovalTurn> &turns = m_book.turns();
    const int row = m_list->currentRow();
    m_list->clear();
    for (const ApprovalTurn &turn : turns) {
        QString text =
            approvalWords(turn) + QLatin1Char('\n') + turn.text.left(previewLength).simplified();
        if (!turn.offRecord.isEmpty()) {
            text += QLatin1Char('\n') +
                    tr("%n passage(s) off the record", nullptr, int(turn.offRecord.size()));
        }
        auto *item = new QListWidgetItem(approvalIcon(turn.state, m_theme), text, m_list);
        item->setData(Qt::UserRole, turn.blocks.value(0));
    }
    m_list->setCurrentRow(std::clamp(row, turns.empty() ? -1 : 0, int(turns.size()) - 1));
    const auto approved = std::count_if(turns.begin(), turns.end(), [](const ApprovalTurn &turn) {
        return turn.state == ApprovalState::Approved;
    });
    m_summary->setText(turns.empty()
                           ? tr("Approval")
                           : tr("%1 of %2 answers approved").arg(approved).arg(turns.size()));
    m_list->setVisible(!turns.empty());
    m_empty->setVisible(turns.empty());
    m_ask->setEnabled(!turns.empty());
    m_read->setEnabled(!m_book.requests().empty());
}

void ApprovalPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void ApprovalPanel::retranslate()
{
    m_list->setAccessibleName(tr("Answers and how they stand"));
    m_empty->setContent(QStringLiteral("messages-square"), tr("Nothing to approve"),
                        tr("The answers of an interview stand here, each with its yes."));
    m_ask->setText(tr("&Send for approval…"));
    m_read->setText(tr("&Read an answer in…"));
    refresh();
}

} // namespace rd::ui
