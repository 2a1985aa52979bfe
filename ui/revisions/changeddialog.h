// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"
#include "ui/theme/theme.h"

#include <QDialog>

class QPushButton;

namespace rd::store {
class AsyncStore;
}

namespace rd::ui {

class DiffPanel;
class MessageBar;
class OpenArticle;

/// What readers have, beside what is written now, and the step that brings one to the other.
class ChangedDialog final : public QDialog
{
    Q_OBJECT
public:
    ChangedDialog(store::AsyncStore &store, const Theme &theme, OpenArticle &article,
                  QWidget *parent = nullptr);
    [[nodiscard]] DiffPanel *diff() const { return m_diff; }

Q_SIGNALS:
    /// The step from published to published, for the one who takes steps (it may ask for a note).
    void publishUpdateRequested();

private:
    void load(store::AsyncStore &store, OpenArticle &article);

    MessageBar *m_message;
    DiffPanel *m_diff;
    QPushButton *m_publish;
};

} // namespace rd::ui
