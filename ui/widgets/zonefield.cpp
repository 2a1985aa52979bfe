// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/zonefield.h"

#include "app/text/folding.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QDateTime>
#include <QKeyEvent>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTimeZone>

#include <algorithm>

namespace rd::ui {

namespace {

constexpr int zoneRole = Qt::UserRole;
constexpr int searchRole = Qt::UserRole + 1; ///< folded
constexpr int shownZones = 12;

struct City
{
    const char *zone;
    const char *names; ///< as people here write them
};

constexpr City cities[] = {
    {"Asia/Baku", "Bakı Баку 巴库 Azərbaycan Азербайджан 阿塞拜疆"},
    {"Europe/Moscow", "Moskva Москва 莫斯科"},
    {"Europe/Istanbul", "İstanbul Ankara Стамбул Анкара 伊斯坦布尔 安卡拉"},
    {"Asia/Shanghai", "Pekin Пекин 北京 上海 Şanxay Шанхай Beijing"},
    {"Asia/Tbilisi", "Tiflis Тбилиси 第比利斯"},
    {"Europe/London", "Лондон 伦敦"},
    {"Europe/Paris", "Париж 巴黎"},
    {"Europe/Berlin", "Берлин 柏林"},
    {"Europe/Brussels", "Brüssel Брюссель 布鲁塞尔"},
    {"America/New_York", "Nyu-York Vaşinqton Нью-Йорк Вашингтон 纽约 华盛顿 Washington"},
    {"Asia/Tashkent", "Daşkənd Ташкент 塔什干"},
    {"Asia/Almaty", "Almatı Astana Алматы Астана 阿拉木图"},
    {"Asia/Tehran", "Tehran Тегеран 德黑兰"},
    {"Asia/Dubai", "Dubay Дубай 迪拜"},
    {"Europe/Kiev", "Kiyev Киев Kyiv 基辅"},
    {"Asia/Tokyo", "Tokio Токио 东京"},
    {"UTC", "GMT"},
};

QString cityNames(const QByteArray &zone)
{
    const auto *found = std::find_if(std::begin(cities), std::end(cities),
                                     [&zone](const City &city) { return zone == city.zone; });
    return found == std::end(cities) ? QString() : QString::fromUtf8(found->names);
}

/// All words of the query, in any order, in the folded names.
class ZoneFilter final : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setWords(const QStringList &words)
    {
        m_words = words;
        invalidateFilter();
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const QString names = sourceModel()->index(row, 0, parent).data(searchRole).toString();
        return std::all_of(m_words.begin(), m_words.end(),
                           [&names](const QString &word) { return names.contains(word); });
    }

private:
    QStringList m_words;
};

} // namespace

ZoneField::ZoneField(QWidget *parent)
    : QLineEdit(parent)
    , m_completer(new QCompleter(this))
{
    setMaximumWidth(360);
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(shownZones);
    m_completer->popup()->setProperty("popup", true);
    connect(this, &QLineEdit::textEdited, this, &ZoneField::search);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this,
            &ZoneField::take);
    setZone(QByteArrayLiteral("Asia/Baku"));
}

QString ZoneField::textOf(const QByteArray &zone)
{
    const int offset = QTimeZone(zone).offsetFromUtc(QDateTime::currentDateTimeUtc()) / 60;
    return QStringLiteral("%1 (UTC%2%3:%4)")
        .arg(QString::fromLatin1(zone), offset < 0 ? QStringLiteral("−") : QStringLiteral("+"))
        .arg(std::abs(offset) / 60, 2, 10, QLatin1Char('0'))
        .arg(std::abs(offset) % 60, 2, 10, QLatin1Char('0'));
}

void ZoneField::setZone(const QByteArray &zone)
{
    m_zone = zone;
    setText(textOf(zone));
    setCursorPosition(0);
}

void ZoneField::focusInEvent(QFocusEvent *event)
{
    fill();
    QLineEdit::focusInEvent(event);
    if (event->reason() != Qt::PopupFocusReason) { // the list comes and goes while one types
        selectAll();
    }
}

void ZoneField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason) {
        settle();
    }
}

void ZoneField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && !m_completer->popup()->isVisible()) {
        search(isModified() ? text() : QString());
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void ZoneField::fill()
{
    if (m_completer->completionModel()->rowCount() > 0 || !isEnabled()) {
        return;
    }
    auto *zones = new QStandardItemModel(m_completer);
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds()) {
        if (!zone.contains('/') && zone != "UTC") {
            continue; // "EST", "Iran": old names of zones that are in the list
        }
        const QString text = textOf(zone);
        auto *item = new QStandardItem(text);
        item->setData(zone, zoneRole);
        item->setData(
            text::fold(text + QLatin1Char(' ') +
                       QString::fromLatin1(zone).replace(QLatin1Char('_'), QLatin1Char(' ')) +
                       QLatin1Char(' ') + cityNames(zone)),
            searchRole);
        zones->appendRow(item);
    }
    auto *filter = new ZoneFilter(m_completer);
    filter->setSourceModel(zones);
    m_completer->setModel(filter);
}

void ZoneField::search(const QString &text)
{
    fill();
    auto *filter = static_cast<ZoneFilter *>(m_completer->model());
    filter->setWords(text::fold(text).split(QLatin1Char(' '), Qt::SkipEmptyParts));
    if (filter->rowCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->complete();
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void ZoneField::take(const QString &text)
{
    const QByteArray zone = text.section(QLatin1Char(' '), 0, 0).toLatin1();
    if (!QTimeZone::isTimeZoneIdAvailable(zone)) {
        return;
    }
    const bool isNew = zone != m_zone;
    setZone(zone);
    if (isNew) {
        Q_EMIT chosen(zone);
    }
}

void ZoneField::settle()
{
    take(text());
    setZone(m_zone); // what is no zone does not stay
}

} // namespace rd::ui
