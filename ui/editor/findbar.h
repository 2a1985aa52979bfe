// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;
class QTextEdit;
class QToolButton;

namespace rd::ui {

/// Finds in the open text by the one folding of the program: "seher" finds "şəhər". Wraps around.
class FindBar final : public QWidget
{
    Q_OBJECT
public:
    FindBar(const Theme &theme, QTextEdit &view, QWidget *parent = nullptr);

    /// Shows the bar; a short selection becomes what is sought.
    void open();
    void close();
    void next();
    void previous();
    /// The document was exchanged.
    void reset();
    void applyTheme();
    [[nodiscard]] int matchCount() const { return int(m_matches.size()); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Match
    {
        int start = 0;
        int end = 0;
    };
    void search();
    void step(bool forward);
    void show(size_t index);
    void mark();
    void retranslate();

    const Theme &m_theme;
    QTextEdit &m_view;
    QLineEdit *m_field;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_close;
    QTimer m_delay;
    std::vector<Match> m_matches;
    QPointer<QObject> m_watched; ///< the document followed while the bar is open
};

} // namespace rd::ui
