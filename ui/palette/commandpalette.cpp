// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/commandpalette.h"

#include "app/text/folding.h"
#include "ui/widgets/labels.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace rd::ui {

namespace {

constexpr int actionRole = Qt::UserRole;

bool matches(const QString &label, const QStringList &words)
{
    const QString folded = text::fold(label);
    return std::all_of(words.begin(), words.end(),
                       [&folded](const QString &word) { return folded.contains(word); });
}

} // namespace

CommandPalette::CommandPalette(const QList<QAction *> &actions, const Theme &theme, QWidget *parent)
    : QDialog(parent, Qt::Popup)
    , m_actions(actions)
    , m_field(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Commands"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * Theme::step, 3 * Theme::step, 3 * Theme::step, 3 * Theme::step);
    layout->setSpacing(2 * Theme::step);
    m_field->setPlaceholderText(tr("What do you want to do?"));
    m_field->setAccessibleName(tr("Find a command"));
    m_field->setFont(theme.machineFont(15));
    m_field->installEventFilter(this);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::refresh);
    connect(m_field, &QLineEdit::returnPressed, this, &CommandPalette::runCurrent);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::runCurrent);
    resize(480, 360);
    refresh();
    m_field->setFocus();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int next = m_list->currentRow() + (key == Qt::Key_Down ? 1 : -1);
            m_list->setCurrentRow(std::clamp(next, 0, std::max(0, m_list->count() - 1)));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void CommandPalette::refresh()
{
    m_list->clear();
    const QStringList words =
        text::fold(m_field->text()).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (QAction *action : std::as_const(m_actions)) {
        const QString label = withoutMnemonic(action->text());
        if (!action->isEnabled() || label.isEmpty() || !matches(label, words)) {
            continue;
        }
        const QString shortcut = action->shortcut().toString(QKeySequence::NativeText);
        auto *item = new QListWidgetItem(
            action->icon(),
            shortcut.isEmpty() ? label : QStringLiteral("%1   %2").arg(label, shortcut), m_list);
        item->setData(actionRole, QVariant::fromValue(static_cast<QObject *>(action)));
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::runCurrent()
{
    const QListWidgetItem *item = m_list->currentItem();
    auto *action =
        item ? qobject_cast<QAction *>(item->data(actionRole).value<QObject *>()) : nullptr;
    close();
    if (action) {
        action->trigger();
    }
}

} // namespace rd::ui
