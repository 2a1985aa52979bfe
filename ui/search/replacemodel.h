// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/replaceacross.h"

#include <QAbstractItemModel>

namespace rd::ui {

/// The hits of a replacement under their articles, each with a check box. One column: what stands
/// there, with the old and the new words between marks.
class ReplaceModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    using QAbstractItemModel::QAbstractItemModel;

    void setArticles(std::vector<workspace::ReplaceArticle> articles);
    [[nodiscard]] const std::vector<workspace::ReplaceArticle> &articles() const
    {
        return m_articles;
    }
    [[nodiscard]] qint64 chosen() const;
    void setAll(bool chosen);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void chosenChanged();

private:
    [[nodiscard]] static bool isArticle(const QModelIndex &index)
    {
        return index.internalId() == 0;
    }
    [[nodiscard]] static size_t articleOf(const QModelIndex &hit) { return hit.internalId() - 1; }
    [[nodiscard]] QVariant articleData(const workspace::ReplaceArticle &article, int role) const;
    [[nodiscard]] static QVariant hitData(const workspace::ReplaceHit &hit, int role);

    std::vector<workspace::ReplaceArticle> m_articles;
};

} // namespace rd::ui
