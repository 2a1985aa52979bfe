// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>
#include <QWebEnginePage>

#include <functional>

namespace rd::ui {

/// A page that stays where it is put: it shows allowed() and refuses every other navigation,
/// window, dialog and permission. A click on a link is told, not followed.
class LockedPage final : public QWebEnginePage
{
    Q_OBJECT
public:
    LockedPage(QWebEngineProfile *profile, std::function<void(const QUrl &)> linkActivated,
               QObject *parent);

    /// The one address it may show (with any fragment).
    void setAllowed(const QUrl &url) { m_allowed = url; }

protected:
    bool acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame) override;
    QWebEnginePage *createWindow(WebWindowType type) override;
    QStringList chooseFiles(FileSelectionMode mode, const QStringList &oldFiles,
                            const QStringList &mimeTypes) override;
    void javaScriptAlert(const QUrl &origin, const QString &message) override;
    bool javaScriptConfirm(const QUrl &origin, const QString &message) override;
    bool javaScriptPrompt(const QUrl &origin, const QString &message, const QString &preset,
                          QString *result) override;
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel level, const QString &message,
                                  int line, const QString &source) override;

private:
    void denyRequests();

    std::function<void(const QUrl &)> m_linkActivated;
    QUrl m_allowed;
    QUrl m_hovered;
};

} // namespace rd::ui
