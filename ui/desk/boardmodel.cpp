// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/boardmodel.h"

#include "ui/articlelist/card.h"
#include "ui/articlelist/words.h"

#include <QDataStream>
#include <QIODevice>
#include <QMimeData>
#include <QSet>

namespace rd::ui {

namespace {

QString cardType()
{
    return QStringLiteral("application/x-redaksiya-card");
}

} // namespace

BoardModel::BoardModel(Status status, QObject *parent)
    : QAbstractListModel(parent)
    , m_status(status)
{}

void BoardModel::takeOut(const std::vector<ArticleRow> &rows)
{
    QSet<ArticleId> stays;
    for (const ArticleRow &row : rows) {
        stays.insert(row.id);
    }
    for (int at = int(m_rows.size()) - 1; at >= 0; --at) {
        if (!stays.contains(m_rows[size_t(at)].id)) {
            beginRemoveRows({}, at, at);
            m_rows.erase(m_rows.begin() + at);
            endRemoveRows();
        }
    }
}

void BoardModel::setRows(const std::vector<ArticleRow> &rows)
{
    takeOut(rows);
    for (int at = 0; at < int(rows.size()); ++at) {
        const ArticleRow &wanted = rows[size_t(at)];
        const int now = rowOf(wanted.id);
        if (now < 0) {
            beginInsertRows({}, at, at);
            m_rows.insert(m_rows.begin() + at, wanted);
            endInsertRows();
            continue;
        }
        if (now != at) { // always from below: what is above is in its place already
            beginMoveRows({}, now, now, {}, at);
            ArticleRow moved = std::move(m_rows[size_t(now)]);
            m_rows.erase(m_rows.begin() + now);
            m_rows.insert(m_rows.begin() + at, std::move(moved));
            endMoveRows();
        }
        if (!(m_rows[size_t(at)] == wanted)) {
            m_rows[size_t(at)] = wanted;
            Q_EMIT dataChanged(index(at), index(at));
        }
    }
}

int BoardModel::rowOf(ArticleId id) const
{
    for (size_t at = 0; at < m_rows.size(); ++at) {
        if (m_rows[at].id == id) {
            return int(at);
        }
    }
    return -1;
}

int BoardModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QString BoardModel::spoken(const ArticleRow &row) const
{
    Card card;
    card.row = row;
    return spokenText(card, m_clock());
}

QVariant BoardModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const ArticleRow &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.headline.isEmpty() ? tr("No headline") : row.headline;
    case Qt::AccessibleTextRole:
        return spoken(row);
    case Qt::ToolTipRole:
        return row.headline;
    default:
        return {};
    }
}

Qt::ItemFlags BoardModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled |
                                 Qt::ItemNeverHasChildren
                           : Qt::NoItemFlags;
}

QStringList BoardModel::mimeTypes() const
{
    return {cardType()};
}

QMimeData *BoardModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty()) {
        return nullptr;
    }
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << m_rows[size_t(indexes.front().row())].id.value << int(m_status);
    auto *data = new QMimeData;
    data->setData(cardType(), bytes);
    return data;
}

DraggedCard BoardModel::dragged(const QMimeData *data)
{
    DraggedCard card;
    if (data != nullptr && data->hasFormat(cardType())) {
        QDataStream stream(data->data(cardType()));
        int from = 0;
        stream >> card.id.value >> from;
        const bool known = from >= int(Status::Idea) && from <= int(Status::Withdrawn);
        if (stream.status() != QDataStream::Ok || !known) {
            return {};
        }
        card.from = Status(from);
    }
    return card;
}

} // namespace rd::ui
