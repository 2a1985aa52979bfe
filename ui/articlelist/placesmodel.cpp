// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/articlelist/placesmodel.h"

#include "ui/articlelist/words.h"
#include "ui/theme/tokens.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace rd::ui {

namespace {

PlacesModel::Place titleOf(const char *group, const QString &text)
{
    PlacesModel::Place title;
    title.text = text;
    title.group = QLatin1String(group);
    return title;
}

bool isSame(const PlacesModel::Place &a, const PlacesModel::Place &b)
{
    return a.key == b.key && a.group == b.group;
}

} // namespace

PlacesModel::PlacesModel(QObject *parent)
    : QAbstractListModel(parent)
    , m_places(build())
{}

std::vector<PlacesModel::Place> PlacesModel::build() const
{
    store::ListFilter all;
    all.archived = false;
    all.foldStories = true;
    all.reader = m_desk.name;
    std::vector<Place> places = deskPlaces(all);
    const std::vector<Place> library = libraryPlaces(all);
    places.insert(places.end(), library.begin(), library.end());
    if (!m_sections.empty()) {
        places.push_back(titleOf("sections", tr("Sections")));
    }
    const QString language = interfaceLanguage();
    for (const Section &section : m_sections) {
        store::ListFilter filter = all;
        filter.section = section.id;
        places.push_back({QStringLiteral("section-%1").arg(section.id.value),
                          section.label(language), filter,
                          m_counters.bySection.value(section.id.value)});
    }
    addSearches(places);
    addDossiers(places);
    return places;
}

void PlacesModel::addSearches(std::vector<Place> &places) const
{
    if (m_searches.empty()) {
        return;
    }
    places.push_back(titleOf("searches", tr("Saved searches")));
    QHash<store::SavedSearchId, int> depth;
    QSet<store::SavedSearchId> hidden;
    for (const store::SavedSearch &search : m_searches) {
        depth.insert(search.id, search.parent.isValid() ? depth.value(search.parent) + 1 : 0);
        if (hidden.contains(search.parent) || m_folded.contains(search.parent)) {
            hidden.insert(search.id);
            continue;
        }
        Place place;
        place.key = keyOf(search.id);
        place.text = search.name;
        place.filter.reader = m_desk.name;
        place.filter.exactWords = search.exactWords;
        place.count = m_hits.value(search.id, unknown);
        place.search = search;
        place.depth = depth.value(search.id);
        place.holds = std::any_of(
            m_searches.begin(), m_searches.end(),
            [&search](const store::SavedSearch &other) { return other.parent == search.id; });
        place.folded = m_folded.contains(search.id);
        places.push_back(std::move(place));
    }
}

void PlacesModel::addDossiers(std::vector<Place> &places) const
{
    if (!m_dossiers.empty()) {
        places.push_back(titleOf("dossiers", tr("Dossiers")));
    }
    for (const store::Dossier &dossier : m_dossiers) {
        Place place;
        place.key = keyOf(dossier.id);
        place.text = dossier.name;
        place.count = dossier.count;
        place.dossier = dossier;
        places.push_back(std::move(place));
    }
}

QString PlacesModel::keyOf(store::SavedSearchId id)
{
    return QStringLiteral("search-%1").arg(id.value);
}

QString PlacesModel::keyOf(store::DossierId id)
{
    return QStringLiteral("dossier-%1").arg(id.value);
}

void PlacesModel::setCollections(std::vector<store::SavedSearch> searches,
                                 std::vector<store::Dossier> dossiers)
{
    m_searches = std::move(searches);
    m_dossiers = std::move(dossiers);
    apply(build());
}

void PlacesModel::setHits(const QHash<store::SavedSearchId, qint64> &hits)
{
    m_hits.insert(hits);
    apply(build());
}

void PlacesModel::setFolded(int row, bool folded)
{
    const std::optional<store::SavedSearch> search = place(row).search;
    if (!search || !place(row).holds || folded == place(row).folded) {
        return;
    }
    if (folded) {
        m_folded.insert(search->id);
    } else {
        m_folded.remove(search->id);
    }
    apply(build());
}

/// Whose turn it is. Each language version is somebody's work, so that stories are not folded here.
std::vector<PlacesModel::Place> PlacesModel::deskPlaces(const store::ListFilter &all) const
{
    using At = store::ListFilter::Place;
    const auto at = [this, &all](At place) {
        store::ListFilter filter = all;
        filter.foldStories = false;
        filter.place = place;
        filter.desk = m_desk;
        return filter;
    };
    return {
        titleOf("desk", tr("Desk")),
        {QStringLiteral("mine"), tr("My desk"), at(At::MyDesk), m_deskCounts.mine},
        {QStringLiteral("waiting"), tr("Waiting for me"), at(At::Waiting), m_deskCounts.waiting},
        {QStringLiteral("due"), tr("Due today"), at(At::DueToday), m_deskCounts.dueToday,
         m_deskCounts.overdue},
        {QStringLiteral("changed"), tr("Updates to publish"), at(At::ChangedSincePublished),
         m_deskCounts.changedSincePublished},
    };
}

std::vector<PlacesModel::Place> PlacesModel::libraryPlaces(const store::ListFilter &all) const
{
    const auto place = [this, &all](const char *key, const QString &text, Status status) {
        store::ListFilter filter = all;
        filter.status = status;
        return Place{QLatin1String(key), text, filter, m_counters.byStatus.value(int(status))};
    };
    store::ListFilter archive = all;
    archive.archived = true;
    store::ListFilter bin;
    bin.deleted = true;
    return {
        titleOf("library", tr("Library")),
        {QStringLiteral("all"), tr("All articles"), all, m_counters.all},
        place("idea", tr("Ideas"), Status::Idea),
        place("draft", tr("Drafts"), Status::Draft),
        place("in_review", tr("In review"), Status::InReview),
        place("approved", tr("Approved"), Status::Approved),
        place("published", tr("Published"), Status::Published),
        {QStringLiteral("archive"), tr("Archive"), archive, m_counters.archived},
        {QStringLiteral("bin"), tr("Bin"), bin, m_counters.deleted},
    };
}

void PlacesModel::setDesk(const store::DeskQuery &query)
{
    m_desk = query;
    apply(build());
}

void PlacesModel::setDeskCounts(const store::DeskCounts &counts)
{
    if (!(counts == m_deskCounts)) {
        m_deskCounts = counts;
        apply(build());
    }
}

int PlacesModel::rowOf(const QString &key) const
{
    for (size_t row = 0; row < m_places.size(); ++row) {
        if (m_places[row].key == key) {
            return int(row);
        }
    }
    return -1;
}

void PlacesModel::setContent(const store::Counters &counters, const std::vector<Section> &sections)
{
    m_counters = counters;
    m_sections = sections;
    apply(build());
}

void PlacesModel::retranslate()
{
    apply(build());
}

void PlacesModel::apply(std::vector<Place> places)
{
    // Row by row: a reset would lose what is chosen.
    const auto findIn = [](const std::vector<Place> &all, size_t from, const Place &wanted) {
        return std::find_if(all.begin() + std::ptrdiff_t(from), all.end(),
                            [&wanted](const Place &place) { return isSame(place, wanted); });
    };
    for (int row = int(m_places.size()) - 1; row >= 0; --row) {
        if (findIn(places, 0, m_places[size_t(row)]) == places.end()) {
            beginRemoveRows({}, row, row);
            m_places.erase(m_places.begin() + row);
            endRemoveRows();
        }
    }
    for (size_t row = 0; row < places.size(); ++row) {
        const auto at = findIn(m_places, row, places[row]);
        const int from = int(at - m_places.begin());
        const int to = int(row);
        if (at == m_places.end()) {
            beginInsertRows({}, to, to);
            m_places.insert(m_places.begin() + to, places[row]);
            endInsertRows();
        } else if (from != to) {
            beginMoveRows({}, from, from, {}, to);
            std::rotate(m_places.begin() + to, m_places.begin() + from,
                        m_places.begin() + from + 1);
            endMoveRows();
        }
    }
    m_places = std::move(places);
    Q_EMIT dataChanged(index(0), index(int(m_places.size()) - 1));
}

int PlacesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_places.size());
}

QVariant PlacesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Place &place = m_places[size_t(index.row())];
    if (role == Qt::DisplayRole) {
        return place.text;
    }
    if (role == Qt::ToolTipRole && !place.key.isEmpty()) {
        return place.late > 0
                   ? place.text + QStringLiteral(", ") + tr("%n late", nullptr, int(place.late))
                   : place.text;
    }
    if (role == Qt::AccessibleTextRole) {
        if (place.key.isEmpty()) {
            return place.text;
        }
        QStringList parts{place.text};
        if (place.count != unknown) {
            parts.append(groupedNumber(place.count));
        }
        if (place.holds) {
            parts.append(place.folded ? tr("folded") : tr("unfolded"));
        }
        if (place.late > 0) {
            parts.append(tr("%n late", nullptr, int(place.late)));
        }
        return parts.join(QStringLiteral(", "));
    }
    return {};
}

Qt::ItemFlags PlacesModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || m_places[size_t(index.row())].key.isEmpty()) {
        return Qt::NoItemFlags;
    }
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

PlaceDelegate::PlaceDelegate(const Theme &theme, const PlacesModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_model(model)
{}

QSize PlaceDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool title = m_model.place(index.row()).key.isEmpty();
    return {120, title ? 36 : 29};
}

void PlaceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const PlacesModel::Place &place = m_model.place(index.row());
    const Tokens &tokens = m_theme.tokens();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect row = option.rect.adjusted(2 * Theme::step, 0, -2 * Theme::step, 0);
    constexpr int indent = 14; // px a level
    const QRect text =
        row.adjusted(2 * Theme::step + 2 + indent * place.depth, 0, -2 * Theme::step - 2, 0);
    if (place.key.isEmpty()) {
        QFont font = m_theme.machineFont(11, QFont::DemiBold);
        font.setLetterSpacing(QFont::AbsoluteSpacing, 0.5);
        painter->setFont(font);
        painter->setPen(tokens.soft);
        painter->drawText(text.adjusted(0, 10, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                          QLocale().toUpper(place.text));
        painter->restore();
        return;
    }
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    if (selected || hovered) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(selected ? tokens.accentSurface : mixed(tokens.side, tokens.ink, 0.05));
        painter->drawRoundedRect(row.adjusted(0, 1, 0, -1), Theme::radius, Theme::radius);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(tokens.accent, 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(row).adjusted(1, 2, -1, -2), Theme::radius, Theme::radius);
    }
    const int weight = selected ? QFont::DemiBold : QFont::Normal;
    QString count = place.count > 0 ? groupedNumber(place.count) : QString();
    if (place.late > 0) {
        count = QStringLiteral("! %1 · %2").arg(groupedNumber(place.late), count);
    }
    painter->setFont(m_theme.machineFont(12, weight));
    painter->setPen(place.late > 0 ? tokens.danger : selected ? tokens.accentText : tokens.soft);
    const int room = painter->fontMetrics().horizontalAdvance(count) + 2 * Theme::step;
    painter->drawText(text, Qt::AlignRight | Qt::AlignVCenter, count);
    painter->setFont(m_theme.machineFont(13, weight));
    painter->setPen(selected ? tokens.accentText : tokens.ink);
    const QString name =
        !place.holds ? place.text
                     : (place.folded ? QStringLiteral("▸ ") : QStringLiteral("▾ ")) + place.text;
    painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(name, Qt::ElideRight, text.width() - room));
    painter->restore();
}

} // namespace rd::ui
