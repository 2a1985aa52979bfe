// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/commandpalette.h"

#include "ui/palette/palettedelegate.h"
#include "ui/palette/palettemodel.h"
#include "ui/theme/look.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMetaMethod>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace rd::ui {

namespace {

constexpr QSize wanted(600, 420);
constexpr int besideWindow = 40; ///< px that stay of the window at each side, if it is small

CommandPalette::Providers actionsOnly(const QList<QAction *> &actions)
{
    CommandPalette::Providers providers;
    providers.push_back(std::make_unique<ActionProvider>(actions));
    return providers;
}

} // namespace

CommandPalette::CommandPalette(const QList<QAction *> &actions, const Theme &theme, QWidget *parent)
    : CommandPalette(actionsOnly(actions), PaletteHistory(), theme, parent)
{}

CommandPalette::CommandPalette(Providers providers, const PaletteHistory &history,
                               const Theme &theme, QWidget *parent)
    : QDialog(parent, Qt::Popup)
    , m_providers(std::move(providers))
    , m_theme(theme)
    , m_model(new PaletteModel(this))
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(new QLabel(this))
    , m_hint(new QLabel(this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Commands"));
    m_model->setHistory(history);
    build();
    const QSize room = parent ? parent->window()->size() : wanted;
    resize(wanted.boundedTo(room - QSize(besideWindow, besideWindow)));
    ask();
    m_field->setFocus();
}

CommandPalette::~CommandPalette() = default;

void CommandPalette::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * Theme::step, 3 * Theme::step, 3 * Theme::step, 3 * Theme::step);
    layout->setSpacing(2 * Theme::step);
    m_field->setObjectName(QStringLiteral("paletteField"));
    m_field->setPlaceholderText(tr("What do you want to do, open or set?"));
    m_field->setAccessibleName(tr("Find an action, article, section or setting"));
    m_field->setFont(m_theme.machineFont(15));
    m_field->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(tr("Found"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus); // the field keeps it; arrows move here from there
    m_list->setItemDelegate(new PaletteDelegate(m_theme, m_list));
    m_list->setModel(m_model);
    m_nothing->setObjectName(QStringLiteral("noCommand"));
    m_nothing->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_nothing->setMargin(4 * Theme::step);
    m_nothing->setWordWrap(true);
    setKind(m_nothing, TextKind::Soft);
    m_nothing->hide();
    m_hint->setText(tr("> actions   @ sections   # settings"));
    setKind(m_hint, TextKind::Label);
    m_hint->setVisible(m_providers.size() > 1);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing, 1);
    layout->addWidget(m_hint);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::ask);
    connect(m_field, &QLineEdit::returnPressed, this, &CommandPalette::runCurrent);
    connect(m_list, &QListView::clicked, this, &CommandPalette::runCurrent);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown ||
            key == Qt::Key_PageUp) {
            move(key);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

/// A popup gets no frame from the window manager, and would melt into the
/// window behind it.
void CommandPalette::paintEvent(QPaintEvent *event)
{
    QDialog::paintEvent(event);
    QPainter painter(this);
    painter.setPen(m_theme.tokens().faint);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void CommandPalette::move(int key)
{
    constexpr int page = 8;
    const int rows = m_model->rowCount();
    if (rows == 0) {
        return;
    }
    const int step = key == Qt::Key_Down       ? 1
                     : key == Qt::Key_Up       ? -1
                     : key == Qt::Key_PageDown ? page
                                               : -page;
    const int next = std::clamp(m_list->currentIndex().row() + step, 0, rows - 1);
    m_list->setCurrentIndex(m_model->index(next));
    m_held = m_model->item(next).id;
    announce();
}

/// The field has the focus, so a screen reader must be told where the list
/// stands.
void CommandPalette::announce() const
{
    if (!QAccessible::isActive() || !m_list->currentIndex().isValid()) {
        return;
    }
    QAccessibleEvent event(m_list, QAccessible::Focus);
    event.setChild(m_list->currentIndex().row());
    QAccessible::updateAccessibility(&event);
}

void CommandPalette::ask()
{
    m_query = paletteQuery(m_field->text());
    m_held.clear();
    m_awaited.clear();
    m_runNext = false;
    for (const auto &provider : m_providers) {
        m_awaited.insert(static_cast<int>(provider->kind()));
    }
    for (const auto &provider : m_providers) {
        const PaletteKind kind = provider->kind();
        if (m_query.only && *m_query.only != kind) {
            m_awaited.remove(static_cast<int>(kind));
            m_model->setItems(kind, {});
            // What it may still be looking for is no longer asked.
            provider->find(PaletteQuery(), [](const std::vector<PaletteItem> &) {});
            continue;
        }
        // What was found before stays until the answer is there, so that the list
        // does not flicker.
        provider->find(m_query, [this, kind](std::vector<PaletteItem> items) {
            m_awaited.remove(static_cast<int>(kind));
            take(kind, std::move(items));
        });
    }
    showState();
}

void CommandPalette::take(PaletteKind kind, std::vector<PaletteItem> items)
{
    m_model->setItems(kind, std::move(items));
    showState();
    if (m_runNext && m_awaited.isEmpty()) {
        m_runNext = false;
        runCurrent();
    }
}

bool CommandPalette::offersSearch() const
{
    return !m_query.only && !m_query.words.isEmpty() &&
           isSignalConnected(QMetaMethod::fromSignal(&CommandPalette::searchRequested));
}

void CommandPalette::showState()
{
    // The list begins anew with every answer; a row the person moved to stays current.
    m_list->setCurrentIndex(m_model->index(std::max(0, m_model->rowOf(m_held))));
    const bool nothing = m_model->rowCount() == 0 && m_awaited.isEmpty();
    m_list->setVisible(!nothing);
    m_nothing->setVisible(nothing);
    if (!nothing) {
        return;
    }
    const QString what = tr("Nothing is called “%1”.").arg(m_query.text);
    m_nothing->setText(what + QLatin1Char('\n') +
                       (offersSearch()
                            ? tr("Press Enter to look for it in the texts of all articles.")
                            : tr("Try another word, or a shorter piece of it.")));
    QAccessibleEvent event(m_nothing, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

void CommandPalette::runCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    // What stands there may still be what was found for fewer letters, or better may come.
    if (!m_awaited.isEmpty() &&
        (!current.isValid() || m_model->item(current.row()).rank >= insideWords ||
         m_awaited.contains(static_cast<int>(m_model->item(current.row()).kind)))) {
        m_runNext = true;
        return;
    }
    if (!current.isValid()) {
        if (offersSearch()) {
            const QString query = m_query.text;
            close();
            Q_EMIT searchRequested(query);
        }
        return; // what was typed stays to be corrected
    }
    const PaletteItem item = m_model->item(current.row());
    close();
    Q_EMIT chosen(item.id);
    item.run();
}

} // namespace rd::ui
