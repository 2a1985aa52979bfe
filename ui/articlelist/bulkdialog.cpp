// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/articlelist/bulkdialog.h"

#include "app/article/workflow.h"
#include "ui/articlelist/words.h"
#include "ui/theme/look.h"
#include "ui/widgets/chipedit.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rd::ui {

BulkDialog::BulkDialog(qint64 count, const std::vector<Section> &sections, const Theme &theme,
                       QWidget *parent)
    : QDialog(parent)
    , m_section(new QComboBox(this))
    , m_status(new QComboBox(this))
    , m_add(new ChipEdit(theme, this))
    , m_remove(new ChipEdit(theme, this))
    , m_note(new QLineEdit(this))
    , m_hint(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
{
    setObjectName(QStringLiteral("bulkDialog"));
    setWindowTitle(tr("Change %n article(s)", nullptr, int(count)));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6 * Theme::step, 5 * Theme::step, 6 * Theme::step, 5 * Theme::step);
    column->setSpacing(4 * Theme::step);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(2 * Theme::step);
    form->setHorizontalSpacing(4 * Theme::step);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    column->addLayout(form);
    fillChoices(sections);
    addFields(*form);
    setKind(m_hint, TextKind::Soft);
    m_hint->setWordWrap(true);
    column->addWidget(m_hint);
    column->addWidget(m_buttons);
    QPushButton *change = m_buttons->addButton(tr("Change"), QDialogButtonBox::AcceptRole);
    change->setDefault(true);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(460, sizeHint().height());
    refresh();
}

void BulkDialog::fillChoices(const std::vector<Section> &sections)
{
    m_section->setObjectName(QStringLiteral("bulkSection"));
    m_section->addItem(tr("As it is"));
    for (const Section &section : sections) {
        m_section->addItem(section.label(interfaceLanguage()), section.id.value);
    }
    m_section->addItem(tr("No section"), qint64{0});
    m_status->setObjectName(QStringLiteral("bulkStatus"));
    m_status->addItem(tr("As it is"));
    for (const Status status : allStatuses()) {
        m_status->addItem(statusLabel(status), static_cast<int>(status));
    }
}

void BulkDialog::addFields(QFormLayout &form)
{
    m_add->setObjectName(QStringLiteral("bulkAdd"));
    m_remove->setObjectName(QStringLiteral("bulkRemove"));
    m_note->setObjectName(QStringLiteral("bulkNote"));
    m_note->setPlaceholderText(tr("Why, for the history of each article"));
    const auto row = [&form](const QString &text, QWidget *field) {
        form.addRow(text, field);
        field->setAccessibleName(QString(text).remove(QLatin1Char('&')));
    };
    row(tr("&Section"), m_section);
    row(tr("S&tatus"), m_status);
    row(tr("&Add keywords"), m_add);
    row(tr("&Remove keywords"), m_remove);
    row(tr("&Note"), m_note);
    m_add->setName(tr("Add keywords"));
    m_remove->setName(tr("Remove keywords"));
    for (QComboBox *box : {m_section, m_status}) {
        connect(box, &QComboBox::currentIndexChanged, this, &BulkDialog::refresh);
    }
    for (ChipEdit *chips : {m_add, m_remove}) {
        connect(chips, &ChipEdit::edited, this, &BulkDialog::refresh);
    }
    connect(m_note, &QLineEdit::textChanged, this, &BulkDialog::refresh);
}

store::BulkChange BulkDialog::change() const
{
    store::BulkChange change;
    if (m_section->currentData().isValid()) {
        change.section = SectionId(m_section->currentData().toLongLong());
    }
    if (m_status->currentData().isValid()) {
        change.status = static_cast<Status>(m_status->currentData().toInt());
    }
    change.addKeywords = m_add->values();
    change.removeKeywords = m_remove->values();
    change.note = m_note->text().trimmed();
    return change;
}

/// Some way to that status asks why; without an answer it would be refused there.
bool BulkDialog::needsNote() const
{
    const store::BulkChange wanted = change();
    const auto &steps = workflow();
    return wanted.status && std::any_of(steps.begin(), steps.end(), [&wanted](const Step &step) {
               return step.to == *wanted.status && step.note == NoteRule::Required;
           });
}

void BulkDialog::refresh()
{
    QPushButton *change = nullptr;
    for (QAbstractButton *button : m_buttons->buttons()) {
        if (m_buttons->buttonRole(button) == QDialogButtonBox::AcceptRole) {
            change = qobject_cast<QPushButton *>(button);
        }
    }
    if (change == nullptr) {
        return; // still being made
    }
    const bool missing = needsNote() && m_note->text().trimmed().isEmpty();
    change->setEnabled(!this->change().isEmpty() && !missing);
    if (missing) {
        m_hint->setText(tr("This status needs a note."));
    } else if (this->change().status) {
        m_hint->setText(tr("Articles from which no step leads there stay as they are; you will "
                           "hear how many."));
    } else {
        m_hint->setText(tr("Each changed article gets a saved version. Undo takes all of it "
                           "back."));
    }
}

} // namespace rd::ui
