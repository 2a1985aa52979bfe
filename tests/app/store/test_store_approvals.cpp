// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/approvals.h"
#include "app/store/comments.h"
#include "app/store/desk.h"
#include "tests/app/store/storetest.h"

using namespace rd;
using namespace rd::store;
using namespace rd::testing;

namespace {

template <typename T>
ErrorCode codeOf(const Result<T> &result)
{
    return result ? ErrorCode::Unsupported : result.error().code;
}

ArticleContent interview()
{
    ArticleContent text = content(QStringLiteral("Müsahibə"), QStringLiteral("Giriş"));
    for (const char *words : {"Liman iyulda açılacaq.", "Gəmilər həftədə iki dəfə gələcək."}) {
        text.body.blocks.push_back(
            makeBlock(BlockRole::Answer, plainRuns(QString::fromUtf8(words))));
    }
    return text;
}

Comment note(ArticleId article, const QString &uuid, const QString &parent, qint64 at)
{
    return {uuid,
            parent,
            article,
            {QStringLiteral("b1"), QStringLiteral("liman"), QStringLiteral("yeni "), {}},
            QStringLiteral("Orxan"),
            {at, "Asia/Baku"},
            QStringLiteral("Rəqəm düzdür?"),
            false};
}

QStringList uuidsOf(const Result<std::vector<Comment>> &comments)
{
    QStringList uuids;
    for (const Comment &comment : *comments) {
        uuids.append(comment.uuid);
    }
    return uuids;
}

} // namespace

class TestStoreApprovals : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void askedAndAnswered();
    void badRequests();
    void badAnswers();
    void threadsInOrder();
    void commentsChange();
    void badComments();
};

void TestStoreApprovals::askedAndAnswered()
{
    TestLibrary library;
    Approvals approvals(*library.repository);
    const auto id = library->createArticle(saved(interview()));
    RD_OK(id);
    const auto read = library->article(*id);
    const std::vector<Block> &blocks = read->content.body.blocks;
    ApprovalRequest request;
    request.article = *id;
    request.revision = read->head;
    request.person = QStringLiteral("Li Vey");
    request.channel = ApprovalChannel::Messenger;
    request.sentBy = QStringLiteral("Aysel");
    request.blocks = {blocks[2].id, blocks[1].id};
    const auto asked = approvals.ask(request);
    RD_OK(asked);
    QCOMPARE(asked->uuid.size(), 36);
    QVERIFY(asked->sent.utcMs > 0);
    QCOMPARE(approvals.requests(*id)->front().blocks, request.blocks);
    QCOMPARE(approvalState(blocks[1], *approvals.requests(*id), {}), ApprovalState::Waiting);

    BlockApproval yes;
    yes.block = blocks[1].id;
    yes.by = QStringLiteral("Li Vey");
    yes.recordedBy = QStringLiteral("Aysel");
    yes.text = approvalHash(blocks[1]);
    BlockApproval no = yes;
    no.block = blocks[2].id;
    no.approved = false;
    const Moment back{1'700'100'000'000, "Asia/Baku"};
    RD_OK(approvals.record(asked->uuid, {yes, no}, back));
    const auto answers = approvals.answers(*id);
    RD_OK(answers);
    QCOMPARE(answers->size(), size_t{2});
    QCOMPARE(answers->front().at, back);
    QCOMPARE(answers->front().request, asked->uuid);
    QCOMPARE(answers->front().text.size(), 32);
    QCOMPARE(approvals.request(asked->uuid)->returned, back);
    const auto requests = *approvals.requests(*id);
    QCOMPARE(approvalState(blocks[1], requests, *answers), ApprovalState::Approved);
    QCOMPARE(approvalState(blocks[2], requests, *answers), ApprovalState::Refused);
    Block edited = blocks[1];
    edited.runs = plainRuns(QStringLiteral("Liman avqustda açılacaq."));
    QCOMPARE(approvalState(edited, requests, *answers), ApprovalState::ChangedSince);

    const auto lines = Desk(*library.repository).activity({*id, {}, {}, {}}, 0, 9);
    QCOMPARE(lines->at(0).kind, ActivityKind::ApprovalRefused);
    QCOMPARE(lines->at(1).kind, ActivityKind::ApprovalGiven);
    QCOMPARE(lines->at(2).kind, ActivityKind::ApprovalAsked);
    QCOMPARE(lines->at(2).note, request.person);
    QVERIFY(library->check({})->problems.isEmpty());
}

void TestStoreApprovals::badRequests()
{
    TestLibrary library;
    Approvals approvals(*library.repository);
    const auto id = library->createArticle(saved(interview()));
    const auto other = library->createArticle(saved(interview()));
    const auto read = library->article(*id);
    ApprovalRequest good;
    good.article = *id;
    good.revision = read->head;
    good.blocks = {read->content.body.blocks[1].id};
    ApprovalRequest bad = good;
    bad.blocks.clear();
    QCOMPARE(codeOf(approvals.ask(bad)), ErrorCode::Usage);
    bad = good;
    bad.blocks.append(QStringLiteral("yoxdur"));
    QCOMPARE(codeOf(approvals.ask(bad)), ErrorCode::Usage);
    bad = good;
    bad.revision = library->article(*other)->head;
    QCOMPARE(codeOf(approvals.ask(bad)), ErrorCode::Usage);
    bad.revision = RevisionId();
    QCOMPARE(codeOf(approvals.ask(bad)), ErrorCode::Usage);
    bad = good;
    bad.article = ArticleId(99);
    QCOMPARE(codeOf(approvals.ask(bad)), ErrorCode::NotFound);
    const auto asked = approvals.ask(good);
    RD_OK(asked);
    QCOMPARE(codeOf(approvals.ask(*asked)), ErrorCode::Exists);
    QCOMPARE(approvals.requests(*id)->size(), size_t{1});
    QCOMPARE(codeOf(approvals.requests(ArticleId(99))), ErrorCode::NotFound);
}

void TestStoreApprovals::badAnswers()
{
    TestLibrary library;
    Approvals approvals(*library.repository);
    const auto id = library->createArticle(saved(interview()));
    const auto read = library->article(*id);
    ApprovalRequest request;
    request.article = *id;
    request.revision = read->head;
    request.blocks = {read->content.body.blocks[1].id};
    const auto asked = approvals.ask(request);
    RD_OK(asked);
    BlockApproval answer;
    answer.block = read->content.body.blocks[2].id; // nobody asked about it
    QCOMPARE(codeOf(approvals.record(asked->uuid, {answer}, {1, "UTC"})), ErrorCode::Usage);
    QCOMPARE(codeOf(approvals.record(asked->uuid, {}, {1, "UTC"})), ErrorCode::Usage);
    QCOMPARE(codeOf(approvals.record(newUuid(), {answer}, {1, "UTC"})), ErrorCode::NotFound);
    QVERIFY(approvals.answers(*id)->empty());
    QVERIFY(!approvals.request(asked->uuid)->returned);
}

void TestStoreApprovals::threadsInOrder()
{
    TestLibrary library;
    Comments comments(*library.repository);
    const auto id = library->createArticle(saved(interview()));
    RD_OK(id);
    const QString a = newUuid(), b = newUuid(), a1 = newUuid(), a2 = newUuid(), a11 = newUuid();
    RD_OK(comments.save(note(*id, b, {}, 200)));
    RD_OK(comments.save(note(*id, a, {}, 100)));
    RD_OK(comments.save(note(*id, a2, a, 400)));
    RD_OK(comments.save(note(*id, a1, a, 300)));
    RD_OK(comments.save(note(*id, a11, a1, 500)));
    QCOMPARE(uuidsOf(comments.ofArticle(*id)), (QStringList{a, a1, a11, a2, b}));
    RD_OK(comments.remove(a1));
    QCOMPARE(uuidsOf(comments.ofArticle(*id)), (QStringList{a, a2, b}));
    RD_OK(comments.remove(a));
    QCOMPARE(uuidsOf(comments.ofArticle(*id)), QStringList{b});
}

void TestStoreApprovals::commentsChange()
{
    TestLibrary library;
    Comments comments(*library.repository);
    const auto id = library->createArticle(saved(interview()));
    Comment comment = note(*id, newUuid(), {}, 100);
    RD_OK(comments.save(comment));
    comment.text = QStringLiteral("Rəqəm düzdür.");
    comment.anchor.quote = QStringLiteral("limanın");
    RD_OK(comments.save(comment));
    QCOMPARE(*comments.ofArticle(*id), std::vector{comment});
    RD_OK(comments.resolve(comment.uuid, true));
    QVERIFY(comments.ofArticle(*id)->front().resolved);
    Comment nameless = comment;
    nameless.uuid.clear();
    RD_OK(comments.save(nameless));
    QCOMPARE(comments.ofArticle(*id)->back().uuid.size(), 36);
    const qint64 last = library->changesSince(0)->back().sequence;
    RD_OK(comments.resolve(comment.uuid, false));
    const auto changes = library->changesSince(last);
    QCOMPARE(changes->size(), size_t{1});
    QCOMPARE(changes->front().entity, Entity::Article);
    QCOMPARE(changes->front().id, id->value);
}

void TestStoreApprovals::badComments()
{
    TestLibrary library;
    Comments comments(*library.repository);
    const auto id = library->createArticle(saved(interview()));
    const auto other = library->createArticle(saved(interview()));
    const Comment good = note(*id, newUuid(), {}, 100);
    RD_OK(comments.save(good));
    Comment bad = note(*id, newUuid(), {}, 100);
    bad.text = QStringLiteral(" \n");
    QCOMPARE(codeOf(comments.save(bad)), ErrorCode::Usage);
    QCOMPARE(codeOf(comments.save(note(ArticleId(99), newUuid(), {}, 1))), ErrorCode::NotFound);
    QCOMPARE(codeOf(comments.save(note(*id, newUuid(), newUuid(), 1))), ErrorCode::NotFound);
    QCOMPARE(codeOf(comments.save(note(*other, newUuid(), good.uuid, 1))), ErrorCode::NotFound);
    QCOMPARE(codeOf(comments.save(note(*other, good.uuid, {}, 1))), ErrorCode::Usage);
    QCOMPARE(codeOf(comments.save(note(*id, good.uuid, good.uuid, 1))), ErrorCode::NotFound);
    const QString itself = newUuid();
    QCOMPARE(codeOf(comments.save(note(*id, itself, itself, 1))), ErrorCode::NotFound);
    QCOMPARE(codeOf(comments.resolve(newUuid(), true)), ErrorCode::NotFound);
    QCOMPARE(codeOf(comments.remove(newUuid())), ErrorCode::NotFound);
    QCOMPARE(codeOf(comments.ofArticle(ArticleId(99))), ErrorCode::NotFound);
    QCOMPARE(*comments.ofArticle(*id), std::vector{good});
}

QTEST_GUILESS_MAIN(TestStoreApprovals)
#include "test_store_approvals.moc"
