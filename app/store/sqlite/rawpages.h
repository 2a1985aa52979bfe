// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QFile>
#include <QHash>
#include <QVariantList>

#include <functional>
#include <optional>
#include <set>

namespace rd::store {

/// One record found on a leaf page. `values` holds qint64, double, QString, QByteArray or an
/// invalid QVariant.
struct RawRecord
{
    bool keyed = false; ///< of an index or a WITHOUT ROWID table: no row id
    qint64 rowId = 0;
    QVariantList values;
};

/// A library's file read page by page without SQLite, for when SQLite refuses it: the leaves of
/// all tables are found by their own shape, also where the pages that led to them are gone. What
/// was committed to the WAL beside it counts. Nothing is written.
class RawPages final
{
public:
    /// Errors: NotFound, Denied. A file of any content opens.
    static Result<std::unique_ptr<RawPages>> open(const QString &path);

    [[nodiscard]] QString path() const { return m_file.fileName(); }
    [[nodiscard]] qint64 pageCount() const { return m_pages; }
    /// Every record of page `number` (from 1) that can be read whole.
    void records(qint64 number, const std::function<void(const RawRecord &)> &take);

private:
    explicit RawPages(const QString &path);
    void readHeader();
    void readWal();
    void readFreeList();
    [[nodiscard]] QByteArray page(qint64 number);
    [[nodiscard]] std::optional<RawRecord> cell(const QByteArray &page, qsizetype at, bool keyed);
    [[nodiscard]] std::optional<QByteArray> payload(const QByteArray &page, qsizetype at,
                                                    quint64 size, bool keyed);

    QFile m_file;
    QFile m_wal;
    QHash<qint64, qint64> m_walPages; ///< page: where its newest committed frame begins
    std::set<qint64> m_free;          ///< pages whose content is old
    qsizetype m_pageSize = 8192;
    qsizetype m_usable = 8192;
    qint64 m_pages = 0;
};

} // namespace rd::store
