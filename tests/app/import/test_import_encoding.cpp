// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/importer.h"

#include <QStringEncoder>
#include <QTest>

#include <unicode/ucnv.h>

using namespace rd::importing;

namespace {

QByteArray encoded(const QString &text, const char *name)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(name, &status);
    QByteArray bytes(text.size() * 4 + 16, Qt::Uninitialized);
    const int32_t size = ucnv_fromUChars(converter, bytes.data(), int32_t(bytes.size()),
                                         reinterpret_cast<const UChar *>(text.constData()),
                                         int32_t(text.size()), &status);
    ucnv_close(converter);
    bytes.truncate(U_SUCCESS(status) ? size : 0);
    return bytes;
}

const QString russian = QString::fromUtf8("Мост через реку открыли в субботу. По нему уже проехали "
                                          "первые автобусы, сообщил мэр — «вовремя».");
const QString turkic = QString::fromUtf8("Şehirde yeni köprü açıldı. Köprüden ilk geçen otobüsler "
                                         "çiçeklerle süslenmişti, diye bildirildi.");
const QString chinese = QString::fromUtf8(
    "新桥在星期六通车。市长表示，这是十年来最大的工程，人们可以在桥上看到整个城市。");
const QString azerbaijani = QString::fromUtf8(
    "Körpü şənbə günü açılıb. İlk avtobuslar artıq keçib, deyə şəhər rəhbəri bildirib.");

} // namespace

class TestImportEncoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eightBit_data();
    void eightBit();
    void unicode_data();
    void unicode();
    void shortTexts();
    void lineEndsAndControls();
    void undecodable();
    void importsWithNote();
};

void TestImportEncoding::eightBit_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("icu");
    QTest::addColumn<QString>("name");
    QTest::newRow("1251") << russian << QByteArray("windows-1251")
                          << QStringLiteral("windows-1251");
    QTest::newRow("1254") << turkic << QByteArray("windows-1254") << QStringLiteral("windows-1254");
    QTest::newRow("gb18030") << chinese << QByteArray("gb18030") << QStringLiteral("GB18030");
    QTest::newRow("gbk four bytes") << QString(chinese + QString::fromUtf8("𠀀"))
                                    << QByteArray("gb18030") << QStringLiteral("GB18030");
}

void TestImportEncoding::eightBit()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, icu);
    QFETCH(QString, name);
    const QByteArray bytes = encoded(text, icu.constData());
    QVERIFY(!bytes.isEmpty());
    QString found;
    const auto decoded = decodeText(bytes, &found);
    QVERIFY(decoded);
    QCOMPARE(found, name);
    QCOMPARE(*decoded, text);
}

void TestImportEncoding::unicode_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("encoding");
    QTest::addColumn<bool>("mark");
    for (const QString &text :
         {russian, azerbaijani, chinese, QStringLiteral("Plain words only.")}) {
        for (const auto encoding :
             {QStringConverter::Utf8, QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
            for (const bool mark : {true, false}) {
                QTest::addRow("%s %s %d", qPrintable(text.left(5)),
                              QStringConverter::nameForEncoding(encoding), int(mark))
                    << text << int(encoding) << mark;
            }
        }
    }
}

void TestImportEncoding::unicode()
{
    QFETCH(QString, text);
    QFETCH(int, encoding);
    QFETCH(bool, mark);
    const auto kind = static_cast<QStringConverter::Encoding>(encoding);
    QStringEncoder encoder(kind, mark ? QStringConverter::Flag::WriteBom
                                      : QStringConverter::Flag::Default);
    const QByteArray bytes = encoder.encode(text);
    QString found;
    const auto decoded = decodeText(bytes, &found);
    QVERIFY(decoded);
    QCOMPARE(*decoded, text);
    QCOMPARE(found, QLatin1String(QStringConverter::nameForEncoding(kind)));
}

void TestImportEncoding::shortTexts()
{
    for (const QString &text :
         {QString::fromUtf8("Новый мост открыт"), QString::fromUtf8("Кто там?")}) {
        const auto decoded = decodeText(encoded(text, "windows-1251"));
        QVERIFY(decoded);
        QCOMPARE(*decoded, text);
    }
    const QString title = QString::fromUtf8("新桥通车，人们在桥上看到了城市");
    const auto decoded = decodeText(encoded(title, "gb18030"));
    QVERIFY(decoded);
    QCOMPARE(*decoded, title);
}

void TestImportEncoding::lineEndsAndControls()
{
    const auto decoded = decodeText("a\r\nb\rc\x0C"
                                    "d");
    QVERIFY(decoded);
    QCOMPARE(*decoded, QStringLiteral("a\nb\ncd"));
}

void TestImportEncoding::undecodable()
{
    QVERIFY(!decodeText("\x81\x8D\x8F\x90\x9D\x81\xFF\x80 abc"));
    QVERIFY(!decodeText(QByteArray("abc\0def\0\0", 9)));
}

void TestImportEncoding::importsWithNote()
{
    const auto articles =
        importBytes({encoded(QString::fromUtf8("Мост открыт\n\n") + russian, "windows-1251"),
                     QStringLiteral("a.txt"),
                     {}},
                    {}, {});
    QVERIFY(articles);
    QCOMPARE(articles->front().content.metadata.language, QStringLiteral("ru"));
    QCOMPARE(articles->front().warnings.size(), 1);
    QVERIFY(articles->front().warnings.front().contains(QLatin1String("windows-1251")));
}

QTEST_GUILESS_MAIN(TestImportEncoding)
#include "test_import_encoding.moc"
