// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/personwords.h"

#include "app/text/languages/language.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QRegularExpression>

#include <array>

namespace rd::ui {

namespace {

struct PersonWords
{
    Q_DECLARE_TR_FUNCTIONS(rd::ui::PersonWords)
};

struct Form
{
    const char *name;
    const char *label;
    const char *azHint;
    const char *ruHint;
};

constexpr std::array<Form, 9> forms{{
    {"", QT_TRANSLATE_NOOP("rd::ui::PersonWords", "Name"), "kim?", "кто?"},
    {"genitive", QT_TRANSLATE_NOOP("rd::ui::PersonWords", "Genitive"), "kimin?", "кого?"},
    {"dative", QT_TRANSLATE_NOOP("rd::ui::PersonWords", "Dative"), "kimə?", "кому?"},
    {"accusative", QT_TRANSLATE_NOOP("rd::ui::PersonWords", "Accusative"), "kimi?", "кого?"},
    {"locative", QT_TRANSLATE_NOOP("rd::ui::PersonWords", "Locative"), "kimdə?", ""},
    {"ablative", QT_TRANSLATE_NOOP("rd::ui::PersonWords", "Ablative"), "kimdən?", ""},
    {"instrumental", QT_TRANSLATE_NOOP("rd::ui::PersonWords", "Instrumental"), "", "кем?"},
    {"prepositional", QT_TRANSLATE_NOOP("rd::ui::PersonWords", "Prepositional"), "", "о ком?"},
    {"address", QT_TRANSLATE_NOOP("rd::ui::PersonWords", "Form of address"), "Leyla xanım",
     "Лейла ханум"},
}};

const Form *formOf(const QString &name)
{
    for (const Form &form : forms) {
        if (name == QLatin1String(form.name)) {
            return &form;
        }
    }
    return nullptr;
}

} // namespace

QStringList nameForms(const QString &language)
{
    QStringList result;
    for (const Form &form : forms) {
        const bool always = form.name[0] == '\0' || &form == &forms.back();
        const bool has = (language == QLatin1String("az") && form.azHint[0] != '\0') ||
                         (language == QLatin1String("ru") && form.ruHint[0] != '\0');
        if (always || has) {
            result.append(QLatin1String(form.name));
        }
    }
    return result;
}

QString formLabel(const QString &form)
{
    const Form *known = formOf(form);
    return known != nullptr ? PersonWords::tr(known->label) : form;
}

QString formHint(const QString &language, const QString &form)
{
    const Form *known = formOf(form);
    if (known == nullptr) {
        return {};
    }
    if (language == QLatin1String("az")) {
        return QString::fromUtf8(known->azHint);
    }
    if (language == QLatin1String("ru")) {
        return QString::fromUtf8(known->ruHint);
    }
    if (form == QLatin1String("address")) {
        return language == QLatin1String("zh") ? QStringLiteral("女士") : QStringLiteral("Ms");
    }
    return {};
}

QString titleOf(const Person &person, const QString &language, const QString &day)
{
    const PersonTitle *found = person.titleAt(language, day);
    for (size_t i = 0; found == nullptr && i < person.titles.size(); ++i) {
        if (holdsOn(person.titles[i], day)) {
            found = &person.titles[i];
        }
    }
    if (found == nullptr) {
        return {};
    }
    QStringList parts{found->title, found->organisation};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

bool holdsOn(const PersonTitle &title, const QString &day)
{
    return (title.from.isEmpty() || title.from <= day) && (title.to.isEmpty() || day <= title.to);
}

QString today()
{
    return QDate::currentDate().toString(Qt::ISODate);
}

std::optional<QString> isoDay(const QString &text, bool end)
{
    static const QRegularExpression year(QStringLiteral("^(\\d{4})$"));
    static const QRegularExpression month(QStringLiteral("^(\\d{4})-(\\d{1,2})$"));
    static const QRegularExpression isoForm(QStringLiteral("^(\\d{4})-(\\d{1,2})-(\\d{1,2})$"));
    static const QRegularExpression local(QStringLiteral("^(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})$"));
    const QString given = text.trimmed();
    if (given.isEmpty()) {
        return QString();
    }
    QDate date;
    if (const auto m = year.match(given); m.hasMatch()) {
        date = end ? QDate(m.captured(1).toInt(), 12, 31) : QDate(m.captured(1).toInt(), 1, 1);
    } else if (const auto n = month.match(given); n.hasMatch()) {
        date = QDate(n.captured(1).toInt(), n.captured(2).toInt(), 1);
        date = end && date.isValid() ? date.addDays(date.daysInMonth() - 1) : date;
    } else if (const auto i = isoForm.match(given); i.hasMatch()) {
        date = QDate(i.captured(1).toInt(), i.captured(2).toInt(), i.captured(3).toInt());
    } else if (const auto l = local.match(given); l.hasMatch()) {
        date = QDate(l.captured(3).toInt(), l.captured(2).toInt(), l.captured(1).toInt());
    }
    return date.isValid() ? std::optional(date.toString(Qt::ISODate)) : std::nullopt;
}

QStringList newsroomLanguages()
{
    QStringList tags;
    for (const text::Language &language : text::languages()) {
        tags.append(language.tag);
    }
    return tags;
}

QString knownLanguage()
{
    const text::Language *known = text::language(QLocale().bcp47Name());
    return known != nullptr ? known->tag : QStringLiteral("en");
}

} // namespace rd::ui
