// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/asyncstore.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QStackedLayout;

namespace rd::ui {

class ArticleDelegate;
class ArticleListModel;
class CardView;
class ElidedLabel;
class EmptyState;
class MessageBar;
class MinuteTimer;
class Thumbnails;

/// The list of articles with its title, what stands there when it is empty, and its errors.
class ArticleListPanel final : public QWidget
{
    Q_OBJECT
public:
    ArticleListPanel(const Theme &theme, store::AsyncStore &store, QWidget *parent = nullptr);

    /// What is listed; an open search goes on inside it.
    void setFilter(const store::ListFilter &filter, const QString &title);
    void setTitle(const QString &title);
    /// Empty: back to the list.
    void setQuery(const QString &query);
    /// Makes it current when (or as soon as) its row is here. Does not emit activated().
    void select(ArticleId id);
    /// For what cards say about deadlines.
    void setClock(const Clock &clock);
    [[nodiscard]] QList<ArticleId> selectedIds() const;
    [[nodiscard]] ArticleId currentId() const;
    [[nodiscard]] const store::ListFilter &filter() const { return m_filter; }
    [[nodiscard]] ArticleListModel *model() const { return m_model; }
    [[nodiscard]] CardView *view() const { return m_view; }

Q_SIGNALS:
    void activated(rd::ArticleId id);
    void currentChanged(rd::ArticleId id);
    /// In global coordinates.
    void contextMenuRequested(const QPoint &position, const QList<rd::ArticleId> &ids);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildHeader();
    void connectView();
    void showState();
    [[nodiscard]] static QString emptyDesk(store::ListFilter::Place place);
    void applyWanted();
    void forgetFailure();
    void retranslate();

    const Theme &m_theme;
    ArticleListModel *m_model;
    Thumbnails *m_thumbnails;
    ArticleDelegate *m_delegate;
    CardView *m_view;
    QWidget *m_header;
    ElidedLabel *m_title;
    QLabel *m_order;
    MessageBar *m_messages;
    EmptyState *m_empty;
    MinuteTimer *m_minutes;
    QStackedLayout *m_stack;
    store::ListFilter m_filter;
    QString m_name;
    ArticleId m_wanted; ///< to be current as soon as it is here
    ArticleId m_chosen; ///< the row that was selected last
    bool m_selecting = false;
    bool m_failed = false; ///< the message says why nothing is here
};

} // namespace rd::ui
