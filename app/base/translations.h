// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QTranslator>

#include <memory>
#include <vector>

class QCoreApplication;

namespace rd {

/// The interface's language, switched at run time. Holds the translators of our own texts and of
/// Qt's (its buttons and dialogs; for Azerbaijani, which Qt does not have, our qtbase_az).
class Translations final
{
public:
    explicit Translations(QCoreApplication &application);
    ~Translations();
    Q_DISABLE_COPY_MOVE(Translations)

    /// Locale names with a full translation, in menu order: az, ru, zh_CN, en.
    static QStringList available();
    /// The name of a language in itself: "Azərbaycanca".
    static QString nativeName(const QString &language);
    /// What the desktop asks for, as far as we have it; else English.
    static QString fromSystem();

    /// Installs a language of available() and makes its locale the default one. Windows hear of it
    /// by QEvent::LanguageChange.
    void use(const QString &language);
    [[nodiscard]] QString current() const { return m_current; }

private:
    void install(const QString &file, const QString &folder);
    void removeAll();

    QCoreApplication &m_application;
    QString m_current;
    std::vector<std::unique_ptr<QTranslator>> m_installed;
};

} // namespace rd
