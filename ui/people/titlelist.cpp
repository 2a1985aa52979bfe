// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/titlelist.h"

#include "app/text/languages/language.h"
#include "ui/people/personwords.h"
#include "ui/theme/look.h"

#include <QComboBox>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace rd::ui {

TitleList::TitleList(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout)
    , m_add(new QPushButton(theme.icon(QStringLiteral("plus")), tr("Add a &title"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * Theme::step);
    m_column->setSpacing(2 * Theme::step);
    column->addLayout(m_column);
    m_add->setObjectName(QStringLiteral("addTitle"));
    m_add->setAutoDefault(false);
    setKind(m_add, ButtonKind::Quiet);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] {
        PersonTitle fresh;
        fresh.language = knownLanguage();
        add(fresh);
        m_cards.back().title->setFocus();
    });
}

TitleList::~TitleList()
{
    // A field that has the focus says so once more while it dies, when we are gone already.
    for (const Card &card : m_cards) {
        leave(card);
    }
}

void TitleList::leave(const Card &card)
{
    for (QLineEdit *field : {card.title, card.organisation, card.from, card.to}) {
        field->disconnect(this);
    }
    card.box->hide();
    card.box->deleteLater(); // one of its fields may be the sender
}

void TitleList::setTitles(const std::vector<PersonTitle> &titles)
{
    if (titles == this->titles()) {
        return;
    }
    for (const Card &card : m_cards) {
        leave(card);
    }
    m_cards.clear();
    for (const PersonTitle &title : titles) {
        add(title);
    }
}

std::vector<PersonTitle> TitleList::titles() const
{
    std::vector<PersonTitle> result;
    for (const Card &card : m_cards) {
        PersonTitle title = read(card);
        if (!title.title.isEmpty() || !title.organisation.isEmpty()) {
            result.push_back(std::move(title));
        }
    }
    return result;
}

PersonTitle TitleList::read(const Card &card)
{
    PersonTitle title;
    title.language = card.language->currentData().toString();
    title.title = card.title->text().simplified();
    title.organisation = card.organisation->text().simplified();
    title.from = isoDay(card.from->text(), false).value_or(QString());
    title.to = isoDay(card.to->text(), true).value_or(QString());
    return title;
}

QLineEdit *TitleList::makeField(QWidget *box, const QString &name, const QString &text)
{
    auto *field = new QLineEdit(text, box);
    field->setPlaceholderText(name);
    field->setAccessibleName(name);
    return field;
}

void TitleList::add(const PersonTitle &title)
{
    auto *box = new QFrame(this);
    box->setProperty("field", true);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(2 * Theme::step, 2 * Theme::step, 2 * Theme::step, 2 * Theme::step);
    grid->setSpacing(Theme::step + 2);
    Card card;
    card.box = box;
    card.language = new QComboBox(box);
    card.language->setAccessibleName(tr("Language of the title"));
    card.language->addItem(tr("Any language"), QString());
    for (const text::Language &language : text::languages()) {
        card.language->addItem(language.nativeName, language.tag);
    }
    card.language->setCurrentIndex(std::max(0, card.language->findData(title.language)));
    card.title = makeField(box, tr("Title"), title.title);
    card.organisation = makeField(box, tr("Organisation"), title.organisation);
    card.from = makeField(box, tr("From (day, month or year)"), title.from);
    card.to = makeField(box, tr("Until"), title.to);
    card.state = new QLabel(box);
    setKind(card.state, TextKind::Label);
    auto *gone = new QToolButton(box);
    gone->setIcon(m_theme.icon(QStringLiteral("x")));
    gone->setToolTip(tr("Remove this title"));
    gone->setAccessibleName(tr("Remove this title"));
    setKind(gone, ButtonKind::Quiet);
    grid->addWidget(card.title, 0, 0, 1, 2);
    grid->addWidget(card.organisation, 0, 2, 1, 2);
    grid->addWidget(gone, 0, 4);
    grid->addWidget(card.language, 1, 0);
    grid->addWidget(card.from, 1, 1);
    grid->addWidget(card.to, 1, 2);
    grid->addWidget(card.state, 1, 3, 1, 2);
    for (int column = 0; column < 4; ++column) {
        grid->setColumnStretch(column, 1);
    }
    QWidget *order[] = {card.title, card.organisation, card.language, card.from, card.to, gone};
    for (size_t i = 1; i < std::size(order); ++i) {
        QWidget::setTabOrder(order[i - 1], order[i]);
    }
    m_column->addWidget(box);
    m_cards.push_back(card);
    connectCard(card);
    connect(gone, &QToolButton::clicked, this, [this, card] {
        m_add->setFocus();
        std::erase_if(m_cards, [&card](const Card &c) { return c.box == card.box; });
        leave(card);
        Q_EMIT edited(tr("Remove a title"));
    });
    mark(card);
}

void TitleList::connectCard(const Card &card)
{
    const auto told = [this, card] {
        mark(card);
        Q_EMIT edited(tr("Edit a title"));
    };
    connect(card.language, &QComboBox::activated, this, told);
    connect(card.title, &QLineEdit::editingFinished, this, told);
    connect(card.organisation, &QLineEdit::editingFinished, this, told);
    connect(card.from, &QLineEdit::editingFinished, this,
            [this, card] { checkDay(card, card.from, false); });
    connect(card.to, &QLineEdit::editingFinished, this,
            [this, card] { checkDay(card, card.to, true); });
}

void TitleList::checkDay(const Card &card, QLineEdit *field, bool end)
{
    const std::optional<QString> day = isoDay(field->text(), end);
    if (!day) {
        card.state->setText(tr("“%1” is not a date").arg(field->text().trimmed()));
        card.state->setAccessibleName(card.state->text());
        return;
    }
    field->setText(*day);
    mark(card);
    Q_EMIT edited(tr("Edit a title"));
}

void TitleList::mark(const Card &card) const
{
    const PersonTitle title = read(card);
    if (!title.from.isEmpty() && !title.to.isEmpty() && title.to < title.from) {
        card.state->setText(tr("Ends before it begins"));
    } else {
        card.state->setText(holdsOn(title, today()) ? tr("● now") : QString());
    }
}

} // namespace rd::ui
