// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/theme/tokens.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QPalette>
#include <QStyleHints>

#include <algorithm>
#include <utility>
#include <vector>

namespace rd::ui {

namespace {

QPalette paletteOf(const Tokens &t)
{
    QPalette p;
    const std::vector<std::pair<QPalette::ColorRole, QColor>> roles{
        {QPalette::Window, t.bg},
        {QPalette::WindowText, t.ink},
        {QPalette::Base, t.page},
        {QPalette::AlternateBase, t.list},
        {QPalette::Text, t.ink},
        {QPalette::Button, t.page},
        {QPalette::ButtonText, t.ink},
        {QPalette::BrightText, t.danger},
        {QPalette::ToolTipBase, t.ink},
        {QPalette::ToolTipText, t.page},
        {QPalette::PlaceholderText, t.soft},
        {QPalette::Highlight, selectionColour(t)},
        {QPalette::HighlightedText, t.ink},
        {QPalette::Link, t.accentText},
        {QPalette::LinkVisited, t.accentText},
        {QPalette::Light, t.page},
        {QPalette::Midlight, t.list},
        {QPalette::Mid, t.line},
        {QPalette::Dark, t.faint},
        {QPalette::Shadow, t.line},
    };
    for (const auto &[role, colour] : roles) {
        p.setColor(role, colour);
    }
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText}) {
        p.setColor(QPalette::Disabled, role, t.faint);
    }
    return p;
}

/// "@name" of the style sheet and its colour; longer names first, so that @accent does not eat
/// the beginning of @accentText.
QString styleSheetOf(const Tokens &t)
{
    QFile file(QStringLiteral(":/theme/theme.qss"));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QString sheet = QString::fromUtf8(file.readAll());
    std::vector<std::pair<QString, QColor>> names{
        {QStringLiteral("@bg"), t.bg},
        {QStringLiteral("@side"), t.side},
        {QStringLiteral("@list"), t.list},
        {QStringLiteral("@page"), t.page},
        {QStringLiteral("@ink"), t.ink},
        {QStringLiteral("@soft"), t.soft},
        {QStringLiteral("@faint"), t.faint},
        {QStringLiteral("@line"), t.line},
        {QStringLiteral("@accent"), t.accent},
        {QStringLiteral("@accentSurface"), t.accentSurface},
        {QStringLiteral("@accentText"), t.accentText},
        {QStringLiteral("@accentHover"), mixed(t.accent, t.ink, 0.14)},
        {QStringLiteral("@onAccent"), t.onAccent},
        {QStringLiteral("@danger"), t.danger},
        {QStringLiteral("@comment"), t.comment},
        {QStringLiteral("@hover"), mixed(t.page, t.ink, 0.05)},
        {QStringLiteral("@press"), mixed(t.page, t.ink, 0.10)},
        {QStringLiteral("@edge"), mixed(t.line, t.ink, 0.12)},
        {QStringLiteral("@thumb"), mixed(t.bg, t.ink, 0.22)},
        {QStringLiteral("@selection"), selectionColour(t)},
    };
    std::sort(names.begin(), names.end(),
              [](const auto &a, const auto &b) { return a.first.size() > b.first.size(); });
    for (const auto &[name, colour] : names) {
        sheet.replace(name, colour.name());
    }
    return sheet;
}

} // namespace

Theme::Theme(QApplication &application, Sheet sheet, QObject *parent)
    : QObject(parent)
    , m_application(application)
    , m_sheet(sheet)
{
    m_scheme = desktopScheme();
    auto *style = new Style(tokens());
    m_style = style;
    QApplication::setStyle(style);
    QApplication::setFont(machineFont());
    follow();
    apply();
}

Theme::~Theme() = default;

void Theme::follow()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this,
            [this] { setChoice(m_choice); });
#else
    m_application.installEventFilter(this);
#endif
}

Scheme Theme::desktopScheme()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (QGuiApplication::styleHints()->colorScheme() != Qt::ColorScheme::Unknown) {
        return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark
                   ? Scheme::Dark
                   : Scheme::Light;
    }
#endif
    // An unset palette is the desktop's own: our colours are put back by apply().
    const QPalette ours = QApplication::palette();
    m_asking = true;
    QApplication::setPalette(QPalette());
    const bool dark = QApplication::palette().color(QPalette::Window).lightness() <
                      QApplication::palette().color(QPalette::WindowText).lightness();
    QApplication::setPalette(ours);
    m_asking = false;
    return dark ? Scheme::Dark : Scheme::Light;
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange && m_choice == SchemeChoice::System && !m_asking) {
        setChoice(SchemeChoice::System);
    }
    return QObject::eventFilter(watched, event);
}

void Theme::wearSheet()
{
    if (m_sheet == Sheet::Now) {
        return;
    }
    m_sheet = Sheet::Now;
    m_application.setStyleSheet(styleSheetOf(tokens()));
}

void Theme::setChoice(SchemeChoice choice)
{
    m_choice = choice;
    const Scheme wanted = choice == SchemeChoice::System  ? desktopScheme()
                          : choice == SchemeChoice::Light ? Scheme::Light
                                                          : Scheme::Dark;
    if (wanted != m_scheme) {
        m_scheme = wanted;
        apply();
    }
}

void Theme::apply()
{
    if (m_style != nullptr) {
        m_style->setTokens(tokens());
    }
    QApplication::setPalette(paletteOf(tokens()));
    if (m_sheet == Sheet::Now) {
        m_application.setStyleSheet(styleSheetOf(tokens()));
    }
    Q_EMIT changed();
}

const Tokens &Theme::tokens() const
{
    return tokensOf(m_scheme);
}

QFont Theme::machineFont(int pixels, int weight) const
{
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans CJK SC")});
    font.setStyleHint(QFont::SansSerif);
    font.setPixelSize(pixels);
    font.setWeight(QFont::Weight(weight));
    return font;
}

QFont Theme::articleFont(int pixels, int weight, const QString &language) const
{
    const QString latin = QStringLiteral("Noto Serif");
    const QString chinese = QStringLiteral("Noto Serif CJK SC");
    QFont font;
    // For Chinese its own face comes first: quotation marks and dashes are full-width there.
    font.setFamilies(language.startsWith(QLatin1String("zh")) ? QStringList{chinese, latin}
                                                              : QStringList{latin, chinese});
    font.setStyleHint(QFont::Serif);
    font.setPixelSize(pixels);
    font.setWeight(QFont::Weight(weight));
    return font;
}

QIcon Theme::icon(const QString &name, const QColor &colour) const
{
    if (name.isEmpty()) {
        return {}; // an action without one
    }
    return lineIcon(name, colour.isValid() ? colour : tokens().soft, tokens().faint);
}

} // namespace rd::ui
