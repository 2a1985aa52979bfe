// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/approvaltable.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace rd::store {

namespace {

QStringList blocksFrom(const QByteArray &json)
{
    QStringList blocks;
    const QJsonArray array = QJsonDocument::fromJson(json).array();
    for (const QJsonValue &block : array) {
        blocks.append(block.toString());
    }
    return blocks;
}

QString toText(const QStringList &blocks)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(blocks)).toJson(QJsonDocument::Compact));
}

} // namespace

std::vector<ApprovalRequest> ApprovalTable::read(const char *where, const QVariant &value) const
{
    std::vector<ApprovalRequest> requests;
    m_context.db.each(
        QStringLiteral("SELECT uuid, article_id, revision_id, person, channel, sent_by, sent_ms, "
                       "sent_zone, returned_ms, returned_zone, blocks FROM approval_request "
                       "WHERE %1 = ? ORDER BY sent_ms DESC, id DESC")
            .arg(QLatin1String(where)),
        {value}, [&requests](const Row &row) {
            requests.push_back({row.text(0), ArticleId(row.number(1)), RevisionId(row.number(2)),
                                row.text(3), static_cast<ApprovalChannel>(row.number(4)),
                                row.text(5), momentAt(row, 6).value_or(Moment{}), momentAt(row, 8),
                                blocksFrom(row.blob(10))});
        });
    return requests;
}

std::vector<ApprovalRequest> ApprovalTable::requests(ArticleId id) const
{
    return read("article_id", id.value);
}

std::optional<ApprovalRequest> ApprovalTable::request(const QString &uuid) const
{
    auto found = read("uuid", uuid);
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<BlockApproval> ApprovalTable::answers(ArticleId id) const
{
    std::vector<BlockApproval> answers;
    m_context.db.each(
        QStringLiteral("SELECT b.block, r.uuid, b.approved, b.by_name, b.channel, b.at_ms, "
                       "b.at_zone, b.recorded_by, b.text FROM approval_request r "
                       "JOIN block_approval b ON b.request_id = r.id WHERE r.article_id = ? "
                       "ORDER BY b.at_ms, b.id"),
        {id.value}, [&answers](const Row &row) {
            answers.push_back({row.text(0), row.text(1), row.number(2) != 0, row.text(3),
                               static_cast<ApprovalChannel>(row.number(4)),
                               momentAt(row, 5).value_or(Moment{}), row.text(7), row.blob(8)});
        });
    return answers;
}

void ApprovalTable::add(const ApprovalRequest &request)
{
    m_context.db.run(
        QStringLiteral("INSERT INTO approval_request(uuid, article_id, revision_id, person, "
                       "channel, sent_by, sent_ms, sent_zone, returned_ms, returned_zone, blocks) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {request.uuid, request.article.value, orNull(request.revision), request.person,
         static_cast<int>(request.channel), request.sentBy, request.sent.utcMs,
         QString::fromLatin1(request.sent.zone), msOrNull(request.returned),
         zoneOf(request.returned), toText(request.blocks)});
}

void ApprovalTable::setReturned(const QString &request, const std::optional<Moment> &at)
{
    m_context.db.run(QStringLiteral("UPDATE approval_request SET returned_ms = ?, "
                                    "returned_zone = ? WHERE uuid = ?"),
                     {msOrNull(at), zoneOf(at), request});
}

void ApprovalTable::add(const BlockApproval &answer)
{
    m_context.db.run(
        QStringLiteral("INSERT INTO block_approval(request_id, block, approved, by_name, channel, "
                       "at_ms, at_zone, recorded_by, text) "
                       "SELECT id, ?, ?, ?, ?, ?, ?, ?, ? FROM approval_request WHERE uuid = ?"),
        {answer.block, answer.approved ? 1 : 0, answer.by, static_cast<int>(answer.channel),
         answer.at.utcMs, QString::fromLatin1(answer.at.zone), answer.recordedBy, answer.text,
         answer.request});
}

} // namespace rd::store
