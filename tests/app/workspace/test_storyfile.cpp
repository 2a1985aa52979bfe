// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/body/xhtml.h"
#include "app/export/archive/zipwriter.h"
#include "app/import/archive/zipreader.h"
#include "app/workspace/storyfile.h"
#include "tests/support/randombody.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace rd;
using namespace rd::workspace;

namespace {

const QString storyId = QStringLiteral("11111111-0000-4000-8000-000000000001");
const QString articleId = QStringLiteral("22222222-0000-4000-8000-000000000001");
const QString firstId = QStringLiteral("33333333-0000-4000-8000-000000000001");
const QString secondId = QStringLiteral("33333333-0000-4000-8000-000000000002");
const QString mediaId = QStringLiteral("44444444-0000-4000-8000-000000000001");
const Moment noon{1'795'000'000'123, QByteArrayLiteral("Asia/Baku")};

PackedRevision revision(const QString &uuid, const QString &base, quint32 seed)
{
    QRandomGenerator random(seed);
    PackedRevision made;
    made.uuid = uuid;
    made.base = base;
    made.saved = noon;
    made.author = QStringLiteral("Leyla Əliyeva");
    made.note = QStringLiteral("Yadda saxla");
    made.content.metadata.headline = QStringLiteral("Körpü & “liman”");
    made.content.metadata.language = QStringLiteral("az");
    made.content.metadata.deadline = noon;
    made.content.metadata.bylines = {{QStringLiteral("Aysel"), {}, storyId}};
    made.content.speakers = {{QStringLiteral("a"), QStringLiteral("Rəis"), {}, {}, {}, {}}};
    made.content.body = testing::randomBody(random, 12);
    Block secret =
        makeBlock(BlockRole::Paragraph,
                  {{RunKind::Text, QStringLiteral("gizli"), {{MarkKind::OffRecord, {}}}, {}}});
    secret.id = QStringLiteral("secret");
    made.content.body.blocks.push_back(secret);
    normalise(made.content.body);
    return made;
}

StoryPackage package()
{
    StoryPackage story;
    story.library = QStringLiteral("55555555-0000-4000-8000-000000000001");
    story.story = storyId;
    story.source = articleId;
    story.embargo = noon;
    story.packed = noon;
    story.packedBy = QStringLiteral("Orxan");
    PackedArticle article;
    article.uuid = articleId;
    article.status = Status::Approved;
    article.corrected = true;
    article.assignee = QStringLiteral("Nigar");
    article.created = noon;
    article.revisions = {revision(firstId, {}, 1), revision(secondId, firstId, 2)};
    article.head = secondId;
    article.published = firstId;
    article.workingCopy = revision({}, {}, 3).content;
    Activity step;
    step.kind = ActivityKind::StepTaken;
    step.at = noon;
    step.author = QStringLiteral("Nigar");
    step.status = Status::Approved;
    article.steps = {step};
    Comment comment;
    comment.uuid = QStringLiteral("66666666-0000-4000-8000-000000000001");
    comment.anchor = {QStringLiteral("b1"), QStringLiteral("söz"), QStringLiteral("a"), {}};
    comment.text = QStringLiteral("Yoxla");
    comment.written = noon;
    comment.resolved = true;
    article.comments = {comment};
    ApprovalRequest request;
    request.uuid = QStringLiteral("77777777-0000-4000-8000-000000000001");
    request.person = QStringLiteral("Rəis");
    request.channel = ApprovalChannel::Messenger;
    request.sent = noon;
    request.returned = noon;
    request.blocks = {QStringLiteral("b1"), QStringLiteral("b2")};
    article.requests = {request};
    article.requestRevisions = {secondId};
    BlockApproval yes;
    yes.block = QStringLiteral("b1");
    yes.request = request.uuid;
    yes.at = noon;
    yes.text = QByteArray(32, '\xfe');
    article.approvals = {yes};
    story.articles = {article};
    story.media = {{mediaId, QStringLiteral("image/png"), QStringLiteral("../../körpü.png"), 10, 20,
                    QByteArray("\x89PNG\0data", 9)}};
    Person person;
    person.uuid = QStringLiteral("88888888-0000-4000-8000-000000000001");
    person.name = QStringLiteral("Məmmədov");
    person.names = {{QStringLiteral("ru"), QStringLiteral("genitive"), QStringLiteral("Мамедова")}};
    person.titles = {{{}, QStringLiteral("nazir"), {}, QStringLiteral("2024-01-01"), {}}};
    story.persons = {person};
    return story;
}

QByteArray packed()
{
    return toStoryFile(package()).value_or(QByteArray());
}

/// The same file with one part replaced (an empty one: left out).
QByteArray with(const QString &name, const QByteArray &bytes)
{
    const auto files = importing::readZip(packed());
    std::vector<exporting::ZipEntry> entries;
    for (auto it = files->begin(); it != files->end(); ++it) {
        const QByteArray content = it.key() == name ? bytes : it.value();
        if (!content.isEmpty()) {
            entries.push_back({it.key(), content, true});
        }
    }
    if (!files->contains(name)) {
        entries.push_back({name, bytes, true});
    }
    return exporting::writeZip(entries).value_or(QByteArray());
}

QByteArray partOf(const QString &name)
{
    return importing::readZip(packed())->value(name);
}

QByteArray edited(const QString &name, const char *from, const char *to)
{
    QByteArray bytes = partOf(name);
    return with(name, bytes.replace(QByteArray(from), QByteArray(to)));
}

} // namespace

class TestStoryFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everythingComesBack();
    void sameInput_sameBytes();
    void files_areReplacedOnlyWhenTold();
    void unknownParts_areIgnored();
    void bad_data();
    void bad();
    void cutAnywhere_isDamaged();
    void flippedBytes_neverCrash();
    void bomb_isRefused();
};

void TestStoryFile::everythingComesBack()
{
    const StoryPackage want = package();
    const auto read = fromStoryFile(packed());
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().detail));
    QCOMPARE(read->library, want.library);
    QCOMPARE(read->story, want.story);
    QCOMPARE(read->source, want.source);
    QVERIFY(read->embargo == want.embargo);
    QVERIFY(read->packed == want.packed);
    QCOMPARE(read->packedBy, want.packedBy);
    QCOMPARE(read->persons, want.persons);
    QCOMPARE(read->media.size(), size_t(1));
    QCOMPARE(read->media[0].bytes, want.media[0].bytes);
    QCOMPARE(read->media[0].mime, want.media[0].mime);
    QCOMPARE(read->media[0].fileName, want.media[0].fileName);
    QCOMPARE(read->media[0].height, 20);
    QCOMPARE(read->articles.size(), size_t(1));
    const PackedArticle &have = read->articles[0];
    const PackedArticle &article = want.articles[0];
    QCOMPARE(have.uuid, article.uuid);
    QVERIFY(have.status == article.status);
    QCOMPARE(have.corrected, true);
    QCOMPARE(have.archived, false);
    QCOMPARE(have.assignee, article.assignee);
    QVERIFY(have.created == noon);
    QCOMPARE(have.head, article.head);
    QCOMPARE(have.published, article.published);
    QCOMPARE(have.revisions.size(), size_t(2));
    for (size_t i = 0; i < 2; ++i) {
        QCOMPARE(have.revisions[i].uuid, article.revisions[i].uuid);
        QCOMPARE(have.revisions[i].base, article.revisions[i].base);
        QVERIFY(have.revisions[i].saved == noon);
        QCOMPARE(have.revisions[i].author, article.revisions[i].author);
        QCOMPARE(have.revisions[i].note, article.revisions[i].note);
        const ArticleContent &content = have.revisions[i].content;
        QVERIFY(content.metadata == article.revisions[i].content.metadata);
        QVERIFY(content.speakers == article.revisions[i].content.speakers);
        QCOMPARE(toXhtml(content.body), toXhtml(article.revisions[i].content.body));
        QVERIFY(content.body == article.revisions[i].content.body);
    }
    QVERIFY(have.workingCopy == article.workingCopy);
    QCOMPARE(have.steps.size(), size_t(1));
    QVERIFY(have.steps[0].status == Status::Approved);
    QVERIFY(have.steps[0].kind == ActivityKind::StepTaken);
    QVERIFY(have.comments == article.comments);
    QCOMPARE(have.requests.size(), size_t(1));
    QCOMPARE(have.requests[0].blocks, article.requests[0].blocks);
    QVERIFY(have.requests[0].channel == ApprovalChannel::Messenger);
    QVERIFY(have.requests[0].returned == noon);
    QCOMPARE(have.requestRevisions, article.requestRevisions);
    QCOMPARE(have.approvals[0].text, article.approvals[0].text);
    QCOMPARE(have.approvals[0].approved, true);
}

void TestStoryFile::sameInput_sameBytes()
{
    const StoryPackage story = package();
    QCOMPARE(toStoryFile(story).value(), toStoryFile(story).value());
}

void TestStoryFile::files_areReplacedOnlyWhenTold()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("x.") + storyFileSuffix());
    QVERIFY(saveStoryFile(package(), path, Overwrite::No));
    QCOMPARE(saveStoryFile(package(), path, Overwrite::No).error().code, ErrorCode::Exists);
    QVERIFY(saveStoryFile(package(), path, Overwrite::Yes));
    QVERIFY(loadStoryFile(path).has_value());
    QCOMPARE(QDir(dir.path()).entryList(QDir::Files).size(), 1);
    QCOMPARE(loadStoryFile(dir.filePath(QStringLiteral("none"))).error().code, ErrorCode::NotFound);
}

void TestStoryFile::unknownParts_areIgnored()
{
    const auto read = fromStoryFile(with(QStringLiteral("../../etc/evil"), "x"));
    QVERIFY(read.has_value());
    QVERIFY(fromStoryFile(edited(QStringLiteral("manifest.json"), "\"version\": 1",
                                 "\"later\": {\"a\": [1]}, \"version\": 1"))
                .has_value());
}

void TestStoryFile::bad_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const QByteArray &bytes,
                        ErrorCode code = ErrorCode::Corrupt) {
        QTest::newRow(name) << bytes << int(code);
    };
    const QString manifest = QStringLiteral("manifest.json");
    const QString article = QStringLiteral("articles/%1.json").arg(articleId);
    row("empty", {});
    row("text", "Bu bir mətndir");
    row("zip of something else",
        exporting::writeZip({{QStringLiteral("a.txt"), "a", true}}).value());
    row("newer", edited(manifest, "\"version\": 1", "\"version\": 2"), ErrorCode::TooNew);
    row("other format", edited(manifest, "\"redaksiya-story\"", "\"epub\""));
    row("manifest is no json", with(manifest, "{"));
    row("no manifest", with(manifest, {}));
    row("article missing", with(article, {}));
    row("article is a list", with(article, "[]"));
    row("no persons", with(QStringLiteral("persons.json"), {}));
    row("other picture", with(QStringLiteral("media/") + mediaId, "x"));
    row("no picture", with(QStringLiteral("media/") + mediaId, {}));
    row("base missing", edited(article, qPrintable(QStringLiteral("\"uuid\": \"%1\"").arg(firstId)),
                               "\"uuid\": \"33333333-0000-4000-8000-000000000009\""));
    row("uuid is a path", edited(article, qPrintable(articleId), "../../../../etc/passwd"));
    row("body is no xhtml", edited(article, "redaksiya-body", "other-body"));
    row("unknown status", edited(article, "\"approved\"", "\"lost\""));
    row("story is no uuid", edited(manifest, qPrintable(storyId), "x"));
    row("no article", edited(manifest, qPrintable(QStringLiteral("\"%1\"\n").arg(articleId)), ""));
}

void TestStoryFile::bad()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    const auto read = fromStoryFile(bytes);
    QVERIFY(!read);
    QCOMPARE(int(read.error().code), code);
    QVERIFY(!read.error().message.isEmpty());
}

void TestStoryFile::cutAnywhere_isDamaged()
{
    const QByteArray bytes = packed();
    for (qsizetype size = 0; size < bytes.size(); size += 97) {
        QVERIFY2(!fromStoryFile(bytes.left(size)), qPrintable(QString::number(size)));
    }
    QVERIFY(!fromStoryFile(bytes.left(bytes.size() - 1)));
}

void TestStoryFile::flippedBytes_neverCrash()
{
    const QByteArray bytes = packed();
    QRandomGenerator random(1);
    for (int i = 0; i < 400; ++i) {
        QByteArray broken = bytes;
        for (int k = 0; k < 3; ++k) {
            broken[random.bounded(int(bytes.size()))] = char(random.bounded(256));
        }
        const auto read = fromStoryFile(broken);
        QVERIFY(read.has_value() || !read.error().message.isEmpty());
    }
}

void TestStoryFile::bomb_isRefused()
{
    const auto zip =
        exporting::writeZip({{QStringLiteral("manifest.json"), QByteArray(40'000'000, ' '), true}});
    QVERIFY(zip->size() < 100'000);
    QCOMPARE(fromStoryFile(*zip).error().code, ErrorCode::Limit);
    std::vector<exporting::ZipEntry> many;
    for (int i = 0; i < 2100; ++i) {
        many.push_back({QString::number(i), "x", false});
    }
    QCOMPARE(fromStoryFile(exporting::writeZip(many).value()).error().code, ErrorCode::Limit);
}

QTEST_GUILESS_MAIN(TestStoryFile)
#include "test_storyfile.moc"
