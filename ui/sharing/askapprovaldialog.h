// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/approval.h"
#include "app/article/article.h"
#include "app/base/result.h"
#include "ui/sharing/approvalturns.h"
#include "ui/theme/theme.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace rd::ui {

class MessageBar;
class SegmentedControl;

/// What goes out for approval, to whom and how.
struct ApprovalAsk
{
    enum class Form { Word, TextFile, Clipboard };
    QString person;
    ApprovalChannel channel = ApprovalChannel::Email;
    Form form = Form::Word;
    QString path; ///< of the file
    QStringList blocks;
};

/// "Send for approval…": whose answers, which of them, and the way they go.
class AskApprovalDialog final : public QDialog
{
    Q_OBJECT
public:
    AskApprovalDialog(const Article &article, const std::vector<ApprovalTurn> &turns,
                      const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] ApprovalAsk order() const;
    void setPath(const QString &path);
    /// It did not go out: the choices stand there still.
    void showError(const Error &error);

Q_SIGNALS:
    void sendRequested(const rd::ui::ApprovalAsk &order);

private:
    void build();
    [[nodiscard]] QWidget *makeWay();
    void fill();
    void choosePerson();
    void proposePath();
    void browse();
    void refresh();

    const Theme &m_theme;
    Article m_article;
    std::vector<ApprovalTurn> m_turns;
    MessageBar *m_message;
    QComboBox *m_person;
    QListWidget *m_list;
    QLabel *m_out;
    QComboBox *m_channel;
    SegmentedControl *m_form;
    QWidget *m_file;
    QLineEdit *m_path;
    QPushButton *m_send;
};

} // namespace rd::ui
