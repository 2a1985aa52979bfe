// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/readerview.h"

#include <QWebEngineUrlSchemeHandler>

namespace rd::ui {

/// Serves one page and the library's pictures, and nothing else, as article: addresses.
class ArticleScheme final : public QWebEngineUrlSchemeHandler
{
    Q_OBJECT
public:
    using QWebEngineUrlSchemeHandler::QWebEngineUrlSchemeHandler;

    /// Before the first profile is made; later it has no effect.
    static void registerScheme();

    /// From now on this is the page; returns its address, a new one each time.
    QUrl serve(const QByteArray &html, MediaRequest media);

    void requestStarted(QWebEngineUrlRequestJob *job) override;

private:
    void replyMedia(QWebEngineUrlRequestJob *job, const QString &uuid) const;

    QUrl m_page;
    QByteArray m_html;
    MediaRequest m_media;
    int m_served = 0;
};

} // namespace rd::ui
