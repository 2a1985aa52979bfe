// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/mergedialog.h"

#include "app/text/languages/language.h"
#include "ui/people/personwords.h"
#include "ui/theme/look.h"

#include <QButtonGroup>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace rd::ui {

namespace {

QString languageName(const QString &tag)
{
    const text::Language *known = text::language(tag);
    return known != nullptr ? known->nativeName : tag;
}

QString years(const PersonTitle &title)
{
    if (title.from.isEmpty() && title.to.isEmpty()) {
        return {};
    }
    return QStringLiteral(" (%1 – %2)").arg(title.from, title.to);
}

/// Everything the record says, a line each.
QStringList describe(const Person &person)
{
    QStringList lines;
    for (const PersonName &name : person.names) {
        const QString form =
            name.form.isEmpty() ? QString() : QStringLiteral(", ") + formLabel(name.form);
        lines.append(QStringLiteral("%1 (%2%3)").arg(name.name, languageName(name.language), form));
    }
    for (const PersonTitle &title : person.titles) {
        QStringList parts{title.title, title.organisation};
        parts.removeAll(QString());
        lines.append(parts.join(QStringLiteral(", ")) + years(title));
    }
    return lines;
}

} // namespace

MergeDialog::MergeDialog(const Theme &theme, Person left, Person right, QWidget *parent)
    : QDialog(parent)
    , m_left(std::move(left))
    , m_right(std::move(right))
    , m_keepLeft(new QRadioButton(tr("Keep this &one"), this))
    , m_keepRight(new QRadioButton(tr("Keep &that one"), this))
    , m_merge(new QPushButton(theme.icon(QStringLiteral("merge"), theme.tokens().onAccent),
                              tr("&Merge"), this))
{
    setObjectName(QStringLiteral("mergeDialog"));
    setWindowTitle(tr("One person or two?"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(5 * Theme::step, 4 * Theme::step, 5 * Theme::step, 4 * Theme::step);
    column->setSpacing(3 * Theme::step);
    auto *about = new QLabel(tr("Merged, names and titles of both are kept under one record, and "
                                "articles that point to either find it. This cannot be undone."),
                             this);
    about->setWordWrap(true);
    setKind(about, TextKind::Soft);
    column->addWidget(about);
    auto *row = new QHBoxLayout;
    row->setSpacing(3 * Theme::step);
    row->addWidget(card(m_left, m_keepLeft), 1);
    row->addWidget(card(m_right, m_keepRight), 1);
    column->addLayout(row, 1);
    auto *group = new QButtonGroup(this);
    group->addButton(m_keepLeft);
    group->addButton(m_keepRight);
    m_keepLeft->setChecked(true);
    auto *buttons = new QHBoxLayout;
    auto *apart = new QPushButton(tr("They are t&wo people"), this);
    apart->setObjectName(QStringLiteral("apart"));
    apart->setAutoDefault(false);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_merge->setObjectName(QStringLiteral("merge"));
    m_merge->setDefault(true);
    buttons->addWidget(apart);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_merge);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(apart, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT apartChosen();
    });
    connect(m_merge, &QPushButton::clicked, this, &MergeDialog::finish);
    resize(640, 380);
}

QWidget *MergeDialog::card(const Person &person, QRadioButton *keep)
{
    auto *box = new QFrame(this);
    box->setProperty("field", true);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(3 * Theme::step, 3 * Theme::step, 3 * Theme::step, 3 * Theme::step);
    column->setSpacing(2 * Theme::step);
    auto *name = new QLabel(person.name, box);
    name->setTextFormat(Qt::PlainText);
    name->setWordWrap(true);
    setKind(name, TextKind::Title);
    auto *rest = new QLabel(describe(person).join(QLatin1Char('\n')), box);
    rest->setTextFormat(Qt::PlainText);
    rest->setWordWrap(true);
    setKind(rest, TextKind::Soft);
    column->addWidget(name);
    column->addWidget(rest);
    column->addStretch();
    keep->setAccessibleDescription(person.name + QStringLiteral(", ") + rest->text());
    column->addWidget(keep);
    return box;
}

void MergeDialog::finish()
{
    const bool left = m_keepLeft->isChecked();
    accept();
    Q_EMIT mergeChosen(left ? m_left : m_right, left ? m_right : m_left);
}

} // namespace rd::ui
