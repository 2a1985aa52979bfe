// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/people.h"
#include "tests/app/store/storetest.h"
#include "tests/support/randombody.h"

using namespace rd;
using namespace rd::store;
using namespace rd::testing;

namespace {

ArticleContent rich()
{
    ArticleContent content;
    Metadata &m = content.metadata;
    m.headline = QStringLiteral("Limanda yeni körpü açıldı");
    m.shortHeadline = QStringLiteral("Yeni körpü");
    m.kicker = QStringLiteral("Nəqliyyat");
    m.lede = QStringLiteral("Körpü şəhərin iki sahilini birləşdirir.");
    m.slug = QStringLiteral("yeni-korpu");
    m.section = QStringLiteral("İqtisadiyyat");
    m.genre = Genre::Interview;
    m.language = QStringLiteral("az");
    m.bylines = {{QStringLiteral("Aysel Kərimli"), {}, QStringLiteral("p-1")}};
    m.credits = {{QStringLiteral("Orxan Səfərli"), QStringLiteral("photographer"), {}}};
    m.dateline = QStringLiteral("Bakı");
    m.planned = Moment{1'695'000'000'000, "Asia/Baku"};
    m.published = Moment{1'695'798'360'000, "Asia/Baku"};
    m.publishedUrl = QStringLiteral("https://example.org/korpu");
    m.source = QStringLiteral("Xəzər Agentliyi");
    m.sourceUrl = QStringLiteral("https://example.org/");
    m.rights = QStringLiteral("© Xəzər Agentliyi");
    m.keywords = {QStringLiteral("liman"), QStringLiteral("körpü")};
    m.mediaTopics = {QStringLiteral("medtop:04000000")};
    m.editorialNote = QStringLiteral("Rəqəmləri yoxla.");
    m.deadline = Moment{1'695'790'000'000, "Asia/Baku"};
    m.urgency = 4;
    m.targetLength = 900;
    content.speakers = {{QStringLiteral("s1"),
                         QStringLiteral("Li Vey"),
                         QStringLiteral("mühəndis"),
                         QStringLiteral("Körpü idarəsi"),
                         SpeakerRole::Interviewee,
                         {}}};
    QRandomGenerator random(7);
    content.body = randomBody(random, 40);
    return content;
}

} // namespace

class TestStoreArticles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everythingComesBack();
    void unsavedArticleIsKept();
    void nullTextsAreEmptyTexts();
    void workingCopyOverRevision();
    void staleBaseIsAConflict();
    void publishingPinsTheHead();
    void publishedTimeSurvivesAnOldEditor();
    void neverSavedIsNotPublished();
    void binAndBack();
    void versionsOfAStory();
    void sectionsByAnyLabel();
    void newSectionIsMadeOnSaveOnly();
    void personsAndKeywords();
    void settingsAndChanges();
    void unknownIdsAreNotFound();
    void failedCallChangesNothing();
    void transactionsNest();
};

void TestStoreArticles::everythingComesBack()
{
    TestLibrary library;
    NewArticle article = saved(rich());
    article.originalBytes = QByteArray("raw <bytes>\0x", 13);
    article.note = QStringLiteral("Import");
    article.embargo = Moment{1'695'700'000'000, "Europe/Moscow"};
    article.assignee = QStringLiteral("Orxan");
    auto id = library->createArticle(article);
    RD_OK(id);
    library.reopen();
    auto read = library->article(*id);
    RD_OK(read);
    QCOMPARE(read->content.metadata, article.content.metadata);
    QVERIFY(read->content.speakers == article.content.speakers);
    QVERIFY(read->content.body == article.content.body);
    QCOMPARE(read->base, read->head);
    QVERIFY(!read->hasWorkingCopy);
    QCOMPARE(library->originalBytes(*id).value(), article.originalBytes);
    auto row = library->articleRow(*id);
    RD_OK(row);
    QCOMPARE(row->headline, article.content.metadata.headline);
    QCOMPARE(row->section, QStringLiteral("İqtisadiyyat"));
    QCOMPARE(row->published, article.content.metadata.published);
    QCOMPARE(row->deadline, article.content.metadata.deadline);
    QCOMPARE(row->position >> 20, 1'695'798'360LL);
    QVERIFY(row->words > 0);
    QCOMPARE(row->versions.size(), size_t{1});
}

void TestStoreArticles::unsavedArticleIsKept()
{
    TestLibrary library;
    NewArticle article;
    article.content = content(QString(), QStringLiteral("İlk cümlə"));
    auto id = library->createArticle(article);
    RD_OK(id);
    article.content.body.blocks.front().runs = plainRuns(QStringLiteral("İlk cümlə və ikinci"));
    RD_OK(library->saveWorkingCopy(*id, article.content, RevisionId()));
    library.reopen();
    auto read = library->article(*id);
    RD_OK(read);
    QVERIFY(!read->head.isValid());
    QVERIFY(read->hasWorkingCopy);
    QVERIFY(read->content == article.content);
    QCOMPARE(library->articleRow(*id)->words, 4);
    RD_OK(library->discardWorkingCopy(*id)); // all there is: into the bin, not away
    QCOMPARE(library->counters()->deleted, 1);
    RD_OK(library->restoreArticle(*id));
    QVERIFY(library->article(*id)->content == article.content);
}

// A null QString or QByteArray is not NULL: every column of a text takes it as empty.
void TestStoreArticles::nullTextsAreEmptyTexts()
{
    TestLibrary library;
    NewArticle article;
    article.save = true;
    article.content.metadata.published = Moment{1'600'000'000'000, QByteArray()};
    article.content.metadata.deadline = Moment{1'600'000'100'000, QByteArray()};
    article.content.metadata.bylines = {Credit{}};
    article.content.metadata.keywords = {QString()};
    article.content.speakers = {Speaker{}};
    article.originalBytes = "x";
    auto id = library->createArticle(article);
    RD_OK(id);
    auto revision = library->saveRevision(*id, article.content,
                                          {library->article(*id)->head, QString(), QString()});
    RD_OK(revision);
    RD_OK(library->saveWorkingCopy(*id, ArticleContent{}, *revision));
    RD_OK(stepTo(*library.repository, *id, Status::Published));
    RD_OK(library->setSetting(QStringLiteral("key"), QString()));
    RD_OK(library->setSetting(QString(), QString()));
    RD_OK(library->saveSection(Section{{}, {}, {{QString(), QString()}}, 0, {}}));
    QCOMPARE(People(*library.repository).save(Person{}).error().code, ErrorCode::Usage);
    RD_OK(library->addMedia(Media{}));
    RD_OK(library->createArticle({}));
    const auto row = library->articleRow(*id);
    RD_OK(row);
    QVERIFY(row->headline.isEmpty() && row->language.isEmpty() && row->published->zone.isEmpty());
    QVERIFY(library->revisions(*id)->front().note.isEmpty());
    QCOMPARE(library->revisionContent(*revision)->metadata.headline, QString());
    QVERIFY(library->check({})->problems.isEmpty());
}

void TestStoreArticles::workingCopyOverRevision()
{
    TestLibrary library;
    auto id = library->createArticle(saved(content(QStringLiteral("Bir"), QStringLiteral("Mətn"))));
    RD_OK(id);
    const RevisionId head = library->article(*id)->head;
    const ArticleContent edited = content(QStringLiteral("İki"), QStringLiteral("Yeni mətn"));
    RD_OK(library->saveWorkingCopy(*id, edited, head));
    auto read = library->article(*id);
    QVERIFY(read->hasWorkingCopy);
    QVERIFY(read->content == edited);
    QCOMPARE(read->base, head);
    QCOMPARE(library->articleRow(*id)->headline, QStringLiteral("Bir"));
    RD_OK(library->discardWorkingCopy(*id));
    QCOMPARE(library->article(*id)->content.metadata.headline, QStringLiteral("Bir"));
}

void TestStoreArticles::staleBaseIsAConflict()
{
    TestLibrary library;
    auto id = library->createArticle(saved(content(QStringLiteral("Bir"), QStringLiteral("a"))));
    const RevisionId first = library->article(*id)->head;
    auto second = library->saveRevision(*id, content(QStringLiteral("İki"), QStringLiteral("b")),
                                        {first, QStringLiteral("A"), {}});
    RD_OK(second);
    const ArticleContent late = content(QStringLiteral("Üç"), QStringLiteral("c"));
    auto refused = library->saveRevision(*id, late, {first, QStringLiteral("B"), {}});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    auto autosave = library->saveWorkingCopy(*id, late, first);
    QVERIFY(!autosave);
    QCOMPARE(autosave.error().code, ErrorCode::Conflict);
    QCOMPARE(library->article(*id)->content.metadata.headline, QStringLiteral("İki"));
    QCOMPARE(library->revisions(*id)->size(), size_t{2});
}

void TestStoreArticles::publishingPinsTheHead()
{
    TestLibrary library;
    auto id = library->createArticle(saved(content(QStringLiteral("Bir"), QStringLiteral("a"))));
    const RevisionId first = library->article(*id)->head;
    RD_OK(stepTo(*library.repository, *id, Status::Published, QStringLiteral("A")));
    auto read = library->article(*id);
    QCOMPARE(read->published, first);
    QVERIFY(read->content.metadata.published.has_value());
    QCOMPARE(read->status, Status::Published);
    RD_OK(library->saveRevision(*id, read->content, {first, QStringLiteral("A"), {}}));
    read = library->article(*id);
    QCOMPARE(read->published, first);
    QVERIFY(read->head != first);
    RD_OK(stepTo(*library.repository, *id, Status::Published, QStringLiteral("A")));
    QCOMPARE(library->article(*id)->published, read->head);
}

void TestStoreArticles::publishedTimeSurvivesAnOldEditor()
{
    TestLibrary library;
    const ArticleContent text = content(QStringLiteral("Bir"), QStringLiteral("a"));
    auto id = library->createArticle(saved(text));
    const RevisionId first = library->article(*id)->head;
    RD_OK(stepTo(*library.repository, *id, Status::Published, QStringLiteral("A")));
    const auto published = library->article(*id)->content.metadata.published;
    auto second = library->saveRevision(*id, text, {first, QStringLiteral("A"), {}});
    RD_OK(second);
    QCOMPARE(library->article(*id)->content.metadata.published, published);
    QCOMPARE(library->revisionContent(*second)->metadata.published, published);
}

void TestStoreArticles::neverSavedIsNotPublished()
{
    TestLibrary library;
    NewArticle article;
    article.content = content(QStringLiteral("Bir"), QStringLiteral("a"));
    auto id = library->createArticle(article);
    auto refused = stepTo(*library.repository, *id, Status::Published, QStringLiteral("A"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Usage);
    QCOMPARE(library->article(*id)->status, Status::Draft);
}

void TestStoreArticles::binAndBack()
{
    TestLibrary library;
    auto id = library->createArticle(saved(content(QStringLiteral("Bir"), QStringLiteral("a"))));
    RD_OK(library->deleteArticle(*id));
    QCOMPARE(library->rowCount({}).value(), 0);
    ListFilter bin;
    bin.deleted = true;
    QCOMPARE(library->rows(bin, 0, 10)->size(), size_t{1});
    QCOMPARE(library->rows(bin, 0, 10)->front().versions.size(), size_t{1});
    RD_OK(library->restoreArticle(*id));
    QCOMPARE(library->rowCount({}).value(), 1);
}

void TestStoreArticles::versionsOfAStory()
{
    TestLibrary library;
    auto source = library->createArticle(
        saved(content(QStringLiteral("Bir"), QStringLiteral("a"), QStringLiteral("az"))));
    auto read = library->article(*source);
    NewArticle translation =
        saved(content(QStringLiteral("Один"), QStringLiteral("б"), QStringLiteral("ru")));
    translation.story = read->storyId;
    translation.sourceRevision = read->head;
    auto ru = library->createArticle(translation);
    RD_OK(ru);
    auto en = library->createArticle(
        saved(content(QStringLiteral("One"), QStringLiteral("c"), QStringLiteral("en"))));
    RD_OK(library->linkVersion(*en, read->storyId, read->head));
    auto story = library->article(*ru)->story;
    QCOMPARE(story.size(), size_t{3});
    QVERIFY(story.at(0).source && story.at(0).id == *source);
    QVERIFY(!story.at(1).stale);
    RD_OK(library->saveRevision(*source, read->content, {read->head, {}, {}}));
    story = library->article(*ru)->story;
    QVERIFY(!story.at(0).stale);
    QVERIFY(story.at(1).stale);
    QVERIFY(story.at(2).stale);
    QCOMPARE(library->stats()->stories, 1);
    RD_OK(library->unlinkVersion(*source)); // the source leaves: another one takes its place
    story = library->article(*ru)->story;
    QCOMPARE(story.size(), size_t{2});
    QVERIFY(story.at(0).source);
    QCOMPARE(library->article(*source)->story.size(), size_t{1});
    QCOMPARE(library->linkVersion(*en, StoryId(999), {}).error().code, ErrorCode::NotFound);
    QVERIFY(library->check({})->problems.isEmpty());
}

void TestStoreArticles::sectionsByAnyLabel()
{
    TestLibrary library;
    auto russian = library->ensureSection(QStringLiteral("внешняя ПОЛИТИКА"), QStringLiteral("ru"));
    RD_OK(russian);
    QCOMPARE(russian->key, QStringLiteral("foreign-policy"));
    ArticleContent text = content(QStringLiteral("Bir"), QStringLiteral("a"));
    text.metadata.section = QStringLiteral("Foreign policy");
    auto id = library->createArticle(saved(text));
    QCOMPARE(library->article(*id)->content.metadata.section, QStringLiteral("Xarici siyasət"));
    Section renamed = *russian;
    renamed.labels[QStringLiteral("az")] = QStringLiteral("Diplomatiya");
    RD_OK(library->saveSection(renamed));
    QCOMPARE(library->article(*id)->content.metadata.section, QStringLiteral("Diplomatiya"));
    QCOMPARE(library->articleRow(*id)->section, QStringLiteral("Diplomatiya"));
    QCOMPARE(library->ensureSection(QStringLiteral("  "), {}).error().code, ErrorCode::Usage);
}

void TestStoreArticles::newSectionIsMadeOnSaveOnly()
{
    TestLibrary library;
    const size_t before = library->sections()->size();
    NewArticle article;
    article.content = content(QStringLiteral("Bir"), QStringLiteral("a"));
    article.content.metadata.section = QStringLiteral("Kosmos");
    auto id = library->createArticle(article);
    QCOMPARE(library->sections()->size(), before);
    RD_OK(library->saveRevision(*id, article.content, {}));
    QCOMPARE(library->sections()->size(), before + 1);
    QCOMPARE(library->sections()->back().key, QStringLiteral("kosmos"));
    QCOMPARE(library->article(*id)->content.metadata.section, QStringLiteral("Kosmos"));
}

void TestStoreArticles::personsAndKeywords()
{
    TestLibrary library;
    Person person;
    person.name = QStringLiteral("Leyla Əhmədova");
    person.names = {{QStringLiteral("ru"), {}, QStringLiteral("Лейла Ахмедова")}};
    person.titles = {
        {QStringLiteral("az"), QStringLiteral("sədr"), QStringLiteral("Liman idarəsi"), {}, {}}};
    auto id = People(*library.repository).save(person);
    RD_OK(id);
    person = People(*library.repository).all()->front();
    QCOMPARE(person.nameIn(QStringLiteral("ru")), QStringLiteral("Лейла Ахмедова"));
    person.titles.front().title = QStringLiteral("müavin");
    RD_OK(People(*library.repository).save(person));
    QVERIFY(People(*library.repository).all()->front() == person);
    ArticleContent text = content(QStringLiteral("Bir"), QStringLiteral("a"));
    text.metadata.keywords = {QStringLiteral("İdman"), QStringLiteral("idarə")};
    auto first = library->createArticle(saved(text));
    text.metadata.keywords = {QStringLiteral("idarə")};
    RD_OK(library->createArticle(saved(text)));
    QCOMPARE(library->keywords(QStringLiteral("ID"), 5).value(),
             (QStringList{QStringLiteral("idarə"), QStringLiteral("İdman")}));
    RD_OK(library->saveRevision(*first, text, {library->article(*first)->head, {}, {}}));
    QCOMPARE(library->keywords(QStringLiteral("id"), 5).value(),
             QStringList{QStringLiteral("idarə")});
}

void TestStoreArticles::settingsAndChanges()
{
    TestLibrary library;
    QCOMPARE(library->setting(QStringLiteral("profile")).value(), QString());
    RD_OK(library->setSetting(QStringLiteral("profile"), QStringLiteral("{\"name\":\"A\"}")));
    QCOMPARE(library->setting(QStringLiteral("profile")).value(),
             QStringLiteral("{\"name\":\"A\"}"));
    const qint64 last = library->changesSince(0)->back().sequence;
    auto id = library->createArticle(saved(content(QStringLiteral("Bir"), QStringLiteral("a"))));
    const auto changes = library->changesSince(last).value();
    QVERIFY(std::any_of(changes.begin(), changes.end(), [&](const Change &change) {
        return change.entity == Entity::Article && change.id == id->value;
    }));
}

void TestStoreArticles::unknownIdsAreNotFound()
{
    TestLibrary library;
    const ArticleId none(42);
    QCOMPARE(library->article(none).error().code, ErrorCode::NotFound);
    QCOMPARE(library->articleRow(none).error().code, ErrorCode::NotFound);
    QCOMPARE(library->saveRevision(none, {}, {}).error().code, ErrorCode::NotFound);
    QCOMPARE(library->setArchived(none, true).error().code, ErrorCode::NotFound);
    QCOMPARE(library->revisionContent(RevisionId(9)).error().code, ErrorCode::NotFound);
    QCOMPARE(library->media(QStringLiteral("x")).error().code, ErrorCode::NotFound);
    QVERIFY(library->counters().has_value()); // an error does not stick
}

void TestStoreArticles::failedCallChangesNothing()
{
    TestLibrary library;
    NewArticle article = saved(content(QStringLiteral("Bir"), QStringLiteral("a")));
    article.uuid = newUuid();
    RD_OK(library->createArticle(article));
    auto again = library->createArticle(article);
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::Exists);
    QCOMPARE(library->stats()->stories, 1);
    QVERIFY(library->check({})->problems.isEmpty());
}

void TestStoreArticles::transactionsNest()
{
    TestLibrary library;
    const NewArticle article = saved(content(QStringLiteral("Bir"), QStringLiteral("a")));
    auto undone = library->inTransaction([&]() -> Result<void> {
        static_cast<void>(library->createArticle(article));
        return fail(ErrorCode::Limit, QStringLiteral("enough"));
    });
    QCOMPARE(undone.error().code, ErrorCode::Limit);
    QCOMPARE(library->rowCount({}).value(), 0);
    RD_OK(library->inTransaction([&]() -> Result<void> {
        static_cast<void>(library->createArticle(article));
        static_cast<void>(library->setArchived(ArticleId(77), true)); // fails; the rest stays
        return {};
    }));
    QCOMPARE(library->rowCount({}).value(), 1);
}

QTEST_GUILESS_MAIN(TestStoreArticles)
#include "test_store_articles.moc"
