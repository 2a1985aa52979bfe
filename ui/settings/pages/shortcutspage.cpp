// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/pages/shortcutspage.h"

#include "app/text/folding.h"
#include "ui/settings/keycapture.h"
#include "ui/theme/look.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace rd::ui {

namespace {

constexpr SettingRow rows[] = {
    {"shortcuts", QT_TRANSLATE_NOOP("rd::ui::ShortcutsPage", "Keyboard shortcuts"), ""},
};

constexpr int nameRole = Qt::UserRole;
constexpr int searchRole = Qt::UserRole + 1; ///< folded
constexpr int leastListHeight = 200;
constexpr int keysWidth = 190;

QString shown(const QList<QKeySequence> &keys)
{
    return QKeySequence::listToString(keys, QKeySequence::NativeText);
}

} // namespace

const SettingsPageInfo &ShortcutsPage::info()
{
    static constexpr SettingsPageInfo page{"shortcuts", "keyboard", "rd::ui::ShortcutsPage",
                                           QT_TRANSLATE_NOOP("rd::ui::ShortcutsPage", "Shortcuts"),
                                           rows};
    return page;
}

ShortcutsPage::ShortcutsPage(const SettingsContext &context, QWidget *parent)
    : SettingsPage(info(), context, parent)
    , m_list(new QTreeWidget(this))
{
    m_list->setColumnCount(2);
    m_list->setHeaderLabels({tr("Action"), tr("Keys")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setMinimumHeight(leastListHeight);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::Interactive);
    m_list->header()->resizeSection(1, keysWidth);
    column()->setAlignment({});
    column()->addWidget(makeTop());
    addRow("shortcuts", m_list);
    column()->setStretch(column()->count() - 1, 1);
    rowBox(QStringLiteral("shortcuts"))->layout()->setContentsMargins(0, 0, 0, 0);
    column()->addWidget(makeStrip());
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ShortcutsPage::showCurrent);
    connect(m_list, &QTreeWidget::itemActivated, this,
            [this] { m_capture->setFocus(Qt::OtherFocusReason); });
    connect(&this->context().shortcuts, &ShortcutMap::changed, this, &ShortcutsPage::refresh);
    fill();
}

QWidget *ShortcutsPage::makeTop()
{
    auto *box = new QWidget(this);
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    m_filter = new QLineEdit(box);
    m_filter->setObjectName(QStringLiteral("shortcutFilter"));
    m_filter->setPlaceholderText(tr("Find an action or a key, such as Ctrl+N"));
    m_filter->setAccessibleName(tr("Find an action or a key"));
    m_filter->setClearButtonEnabled(true);
    connect(m_filter, &QLineEdit::textChanged, this, &ShortcutsPage::filter);
    layout->addWidget(m_filter);
    return box;
}

QWidget *ShortcutsPage::makeStrip()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, Theme::step, 0, 0);
    m_title = new QLabel(box);
    auto *row = new QHBoxLayout;
    m_capture = new KeyCapture(box);
    m_capture->setObjectName(QStringLiteral("shortcutKeys"));
    m_capture->setPlaceholderText(tr("Press the new keys here"));
    m_take = new QPushButton(tr("Use them anyway"), box);
    m_take->setObjectName(QStringLiteral("shortcutTake"));
    setKind(m_take, ButtonKind::Accent);
    m_clear = new QPushButton(tr("No keys"), box);
    m_clear->setObjectName(QStringLiteral("shortcutClear"));
    m_reset = new QPushButton(tr("Default keys"), box);
    m_reset->setObjectName(QStringLiteral("shortcutReset"));
    row->addWidget(m_capture, 1);
    row->addWidget(m_take);
    row->addWidget(m_clear);
    row->addWidget(m_reset);
    m_message = new QLabel(box);
    m_message->setObjectName(QStringLiteral("shortcutMessage"));
    m_message->setWordWrap(true);
    setKind(m_message, TextKind::Soft);
    column->addWidget(m_title);
    column->addLayout(row);
    column->addWidget(m_message);
    connect(m_capture, &KeyCapture::pressed, this, &ShortcutsPage::consider);
    connect(m_capture, &KeyCapture::givenUp, this, [this] {
        showCurrent();
        m_list->setFocus(Qt::OtherFocusReason);
    });
    connect(m_take, &QPushButton::clicked, this, &ShortcutsPage::accept);
    connect(m_clear, &QPushButton::clicked, this, [this] { change({}); });
    connect(m_reset, &QPushButton::clicked, this,
            [this] { context().shortcuts.reset(currentName()); });
    return box;
}

QString ShortcutsPage::titleOf(const QString &name) const
{
    const QAction *action = context().shortcuts.action(name);
    return action ? withoutMnemonic(action->text()) : name;
}

void ShortcutsPage::fill()
{
    m_list->clear();
    for (const QAction *action : context().shortcuts.actions()) {
        const QString title = withoutMnemonic(action->text());
        if (title.isEmpty()) {
            continue;
        }
        auto *item = new QTreeWidgetItem(m_list, {title});
        item->setIcon(0, action->icon());
        item->setData(0, nameRole, action->objectName());
    }
    refresh();
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

void ShortcutsPage::refresh()
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_list->topLevelItem(i);
        const QString name = item->data(0, nameRole).toString();
        const QList<QKeySequence> keys = context().shortcuts.keys(name);
        const QString text = shown(keys); // an empty sequence has none either
        item->setText(1, text);
        item->setData(1, Qt::AccessibleTextRole, text.isEmpty() ? tr("no keys") : text);
        QFont font = m_list->font();
        font.setBold(context().shortcuts.isChanged(name));
        item->setFont(1, font);
        item->setData(0, searchRole,
                      text::fold(item->text(0) + QLatin1Char(' ') + name + QLatin1Char(' ') +
                                 QKeySequence::listToString(keys, QKeySequence::PortableText)));
    }
    filter();
    showCurrent();
}

void ShortcutsPage::filter()
{
    const QStringList words =
        text::fold(m_filter->text()).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_list->topLevelItem(i);
        const QString names = item->data(0, searchRole).toString();
        item->setHidden(!std::all_of(words.begin(), words.end(), [&names](const QString &word) {
            return names.contains(word);
        }));
    }
}

void ShortcutsPage::narrow(const QString &words)
{
    m_filter->setText(words);
}

QString ShortcutsPage::currentName() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? item->data(0, nameRole).toString() : QString();
}

void ShortcutsPage::showCurrent()
{
    const QString name = currentName();
    const QList<QKeySequence> keys = context().shortcuts.keys(name);
    m_title->setText(titleOf(name));
    m_capture->setAccessibleName(tr("New keys for “%1”").arg(titleOf(name)));
    m_capture->setKeys(keys.isEmpty() ? QKeySequence() : keys.front());
    m_capture->setEnabled(!name.isEmpty());
    m_clear->setEnabled(!keys.isEmpty());
    m_reset->setEnabled(context().shortcuts.isChanged(name));
    m_take->hide();
    m_message->clear();
}

QString ShortcutsPage::wordsOf(const KeyConflict &conflict) const
{
    switch (conflict.kind) {
    case KeyConflict::Kind::Taken:
        return tr("“%1” has these keys.").arg(titleOf(conflict.action));
    case KeyConflict::Kind::Begins:
        return tr("The keys of “%1” begin the same way, so neither would be sure to work.")
            .arg(titleOf(conflict.action));
    case KeyConflict::Kind::Typing:
        return tr("This key is needed for writing. Take it together with Ctrl or Alt.");
    case KeyConflict::Kind::TextField:
        return tr("Copy, cut, paste and “Select all” need these keys in every field.");
    case KeyConflict::Kind::InputMethod:
        return tr("Input methods for Chinese and other scripts often take these keys first.");
    case KeyConflict::Kind::Desktop:
        return tr("The desktop often takes these keys first.");
    }
    return {};
}

void ShortcutsPage::consider(const QKeySequence &keys)
{
    const QList<KeyConflict> conflicts = context().shortcuts.conflicts(currentName(), keys);
    if (conflicts.isEmpty()) {
        change({keys});
        return;
    }
    QStringList words;
    bool refused = false;
    bool taken = false;
    for (const KeyConflict &conflict : conflicts) {
        words.append(wordsOf(conflict));
        refused = refused || conflict.kind == KeyConflict::Kind::Typing ||
                  conflict.kind == KeyConflict::Kind::TextField;
        taken = taken || conflict.kind == KeyConflict::Kind::Taken;
    }
    m_message->setText(words.join(QLatin1Char(' ')));
    m_capture->setAccessibleDescription(m_message->text());
    m_take->setText(taken ? tr("Take them from there") : tr("Use them anyway"));
    m_take->setVisible(!refused);
}

void ShortcutsPage::accept()
{
    const QKeySequence keys = m_capture->keys();
    const QString title = titleOf(currentName());
    m_list->setFocus(Qt::OtherFocusReason); // the button hides
    context().shortcuts.take(currentName(), keys);
    m_message->setText(tr("“%1” has %2 now.").arg(title, keys.toString(QKeySequence::NativeText)));
}

void ShortcutsPage::change(const QList<QKeySequence> &keys)
{
    const QString title = titleOf(currentName());
    context().shortcuts.set(currentName(), keys);
    m_message->setText(keys.isEmpty() ? tr("“%1” has no keys now.").arg(title)
                                      : tr("“%1” has %2 now.").arg(title, shown(keys)));
}

void ShortcutsPage::restoreDefaults()
{
    context().shortcuts.resetAll();
}

} // namespace rd::ui
