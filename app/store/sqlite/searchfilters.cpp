// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sqlite/searchfilters.h"

#include "app/store/places.h"
#include "app/store/position.h"
#include "app/store/sqlite/functions.h"
#include "app/store/sqlite/searchtexts.h"
#include "app/text/names.h"

#include <QCoreApplication>

namespace rd::store {

namespace {

struct Store
{
    Q_DECLARE_TR_FUNCTIONS(rd::Store)
};

Condition ofHas(HasWhat what)
{
    Condition condition;
    switch (what) {
    case HasWhat::Image:
        condition.add(QStringLiteral("a.thumbnail <> ''"));
        break;
    case HasWhat::Keywords:
        condition.add(
            QStringLiteral("EXISTS (SELECT 1 FROM article_keyword w WHERE w.article_id = a.id)"));
        break;
    case HasWhat::Comments:
        condition.add(
            QStringLiteral("a.id IN (SELECT article_id FROM comment WHERE deleted_ms IS NULL)"));
        break;
    case HasWhat::Deadline:
        condition.add(QStringLiteral("a.deadline_ms IS NOT NULL"));
        break;
    case HasWhat::Assignee:
        condition.add(QStringLiteral("a.assignee <> ''"));
        break;
    case HasWhat::Embargo:
        condition.add(QStringLiteral("EXISTS (SELECT 1 FROM story s WHERE s.id = a.story_id "
                                     "AND s.embargo_ms IS NOT NULL)"));
        break;
    }
    return condition;
}

Condition ofState(IsWhat what, qint64 nowMs)
{
    Condition condition;
    switch (what) {
    case IsWhat::Archived:
        condition.add(QStringLiteral("a.archived = 1"));
        break;
    case IsWhat::Corrected:
        condition.add(QStringLiteral("a.corrected <> 0"));
        break;
    case IsWhat::Stale:
        condition.add(
            QStringLiteral("a.source_revision_id IS NOT NULL AND EXISTS (SELECT 1 FROM story s "
                           "JOIN article o ON o.id = s.source_article_id WHERE s.id = a.story_id "
                           "AND o.id <> a.id AND o.head_revision_id IS NOT a.source_revision_id)"));
        break;
    case IsWhat::Changed:
        condition.add(conditionOfChanged(QStringLiteral("a")));
        break;
    case IsWhat::Translated:
        condition.add(QStringLiteral("EXISTS (SELECT 1 FROM story s WHERE s.id = a.story_id "
                                     "AND s.source_article_id <> a.id)"));
        break;
    case IsWhat::Overdue:
        condition.add(QStringLiteral("a.status < 4 AND a.deadline_ms IS NOT NULL "
                                     "AND a.deadline_ms < ?"),
                      {nowMs});
        break;
    }
    return condition;
}

Condition ofIs(const QueryNode &node, qint64 nowMs)
{
    if (!node.genre) {
        return ofState(static_cast<IsWhat>(node.value), nowMs);
    }
    Condition condition;
    // The first part is the index's own: most articles are news, which it leaves out.
    condition.add(node.value == 0 ? QStringLiteral("a.genre = ?")
                                  : QStringLiteral("a.genre <> 0 AND a.genre = ?"),
                  {node.value});
    return condition;
}

Result<Condition> ofSection(const QueryNode &node, Sections &sections)
{
    const Section *section = sections.byLabel(node.text);
    if (section == nullptr) {
        return queryError({node.at, node.length},
                          Store::tr("The search cannot be understood: there is no section “%2”, "
                                    "which stands at character %1.")
                              .arg(QString::number(node.at + 1), node.text));
    }
    Condition condition;
    condition.add(QStringLiteral("a.section_id = ?"), {section->id.value});
    return condition;
}

Condition ofAssignee(const QString &name)
{
    Condition condition;
    condition.add(QStringLiteral("a.assignee <> '' AND a.assignee IN (SELECT assignee FROM article "
                                 "WHERE assignee <> '' AND instr(' ' || rd_name_key(assignee) || "
                                 "' ', ' ' || ? || ' ') > 0)"),
                  {nameKey(name)});
    return condition;
}

} // namespace

void narrowToDays(const QueryNode &node, const QByteArray &zone, qint64 &from, qint64 &before)
{
    const auto midnight = [&zone](const QDate &day) {
        return firstPositionOf(Moment::fromLocal(day, QTime(0, 0), zone).utcMs);
    };
    if (node.from.isValid()) {
        from = std::max(from, midnight(node.from));
    }
    if (node.to.isValid()) {
        before = std::min(before, midnight(node.to.addDays(1)));
    }
}

Result<Condition> conditionOfFilter(const QueryNode &node, const SearchSetting &setting)
{
    Condition condition;
    switch (node.field) {
    case QueryField::Section:
        return ofSection(node, setting.sections);
    case QueryField::Status:
        condition.add(QStringLiteral("a.status = ?"), {node.value});
        break;
    case QueryField::Language:
        condition.add(QStringLiteral("a.language = ?"), {node.text.toLower()});
        break;
    case QueryField::Assignee:
        return ofAssignee(node.text);
    case QueryField::Has:
        return ofHas(static_cast<HasWhat>(node.value));
    case QueryField::Is:
        return ofIs(node, setting.nowMs);
    case QueryField::Date: {
        qint64 from = std::numeric_limits<qint64>::min();
        qint64 before = std::numeric_limits<qint64>::max();
        narrowToDays(node, setting.zone, from, before);
        condition.add(QStringLiteral("a.position >= ? AND a.position < ?"), {from, before});
        break;
    }
    default:
        Q_ASSERT_X(false, "conditionOfFilter", "a field that is no filter");
    }
    return condition;
}

QString saidMatch(const QStringList &speakers, const QString &words)
{
    QStringList names;
    for (const QString &name : speakers) {
        names.append(u'"' + name + u'"');
    }
    const QString who = QStringLiteral("who : (%1)").arg(names.join(QStringLiteral(" OR ")));
    return words.isEmpty() ? who : QStringLiteral("(%1 AND words : (%2))").arg(who, words);
}

QStringList speakersNamed(const QString &name, const Persons &persons)
{
    QStringList found;
    QStringList names = persons.namesBeside(name);
    names.prepend(nameKey(name));
    for (const QString &one : names) {
        for (const QString &form : text::nameForms(one)) {
            if (!form.isEmpty() && !found.contains(form)) {
                found.append(form);
            }
        }
    }
    for (const QString &uuid : persons.uuidsNamed(name)) {
        found.append(personToken(uuid));
    }
    return found;
}

} // namespace rd::store
