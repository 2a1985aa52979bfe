// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/module/factory.h"

#include "ui/reader/module/articlescheme.h"
#include "ui/reader/module/webreaderview.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QOpenGLContext>
#include <QQuickWindow>

#include <unistd.h>

// Exported by QtGui for WebEngine and QtQuick, which declare them the same way.
QT_BEGIN_NAMESPACE
Q_GUI_EXPORT void qt_gl_set_global_share_context(QOpenGLContext *context);
Q_GUI_EXPORT QOpenGLContext *qt_gl_global_share_context();
QT_END_NAMESPACE

namespace rd::ui {

namespace {

void deleteShareContext()
{
    delete qt_gl_global_share_context();
    qt_gl_set_global_share_context(nullptr);
}

/// WebEngine 6.4 reads this context's format even when it draws without OpenGL, and crashes where
/// there is none. A program that links WebEngine gets one before its QApplication; ours, made
/// later, is never created on the graphics card: a format is all it has.
void ensureShareContext()
{
    if (qt_gl_global_share_context() == nullptr) {
        qt_gl_set_global_share_context(std::make_unique<QOpenGLContext>().release());
        qAddPostRoutine(deleteShareContext);
    }
}

/// Sets a variable while WebEngine starts, and puts the old value back: a browser opened for a link
/// inherits our environment, and may be made with WebEngine itself.
class ScopedVariable final
{
public:
    ScopedVariable(const char *name, const QByteArray &value)
        : m_name(name)
        , m_old(qgetenv(name))
        , m_wasSet(qEnvironmentVariableIsSet(name))
    {
        qputenv(name, value);
    }
    ~ScopedVariable()
    {
        if (m_wasSet) {
            qputenv(m_name, m_old);
        } else {
            qunsetenv(m_name);
        }
    }
    Q_DISABLE_COPY_MOVE(ScopedVariable)

private:
    const char *m_name;
    QByteArray m_old;
    bool m_wasSet;
};

/// No name is ever resolved, whatever else should fail.
QByteArray chromiumFlags()
{
    return qgetenv("QTWEBENGINE_CHROMIUM_FLAGS") + " --host-resolver-rules=\"MAP * ~NOTFOUND\"";
}

} // namespace

std::unique_ptr<ReaderView> WebReaderFactory::create(const ReaderEvents &events, QWidget *parent)
{
    if (m_started) {
        return std::make_unique<WebReaderView>(events, parent);
    }
    m_started = true;
    ArticleScheme::registerScheme();
    // With OpenGL the first page would make Qt create the whole window anew (it blinks) and would
    // cost 60 MB more. Text is quick enough without.
    QQuickWindow::setSceneGraphBackend(QStringLiteral("software"));
    ensureShareContext();
    const ScopedVariable flags("QTWEBENGINE_CHROMIUM_FLAGS", chromiumFlags());
    if (geteuid() == 0) {
        // Chromium refuses to run as root with its sandbox; root is a container or a CI machine.
        const ScopedVariable sandbox("QTWEBENGINE_DISABLE_SANDBOX", "1");
        return std::make_unique<WebReaderView>(events, parent);
    }
    return std::make_unique<WebReaderView>(events, parent);
}

} // namespace rd::ui
