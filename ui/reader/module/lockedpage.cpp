// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/module/lockedpage.h"

#include <QWebEngineCertificateError>
#include <QWebEngineClientCertificateSelection>
#include <QWebEngineFileSystemAccessRequest>
#include <QWebEngineFullScreenRequest>
#include <QWebEngineRegisterProtocolHandlerRequest>

namespace rd::ui {

LockedPage::LockedPage(QWebEngineProfile *profile, std::function<void(const QUrl &)> linkActivated,
                       QObject *parent)
    : QWebEnginePage(profile, parent)
    , m_linkActivated(std::move(linkActivated))
{
    connect(this, &QWebEnginePage::linkHovered, this,
            [this](const QString &url) { m_hovered = QUrl(url); });
    denyRequests();
}

void LockedPage::denyRequests()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    connect(this, &QWebEnginePage::permissionRequested, this,
            [](QWebEnginePermission permission) { permission.deny(); });
#else
    connect(this, &QWebEnginePage::featurePermissionRequested, this,
            [this](const QUrl &origin, Feature feature) {
                setFeaturePermission(origin, feature, PermissionDeniedByUser);
            });
#endif
    connect(this, &QWebEnginePage::fullScreenRequested, this,
            [](QWebEngineFullScreenRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::registerProtocolHandlerRequested, this,
            [](QWebEngineRegisterProtocolHandlerRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::fileSystemAccessRequested, this,
            [](QWebEngineFileSystemAccessRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::selectClientCertificate, this,
            [](QWebEngineClientCertificateSelection selection) { selection.selectNone(); });
    connect(this, &QWebEnginePage::certificateError, this,
            [](QWebEngineCertificateError error) { error.rejectCertificate(); });
}

bool LockedPage::acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame)
{
    if (isMainFrame && url.adjusted(QUrl::RemoveFragment) == m_allowed) {
        return true;
    }
    if (isMainFrame && type == NavigationTypeLinkClicked) {
        m_linkActivated(url);
    }
    return false;
}

// Only a person's middle click or Ctrl+click gets here, as no script runs: the link under the
// mouse.
QWebEnginePage *LockedPage::createWindow(WebWindowType type)
{
    Q_UNUSED(type)
    if (m_hovered.isValid()) {
        m_linkActivated(m_hovered);
    }
    return nullptr;
}

QStringList LockedPage::chooseFiles(FileSelectionMode mode, const QStringList &oldFiles,
                                    const QStringList &mimeTypes)
{
    Q_UNUSED(mode)
    Q_UNUSED(oldFiles)
    Q_UNUSED(mimeTypes)
    return {};
}

void LockedPage::javaScriptAlert(const QUrl &origin, const QString &message)
{
    Q_UNUSED(origin)
    Q_UNUSED(message)
}

bool LockedPage::javaScriptConfirm(const QUrl &origin, const QString &message)
{
    Q_UNUSED(origin)
    Q_UNUSED(message)
    return false;
}

bool LockedPage::javaScriptPrompt(const QUrl &origin, const QString &message, const QString &preset,
                                  QString *result)
{
    Q_UNUSED(origin)
    Q_UNUSED(message)
    Q_UNUSED(preset)
    Q_UNUSED(result)
    return false;
}

void LockedPage::javaScriptConsoleMessage(JavaScriptConsoleMessageLevel level,
                                          const QString &message, int line, const QString &source)
{
    Q_UNUSED(level)
    Q_UNUSED(message)
    Q_UNUSED(line)
    Q_UNUSED(source)
}

} // namespace rd::ui
