// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/labels.h"

#include <QRegularExpression>

namespace rd::ui {

QString withoutMnemonic(const QString &label)
{
    static const QRegularExpression bracketed(QStringLiteral("\\s?[(（]&.[)）]"));
    static const QRegularExpression marker(QStringLiteral("&(.)"));
    QString text = label;
    text.remove(bracketed);
    return text.replace(marker, QStringLiteral("\\1"));
}

} // namespace rd::ui
