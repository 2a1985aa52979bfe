// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/module/lockedprofile.h"

#include <QWebEngineCookieStore>
#include <QWebEngineDownloadRequest>
#include <QWebEngineSettings>
#include <QWebEngineUrlRequestInfo>

#include <initializer_list>

namespace rd::ui {

namespace {

void lock(QWebEngineSettings &settings)
{
    using S = QWebEngineSettings;
    for (const S::WebAttribute off : {
             S::JavascriptEnabled,
             S::JavascriptCanOpenWindows,
             S::JavascriptCanAccessClipboard,
             S::JavascriptCanPaste,
             S::LocalStorageEnabled,
             S::LocalContentCanAccessRemoteUrls,
             S::LocalContentCanAccessFileUrls,
             S::HyperlinkAuditingEnabled,
             S::ErrorPageEnabled,
             S::PluginsEnabled,
             S::PdfViewerEnabled,
             S::FullScreenSupportEnabled,
             S::ScreenCaptureEnabled,
             S::WebGLEnabled,
             S::Accelerated2dCanvasEnabled,
             S::AutoLoadIconsForPage,
             S::TouchIconsEnabled,
             S::FocusOnNavigationEnabled,
             S::AllowRunningInsecureContent,
             S::AllowGeolocationOnInsecureOrigins,
             S::AllowWindowActivationFromJavaScript,
             S::DnsPrefetchEnabled,
             S::NavigateOnDropEnabled,
         }) {
        settings.setAttribute(off, false);
    }
    settings.setAttribute(S::PlaybackRequiresUserGesture, true);
    settings.setAttribute(S::WebRTCPublicInterfacesOnly, true);
    settings.setUnknownUrlSchemePolicy(S::DisallowUnknownUrlSchemes);
}

} // namespace

void AllowList::interceptRequest(QWebEngineUrlRequestInfo &info)
{
    const QString scheme = info.requestUrl().scheme();
    const bool picture = scheme == QLatin1String("data") &&
                         info.resourceType() == QWebEngineUrlRequestInfo::ResourceTypeImage;
    info.block(scheme != QLatin1String("article") && !picture);
}

// A profile without a name is off the record.
LockedProfile::LockedProfile()
{
    setHttpCacheType(NoCache);
    setPersistentCookiesPolicy(NoPersistentCookies);
    cookieStore()->setCookieFilter(
        [](const QWebEngineCookieStore::FilterRequest &) { return false; });
    setSpellCheckEnabled(false);
    setUrlRequestInterceptor(&m_allowList);
    installUrlSchemeHandler(QByteArrayLiteral("article"), &m_scheme);
    lock(*settings());
    connect(this, &QWebEngineProfile::downloadRequested, this,
            [](QWebEngineDownloadRequest *download) { download->cancel(); });
}

} // namespace rd::ui
