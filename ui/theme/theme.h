// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPointer>
#include <QString>

class QApplication;

namespace rd::ui {

/// The colours of the window, from far to near (design-pictures). Used by palette, style sheet and
/// everything that paints itself; nobody else names a colour.
struct Tokens
{
    QColor bg, side, list, page;
    QColor ink, soft, faint;
    QColor line;
    QColor accent, accentSurface, accentText;
    QColor onAccent; ///< text on a filled accent button
    QColor ok, warn, review, danger;
    QColor mark, comment;
};

class Style;

enum class Scheme { Light, Dark };
/// What the user chose; System follows the desktop.
enum class SchemeChoice { System, Light, Dark };

/// Colours, fonts, spacing and icons; made once in main() and handed to whoever paints.
class Theme final : public QObject
{
    Q_OBJECT
public:
    /// Later: the style sheet waits for wearSheet(). Widgets made under a sheet are polished again
    /// at every change of parent, so a program builds its window first.
    enum class Sheet { Now, Later };
    explicit Theme(QApplication &application, Sheet sheet = Sheet::Now, QObject *parent = nullptr);
    ~Theme() override;

    void wearSheet();
    void setChoice(SchemeChoice choice);
    [[nodiscard]] SchemeChoice choice() const { return m_choice; }
    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    [[nodiscard]] const Tokens &tokens() const;

    /// Sans for the machine: 13 px; labels 11 px.
    [[nodiscard]] QFont machineFont(int pixels = 13, int weight = QFont::Normal) const;
    /// Serif for everything that is an article; the CJK face for Chinese.
    [[nodiscard]] QFont articleFont(int pixels, int weight, const QString &language) const;
    /// A lucide icon ("search", "file-plus") in a colour of the theme; follows scheme changes when
    /// asked for again after changed().
    [[nodiscard]] QIcon icon(const QString &name, const QColor &colour = {}) const;

    static constexpr int step = 4;   ///< spacing unit, px
    static constexpr int radius = 7; ///< px

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] Scheme desktopScheme();
    void follow();
    void apply();

    QApplication &m_application;
    Sheet m_sheet;
    SchemeChoice m_choice = SchemeChoice::System;
    Scheme m_scheme = Scheme::Light;
    QPointer<Style> m_style; ///< owned by the application
    bool m_asking = false;   ///< the desktop's palette is being looked at
};

} // namespace rd::ui
