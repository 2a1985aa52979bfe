// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/articlepane.h"

#include "app/store/asyncstore.h"
#include "ui/editor/bridge/formats.h"
#include "ui/editor/editorpanel.h"
#include "ui/editor/editorview.h"
#include "ui/mainwindow/tabstrip.h"
#include "ui/reader/articlereader.h"
#include "ui/widgets/emptystate.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTextBlock>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>

namespace rd::ui {

namespace {

constexpr int rereadMs = 300;
constexpr int alignMs = 60;
constexpr qreal smallestText = 0.5; ///< of the theme's size
constexpr qreal largestText = 3;
constexpr int leastView = 240; ///< px of width, for reader and editor each

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
    , m_tabs(new TabStrip(theme, this))
    , m_column(new QVBoxLayout(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(theme, m_stack))
    , m_views(new QSplitter(Qt::Horizontal, m_stack))
{
    setProperty("surface", QStringLiteral("page"));
    setAttribute(Qt::WA_StyledBackground);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_tabs);
    m_column->addWidget(m_stack, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_views);
    m_views->setObjectName(QStringLiteral("views"));
    m_views->setHandleWidth(1);
    m_views->setChildrenCollapsible(false);
    m_reread.setSingleShot(true);
    m_reread.setInterval(rereadMs);
    connect(&m_reread, &QTimer::timeout, this, &ArticlePane::reread);
    m_aligned.setSingleShot(true);
    m_aligned.setInterval(alignMs);
    connect(&m_aligned, &QTimer::timeout, this, &ArticlePane::followScroll);
    connect(m_empty, &EmptyState::actionTriggered, this, &ArticlePane::newRequested);
    retranslate();
    refresh();
}

void ArticlePane::addBar(QWidget *bar)
{
    m_column->insertWidget(m_column->count() - 1, bar);
    bar->show(); // now, not with the next events: its keys work only while it is seen
}

EditorPanel *ArticlePane::editor()
{
    if (!m_editor) {
        m_editor = new EditorPanel(m_theme, m_views);
        m_editor->setVisible(isEditing());
        m_editor->setMinimumWidth(leastView);
        m_editor->view()->setTextScale(m_textScale);
        m_editor->view()->setLineLength(m_lineLength);
        m_views->addWidget(m_editor);
        connect(m_editor->view()->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
            if (m_mode == PaneMode::Split && !m_aligned.isActive()) {
                m_aligned.start();
            }
        });
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
        m_article->document()->disconnect(&m_reread);
        m_article->disconnect(&m_reread);
    }
    m_article = article;
    if (article || m_editor) {
        editor()->setArticle(article); // read or edited, it counts the words
    }
    if (article) {
        followArticle(*article);
    }
    refresh();
}

void ArticlePane::followArticle(OpenArticle &article)
{
    const auto rest = qOverload<>(&QTimer::start);
    connect(&article, &OpenArticle::metadataChanged, &m_reread, rest);
    connect(&article, &OpenArticle::speakersChanged, &m_reread, rest);
    connect(article.document(), &QTextDocument::contentsChanged, &m_reread, rest);
    connect(&article, &QObject::destroyed, this, [this] { refresh(); });
}

void ArticlePane::setMode(PaneMode mode)
{
    if (m_mode == mode) {
        return;
    }
    m_mode = mode;
    refresh();
    focusText();
}

QByteArray ArticlePane::split() const
{
    return m_laid ? m_views->saveState() : m_split;
}

void ArticlePane::setSplit(const QByteArray &sizes)
{
    m_split = sizes;
}

/// When both are there for the first time.
void ArticlePane::laySplit()
{
    if (m_laid || m_mode != PaneMode::Split) {
        return;
    }
    m_laid = true;
    if (!m_views->restoreState(m_split)) {
        constexpr int half = 10'000; // more than either needs: their least sizes must not decide
        m_views->setSizes({half, half});
    }
    m_views->setHandleWidth(1); // a saved state has its own
    m_views->setChildrenCollapsible(false);
}

TabSettings::Place ArticlePane::place() const
{
    if (!m_editor) {
        return {};
    }
    const EditorView *view = m_editor->view();
    const QTextCursor cursor = view->textCursor();
    return {cursor.anchor(), cursor.position(), view->verticalScrollBar()->value()};
}

void ArticlePane::goTo(const TabSettings::Place &place)
{
    if (place == TabSettings::Place()) {
        return; // never been there: at the headline
    }
    EditorView *view = editor()->view();
    view->goTo(place.cursor, place.scroll);
    if (place.anchor != place.cursor) {
        QTextCursor cursor = view->textCursor();
        cursor.setPosition(std::min(place.anchor, view->document()->characterCount() - 1));
        cursor.setPosition(view->textCursor().position(), QTextCursor::KeepAnchor);
        view->setTextCursor(cursor);
        view->verticalScrollBar()->setValue(place.scroll);
    }
}

void ArticlePane::refresh()
{
    if (!m_article) {
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    if (m_editor || isEditing()) {
        editor()->setVisible(isEditing());
    }
    if (m_mode != PaneMode::Edit) {
        showReader();
    } else if (m_reader) {
        m_reader->hide();
    }
    m_stack->setCurrentWidget(m_views);
    laySplit();
}

void ArticlePane::showReader()
{
    if (!m_reader) {
        m_reader = new ArticleReader(m_theme, m_views);
        m_reader->setMinimumWidth(leastView);
        m_reader->setZoom(m_textScale);
        m_reader->setLineLength(m_lineLength);
        m_views->insertWidget(0, m_reader);
        connect(m_reader, &ArticleReader::linkActivated, this, &ArticlePane::linkActivated);
    }
    m_reader->show();
    reread();
}

/// Only when it would look otherwise: a page is loaded anew.
void ArticlePane::reread()
{
    if (!m_article || !m_reader || m_reader->isHidden()) {
        return;
    }
    const Article article = m_article->snapshot();
    if (article.id == m_readId && article.content == m_read) {
        return;
    }
    m_readId = article.id;
    m_read = article.content;
    m_reader->showArticle(article, mediaOf(m_store));
    if (m_mode == PaneMode::Split) {
        m_aligned.start();
    }
}

/// The reader shows at its top what stands at the top of the editor.
void ArticlePane::followScroll()
{
    if (m_mode != PaneMode::Split || !m_article || !m_reader || !m_editor) {
        return;
    }
    const EditorView *view = m_editor->view();
    const int top = view->verticalScrollBar()->value();
    if (top <= view->verticalScrollBar()->minimum()) {
        return; // the headline: the reader has one of its own, with as much above it as it likes
    }
    QTextBlock block = view->cursorForPosition({view->viewport()->width() / 2, 0}).block();
    const QRectF box = view->document()->documentLayout()->blockBoundingRect(block);
    const qreal share = box.height() > 0 ? (top - box.top()) / box.height() : 0;
    // An item or a cell is part of a block that begins further up.
    QString id = block.blockFormat().stringProperty(bridge::BlockIdProperty);
    while (id.isEmpty() && block.previous().isValid()) {
        block = block.previous();
        id = block.blockFormat().stringProperty(bridge::BlockIdProperty);
    }
    m_reader->showBlock(id, std::clamp(share, 0.0, 1.0));
}

bool ArticlePane::isReaderInUse() const
{
    return m_reader && (!isEditing() || m_reader->isAncestorOf(window()->focusWidget()));
}

void ArticlePane::selectedToRead(const std::function<void(std::vector<ReaderPassage>)> &done) const
{
    if (m_reader) {
        m_reader->selection(done);
    } else {
        done({});
    }
}

void ArticlePane::setReading(int textPercent, int lineLength)
{
    m_textScale = textPercent / 100.0;
    m_lineLength = lineLength;
    applyReading();
}

/// For a moment: until the size is chosen anew.
void ArticlePane::zoom(qreal factor)
{
    m_textScale = std::clamp(m_textScale * factor, smallestText, largestText);
    applyReading();
}

void ArticlePane::applyReading()
{
    if (m_reader) {
        m_reader->setZoom(m_textScale);
        m_reader->setLineLength(m_lineLength);
    }
    if (m_editor) {
        m_editor->view()->setTextScale(m_textScale);
        m_editor->view()->setLineLength(m_lineLength);
    }
}

void ArticlePane::focusText()
{
    if (m_article && isEditing()) {
        editor()->focusText();
    } else if (m_reader) {
        m_reader->setFocus();
    }
}

void ArticlePane::focusHeadline()
{
    if (m_article && isEditing()) {
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
