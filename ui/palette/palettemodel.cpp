// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palettemodel.h"

#include <algorithm>

namespace rd::ui {

PaletteModel::PaletteModel(QObject *parent)
    : QAbstractListModel(parent)
{}

QString PaletteModel::word(PaletteKind kind)
{
    switch (kind) {
    case PaletteKind::Action:
        return tr("Action");
    case PaletteKind::Section:
        return tr("Section");
    case PaletteKind::Setting:
        return tr("Setting");
    case PaletteKind::Article:
        return tr("Article");
    }
    return {};
}

void PaletteModel::clear()
{
    beginResetModel();
    for (std::vector<PaletteItem> &items : m_byKind) {
        items.clear();
    }
    m_rows.clear();
    endResetModel();
}

void PaletteModel::setItems(PaletteKind kind, std::vector<PaletteItem> items)
{
    beginResetModel();
    m_byKind[static_cast<size_t>(kind)] = std::move(items);
    merge();
    endResetModel();
}

void PaletteModel::merge()
{
    m_rows.clear();
    for (const std::vector<PaletteItem> &items : m_byKind) {
        for (const PaletteItem &item : items) {
            m_rows.push_back(&item);
        }
    }
    // Articles come last however recent: they arrive when the rest stands already. Only what has
    // the word somewhere inside another one ("порт" in "Спорт") gives way to them.
    const auto key = [this](const PaletteItem &item) {
        const int age =
            item.kind == PaletteKind::Article ? PaletteHistory::most : m_history.ageOf(item.id);
        return std::pair(item.rank >= insideWords, age);
    };
    std::stable_sort(
        m_rows.begin(), m_rows.end(),
        [&key](const PaletteItem *a, const PaletteItem *b) { return key(*a) < key(*b); });
}

const PaletteItem &PaletteModel::item(int row) const
{
    return *m_rows[static_cast<size_t>(row)];
}

int PaletteModel::rowOf(const QString &id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&id](const PaletteItem *item) { return item->id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const PaletteItem &its = item(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return its.title;
    case Qt::DecorationRole:
        return its.icon;
    case Qt::AccessibleTextRole:
        return its.detail.isEmpty()
                   ? tr("%1, %2", "palette: title, kind").arg(its.title, word(its.kind))
                   : tr("%1, %2, %3", "palette: title, kind, place")
                         .arg(its.title, word(its.kind), its.detail);
    case Qt::AccessibleDescriptionRole:
    case KeysRole:
        return its.keys;
    case KindRole:
        return static_cast<int>(its.kind);
    case DetailRole:
        return its.detail;
    case IdRole:
        return its.id;
    default:
        return {};
    }
}

} // namespace rd::ui
