// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/typeset/labels.h"

namespace rd::exporting::typeset {

const Labels &labels(const QString &language)
{
    static const Labels az{QStringLiteral("Mənbə"),    QStringLiteral("Qeydlər"),
                           QStringLiteral("Foto"),     QStringLiteral("Tərcümə"),
                           QStringLiteral("Redaktor"), QStringLiteral(": "),
                           QStringLiteral(", ")};
    static const Labels ru{QStringLiteral("Источник"), QStringLiteral("Примечания"),
                           QStringLiteral("Фото"),     QStringLiteral("Перевод"),
                           QStringLiteral("Редактор"), QStringLiteral(": "),
                           QStringLiteral(", ")};
    static const Labels zh{QStringLiteral("来源"), QStringLiteral("注释"), QStringLiteral("摄影"),
                           QStringLiteral("翻译"), QStringLiteral("编辑"), QStringLiteral("："),
                           QStringLiteral("、")};
    static const Labels en{QStringLiteral("Source"), QStringLiteral("Notes"),
                           QStringLiteral("Photo"),  QStringLiteral("Translation"),
                           QStringLiteral("Editor"), QStringLiteral(": "),
                           QStringLiteral(", ")};
    if (language.startsWith(QLatin1String("az"))) {
        return az;
    }
    if (language.startsWith(QLatin1String("ru"))) {
        return ru;
    }
    return language.startsWith(QLatin1String("zh")) ? zh : en;
}

QString creditLine(const QString &role, const QString &name, const QString &language)
{
    const Labels &words = labels(language);
    QString label = role;
    if (role == QLatin1String("photographer")) {
        label = words.photo;
    } else if (role == QLatin1String("translator")) {
        label = words.translation;
    } else if (role == QLatin1String("editor")) {
        label = words.editor;
    }
    return label.isEmpty() ? name : label + words.colon + name;
}

} // namespace rd::exporting::typeset
