// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/module/articlescheme.h"

#include "app/base/deliver.h"

#include <QBuffer>
#include <QWebEngineUrlRequestJob>
#include <QWebEngineUrlScheme>

namespace rd::ui {

namespace {

void reply(QWebEngineUrlRequestJob *job, const QByteArray &mime, const QByteArray &bytes)
{
    // The buffer must live until WebEngine has read it: as long as the job.
    auto *buffer = new QBuffer(job);
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    job->reply(mime, buffer);
}

/// Pictures a browser decodes without running anything; no SVG.
bool isPicture(const QString &mime)
{
    return mime == QLatin1String("image/png") || mime == QLatin1String("image/jpeg") ||
           mime == QLatin1String("image/gif") || mime == QLatin1String("image/webp");
}

} // namespace

void ArticleScheme::registerScheme()
{
    QWebEngineUrlScheme scheme("article");
    scheme.setSyntax(QWebEngineUrlScheme::Syntax::Host);
    scheme.setFlags(QWebEngineUrlScheme::SecureScheme);
    QWebEngineUrlScheme::registerScheme(scheme);
}

QUrl ArticleScheme::serve(const QByteArray &html, MediaRequest media)
{
    m_html = html;
    m_media = std::move(media);
    m_page = QUrl(QStringLiteral("article://library/page/%1").arg(++m_served));
    return m_page;
}

void ArticleScheme::requestStarted(QWebEngineUrlRequestJob *job)
{
    static const QLatin1String mediaPath("/media/");
    const QUrl url = job->requestUrl();
    const QString path = url.path();
    if (job->requestMethod() != "GET" || url.host() != QLatin1String("library")) {
        job->fail(QWebEngineUrlRequestJob::RequestDenied);
    } else if (url.adjusted(QUrl::RemoveFragment) == m_page) {
        reply(job, QByteArrayLiteral("text/html;charset=utf-8"), m_html);
    } else if (path.startsWith(mediaPath) && m_media) {
        replyMedia(job, path.mid(mediaPath.size()));
    } else {
        job->fail(QWebEngineUrlRequestJob::UrlNotFound);
    }
}

void ArticleScheme::replyMedia(QWebEngineUrlRequestJob *job, const QString &uuid) const
{
    // A job that ends early takes its watcher along: nothing is delivered to it.
    deliver(m_media(uuid), job, [job](const Result<Media> &media) {
        if (media && isPicture(media->mime)) {
            reply(job, media->mime.toLatin1(), media->bytes);
        } else {
            job->fail(QWebEngineUrlRequestJob::UrlNotFound);
        }
    });
}

} // namespace rd::ui
