// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"
#include "app/base/moment.h"

#include <QAbstractListModel>

#include <vector>

namespace rd::ui {

/// What a dragged card carries: which article, and where it comes from.
struct DraggedCard
{
    ArticleId id;
    Status from = Status::Draft;
};

/// One column of the board. New rows are merged in, so that what is current stays current.
class BoardModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { RowRole = Qt::UserRole + 1 };

    explicit BoardModel(Status status, QObject *parent = nullptr);
    void setRows(const std::vector<ArticleRow> &rows);
    void setClock(Clock clock) { m_clock = std::move(clock); }
    [[nodiscard]] Status status() const { return m_status; }
    [[nodiscard]] const ArticleRow &row(int index) const { return m_rows[size_t(index)]; }
    [[nodiscard]] int rowOf(ArticleId id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] Qt::DropActions supportedDragActions() const override { return Qt::MoveAction; }

    /// What mimeData() packed; an invalid id when it is something else.
    [[nodiscard]] static DraggedCard dragged(const QMimeData *data);

private:
    void takeOut(const std::vector<ArticleRow> &rows);
    [[nodiscard]] QString spoken(const ArticleRow &row) const;

    Status m_status;
    Clock m_clock = systemClock();
    std::vector<ArticleRow> m_rows;
};

} // namespace rd::ui
