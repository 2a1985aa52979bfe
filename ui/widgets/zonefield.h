// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QCompleter;

namespace rd::ui {

/// A time zone, shown by its city and what its clock is off by now; found by any part of the city
/// in the four languages, of the offset or of the IANA name: "bakı", "Баку", "Asia/B", "+4". The
/// list is read when the field is first used: that takes longer than opening a dialog should.
class ZoneField final : public QLineEdit
{
    Q_OBJECT
public:
    explicit ZoneField(QWidget *parent = nullptr);

    void setZone(const QByteArray &zone); ///< without chosen()
    [[nodiscard]] QByteArray zone() const { return m_zone; }

Q_SIGNALS:
    void chosen(const QByteArray &zone); ///< by the user; always one that exists

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void search(const QString &text);
    void take(const QByteArray &zone);
    void settle();

    QCompleter *m_completer;
    QByteArray m_zone;
};

} // namespace rd::ui
