// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/articlepane.h"

#include "app/store/asyncstore.h"
#include "ui/editor/editorpanel.h"
#include "ui/reader/articlereader.h"
#include "ui/widgets/emptystate.h"

#include <QEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace rd::ui {

namespace {

constexpr int rereadMs = 300;

MediaRequest mediaOf(store::AsyncStore &store)
{
    return [&store](const QString &uuid) {
        return store.run(
            store::AsyncStore::Lane::Read,
            [uuid](const store::Repository &repository) { return repository.media(uuid); });
    };
}

} // namespace

ArticlePane::ArticlePane(store::AsyncStore &store, Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_theme(theme)
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(theme, m_stack))
{
    setProperty("surface", QStringLiteral("page"));
    setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_stack->addWidget(m_empty);
    m_reread.setSingleShot(true);
    m_reread.setInterval(rereadMs);
    connect(&m_reread, &QTimer::timeout, this, &ArticlePane::refresh);
    connect(m_empty, &EmptyState::actionTriggered, this, &ArticlePane::newRequested);
    retranslate();
    refresh();
}

EditorPanel *ArticlePane::editor()
{
    if (!m_editor) {
        m_editor = new EditorPanel(m_theme, m_stack);
        m_stack->addWidget(m_editor);
        Q_EMIT editorMade(m_editor);
    }
    return m_editor;
}

void ArticlePane::setArticle(OpenArticle *article)
{
    if (m_article == article) {
        return;
    }
    if (m_article) {
        m_article->flush();
        m_article->disconnect(this);
    }
    m_article = article;
    if (article || m_editor) {
        editor()->setArticle(article); // read or edited, it counts the words
    }
    if (article) {
        connect(article, &OpenArticle::metadataChanged, &m_reread, qOverload<>(&QTimer::start));
        connect(article, &OpenArticle::speakersChanged, &m_reread, qOverload<>(&QTimer::start));
        connect(article, &QObject::destroyed, this, [this] { refresh(); });
    }
    refresh();
}

void ArticlePane::setEditing(bool editing)
{
    if (m_editing == editing) {
        return;
    }
    m_editing = editing;
    refresh();
    focusText();
}

void ArticlePane::refresh()
{
    if (!m_article) {
        m_stack->setCurrentWidget(m_empty);
    } else if (m_editing) {
        m_stack->setCurrentWidget(editor());
    } else {
        showReader();
    }
}

void ArticlePane::showReader()
{
    if (!m_reader) {
        m_reader = new ArticleReader(m_theme, m_stack);
        m_stack->addWidget(m_reader);
        connect(m_reader, &ArticleReader::linkActivated, this, &ArticlePane::linkActivated);
    }
    Article article = m_article->article();
    article.content = m_article->content();
    m_reader->showArticle(article, mediaOf(m_store));
    m_stack->setCurrentWidget(m_reader);
}

void ArticlePane::zoom(qreal factor)
{
    if (m_reader && !m_editing) {
        m_reader->setZoom(m_reader->zoom() * factor);
    }
}

void ArticlePane::focusText()
{
    if (m_article && m_editing) {
        editor()->focusText();
    } else if (m_reader) {
        m_reader->setFocus();
    }
}

void ArticlePane::focusHeadline()
{
    if (m_article && m_editing) {
        editor()->focusHeadline();
    }
}

void ArticlePane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void ArticlePane::retranslate()
{
    m_empty->setContent(QStringLiteral("newspaper"), tr("No article is open"),
                        tr("Choose one from the list, or start a new one."), tr("New news item"));
}

} // namespace rd::ui
