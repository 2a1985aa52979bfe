// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/dialogs.h"

#include "ui/theme/look.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace rd::ui {

namespace {

void addField(QVBoxLayout &layout, const QString &name, QWidget *field)
{
    auto *label = new QLabel(name);
    setKind(label, TextKind::Label);
    label->setBuddy(field);
    field->setAccessibleName(name);
    layout.addWidget(label);
    layout.addWidget(field);
}

} // namespace

QString linkAddress(const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty() || text.contains(QLatin1Char(' '))) {
        return {};
    }
    if (text.startsWith(QLatin1Char('#'))) {
        return text.size() > 1 ? text : QString();
    }
    const QUrl url(text);
    const QString scheme = url.scheme();
    if (scheme == QLatin1String("http") || scheme == QLatin1String("https")) {
        return url.isValid() && !url.host().isEmpty() ? text : QString();
    }
    if (scheme == QLatin1String("mailto")) {
        return text.contains(QLatin1Char('@')) ? text : QString();
    }
    const bool bare = scheme.isEmpty() && text.contains(QLatin1Char('.'));
    return bare ? linkAddress(QLatin1String("https://") + text) : QString();
}

LinkDialog::LinkDialog(const QString &address, QWidget *parent)
    : QDialog(parent)
    , m_address(new QLineEdit(address))
{
    setWindowTitle(tr("Link"));
    auto *layout = new QVBoxLayout(this);
    addField(*layout, tr("Address"), m_address);
    m_address->setMinimumWidth(380);
    m_address->setPlaceholderText(QStringLiteral("https://"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    if (!address.isEmpty()) {
        QPushButton *remove =
            buttons->addButton(tr("Remove the link"), QDialogButtonBox::DestructiveRole);
        connect(remove, &QPushButton::clicked, this, [this] {
            Q_EMIT linkChosen({});
            accept();
        });
    }
    layout->addWidget(buttons);
    const auto check = [this] { m_ok->setEnabled(!linkAddress(m_address->text()).isEmpty()); };
    check();
    connect(m_address, &QLineEdit::textChanged, this, check);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT linkChosen(linkAddress(m_address->text()));
        accept();
    });
}

FigureDialog::FigureDialog(const Figure &figure, QWidget *parent)
    : QDialog(parent)
    , m_figure(figure)
    , m_alt(new QPlainTextEdit(figure.alt))
    , m_credit(new QLineEdit(figure.credit))
{
    setWindowTitle(tr("Picture"));
    auto *layout = new QVBoxLayout(this);
    m_alt->setProperty("field", true);
    m_alt->setTabChangesFocus(true);
    m_alt->setFixedHeight(72);
    m_alt->setMinimumWidth(380);
    m_alt->setPlaceholderText(tr("What the picture shows, for those who cannot see it"));
    addField(*layout, tr("Description"), m_alt);
    addField(*layout, tr("Credit"), m_credit);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        m_figure.alt = m_alt->toPlainText().simplified();
        m_figure.credit = m_credit->text().trimmed();
        Q_EMIT figureChosen(m_figure);
        accept();
    });
}

} // namespace rd::ui
