// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/articlereader.h"
#include "ui/reader/readerstyle.h"

#include <QApplication>
#include <QBuffer>
#include <QImage>
#include <QLabel>
#include <QPromise>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace rd;
using namespace rd::ui;

namespace {

constexpr int patience = 60'000; ///< ms; WebEngine's first start on a busy machine

Article article(const QString &headline, std::vector<Block> blocks)
{
    Article a;
    a.id = ArticleId(1);
    a.uuid = QStringLiteral("6e1f3c1e-0000-4000-8000-000000000001");
    a.content.metadata.headline = headline;
    a.content.metadata.language = QStringLiteral("az");
    a.content.body.blocks = std::move(blocks);
    normalise(a.content.body);
    return a;
}

Block paragraph(const QString &text)
{
    return makeBlock(BlockRole::Paragraph, plainRuns(text));
}

Block link(const QString &text, const QString &address)
{
    Runs runs = plainRuns(text);
    runs.front().marks = {{MarkKind::Link, address}};
    return makeBlock(BlockRole::Paragraph, runs);
}

Block figure(const QString &media)
{
    Block block = makeBlock(BlockRole::Figure, plainRuns(QStringLiteral("Liman, payız")));
    block.figure = {media, QStringLiteral("Liman"), QStringLiteral("Foto: Aynur Səfərli")};
    return block;
}

QFuture<Result<Media>> ready(Result<Media> media)
{
    QPromise<Result<Media>> promise;
    promise.start();
    promise.addResult(std::move(media));
    promise.finish();
    return promise.future();
}

Media picture()
{
    QImage image(8, 6, QImage::Format_RGB32);
    image.fill(Qt::red);
    Media media;
    media.mime = QStringLiteral("image/png");
    QBuffer buffer(&media.bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return media;
}

QString textOf(const ArticleReader &reader)
{
    auto text = std::make_shared<std::optional<QString>>();
    reader.plainText([text](const QString &shown) { *text = shown; });
    return QTest::qWaitFor([text] { return text->has_value(); }, patience) ? text->value()
                                                                           : QString();
}

} // namespace

class TestUiReader final : public QObject
{
    Q_OBJECT
public:
    explicit TestUiReader(Theme &theme)
        : m_theme(theme)
    {}

private:
    bool showAndWait(ArticleReader &reader, const Article &shown, MediaRequest media = {})
    {
        QSignalSpy loaded(&reader, &ArticleReader::loaded);
        reader.showArticle(shown, std::move(media));
        return (!loaded.isEmpty() || loaded.wait(patience)) && loaded.last().at(0).toBool();
    }

    Theme &m_theme;

private Q_SLOTS:
    void saysWhatToInstallWithoutTheModule()
    {
        const QTemporaryDir empty;
        ArticleReader reader(m_theme, nullptr, ReaderLoader({empty.path()}));
        reader.showArticle(article(QStringLiteral("Başlıq"), {}), {});
        reader.clear();
        reader.find(QStringLiteral("x"));
        const auto *message = reader.findChild<QLabel *>();
        QVERIFY(message != nullptr);
        QVERIFY(message->text().contains(QStringLiteral("not installed")));
        QCOMPARE(textOf(reader), QString());
    }

    void saysThatABrokenModuleDoesNotLoad()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("redaksiya_reader.so")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("not a library");
        file.close();
        const Result<ReaderFactory *> factory = ReaderLoader({folder.path()}).load();
        QVERIFY(!factory);
        QCOMPARE(factory.error().code, ErrorCode::Unsupported);
        QVERIFY(!factory.error().detail.isEmpty());
    }

    void opensOnlyWebAndMailAddresses_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("openable");
        QTest::newRow("https") << QStringLiteral("https://example.az/a?b=ş") << true;
        QTest::newRow("http") << QStringLiteral("http://example.az") << true;
        QTest::newRow("mail") << QStringLiteral("mailto:leyla@example.az") << true;
        QTest::newRow("no host") << QStringLiteral("https:///a") << false;
        QTest::newRow("file") << QStringLiteral("file:///etc/passwd") << false;
        QTest::newRow("script") << QStringLiteral("javascript:alert(1)") << false;
        QTest::newRow("data") << QStringLiteral("data:text/html,x") << false;
        QTest::newRow("own") << QStringLiteral("article://library/page/1") << false;
        QTest::newRow("app") << QStringLiteral("tel:112") << false;
        QTest::newRow("empty") << QString() << false;
    }

    void opensOnlyWebAndMailAddresses()
    {
        QFETCH(QString, address);
        QFETCH(bool, openable);
        QCOMPARE(ArticleReader::isOpenable(QUrl(address)), openable);
    }

    void styleFollowsTheTheme()
    {
        m_theme.setChoice(SchemeChoice::Light);
        const QString light = readerStyleSheet(m_theme, QStringLiteral("az"));
        m_theme.setChoice(SchemeChoice::Dark);
        const QString dark = readerStyleSheet(m_theme, QStringLiteral("az"));
        QVERIFY(light.contains(QStringLiteral("color-scheme: light")));
        QVERIFY(dark.contains(QStringLiteral("color-scheme: dark")));
        QVERIFY(dark.contains(m_theme.tokens().page.name()));
        QVERIFY(readerStyleSheet(m_theme, QStringLiteral("zh")).contains(QStringLiteral("CJK")));
        // Every @name was filled in.
        static const QRegularExpression unfilled(QStringLiteral("@[a-z]"));
        QVERIFY(!light.contains(unfilled));
        m_theme.setChoice(SchemeChoice::Light);
    }

    void showsTheText()
    {
        ArticleReader reader(m_theme);
        reader.resize(700, 500);
        reader.show();
        QVERIFY(
            showAndWait(reader, article(QStringLiteral("Liman yenidən açıldı"),
                                        {paragraph(QStringLiteral("Şəhərə ilk gəmi gəldi.")),
                                         paragraph(QStringLiteral("Порт открыт. 港口开放。"))})));
        const QString text = textOf(reader);
        QVERIFY2(text.contains(QStringLiteral("Liman yenidən açıldı")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("Şəhərə ilk gəmi gəldi.")));
        QVERIFY(text.contains(QStringLiteral("Порт открыт. 港口开放。")));

        QSignalSpy found(&reader, &ArticleReader::found);
        reader.find(QStringLiteral("gəmi"));
        QVERIFY(found.wait(patience));
        QCOMPARE(found.last().at(1).toInt(), 1);

        QSignalSpy loaded(&reader, &ArticleReader::loaded);
        m_theme.setChoice(SchemeChoice::Dark);
        QVERIFY(loaded.wait(patience));
        QVERIFY(textOf(reader).contains(QStringLiteral("Şəhərə ilk gəmi gəldi.")));
        m_theme.setChoice(SchemeChoice::Light);

        loaded.clear();
        reader.clear();
        QTRY_VERIFY_WITH_TIMEOUT(textOf(reader).trimmed().isEmpty(), patience);
    }

    void opensNoConnectionForAnArticle()
    {
        QTcpServer listener;
        QVERIFY(listener.listen(QHostAddress::LocalHost));
        const QString base = QStringLiteral("http://127.0.0.1:%1/").arg(listener.serverPort());
        QStringList asked;
        const MediaRequest media = [&asked](const QString &uuid) {
            asked << uuid;
            return ready(fail(ErrorCode::NotFound, QStringLiteral("no such picture")));
        };
        ArticleReader reader(m_theme);
        reader.show();
        Article hostile =
            article(QStringLiteral("<img src=\"%1a.png\">").arg(base),
                    {link(QStringLiteral("keçid"), base + QStringLiteral("link")),
                     figure(base + QStringLiteral("figure.png")),
                     figure(QStringLiteral("\"><img src=\"%1b.png\">").arg(base)),
                     paragraph(QStringLiteral("<script src=\"%1c.js\"></script>").arg(base))});
        hostile.content.metadata.lede =
            QStringLiteral("<link rel=stylesheet href=\"%1d.css\">").arg(base);
        hostile.content.metadata.sourceUrl = base;
        hostile.content.metadata.language = QStringLiteral("az\"><img src=\"%1e.png\">").arg(base);
        QVERIFY(showAndWait(reader, hostile, media));
        const QString text = textOf(reader);
        QVERIFY(text.contains(QStringLiteral("<script src=")));
        QVERIFY(!listener.waitForNewConnection(200));
        QVERIFY(!listener.hasPendingConnections());
    }

    void asksForItsPictures()
    {
        QStringList asked;
        const QString uuid = QStringLiteral("0b0e7c9e-0000-4000-8000-000000000002");
        const MediaRequest media = [&asked](const QString &wanted) {
            asked << wanted;
            return ready(picture());
        };
        ArticleReader reader(m_theme);
        reader.show();
        QVERIFY(showAndWait(reader, article(QStringLiteral("Liman"), {figure(uuid)}), media));
        QCOMPARE(asked, QStringList{uuid});
    }

    void outlivesAPictureThatNeverComes()
    {
        auto promise = std::make_shared<QPromise<Result<Media>>>();
        promise->start();
        {
            ArticleReader reader(m_theme);
            reader.show();
            auto asked = std::make_shared<bool>(false);
            reader.showArticle(article(QStringLiteral("Liman"), {figure(newUuid())}),
                               [promise, asked](const QString &) {
                                   *asked = true;
                                   return promise->future();
                               });
            QTRY_VERIFY_WITH_TIMEOUT(*asked, patience);
        }
        promise->addResult(picture());
        promise->finish();
        QCoreApplication::sendPostedEvents();
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    Theme theme(application);
    TestUiReader test(theme);
    return QTest::qExec(&test, argc, argv);
}

#include "test_ui_reader.moc"
