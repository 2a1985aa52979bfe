// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/removesectiondialog.h"

#include "ui/theme/look.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rd::ui {

RemoveSectionDialog::RemoveSectionDialog(const QString &label, qint64 articles,
                                         const std::vector<Choice> &others, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("removeSectionDialog"));
    setWindowTitle(tr("Remove %1").arg(label));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(5 * Theme::step, 4 * Theme::step, 5 * Theme::step, 4 * Theme::step);
    column->setSpacing(3 * Theme::step);
    auto *about = new QLabel(this);
    about->setObjectName(QStringLiteral("about"));
    about->setWordWrap(true);
    about->setText(articles == 0 ? tr("No article stands in this section.")
                                 : tr("%n article(s) stand in this section. They go to:", nullptr,
                                      int(articles)));
    column->addWidget(about);
    m_successor = new QComboBox(this);
    m_successor->setAccessibleName(tr("Section the articles go to"));
    m_successor->addItem(tr("No section"), qint64(0));
    for (const Choice &choice : others) {
        m_successor->addItem(choice.label, choice.id.value);
    }
    m_successor->setVisible(articles > 0);
    column->addWidget(m_successor);
    column->addStretch();
    auto *buttons = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    auto *remove = new QPushButton(tr("&Remove"), this);
    remove->setObjectName(QStringLiteral("remove"));
    remove->setAutoDefault(false); // nothing is removed by a Return too many
    setKind(remove, ButtonKind::Danger);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(remove);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(remove, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT removeChosen(SectionId(m_successor->currentData().toLongLong()));
    });
    setMinimumWidth(400);
    resize(420, 170);
}

} // namespace rd::ui
