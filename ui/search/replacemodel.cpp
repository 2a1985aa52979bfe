// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/replacemodel.h"

namespace rd::ui {

using workspace::ReplaceArticle;
using workspace::ReplaceHit;

void ReplaceModel::setArticles(std::vector<ReplaceArticle> articles)
{
    beginResetModel();
    m_articles = std::move(articles);
    endResetModel();
    Q_EMIT chosenChanged();
}

qint64 ReplaceModel::chosen() const
{
    qint64 sum = 0;
    for (const ReplaceArticle &article : m_articles) {
        sum += article.chosen();
    }
    return sum;
}

void ReplaceModel::setAll(bool chosen)
{
    if (m_articles.empty()) {
        return;
    }
    for (size_t i = 0; i < m_articles.size(); ++i) {
        for (ReplaceHit &hit : m_articles[i].hits) {
            hit.chosen = chosen;
        }
        const QModelIndex parent = index(int(i), 0, {});
        Q_EMIT dataChanged(index(0, 0, parent), index(rowCount(parent) - 1, 0, parent));
    }
    Q_EMIT dataChanged(index(0, 0, {}), index(rowCount() - 1, 0, {}));
    Q_EMIT chosenChanged();
}

/// The internal id of an article's row is 0, of a hit's row the article's row + 1.
QModelIndex ReplaceModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column != 0 || row >= rowCount(parent)) {
        return {};
    }
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : quintptr(0));
}

QModelIndex ReplaceModel::parent(const QModelIndex &child) const
{
    return !child.isValid() || isArticle(child)
               ? QModelIndex()
               : createIndex(int(articleOf(child)), 0, quintptr(0));
}

int ReplaceModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid()) {
        return int(m_articles.size());
    }
    return isArticle(parent) ? int(m_articles[size_t(parent.row())].hits.size()) : 0;
}

int ReplaceModel::columnCount(const QModelIndex & /*parent*/) const
{
    return 1;
}

QVariant ReplaceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    return isArticle(index) ? articleData(m_articles[size_t(index.row())], role)
                            : hitData(m_articles[articleOf(index)].hits[size_t(index.row())], role);
}

QVariant ReplaceModel::articleData(const ReplaceArticle &article, int role) const
{
    const qint64 chosen = article.chosen();
    if (role == Qt::CheckStateRole) {
        return int(chosen == 0                             ? Qt::Unchecked
                   : chosen == qint64(article.hits.size()) ? Qt::Checked
                                                           : Qt::PartiallyChecked);
    }
    if (role == Qt::DisplayRole) {
        const QString headline = article.headline.simplified();
        return (headline.isEmpty() ? tr("Without a headline") : headline) + QStringLiteral(" · ") +
               QString::number(article.hits.size());
    }
    return {};
}

QVariant ReplaceModel::hitData(const ReplaceHit &hit, int role)
{
    if (role == Qt::CheckStateRole) {
        return int(hit.chosen ? Qt::Checked : Qt::Unchecked);
    }
    const QString before = QString(hit.before).replace(QLatin1Char('\n'), QLatin1Char(' '));
    const QString after = QString(hit.after).replace(QLatin1Char('\n'), QLatin1Char(' '));
    if (role == Qt::DisplayRole) {
        return QStringLiteral("…%1[%2 → %3]%4…").arg(before, hit.found, hit.replacement, after);
    }
    if (role == Qt::AccessibleTextRole) {
        return tr("%1 becomes %2: %3").arg(hit.found, hit.replacement, before + hit.found + after);
    }
    return {};
}

bool ReplaceModel::setData(const QModelIndex &at, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(at, CheckIndexOption::IndexIsValid)) {
        return false;
    }
    const bool chosen = value.toInt() != Qt::Unchecked;
    const QModelIndex top = isArticle(at) ? at : parent(at);
    ReplaceArticle &article = m_articles[size_t(top.row())];
    if (isArticle(at)) {
        for (ReplaceHit &hit : article.hits) {
            hit.chosen = chosen;
        }
        Q_EMIT dataChanged(index(0, 0, top), index(rowCount(top) - 1, 0, top));
    } else {
        article.hits[size_t(at.row())].chosen = chosen;
        Q_EMIT dataChanged(at, at);
    }
    Q_EMIT dataChanged(top, top);
    Q_EMIT chosenChanged();
    return true;
}

Qt::ItemFlags ReplaceModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                           : Qt::NoItemFlags;
}

} // namespace rd::ui
