// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/ids.h"
#include "app/base/moment.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <vector>

namespace rd {

/// A name as it is written in one language and form. Forms: "" (as it stands alone), the
/// grammatical cases "genitive", "dative", "accusative", "instrumental", "prepositional",
/// "locative", "ablative", and "address" (Leyla xanım · Лейла ханум · Ms · 女士).
struct PersonName
{
    QString language;
    QString form;
    QString name;

    bool operator==(const PersonName &) const = default;
};

/// What somebody was, where, and when. Dates are ISO days; empty: open on that side.
struct PersonTitle
{
    QString language; ///< empty: in any language
    QString title;
    QString organisation;
    QString from;
    QString to;

    bool operator==(const PersonTitle &) const = default;
};

/// A person the newsroom knows.
struct Person
{
    PersonId id;
    QString uuid;
    QString name; ///< as the newsroom files them
    std::vector<PersonName> names;
    std::vector<PersonTitle> titles; ///< as the newsroom ordered them

    bool operator==(const Person &) const = default;
    /// The name in that language and form; without one: the plain form, else `name`.
    [[nodiscard]] QString nameIn(const QString &language, const QString &form = {}) const;
    /// What they are on that ISO day, in the language before any other; nullptr when nothing is
    /// known.
    [[nodiscard]] const PersonTitle *titleAt(const QString &language, const QString &day) const;
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

/// What a new article begins with; the newsroom's own.
struct TemplateInfo
{
    TemplateId id;
    QString uuid;
    QString name;
    QString language; ///< BCP 47; empty: any
    int position = 0;

    bool operator==(const TemplateInfo &) const = default;
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
