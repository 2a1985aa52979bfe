// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/asyncstore.h"
#include "ui/theme/theme.h"

#include <QTimer>
#include <QWidget>

class QListView;

namespace rd::ui {

class PlacesModel;

/// Where articles can be: the library's places and its sections, with live counts.
class LibrarySidebar final : public QWidget
{
    Q_OBJECT
public:
    LibrarySidebar(const Theme &theme, store::AsyncStore &store, QWidget *parent = nullptr);

    /// Chooses "All articles" and says so.
    void chooseAll();
    [[nodiscard]] store::ListFilter filter() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] QListView *view() const { return m_view; }

Q_SIGNALS:
    void filterChosen(const rd::store::ListFilter &filter, const QString &title);
    /// The chosen place is called otherwise now: another interface language.
    void titleChanged(const QString &title);
    void failed(const rd::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void reload();
    void retranslate();

    store::AsyncStore &m_store;
    PlacesModel *m_model;
    QListView *m_view;
    QTimer m_changes;
};

} // namespace rd::ui
