// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QCompleter;

namespace rd::ui {

/// A time zone by its IANA name, found by any part of it, of its city in the four languages, or of
/// its offset: "bakı", "Баку", "Asia/B", "+04". The list is read when the field is first used:
/// that takes longer than opening a dialog should.
class ZoneField final : public QLineEdit
{
    Q_OBJECT
public:
    explicit ZoneField(QWidget *parent = nullptr);

    void setZone(const QByteArray &zone); ///< without edited()
    [[nodiscard]] QByteArray zone() const { return m_zone; }
    /// "Asia/Baku (UTC+04:00)"
    [[nodiscard]] static QString textOf(const QByteArray &zone);

Q_SIGNALS:
    void chosen(const QByteArray &zone); ///< by the user; always one that exists

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill();
    void search(const QString &text);
    void take(const QString &text);
    void settle();

    QCompleter *m_completer;
    QByteArray m_zone;
};

} // namespace rd::ui
