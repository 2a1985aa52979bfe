// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/formats/wording.h"

#include <QHash>
#include <QStringList>

namespace rd::exporting {

namespace {

const QHash<QString, Wording> &table()
{
    static const QHash<QString, Wording> words{
        {QStringLiteral("az"),
         {QStringLiteral("Başlıqsız"), QStringLiteral("Açar sözlər"), QStringLiteral("Mənbə"),
          QStringLiteral("Qeydlər"), QStringLiteral("Mətnə qayıt"), QStringLiteral("Sual"),
          QStringLiteral("Cavab"), QStringLiteral("Mündəricat"), QStringLiteral(", "),
          QStringLiteral(": ")}},
        {QStringLiteral("ru"),
         {QStringLiteral("Без заголовка"), QStringLiteral("Ключевые слова"),
          QStringLiteral("Источник"), QStringLiteral("Примечания"),
          QStringLiteral("Вернуться к тексту"), QStringLiteral("Вопрос"), QStringLiteral("Ответ"),
          QStringLiteral("Содержание"), QStringLiteral(", "), QStringLiteral(": ")}},
        {QStringLiteral("zh"),
         {QStringLiteral("无标题"), QStringLiteral("关键词"), QStringLiteral("来源"),
          QStringLiteral("注释"), QStringLiteral("返回正文"), QStringLiteral("问"),
          QStringLiteral("答"), QStringLiteral("目录"), QStringLiteral("、"),
          QStringLiteral("：")}},
        {QStringLiteral("en"),
         {QStringLiteral("Untitled"), QStringLiteral("Keywords"), QStringLiteral("Source"),
          QStringLiteral("Notes"), QStringLiteral("Back to the text"), QStringLiteral("Question"),
          QStringLiteral("Answer"), QStringLiteral("Contents"), QStringLiteral(", "),
          QStringLiteral(": ")}},
    };
    return words;
}

QString primary(const QString &language)
{
    return language.left(2).toLower();
}

} // namespace

const Wording &wording(const QString &language)
{
    const auto found = table().constFind(primary(language));
    return found != table().constEnd() ? *found : *table().constFind(QStringLiteral("en"));
}

QString creditRole(const QString &role, const QString &language)
{
    // In the order az, ru, zh, en.
    static const QHash<QString, QStringList> roles{
        {QStringLiteral("photographer"),
         {QStringLiteral("Foto"), QStringLiteral("Фото"), QStringLiteral("摄影"),
          QStringLiteral("Photo")}},
        {QStringLiteral("translator"),
         {QStringLiteral("Tərcümə"), QStringLiteral("Перевод"), QStringLiteral("翻译"),
          QStringLiteral("Translation")}},
        {QStringLiteral("editor"),
         {QStringLiteral("Redaktor"), QStringLiteral("Редактор"), QStringLiteral("编辑"),
          QStringLiteral("Editor")}},
    };
    static const QStringList order{QStringLiteral("az"), QStringLiteral("ru"), QStringLiteral("zh"),
                                   QStringLiteral("en")};
    const auto found = roles.constFind(role);
    if (found == roles.constEnd()) {
        return role;
    }
    const qsizetype place = order.indexOf(primary(language));
    return found->at(place < 0 ? order.size() - 1 : place);
}

QString creditLine(const QString &role, const QString &name, const QString &language)
{
    const QString label = creditRole(role, language);
    return label.isEmpty() ? name : label + wording(language).colon + name;
}

} // namespace rd::exporting
