// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/articlelist/placesmodel.h"

#include "ui/articlelist/words.h"
#include "ui/theme/tokens.h"

#include <QLocale>
#include <QPainter>

namespace rd::ui {

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
        places.push_back({{}, tr("Sections"), {}, 0});
    }
    const QString language = interfaceLanguage();
    for (const Section &section : m_sections) {
        store::ListFilter filter = all;
        filter.section = section.id;
        places.push_back({QStringLiteral("section-%1").arg(section.id.value),
                          section.label(language), filter,
                          m_counters.bySection.value(section.id.value)});
    }
    return places;
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
        {{}, tr("Desk"), {}, 0},
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
        {{}, tr("Library"), {}, 0},
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
    // Sections only ever come or go at the end here; a reset would lose what is chosen.
    const int before = int(m_places.size());
    const int after = int(places.size());
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_places = std::move(places);
        endInsertRows();
    } else if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_places = std::move(places);
        endRemoveRows();
    } else {
        m_places = std::move(places);
    }
    Q_EMIT dataChanged(index(0), index(after - 1));
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
        QStringList parts{place.text, groupedNumber(place.count)};
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
    const QRect text = row.adjusted(2 * Theme::step + 2, 0, -2 * Theme::step - 2, 0);
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
    painter->drawText(
        text, Qt::AlignLeft | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(place.text, Qt::ElideRight, text.width() - room));
    painter->restore();
}

} // namespace rd::ui
