// SPDX-License-Identifier: GPL-3.0-or-later
// Many articles changed as one step, and that step taken back.
#include "app/store/bulk.h"
#include "app/store/parts.h"
#include "tests/app/store/storetest.h"

using namespace rd;
using namespace rd::store;
using namespace rd::testing;

class TestStoreBulk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sectionAndKeywordsMakeRevisions();
    void whatIsRightIsLeftAlone();
    void takingBackGivesEverythingBack();
    void unsavedTextKeepsItsWords();
    void unsavedArticlesStayUnsaved();
    void stepsFollowTheWorkflow();
    void laterWorkSurvivesTakingBack();
    void removedSectionComesBack();
    void piecesAreShort();
    void goneArticlesAreCounted();

private:
    std::vector<ArticleId> add(TestLibrary &library, int count, Status status = Status::Draft);
    static Metadata metadata(TestLibrary &library, ArticleId id);
};

std::vector<ArticleId> TestStoreBulk::add(TestLibrary &library, int count, Status status)
{
    std::vector<ArticleId> ids;
    for (int i = 0; i < count; ++i) {
        NewArticle article =
            saved(content(QStringLiteral("Xəbər %1").arg(i), QStringLiteral("Mətn burada dayanır."),
                          i % 2 == 0 ? QStringLiteral("az") : QStringLiteral("ru")));
        article.status = status;
        article.content.metadata.section =
            i % 2 == 0 ? QStringLiteral("İdman") : QStringLiteral("Спорт");
        article.content.metadata.keywords = {QStringLiteral("qaz"), QStringLiteral("Bakı")};
        ids.push_back(library->createArticle(article).value_or(ArticleId()));
    }
    return ids;
}

Metadata TestStoreBulk::metadata(TestLibrary &library, ArticleId id)
{
    const auto article = library->article(id);
    return article ? article->content.metadata : Metadata{};
}

namespace {

BulkChange toEnergy(TestLibrary &library)
{
    BulkChange change;
    change.section = library->ensureSection(QStringLiteral("Energy"), QStringLiteral("en"))->id;
    change.addKeywords = {QStringLiteral("neft"), QStringLiteral("qaz")};
    change.removeKeywords = {QStringLiteral("Bakı")};
    change.author = QStringLiteral("Aygün Rzayeva");
    change.note = QStringLiteral("Bölmə köçürülür");
    return change;
}

Result<void> apply(TestLibrary &library, const std::vector<ArticleId> &ids,
                   const BulkChange &change, BulkProgress &progress)
{
    while (progress.next < ids.size()) {
        if (auto done = BulkEdits(*library.repository).step(ids, change, progress); !done) {
            return done;
        }
    }
    return {};
}

Result<void> takeBack(TestLibrary &library, const BulkUndo &undo, BulkProgress &progress)
{
    while (progress.next < undo.articles.size()) {
        if (auto done = BulkEdits(*library.repository)
                            .undoStep(undo, QStringLiteral("Aygün Rzayeva"), QStringLiteral("Geri"),
                                      progress);
            !done) {
            return done;
        }
    }
    return {};
}

} // namespace

void TestStoreBulk::sectionAndKeywordsMakeRevisions()
{
    TestLibrary library;
    const auto ids = add(library, 5);
    const BulkChange change = toEnergy(library);
    BulkProgress progress;
    RD_OK(apply(library, ids, change, progress));
    QCOMPARE(progress.undo.articles.size(), size_t{5});
    QCOMPARE(progress.refused, 0);
    QCOMPARE(metadata(library, ids[0]).section, QStringLiteral("Energetika"));
    QCOMPARE(metadata(library, ids[1]).section, QStringLiteral("Энергетика"));
    QCOMPARE(metadata(library, ids[0]).keywords,
             (QStringList{QStringLiteral("qaz"), QStringLiteral("neft")}));
    const auto revisions = library->revisions(ids[0]);
    RD_OK(revisions);
    QCOMPARE(revisions->size(), size_t{2});
    QCOMPARE(revisions->front().note, QStringLiteral("Bölmə köçürülür"));
    QCOMPARE(revisions->front().author, QStringLiteral("Aygün Rzayeva"));
    QCOMPARE(revisions->front().words, revisions->back().words);
    ListFilter energy;
    energy.section = change.section;
    QCOMPARE(library->rowCount(energy).value(), 5);
    QCOMPARE(library->keywords(QStringLiteral("nef"), 9).value(),
             QStringList{QStringLiteral("neft")});
    QVERIFY(library->check({})->problems.isEmpty());
}

void TestStoreBulk::whatIsRightIsLeftAlone()
{
    TestLibrary library;
    const auto ids = add(library, 3);
    BulkChange change;
    change.addKeywords = {QStringLiteral("qaz")};
    BulkProgress progress;
    RD_OK(apply(library, ids, change, progress));
    QVERIFY(progress.undo.articles.empty());
    QCOMPARE(library->revisions(ids[0])->size(), size_t{1});
    QVERIFY(BulkChange{}.isEmpty() && !change.isEmpty());
}

void TestStoreBulk::takingBackGivesEverythingBack()
{
    TestLibrary library;
    const auto ids = add(library, 6);
    BulkChange change = toEnergy(library);
    change.status = Status::InReview;
    std::vector<Metadata> before;
    for (const ArticleId id : ids) {
        before.push_back(metadata(library, id));
    }
    BulkProgress progress;
    RD_OK(apply(library, ids, change, progress));
    QCOMPARE(library->article(ids[2])->status, Status::InReview);
    BulkProgress back;
    RD_OK(takeBack(library, progress.undo, back));
    QCOMPARE(back.refused, 0);
    for (size_t i = 0; i < ids.size(); ++i) {
        Metadata now = metadata(library, ids[i]);
        std::sort(now.keywords.begin(), now.keywords.end());
        std::sort(before[i].keywords.begin(), before[i].keywords.end());
        QVERIFY(now == before[i]);
        QCOMPARE(library->article(ids[i])->status, Status::Draft);
    }
    QCOMPARE(library->revisions(ids[0])->size(), size_t{3}); // nothing is ever unsaid
}

void TestStoreBulk::unsavedTextKeepsItsWords()
{
    TestLibrary library;
    const auto ids = add(library, 1);
    const auto opened = library->article(ids[0]);
    ArticleContent typed = opened->content;
    typed.metadata.headline = QStringLiteral("Yeni başlıq");
    typed.body.blocks.push_back(
        makeBlock(BlockRole::Paragraph, plainRuns(QStringLiteral("Hələ saxlanmayıb."))));
    RD_OK(library->saveWorkingCopy(ids[0], typed, opened->head));
    const BulkChange change = toEnergy(library);
    BulkProgress progress;
    RD_OK(apply(library, ids, change, progress));
    const auto now = library->article(ids[0]);
    RD_OK(now);
    QVERIFY(now->hasWorkingCopy);
    QVERIFY(now->content.body == typed.body);
    QCOMPARE(now->content.metadata.headline, QStringLiteral("Yeni başlıq"));
    QCOMPARE(now->content.metadata.section, QStringLiteral("Energetika"));
    const auto head = library->revisionContent(now->head);
    QCOMPARE(head->metadata.headline, QStringLiteral("Xəbər 0"));
    QCOMPARE(head->metadata.section, QStringLiteral("Energetika"));
    // And it can be saved on from there.
    RD_OK(library->saveRevision(ids[0], now->content, {now->base, {}, {}}));
}

void TestStoreBulk::unsavedArticlesStayUnsaved()
{
    TestLibrary library;
    NewArticle fresh;
    fresh.content = content(QStringLiteral("Qaralama"), QStringLiteral("Mətn"));
    const auto id = library->createArticle(fresh);
    RD_OK(id);
    BulkProgress progress;
    BulkChange change = toEnergy(library);
    RD_OK(apply(library, {*id}, change, progress));
    const auto now = library->article(*id);
    QVERIFY(!now->head.isValid());
    QCOMPARE(now->content.metadata.section, QStringLiteral("Energetika"));
    BulkProgress back;
    RD_OK(takeBack(library, progress.undo, back));
    QCOMPARE(metadata(library, *id).section, QString());
    QVERIFY(metadata(library, *id).keywords.isEmpty());
}

void TestStoreBulk::stepsFollowTheWorkflow()
{
    TestLibrary library;
    auto ids = add(library, 2);
    const auto ideas = add(library, 1, Status::Withdrawn);
    ids.insert(ids.end(), ideas.begin(), ideas.end());
    BulkChange change;
    change.status = Status::InReview;
    change.author = QStringLiteral("Aygün Rzayeva");
    BulkProgress progress;
    RD_OK(apply(library, ids, change, progress));
    QCOMPARE(progress.undo.articles.size(), size_t{2});
    QCOMPARE(progress.refused, 1);
    QCOMPARE(library->article(ids[2])->status, Status::Withdrawn);
    const auto log = Desk(*library.repository).activity({ids[0], {}, {}, {}}, 0, 1);
    QCOMPARE(log->front().kind, ActivityKind::StepTaken);
    QCOMPARE(library->counters()->byStatus.value(int(Status::InReview)), 2);
}

void TestStoreBulk::laterWorkSurvivesTakingBack()
{
    TestLibrary library;
    const auto ids = add(library, 2);
    const BulkChange change = toEnergy(library);
    BulkProgress progress;
    RD_OK(apply(library, ids, change, progress));
    // Somebody moves one of them on and writes.
    auto opened = library->article(ids[0]);
    opened->content.metadata.section = QStringLiteral("Mədəniyyət");
    opened->content.metadata.headline = QStringLiteral("Sonra yazılan");
    RD_OK(library->saveRevision(ids[0], opened->content, {opened->head, {}, {}}));
    BulkProgress back;
    RD_OK(takeBack(library, progress.undo, back));
    QCOMPARE(metadata(library, ids[0]).section, QStringLiteral("Mədəniyyət"));
    QCOMPARE(metadata(library, ids[0]).headline, QStringLiteral("Sonra yazılan"));
    QVERIFY(metadata(library, ids[0]).keywords.contains(QStringLiteral("Bakı")));
    QVERIFY(!metadata(library, ids[0]).keywords.contains(QStringLiteral("neft")));
    QCOMPARE(metadata(library, ids[1]).section, QStringLiteral("Спорт"));
}

// The texts still name the section that was removed; what counts is where the article stands.
void TestStoreBulk::removedSectionComesBack()
{
    TestLibrary library;
    const auto ids = add(library, 1);
    BulkChange change;
    change.section = library->ensureSection(QStringLiteral("İdman"), QStringLiteral("az"))->id;
    RD_OK(library->inTransaction([&]() -> Result<void> {
        library->parts().connection->run(QStringLiteral("UPDATE article SET section_id = NULL"));
        return {};
    }));
    QCOMPARE(metadata(library, ids[0]).section, QString());
    BulkProgress progress;
    RD_OK(apply(library, ids, change, progress));
    QCOMPARE(metadata(library, ids[0]).section, QStringLiteral("İdman"));
    QCOMPARE(progress.undo.articles.size(), size_t{1});
    BulkProgress back;
    RD_OK(takeBack(library, progress.undo, back));
    QCOMPARE(metadata(library, ids[0]).section, QString());
}

// A save waits for one piece at most; the pieces together are everything.
void TestStoreBulk::piecesAreShort()
{
    TestLibrary library;
    const auto ids = add(library, 300);
    const BulkChange change = toEnergy(library);
    BulkProgress progress;
    int pieces = 0;
    while (progress.next < ids.size()) {
        const size_t before = progress.next;
        RD_OK(BulkEdits(*library.repository).step(ids, change, progress));
        QVERIFY(progress.next > before);
        ++pieces;
    }
    QVERIFY(pieces >= 12); // 25 articles at most
    QCOMPARE(progress.undo.articles.size(), ids.size());
    library.reopen(OpenMode::ReadOnly);
    BulkProgress refused;
    QVERIFY(!BulkEdits(*library.repository).step(ids, change, refused));
    QCOMPARE(refused.next, size_t{0});
    QVERIFY(refused.undo.articles.empty());
}

void TestStoreBulk::goneArticlesAreCounted()
{
    TestLibrary library;
    auto ids = add(library, 2);
    RD_OK(library->deleteArticle(ids[0]));
    ids.push_back(ArticleId(999));
    BulkProgress progress;
    RD_OK(apply(library, ids, toEnergy(library), progress));
    QCOMPARE(progress.refused, 2);
    QCOMPARE(progress.undo.articles.size(), size_t{1});
}

QTEST_GUILESS_MAIN(TestStoreBulk)
#include "test_store_bulk.moc"
