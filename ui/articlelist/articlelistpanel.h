// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/asyncstore.h"
#include "ui/articlelist/bulkrun.h"
#include "ui/articlelist/listorder.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QStackedLayout;

namespace rd::ui {

class ArticleDelegate;
class ArticleListModel;
class BulkBar;
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
    /// `typing`: the last word may be the beginning of one.
    void setQuery(const QString &query, bool typing = false);
    /// Searches find the words as they are written, or their other forms too.
    void setExactWords(bool exact);
    /// Makes it current when (or as soon as) its row is here. Does not emit activated().
    void select(ArticleId id);
    /// For what cards say about deadlines.
    void setClock(const Clock &clock);
    /// How it is sorted and grouped; the user changes it by the button in the header.
    [[nodiscard]] const ListOrder &order() const;
    void setOrder(const ListOrder &order);
    /// Who signs what is changed of many articles at once.
    void setAuthor(const QString &author);
    /// Changes an article that is open in the program under the hands of its editor.
    void setEditOpen(BulkRun::EditOpen edit);
    /// Of the selected rows those that were read.
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
    void connectModel();
    void connectBulk();
    void countSelected();
    void takeOrder(const ListOrder &order);
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
    OrderButton *m_order;
    BulkBar *m_bulk;
    MessageBar *m_messages;
    EmptyState *m_empty;
    MinuteTimer *m_minutes;
    QStackedLayout *m_stack;
    store::ListFilter m_filter;
    QString m_name;
    ArticleId m_wanted;     ///< to be current as soon as it is here
    ArticleId m_chosen;     ///< the row that was selected last
    qint64 m_preparing = 0; ///< articles an order is still being made ready for
    bool m_selecting = false;
    bool m_exactWords = false;
    bool m_failed = false; ///< the message says why nothing is here
};

} // namespace rd::ui
