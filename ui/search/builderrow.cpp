// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/builderrow.h"

#include "ui/theme/theme.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QToolButton>

namespace rd::ui {

using store::FieldKind;
using store::QueryField;

namespace {

enum Page { TextPage, ChoicePage, DatePage };
constexpr int usualDays = 30; // of a date nobody has set yet

Page pageOf(QueryField field)
{
    if (field == QueryField::Date) {
        return DatePage;
    }
    const bool listed =
        field == QueryField::Section ||
        (field != QueryField::Anything && store::entryOf(field).kind == FieldKind::Choice);
    return listed ? ChoicePage : TextPage;
}

} // namespace

BuilderRow::BuilderRow(const QueryRow &row, const QStringList &sections, const QString &language,
                       const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_sections(sections)
    , m_language(language)
    , m_field(new QComboBox(this))
    , m_is(new QComboBox(this))
    , m_value(new QStackedWidget(this))
    , m_text(new QLineEdit(this))
    , m_choice(new QComboBox(this))
    , m_from(new QDateEdit(this))
    , m_to(new QDateEdit(this))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    m_field->setAccessibleName(tr("Field"));
    m_field->addItem(tr("any text"), int(QueryField::Anything));
    for (const store::FieldEntry &entry : store::queryFields()) {
        if (entry.field != QueryField::Anything) {
            m_field->addItem(entry.names.in(language), int(entry.field));
            m_field->setItemData(m_field->count() - 1, entry.help(), Qt::ToolTipRole);
        }
    }
    m_is->setAccessibleName(tr("Is or is not"));
    m_is->addItem(tr("is"));
    m_is->addItem(tr("is not"));
    m_text->setAccessibleName(tr("Value"));
    m_choice->setAccessibleName(tr("Value"));
    auto *dates = new QWidget(m_value);
    auto *days = new QHBoxLayout(dates);
    days->setContentsMargins(0, 0, 0, 0);
    m_from->setAccessibleName(tr("From the day"));
    m_to->setAccessibleName(tr("To the day"));
    for (QDateEdit *day : {m_from, m_to}) {
        day->setCalendarPopup(true);
        day->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
        connect(day, &QDateEdit::dateChanged, this, &BuilderRow::changed);
    }
    days->addWidget(m_from);
    days->addWidget(new QLabel(QStringLiteral("–"), dates));
    days->addWidget(m_to);
    days->addStretch();
    m_value->addWidget(m_text);
    m_value->addWidget(m_choice);
    m_value->addWidget(dates);
    auto *gone = new QToolButton(this);
    gone->setIcon(theme.icon(QStringLiteral("x")));
    gone->setToolTip(tr("Remove the row"));
    gone->setAccessibleName(tr("Remove the row"));
    connect(gone, &QToolButton::clicked, this, &BuilderRow::removeRequested);
    line->addWidget(m_field);
    line->addWidget(m_is);
    line->addWidget(m_value, 1);
    line->addWidget(gone);
    show(row);
    connect(m_field, &QComboBox::currentIndexChanged, this, &BuilderRow::takeField);
    connect(m_is, &QComboBox::currentIndexChanged, this, &BuilderRow::changed);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &BuilderRow::changed);
    connect(m_text, &QLineEdit::textEdited, this, [this] {
        m_row.phrase = m_row.prefix = false;
        Q_EMIT changed();
    });
}

QueryField BuilderRow::field() const
{
    return QueryField(m_field->currentData().toInt());
}

void BuilderRow::focusField()
{
    m_field->setFocus();
}

void BuilderRow::show(const QueryRow &row)
{
    m_row = row;
    m_field->setCurrentIndex(std::max(0, m_field->findData(int(row.field))));
    m_is->setCurrentIndex(row.is ? 0 : 1);
    takeField();
    m_text->setText(row.text);
    if (pageOf(row.field) == ChoicePage && !row.text.isEmpty()) {
        if (m_choice->findText(row.text) < 0) {
            m_choice->addItem(row.text); // of another library, or in another language
        }
        m_choice->setCurrentIndex(m_choice->findText(row.text));
    }
    if (row.field == QueryField::Date) {
        const QSignalBlocker quiet(this);
        m_from->setDate(row.from.isValid() ? row.from : m_from->minimumDate());
        m_to->setDate(row.to.isValid() ? row.to : m_to->maximumDate());
    }
}

/// Another field has other values.
void BuilderRow::takeField()
{
    const Page page = pageOf(field());
    m_value->setCurrentIndex(page);
    {
        const QSignalBlocker quiet(m_choice);
        m_choice->clear();
        if (field() == QueryField::Section) {
            m_choice->addItems(m_sections);
        } else if (page == ChoicePage) {
            for (const store::ValueEntry &value : store::entryOf(field()).values) {
                m_choice->addItem(value.names.in(m_language));
            }
        }
    }
    if (page == DatePage && m_from->date() == m_to->date()) {
        const QSignalBlocker from(m_from);
        const QSignalBlocker to(m_to);
        m_to->setDate(QDate::currentDate());
        m_from->setDate(QDate::currentDate().addDays(-usualDays));
    }
    Q_EMIT changed();
}

QueryRow BuilderRow::row() const
{
    QueryRow row;
    row.field = field();
    row.is = m_is->currentIndex() == 0;
    switch (pageOf(row.field)) {
    case TextPage:
        row.text = m_text->text();
        row.phrase = m_row.phrase;
        row.prefix = m_row.prefix;
        break;
    case ChoicePage:
        row.text = m_choice->currentText();
        break;
    case DatePage:
        if (m_from->date() != m_from->minimumDate()) {
            row.from = m_from->date();
        }
        if (m_to->date() != m_to->maximumDate()) {
            row.to = m_to->date();
        }
        break;
    }
    return row;
}

} // namespace rd::ui
