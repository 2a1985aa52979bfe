// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/profile.h"
#include "app/store/asyncstore.h"
#include "ui/theme/theme.h"

#include <QTimer>
#include <QWidget>

class QListView;

namespace rd::ui {

class MinuteTimer;
class PlacesModel;

/// Where articles can be: the library's places and its sections, with live counts.
class LibrarySidebar final : public QWidget
{
    Q_OBJECT
public:
    LibrarySidebar(const Theme &theme, store::AsyncStore &store, QWidget *parent = nullptr);

    /// Whose desk "My desk" and its sisters show.
    void setProfile(const Profile &profile);
    void setClock(const Clock &clock);
    /// Chooses a place and says so: "mine", "waiting", "due", "changed", "all", "idea", "draft",
    /// "in_review", "approved", "published", "archive", "bin", "section-<id>". False: no such one.
    bool choose(const QString &key);
    /// Chooses "All articles" and says so.
    void chooseAll();
    [[nodiscard]] QString chosenKey() const;
    [[nodiscard]] store::ListFilter filter() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] QListView *view() const { return m_view; }
    [[nodiscard]] PlacesModel *places() const { return m_model; }

Q_SIGNALS:
    void filterChosen(const rd::store::ListFilter &filter, const QString &title);
    /// After filterChosen: what to look for in it; empty for all but saved searches.
    void queryChosen(const QString &query);
    /// The chosen place is called otherwise now: another interface language.
    void titleChanged(const QString &title);
    void failed(const rd::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void reload();
    void turnMinute();
    void sayChosen();
    [[nodiscard]] int currentRow() const;
    void retranslate();

    store::AsyncStore &m_store;
    PlacesModel *m_model;
    QListView *m_view;
    MinuteTimer *m_minutes;
    Profile m_profile;
    QTimer m_changes;
};

} // namespace rd::ui
