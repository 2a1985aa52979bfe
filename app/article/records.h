// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/ids.h"
#include "app/base/moment.h"

#include <QByteArray>
#include <QHash>
#include <QString>

namespace rd {

/// A person the newsroom knows.
struct Person
{
    PersonId id;
    QString uuid;
    QString name;
    QHash<QString, QString> nameByLanguage;
    QString title;
    QString organisation;

    bool operator==(const Person &) const = default;
};

/// A section with its label in every language. `key` is stable ("foreign-policy").
struct Section
{
    SectionId id;
    QString key;
    QHash<QString, QString> labels;
    int position = 0;
    QString colour;

    bool operator==(const Section &) const = default;
    /// The label in `language`, else in English, else any.
    [[nodiscard]] QString label(const QString &language) const;
};

/// One entry of an article's history.
struct RevisionInfo
{
    RevisionId id;
    QString uuid;
    RevisionId base;
    Moment saved;
    QString author;
    QString note; ///< why: "Save", "Import", "Publish", or what the user wrote
    int words = 0;
    bool isHead = false;
    bool isPublished = false;
};

/// A picture (later: a recording) of the library.
struct Media
{
    QString uuid;
    QString mime;
    QString fileName;
    int width = 0; ///< pixels; 0 if not an image
    int height = 0;
    QByteArray bytes;
};

} // namespace rd
