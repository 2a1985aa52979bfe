// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/sniff.h"

#include <QCoreApplication>

#include <array>

namespace rd::importing {

namespace {

struct Kinds
{
    Q_DECLARE_TR_FUNCTIONS(rd::Import)
};

struct Magic
{
    int offset;
    QByteArrayView bytes;
    const char *name;
};

constexpr char nul = '\0';

const std::array<Magic, 22> &magics()
{
    static const std::array<Magic, 22> all{{
        {0, "%PDF-", QT_TRANSLATE_NOOP("rd::Import", "a PDF document")},
        {0, "\x89PNG", QT_TRANSLATE_NOOP("rd::Import", "a picture (PNG)")},
        {0, "\xFF\xD8\xFF", QT_TRANSLATE_NOOP("rd::Import", "a picture (JPEG)")},
        {0, "GIF8", QT_TRANSLATE_NOOP("rd::Import", "a picture (GIF)")},
        {8, "WEBP", QT_TRANSLATE_NOOP("rd::Import", "a picture (WebP)")},
        {0, {"II*\0", 4}, QT_TRANSLATE_NOOP("rd::Import", "a picture (TIFF)")},
        {0, {"MM\0*", 4}, QT_TRANSLATE_NOOP("rd::Import", "a picture (TIFF)")},
        {8, "WAVE", QT_TRANSLATE_NOOP("rd::Import", "a sound recording")},
        {0, "ID3", QT_TRANSLATE_NOOP("rd::Import", "a sound recording")},
        {0, "OggS", QT_TRANSLATE_NOOP("rd::Import", "a sound recording")},
        {0, "fLaC", QT_TRANSLATE_NOOP("rd::Import", "a sound recording")},
        {4, "ftyp", QT_TRANSLATE_NOOP("rd::Import", "a film or a sound recording")},
        {0, "\x1A\x45\xDF\xA3", QT_TRANSLATE_NOOP("rd::Import", "a film")},
        {0, "\x1F\x8B", QT_TRANSLATE_NOOP("rd::Import", "a compressed file (gzip)")},
        {0, "BZh", QT_TRANSLATE_NOOP("rd::Import", "a compressed file (bzip2)")},
        {0,
         "\xFD"
         "7zXZ",
         QT_TRANSLATE_NOOP("rd::Import", "a compressed file (xz)")},
        {0, "\x28\xB5\x2F\xFD", QT_TRANSLATE_NOOP("rd::Import", "a compressed file (zstd)")},
        {0, "7z\xBC\xAF", QT_TRANSLATE_NOOP("rd::Import", "an archive (7z)")},
        {0, "Rar!", QT_TRANSLATE_NOOP("rd::Import", "an archive (RAR)")},
        {0, "\xD0\xCF\x11\xE0",
         QT_TRANSLATE_NOOP("rd::Import", "an old Microsoft Office document")},
        {0, "{\\rtf", QT_TRANSLATE_NOOP("rd::Import", "a rich text document (RTF)")},
        {0, "SQLite format 3", QT_TRANSLATE_NOOP("rd::Import", "a database")},
    }};
    return all;
}

/// Office documents and e-books are zip archives; their first kilobytes say which.
QString zipKind(const QByteArray &head)
{
    if (head.contains("epub+zip")) {
        return Kinds::tr("an e-book (EPUB)");
    }
    if (head.contains("opendocument")) {
        return Kinds::tr("an OpenDocument file");
    }
    if (head.contains("word/") || head.contains("[Content_Types].xml")) {
        return Kinds::tr("a Microsoft Office document");
    }
    return Kinds::tr("an archive (ZIP)");
}

} // namespace

QString knownBinary(const QByteArray &bytes)
{
    if (bytes.startsWith("PK\x03\x04")) {
        return zipKind(bytes.left(4096));
    }
    if (bytes.startsWith("\x7F"
                         "ELF") ||
        (bytes.startsWith("MZ") && bytes.left(256).contains(nul))) {
        return Kinds::tr("a program");
    }
    for (const Magic &magic : magics()) {
        if (QByteArrayView(bytes)
                .sliced(qMin<qsizetype>(magic.offset, bytes.size()))
                .startsWith(magic.bytes)) {
            return Kinds::tr(magic.name);
        }
    }
    return {};
}

QByteArray sniffPrefix(const Source &source)
{
    QByteArray head = source.bytes.left(2048);
    head.replace(QByteArrayView("\xEF\xBB\xBF"), QByteArrayView());
    head.replace(QByteArrayView("\xFF\xFE"), QByteArrayView());
    head.replace(QByteArrayView("\xFE\xFF"), QByteArrayView());
    head.replace(QByteArrayView(&nul, 1), QByteArrayView());
    return head.left(1024).toLower();
}

QString suffixOf(const Source &source)
{
    const qsizetype dot = source.fileName.lastIndexOf(u'.');
    return dot < 0 ? QString() : source.fileName.mid(dot + 1).toLower();
}

} // namespace rd::importing
