// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"

#include <QJsonArray>
#include <QJsonValue>

#include <vector>

namespace rd::exporting {

/// One metadata field under its name on the command line. Strings, or arrays of strings or objects.
struct Field
{
    QString name;
    QJsonValue value;
};

/// What of the metadata and the record leaves the house, in reading order; empty fields are left
/// out. Fields of internal work (editorial note, assignee, deadline, urgency, target length) are
/// not in here.
std::vector<Field> exportedFields(const Article &article);

/// The speakers as objects {key, name, title, organisation, role}; empty members are left out.
QJsonArray exportedSpeakers(const std::vector<Speaker> &speakers);

/// Compact JSON of any value, scalars too.
QString jsonText(const QJsonValue &value);

/// "A. Rzayeva, B. Quliyev"; with the list comma of the language (、 in Chinese).
QString joinedNames(const std::vector<Credit> &credits, const QString &language);

} // namespace rd::exporting
