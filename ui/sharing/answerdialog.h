// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/approval.h"
#include "app/article/article.h"
#include "app/base/result.h"
#include "ui/sharing/answerrow.h"
#include "ui/theme/theme.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace rd::ui {

class MessageBar;

/// Where an answer comes from.
struct AnswerSource
{
    enum class Kind { File, Text, AsSent };
    ApprovalRequest request;
    Kind kind = Kind::File;
    QString path;
    QString text;
};

/// What was decided about an answer.
struct AnswerDecision
{
    ApprovalRequest request;
    QString by;
    ApprovalChannel channel = ApprovalChannel::Email;
    std::vector<AnswerChoice> choices;
};

/// "Read an answer in…": which request it answers and where it is; then paragraph by paragraph what
/// came back and what becomes of it.
class AnswerDialog final : public QDialog
{
    Q_OBJECT
public:
    AnswerDialog(const std::vector<ApprovalRequest> &requests, const Theme &theme,
                 QWidget *parent = nullptr);

    void showReturned(const workspace::ReturnedDocument &returned, const ArticleContent &now);
    void showError(const Error &error);
    void setPath(const QString &path);
    [[nodiscard]] const std::vector<AnswerRow *> &rows() const { return m_rows; }
    [[nodiscard]] AnswerDecision decision() const;

Q_SIGNALS:
    void readRequested(const rd::ui::AnswerSource &source);
    void takeRequested(const rd::ui::AnswerDecision &decision);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    [[nodiscard]] QWidget *makeSource();
    [[nodiscard]] QWidget *makeReview();
    void read(AnswerSource::Kind kind);
    void browse();
    void refresh();
    void showAdded(const QStringList &paragraphs);
    [[nodiscard]] ApprovalRequest request() const;

    const Theme &m_theme;
    std::vector<ApprovalRequest> m_requests;
    MessageBar *m_message;
    QStackedWidget *m_stack;
    QComboBox *m_request;
    QLineEdit *m_path;
    QPlainTextEdit *m_text;
    QPushButton *m_read;
    QPushButton *m_asSent;
    QLabel *m_summary;
    QVBoxLayout *m_column = nullptr;
    QLineEdit *m_by;
    QComboBox *m_channel;
    QPushButton *m_take;
    std::vector<AnswerRow *> m_rows;
};

} // namespace rd::ui
