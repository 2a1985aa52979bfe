// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/storyjson.h"

#include "app/article/body/xhtml.h"
#include "app/store/codec.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

namespace rd::workspace {

namespace {

struct StoryFile
{
    Q_DECLARE_TR_FUNCTIONS(rd::StoryFile)
};

QString textOf(const QJsonObject &json, const char *key)
{
    return json.value(QLatin1String(key)).toString();
}

bool flagOf(const QJsonObject &json, const char *key)
{
    return json.value(QLatin1String(key)).toBool();
}

QJsonArray arrayOf(const QJsonObject &json, const char *key)
{
    return json.value(QLatin1String(key)).toArray();
}

QJsonObject contentJson(const ArticleContent &content)
{
    return {{QLatin1String("metadata"), QJsonDocument::fromJson(store::toJson(content)).object()},
            {QLatin1String("body"), QString::fromUtf8(toXhtml(content.body))}};
}

Result<ArticleContent> contentOf(const QJsonObject &json)
{
    auto content =
        store::fromJson(QJsonDocument(json.value(QLatin1String("metadata")).toObject()).toJson());
    auto body = fromXhtml(textOf(json, "body").toUtf8());
    if (!content || !body) {
        return damagedPackage(content ? body.error().detail : content.error().detail);
    }
    content->body = std::move(*body);
    return content;
}

QJsonObject revisionJson(const PackedRevision &revision)
{
    QJsonObject json = contentJson(revision.content);
    json.insert(QLatin1String("uuid"), revision.uuid);
    json.insert(QLatin1String("base"), revision.base);
    json.insert(QLatin1String("saved"), momentJson(revision.saved));
    json.insert(QLatin1String("author"), revision.author);
    json.insert(QLatin1String("note"), revision.note);
    return json;
}

Result<PackedRevision> revisionOf(const QJsonObject &json)
{
    auto content = contentOf(json);
    if (!content) {
        return fail(content.error());
    }
    return PackedRevision{
        textOf(json, "uuid"),   textOf(json, "base"), momentOf(json.value(QLatin1String("saved"))),
        textOf(json, "author"), textOf(json, "note"), std::move(*content)};
}

QJsonObject stepJson(const Activity &step)
{
    QJsonObject json{{QLatin1String("kind"), int(step.kind)},
                     {QLatin1String("at"), momentJson(step.at)},
                     {QLatin1String("author"), step.author},
                     {QLatin1String("note"), step.note}};
    if (step.status) {
        json.insert(QLatin1String("status"), statusName(*step.status));
    }
    return json;
}

/// A newer version's kinds mean nothing here: the step is left out.
std::optional<Activity> stepOf(const QJsonObject &json)
{
    const int kind = json.value(QLatin1String("kind")).toInt(-1);
    if (kind < 0 || kind > int(ActivityKind::SectionRemoved)) {
        return std::nullopt;
    }
    Activity step;
    step.kind = ActivityKind(kind);
    step.at = momentOf(json.value(QLatin1String("at")));
    step.author = textOf(json, "author");
    step.note = textOf(json, "note");
    step.status = statusFromName(textOf(json, "status"));
    return step;
}

QJsonObject commentJson(const Comment &comment)
{
    return {{QLatin1String("uuid"), comment.uuid},
            {QLatin1String("parent"), comment.parent},
            {QLatin1String("block"), comment.anchor.block},
            {QLatin1String("quote"), comment.anchor.quote},
            {QLatin1String("before"), comment.anchor.before},
            {QLatin1String("after"), comment.anchor.after},
            {QLatin1String("author"), comment.author},
            {QLatin1String("written"), momentJson(comment.written)},
            {QLatin1String("text"), comment.text},
            {QLatin1String("resolved"), comment.resolved}};
}

Comment commentOf(const QJsonObject &json)
{
    Comment comment;
    comment.uuid = textOf(json, "uuid");
    comment.parent = textOf(json, "parent");
    comment.anchor = {textOf(json, "block"), textOf(json, "quote"), textOf(json, "before"),
                      textOf(json, "after")};
    comment.author = textOf(json, "author");
    comment.written = momentOf(json.value(QLatin1String("written")));
    comment.text = textOf(json, "text");
    comment.resolved = flagOf(json, "resolved");
    return comment;
}

ApprovalChannel channelOf(const QJsonObject &json)
{
    const int channel = json.value(QLatin1String("channel")).toInt(-1);
    return channel < 0 || channel > int(ApprovalChannel::Other) ? ApprovalChannel::Other
                                                                : ApprovalChannel(channel);
}

QJsonObject requestJson(const ApprovalRequest &request, const QString &revision)
{
    QJsonObject json{{QLatin1String("uuid"), request.uuid},
                     {QLatin1String("revision"), revision},
                     {QLatin1String("person"), request.person},
                     {QLatin1String("channel"), int(request.channel)},
                     {QLatin1String("sent_by"), request.sentBy},
                     {QLatin1String("sent"), momentJson(request.sent)},
                     {QLatin1String("blocks"), QJsonArray::fromStringList(request.blocks)}};
    if (request.returned) {
        json.insert(QLatin1String("returned"), momentJson(*request.returned));
    }
    return json;
}

ApprovalRequest requestOf(const QJsonObject &json)
{
    ApprovalRequest request;
    request.uuid = textOf(json, "uuid");
    request.person = textOf(json, "person");
    request.channel = channelOf(json);
    request.sentBy = textOf(json, "sent_by");
    request.sent = momentOf(json.value(QLatin1String("sent")));
    if (json.contains(QLatin1String("returned"))) {
        request.returned = momentOf(json.value(QLatin1String("returned")));
    }
    for (const QJsonValue &block : arrayOf(json, "blocks")) {
        request.blocks.append(block.toString());
    }
    return request;
}

QJsonObject approvalJson(const BlockApproval &approval)
{
    return {{QLatin1String("block"), approval.block},
            {QLatin1String("request"), approval.request},
            {QLatin1String("approved"), approval.approved},
            {QLatin1String("by"), approval.by},
            {QLatin1String("channel"), int(approval.channel)},
            {QLatin1String("at"), momentJson(approval.at)},
            {QLatin1String("recorded_by"), approval.recordedBy},
            {QLatin1String("text"), QString::fromLatin1(approval.text.toHex())}};
}

BlockApproval approvalOf(const QJsonObject &json)
{
    BlockApproval approval;
    approval.block = textOf(json, "block");
    approval.request = textOf(json, "request");
    approval.approved = flagOf(json, "approved");
    approval.by = textOf(json, "by");
    approval.channel = channelOf(json);
    approval.at = momentOf(json.value(QLatin1String("at")));
    approval.recordedBy = textOf(json, "recorded_by");
    approval.text = QByteArray::fromHex(textOf(json, "text").toLatin1());
    return approval;
}

void insertAttachments(QJsonObject &json, const PackedArticle &article)
{
    QJsonArray steps;
    for (const Activity &step : article.steps) {
        steps.append(stepJson(step));
    }
    QJsonArray comments;
    for (const Comment &comment : article.comments) {
        comments.append(commentJson(comment));
    }
    QJsonArray requests;
    for (size_t i = 0; i < article.requests.size(); ++i) {
        requests.append(
            requestJson(article.requests[i], article.requestRevisions.value(qsizetype(i))));
    }
    QJsonArray approvals;
    for (const BlockApproval &approval : article.approvals) {
        approvals.append(approvalJson(approval));
    }
    json.insert(QLatin1String("steps"), steps);
    json.insert(QLatin1String("comments"), comments);
    json.insert(QLatin1String("requests"), requests);
    json.insert(QLatin1String("approvals"), approvals);
}

void readAttachments(const QJsonObject &json, PackedArticle &article)
{
    for (const QJsonValue &value : arrayOf(json, "steps")) {
        if (auto step = stepOf(value.toObject())) {
            article.steps.push_back(std::move(*step));
        }
    }
    for (const QJsonValue &value : arrayOf(json, "comments")) {
        article.comments.push_back(commentOf(value.toObject()));
    }
    for (const QJsonValue &value : arrayOf(json, "requests")) {
        article.requests.push_back(requestOf(value.toObject()));
        article.requestRevisions.append(textOf(value.toObject(), "revision"));
    }
    for (const QJsonValue &value : arrayOf(json, "approvals")) {
        article.approvals.push_back(approvalOf(value.toObject()));
    }
}

/// Every base comes before what is written on it, head and published revision are among them, no
/// UUID is there twice.
Result<void> checkHistory(const PackedArticle &article)
{
    QSet<QString> known;
    for (const PackedRevision &revision : article.revisions) {
        if (!isUuid(revision.uuid) || known.contains(revision.uuid)) {
            return damagedPackage(QStringLiteral("revision ") + revision.uuid.left(40));
        }
        if (!revision.base.isEmpty() && !known.contains(revision.base)) {
            return damagedPackage(QStringLiteral("no base for ") + revision.uuid);
        }
        known.insert(revision.uuid);
    }
    for (const QString &uuid : {article.head, article.published}) {
        if (!uuid.isEmpty() && !known.contains(uuid)) {
            return damagedPackage(QStringLiteral("no revision ") + uuid.left(40));
        }
    }
    return {};
}

} // namespace

tl::unexpected<Error> damagedPackage(const QString &why)
{
    return fail(ErrorCode::Corrupt,
                StoryFile::tr("The story package is damaged. Nothing was taken from it; ask for it "
                              "to be sent again."),
                why);
}

bool isUuid(const QString &text)
{
    static const QRegularExpression shape(QRegularExpression::anchoredPattern(
        QStringLiteral("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")));
    return shape.match(text).hasMatch();
}

QJsonObject momentJson(const Moment &moment)
{
    return {{QLatin1String("utc_ms"), moment.utcMs},
            {QLatin1String("zone"), QString::fromLatin1(moment.zone)}};
}

Moment momentOf(const QJsonValue &value)
{
    const QJsonObject json = value.toObject();
    return {json.value(QLatin1String("utc_ms")).toInteger(), textOf(json, "zone").toLatin1()};
}

QJsonObject packedArticleJson(const PackedArticle &article)
{
    QJsonArray revisions;
    for (const PackedRevision &revision : article.revisions) {
        revisions.append(revisionJson(revision));
    }
    QJsonObject json{{QLatin1String("uuid"), article.uuid},
                     {QLatin1String("status"), statusName(article.status)},
                     {QLatin1String("archived"), article.archived},
                     {QLatin1String("corrected"), article.corrected},
                     {QLatin1String("assignee"), article.assignee},
                     {QLatin1String("created"), momentJson(article.created)},
                     {QLatin1String("revisions"), revisions},
                     {QLatin1String("head"), article.head},
                     {QLatin1String("published"), article.published},
                     {QLatin1String("source_revision"), article.sourceRevision}};
    if (article.workingCopy) {
        json.insert(QLatin1String("working_copy"), contentJson(*article.workingCopy));
    }
    insertAttachments(json, article);
    return json;
}

Result<PackedArticle> packedArticleOf(const QJsonObject &json)
{
    PackedArticle article;
    article.uuid = textOf(json, "uuid");
    const auto status = statusFromName(textOf(json, "status"));
    if (!status || !isUuid(article.uuid)) {
        return damagedPackage(QStringLiteral("article without a UUID or a status"));
    }
    article.status = *status;
    article.archived = flagOf(json, "archived");
    article.corrected = flagOf(json, "corrected");
    article.assignee = textOf(json, "assignee");
    article.created = momentOf(json.value(QLatin1String("created")));
    article.head = textOf(json, "head");
    article.published = textOf(json, "published");
    article.sourceRevision = textOf(json, "source_revision");
    for (const QJsonValue &value : arrayOf(json, "revisions")) {
        auto revision = revisionOf(value.toObject());
        if (!revision) {
            return fail(revision.error());
        }
        article.revisions.push_back(std::move(*revision));
    }
    if (json.contains(QLatin1String("working_copy"))) {
        auto copy = contentOf(json.value(QLatin1String("working_copy")).toObject());
        if (!copy) {
            return fail(copy.error());
        }
        article.workingCopy = std::move(*copy);
    }
    readAttachments(json, article);
    auto checked = checkHistory(article);
    if (!checked) {
        return fail(checked.error());
    }
    return article;
}

QJsonArray personsJson(const std::vector<Person> &persons)
{
    QJsonArray all;
    for (const Person &person : persons) {
        QJsonArray names;
        for (const PersonName &name : person.names) {
            names.append(QJsonObject{{QLatin1String("language"), name.language},
                                     {QLatin1String("form"), name.form},
                                     {QLatin1String("name"), name.name}});
        }
        QJsonArray titles;
        for (const PersonTitle &title : person.titles) {
            titles.append(QJsonObject{{QLatin1String("language"), title.language},
                                      {QLatin1String("title"), title.title},
                                      {QLatin1String("organisation"), title.organisation},
                                      {QLatin1String("from"), title.from},
                                      {QLatin1String("to"), title.to}});
        }
        all.append(QJsonObject{{QLatin1String("uuid"), person.uuid},
                               {QLatin1String("name"), person.name},
                               {QLatin1String("names"), names},
                               {QLatin1String("titles"), titles}});
    }
    return all;
}

std::vector<Person> personsOf(const QJsonArray &json)
{
    std::vector<Person> all;
    for (const QJsonValue &value : json) {
        const QJsonObject object = value.toObject();
        Person person;
        person.uuid = textOf(object, "uuid");
        person.name = textOf(object, "name");
        for (const QJsonValue &one : arrayOf(object, "names")) {
            const QJsonObject name = one.toObject();
            person.names.push_back(
                {textOf(name, "language"), textOf(name, "form"), textOf(name, "name")});
        }
        for (const QJsonValue &one : arrayOf(object, "titles")) {
            const QJsonObject title = one.toObject();
            person.titles.push_back({textOf(title, "language"), textOf(title, "title"),
                                     textOf(title, "organisation"), textOf(title, "from"),
                                     textOf(title, "to")});
        }
        if (isUuid(person.uuid)) {
            all.push_back(std::move(person));
        }
    }
    return all;
}

} // namespace rd::workspace
