// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/personform.h"

#include "app/text/languages/language.h"
#include "ui/people/personwords.h"
#include "ui/people/titlelist.h"
#include "ui/theme/look.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace rd::ui {

PersonForm::PersonForm(const Theme &theme, QWidget *parent)
    : QScrollArea(parent)
    , m_theme(theme)
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    build();
}

PersonForm::~PersonForm()
{
    // A field that has the focus says so once more while it dies, when we are gone already.
    m_name->disconnect(this);
    m_titles->disconnect(this);
    for (const NameField &field : m_fields) {
        field.field->disconnect(this);
    }
}

void PersonForm::build()
{
    auto *page = new QWidget(this);
    setSurface(page, Surface::Bg);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 3 * Theme::step, 0);
    column->setSpacing(2 * Theme::step);
    column->addWidget(heading(tr("Filed as")));
    m_name = new QLineEdit(page);
    m_name->setObjectName(QStringLiteral("personName"));
    m_name->setAccessibleName(tr("Filed as"));
    QFont font = m_theme.machineFont(15, QFont::DemiBold);
    m_name->setFont(font);
    column->addWidget(m_name);
    column->addSpacing(2 * Theme::step);
    column->addWidget(heading(tr("Name in each language")));
    column->addWidget(makeNames());
    column->addSpacing(2 * Theme::step);
    column->addWidget(heading(tr("Titles and organisations")));
    m_titles = new TitleList(m_theme, page);
    column->addWidget(m_titles);
    column->addStretch();
    setWidget(page);
    connect(m_name, &QLineEdit::editingFinished, this, [this] { tell(tr("Rename a person")); });
    connect(m_titles, &TitleList::edited, this, &PersonForm::tell);
}

QLabel *PersonForm::heading(const QString &text)
{
    auto *label = new QLabel(text, this);
    setKind(label, TextKind::Group);
    return label;
}

QWidget *PersonForm::makeNames()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * Theme::step);
    const QStringList languages = newsroomLanguages();
    m_languages = new SegmentedControl(int(languages.size()), box);
    m_languages->setAccessibleName(tr("Language of the name"));
    column->addWidget(m_languages, 0, Qt::AlignLeft);
    QStringList names;
    for (const text::Language &language : text::languages()) {
        names.append(language.nativeName);
        // Not a stack of pages: English would be as tall as Azerbaijani.
        m_pages.push_back(makePage(language.tag));
        column->addWidget(m_pages.back());
    }
    m_languages->setTexts(names);
    const int own = std::max(0, int(languages.indexOf(knownLanguage())));
    m_languages->setCurrent(own);
    showPage(own);
    connect(m_languages, &SegmentedControl::chosen, this, &PersonForm::showPage);
    return box;
}

void PersonForm::showPage(int index)
{
    for (int i = 0; i < int(m_pages.size()); ++i) {
        m_pages[size_t(i)]->setVisible(i == index);
    }
}

QWidget *PersonForm::makePage(const QString &language)
{
    auto *page = new QWidget(this);
    auto *form = new QFormLayout(page);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(Theme::step + 2);
    form->setHorizontalSpacing(4 * Theme::step);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const QStringList all = nameForms(language);
    for (const QString &name : all) {
        auto *field = new QLineEdit(page);
        field->setObjectName(language + QLatin1Char('.') + name);
        field->setPlaceholderText(formHint(language, name));
        const QString label = formLabel(name);
        field->setAccessibleName(label + QStringLiteral(", ") +
                                 text::language(language)->nativeName);
        form->addRow(label, field);
        m_fields.push_back({language, name, field});
        connect(field, &QLineEdit::editingFinished, this, [this] { tell(tr("Edit a name")); });
    }
    return page;
}

void PersonForm::setPerson(const Person &person)
{
    const bool same = person.uuid == m_person.uuid;
    m_person = person;
    const auto show = [same](QLineEdit *field, const QString &text) {
        const bool typing = same && field->hasFocus() && field->isModified();
        if (!typing && field->text() != text) {
            field->setText(text);
        }
    };
    show(m_name, person.name);
    for (const NameField &field : m_fields) {
        const auto found =
            std::find_if(person.names.begin(), person.names.end(), [&field](const PersonName &n) {
                return n.language == field.language && n.form == field.form;
            });
        show(field.field, found == person.names.end() ? QString() : found->name);
    }
    m_titles->setTitles(person.titles);
}

Person PersonForm::person() const
{
    Person result = m_person;
    result.name = m_name->text().simplified();
    for (const NameField &field : m_fields) {
        const QString text = field.field->text().simplified();
        const auto found =
            std::find_if(result.names.begin(), result.names.end(), [&field](const PersonName &n) {
                return n.language == field.language && n.form == field.form;
            });
        if (found != result.names.end() && text.isEmpty()) {
            result.names.erase(found);
        } else if (found != result.names.end()) {
            found->name = text;
        } else if (!text.isEmpty()) {
            result.names.push_back({field.language, field.form, text});
        }
    }
    result.titles = m_titles->titles();
    return result;
}

void PersonForm::focusName()
{
    m_name->setFocus();
    m_name->selectAll();
}

void PersonForm::commit()
{
    tell(tr("Edit a person"));
}

void PersonForm::tell(const QString &undoText)
{
    Person now = person();
    if (now.name.isEmpty()) {
        // Somebody without a name cannot be filed: the last one stays.
        m_name->setText(m_person.name);
        now.name = m_person.name;
    }
    m_name->setModified(false);
    for (const NameField &field : m_fields) {
        field.field->setModified(false);
    }
    if (now != m_person && !m_person.uuid.isEmpty()) {
        m_person = now;
        Q_EMIT edited(undoText, now);
    }
}

} // namespace rd::ui
