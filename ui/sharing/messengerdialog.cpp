// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/messengerdialog.h"

#include "ui/articlelist/words.h"
#include "ui/sharing/clipboardtext.h"
#include "ui/sharing/statelabel.h"
#include "ui/theme/look.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace rd::ui {

MessengerDialog::MessengerDialog(const Article &article, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_article(article)
    , m_service(new SegmentedControl(3, this))
    , m_extent(new SegmentedControl(2, this))
    , m_text(new QPlainTextEdit(this))
    , m_length(new StateLabel(theme, this))
    , m_shortened(new QLabel(this))
    , m_copy(new QPushButton(this))
{
    setObjectName(QStringLiteral("messengerDialog"));
    setWindowTitle(tr("Messenger post"));
    build();
    compose();
    resize(560, 520);
    m_text->setFocus();
}

void MessengerDialog::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(5 * Theme::step, 4 * Theme::step, 5 * Theme::step, 4 * Theme::step);
    column->setSpacing(3 * Theme::step);
    m_service->setObjectName(QStringLiteral("messengerService"));
    m_service->setAccessibleName(tr("Messenger"));
    m_service->setTexts({tr("Telegram"), tr("Telegram, under a picture"), tr("WhatsApp")});
    m_extent->setObjectName(QStringLiteral("messengerExtent"));
    m_extent->setAccessibleName(tr("How much of the article"));
    m_extent->setTexts({tr("Lede"), tr("Whole text")});
    auto *choices = new FlowLayout(nullptr, 3 * Theme::step);
    choices->addWidget(m_service);
    choices->addWidget(m_extent);
    column->addLayout(choices);
    m_text->setObjectName(QStringLiteral("messengerText"));
    m_text->setProperty("field", true);
    m_text->setAccessibleName(tr("The post as it is pasted"));
    m_text->setTabChangesFocus(true);
    column->addWidget(m_text, 1);
    m_shortened->setWordWrap(true);
    setKind(m_shortened, TextKind::Soft);
    column->addWidget(m_shortened);
    auto *row = new QHBoxLayout;
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    m_copy->setObjectName(QStringLiteral("messengerCopy"));
    m_copy->setText(tr("&Copy the post"));
    m_copy->setToolTip(tr("Ctrl+Enter"));
    m_copy->setDefault(true);
    row->addWidget(m_length);
    row->addStretch();
    row->addWidget(close);
    row->addWidget(m_copy);
    column->addLayout(row);
    connect(m_service, &SegmentedControl::chosen, this, &MessengerDialog::compose);
    connect(m_extent, &SegmentedControl::chosen, this, &MessengerDialog::compose);
    connect(m_text, &QPlainTextEdit::textChanged, this, &MessengerDialog::showLength);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_copy, &QPushButton::clicked, this, &MessengerDialog::copy);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        connect(shortcut, &QShortcut::activated, this, &MessengerDialog::copy);
    }
}

void MessengerDialog::compose()
{
    const auto service = static_cast<workspace::Messenger>(m_service->current());
    const auto extent = static_cast<workspace::PostExtent>(m_extent->current());
    const workspace::MessengerPost post = workspace::messengerPost(m_article, service, extent);
    m_limit = post.limit;
    m_shortened->setVisible(post.shortened);
    m_shortened->setText(
        tr("The text was cut at a sentence, or hashtags were left out, to fit into one post."));
    m_text->setPlainText(post.text);
    showLength();
}

void MessengerDialog::showLength()
{
    const int length = int(m_text->toPlainText().size()); // UTF-16 units, as the services count
    const QString of = tr("%1 of %2 characters").arg(groupedNumber(length), groupedNumber(m_limit));
    if (length > m_limit) {
        m_length->setState(QStringLiteral("triangle-alert"),
                           of + QStringLiteral(" · ") +
                               tr("%1 too many").arg(groupedNumber(length - m_limit)),
                           &Tokens::danger);
    } else {
        m_length->setState({}, of, &Tokens::soft);
    }
    m_copy->setEnabled(length > 0);
}

void MessengerDialog::copy()
{
    if (m_copy->isEnabled()) {
        copyText(m_text->toPlainText());
        Q_EMIT copied(tr("The post is copied. Paste it into the messenger."));
        accept();
    }
}

} // namespace rd::ui
