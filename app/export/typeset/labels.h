// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rd::exporting::typeset {

/// Words the page itself needs, in the article's language and not the interface's: a Chinese
/// article stays Chinese whoever prints it.
struct Labels
{
    QString source;
    QString notes;
    QString photo;
    QString translation;
    QString editor;
    QString colon;
    QString listComma;
};

const Labels &labels(const QString &language);

/// "Photo: A. Rzayeva". An unknown role is printed as it is written.
QString creditLine(const QString &role, const QString &name, const QString &language);

} // namespace rd::exporting::typeset
