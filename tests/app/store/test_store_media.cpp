// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/store/storetest.h"

using namespace rd;
using namespace rd::store;
using namespace rd::testing;

class TestStoreMedia : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comesBack_data();
    void comesBack();
    void sameContentOnce();
    void figureIsTheThumbnail();
};

void TestStoreMedia::comesBack_data()
{
    QTest::addColumn<int>("size");
    constexpr int chunk = 1024 * 1024;
    for (const int size : {0, 1, chunk - 1, chunk, chunk + 1, 3 * chunk + 17}) {
        QTest::addRow("%d", size) << size;
    }
}

void TestStoreMedia::comesBack()
{
    QFETCH(int, size);
    TestLibrary library;
    Media media{QStringLiteral("own-uuid"),
                QStringLiteral("image/jpeg"),
                QStringLiteral("körpü.jpg"),
                1600,
                900,
                QByteArray(size, Qt::Uninitialized)};
    for (int i = 0; i < size; ++i) {
        media.bytes[i] = static_cast<char>((i * 31) >> 3);
    }
    auto uuid = library->addMedia(media);
    RD_OK(uuid);
    QCOMPARE(*uuid, media.uuid);
    library.reopen();
    auto read = library->media(*uuid);
    RD_OK(read);
    QVERIFY(read->bytes == media.bytes);
    QCOMPARE(read->mime, media.mime);
    QCOMPARE(read->fileName, media.fileName);
    QCOMPARE(read->width, 1600);
    QCOMPARE(read->height, 900);
    QCOMPARE(library->stats()->mediaBytes, size);
}

void TestStoreMedia::sameContentOnce()
{
    TestLibrary library;
    Media media;
    media.bytes = "picture";
    auto first = library->addMedia(media);
    auto second = library->addMedia(media);
    QVERIFY(!first->isEmpty());
    QCOMPARE(*first, *second);
    media.bytes = "another";
    QVERIFY(*library->addMedia(media) != *first);
    QCOMPARE(library->stats()->media, 2);
}

void TestStoreMedia::figureIsTheThumbnail()
{
    TestLibrary library;
    ArticleContent text = content(QStringLiteral("Bir"), QStringLiteral("a"));
    Block figure = makeBlock(BlockRole::Figure);
    figure.figure.media = QStringLiteral("m-1");
    text.body.blocks.push_back(figure);
    auto id = library->createArticle(saved(text));
    QCOMPARE(library->articleRow(*id)->thumbnail, QStringLiteral("m-1"));
}

QTEST_GUILESS_MAIN(TestStoreMedia)
#include "test_store_media.moc"
