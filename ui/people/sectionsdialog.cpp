// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/sectionsdialog.h"

#include "app/base/deliver.h"
#include "app/store/asyncstore.h"
#include "app/store/people.h"
#include "app/text/languages/language.h"
#include "ui/people/colourrow.h"
#include "ui/people/personwords.h"
#include "ui/people/removesectiondialog.h"
#include "ui/theme/look.h"
#include "ui/widgets/listsearch.h"
#include "ui/widgets/messagebar.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QUndoCommand>
#include <QVBoxLayout>

#include <algorithm>

namespace rd::ui {

using store::AsyncStore;
using store::People;
using store::Repository;

/// Something that is written one way or the other.
class SectionsDialog::Step final : public QUndoCommand
{
public:
    Step(const QString &text, std::function<void()> redo, std::function<void()> undo)
        : QUndoCommand(text)
        , m_redo(std::move(redo))
        , m_undo(std::move(undo))
    {}
    void redo() override { m_redo(); }
    void undo() override { m_undo(); }

private:
    std::function<void()> m_redo;
    std::function<void()> m_undo;
};

SectionsDialog::SectionsDialog(AsyncStore &store, const Theme &theme, const QString &author,
                               QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_theme(theme)
    , m_author(author)
{
    setObjectName(QStringLiteral("sectionsDialog"));
    setWindowTitle(tr("Sections"));
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
    resize(760, 460);
    load();
}

SectionsDialog::~SectionsDialog()
{
    // A field that has the focus says so once more while it dies, when we are gone already.
    m_undo.disconnect(this);
    for (const auto &[language, field] : m_labels) {
        field->disconnect(this);
    }
}

QWidget *SectionsDialog::makeLeft()
{
    auto *box = new QWidget(this);
    box->setFixedWidth(240);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * Theme::step);
    m_list = new QListWidget(box);
    m_list->setObjectName(QStringLiteral("sections"));
    m_list->setAccessibleName(tr("Sections in their order"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->installEventFilter(this);
    setSurface(m_list, Surface::List);
    column->addWidget(m_list, 1);
    auto *row = new QHBoxLayout;
    const auto make = [&](const char *name, const QString &icon, const QString &text) {
        auto *button = new QPushButton(m_theme.icon(icon), text, box);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        row->addWidget(button);
        return button;
    };
    m_up = make("up", QStringLiteral("arrow-up"), tr("Up"));
    m_up->setToolTip(tr("Alt+Up"));
    m_down = make("down", QStringLiteral("arrow-down"), tr("Down"));
    m_down->setToolTip(tr("Alt+Down"));
    row->addStretch();
    column->addLayout(row);
    return box;
}

QWidget *SectionsDialog::makeRight()
{
    m_right = new QWidget(this);
    auto *form = new QFormLayout(m_right);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(2 * Theme::step);
    form->setHorizontalSpacing(4 * Theme::step);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (const text::Language &language : text::languages()) {
        auto *field = new QLineEdit(m_right);
        field->setObjectName(QStringLiteral("label.") + language.tag);
        field->setAccessibleName(tr("Label, %1").arg(language.nativeName));
        form->addRow(language.nativeName, field);
        m_labels.emplace_back(language.tag, field);
        connect(field, &QLineEdit::editingFinished, this, &SectionsDialog::takeFields);
    }
    m_colours = new ColourRow(m_theme, m_right);
    form->addRow(tr("Colour"), m_colours);
    connect(m_colours, &ColourRow::chosen, this, &SectionsDialog::takeFields);
    return m_right;
}

QWidget *SectionsDialog::makeButtons()
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
    m_new = make("new", QStringLiteral("plus"), tr("&New section"));
    m_remove = make("remove", QStringLiteral("trash-2"), tr("&Remove…"));
    m_undoButton = make("undo", QStringLiteral("undo-2"), tr("&Undo"));
    auto *close = new QPushButton(tr("Close"), box);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    row->addWidget(m_new);
    row->addWidget(m_remove);
    row->addStretch();
    row->addWidget(m_undoButton);
    row->addWidget(close);
    return box;
}

void SectionsDialog::connectParts()
{
    connect(m_list, &QListWidget::currentRowChanged, this, &SectionsDialog::showCurrent);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &SectionsDialog::takeOrder);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_new, &QPushButton::clicked, this, &SectionsDialog::addNew);
    connect(m_remove, &QPushButton::clicked, this, &SectionsDialog::askRemove);
    connect(m_undoButton, &QPushButton::clicked, &m_undo, &QUndoStack::undo);
    connect(&m_undo, &QUndoStack::indexChanged, this, &SectionsDialog::updateButtons);
    auto *undo = new QShortcut(QKeySequence::Undo, this);
    connect(undo, &QShortcut::activated, &m_undo, &QUndoStack::undo);
    auto *redo = new QShortcut(QKeySequence::Redo, this);
    connect(redo, &QShortcut::activated, &m_undo, &QUndoStack::redo);
    connect(&m_store, &AsyncStore::changed, this,
            [this](const std::vector<store::Change> &changes) {
                if (std::any_of(changes.begin(), changes.end(), [](const store::Change &change) {
                        return change.entity == store::Entity::Section;
                    })) {
                    load();
                }
            });
}

bool SectionsDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool alt = (key->modifiers() & Qt::AltModifier) != 0;
        if (alt && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            move(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
        if (key->key() == Qt::Key_Delete) {
            askRemove();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void SectionsDialog::load()
{
    const auto future = m_store.run(AsyncStore::Lane::Read,
                                    [](Repository &repository) { return repository.sections(); });
    deliver(future, this, [this](Result<std::vector<Section>> sections) {
        if (sections) {
            fill(std::move(*sections));
        } else {
            m_message->showError(sections.error());
        }
    });
}

void SectionsDialog::fill(std::vector<Section> sections)
{
    const SectionId before = m_wanted.isValid() ? m_wanted : current().id;
    m_sections = std::move(sections);
    int row = m_sections.empty() ? -1 : 0;
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        for (size_t i = 0; i < m_sections.size(); ++i) {
            const Section &section = m_sections[i];
            auto *item = new QListWidgetItem(colourIcon(section.colour, m_theme),
                                             section.label(knownLanguage()));
            item->setData(Qt::UserRole, section.id.value);
            m_list->addItem(item);
            if (section.id == before) {
                row = int(i);
            }
        }
        m_list->setCurrentRow(row);
    }
    m_wanted = {};
    showCurrent();
}

Section SectionsDialog::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    const qint64 id = item != nullptr ? item->data(Qt::UserRole).toLongLong() : 0;
    const auto found = std::find_if(m_sections.begin(), m_sections.end(),
                                    [id](const Section &s) { return s.id.value == id; });
    return found == m_sections.end() ? Section() : *found;
}

void SectionsDialog::showCurrent()
{
    const Section section = current();
    for (const auto &[language, field] : m_labels) {
        const QString text = section.labels.value(language);
        if (!(field->hasFocus() && field->isModified()) && field->text() != text) {
            field->setText(text);
        }
    }
    m_colours->setColour(section.colour);
    updateButtons();
}

void SectionsDialog::updateButtons()
{
    const bool writable = !m_store.isReadOnly();
    const int row = m_list->currentRow();
    m_right->setEnabled(writable && row >= 0);
    m_new->setEnabled(writable);
    m_list->setDragEnabled(writable);
    m_remove->setEnabled(writable && row >= 0);
    m_up->setEnabled(writable && row > 0);
    m_down->setEnabled(writable && row >= 0 && row + 1 < m_list->count());
    m_undoButton->setEnabled(m_undo.canUndo());
    m_undoButton->setToolTip(m_undo.undoText());
}

void SectionsDialog::takeFields()
{
    Section section = current();
    if (!section.id.isValid()) {
        return;
    }
    for (const auto &[language, field] : m_labels) {
        const QString text = field->text().simplified();
        field->setModified(false);
        if (text.isEmpty()) {
            section.labels.remove(language);
        } else {
            section.labels.insert(language, text);
        }
    }
    if (section.labels.isEmpty()) {
        m_message->showNotice(tr("A section needs a label in one language at least; the last one "
                                 "stays."));
        showCurrent();
        return;
    }
    section.colour = m_colours->colour();
    edit(tr("Edit a section"), section);
}

void SectionsDialog::edit(const QString &undoText, const Section &section)
{
    const Section before = current();
    if (before == section) {
        return;
    }
    m_undo.push(new Step(
        undoText, [this, section] { write(section); }, [this, before] { write(before); }));
}

void SectionsDialog::write(const Section &section)
{
    // What is shown next does not wait for the disk.
    const auto mine = std::find_if(m_sections.begin(), m_sections.end(),
                                   [&section](const Section &s) { return s.id == section.id; });
    if (mine != m_sections.end()) {
        *mine = section;
    }
    m_wanted = section.id;
    const auto future = m_store.run(AsyncStore::Lane::Save, [section](Repository &repository) {
        return repository.saveSection(section);
    });
    deliver(future, this, [this](const Result<SectionId> &id) {
        if (!id) {
            m_message->showError(id.error());
        }
        load();
    });
}

void SectionsDialog::addNew()
{
    Section section;
    section.labels.insert(knownLanguage(), tr("New section"));
    section.position = m_sections.empty() ? 0 : m_sections.back().position + 1;
    const auto future = m_store.run(AsyncStore::Lane::Save, [section](Repository &repository) {
        return repository.saveSection(section);
    });
    deliver(future, this, [this](const Result<SectionId> &id) {
        if (!id) {
            m_message->showError(id.error());
            return;
        }
        m_wanted = *id;
        load();
        for (const auto &[language, field] : m_labels) {
            if (language == knownLanguage()) {
                field->setFocus();
                field->selectAll();
            }
        }
    });
}

std::vector<SectionId> SectionsDialog::shownOrder() const
{
    std::vector<SectionId> order;
    for (int row = 0; row < m_list->count(); ++row) {
        order.emplace_back(m_list->item(row)->data(Qt::UserRole).toLongLong());
    }
    return order;
}

void SectionsDialog::move(int by)
{
    if (!m_store.isReadOnly() && moveCurrentItem(*m_list, by)) {
        takeOrder();
    }
}

void SectionsDialog::takeOrder()
{
    std::vector<SectionId> before;
    for (const Section &section : m_sections) {
        before.push_back(section.id);
    }
    const std::vector<SectionId> after = shownOrder();
    if (before != after) {
        m_undo.push(new Step(
            tr("Order sections"), [this, after] { writeOrder(after); },
            [this, before] { writeOrder(before); }));
    }
}

void SectionsDialog::writeOrder(const std::vector<SectionId> &order)
{
    const auto place = [&order](const Section &section) {
        return std::find(order.begin(), order.end(), section.id) - order.begin();
    };
    std::stable_sort(m_sections.begin(), m_sections.end(),
                     [&place](const Section &a, const Section &b) { return place(a) < place(b); });
    const auto future = m_store.run(AsyncStore::Lane::Save, [order](Repository &repository) {
        return People(repository).orderSections(order);
    });
    deliver(future, this, [this](const Result<void> &result) {
        if (!result) {
            m_message->showError(result.error());
        }
        load();
    });
}

void SectionsDialog::askRemove()
{
    const Section section = current();
    if (!section.id.isValid() || m_store.isReadOnly()) {
        return;
    }
    const auto future =
        m_store.run(AsyncStore::Lane::Read, [id = section.id](Repository &repository) {
            return People(repository).sectionUse(id);
        });
    deliver(future, this, [this, section](const Result<qint64> &use) {
        if (!use) {
            m_message->showError(use.error());
            return;
        }
        std::vector<RemoveSectionDialog::Choice> others;
        for (const Section &other : m_sections) {
            if (other.id != section.id) {
                others.push_back({other.id, other.label(knownLanguage())});
            }
        }
        auto *dialog = new RemoveSectionDialog(section.label(knownLanguage()), *use, others, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &RemoveSectionDialog::removeChosen, this,
                [this, id = section.id](SectionId successor) { remove(id, successor); });
        dialog->open();
    });
}

void SectionsDialog::remove(SectionId id, SectionId successor)
{
    m_undo.clear(); // a step made before would write a section that is gone
    auto job = [id, successor, author = m_author](Repository &repository) {
        return People(repository).removeSection(id, successor, author);
    };
    deliver(m_store.run(AsyncStore::Lane::Save, std::move(job)), this,
            [this](const Result<void> &result) {
                if (!result) {
                    m_message->showError(result.error());
                }
                load();
            });
}

void SectionsDialog::done(int result)
{
    takeFields();
    QDialog::done(result);
}

} // namespace rd::ui
