// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/desk.h"
#include "app/store/values.h"
#include "ui/theme/theme.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

#include <vector>

namespace rd::ui {

/// The rows of the sidebar: titles of groups, and places with a filter and a count.
class PlacesModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    struct Place
    {
        QString key; ///< stays the same over languages and reloads; empty: a group's title
        QString text;
        store::ListFilter filter;
        qint64 count = 0;
        qint64 late = 0; ///< of them, past their deadline
    };

    explicit PlacesModel(QObject *parent = nullptr);

    /// Whose desk it is; each place's filter says so to the store.
    void setDesk(const store::DeskQuery &query);
    [[nodiscard]] const store::DeskQuery &desk() const { return m_desk; }
    void setDeskCounts(const store::DeskCounts &counts);
    /// Rows whose keys stay keep their index (and so the selection).
    void setContent(const store::Counters &counters, const std::vector<Section> &sections);
    /// Words again, in the language of now.
    void retranslate();

    /// -1: no such place.
    [[nodiscard]] int rowOf(const QString &key) const;
    [[nodiscard]] const Place &place(int row) const { return m_places[size_t(row)]; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    [[nodiscard]] std::vector<Place> build() const;
    [[nodiscard]] std::vector<Place> deskPlaces(const store::ListFilter &all) const;
    [[nodiscard]] std::vector<Place> libraryPlaces(const store::ListFilter &all) const;
    void apply(std::vector<Place> places);

    store::Counters m_counters;
    store::DeskQuery m_desk;
    store::DeskCounts m_deskCounts;
    std::vector<Section> m_sections;
    std::vector<Place> m_places;
};

class PlaceDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    PlaceDelegate(const Theme &theme, const PlacesModel &model, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    const Theme &m_theme;
    const PlacesModel &m_model;
};

} // namespace rd::ui
