// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sections.h"

#include "app/text/folding.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace rd::store {

namespace {

struct Seed
{
    const char *key;
    const char *en;
    const char *az;
    const char *ru;
    const char *zh;
    const char *colour;
};

constexpr Seed seeds[] = {
    {"politics", "Politics", "Siyasət", "Политика", "时政", "#7a3e48"},
    {"foreign-policy", "Foreign policy", "Xarici siyasət", "Внешняя политика", "外交", "#2f5d8a"},
    {"security", "Security", "Təhlükəsizlik", "Безопасность", "安全", "#4a5568"},
    {"economy", "Economy", "İqtisadiyyat", "Экономика", "经济", "#2f7a55"},
    {"finance", "Finance", "Maliyyə", "Финансы", "金融", "#5b7f2b"},
    {"energy", "Energy", "Energetika", "Энергетика", "能源", "#b26a1b"},
    {"business", "Business", "Biznes", "Бизнес", "商业", "#6b6a3a"},
    {"transport", "Transport", "Nəqliyyat", "Транспорт", "交通", "#3d7f86"},
    {"society", "Society", "Cəmiyyət", "Общество", "社会", "#8a5a9c"},
    {"education", "Education", "Təhsil", "Образование", "教育", "#4f6db3"},
    {"health", "Health", "Səhiyyə", "Здоровье", "健康", "#b0475f"},
    {"technology", "Technology", "Texnologiya", "Технологии", "科技", "#3f6f9f"},
    {"environment", "Environment", "Ekologiya", "Экология", "环境", "#3c8a4a"},
    {"culture", "Culture", "Mədəniyyət", "Культура", "文化", "#a0522d"},
    {"sport", "Sport", "İdman", "Спорт", "体育", "#c05621"},
    {"incidents", "Incidents", "Hadisə", "Происшествия", "突发", "#9b2c2c"},
    {"regions", "Regions", "Region", "Регионы", "地方", "#6d5c4d"},
    {"world", "World", "Dünya", "В мире", "国际", "#34558b"},
};

Section fromSeed(const Seed &seed, int position)
{
    return {SectionId(),
            QString::fromUtf8(seed.key),
            {{QStringLiteral("en"), QString::fromUtf8(seed.en)},
             {QStringLiteral("az"), QString::fromUtf8(seed.az)},
             {QStringLiteral("ru"), QString::fromUtf8(seed.ru)},
             {QStringLiteral("zh"), QString::fromUtf8(seed.zh)}},
            position,
            QString::fromUtf8(seed.colour)};
}

} // namespace

const std::vector<Section> &Sections::all()
{
    const qint64 version = m_context.db.number(QStringLiteral("PRAGMA data_version")).value_or(-1);
    if (version == m_version && m_version >= 0) {
        return m_all;
    }
    m_all.clear();
    m_byFolded.clear();
    QHash<qint64, size_t> places;
    m_context.db.each(
        QStringLiteral("SELECT id, key, position, colour FROM section ORDER BY position, id"), {},
        [&](const Row &row) {
            places.insert(row.number(0), m_all.size());
            m_byFolded.insert(row.text(1), m_all.size()); // a key is folded by its nature
            m_all.push_back({SectionId(row.number(0)),
                             row.text(1),
                             {},
                             static_cast<int>(row.number(2)),
                             row.text(3)});
        });
    m_context.db.each(
        QStringLiteral("SELECT section_id, language, label, folded FROM section_label"), {},
        [&](const Row &row) {
            const size_t place = places.value(row.number(0));
            m_all[place].labels.insert(row.text(1), row.text(2));
            m_byFolded.insert(row.text(3), place);
        });
    m_version = m_context.db.ok() ? version : -1;
    return m_all;
}

const Section *Sections::byId(SectionId id)
{
    for (const Section &section : all()) {
        if (section.id == id) {
            return &section;
        }
    }
    return nullptr;
}

const Section *Sections::byLabel(const QString &label)
{
    const std::vector<Section> &sections = all();
    const auto found = m_byFolded.constFind(text::fold(label.simplified()));
    return found == m_byFolded.cend() ? nullptr : &sections[*found];
}

QString Sections::label(SectionId id, const QString &language)
{
    const Section *section = id.isValid() ? byId(id) : nullptr;
    return section != nullptr ? section->label(language) : QString();
}

QString Sections::freeKey(const QString &label)
{
    QString key;
    const QString folded = text::fold(label);
    for (const QChar c : folded) {
        const bool plain = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (plain) {
            key += c;
        } else if (!key.isEmpty() && !key.endsWith(u'-')) {
            key += u'-';
        }
    }
    if (key.endsWith(u'-')) {
        key.chop(1);
    }
    if (key.isEmpty()) {
        key = QStringLiteral("section");
    }
    QSet<QString> taken;
    for (const Section &section : all()) {
        taken.insert(section.key);
    }
    QString free = key;
    for (int n = 2; taken.contains(free); ++n) {
        free = QStringLiteral("%1-%2").arg(key).arg(n);
    }
    return free;
}

SectionId Sections::ensure(const QString &label, const QString &language)
{
    const QString clean = label.simplified();
    if (clean.isEmpty()) {
        return {};
    }
    if (const Section *section = byLabel(clean)) {
        return section->id;
    }
    const auto position = static_cast<int>(all().size());
    return save({SectionId(), freeKey(clean), {{language, clean}}, position, {}});
}

SectionId Sections::save(const Section &section)
{
    qint64 id = section.id.value;
    const QString key =
        section.key.isEmpty() ? freeKey(section.label(QStringLiteral("en"))) : section.key;
    if (id == 0) {
        id = m_context.db.insert(
            QStringLiteral("INSERT INTO section(key, position, colour) VALUES (?, ?, ?)"),
            {key, section.position, section.colour});
    } else {
        m_context.db.run(
            QStringLiteral("UPDATE section SET key = ?, position = ?, colour = ? WHERE id = ?"),
            {key, section.position, section.colour, id});
        m_context.db.run(QStringLiteral("DELETE FROM section_label WHERE section_id = ?"), {id});
    }
    for (auto it = section.labels.cbegin(); it != section.labels.cend(); ++it) {
        m_context.db.run(
            QStringLiteral("INSERT INTO section_label(section_id, language, label, folded) "
                           "VALUES (?, ?, ?, ?)"),
            {id, it.key(), it.value().simplified(), text::fold(it.value().simplified())});
    }
    m_version = -1; // data_version does not count our own writes
    return SectionId(id);
}

void Sections::order(const std::vector<SectionId> &order)
{
    std::vector<SectionId> rest;
    for (const Section &section : all()) {
        if (std::find(order.begin(), order.end(), section.id) == order.end()) {
            rest.push_back(section.id);
        }
    }
    int position = 0;
    for (const auto *part : {&order, &std::as_const(rest)}) {
        for (const SectionId id : *part) {
            m_context.db.run(QStringLiteral("UPDATE section SET position = ? WHERE id = ?"),
                             {position++, id.value});
        }
    }
    m_version = -1;
}

void Sections::remove(SectionId id, SectionId successor)
{
    m_context.db.run(QStringLiteral("UPDATE article SET section_id = ? WHERE section_id = ?"),
                     {orNull(successor), id.value});
    m_context.db.run(QStringLiteral("DELETE FROM section WHERE id = ?"), {id.value});
    m_version = -1;
}

void Sections::seed()
{
    int position = 0;
    for (const Seed &one : seeds) {
        save(fromSeed(one, position++));
    }
}

} // namespace rd::store
