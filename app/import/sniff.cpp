// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/sniff.h"

#include <array>

namespace rd::importing {

namespace {

struct Magic
{
    int offset;
    QByteArrayView bytes;
    Binary kind;
};

constexpr char nul = '\0';

const std::array<Magic, 22> &magics()
{
    static const std::array<Magic, 22> all{{
        {0, "%PDF-", Binary::Pdf},
        {0, "\x89PNG", Binary::Picture},
        {0, "\xFF\xD8\xFF", Binary::Picture}, // JPEG
        {0, "GIF8", Binary::Picture},
        {8, "WEBP", Binary::Picture},
        {0, {"II*\0", 4}, Binary::Picture}, // TIFF
        {0, {"MM\0*", 4}, Binary::Picture},
        {8, "WAVE", Binary::Recording},
        {0, "ID3", Binary::Recording}, // MP3
        {0, "OggS", Binary::Recording},
        {0, "fLaC", Binary::Recording},
        {4, "ftyp", Binary::Recording},             // MP4
        {0, "\x1A\x45\xDF\xA3", Binary::Recording}, // Matroska
        {0, "\x1F\x8B", Binary::Archive},           // gzip
        {0, "BZh", Binary::Archive},
        {0,
         "\xFD"
         "7zXZ",
         Binary::Archive},
        {0, "\x28\xB5\x2F\xFD", Binary::Archive}, // zstd
        {0, "7z\xBC\xAF", Binary::Archive},
        {0, "Rar!", Binary::Archive},
        {0, "\xD0\xCF\x11\xE0", Binary::Office}, // before 2007
        {0, "{\\rtf", Binary::Office},
        {0, "SQLite format 3", Binary::Database},
    }};
    return all;
}

/// Office documents and e-books are zip archives; their first kilobytes say which.
Binary zipKind(const QByteArray &head)
{
    if (head.contains("epub+zip")) {
        return Binary::Book;
    }
    const bool office = head.contains("opendocument") || head.contains("word/") ||
                        head.contains("[Content_Types].xml");
    return office ? Binary::Office : Binary::Archive;
}

} // namespace

Binary knownBinary(const QByteArray &bytes)
{
    if (bytes.startsWith("PK\x03\x04")) {
        return zipKind(bytes.left(4096));
    }
    if (bytes.startsWith("\x7F"
                         "ELF") ||
        (bytes.startsWith("MZ") && bytes.left(256).contains(nul))) {
        return Binary::Program;
    }
    for (const Magic &magic : magics()) {
        if (QByteArrayView(bytes)
                .sliced(qMin<qsizetype>(magic.offset, bytes.size()))
                .startsWith(magic.bytes)) {
            return magic.kind;
        }
    }
    return Binary::None;
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
