// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importexport/dialogbuttons.h"

#include "ui/theme/look.h"

#include <QCoreApplication>
#include <QDialog>
#include <QHBoxLayout>
#include <QPushButton>

namespace rd::ui {

namespace {

struct Buttons
{
    Q_DECLARE_TR_FUNCTIONS(rd::ui::DialogButtons)
};

} // namespace

QPushButton *addDialogButtons(QDialog &dialog, QLayout &layout, const QString &text)
{
    auto *box = new QWidget(&dialog);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    auto *cancel = new QPushButton(Buttons::tr("Cancel"), box);
    QObject::connect(cancel, &QPushButton::clicked, &dialog, &QDialog::reject);
    auto *accept = new QPushButton(text, box);
    accept->setDefault(true);
    setKind(accept, ButtonKind::Accent);
    QObject::connect(accept, &QPushButton::clicked, &dialog, &QDialog::accept);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(accept);
    layout.addWidget(box);
    return accept;
}

} // namespace rd::ui
