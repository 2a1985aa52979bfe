// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/zonefield.h"

#include "app/text/folding.h"
#include "ui/widgets/zonename.h"

#include <QAbstractItemView>
#include <QCollator>
#include <QCompleter>
#include <QDateTime>
#include <QEvent>
#include <QHash>
#include <QKeyEvent>
#include <QLocale>
#include <QSet>
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

/// "Baku (UTC+4)", as it is now.
QString textOf(const QByteArray &zone)
{
    return zoneText(zone, QDateTime::currentMSecsSinceEpoch());
}

struct Entry
{
    QByteArray zone;
    QString text;
};

/// "Central Standard Time", in the interface's language.
QString timeOf(const QByteArray &zone)
{
    return QTimeZone(zone).displayName(QTimeZone::GenericTime, QTimeZone::LongName);
}

/// One of each name. Zones that are called the same have the name of their time behind them, and
/// are the same choice when that is the same, too.
void tellApart(std::vector<Entry> &all)
{
    QHash<QString, int> same;
    for (const Entry &entry : all) {
        ++same[entry.text];
    }
    QSet<QString> told;
    std::erase_if(all, [&](Entry &entry) {
        if (same.value(entry.text) > 1) {
            const QString longer = entry.text + QStringLiteral(" · ") + timeOf(entry.zone);
            if (told.contains(longer)) {
                return true;
            }
            told.insert(longer);
            entry.text = longer;
        }
        return false;
    });
}

/// By their names, as the interface's language sorts them.
std::vector<Entry> allZones()
{
    std::vector<Entry> all;
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds()) {
        if ((zone.contains('/') && !zone.startsWith("Etc/")) || zone == "UTC") {
            all.push_back({zone, textOf(zone)}); // "EST", "Iran": old names of some of these
        }
    }
    // Of two that are the same, the one people here know.
    std::stable_partition(all.begin(), all.end(),
                          [](const Entry &entry) { return !cityNames(entry.zone).isEmpty(); });
    tellApart(all);
    const QCollator order{QLocale()};
    std::stable_sort(all.begin(), all.end(), [&order](const Entry &a, const Entry &b) {
        return order.compare(a.text, b.text) < 0;
    });
    return all;
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
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { take(index.data(zoneRole).toByteArray()); });
    setZone(QByteArrayLiteral("Asia/Baku"));
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
    if (m_completer->model() != nullptr || !isEnabled()) {
        return;
    }
    auto *zones = new QStandardItemModel(m_completer);
    for (const Entry &entry : allZones()) {
        auto *item = new QStandardItem(entry.text);
        const QString iana = QString::fromLatin1(entry.zone);
        item->setData(entry.zone, zoneRole);
        item->setToolTip(iana);
        item->setData(
            text::fold(QStringList{entry.text, iana,
                                   QString(iana).replace(QLatin1Char('_'), QLatin1Char(' ')),
                                   cityNames(entry.zone)}
                           .join(QLatin1Char(' '))),
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

void ZoneField::take(const QByteArray &zone)
{
    const bool isNew = zone != m_zone;
    setZone(zone);
    if (isNew) {
        Q_EMIT chosen(zone);
    }
}

/// A name that was typed whole is meant; what is no zone does not stay.
void ZoneField::settle()
{
    const QByteArray typed = text().trimmed().toLatin1();
    if (isModified() && typed.contains('/') && QTimeZone::isTimeZoneIdAvailable(typed)) {
        take(typed);
    } else {
        setZone(m_zone);
    }
}

void ZoneField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_completer->setModel(nullptr); // read anew in that language
        setZone(m_zone);
    }
}

} // namespace rd::ui
