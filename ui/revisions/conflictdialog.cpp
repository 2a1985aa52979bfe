// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/revisions/conflictdialog.h"

#include "ui/revisions/diffpanel.h"
#include "ui/theme/look.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace rd::ui {

namespace {

QString signature(const QString &whose, const QString &author, const Moment &at)
{
    QStringList parts{whose, author};
    if (at.utcMs != 0) {
        parts.append(QLocale().toString(at.toDateTime(), QLocale::ShortFormat));
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

ConflictDialog::ConflictDialog(const Theme &theme, std::vector<PackageConflict> conflicts,
                               QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_conflicts(std::move(conflicts))
{
    setObjectName(QStringLiteral("conflictDialog"));
    setWindowTitle(tr("Two versions of one text"));
    build();
    resize(980, 640);
    showConflict(0);
}

void ConflictDialog::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(5 * Theme::step, 4 * Theme::step, 5 * Theme::step, 4 * Theme::step);
    column->setSpacing(3 * Theme::step);
    m_title = new QLabel(this);
    m_title->setWordWrap(true);
    setKind(m_title, TextKind::Title);
    auto *about = new QLabel(tr("Both of you went on writing from the same state. Whatever you "
                                "choose, the other text stays in the history."),
                             this);
    about->setWordWrap(true);
    setKind(about, TextKind::Soft);
    column->addWidget(m_title);
    column->addWidget(about);
    m_diff = new DiffPanel(m_theme, this);
    column->addWidget(m_diff, 1);
    column->addWidget(makeChoices());
    auto *buttons = new QHBoxLayout;
    m_where = new QLabel(this);
    setKind(m_where, TextKind::Soft);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_back = new QPushButton(tr("&Back"), this);
    m_back->setAutoDefault(false);
    m_next = new QPushButton(this);
    m_next->setObjectName(QStringLiteral("next"));
    m_next->setDefault(true);
    buttons->addWidget(m_where);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, [this] { showConflict(m_index - 1); });
    connect(m_next, &QPushButton::clicked, this, &ConflictDialog::forward);
}

QWidget *ConflictDialog::makeChoices()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(5 * Theme::step);
    m_group = new QButtonGroup(this);
    const auto add = [&](const QString &text, const QString &tip, ConflictChoice choice) {
        auto *button = new QRadioButton(text, box);
        button->setToolTip(tip);
        button->setAccessibleDescription(tip);
        m_group->addButton(button, int(choice));
        row->addWidget(button);
    };
    add(tr("Keep &ours"), tr("The text on the left stays"), ConflictChoice::KeepOurs);
    add(tr("Take &theirs"), tr("The text on the right replaces it"), ConflictChoice::TakeTheirs);
    add(tr("Keep bot&h"), tr("The text on the right becomes an article of its own"),
        ConflictChoice::KeepBoth);
    row->addStretch();
    connect(m_group, &QButtonGroup::idClicked, this,
            [this](int id) { choose(static_cast<ConflictChoice>(id)); });
    return box;
}

void ConflictDialog::showConflict(int index)
{
    if (index < 0 || index >= int(m_conflicts.size())) {
        return;
    }
    m_index = index;
    const PackageConflict &conflict = m_conflicts[size_t(index)];
    const QString &headline = conflict.ours.metadata.headline;
    m_title->setText(headline.isEmpty() ? tr("Untitled") : headline);
    m_diff->setTitles(signature(tr("Ours"), conflict.ourAuthor, conflict.ourTime),
                      signature(tr("Theirs"), conflict.theirAuthor, conflict.theirTime));
    m_diff->compare(conflict.ours, conflict.theirs);
    refresh();
}

void ConflictDialog::choose(ConflictChoice choice)
{
    m_choices.insert(m_conflicts[size_t(m_index)].article, choice);
    refresh();
}

void ConflictDialog::refresh()
{
    const int count = int(m_conflicts.size());
    const auto made = m_choices.constFind(m_conflicts[size_t(m_index)].article);
    const bool decided = made != m_choices.cend();
    m_group->setExclusive(false); // the next text begins without a choice
    for (QAbstractButton *button : m_group->buttons()) {
        button->setChecked(decided && m_group->id(button) == int(*made));
    }
    m_group->setExclusive(true);
    m_where->setText(count > 1 ? tr("%1 of %2").arg(m_index + 1).arg(count) : QString());
    m_back->setVisible(count > 1);
    m_back->setEnabled(m_index > 0);
    m_next->setText(m_index + 1 < count ? tr("&Next") : tr("&Done"));
    m_next->setEnabled(decided);
}

void ConflictDialog::forward()
{
    if (m_index + 1 < int(m_conflicts.size())) {
        showConflict(m_index + 1);
    } else {
        accept();
    }
}

} // namespace rd::ui
