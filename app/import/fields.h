// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/importer.h"

#include <QJsonObject>
#include <QJsonValue>

namespace rd::importing {

/// Sets one field of the metadata by the name the command line and our exports use ("headline",
/// "short_headline", "bylines" …) or a usual other one ("title", "tags", "date"). Lists may be
/// arrays or one text split at commas; bylines and credits may be names or objects. False for a
/// name that is none or a value that does not fit.
bool setField(Metadata &metadata, const QString &name, const QJsonValue &value,
              const QByteArray &zone);

/// Sets all fields, also those of the article's record ("assignee", "embargo"), and then what
/// belongs together: the zones ("published_zone").
void setFields(ImportedArticle &article, const std::vector<std::pair<QString, QJsonValue>> &fields,
               const QByteArray &zone);

/// A speaker as our exports write one. The key is made from the name where it is missing.
void addSpeaker(std::vector<Speaker> &speakers, const QJsonObject &object);

/// JSON as it stands alone ("\"text\"", [..], {..}); undefined if it is none.
QJsonValue jsonValue(const QString &text);

/// A point in time as people and programs write it: ISO 8601, or any date of the four languages.
std::optional<Moment> readMoment(const QString &text, const QByteArray &zone);

} // namespace rd::importing
