// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"
#include "app/base/result.h"
#include "ui/theme/theme.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace rd::store {
class AsyncStore;
}

namespace rd::ui {

class ColleagueField;
class MessageBar;
class ProgressStrip;

/// "Send the story…": what goes along, for whom and where to; then how far it is; then the file and
/// what can be done with it.
class SendStoryDialog final : public QDialog
{
    Q_OBJECT
public:
    SendStoryDialog(store::AsyncStore &store, const Article &article, const Theme &theme,
                    QWidget *parent = nullptr);

    [[nodiscard]] QString path() const;
    [[nodiscard]] QString recipient() const;
    void setPath(const QString &path);

    void showProgress(qint64 done, qint64 total);
    /// Written; or why not: the choices stand there again.
    void showResult(const Result<qint64> &bytes);

Q_SIGNALS:
    void sendRequested();
    void cancelRequested();
    /// "E-mail…": whom it is for and the written file.
    void mailRequested(const QString &recipient, const QString &path);
    void folderRequested(const QString &path);

protected:
    void reject() override;

private:
    [[nodiscard]] QWidget *makeChoices();
    [[nodiscard]] QWidget *makeSent();
    [[nodiscard]] QString contents() const;
    void browse();
    void send();
    void refresh();

    store::AsyncStore &m_store;
    const Theme &m_theme;
    Article m_article;
    MessageBar *m_message;
    QStackedWidget *m_stack;
    ColleagueField *m_recipient;
    QLineEdit *m_path;
    QLabel *m_sent;
    QPushButton *m_send;
    QPushButton *m_mail;
    ProgressStrip *m_progress;
    bool m_running = false;
};

} // namespace rd::ui
