// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/readerloader.h"

#include <QApplication>
#include <QFile>
#include <QPromise>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QWebEngineHistory>
#include <QWebEngineProfile>
#include <QWebEngineScript>
#include <QWebEngineSettings>
#include <QWebEngineView>

using namespace rd;
using namespace rd::ui;

namespace {

constexpr int patience = 60'000; ///< ms; WebEngine's first start on a busy machine

struct Told
{
    QList<QUrl> links;
    int loads = 0;
    bool ok = false;
};

} // namespace

class TestUiReaderLock final : public QObject
{
    Q_OBJECT
private:
    void show(const QString &html, MediaRequest media = {})
    {
        const int before = m_told.loads;
        m_view->show({html.toUtf8(), std::move(media), Qt::white, {}});
        QVERIFY(QTest::qWaitFor([&] { return m_told.loads > before; }, patience));
        QVERIFY(m_told.ok);
    }

    QVariant run(const QString &script)
    {
        auto result = std::make_shared<std::optional<QVariant>>();
        page()->runJavaScript(script, QWebEngineScript::ApplicationWorld,
                              [result](const QVariant &value) { *result = value; });
        return QTest::qWaitFor([result] { return result->has_value(); }, patience) ? result->value()
                                                                                   : QVariant();
    }

    QWebEnginePage *page() { return qobject_cast<QWebEngineView *>(m_view->widget())->page(); }
    QString hostile() const
    {
        const QString base = QStringLiteral("http://127.0.0.1:%1/").arg(m_listener.serverPort());
        return m_hostile.arg(base);
    }

    QTcpServer m_listener;
    QString m_hostile; ///< hostile.html; %1 is the listener's address
    QWidget m_window;
    std::unique_ptr<ReaderView> m_view;
    Told m_told;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_listener.listen(QHostAddress::LocalHost));
        QFile page(QStringLiteral(":/hostile.html"));
        QVERIFY(page.open(QIODevice::ReadOnly));
        m_hostile = QString::fromUtf8(page.readAll());
        const Result<ReaderFactory *> factory = ReaderLoader().load();
        QVERIFY2(factory, factory ? "" : qPrintable(factory.error().detail));
        ReaderEvents events;
        events.linkActivated = [this](const QUrl &url) { m_told.links << url; };
        events.loaded = [this](bool ok) {
            ++m_told.loads;
            m_told.ok = ok;
        };
        events.found = [](int, int) {};
        events.crashed = [] { QFAIL("the renderer ended"); };
        m_view = factory.value()->create(events, &m_window);
        m_window.resize(800, 600);
        m_view->widget()->resize(800, 600);
        m_window.show();
    }

    void cleanupTestCase() { m_view.reset(); }

    void init() { m_told.links.clear(); }

    void isOffTheRecordAndSwitchedOff()
    {
        QVERIFY(page()->profile()->isOffTheRecord());
        QCOMPARE(page()->profile()->httpCacheType(), QWebEngineProfile::NoCache);
        const QWebEngineSettings *settings = page()->settings();
        QVERIFY(!settings->testAttribute(QWebEngineSettings::JavascriptEnabled));
        QVERIFY(!settings->testAttribute(QWebEngineSettings::LocalStorageEnabled));
        QVERIFY(!settings->testAttribute(QWebEngineSettings::LocalContentCanAccessFileUrls));
        QVERIFY(!settings->testAttribute(QWebEngineSettings::PdfViewerEnabled));
        QVERIFY(!settings->testAttribute(QWebEngineSettings::AutoLoadIconsForPage));
        QVERIFY(!settings->testAttribute(QWebEngineSettings::NavigateOnDropEnabled));
    }

    void leavesNoTraceInTheEnvironment()
    {
        // A browser opened for a link inherits it.
        QVERIFY(!qgetenv("QTWEBENGINE_CHROMIUM_FLAGS").contains("host-resolver-rules"));
        QVERIFY(!qEnvironmentVariableIsSet("QTWEBENGINE_DISABLE_SANDBOX"));
    }

    void hostilePageDoesNothing()
    {
        show(hostile());
        // The page is really there, so what did not happen was refused, not missed.
        QVERIFY(run(QStringLiteral("document.body.innerText"))
                    .toString()
                    .contains(QStringLiteral("text")));
        QCOMPARE(run(QStringLiteral("document.title")).toString(), QStringLiteral("before"));
        QCOMPARE(run(QStringLiteral("document.images[0].naturalWidth")).toInt(), 0);
        QCOMPARE(page()->url().scheme(), QStringLiteral("article"));
        QVERIFY(m_told.links.isEmpty());
        // Anything under way would have arrived by now: no connection in a fifth of a second more.
        QVERIFY(!m_listener.waitForNewConnection(200));
        QVERIFY(!m_listener.hasPendingConnections());
    }

    void clicksAreToldNotFollowed_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("told");
        QTest::newRow("web") << QStringLiteral("out") << QStringLiteral("link");
        QTest::newRow("download") << QStringLiteral("down") << QString();
        QTest::newRow("own page") << QStringLiteral("self") << QString();
    }

    void clicksAreToldNotFollowed()
    {
        QFETCH(QString, id);
        QFETCH(QString, told);
        show(hostile());
        const QUrl before = page()->url();
        run(QStringLiteral("document.getElementById('%1').click(); 1").arg(id));
        if (!told.isEmpty()) {
            QTRY_COMPARE_WITH_TIMEOUT(m_told.links.size(), 1, patience);
            QVERIFY(m_told.links.first().path().endsWith(told));
        }
        QCOMPARE(run(QStringLiteral("document.title")).toString(), QStringLiteral("before"));
        QCOMPARE(page()->url().adjusted(QUrl::RemoveFragment), before);
        QVERIFY(!m_listener.waitForNewConnection(100));
    }

    void navigationFromOutsideIsRefused()
    {
        show(QStringLiteral("<title>mine</title>"));
        const QUrl before = page()->url();
        page()->setUrl(QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(m_listener.serverPort())));
        page()->setUrl(QUrl(QStringLiteral("file:///etc/hostname")));
        page()->setUrl(QUrl(QStringLiteral("data:text/html,<title>data</title>")));
        page()->setUrl(QUrl(QStringLiteral("article://library/page/99999")));
        QCOMPARE(run(QStringLiteral("document.title")).toString(), QStringLiteral("mine"));
        QVERIFY(!m_listener.hasPendingConnections());
        QCOMPARE(run(QStringLiteral("location.href")).toString(), before.toString());
    }

    void servesPicturesOnly_data()
    {
        QTest::addColumn<QString>("mime");
        QTest::addColumn<int>("width");
        QTest::newRow("picture") << QStringLiteral("image/gif") << 1;
        QTest::newRow("svg") << QStringLiteral("image/svg+xml") << 0;
        QTest::newRow("page") << QStringLiteral("text/html") << 0;
    }

    void servesPicturesOnly()
    {
        QFETCH(QString, mime);
        QFETCH(int, width);
        Media media;
        media.mime = mime;
        media.bytes =
            mime == QStringLiteral("image/svg+xml")
                ? QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='1' "
                             "height='1'/>")
                : QByteArray::fromBase64("R0lGODlhAQABAIAAAAUEBAAAACwAAAAAAQABAAACAkQBADs=");
        // An address each: Chromium keeps pictures it has decoded.
        show(QStringLiteral("<img src=\"%1\">").arg(mediaAddress(QString::number(qHash(mime)))),
             [media](const QString &) {
                 QPromise<Result<Media>> promise;
                 promise.start();
                 promise.addResult(media);
                 promise.finish();
                 return promise.future();
             });
        QCOMPARE(run(QStringLiteral("document.images[0].naturalWidth")).toInt(), width);
    }

    void aLongPageIsShownWhole()
    {
        QString html = QStringLiteral("<title>long</title>");
        for (int i = 0; i < 20'000; ++i) {
            html += QStringLiteral("<p>Sətir %1: bu səhifə uzundur; мы читаем длинную страницу; "
                                   "这是很长的一页，从头读到尾。</p>")
                        .arg(i);
        }
        QVERIFY(html.toUtf8().size() > 2 * 1024 * 1024);
        show(html);
        QCOMPARE(run(QStringLiteral("document.querySelectorAll('p').length")).toInt(), 20'000);
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    TestUiReaderLock test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_ui_reader_lock.moc"
