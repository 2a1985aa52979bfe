// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/articlereader.h"

#include "app/base/log.h"
#include "ui/reader/quiet.h"
#include "ui/reader/readerstyle.h"

#include <QEvent>
#include <QLabel>
#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>

namespace rd::ui {

ArticleReader::ArticleReader(Theme &theme, QWidget *parent, ReaderLoader loader)
    : QWidget(parent)
    , m_theme(theme)
    , m_loader(std::move(loader))
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("articleReader"));
    setAccessibleName(tr("Article"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    connect(&m_theme, &Theme::changed, this, [this] {
        if (m_view != nullptr) {
            rememberPlace();
            render();
        }
    });
}

// The view goes before the layout and the widgets it stands in.
ArticleReader::~ArticleReader()
{
    m_view.reset();
}

void ArticleReader::showArticle(const Article &article, MediaRequest media)
{
    rememberPlace();
    m_article = article;
    m_media = std::move(media);
    if (ensureView()) {
        render();
    }
}

void ArticleReader::clear()
{
    rememberPlace();
    m_article.reset();
    m_media = {};
    if (m_view != nullptr) {
        render();
    }
}

void ArticleReader::showBlock(const QString &id, qreal share)
{
    if (m_view != nullptr) {
        m_view->showBlock(id, share);
    }
}

void ArticleReader::setLineLength(int characters)
{
    if (m_lineLength == characters) {
        return;
    }
    m_lineLength = characters;
    if (m_view != nullptr && m_article) {
        rememberPlace();
        render();
    }
}

void ArticleReader::setZoom(qreal factor)
{
    m_zoom = std::clamp(factor, 0.25, 5.0);
    if (m_view != nullptr) {
        m_view->setZoom(m_zoom);
    }
}

void ArticleReader::find(const QString &text, FindDirection direction)
{
    if (m_view != nullptr) {
        m_view->find(text, direction);
    }
}

void ArticleReader::plainText(const std::function<void(const QString &)> &done) const
{
    if (m_view == nullptr) {
        done(QString());
        return;
    }
    m_view->plainText(done);
}

void ArticleReader::selection(const std::function<void(std::vector<ReaderPassage>)> &done) const
{
    if (m_view == nullptr) {
        done({});
        return;
    }
    // A page that is deleted answers what it was asked, and nobody is there any more.
    m_view->selection(
        [guard = QPointer<const ArticleReader>(this), done](std::vector<ReaderPassage> passages) {
            if (guard != nullptr) {
                done(std::move(passages));
            }
        });
}

bool ArticleReader::isOpenable(const QUrl &url)
{
    const QString scheme = url.scheme();
    if (scheme == QLatin1String("http") || scheme == QLatin1String("https")) {
        return url.isValid() && !url.host().isEmpty();
    }
    return scheme == QLatin1String("mailto") && !url.path().isEmpty();
}

void ArticleReader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Article"));
        // The message is the loader's: trying again says it in the new language.
        if (m_view == nullptr && m_message != nullptr && ensureView()) {
            render();
        }
    }
}

bool ArticleReader::ensureView()
{
    if (m_view != nullptr) {
        return true;
    }
    const QuietStart quiet;
    const Result<ReaderFactory *> factory = m_loader.load();
    if (!factory) {
        showMessage(factory.error());
        return false;
    }
    m_view = factory.value()->create(events(), this);
    m_view->setZoom(m_zoom);
    delete m_message;
    m_message = nullptr;
    m_layout->addWidget(m_view->widget());
    return true;
}

void ArticleReader::showMessage(const Error &error)
{
    if (m_message == nullptr) {
        logError(lcUi(), error);
        m_message = new QLabel(this);
        m_message->setWordWrap(true);
        m_message->setAlignment(Qt::AlignCenter);
        m_message->setMargin(8 * Theme::step);
        m_message->setTextFormat(Qt::PlainText);
        m_message->setTextInteractionFlags(Qt::TextSelectableByMouse |
                                           Qt::TextSelectableByKeyboard);
        m_layout->addWidget(m_message);
    }
    m_message->setText(error.message);
}

void ArticleReader::rememberPlace()
{
    if (m_view != nullptr && m_article) {
        m_places.insert(m_article->uuid, m_view->scroll());
    }
}

void ArticleReader::render()
{
    ReaderPage page;
    page.html = m_article ? readerHtml(*m_article, m_theme, m_lineLength) : QByteArray();
    page.media = m_media;
    page.background = m_theme.tokens().page;
    page.scroll = m_article ? m_places.value(m_article->uuid) : QPointF();
    m_view->show(page);
}

ReaderEvents ArticleReader::events()
{
    ReaderEvents events;
    events.linkActivated = [this](const QUrl &url) {
        if (isOpenable(url)) {
            Q_EMIT linkActivated(url);
        }
    };
    events.loaded = [this](bool ok) { Q_EMIT loaded(ok); };
    events.found = [this](int active, int count) { Q_EMIT found(active, count); };
    events.crashed = [this] {
        qCWarning(lcUi) << "the reader's renderer ended; the page is loaded anew on next showing";
        Q_EMIT loaded(false);
    };
    return events;
}

} // namespace rd::ui
