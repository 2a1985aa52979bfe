// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

class QLineEdit;
class QMenu;
class QSettings;

namespace rd::ui {

/// What was looked for last in one library, newest first; kept between sessions. Offered under the
/// empty search field: Down opens the list.
class RecentSearches final : public QObject
{
    Q_OBJECT
public:
    static constexpr int most = 12;

    /// `library` is its UUID. Lives as long as the field.
    RecentSearches(QLineEdit &field, QSettings &settings, const QString &library);

    /// A search that was meant: Enter, or something opened from what it found.
    void note(const QString &query);
    [[nodiscard]] QStringList all() const;
    void forgetAll();
    void show();
    [[nodiscard]] QMenu *menu() const { return m_menu; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();

    QLineEdit &m_field;
    QSettings &m_settings;
    QString m_key;
    QMenu *m_menu;
};

} // namespace rd::ui
