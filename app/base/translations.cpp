// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace rd {

namespace {

struct InterfaceLanguage
{
    const char *name;
    const char *locale;
    const char16_t *native;
};

constexpr InterfaceLanguage languages[] = {
    {"az", "az_AZ", u"Azərbaycanca"},
    {"ru", "ru_RU", u"Русский"},
    {"zh_CN", "zh_CN", u"简体中文"},
    {"en", "en_GB", u"English"},
};

const InterfaceLanguage *find(const QString &name)
{
    for (const InterfaceLanguage &language : languages) {
        if (name == QLatin1String(language.name)) {
            return &language;
        }
    }
    return nullptr;
}

} // namespace

Translations::Translations(QCoreApplication &application)
    : m_application(application)
{}

Translations::~Translations()
{
    removeAll();
}

QStringList Translations::available()
{
    QStringList names;
    for (const InterfaceLanguage &language : languages) {
        names.append(QLatin1String(language.name));
    }
    return names;
}

QString Translations::nativeName(const QString &language)
{
    const InterfaceLanguage *found = find(language);
    return found ? QString::fromUtf16(found->native) : language;
}

QString Translations::fromSystem()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString &tag : wanted) {
        const QString code = tag.section(QLatin1Char('-'), 0, 0);
        if (code == QLatin1String("zh")) {
            return QStringLiteral("zh_CN");
        }
        if (find(code)) {
            return code;
        }
    }
    return QStringLiteral("en");
}

void Translations::use(const QString &language)
{
    const InterfaceLanguage *found = find(language);
    if (!found) {
        found = find(QStringLiteral("en"));
    }
    removeAll();
    m_current = QLatin1String(found->name);
    QLocale::setDefault(QLocale(QLatin1String(found->locale)));
    const QString ours = QStringLiteral(":/i18n");
    if (m_current == QLatin1String("az")) {
        install(QStringLiteral("qtbase_az"), ours);
    } else if (m_current != QLatin1String("en")) {
        install(QStringLiteral("qtbase_") + m_current,
                QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    }
    // English too has a catalogue: its plural forms.
    install(QStringLiteral("redaksiya_") + m_current, ours);
}

void Translations::install(const QString &file, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(file, folder)) {
        m_application.installTranslator(translator.get());
        m_installed.push_back(std::move(translator));
    }
}

void Translations::removeAll()
{
    for (const auto &translator : m_installed) {
        m_application.removeTranslator(translator.get());
    }
    m_installed.clear();
}

} // namespace rd
