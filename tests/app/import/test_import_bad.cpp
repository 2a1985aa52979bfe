// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/importer.h"

#include <QDir>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace rd;
using namespace rd::importing;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

Error errorOf(const QByteArray &bytes, const QString &name = QStringLiteral("a.txt"),
              const ImportOptions &options = {})
{
    const auto articles = importBytes({bytes, name, {}}, options, {});
    return articles ? Error{ErrorCode::Io, QStringLiteral("was imported"), {}, {}}
                    : articles.error();
}

} // namespace

class TestImportBad : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void files();
    void contents_data();
    void contents();
    void messagesDiffer();
    void unknownFormat();
    void cancelledImport();
    void besideStaysInside();
    void cutPage();
    void manyElements();
    void guessesFormats();
};

void TestImportBad::files()
{
    QTemporaryDir folder;
    const auto codeOf = [](const QString &path, const ImportOptions &options = {}) {
        const auto articles = importFile(path, options, {});
        return articles ? ErrorCode::Usage : articles.error().code;
    };
    QCOMPARE(codeOf(folder.filePath(QStringLiteral("none.txt"))), ErrorCode::NotFound);
    QCOMPARE(codeOf(folder.path()), ErrorCode::Unsupported);
    const QString large = folder.filePath(QStringLiteral("large.txt"));
    write(large, QByteArray(2000, 'a'));
    ImportOptions small;
    small.maxBytes = 1000;
    QCOMPARE(codeOf(large, small), ErrorCode::Limit);
    const QString locked = folder.filePath(QStringLiteral("locked.txt"));
    write(locked, "text");
    QVERIFY(QFile::setPermissions(locked, {}));
    if (::geteuid() != 0) { // root may read everything
        QCOMPARE(codeOf(locked), ErrorCode::Denied);
    }
    const QString empty = folder.filePath(QStringLiteral("empty.txt"));
    write(empty, {});
    const auto nothing = importFile(empty, {}, {});
    QVERIFY(!nothing);
    QCOMPARE(nothing.error().code, ErrorCode::Corrupt);
    QCOMPARE(nothing.error().where, empty);
    QVERIFY(nothing.error().message.contains(QLatin1String("empty.txt")));
}

void TestImportBad::contents_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const QByteArray &bytes, ErrorCode code,
                        const char *word) {
        QTest::newRow(name) << bytes << int(code) << QString::fromLatin1(word);
    };
    row("blank", " \n\t\r\n", ErrorCode::Corrupt, "empty");
    row("pdf", "%PDF-1.7\n%\xE2\xE3", ErrorCode::Unsupported, "PDF");
    row("png", "\x89PNG\r\n\x1A\n", ErrorCode::Unsupported, "picture");
    row("jpeg", "\xFF\xD8\xFF\xE0 JFIF", ErrorCode::Unsupported, "picture");
    row("zip", "PK\x03\x04 something", ErrorCode::Unsupported, "compressed");
    row("docx", "PK\x03\x04 [Content_Types].xml word/document.xml", ErrorCode::Unsupported,
        "office document");
    row("odt", "PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.text", ErrorCode::Unsupported,
        "office document");
    row("rtf", "{\\rtf1 text}", ErrorCode::Unsupported, "office document");
    row("epub", "PK\x03\x04mimetypeapplication/epub+zip", ErrorCode::Unsupported, "e-book");
    row("mp3", "ID3\x04", ErrorCode::Unsupported, "recording");
    row("database", "SQLite format 3", ErrorCode::Unsupported, "database");
    row("program",
        "\x7F"
        "ELF\x02",
        ErrorCode::Unsupported, "program");
    QByteArray noise(4000, '\0');
    for (qsizetype i = 0; i < noise.size(); ++i) {
        noise[i] = char((i * 7919 + 13) % 251);
    }
    row("noise", noise, ErrorCode::Corrupt, "no text");
    row("cut", QByteArray("M\xC9\x99tn k\xC9\x99sildi v\xC9"), ErrorCode::Corrupt, "middle");
    row("bad utf-16", QByteArray("\xFF\xFE\x00\xDC\x41\x00", 6), ErrorCode::Corrupt, "encoding");
}

void TestImportBad::contents()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    QFETCH(QString, word);
    const Error error = errorOf(bytes);
    QCOMPARE(int(error.code), code);
    QVERIFY2(error.message.contains(word), qPrintable(error.message));
    QVERIFY(error.message.contains(QLatin1String("Nothing was imported")));
}

void TestImportBad::messagesDiffer()
{
    QSet<QString> messages;
    const QList<QByteArray> inputs{"",        "%PDF-1",
                                   "\x89PNG", QByteArray("\x01\x02\x00\x03", 4),
                                   "caf\xC3", "<html><body><script>x</script></body></html>"};
    for (const QByteArray &bytes : inputs) {
        messages.insert(errorOf(bytes).message);
    }
    QCOMPARE(messages.size(), inputs.size());
}

void TestImportBad::unknownFormat()
{
    ImportOptions options;
    options.format = QStringLiteral("stone");
    const Error error = errorOf("text", QStringLiteral("a.txt"), options);
    QCOMPARE(error.code, ErrorCode::Usage);
    QVERIFY(error.message.contains(QLatin1String("markdown")));
}

void TestImportBad::cancelledImport()
{
    TaskContext task;
    task.cancel.cancel();
    const auto articles = importBytes({"Some text.", QStringLiteral("a.txt"), {}}, {}, task);
    QVERIFY(!articles);
    QCOMPARE(articles.error().code, ErrorCode::Cancelled);
}

void TestImportBad::besideStaysInside()
{
    QTemporaryDir folder;
    const QByteArray png = QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAA"
                                                  "DUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJg"
                                                  "gg==");
    QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("page/files")));
    write(folder.filePath(QStringLiteral("secret.png")), png);
    write(folder.filePath(QStringLiteral("page/files/a.png")), png);
    QVERIFY(QFile::link(folder.filePath(QStringLiteral("secret.png")),
                        folder.filePath(QStringLiteral("page/link.png"))));
    const QString path = folder.filePath(QStringLiteral("page/index.html"));
    write(path, "<html><body><p>Text of the page.</p><img src='files/a.png'>"
                "<img src='../secret.png'><img src='link.png'><img src='/etc/hostname'>"
                "</body></html>");
    const auto articles = importFile(path, {}, {});
    QVERIFY(articles);
    QCOMPARE(articles->front().media.size(), size_t(1));
    QCOMPARE(articles->front().media.front().fileName, QStringLiteral("a.png"));
}

void TestImportBad::cutPage()
{
    const auto articles = importBytes(
        {"<!doctype html><html><body><p>A page that was never loaded to its e", {}, {}}, {}, {});
    QVERIFY(articles);
    QVERIFY(!articles->front().warnings.isEmpty());
    QVERIFY(articles->front().warnings.last().contains(QLatin1String("breaks off")));
}

void TestImportBad::manyElements()
{
    const Error error = errorOf(QByteArray("<html>") + QByteArray("<p>").repeated(1'100'000),
                                QStringLiteral("a.html"));
    QCOMPARE(error.code, ErrorCode::Limit);
}

void TestImportBad::guessesFormats()
{
    const auto guess = [](const QByteArray &bytes, const char *name) {
        const Source source{bytes, QLatin1String(name), {}};
        QString best;
        int score = 0;
        for (const Importer *each : importers()) {
            if (each->sniff(source) > score) {
                score = each->sniff(source);
                best = each->name();
            }
        }
        return best;
    };
    QCOMPARE(guess("<!DOCTYPE HTML><html>", "a.txt"), QStringLiteral("html"));
    QCOMPARE(guess("# Title", "a.md"), QStringLiteral("markdown"));
    QCOMPARE(guess("---\ntitle: x\n---\n", "a"), QStringLiteral("markdown"));
    QCOMPARE(guess("Just a text.", "a"), QStringLiteral("text"));
    QCOMPARE(guess("Just a text.", "a.html"), QStringLiteral("html"));
    QCOMPARE(guess(QByteArray("\xFF\xFE<\0h\0t\0m\0l\0>\0", 14), "a"), QStringLiteral("html"));
    QVERIFY(importer(QStringLiteral("html")) != nullptr);
    QVERIFY(importer(QStringLiteral("stone")) == nullptr);
}

QTEST_GUILESS_MAIN(TestImportBad)
#include "test_import_bad.moc"
