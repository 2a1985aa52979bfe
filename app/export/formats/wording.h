// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rd::exporting {

/// The few words an export prints by itself. They are in the article's language, not in the
/// interface's, so they are no translations of the program.
struct Wording
{
    QString untitled;
    QString keywords;
    QString source;
    QString notes;
    QString backToText;
    QString question; ///< spoken by screen readers where a question names nobody
    QString answer;
    QString contents; ///< the title of a book's list of articles
    QString listComma;
    QString colon;
};

/// Wording for a BCP 47 tag ("zh-Hans" is zh); English for a language we do not know.
const Wording &wording(const QString &language);

/// The name of a credit's role ("photographer") in the language; an unknown role as it is.
QString creditRole(const QString &role, const QString &language);

/// "Photo: A. Rzayeva"; the name alone where there is no role.
QString creditLine(const QString &role, const QString &name, const QString &language);

} // namespace rd::exporting
