// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsdialog.h"

#include "ui/theme/look.h"
#include "ui/widgets/listsearch.h"
#include "ui/widgets/messagebar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace rd::ui {

namespace {

constexpr int pageRole = Qt::UserRole;
constexpr int rowRole = Qt::UserRole + 1;
constexpr int sideWidth = 232;

/// Everything a page's "Defaults" may change, to be put back.
struct Snapshot
{
    explicit Snapshot(const SettingsContext &context)
        : values(context.preferences.values())
        , profile(context.preferences.profile())
        , shortcuts(context.shortcuts.choices())
        , scheme(context.theme.choice())
    {}

    void putBack(const SettingsContext &context) const
    {
        context.preferences.set(values);
        context.preferences.setProfile(profile);
        context.shortcuts.setChoices(shortcuts);
        if (context.theme.choice() != scheme) {
            context.schemeChosen(scheme);
        }
    }

    PreferenceValues values;
    Profile profile;
    ShortcutMap::Choices shortcuts;
    SchemeChoice scheme;
};

} // namespace

SettingsDialog::SettingsDialog(const SettingsContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
{
    setObjectName(QStringLiteral("settingsDialog"));
    m_context.languageChosen = [this](const QString &language) {
        m_context.translations.use(language);
        Q_EMIT languageChosen(language);
    };
    m_context.schemeChosen = [this](SchemeChoice scheme) {
        m_context.theme.setChoice(scheme);
        Q_EMIT schemeChosen(scheme);
    };
    m_context.triggered = [this](const QString &action) { Q_EMIT triggered(action); };
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeSide());
    layout->addWidget(makeMain(), 1);
    connect(&m_context.preferences, &Preferences::failed, this,
            [this](const Error &error) { m_message->showError(error); });
    connect(&m_context.shortcuts, &ShortcutMap::changed, this,
            [this] { m_context.shortcuts.save(m_context.preferences.settings()); });
    connect(&m_context.theme, &Theme::changed, this, &SettingsDialog::rebuild);
    build();
    resize(880, 640);
}

SettingsDialog::~SettingsDialog() = default;

QWidget *SettingsDialog::makeSide()
{
    auto *side = new QWidget(this);
    setSurface(side, Surface::Side);
    side->setAttribute(Qt::WA_StyledBackground);
    side->setFixedWidth(sideWidth);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(3 * Theme::step, 4 * Theme::step, 3 * Theme::step, 3 * Theme::step);
    layout->setSpacing(2 * Theme::step);
    m_search = new QLineEdit(side);
    m_search->setObjectName(QStringLiteral("settingsSearch"));
    m_search->setClearButtonEnabled(true);
    m_nav = new QListWidget(side);
    m_nav->setObjectName(QStringLiteral("settingsNav"));
    m_nav->setWordWrap(true);
    m_nav->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    new ListSearch(*this, *m_search, *m_nav);
    layout->addWidget(m_search);
    layout->addWidget(m_nav, 1);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsDialog::search);
    connect(m_search, &QLineEdit::returnPressed, this,
            [this] { follow(m_nav->currentItem(), true); });
    connect(m_nav, &QListWidget::currentItemChanged, this,
            [this](const QListWidgetItem *item) { follow(item, false); });
    connect(m_nav, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { follow(item, true); });
    return side;
}

QWidget *SettingsDialog::makeMain()
{
    auto *main = new QWidget(this);
    auto *layout = new QVBoxLayout(main);
    layout->setContentsMargins(0, 0, 0, 4 * Theme::step);
    layout->setSpacing(3 * Theme::step);
    m_message = new MessageBar(m_context.theme, main);
    m_message->hide();
    layout->addWidget(m_message);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(6 * Theme::step, 4 * Theme::step, 6 * Theme::step, 0);
    m_title = new QLabel(main);
    setKind(m_title, TextKind::Title);
    m_defaults = new QPushButton(main);
    m_defaults->setObjectName(QStringLiteral("settingsDefaults"));
    m_defaults->setAutoDefault(false);
    setKind(m_defaults, ButtonKind::Quiet);
    connect(m_defaults, &QPushButton::clicked, this, &SettingsDialog::restoreDefaults);
    head->addWidget(m_title, 1);
    head->addWidget(m_defaults);
    layout->addLayout(head);
    m_pages = new QStackedWidget(main);
    layout->addWidget(m_pages, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(6 * Theme::step, 0, 6 * Theme::step, 0);
    m_close = new QPushButton(main);
    m_close->setObjectName(QStringLiteral("settingsClose"));
    m_close->setAutoDefault(false);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    foot->addStretch(1);
    foot->addWidget(m_close);
    layout->addLayout(foot);
    return main;
}

void SettingsDialog::build()
{
    setWindowTitle(tr("Settings"));
    m_search->setPlaceholderText(tr("Find a setting"));
    m_search->setAccessibleName(tr("Find a setting"));
    m_nav->setAccessibleName(tr("Pages"));
    m_defaults->setText(tr("Defaults of this page"));
    m_close->setText(tr("Close"));
    for (const SettingsPageEntry &entry : settingsPages()) {
        auto *area = new QScrollArea(m_pages);
        area->setWidgetResizable(true);
        area->setFocusPolicy(Qt::NoFocus); // it follows its controls
        area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        area->setWidget(entry.make(m_context, area));
        for (QPushButton *button : area->findChildren<QPushButton *>()) {
            button->setAutoDefault(false); // Enter in a field means the field
        }
        m_pages->addWidget(area);
    }
    orderTabs();
    search(m_search->text());
}

/// The pages are younger than the buttons around them; their controls come before those.
void SettingsDialog::orderTabs()
{
    QWidget *last = nullptr;
    for (QWidget *next = nextInFocusChain(); next != this; next = next->nextInFocusChain()) {
        const bool stops = (next->focusPolicy() & Qt::TabFocus) != 0;
        last = stops && m_pages->isAncestorOf(next) ? next : last;
    }
    if (last != nullptr) {
        setTabOrder(last, m_defaults);
        setTabOrder(m_defaults, m_close);
    }
}

void SettingsDialog::rebuild()
{
    const int index = std::max(0, m_pages->currentIndex());
    const QWidget *before = focusWidget();
    const QString focused =
        before != nullptr && m_pages->isAncestorOf(before) ? before->objectName() : QString();
    while (QWidget *old = m_pages->widget(0)) {
        m_pages->removeWidget(old);
        old->hide();
        old->deleteLater(); // a control of it may be speaking just now
    }
    build();
    showPlace(QLatin1String(settingsPages()[static_cast<size_t>(index)].info->name));
    // Whoever chose a language goes on where they did it.
    QWidget *same = focused.isEmpty() ? nullptr : page(index)->findChild<QWidget *>(focused);
    if (same != nullptr) {
        same->setFocus(Qt::OtherFocusReason);
    }
}

SettingsPage *SettingsDialog::page(int index) const
{
    auto *area = qobject_cast<QScrollArea *>(m_pages->widget(index));
    return area ? qobject_cast<SettingsPage *>(area->widget()) : nullptr;
}

int SettingsDialog::indexOf(const QString &page) const
{
    const auto &pages = settingsPages();
    for (size_t i = 0; i < pages.size(); ++i) {
        if (page == QLatin1String(pages[i].info->name)) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

void SettingsDialog::search(const QString &query)
{
    const QSignalBlocker quiet(m_nav);
    m_nav->clear();
    const bool all = query.trimmed().isEmpty();
    for (const SettingPlace &place : all ? settingPlaces() : findSettings(query)) {
        if (all && !place.row.isEmpty()) {
            continue;
        }
        const auto *info = settingsPages()[static_cast<size_t>(indexOf(place.page))].info;
        auto *item = new QListWidgetItem(m_context.theme.icon(QLatin1String(info->icon)),
                                         place.label, m_nav);
        item->setData(pageRole, place.page);
        item->setData(rowRole, place.row);
        if (!place.row.isEmpty()) {
            item->setToolTip(place.pageTitle);
            item->setData(Qt::AccessibleTextRole,
                          place.label + QStringLiteral(", ") + place.pageTitle);
        }
    }
    if (m_nav->count() == 0) {
        auto *none = new QListWidgetItem(
            tr("No setting has these words. Try another one, or a shorter piece of it."), m_nav);
        none->setFlags(Qt::NoItemFlags);
        return;
    }
    m_nav->setCurrentRow(all ? std::max(0, m_pages->currentIndex()) : 0);
    follow(m_nav->currentItem(), false);
}

void SettingsDialog::follow(const QListWidgetItem *item, bool focus)
{
    if (!item || !(item->flags() & Qt::ItemIsEnabled)) {
        return;
    }
    const int index = indexOf(item->data(pageRole).toString());
    const QString row = item->data(rowRole).toString();
    SettingsPage *shown = page(index);
    if (!shown) {
        return;
    }
    m_pages->setCurrentIndex(index);
    const SettingsPageInfo &info = *settingsPages()[static_cast<size_t>(index)].info;
    m_title->setText(info.text(info.title));
    if (row.isEmpty()) {
        if (focus) {
            shown->setFocus();
            m_pages->widget(index)->setFocus();
            focusNextChild();
        }
        return;
    }
    shown->point(row, focus);
    auto *area = qobject_cast<QScrollArea *>(m_pages->widget(index));
    // After the layout of a page that has just been shown for the first time.
    QTimer::singleShot(0, shown, [area, shown, row] {
        if (QWidget *box = shown->rowBox(row)) {
            area->ensureWidgetVisible(box);
        }
    });
}

void SettingsDialog::showPlace(const QString &pageName, const QString &row)
{
    m_search->clear();
    const int index = indexOf(pageName);
    if (index < 0) {
        return;
    }
    m_nav->setCurrentRow(index);
    follow(m_nav->item(index), false);
    if (!row.isEmpty()) {
        QListWidgetItem place;
        place.setData(pageRole, pageName);
        place.setData(rowRole, row);
        follow(&place, true);
    }
}

void SettingsDialog::restoreDefaults()
{
    const int index = m_pages->currentIndex();
    const Snapshot before(m_context);
    page(index)->restoreDefaults();
    m_message->showNotice(tr("The defaults of “%1” are in use.").arg(m_title->text()),
                          {tr("Undo"), [this, before, index] {
                               before.putBack(m_context);
                               if (SettingsPage *shown = page(index)) {
                                   shown->refresh();
                               }
                               m_message->dismiss();
                           }});
}

void SettingsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        rebuild();
    }
    QDialog::changeEvent(event);
}

} // namespace rd::ui
