// SPDX-License-Identifier: GPL-3.0-or-later
// Private to storyfile.cpp: the values of a package as JSON.
#pragma once

#include "app/article/storypackage.h"
#include "app/base/result.h"

#include <QJsonArray>
#include <QJsonObject>

namespace rd::workspace {

QJsonObject momentJson(const Moment &moment);
Moment momentOf(const QJsonValue &value);

/// Errors: Corrupt, with what does not fit as detail.
QJsonObject packedArticleJson(const PackedArticle &article);
Result<PackedArticle> packedArticleOf(const QJsonObject &json);

QJsonArray personsJson(const std::vector<Person> &persons);
std::vector<Person> personsOf(const QJsonArray &json);

/// 8-4-4-4-12 hexadecimal digits in lower case.
bool isUuid(const QString &text);

/// What every part that does not fit is answered with.
tl::unexpected<Error> damagedPackage(const QString &why);

} // namespace rd::workspace
