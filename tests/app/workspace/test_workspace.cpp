// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/files.h"
#include "app/workspace/articlejson.h"
#include "app/workspace/exportarticles.h"
#include "app/workspace/importfiles.h"
#include "app/workspace/sample.h"
#include "app/workspace/versions.h"

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace rd;

namespace {

QString write(const QTemporaryDir &dir, const QString &name, const QByteArray &bytes)
{
    const QString path = dir.filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    Q_ASSERT(writeFile(path, bytes, Overwrite::Yes).has_value());
    return path;
}

} // namespace

class TestWorkspace : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void sample_isThreeStoriesInFourLanguages();
    void sample_picturesAreInTheLibrary();
    void import_badFileIsReportedAndTheRestGoesOn();
    void import_webAddress_saysWhatToDo();
    void import_folderTakesKnownSuffixesInOrder();
    void import_cancelled_keepsWhatCameIn();
    void storyFolder_linksVersionsToTheSourceRevision();
    void storyFolder_withoutVersions_saysSo();
    void export_namesCollide_getNumbers();
    void export_existingTarget_isNotTouched();
    void export_unreadablePicture_isToldAndLosesNoText();
    void export_pictureThatIsNone_isTold();
    void export_unknownFormat_namesTheKnownOnes();
    void addLanguageVersion_copiesWithNewIds();
    void addLanguageVersion_twice_isRefused();
    void newInterview_hasAQuestionAndAnAnswer();
    void json_hasTheKeysOfTheContract();

private:
    workspace::ImportReport import(const QStringList &paths, TaskContext task = {});

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<store::Repository> m_library;
    workspace::StoreWriter m_write;
};

void TestWorkspace::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    auto opened = store::Repository::open(m_dir->filePath(QStringLiteral("l.redaksiya")), {});
    QVERIFY2(opened.has_value(), opened ? "" : qPrintable(opened.error().message));
    m_library = std::move(*opened);
    m_write = [this](const auto &job) { return job(*m_library); };
}

void TestWorkspace::cleanup()
{
    m_library.reset();
    m_dir.reset();
}

workspace::ImportReport TestWorkspace::import(const QStringList &paths, TaskContext task)
{
    workspace::ImportRequest request;
    request.paths = paths;
    request.author = QStringLiteral("Test");
    return workspace::importFiles(request, m_write, task);
}

void TestWorkspace::sample_isThreeStoriesInFourLanguages()
{
    const auto report = workspace::importSample(m_write, {});
    for (const auto &failed : report.failed) {
        qWarning() << failed.path << failed.error.message << failed.error.detail;
    }
    QVERIFY(report.failed.empty());
    QCOMPARE(report.imported.size(), size_t(12));
    const auto stats = m_library->stats();
    QVERIFY(stats.has_value());
    QCOMPARE(stats->stories, 3);
    QCOMPARE(stats->articles, 12);
    int interviews = 0;
    for (const auto &imported : report.imported) {
        const auto article = m_library->article(imported.id);
        QVERIFY(article.has_value());
        QCOMPARE(article->story.size(), size_t(4));
        QVERIFY2(imported.warnings.isEmpty(), qPrintable(imported.warnings.join(QLatin1Char(';'))));
        interviews += article->content.metadata.genre == Genre::Interview ? 1 : 0;
    }
    QCOMPARE(interviews, 8);
}

void TestWorkspace::sample_picturesAreInTheLibrary()
{
    const auto report = workspace::importSample(m_write, {});
    for (const auto &imported : report.imported) {
        const auto article = m_library->article(imported.id);
        int figures = 0;
        for (const Block &block : article->content.body.blocks) {
            if (block.role == BlockRole::Figure) {
                ++figures;
                const auto media = m_library->media(block.figure.media);
                QVERIFY2(media.has_value(), qPrintable(imported.path));
                QVERIFY(media->bytes.size() > 1000);
            }
        }
        QVERIFY(figures > 0);
    }
}

void TestWorkspace::import_badFileIsReportedAndTheRestGoesOn()
{
    const QString good = write(*m_dir, QStringLiteral("a.txt"), "Port opens\n\nThe port opened.\n");
    const QString bad = write(*m_dir, QStringLiteral("b.txt"), QByteArray("\0\1\2\0\0", 5));
    const QString missing = m_dir->filePath(QStringLiteral("none.txt"));
    const auto report = import({bad, missing, good});
    QCOMPARE(report.imported.size(), size_t(1));
    QCOMPARE(report.failed.size(), size_t(2));
    QCOMPARE(report.failed[0].path, bad);
    QCOMPARE(report.failed[1].error.code, ErrorCode::NotFound);
    QCOMPARE(m_library->stats()->articles, 1);
}

void TestWorkspace::import_webAddress_saysWhatToDo()
{
    const auto report = import({QStringLiteral("https://example.org/news/1")});
    QCOMPARE(report.failed.size(), size_t(1));
    QCOMPARE(report.failed[0].error.code, ErrorCode::Unsupported);
    QVERIFY(report.failed[0].error.message.contains(QLatin1String("browser")));
}

void TestWorkspace::import_folderTakesKnownSuffixesInOrder()
{
    write(*m_dir, QStringLiteral("in/2.md"), "# Two\n\nText two.\n");
    write(*m_dir, QStringLiteral("in/1.txt"), "One\n\nText one.\n");
    write(*m_dir, QStringLiteral("in/sub/3.html"), "<h1>Three</h1><p>Text three.</p>");
    write(*m_dir, QStringLiteral("in/skip.bin"), "x");
    const auto report = import({m_dir->filePath(QStringLiteral("in"))});
    QCOMPARE(report.failed.size(), size_t(0));
    QStringList headlines;
    for (const auto &imported : report.imported) {
        headlines.append(imported.headline);
    }
    headlines.sort();
    QCOMPARE(headlines,
             (QStringList{QStringLiteral("One"), QStringLiteral("Three"), QStringLiteral("Two")}));
}

void TestWorkspace::import_cancelled_keepsWhatCameIn()
{
    write(*m_dir, QStringLiteral("in/1.txt"), "One\n\nText one.\n");
    write(*m_dir, QStringLiteral("in/2.txt"), "Two\n\nText two.\n");
    // Stopped while the first file is under way: it comes in, the second does not.
    TaskContext task;
    task.progress = [cancel = task.cancel](qint64, qint64) { cancel.cancel(); };
    const auto report = import({m_dir->filePath(QStringLiteral("in"))}, task);
    QVERIFY(report.cancelled);
    QCOMPARE(report.imported.size(), size_t(1));
    QCOMPARE(m_library->stats()->articles, 1);
}

void TestWorkspace::storyFolder_linksVersionsToTheSourceRevision()
{
    write(*m_dir, QStringLiteral("s/story.json"),
          R"({"source":"ru","status":"published","statuses":{"en":"draft"}})");
    write(*m_dir, QStringLiteral("s/en.md"), "# Port opens\n\nThe port opened on Monday.\n");
    write(*m_dir, QStringLiteral("s/ru.md"), "# Порт открылся\n\nПорт открылся в понедельник.\n");
    const auto report = import({m_dir->filePath(QStringLiteral("s"))});
    QCOMPARE(report.failed.size(), size_t(0));
    QCOMPARE(report.imported.size(), size_t(2));
    const auto russian = m_library->article(report.imported[0].id);
    const auto english = m_library->article(report.imported[1].id);
    QCOMPARE(russian->storyId, english->storyId);
    QCOMPARE(russian->status, Status::Published);
    QCOMPARE(english->status, Status::Draft);
    for (const LanguageVersion &version : english->story) {
        QCOMPARE(version.source, version.language == QLatin1String("ru"));
        QVERIFY(!version.stale);
    }
    // The source moves on: the translation is stale.
    ArticleContent changed = russian->content;
    changed.metadata.headline += QStringLiteral("!");
    QVERIFY(m_library->saveRevision(russian->id, changed, {russian->head, {}, {}}).has_value());
    const auto later = m_library->article(english->id);
    for (const LanguageVersion &version : later->story) {
        QCOMPARE(version.stale, version.language == QLatin1String("en"));
    }
}

void TestWorkspace::storyFolder_withoutVersions_saysSo()
{
    write(*m_dir, QStringLiteral("s/story.json"), "{}");
    const auto report = import({m_dir->filePath(QStringLiteral("s"))});
    QCOMPARE(report.failed.size(), size_t(1));
    QCOMPARE(report.failed[0].error.code, ErrorCode::Corrupt);
}

void TestWorkspace::export_namesCollide_getNumbers()
{
    const QString path = write(*m_dir, QStringLiteral("a.txt"), "Same name\n\nText.\n");
    const auto first = import({path});
    const auto second = import({path});
    workspace::ExportOrder order;
    order.articles = {first.imported[0].id, second.imported[0].id};
    order.format = QStringLiteral("text");
    order.target = m_dir->path();
    const auto paths = workspace::exportArticles(*m_library, order, {});
    QVERIFY(paths.has_value());
    QCOMPARE(paths->size(), 2);
    QVERIFY(paths->at(0) != paths->at(1));
    QVERIFY(QFileInfo::exists(paths->at(1)));
}

void TestWorkspace::export_existingTarget_isNotTouched()
{
    const auto report = import({write(*m_dir, QStringLiteral("a.txt"), "Headline\n\nText.\n")});
    const QString target = write(*m_dir, QStringLiteral("mine.txt"), "mine");
    workspace::ExportOrder order;
    order.articles = {report.imported[0].id};
    order.format = QStringLiteral("text");
    order.target = target;
    const auto refused = workspace::exportArticles(*m_library, order, {});
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::Exists);
    QCOMPARE(readFile(target, 100).value(), QByteArray("mine"));
    order.overwrite = Overwrite::Yes;
    QVERIFY(workspace::exportArticles(*m_library, order, {}).has_value());
    QVERIFY(readFile(target, 10000)->contains("Headline"));
}

void TestWorkspace::export_unreadablePicture_isToldAndLosesNoText()
{
    store::NewArticle article;
    article.content.metadata.headline = QStringLiteral("Liman açıldı");
    Block figure = makeBlock(BlockRole::Figure, plainRuns(QStringLiteral("Liman, səhər")));
    figure.figure.media = newUuid(); // the library has no such picture
    article.content.body.blocks = {figure};
    const auto id = m_library->createArticle(article);
    QVERIFY(id.has_value());
    workspace::ExportOrder order;
    order.articles = {*id};
    order.target = m_dir->path();
    for (const char *format : {"html", "markdown", "pdf"}) {
        order.format = QLatin1String(format);
        QStringList warnings;
        const auto paths = workspace::exportArticles(*m_library, order, {}, &warnings);
        QVERIFY(paths.has_value());
        QVERIFY(readFile(paths->front(), 1'000'000).has_value());
        QCOMPARE(warnings.size(), 1);
        QVERIFY2(warnings.front().startsWith(QLatin1Char('1')), qPrintable(warnings.front()));
    }
}

void TestWorkspace::export_pictureThatIsNone_isTold()
{
    Media media;
    media.mime = QStringLiteral("image/png");
    media.bytes = QByteArray("\x89PNG\r\n\x1a\n and no more of it");
    const auto uuid = m_library->addMedia(media);
    QVERIFY(uuid.has_value());
    store::NewArticle article;
    article.content.metadata.headline = QStringLiteral("Liman açıldı");
    Block figure = makeBlock(BlockRole::Figure, plainRuns(QStringLiteral("Liman, səhər")));
    figure.figure.media = *uuid;
    article.content.body.blocks = {figure};
    const auto id = m_library->createArticle(article);
    QVERIFY(id.has_value());
    workspace::ExportOrder order;
    order.articles = {*id};
    order.target = m_dir->path();
    for (const char *format : {"pdf", "docx"}) {
        order.format = QLatin1String(format);
        QStringList warnings;
        QVERIFY(workspace::exportArticles(*m_library, order, {}, &warnings).has_value());
        QCOMPARE(warnings.size(), 1);
    }
}

void TestWorkspace::export_unknownFormat_namesTheKnownOnes()
{
    workspace::ExportOrder order;
    order.format = QStringLiteral("papyrus");
    const auto refused = workspace::exportArticles(*m_library, order, {});
    QCOMPARE(refused.error().code, ErrorCode::Usage);
    QVERIFY(refused.error().message.contains(QLatin1String("html")));
}

void TestWorkspace::addLanguageVersion_copiesWithNewIds()
{
    const auto report = workspace::importSample(m_write, {});
    // Take the English version out of its story, then found it anew from another one.
    const auto any = m_library->article(report.imported[0].id);
    ArticleId english;
    for (const LanguageVersion &version : any->story) {
        if (version.language == QLatin1String("en")) {
            english = version.id;
        }
    }
    QVERIFY(m_library->unlinkVersion(english).has_value());
    const auto added = workspace::addLanguageVersion(*m_library, any->id, QStringLiteral("en"),
                                                     QStringLiteral("Test"));
    QVERIFY2(added.has_value(), added ? "" : qPrintable(added.error().message));
    const auto version = m_library->article(*added);
    QCOMPARE(version->storyId, any->storyId);
    QCOMPARE(version->content.metadata.language, QStringLiteral("en"));
    QCOMPARE(version->status, Status::Draft);
    const auto source = m_library->article(any->id);
    QCOMPARE(version->content.body.blocks.size(), source->content.body.blocks.size());
    for (size_t i = 0; i < version->content.body.blocks.size(); ++i) {
        QCOMPARE(version->content.body.blocks[i].from, source->content.body.blocks[i].id);
        QVERIFY(version->content.body.blocks[i].id != source->content.body.blocks[i].id);
    }
}

void TestWorkspace::addLanguageVersion_twice_isRefused()
{
    const auto report = workspace::importSample(m_write, {});
    const auto again =
        workspace::addLanguageVersion(*m_library, report.imported[0].id, QStringLiteral("zh"), {});
    QVERIFY(!again.has_value());
    QCOMPARE(again.error().code, ErrorCode::Exists);
}

void TestWorkspace::newInterview_hasAQuestionAndAnAnswer()
{
    const auto id = workspace::newArticle(*m_library, Genre::Interview, QStringLiteral("az"),
                                          QStringLiteral("Aygün Rzayeva"));
    QVERIFY(id.has_value());
    const auto article = m_library->article(*id);
    QVERIFY(!article->head.isValid());
    QVERIFY(article->hasWorkingCopy);
    QCOMPARE(article->content.body.blocks.size(), size_t(2));
    QCOMPARE(article->content.body.blocks[0].role, BlockRole::Question);
    QCOMPARE(article->content.speakers.size(), size_t(2));
    QVERIFY(article->content.speakers[0].key != article->content.speakers[1].key);
}

void TestWorkspace::json_hasTheKeysOfTheContract()
{
    const auto report = workspace::importSample(m_write, {});
    const auto article = m_library->article(report.imported[0].id);
    const QJsonObject json = workspace::articleJson(*article);
    const QStringList keys =
        QStringLiteral("id uuid story_id language status archived headline short_headline kicker "
                       "lede slug section genre bylines credits dateline created updated planned "
                       "published published_url embargo source source_url rights keywords "
                       "media_topics editorial_note assignee deadline urgency target_length words "
                       "characters speakers blocks story corrections")
            .split(QLatin1Char(' '));
    for (const QString &key : keys) {
        QVERIFY2(json.contains(key), qPrintable(key));
    }
    QCOMPARE(json.size(), keys.size());
    QVERIFY(json.value(QLatin1String("published")).toString().endsWith(QLatin1String("+04:00")));
    QVERIFY(json.value(QLatin1String("words")).toInt() > 50);
    QCOMPARE(json.value(QLatin1String("story")).toArray().size(), 4);
}

QTEST_GUILESS_MAIN(TestWorkspace)
#include "test_workspace.moc"
