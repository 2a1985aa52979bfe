// SPDX-License-Identifier: GPL-3.0-or-later
// The layout is SQLite's file format, as its documentation gives it.
#include "app/store/sqlite/rawpages.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QtEndian>

#include <bit>
#include <limits>

namespace rd::store {

namespace {

struct Store
{
    Q_DECLARE_TR_FUNCTIONS(rd::Store)
};

constexpr char tableLeaf = 0x0d;
constexpr char indexLeaf = 0x0a;
constexpr quint64 largestPayload = 1ULL << 30;

template <typename T>
T big(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<T>(bytes.constData() + at);
}

/// Reads forward in bytes that may end or lie anywhere.
class Reader final
{
public:
    Reader(const QByteArray &bytes, qsizetype at)
        : m_bytes(bytes)
        , m_at(at)
    {}
    [[nodiscard]] qsizetype at() const { return m_at; }
    [[nodiscard]] bool ok() const { return m_ok; }

    quint64 varint()
    {
        quint64 value = 0;
        for (int i = 0; i < 9; ++i) {
            if (m_at < 0 || m_at >= m_bytes.size()) {
                m_ok = false;
                return 0;
            }
            const auto byte = static_cast<quint8>(m_bytes.at(m_at++));
            if (i == 8) {
                return (value << 8) | byte;
            }
            value = (value << 7) | (byte & 0x7fU);
            if ((byte & 0x80U) == 0) {
                return value;
            }
        }
        return value;
    }
    QByteArray take(quint64 size)
    {
        if (size > static_cast<quint64>(m_bytes.size() - m_at)) {
            m_ok = false;
            return {};
        }
        const QByteArray taken = m_bytes.mid(m_at, static_cast<qsizetype>(size));
        m_at += static_cast<qsizetype>(size);
        return taken;
    }

private:
    const QByteArray &m_bytes;
    qsizetype m_at;
    bool m_ok = true;
};

qint64 signedBig(const QByteArray &bytes)
{
    quint64 value = !bytes.isEmpty() && static_cast<qint8>(bytes.at(0)) < 0
                        ? std::numeric_limits<quint64>::max()
                        : 0;
    for (const char byte : bytes) {
        value = (value << 8) | static_cast<quint8>(byte);
    }
    return static_cast<qint64>(value);
}

std::optional<QVariant> valueOf(quint64 type, Reader &reader)
{
    static constexpr quint64 sizes[] = {0, 1, 2, 3, 4, 6, 8, 8, 0, 0};
    if (type >= 12) {
        const QByteArray bytes = reader.take((type - 12) / 2);
        if (type % 2 == 0) {
            return QVariant(bytes);
        }
        return bytes.isValidUtf8() ? std::optional(QVariant(QString::fromUtf8(bytes)))
                                   : std::nullopt;
    }
    if (type >= 10) {
        return std::nullopt;
    }
    const QByteArray bytes = reader.take(sizes[type]);
    if (!reader.ok()) {
        return std::nullopt;
    }
    switch (type) {
    case 0:
        return QVariant();
    case 7:
        return QVariant(std::bit_cast<double>(signedBig(bytes)));
    case 8:
    case 9:
        return QVariant(static_cast<qint64>(type - 8));
    default:
        return QVariant(signedBig(bytes));
    }
}

std::optional<QVariantList> valuesOf(const QByteArray &payload)
{
    Reader header(payload, 0);
    const quint64 size = header.varint();
    if (!header.ok() || size > static_cast<quint64>(payload.size())) {
        return std::nullopt;
    }
    Reader body(payload, static_cast<qsizetype>(size));
    QVariantList values;
    while (header.at() < static_cast<qsizetype>(size)) {
        const auto value = valueOf(header.varint(), body);
        if (!value || !header.ok() || !body.ok()) {
            return std::nullopt;
        }
        values.append(*value);
    }
    return values;
}

/// The WAL's running checksum, over 32-bit words in the order its magic number names.
struct Checksum
{
    bool bigEndian = true;
    quint32 first = 0;
    quint32 second = 0;

    void add(const QByteArray &bytes)
    {
        for (qsizetype at = 0; at + 8 <= bytes.size(); at += 8) {
            first += word(bytes, at) + second;
            second += word(bytes, at + 4) + first;
        }
    }
    [[nodiscard]] bool is(const QByteArray &bytes, qsizetype at) const
    {
        return big<quint32>(bytes, at) == first && big<quint32>(bytes, at + 4) == second;
    }

private:
    [[nodiscard]] quint32 word(const QByteArray &bytes, qsizetype at) const
    {
        return bigEndian ? big<quint32>(bytes, at)
                         : qFromLittleEndian<quint32>(bytes.constData() + at);
    }
};

} // namespace

RawPages::RawPages(const QString &path)
    : m_file(path)
    , m_wal(path + QStringLiteral("-wal"))
{}

Result<std::unique_ptr<RawPages>> RawPages::open(const QString &path)
{
    if (!QFileInfo(path).isFile()) {
        return fail(ErrorCode::NotFound, Store::tr("There is no library “%1”.").arg(path), {},
                    path);
    }
    std::unique_ptr<RawPages> pages(new RawPages(path));
    if (!pages->m_file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::Denied,
                    Store::tr("You may not read “%1”. Ask for the right to read it.").arg(path),
                    pages->m_file.errorString(), path);
    }
    pages->readHeader();
    pages->readWal();
    pages->readFreeList();
    return pages;
}

void RawPages::readHeader()
{
    const QByteArray header = m_file.read(100);
    if (header.size() == 100 && header.startsWith("SQLite format 3")) {
        const quint16 told = big<quint16>(header, 16);
        const qsizetype size = told == 1 ? 65536 : told;
        const auto reserved = static_cast<quint8>(header.at(20));
        if (std::has_single_bit(static_cast<quint32>(size)) && size >= 512 && reserved < 64) {
            m_pageSize = size;
            m_usable = size - reserved;
        }
    }
    m_pages = (m_file.size() + m_pageSize - 1) / m_pageSize;
}

void RawPages::readWal()
{
    if (!m_wal.open(QIODevice::ReadOnly)) {
        return;
    }
    const QByteArray header = m_wal.read(32);
    if (header.size() < 32 || (big<quint32>(header, 0) & ~1U) != 0x377f0682U ||
        big<quint32>(header, 8) != static_cast<quint32>(m_pageSize)) {
        return;
    }
    Checksum sum{(big<quint32>(header, 0) & 1U) != 0};
    sum.add(header.left(24));
    if (!sum.is(header, 24)) {
        return;
    }
    QHash<qint64, qint64> uncommitted;
    for (qint64 at = 32;; at += 24 + m_pageSize) {
        const QByteArray frame = m_wal.read(24);
        const QByteArray content = m_wal.read(m_pageSize);
        if (frame.size() < 24 || content.size() < m_pageSize ||
            frame.mid(8, 8) != header.mid(16, 8)) {
            return;
        }
        sum.add(frame.left(8));
        sum.add(content);
        if (!sum.is(frame, 16)) {
            return;
        }
        uncommitted.insert(big<quint32>(frame, 0), at + 24);
        if (const quint32 pagesAfter = big<quint32>(frame, 4); pagesAfter != 0) {
            m_walPages.insert(uncommitted);
            uncommitted.clear();
            m_pages = std::max(m_pages, qint64{pagesAfter});
        }
    }
}

// Free pages keep rows that were deleted. The chain is followed as far as it can be read.
void RawPages::readFreeList()
{
    const QByteArray first = page(1);
    if (first.size() < 100 || !first.startsWith("SQLite format 3")) {
        return;
    }
    qint64 trunk = big<quint32>(first, 32);
    while (trunk > 1 && trunk <= m_pages && !m_free.contains(trunk)) {
        const QByteArray bytes = page(trunk);
        const qint64 leaves = bytes.size() < 8 ? -1 : big<quint32>(bytes, 4);
        if (leaves < 0 || 8 + leaves * 4 > bytes.size()) {
            return;
        }
        m_free.insert(trunk);
        for (qint64 i = 0; i < leaves; ++i) {
            m_free.insert(big<quint32>(bytes, 8 + i * 4));
        }
        trunk = big<quint32>(bytes, 0);
    }
}

QByteArray RawPages::page(qint64 number)
{
    if (const auto frame = m_walPages.constFind(number); frame != m_walPages.cend()) {
        return m_wal.seek(*frame) ? m_wal.read(m_pageSize) : QByteArray();
    }
    return m_file.seek((number - 1) * m_pageSize) ? m_file.read(m_pageSize) : QByteArray();
}

std::optional<QByteArray> RawPages::payload(const QByteArray &page, qsizetype at, quint64 size,
                                            bool keyed)
{
    const qsizetype most = keyed ? (m_usable - 12) * 64 / 255 - 23 : m_usable - 35;
    const auto total = static_cast<qsizetype>(size);
    qsizetype local = total;
    if (total > most) {
        const qsizetype least = (m_usable - 12) * 32 / 255 - 23;
        const qsizetype fitting = least + (total - least) % (m_usable - 4);
        local = fitting <= most ? fitting : least;
    }
    if (at + local + (local < total ? 4 : 0) > page.size()) {
        return std::nullopt;
    }
    QByteArray bytes = page.mid(at, local);
    qint64 next = local < total ? big<quint32>(page, at + local) : 0;
    while (bytes.size() < total) {
        const QByteArray more = next > 1 && next <= m_pages ? this->page(next) : QByteArray();
        if (more.size() < m_usable) {
            return std::nullopt;
        }
        bytes += more.mid(4, std::min(m_usable - 4, total - bytes.size()));
        next = big<quint32>(more, 0);
    }
    return bytes;
}

std::optional<RawRecord> RawPages::cell(const QByteArray &page, qsizetype at, bool keyed)
{
    Reader reader(page, at);
    RawRecord record;
    record.keyed = keyed;
    const quint64 size = reader.varint();
    record.rowId = keyed ? 0 : static_cast<qint64>(reader.varint());
    if (!reader.ok() || size > largestPayload ||
        size > static_cast<quint64>(m_pages) * static_cast<quint64>(m_pageSize)) {
        return std::nullopt;
    }
    const auto bytes = payload(page, reader.at(), size, keyed);
    auto values = bytes ? valuesOf(*bytes) : std::nullopt;
    if (!values) {
        return std::nullopt;
    }
    record.values = std::move(*values);
    return record;
}

void RawPages::records(qint64 number, const std::function<void(const RawRecord &)> &take)
{
    const QByteArray bytes = m_free.contains(number) ? QByteArray() : page(number);
    const qsizetype header = number == 1 ? 100 : 0;
    if (bytes.size() < header + 8) {
        return;
    }
    const char kind = bytes.at(header);
    if (kind != tableLeaf && kind != indexLeaf) {
        return;
    }
    const quint16 cells = big<quint16>(bytes, header + 3);
    for (qsizetype i = 0, at = header + 8; i < cells && at + 2 <= bytes.size(); ++i, at += 2) {
        if (const auto record = cell(bytes, big<quint16>(bytes, at), kind == indexLeaf)) {
            take(*record);
        }
    }
}

} // namespace rd::store
