// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/profile.h"
#include "app/base/ids.h"
#include "app/base/result.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QListView;
class QStackedLayout;

namespace rd::store {
class AsyncStore;
}

namespace rd::ui {

class ActivityModel;
class EmptyState;
class MessageBar;

/// Who did what when: of one article, or of the whole library. Enter opens what a line is about.
class ActivityPanel final : public QWidget
{
    Q_OBJECT
public:
    ActivityPanel(store::AsyncStore &store, const Theme &theme, const Profile &profile,
                  QWidget *parent = nullptr);

    /// None: the whole library.
    void setArticle(ArticleId id);
    [[nodiscard]] QListView *view() const { return m_view; }
    [[nodiscard]] ActivityModel *model() const { return m_model; }

Q_SIGNALS:
    /// `revision` is none where the line is about no revision.
    void openRequested(rd::ArticleId id, rd::RevisionId revision);
    void failed(const rd::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void apply();
    void open(const QModelIndex &index);
    void loadPeople();
    void fillDays();
    void fillKinds();
    void retranslate();

    store::AsyncStore &m_store;
    Profile m_profile;
    ArticleId m_article;
    QLabel *m_title;
    QComboBox *m_who;
    QComboBox *m_day;
    QComboBox *m_kind;
    MessageBar *m_messages;
    ActivityModel *m_model;
    QListView *m_view;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    QStringList m_people;
};

} // namespace rd::ui
