// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/palette/palettehistory.h"
#include "ui/palette/paletteitem.h"

#include <QAbstractListModel>

#include <array>
#include <vector>

namespace rd::ui {

/// What fits, in one list: recent things first, then by kind, then by how well they fit.
class PaletteModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { KindRole = Qt::UserRole, DetailRole, KeysRole, IdRole };
    static constexpr int kinds = 4;

    explicit PaletteModel(QObject *parent = nullptr);

    void setHistory(const PaletteHistory &history) { m_history = history; }
    void clear();
    /// Replaces what there is of that kind.
    void setItems(PaletteKind kind, std::vector<PaletteItem> items);
    [[nodiscard]] const PaletteItem &item(int row) const;
    /// -1: not there.
    [[nodiscard]] int rowOf(const QString &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    [[nodiscard]] static QString word(PaletteKind kind);

private:
    void merge();

    PaletteHistory m_history;
    std::array<std::vector<PaletteItem>, kinds> m_byKind;
    std::vector<const PaletteItem *> m_rows; ///< into m_byKind
};

} // namespace rd::ui
