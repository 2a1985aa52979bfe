// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/archive/module/packzip.h"

#include <zip.h>

#include <algorithm>
#include <ctime>

namespace rd::exporting {

namespace {

/// 1 January 1980, the first day a zip can say; as local time, because libzip asks for it so.
time_t firstDay()
{
    std::tm day{};
    day.tm_year = 80;
    day.tm_mday = 1;
    day.tm_isdst = -1;
    return std::mktime(&day);
}

bool add(zip_t *zip, const ZipEntry &entry, time_t date)
{
    // The buffer is the caller's and lives until the archive is closed.
    zip_source_t *source = zip_source_buffer(zip, entry.bytes.constData(),
                                             static_cast<zip_uint64_t>(entry.bytes.size()), 0);
    if (source == nullptr) {
        return false;
    }
    const zip_int64_t index =
        zip_file_add(zip, entry.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return false;
    }
    const auto place = static_cast<zip_uint64_t>(index);
    return zip_set_file_compression(zip, place, entry.compress ? ZIP_CM_DEFLATE : ZIP_CM_STORE,
                                    0) == 0 &&
           zip_file_set_mtime(zip, place, date, 0) == 0;
}

QByteArray contentOf(zip_source_t *target)
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_source_open(target) < 0 || zip_source_stat(target, &stat) < 0) {
        return {};
    }
    QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(target, bytes.data(), stat.size);
    zip_source_close(target);
    return read == static_cast<zip_int64_t>(stat.size) ? bytes : QByteArray();
}

/// The bytes; empty and `why` set when the library fails.
QByteArray pack(const std::vector<ZipEntry> &entries, QString &why)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_t *zip = target == nullptr ? nullptr : zip_open_from_source(target, ZIP_TRUNCATE, &error);
    if (zip == nullptr) {
        why = QString::fromUtf8(zip_error_strerror(&error));
        zip_source_free(target);
        zip_error_fini(&error);
        return {};
    }
    zip_error_fini(&error);
    zip_source_keep(target);
    const time_t date = firstDay();
    const bool added = std::all_of(entries.begin(), entries.end(),
                                   [zip, date](const ZipEntry &e) { return add(zip, e, date); });
    QByteArray bytes;
    if (!added || zip_close(zip) < 0) {
        why = QString::fromUtf8(zip_strerror(zip));
        zip_discard(zip);
    } else {
        bytes = contentOf(target);
        why = QStringLiteral("empty archive");
    }
    zip_source_free(target);
    return bytes;
}

} // namespace

} // namespace rd::exporting

extern "C" Q_DECL_EXPORT void
redaksiya_pack_zip(const std::vector<rd::exporting::ZipEntry> &entries, QByteArray &bytes,
                   QString &why);

void redaksiya_pack_zip(const std::vector<rd::exporting::ZipEntry> &entries, QByteArray &bytes,
                        QString &why)
{
    bytes = rd::exporting::pack(entries, why);
}
