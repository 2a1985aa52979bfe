// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/profile.h"
#include "tests/ui/editor/librarycase.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

namespace rd::ui::testing {

inline Profile reporterProfile()
{
    Profile profile;
    profile.name = QStringLiteral("Aygün Rzayeva");
    profile.initials = QStringLiteral("AR");
    profile.agency = QStringLiteral("Redaksiya");
    profile.language = QStringLiteral("en");
    return profile;
}

inline std::unique_ptr<Theme> lightTheme()
{
    auto theme =
        std::make_unique<Theme>(*static_cast<QApplication *>(QCoreApplication::instance()));
    theme->setChoice(SchemeChoice::Light);
    return theme;
}

/// Names of controls a screen reader would have nothing to say of.
inline QStringList nameless(const QWidget &widget)
{
    QStringList found;
    for (const QWidget *child : widget.findChildren<QWidget *>()) {
        const auto *button = qobject_cast<const QAbstractButton *>(child);
        const bool silentButton =
            button != nullptr && button->text().isEmpty() && button->accessibleName().isEmpty();
        const auto *field = qobject_cast<const QLineEdit *>(child);
        const bool silentField = field != nullptr && field->accessibleName().isEmpty() &&
                                 qobject_cast<const QLineEdit *>(field->parent()) == nullptr;
        const bool inner =
            child->objectName().startsWith(QLatin1String("qt_")) || !child->isVisibleTo(&widget);
        if ((silentButton || silentField) && !inner) {
            found.append(QLatin1String(child->metaObject()->className()) + QLatin1Char(' ') +
                         child->objectName());
        }
    }
    return found;
}

} // namespace rd::ui::testing
