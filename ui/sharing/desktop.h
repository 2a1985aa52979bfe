// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

namespace rd::ui {

/// A message as it is handed to the desktop's mail program, which sends it or does not.
struct Mail
{
    QString to; ///< may be empty: chosen there
    QString subject;
    QString body;
    QString attachment; ///< a file's path, or empty
};

enum class MailOutcome {
    Opened,            ///< the whole message stands there
    WithoutAttachment, ///< the desktop cannot attach: the person must
    Failed,            ///< there is no mail program
};

/// Opens a new message in the desktop's mail program.
MailOutcome composeMail(const Mail &mail);
/// What xdg-email is called with.
QStringList mailArguments(const Mail &mail);
/// The same as an address; it cannot name a file.
QUrl mailAddress(const Mail &mail);
/// What a person is told after composeMail(); empty when there is nothing to say.
QString mailNotice(MailOutcome outcome, const QString &attachment);

void showInFolder(const QString &path);

} // namespace rd::ui
