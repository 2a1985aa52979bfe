// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/peopledialog.h"

#include "app/store/asyncstore.h"
#include "app/text/folding.h"
#include "ui/people/mergedialog.h"
#include "ui/people/personform.h"
#include "ui/people/personwords.h"
#include "ui/theme/look.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace rd::ui {

namespace {

constexpr int UuidRole = Qt::UserRole;
constexpr int FoldedRole = Qt::UserRole + 1; ///< all their names, folded, to search in

QString folded(const Person &person)
{
    QStringList all{person.name};
    for (const PersonName &name : person.names) {
        all.append(name.name);
    }
    for (const PersonTitle &title : person.titles) {
        all.append(title.title);
        all.append(title.organisation);
    }
    return text::fold(all.join(QLatin1Char('\n')));
}

} // namespace

PeopleDialog::PeopleDialog(store::AsyncStore &store, const Theme &theme, const QString &author,
                           QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_author(author)
    , m_book(store)
{
    setObjectName(QStringLiteral("peopleDialog"));
    setWindowTitle(tr("People"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(5 * Theme::step, 4 * Theme::step, 5 * Theme::step, 4 * Theme::step);
    column->setSpacing(3 * Theme::step);
    m_message = new MessageBar(theme, this);
    column->addWidget(m_message);
    auto *row = new QHBoxLayout;
    row->setSpacing(5 * Theme::step);
    row->addWidget(makeLeft());
    row->addWidget(makeRight(), 1);
    column->addLayout(row, 1);
    column->addWidget(makeButtons());
    connectParts();
    setEnabled(true);
    m_right->setEnabled(!store.isReadOnly());
    m_new->setEnabled(!store.isReadOnly());
    updateButtons();
    resize(900, 620);
    m_book.load();
}

PeopleDialog::~PeopleDialog()
{
    // The book speaks once more while it is put away.
    m_book.undoStack().disconnect(this);
    m_book.disconnect(this);
}

QWidget *PeopleDialog::makeLeft()
{
    auto *box = new QWidget(this);
    box->setFixedWidth(264);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * Theme::step);
    m_search = new QLineEdit(box);
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setPlaceholderText(tr("Name, title or organisation"));
    m_search->setAccessibleName(tr("Search people"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(m_theme.icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_doubles = new QPushButton(box);
    m_doubles->setObjectName(QStringLiteral("doubles"));
    m_doubles->setAutoDefault(false);
    m_doubles->setIcon(m_theme.icon(QStringLiteral("users")));
    m_doubles->hide();
    m_list = new QListWidget(box);
    m_list->setObjectName(QStringLiteral("people"));
    m_list->setAccessibleName(tr("People"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setIconSize(QSize(16, 16));
    setSurface(m_list, Surface::List);
    column->addWidget(m_search);
    column->addWidget(m_doubles);
    column->addWidget(m_list, 1);
    return box;
}

QWidget *PeopleDialog::makeRight()
{
    m_right = new QStackedWidget(this);
    m_form = new PersonForm(m_theme, m_right);
    m_empty = new EmptyState(m_theme, m_right);
    m_right->addWidget(m_form);
    m_right->addWidget(m_empty);
    m_right->setCurrentWidget(m_empty);
    return m_right;
}

QWidget *PeopleDialog::makeButtons()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    const auto make = [this, box](const char *name, const QString &icon, const QString &text) {
        auto *button = new QPushButton(m_theme.icon(icon), text, box);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        return button;
    };
    m_new = make("new", QStringLiteral("user-plus"), tr("&New person"));
    m_merge = make("mergeSelected", QStringLiteral("merge"), tr("&Merge two…"));
    m_merge->setToolTip(tr("Choose two people in the list (Ctrl)"));
    m_delete = make("delete", QStringLiteral("trash-2"), tr("&Delete"));
    m_undo = make("undo", QStringLiteral("undo-2"), tr("&Undo"));
    auto *close = new QPushButton(tr("Close"), box);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    for (QPushButton *button : {m_new, m_merge, m_delete}) {
        row->addWidget(button);
    }
    row->addStretch();
    row->addWidget(m_undo);
    row->addWidget(close);
    return box;
}

void PeopleDialog::connectParts()
{
    connect(m_search, &QLineEdit::textChanged, this, &PeopleDialog::filter);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &PeopleDialog::showCurrent);
    connect(m_doubles, &QPushButton::clicked, this, &PeopleDialog::mergeDoubles);
    connect(m_new, &QPushButton::clicked, this, &PeopleDialog::addNew);
    connect(m_empty, &EmptyState::actionTriggered, this, &PeopleDialog::addNew);
    connect(m_delete, &QPushButton::clicked, this, &PeopleDialog::removeCurrent);
    connect(m_merge, &QPushButton::clicked, this, &PeopleDialog::mergeSelected);
    connect(m_undo, &QPushButton::clicked, &m_book.undoStack(), &QUndoStack::undo);
    connect(
        m_form, &PersonForm::edited, this,
        [this](const QString &undoText, const Person &person) { m_book.save(undoText, person); });
    connect(&m_book, &PeopleBook::changed, this, &PeopleDialog::refresh);
    connect(&m_book, &PeopleBook::failed, m_message,
            [this](const Error &error) { m_message->showError(error); });
    connect(&m_book.undoStack(), &QUndoStack::indexChanged, this, &PeopleDialog::updateButtons);
    auto *undo = new QShortcut(QKeySequence::Undo, this);
    connect(undo, &QShortcut::activated, &m_book.undoStack(), &QUndoStack::undo);
    auto *redo = new QShortcut(QKeySequence::Redo, this);
    connect(redo, &QShortcut::activated, &m_book.undoStack(), &QUndoStack::redo);
    auto *gone = new QShortcut(QKeySequence::Delete, m_list, nullptr, nullptr, Qt::WidgetShortcut);
    connect(gone, &QShortcut::activated, this, &PeopleDialog::removeCurrent);
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_search, qOverload<>(&QWidget::setFocus));
}

void PeopleDialog::showPerson(const QString &uuid)
{
    m_wanted = uuid;
    refresh();
}

void PeopleDialog::refresh()
{
    const QList<QString> before = m_wanted.isEmpty() ? selected() : QList<QString>{m_wanted};
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        for (const Person &person : m_book.persons()) {
            const QString title = titleOf(person, knownLanguage(), today());
            auto *item = new QListWidgetItem(
                m_theme.icon(QStringLiteral("user")),
                title.isEmpty() ? person.name : person.name + QLatin1Char('\n') + title);
            item->setData(UuidRole, person.uuid);
            item->setData(FoldedRole, folded(person));
            item->setToolTip(item->text());
            m_list->addItem(item);
            if (before.contains(person.uuid)) {
                item->setSelected(true);
                m_list->setCurrentItem(item, QItemSelectionModel::NoUpdate);
            }
        }
    }
    if (m_book.byUuid(m_wanted) != nullptr) {
        m_wanted.clear();
    }
    const auto doubles = m_book.doubles();
    m_doubles->setVisible(!doubles.empty());
    m_doubles->setText(tr("%n likely double(s)", nullptr, int(doubles.size())));
    filter();
}

void PeopleDialog::filter()
{
    const QString wanted = text::fold(m_search->text().simplified());
    QListWidgetItem *first = nullptr;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const bool fits = item->data(FoldedRole).toString().contains(wanted);
        item->setHidden(!fits);
        if (fits && first == nullptr) {
            first = item;
        }
    }
    if (first != nullptr && (selected().isEmpty() || m_list->currentItem() == nullptr ||
                             m_list->currentItem()->isHidden())) {
        m_list->setCurrentItem(first, QItemSelectionModel::ClearAndSelect);
    }
    showCurrent();
}

QList<QString> PeopleDialog::selected() const
{
    QList<QString> uuids;
    const auto items = m_list->selectedItems();
    for (const QListWidgetItem *item : items) {
        if (!item->isHidden()) {
            uuids.append(item->data(UuidRole).toString());
        }
    }
    return uuids;
}

const Person *PeopleDialog::current() const
{
    const QList<QString> uuids = selected();
    return uuids.size() == 1 ? m_book.byUuid(uuids.first()) : nullptr;
}

void PeopleDialog::showCurrent()
{
    const Person *person = current();
    if (person != nullptr) {
        m_form->setPerson(*person);
        m_right->setCurrentWidget(m_form);
    } else {
        m_right->setCurrentWidget(m_empty);
        if (m_book.persons().empty()) {
            m_empty->setContent(QStringLiteral("users"), tr("Nobody yet"),
                                tr("People you write about and with: their names in every "
                                   "language and form, and what they are."),
                                tr("New person"));
        } else if (selected().size() > 1) {
            m_empty->setContent(QStringLiteral("merge"),
                                tr("%n people chosen", nullptr, int(selected().size())),
                                tr("Two records of one person can be merged."));
        } else {
            m_empty->setContent(QStringLiteral("search-x"), tr("Nobody is called that"),
                                tr("Look for another name, or add this one."), tr("New person"));
        }
    }
    updateButtons();
}

void PeopleDialog::updateButtons()
{
    const bool writable = m_right->isEnabled();
    m_delete->setEnabled(writable && current() != nullptr);
    m_merge->setEnabled(writable && selected().size() == 2);
    m_undo->setEnabled(m_book.undoStack().canUndo());
    m_undo->setToolTip(m_book.undoStack().undoText());
}

void PeopleDialog::addNew()
{
    Person person;
    person.uuid = newUuid();
    const QString typed = m_search->text().simplified();
    person.name = typed.isEmpty() ? tr("New person") : typed;
    m_search->clear();
    m_wanted = person.uuid;
    m_book.save(tr("Add a person"), person);
    // Under the fingers at once; the list follows when it is written.
    m_form->setPerson(person);
    m_right->setCurrentWidget(m_form);
    m_form->focusName();
}

void PeopleDialog::removeCurrent()
{
    if (const Person *person = current()) {
        const QString name = person->name;
        m_book.remove(*person);
        m_message->showNotice(
            tr("%1 was deleted. Articles keep the name as they wrote it.").arg(name),
            {tr("Undo"), [this] { m_book.undoStack().undo(); }});
    }
}

void PeopleDialog::mergeSelected()
{
    const QList<QString> uuids = selected();
    const Person *left = m_book.byUuid(uuids.value(0));
    const Person *right = m_book.byUuid(uuids.value(1));
    if (left != nullptr && right != nullptr) {
        ask(*left, *right);
    }
}

void PeopleDialog::mergeDoubles()
{
    const auto doubles = m_book.doubles();
    const Person *left = doubles.empty() ? nullptr : m_book.byId(doubles.front().first);
    const Person *right = doubles.empty() ? nullptr : m_book.byId(doubles.front().second);
    if (left != nullptr && right != nullptr) {
        ask(*left, *right);
    }
}

void PeopleDialog::ask(const Person &left, const Person &right)
{
    m_form->commit();
    auto *dialog = new MergeDialog(m_theme, left, right, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MergeDialog::mergeChosen, this,
            [this](const Person &kept, const Person &gone) {
                m_wanted = kept.uuid;
                m_book.merge(kept, gone, m_author);
            });
    connect(dialog, &MergeDialog::apartChosen, this, [this, pair = std::pair(left.id, right.id)] {
        m_book.keepApart(pair);
        m_book.keepApart({pair.second, pair.first});
        refresh();
    });
    dialog->open();
}

void PeopleDialog::done(int result)
{
    if (m_right->currentWidget() == m_form) {
        m_form->commit();
    }
    QDialog::done(result);
}

} // namespace rd::ui
