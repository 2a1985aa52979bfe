// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/articletabs.h"

#include "ui/editor/openarticle.h"
#include "ui/mainwindow/openarticles.h"

#include <QScopedValueRollback>
#include <QUndoStack>

#include <algorithm>

namespace rd::ui {

namespace {

constexpr int mostClosed = 20; ///< that can be reopened

} // namespace

ArticleTabs::ArticleTabs(OpenArticles &articles, TabStrip &strip, QObject *parent)
    : QObject(parent)
    , m_articles(articles)
    , m_strip(strip)
{
    connect(&strip, &QTabBar::currentChanged, this, [this](int index) {
        if (!m_busy) {
            leaveCurrent();
            enter(index);
        }
    });
    connect(&strip, &QTabBar::tabMoved, this, [this](int from, int to) {
        m_tabs.move(from, to);
        Q_EMIT tabsChanged();
    });
    connect(&strip, &TabStrip::closeRequested, this, &ArticleTabs::close);
    connect(&strip, &TabStrip::pinRequested, this, [this](int index) { setPreview(index, false); });
    strip.hide();
}

ArticleTabs::~ArticleTabs() = default;

ArticleId ArticleTabs::idAt(int index) const
{
    return index >= 0 && index < count() ? m_tabs[index].id : ArticleId();
}

int ArticleTabs::indexOf(ArticleId id) const
{
    const auto it =
        std::find_if(m_tabs.begin(), m_tabs.end(), [id](const Tab &tab) { return tab.id == id; });
    return it == m_tabs.end() ? -1 : int(it - m_tabs.begin());
}

int ArticleTabs::previewIndex() const
{
    const auto it =
        std::find_if(m_tabs.begin(), m_tabs.end(), [](const Tab &tab) { return tab.preview; });
    return it == m_tabs.end() ? -1 : int(it - m_tabs.begin());
}

OpenArticle *ArticleTabs::current() const
{
    return currentIndex() < 0 ? nullptr : m_tabs[currentIndex()].article.data();
}

TabSettings::Place ArticleTabs::placeOf(ArticleId id) const
{
    const int index = indexOf(id);
    return index < 0 ? TabSettings::Place() : m_tabs[index].place;
}

void ArticleTabs::show(ArticleId id, As how)
{
    const int there = indexOf(id);
    if (there >= 0) {
        if (how == As::Pinned) {
            setPreview(there, false);
        }
        if (there == currentIndex()) {
            enter(there);
        } else {
            m_strip.setCurrentIndex(there);
        }
        return;
    }
    leaveCurrent();
    const int preview = previewIndex();
    if (how == As::Preview && preview >= 0) {
        replacePreview(preview, id);
        enter(preview);
        return;
    }
    const int index = currentIndex() + 1; // beside what it was opened from
    insert(index, {id, {}, how == As::Preview, {}, {}});
    enter(index);
}

void ArticleTabs::insert(int index, const Tab &tab)
{
    const QScopedValueRollback<bool> guard(m_busy, true);
    m_tabs.insert(index, tab);
    m_strip.add(index, lookOf(tab));
    m_strip.show();
    m_strip.setCurrentIndex(index);
    Q_EMIT tabsChanged();
}

void ArticleTabs::replacePreview(int index, ArticleId id)
{
    const QScopedValueRollback<bool> guard(m_busy, true);
    const Tab gone = std::exchange(m_tabs[index], Tab{id, {}, true, {}, {}});
    letGo(gone);
    m_strip.setCurrentIndex(index);
    Q_EMIT tabsChanged();
}

void ArticleTabs::letGo(const Tab &tab)
{
    if (tab.article) {
        tab.article->disconnect(this);
    }
    if (tab.id == m_shown) {
        m_shown = {};
    }
    m_leaving.append(tab.id);
}

/// The view shows what it should: what stands behind it may go.
void ArticleTabs::settle()
{
    const QList<ArticleId> leaving = std::exchange(m_leaving, {});
    for (const ArticleId id : leaving) {
        if (indexOf(id) < 0) {
            m_articles.close(id, this);
        }
    }
}

void ArticleTabs::leaveCurrent()
{
    const int index = indexOf(m_shown);
    if (index >= 0 && m_placeNow) {
        m_tabs[index].place = m_placeNow();
        if (m_tabs[index].article) {
            m_tabs[index].article->flush();
        }
    }
}

void ArticleTabs::enter(int index)
{
    const ArticleId id = idAt(index);
    if (!id.isValid()) {
        m_shown = {};
        Q_EMIT currentChanged(nullptr);
        settle();
        return;
    }
    m_articles.open(id, this,
                    [this, id](const Result<OpenArticle *> &article) { arrive(id, article); });
}

/// The answer may come when somebody has gone on to another tab, or has closed this one.
void ArticleTabs::arrive(ArticleId id, const Result<OpenArticle *> &article)
{
    const int index = indexOf(id);
    if (index < 0) {
        if (!m_leaving.contains(id)) { // else it is still on the screen
            m_articles.close(id, this);
        }
        return;
    }
    if (!article) {
        drop({id});
        Q_EMIT failed(article.error());
        return;
    }
    if (m_tabs[index].article != *article) {
        m_tabs[index].article = *article;
        follow(**article);
    }
    refreshLook(index);
    if (index == currentIndex()) {
        m_shown = id;
        Q_EMIT currentChanged(*article);
        settle();
    }
}

void ArticleTabs::follow(OpenArticle &article)
{
    const ArticleId id = article.id();
    const auto refresh = [this, id] { refreshLook(indexOf(id)); };
    connect(&article, &OpenArticle::metadataChanged, this, refresh);
    connect(&article, &OpenArticle::saveStateChanged, this, refresh);
    // Who writes in it wants to keep it.
    connect(article.undoStack(), &QUndoStack::indexChanged, this,
            [this, id] { setPreview(indexOf(id), false); });
}

TabStrip::Look ArticleTabs::lookOf(const Tab &tab) const
{
    TabStrip::Look look{tab.title, tab.preview, TabStrip::Mark::None};
    if (tab.article) {
        using State = OpenArticle::SaveState;
        const State state = tab.article->saveState();
        look.mark = state == State::Failed  ? TabStrip::Mark::Failed
                    : state == State::Saved ? TabStrip::Mark::None
                                            : TabStrip::Mark::Saving;
        if (look.title.isEmpty()) {
            look.title = tr("Without a headline");
        }
    }
    return look;
}

void ArticleTabs::refreshLook(int index)
{
    if (index < 0) {
        return;
    }
    Tab &tab = m_tabs[index];
    if (tab.article) {
        tab.title = tab.article->metadata().headline;
    }
    const TabStrip::Look look = lookOf(tab);
    if (look != m_strip.look(index)) {
        m_strip.setLook(index, look);
    }
}

void ArticleTabs::setPreview(int index, bool preview)
{
    if (index >= 0 && index < count() && m_tabs[index].preview != preview) {
        m_tabs[index].preview = preview;
        refreshLook(index);
        Q_EMIT tabsChanged();
    }
}

void ArticleTabs::pinCurrent()
{
    setPreview(currentIndex(), false);
}

void ArticleTabs::close(int index)
{
    const ArticleId id = idAt(index);
    if (!id.isValid()) {
        return;
    }
    leaveCurrent();
    m_closed.prepend({index, m_tabs[index]});
    m_closed.front().tab.article = nullptr;
    m_closed = m_closed.mid(0, mostClosed);
    drop({id});
}

void ArticleTabs::closeOthers(int index)
{
    const ArticleId stays = idAt(index);
    for (int i = count() - 1; i >= 0; --i) {
        if (idAt(i) != stays) {
            close(i);
        }
    }
}

void ArticleTabs::reopen()
{
    while (!m_closed.isEmpty()) {
        const Closed last = m_closed.takeFirst();
        if (indexOf(last.tab.id) < 0) {
            leaveCurrent();
            const int index = std::min(last.index, count());
            insert(index, last.tab);
            setPreview(index, false);
            enter(index);
            return;
        }
    }
}

void ArticleTabs::step(int by)
{
    if (count() > 1) {
        m_strip.setCurrentIndex((currentIndex() + by + count()) % count());
    }
}

void ArticleTabs::drop(const QList<ArticleId> &ids)
{
    const ArticleId before = currentId();
    leaveCurrent();
    QList<Tab> gone;
    {
        const QScopedValueRollback<bool> guard(m_busy, true);
        for (int i = count() - 1; i >= 0; --i) {
            if (ids.contains(m_tabs[i].id)) {
                gone.append(m_tabs.takeAt(i));
                m_strip.removeTab(i);
            }
        }
        m_strip.setVisible(count() > 0);
    }
    if (gone.isEmpty()) {
        return;
    }
    for (const Tab &tab : std::as_const(gone)) {
        letGo(tab);
    }
    if (currentId() != before) {
        enter(currentIndex());
    } else {
        settle();
    }
    Q_EMIT tabsChanged();
}

QList<TabSettings> ArticleTabs::state() const
{
    QList<TabSettings> state;
    for (const Tab &tab : m_tabs) {
        const bool shown = tab.id == m_shown && m_placeNow;
        state.append({tab.id.value, tab.title, tab.preview, shown ? m_placeNow() : tab.place});
    }
    return state;
}

void ArticleTabs::restore(const QList<TabSettings> &tabs, int current)
{
    if (tabs.isEmpty()) {
        return;
    }
    {
        const QScopedValueRollback<bool> guard(m_busy, true);
        for (const TabSettings &tab : tabs) {
            const ArticleId id(tab.article);
            if (id.isValid() && indexOf(id) < 0) {
                m_tabs.append({id, tab.title, tab.preview, tab.place, {}});
                m_strip.add(m_strip.count(), lookOf(m_tabs.back()));
            }
        }
        m_strip.setVisible(count() > 0);
        m_strip.setCurrentIndex(std::clamp(current, 0, count() - 1));
    }
    enter(currentIndex());
    Q_EMIT tabsChanged();
}

} // namespace rd::ui
