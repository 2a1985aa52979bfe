// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/body/body.h"

#include <QDialog>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace rd::ui {

/// The address of a link as it may stand in a body, or an empty string: http, https, mailto and
/// #block; a bare "example.org" gets https.
QString linkAddress(const QString &typed);

/// Asks for an address. Opened with open(); linkChosen() with an empty address takes the link away.
class LinkDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit LinkDialog(const QString &address, QWidget *parent = nullptr);

Q_SIGNALS:
    void linkChosen(const QString &address);

private:
    QLineEdit *m_address;
    QPushButton *m_ok = nullptr;
};

/// A figure's description and credit; its caption is edited on the page.
class FigureDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit FigureDialog(const Figure &figure, QWidget *parent = nullptr);

Q_SIGNALS:
    void figureChosen(const rd::Figure &figure);

private:
    Figure m_figure;
    QPlainTextEdit *m_alt;
    QLineEdit *m_credit;
};

} // namespace rd::ui
