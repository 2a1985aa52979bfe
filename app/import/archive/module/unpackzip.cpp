// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/archive/module/unpackzip.h"

#include <QCoreApplication>

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>

namespace rd::importing {

namespace {

constexpr qint64 freeOfRatio = 10LL * 1024 * 1024;

struct ZipReader
{
    Q_DECLARE_TR_FUNCTIONS(rd::ZipReader)
};

tl::unexpected<Error> damaged(const QString &why)
{
    return fail(ErrorCode::Corrupt,
                ZipReader::tr("The file is damaged, was cut off on its way, or is something else "
                              "than its name says. Nothing was read from it; ask for it to be sent "
                              "again."),
                why);
}

tl::unexpected<Error> tooLarge(const QString &why)
{
    return fail(ErrorCode::Limit,
                ZipReader::tr("The file unpacks to more than Redaksiya accepts. Nothing was read "
                              "from it."),
                why);
}

using Archive = std::unique_ptr<archive, int (*)(archive *)>;

QString nameOf(archive_entry *entry)
{
    const char *name = archive_entry_pathname_utf8(entry);
    // In a locale that is not UTF-8 the conversion may fail: then the bytes as they are.
    name = name == nullptr ? archive_entry_pathname(entry) : name;
    return QString::fromUtf8(name);
}

class Reading final
{
public:
    Reading(const QByteArray &bytes, const ZipLimits &limits)
        : m_archive(archive_read_new(), archive_read_free)
        , m_bytes(bytes)
        , m_limits(limits)
        , m_most(std::min(limits.totalBytes,
                          std::max(freeOfRatio, limits.ratio * static_cast<qint64>(bytes.size()))))
    {}

    Result<QHash<QString, QByteArray>> run()
    {
        // Only with its table of contents: without one the end is missing.
        archive_read_support_format_zip_seekable(m_archive.get());
        archive_read_set_options(m_archive.get(), "zip:!mac-ext");
        if (archive_read_open_memory(m_archive.get(), m_bytes.constData(),
                                     static_cast<size_t>(m_bytes.size())) != ARCHIVE_OK) {
            return damaged(why());
        }
        while (true) {
            archive_entry *entry = nullptr;
            const int status = archive_read_next_header(m_archive.get(), &entry);
            if (status == ARCHIVE_EOF) {
                return std::move(m_files);
            }
            if (status != ARCHIVE_OK && status != ARCHIVE_WARN) {
                return damaged(why());
            }
            if (++m_entries > m_limits.entries) {
                return tooLarge(QStringLiteral("too many entries"));
            }
            auto read = readEntry(entry);
            if (!read) {
                return fail(read.error());
            }
        }
    }

private:
    [[nodiscard]] QString why() const
    {
        return QString::fromUtf8(archive_error_string(m_archive.get()));
    }

    Result<void> readEntry(archive_entry *entry)
    {
        if (archive_entry_filetype(entry) != AE_IFREG) {
            return {};
        }
        const QString name = nameOf(entry);
        if (archive_entry_is_encrypted(entry) != 0) {
            return damaged(QStringLiteral("encrypted entry"));
        }
        if (name.isEmpty() || m_files.contains(name)) {
            return damaged(QStringLiteral("entry without a name of its own: ") + name.left(100));
        }
        QByteArray content;
        static constexpr qsizetype step = 64 * 1024;
        QByteArray buffer(step, Qt::Uninitialized);
        while (true) {
            const la_ssize_t got =
                archive_read_data(m_archive.get(), buffer.data(), static_cast<size_t>(step));
            if (got < 0) {
                return damaged(why()); // a wrong checksum is a warning to libarchive, not to us
            }
            if (got == 0) {
                break;
            }
            m_total += got;
            if (m_total > m_most || content.size() + got > m_limits.entryBytes) {
                return tooLarge(QStringLiteral("unpacks to more than %1 bytes").arg(m_most));
            }
            content.append(buffer.constData(), static_cast<qsizetype>(got));
        }
        m_files.insert(name, content);
        return {};
    }

    Archive m_archive;
    const QByteArray &m_bytes;
    ZipLimits m_limits;
    qint64 m_most;
    qint64 m_total = 0;
    int m_entries = 0;
    QHash<QString, QByteArray> m_files;
};

} // namespace

} // namespace rd::importing

extern "C" Q_DECL_EXPORT void redaksiya_unpack_zip(const QByteArray &bytes,
                                                   const rd::importing::ZipLimits &limits,
                                                   rd::Result<QHash<QString, QByteArray>> &files);

void redaksiya_unpack_zip(const QByteArray &bytes, const rd::importing::ZipLimits &limits,
                          rd::Result<QHash<QString, QByteArray>> &files)
{
    files = rd::importing::Reading(bytes, limits).run();
}
