// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/desk.h"
#include "app/store/dossiers.h"
#include "app/store/savedsearches.h"
#include "app/store/values.h"
#include "ui/theme/theme.h"

#include <QAbstractListModel>
#include <QSet>
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
        /// Of a saved search; in a group's title only what it is.
        std::optional<store::SavedSearch> search = {};
        std::optional<store::Dossier> dossier = {};
        int depth = 0;      ///< of a saved search in others
        bool holds = false; ///< others, which show unless it is folded
        bool folded = false;
        QString group = {}; ///< of a title: stays the same over languages
    };
    static constexpr qint64 unknown = -1; ///< a count nobody has yet

    explicit PlacesModel(QObject *parent = nullptr);

    /// Whose desk it is; each place's filter says so to the store.
    void setDesk(const store::DeskQuery &query);
    [[nodiscard]] const store::DeskQuery &desk() const { return m_desk; }
    void setDeskCounts(const store::DeskCounts &counts);
    /// Rows whose keys stay keep their index (and so the selection).
    void setContent(const store::Counters &counters, const std::vector<Section> &sections);
    void setCollections(std::vector<store::SavedSearch> searches,
                        std::vector<store::Dossier> dossiers);
    /// What saved searches find; those not in it keep what is known of them.
    void setHits(const QHash<store::SavedSearchId, qint64> &hits);
    [[nodiscard]] const std::vector<store::SavedSearch> &searches() const { return m_searches; }
    [[nodiscard]] const std::vector<store::Dossier> &dossiers() const { return m_dossiers; }
    void setFolded(int row, bool folded);
    static QString keyOf(store::SavedSearchId id);
    static QString keyOf(store::DossierId id);
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
    void addSearches(std::vector<Place> &places) const;
    void addDossiers(std::vector<Place> &places) const;
    void apply(std::vector<Place> places);

    store::Counters m_counters;
    store::DeskQuery m_desk;
    store::DeskCounts m_deskCounts;
    std::vector<Section> m_sections;
    std::vector<store::SavedSearch> m_searches; ///< depth first
    std::vector<store::Dossier> m_dossiers;
    QHash<store::SavedSearchId, qint64> m_hits;
    QSet<store::SavedSearchId> m_folded;
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
