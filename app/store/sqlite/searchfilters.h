// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/sqlite/searchquery.h"

namespace rd::store {

/// The condition on article `a` of a Filter, but for Said. Errors: Usage.
Result<Condition> conditionOfFilter(const QueryNode &node, const SearchSetting &setting);
/// Narrows a range of positions to the days of a Date.
void narrowToDays(const QueryNode &node, const QByteArray &zone, qint64 &from, qint64 &before);

/// What FTS5 looks for in the index of what people say: `words` (a match of its columns) said by
/// that name; empty: anything.
QString saidMatch(const QStringList &speakers, const QString &words);
/// All that the one called `name` is found by: their names in all languages and forms, with the
/// endings names get in sentences, folded.
QStringList speakersNamed(const QString &name, const Persons &persons);

} // namespace rd::store
