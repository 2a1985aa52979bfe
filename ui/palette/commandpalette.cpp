// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/commandpalette.h"

#include "app/text/folding.h"
#include "ui/theme/look.h"
#include "ui/widgets/labels.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace rd::ui {

namespace {

constexpr int actionRole = Qt::UserRole;
constexpr int shortcutRole = Qt::UserRole + 1;

/// A name at the left, its keys in a column at the right.
class CommandDelegate final : public QStyledItemDelegate
{
public:
    CommandDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setFont(option.font);
        painter->setPen(selected ? m_theme.tokens().accentText : m_theme.tokens().soft);
        const bool mirrored = option.direction == Qt::RightToLeft;
        painter->drawText(option.rect.adjusted(margin, 0, -margin, 0),
                          Qt::AlignVCenter | (mirrored ? Qt::AlignLeft : Qt::AlignRight),
                          index.data(shortcutRole).toString());
        painter->restore();
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        // A long name ends before the keys, it does not run under them.
        const QString keys = index.data(shortcutRole).toString();
        const int taken = 4 * margin + option->decorationSize.width() +
                          option->fontMetrics.horizontalAdvance(keys);
        option->text = option->fontMetrics.elidedText(option->text, Qt::ElideRight,
                                                      option->rect.width() - taken);
    }

private:
    static constexpr int margin = 2 * Theme::step;
    const Theme &m_theme;
};

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
    , m_theme(theme)
    , m_field(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_nothing(new QLabel(tr("No command is called that."), this))
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
    m_list->setItemDelegate(new CommandDelegate(theme, m_list));
    m_nothing->setObjectName(QStringLiteral("noCommand"));
    m_nothing->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_nothing->setMargin(4 * Theme::step);
    m_nothing->setWordWrap(true);
    setKind(m_nothing, TextKind::Soft);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing, 1);
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

/// A popup gets no frame from the window manager, and would melt into the window behind it.
void CommandPalette::paintEvent(QPaintEvent *event)
{
    QDialog::paintEvent(event);
    QPainter painter(this);
    painter.setPen(m_theme.tokens().faint);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
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
        auto *item = new QListWidgetItem(action->icon(), label, m_list);
        item->setData(actionRole, QVariant::fromValue(static_cast<QObject *>(action)));
        item->setData(shortcutRole, shortcut);
        item->setData(Qt::AccessibleDescriptionRole, shortcut);
    }
    m_list->setCurrentRow(0);
    m_list->setVisible(m_list->count() > 0);
    m_nothing->setVisible(m_list->count() == 0);
}

void CommandPalette::runCurrent()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item) {
        return; // what was typed stays to be corrected
    }
    auto *action = qobject_cast<QAction *>(item->data(actionRole).value<QObject *>());
    close();
    if (action) {
        action->trigger();
    }
}

} // namespace rd::ui
