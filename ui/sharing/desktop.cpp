// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/desktop.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QUrlQuery>

namespace rd::ui {

namespace {

struct Desktop
{
    Q_DECLARE_TR_FUNCTIONS(rd::ui::Desktop)
};

} // namespace

QStringList mailArguments(const Mail &mail)
{
    QStringList arguments{QStringLiteral("--utf8"), QStringLiteral("--subject"), mail.subject,
                          QStringLiteral("--body"), mail.body};
    if (!mail.attachment.isEmpty()) {
        arguments << QStringLiteral("--attach") << QFileInfo(mail.attachment).absoluteFilePath();
    }
    if (!mail.to.isEmpty()) {
        // As an address of its own scheme it cannot be taken for an option.
        arguments << QStringLiteral("mailto:") +
                         QString::fromLatin1(QUrl::toPercentEncoding(mail.to, "@"));
    }
    return arguments;
}

QUrl mailAddress(const Mail &mail)
{
    QUrl url;
    url.setScheme(QStringLiteral("mailto"));
    url.setPath(mail.to);
    QUrlQuery query;
    const auto add = [&query](const char *name, const QString &value) {
        query.addQueryItem(QLatin1String(name),
                           QString::fromLatin1(QUrl::toPercentEncoding(value)));
    };
    add("subject", mail.subject);
    add("body", mail.body);
    url.setQuery(query);
    return url;
}

MailOutcome composeMail(const Mail &mail)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("xdg-email"));
    if (!program.isEmpty() && QProcess::startDetached(program, mailArguments(mail))) {
        return MailOutcome::Opened;
    }
    if (!QDesktopServices::openUrl(mailAddress(mail))) {
        return MailOutcome::Failed;
    }
    return mail.attachment.isEmpty() ? MailOutcome::Opened : MailOutcome::WithoutAttachment;
}

QString mailNotice(MailOutcome outcome, const QString &attachment)
{
    switch (outcome) {
    case MailOutcome::Opened:
        return attachment.isEmpty()
                   ? QString()
                   : Desktop::tr("A message is open in the mail program. See that the file is "
                                 "attached before you send it.");
    case MailOutcome::WithoutAttachment:
        return Desktop::tr("A message is open in the mail program. Attach the file to it: %1")
            .arg(attachment);
    case MailOutcome::Failed:
        return Desktop::tr("No mail program answers on this computer. The file is written; send "
                           "it another way: %1")
            .arg(attachment);
    }
    return {};
}

void showInFolder(const QString &path)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
}

} // namespace rd::ui
