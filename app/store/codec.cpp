// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/codec.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <zstd.h>

#include <utility>

namespace rd::store {

namespace {

struct Store
{
    Q_DECLARE_TR_FUNCTIONS(rd::Store)
};

// A frame says how large it is; a damaged one may say anything.
constexpr unsigned long long largest = 1ULL << 30;

tl::unexpected<Error> damaged(const char *why)
{
    return fail(ErrorCode::Corrupt,
                Store::tr("A text of the library is damaged and cannot be read. Nothing was "
                          "changed. Open an earlier version of the article, or a backup."),
                QString::fromUtf8(why));
}

// The texts of the metadata by their names in the file; read and written by one list.
struct TextField
{
    const char *name;
    QString Metadata::*member;
};
constexpr TextField textFields[] = {
    {"headline", &Metadata::headline},
    {"short_headline", &Metadata::shortHeadline},
    {"kicker", &Metadata::kicker},
    {"lede", &Metadata::lede},
    {"slug", &Metadata::slug},
    {"section", &Metadata::section},
    {"language", &Metadata::language},
    {"dateline", &Metadata::dateline},
    {"published_url", &Metadata::publishedUrl},
    {"source", &Metadata::source},
    {"source_url", &Metadata::sourceUrl},
    {"rights", &Metadata::rights},
    {"editorial_note", &Metadata::editorialNote},
};

struct TimeField
{
    const char *name;
    std::optional<Moment> Metadata::*member;
};
constexpr TimeField timeFields[] = {
    {"planned", &Metadata::planned},
    {"published", &Metadata::published},
    {"deadline", &Metadata::deadline},
};

using TextMembers = std::initializer_list<std::pair<const char *, QString>>;

// Empty texts are left out: most fields of most articles are empty.
QJsonObject objectOf(const TextMembers &members)
{
    QJsonObject object;
    for (const auto &[name, text] : members) {
        if (!text.isEmpty()) {
            object.insert(QLatin1String(name), text);
        }
    }
    return object;
}

QString textOf(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toString();
}

QJsonArray creditsToJson(const std::vector<Credit> &credits)
{
    QJsonArray array;
    for (const Credit &credit : credits) {
        array.append(
            objectOf({{"name", credit.name}, {"role", credit.role}, {"person", credit.person}}));
    }
    return array;
}

std::vector<Credit> creditsFromJson(const QJsonValue &value)
{
    std::vector<Credit> credits;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &one : array) {
        const QJsonObject object = one.toObject();
        credits.push_back(
            {textOf(object, "name"), textOf(object, "role"), textOf(object, "person")});
    }
    return credits;
}

QJsonArray speakersToJson(const std::vector<Speaker> &speakers)
{
    QJsonArray array;
    for (const Speaker &speaker : speakers) {
        array.append(objectOf({{"key", speaker.key},
                               {"name", speaker.name},
                               {"title", speaker.title},
                               {"organisation", speaker.organisation},
                               {"role", speakerRoleName(speaker.role)},
                               {"person", speaker.person}}));
    }
    return array;
}

std::vector<Speaker> speakersFromJson(const QJsonValue &value)
{
    std::vector<Speaker> speakers;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &one : array) {
        const QJsonObject object = one.toObject();
        speakers.push_back({textOf(object, "key"), textOf(object, "name"), textOf(object, "title"),
                            textOf(object, "organisation"),
                            speakerRoleFromName(textOf(object, "role")), textOf(object, "person")});
    }
    return speakers;
}

QStringList textsFromJson(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &one : array) {
        texts.append(one.toString());
    }
    return texts;
}

void insertLists(QJsonObject &object, const ArticleContent &content)
{
    const Metadata &metadata = content.metadata;
    const std::initializer_list<std::pair<const char *, QJsonArray>> lists{
        {"bylines", creditsToJson(metadata.bylines)},
        {"credits", creditsToJson(metadata.credits)},
        {"keywords", QJsonArray::fromStringList(metadata.keywords)},
        {"media_topics", QJsonArray::fromStringList(metadata.mediaTopics)},
        {"speakers", speakersToJson(content.speakers)},
    };
    for (const auto &[name, array] : lists) {
        if (!array.isEmpty()) {
            object.insert(QLatin1String(name), array);
        }
    }
}

} // namespace

struct Compressor::Contexts
{
    ZSTD_CCtx *pack = ZSTD_createCCtx();
    ZSTD_DCtx *unpack = ZSTD_createDCtx();
    Contexts()
    {
        ZSTD_CCtx_setParameter(pack, ZSTD_c_compressionLevel, 1);
        ZSTD_CCtx_setParameter(pack, ZSTD_c_checksumFlag, 1);
    }
    ~Contexts()
    {
        ZSTD_freeCCtx(pack);
        ZSTD_freeDCtx(unpack);
    }
    Q_DISABLE_COPY_MOVE(Contexts)
};

Compressor::Compressor()
    : m_contexts(std::make_unique<Contexts>())
{}

Compressor::~Compressor() = default;

QByteArray Compressor::pack(const QByteArray &bytes) const
{
    const auto size = static_cast<size_t>(bytes.size());
    QByteArray packed(static_cast<qsizetype>(ZSTD_compressBound(size)), Qt::Uninitialized);
    const size_t used = ZSTD_compress2(m_contexts->pack, packed.data(),
                                       static_cast<size_t>(packed.size()), bytes.constData(), size);
    Q_ASSERT(ZSTD_isError(used) == 0); // the bound leaves no reason to fail
    packed.truncate(static_cast<qsizetype>(used));
    packed.squeeze();
    return packed;
}

Result<QByteArray> Compressor::unpack(const QByteArray &packed) const
{
    const auto size = static_cast<size_t>(packed.size());
    const unsigned long long full = ZSTD_getFrameContentSize(packed.constData(), size);
    if (full > largest) { // also the two error values
        return damaged("not a zstd frame");
    }
    QByteArray bytes(static_cast<qsizetype>(full), Qt::Uninitialized);
    const size_t used = ZSTD_decompressDCtx(m_contexts->unpack, bytes.data(),
                                            static_cast<size_t>(full), packed.constData(), size);
    if (ZSTD_isError(used) != 0) {
        return damaged(ZSTD_getErrorName(used));
    }
    bytes.truncate(static_cast<qsizetype>(used));
    return bytes;
}

QByteArray toJson(const ArticleContent &content)
{
    const Metadata &metadata = content.metadata;
    QJsonObject object;
    for (const TextField &field : textFields) {
        if (const QString &text = metadata.*field.member; !text.isEmpty()) {
            object.insert(QLatin1String(field.name), text);
        }
    }
    for (const TimeField &field : timeFields) {
        if (const auto &time = metadata.*field.member) {
            object.insert(QLatin1String(field.name),
                          QJsonObject{{QStringLiteral("utc_ms"), time->utcMs},
                                      {QStringLiteral("zone"), QString::fromLatin1(time->zone)}});
        }
    }
    object.insert(QStringLiteral("genre"), genreName(metadata.genre));
    if (metadata.urgency != 0) {
        object.insert(QStringLiteral("urgency"), metadata.urgency);
    }
    if (metadata.targetLength != 0) {
        object.insert(QStringLiteral("target_length"), metadata.targetLength);
    }
    insertLists(object, content);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<ArticleContent> fromJson(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject()) {
        return damaged(error.errorString().toUtf8().constData());
    }
    const QJsonObject object = document.object();
    ArticleContent content;
    Metadata &metadata = content.metadata;
    for (const TextField &field : textFields) {
        metadata.*field.member = textOf(object, field.name);
    }
    for (const TimeField &field : timeFields) {
        const QJsonObject time = object.value(QLatin1String(field.name)).toObject();
        if (!time.isEmpty()) {
            metadata.*field.member = Moment{time.value(QStringLiteral("utc_ms")).toInteger(),
                                            textOf(time, "zone").toLatin1()};
        }
    }
    metadata.genre = genreFromName(textOf(object, "genre")).value_or(Genre::Other);
    metadata.urgency = object.value(QStringLiteral("urgency")).toInt();
    metadata.targetLength = object.value(QStringLiteral("target_length")).toInt();
    metadata.bylines = creditsFromJson(object.value(QStringLiteral("bylines")));
    metadata.credits = creditsFromJson(object.value(QStringLiteral("credits")));
    metadata.keywords = textsFromJson(object.value(QStringLiteral("keywords")));
    metadata.mediaTopics = textsFromJson(object.value(QStringLiteral("media_topics")));
    content.speakers = speakersFromJson(object.value(QStringLiteral("speakers")));
    return content;
}

} // namespace rd::store
