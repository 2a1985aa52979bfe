// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/profile.h"
#include "app/base/ids.h"
#include "app/base/result.h"
#include "ui/theme/theme.h"

#include <QDialog>

#include <optional>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace rd::store {
class AsyncStore;
struct NewArticle;
} // namespace rd::store

namespace rd::ui {

class MessageBar;

/// A thought becomes an idea: type, Ctrl+Enter, gone. The first line is the headline. What is typed
/// stays until the store has it, also when the window is closed over it and asked for again.
class QuickNote final : public QDialog
{
    Q_OBJECT
public:
    QuickNote(store::AsyncStore &store, const Theme &theme, const Profile &profile,
              QWidget *parent = nullptr);
    void setProfile(const Profile &profile) { m_profile = profile; }

    /// The idea as it goes to the store; nothing without a word in `text`.
    [[nodiscard]] static std::optional<store::NewArticle> idea(const QString &text,
                                                               const Profile &profile, bool mine);

Q_SIGNALS:
    void created(rd::ArticleId id);
    void failed(const rd::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void keep();
    void kept(const Result<ArticleId> &result);
    void retranslate();

    store::AsyncStore &m_store;
    Profile m_profile;
    QLabel *m_title;
    QPlainTextEdit *m_text;
    QCheckBox *m_mine;
    MessageBar *m_messages;
    QPushButton *m_keep;
    QPushButton *m_close;
    bool m_busy = false;
};

} // namespace rd::ui
