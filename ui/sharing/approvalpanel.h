// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/approval.h"
#include "ui/theme/theme.h"

#include <QIcon>
#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace rd::ui {

class ApprovalBook;
class EmptyState;

/// The colour and the sign of a state; never shown without its word.
[[nodiscard]] QColor Tokens::*approvalColour(ApprovalState state);
[[nodiscard]] QString approvalIconName(ApprovalState state);
[[nodiscard]] QIcon approvalIcon(ApprovalState state, const Theme &theme);

/// "Approval" of an article: each answer with how it stands; Enter goes to it in the text.
class ApprovalPanel final : public QWidget
{
    Q_OBJECT
public:
    ApprovalPanel(ApprovalBook &book, const Theme &theme, QWidget *parent = nullptr);
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    void jumpRequested(const QString &block);
    void askRequested();
    void readRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void retranslate();

    ApprovalBook &m_book;
    const Theme &m_theme;
    QLabel *m_summary;
    QListWidget *m_list;
    EmptyState *m_empty;
    QPushButton *m_ask;
    QPushButton *m_read;
};

} // namespace rd::ui
