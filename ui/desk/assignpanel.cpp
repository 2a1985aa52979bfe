// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/assignpanel.h"

#include "ui/desk/colleaguefield.h"
#include "ui/theme/look.h"
#include "ui/widgets/flowlayout.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace rd::ui {

namespace {
constexpr int fieldWidth = 180;
constexpr int lineHeight = 32; ///< of a button, px
} // namespace

AssignPanel::AssignPanel(store::AsyncStore &store, QWidget *parent)
    : QFrame(parent)
    , m_label(new QLabel(this))
    , m_field(new ColleagueField(store, this))
    , m_take(new QPushButton(this))
    , m_me(new QPushButton(this))
    , m_nobody(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setObjectName(QStringLiteral("assignPanel"));
    setProperty("banner", QStringLiteral("notice"));
    setAttribute(Qt::WA_StyledBackground);
    auto *row = new FlowLayout(this, 2 * Theme::step);
    row->setContentsMargins(4 * Theme::step, 3 * Theme::step, 4 * Theme::step, 3 * Theme::step);
    m_field->setObjectName(QStringLiteral("assignName"));
    m_field->setMinimumWidth(fieldWidth);
    m_field->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_me->setObjectName(QStringLiteral("assignMe"));
    m_nobody->setObjectName(QStringLiteral("assignNobody"));
    m_label->setBuddy(m_field);
    m_label->setMinimumHeight(lineHeight);
    setKind(m_take, ButtonKind::Accent);
    for (QPushButton *button : {m_me, m_nobody, m_cancel}) {
        setKind(button, ButtonKind::Quiet);
    }
    for (QWidget *item : {static_cast<QWidget *>(m_label), static_cast<QWidget *>(m_field),
                          static_cast<QWidget *>(m_take), static_cast<QWidget *>(m_me),
                          static_cast<QWidget *>(m_nobody), static_cast<QWidget *>(m_cancel)}) {
        row->addWidget(item);
        item->installEventFilter(this);
    }
    connect(m_take, &QPushButton::clicked, this, [this] { choose(m_field->name()); });
    connect(m_me, &QPushButton::clicked, this, [this] { choose(m_myName); });
    connect(m_nobody, &QPushButton::clicked, this, [this] { choose({}); });
    connect(m_cancel, &QPushButton::clicked, this, &AssignPanel::cancel);
    retranslate();
    hide();
}

void AssignPanel::ask(const QString &assignee, const QString &me)
{
    m_myName = me;
    m_field->setText(assignee);
    m_field->selectAll();
    m_me->setVisible(!me.isEmpty() && me != assignee);
    m_nobody->setVisible(!assignee.isEmpty());
    show();
    m_field->setFocus();
}

void AssignPanel::choose(const QString &name)
{
    hide();
    Q_EMIT chosen(name);
}

void AssignPanel::cancel()
{
    hide();
    Q_EMIT cancelled();
}

bool AssignPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool leave = key == Qt::Key_Escape && !m_field->isChoosing();
        const bool take = watched == m_field && !m_field->isChoosing() &&
                          (key == Qt::Key_Return || key == Qt::Key_Enter);
        if (leave || take) {
            if (event->type() == QEvent::ShortcutOverride) {
                event->accept();
            } else if (leave) {
                cancel();
            } else {
                choose(m_field->name());
            }
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void AssignPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void AssignPanel::retranslate()
{
    setAccessibleName(tr("Whose turn is it?"));
    m_label->setText(tr("Whose turn is it?"));
    m_field->setAccessibleName(tr("Whose turn is it?"));
    m_take->setText(tr("Hand over"));
    m_me->setText(tr("I take it"));
    m_nobody->setText(tr("Nobody"));
    m_cancel->setText(tr("Cancel"));
}

} // namespace rd::ui
