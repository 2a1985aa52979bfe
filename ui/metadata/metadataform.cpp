// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metadata/metadataform.h"

#include "ui/metadata/textfield.h"
#include "ui/theme/look.h"
#include "ui/widgets/chipedit.h"
#include "ui/widgets/datetimefield.h"
#include "ui/widgets/sectionheader.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace rd::ui {

namespace {
/// Far from the merge keys of others on the article's undo stack.
constexpr int firstMergeKey = 1000;
} // namespace

MetadataForm::MetadataForm(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
    , m_group(new QVBoxLayout)
    , m_nextKey(firstMergeKey)
{
    constexpr int side = 4 * Theme::step;
    m_column->setContentsMargins(side, 3 * Theme::step, side, 4 * Theme::step);
    m_column->setSpacing(2 * Theme::step);
    m_group->setSpacing(2 * Theme::step + 2);
    m_column->addLayout(m_group);
}

SectionHeader *MetadataForm::beginGroup(const char *title, bool open)
{
    auto *header = new SectionHeader(m_theme, this);
    auto *body = new QWidget(this);
    m_group = new QVBoxLayout(body);
    m_group->setContentsMargins(0, 0, 0, Theme::step);
    m_group->setSpacing(2 * Theme::step + 2);
    m_column->addWidget(header);
    m_column->addWidget(body);
    connect(header, &SectionHeader::toggled, body, &QWidget::setVisible);
    header->setChecked(open);
    body->setVisible(open);
    m_headers.emplace_back(header, title);
    header->setText(tr(title));
    return header;
}

void MetadataForm::beginRow(int count)
{
    m_row = new QHBoxLayout;
    m_row->setSpacing(2 * Theme::step);
    m_group->addLayout(m_row);
    m_rowLeft = count;
}

void MetadataForm::addField(const char *label, QWidget *field,
                            std::function<void(const Metadata &)> showField)
{
    auto *cell = new QVBoxLayout;
    cell->setSpacing(Theme::step - 1);
    Entry entry{label, nullptr, field};
    if (label != nullptr) {
        m_lastHead = new QHBoxLayout;
        entry.label = new QLabel(this);
        entry.label->setBuddy(field);
        setKind(entry.label, TextKind::Label);
        m_lastHead->addWidget(entry.label);
        m_lastHead->addStretch();
        cell->addLayout(m_lastHead);
    }
    cell->addWidget(field);
    if (m_rowLeft > 0) {
        cell->addStretch(); // a taller neighbour must not push the label down
        m_row->addLayout(cell, 1);
        --m_rowLeft;
    } else {
        m_group->addLayout(cell);
    }
    name(entry);
    m_entries.push_back(entry);
    if (showField) {
        m_show.push_back(std::move(showField));
    }
}

void MetadataForm::nameBy(QWidget *field, std::function<const char *(const Metadata &)> label)
{
    const auto entry = std::find_if(m_entries.begin(), m_entries.end(),
                                    [field](const Entry &e) { return e.field == field; });
    Q_ASSERT(entry != m_entries.end());
    const auto index = size_t(entry - m_entries.begin());
    m_show.push_back([this, index, label = std::move(label)](const Metadata &metadata) {
        Entry &named = m_entries[index];
        const char *source = label(metadata);
        if (named.source != source) {
            named.source = source;
            name(named);
        }
    });
}

QLabel *MetadataForm::addHint()
{
    auto *hint = new QLabel(this);
    setKind(hint, TextKind::Label);
    m_lastHead->addWidget(hint);
    return hint;
}

TextField *MetadataForm::addText(const char *label, const char *undoText, TextMember member,
                                 int lines, bool multiline)
{
    auto *field = new TextField(lines, multiline, this);
    const int key = m_nextKey++;
    connect(field, &TextField::edited, this, [this, undoText, member, key](const QString &text) {
        Q_EMIT edited(
            tr(undoText), [member, text](Metadata &metadata) { metadata.*member = text; }, key);
    });
    addField(label, field,
             [field, member](const Metadata &metadata) { field->setText(metadata.*member); });
    return field;
}

DateTimeField *MetadataForm::addMoment(const char *label, const char *undoText, MomentMember member)
{
    auto *field = new DateTimeField(m_theme, this);
    connect(field, &DateTimeField::edited, this,
            [this, undoText, member](const std::optional<Moment> &moment) {
                Q_EMIT edited(
                    tr(undoText),
                    [member, moment](Metadata &metadata) { metadata.*member = moment; }, -1);
            });
    addField(label, field,
             [field, member](const Metadata &metadata) { field->setMoment(metadata.*member); });
    return field;
}

void MetadataForm::show(const Metadata &metadata)
{
    for (const auto &showField : m_show) {
        showField(metadata);
    }
}

void MetadataForm::addStretch()
{
    m_column->addStretch(1);
}

void MetadataForm::name(const Entry &entry)
{
    if (entry.source == nullptr) {
        return;
    }
    const QString text = tr(entry.source);
    entry.label->setText(text);
    if (auto *chips = qobject_cast<ChipEdit *>(entry.field)) {
        chips->setName(text);
    } else if (auto *moment = qobject_cast<DateTimeField *>(entry.field)) {
        moment->setName(text);
    } else {
        entry.field->setAccessibleName(text);
    }
}

void MetadataForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void MetadataForm::retranslate()
{
    for (const Entry &entry : m_entries) {
        name(entry);
    }
    for (const auto &[header, title] : m_headers) {
        header->setText(tr(title));
    }
}

} // namespace rd::ui
