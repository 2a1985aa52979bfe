// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "ui/theme/theme.h"

#include <QObject>

class QLabel;
class QLineEdit;

namespace rd::ui {

/// Says under a search field what is wrong with the query and marks the place in it. While
/// somebody types, what is merely unfinished at the end is not wrong yet.
class SearchProblem final : public QObject
{
    Q_OBJECT
public:
    enum class When { Typing, Finished };

    /// Lives as long as the field.
    SearchProblem(QLineEdit &field, const Theme &theme);

    /// True when the query may be run. What is wrong is shown.
    bool check(When when);
    /// Something a search found out later: a section that does not exist.
    void show(const Error &error);
    /// Not wrong, but worth knowing: the index is being made anew. Empty: nothing any more.
    void showNotice(const QString &text);
    void clear();
    [[nodiscard]] QString text() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void present(const QString &text, bool problem);
    void mark(int at, int length);
    void place();

    QLineEdit &m_field;
    const Theme &m_theme;
    QLabel *m_label = nullptr;
    bool m_isProblem = false;
};

} // namespace rd::ui
