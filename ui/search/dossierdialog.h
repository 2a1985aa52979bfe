// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/dossiers.h"
#include "ui/theme/theme.h"

#include <QDialog>
#include <QTimer>

#include <functional>

class QLabel;
class QListWidget;

namespace rd::store {
class AsyncStore;
}

namespace rd::ui {

class MessageBar;

/// The articles of a dossier in their order, which drags and Alt with an arrow change. Beside the
/// window, so that one can go on picking.
class DossierDialog final : public QDialog
{
    Q_OBJECT
public:
    DossierDialog(store::AsyncStore &store, store::DossierId id, const QString &name,
                  const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] std::vector<ArticleId> articles() const;

Q_SIGNALS:
    void openRequested(rd::ArticleId id);
    void exportRequested(const std::vector<rd::ArticleId> &articles);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void reload();
    void showRows(const std::vector<ArticleRow> &rows);
    void keepOrder();
    void put(const std::vector<ArticleId> &articles, const std::function<void()> &then = {});
    bool moveCurrent(int by);
    bool takeOut();

    store::AsyncStore &m_store;
    const store::DossierId m_id;
    MessageBar *m_message;
    QListWidget *m_list;
    QLabel *m_empty;
    QTimer m_changes;
};

} // namespace rd::ui
