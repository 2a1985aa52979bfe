// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"
#include "app/base/result.h"
#include "ui/mainwindow/tabstrip.h"
#include "ui/settings/windowsettings.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace rd::ui {

class OpenArticle;
class OpenArticles;

/// The articles open in one window. One of them is current, one at most is a preview, which the
/// next article takes the place of. An article is read when its tab is first shown.
class ArticleTabs final : public QObject
{
    Q_OBJECT
public:
    enum class As {
        Preview, ///< a look: until the next one
        Pinned,  ///< to stay
    };

    ArticleTabs(OpenArticles &articles, TabStrip &strip, QObject *parent);
    ~ArticleTabs() override;

    /// How the current article's place is asked for before another takes the view.
    void setPlaceKeeper(std::function<TabSettings::Place()> now) { m_placeNow = std::move(now); }

    /// Goes to its tab or opens one. Tells by currentChanged(), at once if it is open already.
    void show(ArticleId id, As how);
    void pinCurrent();
    void close(int index);
    void closeCurrent() { close(m_strip.currentIndex()); }
    void closeOthers(int index);
    /// The tab closed last, at its place.
    void reopen();
    [[nodiscard]] bool canReopen() const { return !m_closed.isEmpty(); }
    /// The next (1) or the one before (-1), around.
    void step(int by);
    /// Without a way back: they are gone, or shown elsewhere.
    void drop(const QList<ArticleId> &ids);

    [[nodiscard]] int count() const { return int(m_tabs.size()); }
    [[nodiscard]] int currentIndex() const { return m_strip.currentIndex(); }
    [[nodiscard]] ArticleId currentId() const { return idAt(currentIndex()); }
    [[nodiscard]] ArticleId idAt(int index) const;
    [[nodiscard]] int indexOf(ArticleId id) const;
    /// Null until it is read.
    [[nodiscard]] OpenArticle *current() const;
    /// Where its reader was when they left it.
    [[nodiscard]] TabSettings::Place placeOf(ArticleId id) const;

    [[nodiscard]] QList<TabSettings> state() const;
    /// Before anything is shown.
    void restore(const QList<TabSettings> &tabs, int current);

Q_SIGNALS:
    /// What the window shows now; null when no tab is left.
    void currentChanged(rd::ui::OpenArticle *article);
    void tabsChanged(); ///< opened, closed, pinned
    void failed(const rd::Error &error);

private:
    struct Tab
    {
        ArticleId id;
        QString title; ///< as it was last known
        bool preview = false;
        TabSettings::Place place;
        QPointer<OpenArticle> article;
    };
    [[nodiscard]] int previewIndex() const;
    void insert(int index, const Tab &tab);
    void replacePreview(int index, ArticleId id);
    void letGo(const Tab &tab);
    void settle();
    void leaveCurrent();
    void enter(int index);
    void arrive(ArticleId id, const Result<OpenArticle *> &article);
    void follow(OpenArticle &article);
    void refreshLook(int index);
    void setPreview(int index, bool preview);
    [[nodiscard]] TabStrip::Look lookOf(const Tab &tab) const;

    OpenArticles &m_articles;
    TabStrip &m_strip;
    std::function<TabSettings::Place()> m_placeNow;
    QList<Tab> m_tabs; ///< as the strip has them
    struct Closed
    {
        int index = 0;
        Tab tab;
    };
    QList<Closed> m_closed;
    QList<ArticleId> m_leaving; ///< without a tab, but shown until the next one is there
    ArticleId m_shown;          ///< whose place the view knows
    bool m_busy = false;        ///< the strip is being brought in line
};

} // namespace rd::ui
