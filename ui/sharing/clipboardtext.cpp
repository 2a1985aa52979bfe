// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/clipboardtext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace rd::ui {

void copyText(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

void copyField(const workspace::CmsField &field)
{
    if (field.id != QLatin1String("body_html")) {
        copyText(field.plain);
        return;
    }
    auto *data = new QMimeData; // the clipboard's from here on
    data->setHtml(field.html);
    data->setText(field.plain);
    QGuiApplication::clipboard()->setMimeData(data);
}

} // namespace rd::ui
