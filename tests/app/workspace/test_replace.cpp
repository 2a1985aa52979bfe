// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/replaceacross.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace rd;
using namespace rd::workspace;

class TestReplace final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void matches_data();
    void matches();
    void wrongPatterns();
    void explodingPatternsEnd_data();
    void explodingPatternsEnd();
    void marksStay();
    void proposedPassagesAreLeftAlone();
    void everyHitIsShown();
    void aStepMakesRevisionsAndComesBack();
    void changedMeanwhileIsReported();
    void whatIsBeingWrittenIsLeft();
    void cancelledSaysHowFar();

private:
    ArticleId add(const QString &headline, const QString &text);
    [[nodiscard]] QString headline(ArticleId id) const;
    [[nodiscard]] StoreWriter writer() const;
    [[nodiscard]] Result<ReplacePreview> preview(const ReplaceOptions &options) const;

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<store::Repository> m_library;
    std::vector<ArticleId> m_ids;
};

using Letters = ReplaceOptions::Letters;
Q_DECLARE_METATYPE(Letters)

void TestReplace::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_library =
        std::move(*store::Repository::open(m_dir->filePath(QStringLiteral("l.redaksiya")), {}));
    m_ids.clear();
}

void TestReplace::cleanup()
{
    m_library.reset();
}

ArticleId TestReplace::add(const QString &headline, const QString &text)
{
    store::NewArticle article;
    article.content.metadata.headline = headline;
    article.content.metadata.language = QStringLiteral("az");
    article.content.body.blocks = {makeBlock(BlockRole::Paragraph, plainRuns(text))};
    article.save = true;
    article.author = QStringLiteral("Nigar Əliyeva");
    m_ids.push_back(m_library->createArticle(article).value());
    return m_ids.back();
}

QString TestReplace::headline(ArticleId id) const
{
    return m_library->article(id)->content.metadata.headline;
}

StoreWriter TestReplace::writer() const
{
    return [this](const std::function<Result<ArticleId>(store::Repository &)> &job) {
        return job(*m_library);
    };
}

Result<ReplacePreview> TestReplace::preview(const ReplaceOptions &options) const
{
    return findAcross(*m_library, m_ids, options, {});
}

namespace {

ReplaceOptions replacing(const char *find, const char *with)
{
    ReplaceOptions options;
    options.find = QString::fromUtf8(find);
    options.with = QString::fromUtf8(with);
    return options;
}

QString replaced(const QString &text, const std::vector<FindMatcher::Match> &matches)
{
    QString result = text;
    for (auto match = matches.rbegin(); match != matches.rend(); ++match) {
        result.replace(match->start, match->length, match->replacement);
    }
    return result;
}

} // namespace

void TestReplace::matches_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("find");
    QTest::addColumn<QString>("with");
    QTest::addColumn<Letters>("letters");
    QTest::addColumn<bool>("words");
    QTest::addColumn<bool>("pattern");
    QTest::addColumn<QString>("result");
    const auto row = [](const char *name, const char *text, const char *find, const char *with,
                        Letters letters, bool words, bool pattern, const char *result) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(find)
                            << QString::fromUtf8(with) << letters << words << pattern
                            << QString::fromUtf8(result);
    };
    row("as written", "Bakı və bakı", "Bakı", "Gəncə", Letters::AsWritten, false, false,
        "Gəncə və bakı");
    row("any case", "Bakı və BAKI", "bak", "Bək", Letters::AnyCase, false, false, "Bəkı və BəkI");
    row("folded", "Şəhər, ŞƏHƏR və seher", "şəhər", "kənd", Letters::Folded, false, false,
        "kənd, kənd və kənd");
    row("folded Russian", "Ещё и еще", "еще", "вновь", Letters::Folded, true, false,
        "вновь и вновь");
    row("whole words", "qaz, qazı, biqaz qaz", "qaz", "neft", Letters::AsWritten, true, false,
        "neft, qazı, biqaz neft");
    row("Han has no spaces", "中国经济部长", "经济", "财政", Letters::AsWritten, true, false,
        "中国财政部长");
    row("not itself again", "aaa", "a", "aa", Letters::AsWritten, false, false, "aaaaaa");
    row("pattern", "2023-09-27 tarixində", "(\\d{4})-(\\d\\d)-(\\d\\d)", "\\3.\\2.\\1",
        Letters::AsWritten, false, true, "27.09.2023 tarixində");
    row("pattern, whole words", "qaz qazı", "qa[zs]", "x", Letters::AsWritten, true, true,
        "x qazı");
    row("pattern, any case", "Səfir SƏFİR səfir", "səfir", "elçi", Letters::AnyCase, false, true,
        "elçi SƏFİR elçi");
    row("backslash", "a/b", "/", "\\\\", Letters::AsWritten, false, true, "a\\b");
    row("empty finds are none", "abc", "x*", "y", Letters::AsWritten, false, true, "abc");
    row("emoji", "Salam 👋🏽 dünya", "👋🏽", "—", Letters::AsWritten, false, false,
        "Salam — dünya");
}

void TestReplace::matches()
{
    QFETCH(QString, text);
    QFETCH(QString, find);
    QFETCH(QString, with);
    QFETCH(Letters, letters);
    QFETCH(bool, words);
    QFETCH(bool, pattern);
    QFETCH(QString, result);
    ReplaceOptions options;
    options.find = find;
    options.with = with;
    options.letters = letters;
    options.wholeWords = words;
    options.pattern = pattern;
    const auto matcher = FindMatcher::of(options);
    QVERIFY(matcher);
    const auto found = matcher->in(text, {});
    QVERIFY(found);
    QCOMPARE(replaced(text, *found), result);
}

void TestReplace::wrongPatterns()
{
    ReplaceOptions options = replacing("(qaz", "");
    options.pattern = true;
    QCOMPARE(FindMatcher::of(options).error().code, ErrorCode::Usage);
    QCOMPARE(FindMatcher::of(replacing("", "x")).error().code, ErrorCode::Usage);
    options = replacing("\u0301", "x"); // a mark alone folds to nothing
    options.letters = Letters::Folded;
    QCOMPARE(FindMatcher::of(options).error().code, ErrorCode::Usage);
}

void TestReplace::explodingPatternsEnd_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");
    QTest::newRow("nested") << QStringLiteral("(a+)+$") << QString(60, u'a') + u'!';
    QTest::newRow("alternatives") << QStringLiteral("(a|aa|a?)+$") << QString(3000, u'a') + u'c';
    QTest::newRow("long") << QStringLiteral("(x+x+)+$") << QString(100'000, u'x') + u'!';
}

void TestReplace::explodingPatternsEnd()
{
    QFETCH(QString, pattern);
    QFETCH(QString, text);
    ReplaceOptions options;
    options.find = pattern;
    options.pattern = true;
    const auto found = FindMatcher::of(options)->in(text, {});
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::Limit);
    QVERIFY(found.error().message.contains(pattern));
}

void TestReplace::marksStay()
{
    ArticleContent content;
    Block block = makeBlock(BlockRole::Paragraph);
    block.runs = {Run{RunKind::Text, QStringLiteral("Xəbəri "), {}, {}},
                  Run{RunKind::Text, QStringLiteral("Bakı şə"), {{MarkKind::Strong, {}}}, {}},
                  Run{RunKind::Text, QStringLiteral("həri verdi"), {}, {}},
                  Run{RunKind::LineBreak, {}, {}, {}},
                  Run{RunKind::Text, QStringLiteral("Bakı şəhəri"), {}, {}}};
    content.body.blocks = {block};
    store::NewArticle article;
    article.content = content;
    article.save = true;
    const ArticleId id = m_library->createArticle(article).value();
    const auto found = findAcross(*m_library, {id}, replacing("Bakı şəhəri", "Gəncə"), {});
    QCOMPARE(found->hits, 2);
    ArticleContent changed = m_library->article(id)->content;
    QVERIFY(replaceIn(changed, found->articles.front()));
    const Runs &runs = changed.body.blocks.front().runs;
    QCOMPARE(runs.size(), size_t(5));
    QCOMPARE(runs[1].text, QStringLiteral("Gəncə"));
    QVERIFY(runs[1].has(MarkKind::Strong));
    QCOMPARE(runs[2].text, QStringLiteral(" verdi"));
    QCOMPARE(runs[4].text, QStringLiteral("Gəncə"));
}

void TestReplace::proposedPassagesAreLeftAlone()
{
    store::NewArticle article;
    Block block = makeBlock(BlockRole::Paragraph);
    block.runs = {Run{RunKind::Text, QStringLiteral("Nazir "), {}, {}},
                  Run{RunKind::Text,
                      QStringLiteral("dedi"),
                      {{MarkKind::Insertion, QStringLiteral("s1")}},
                      {}}};
    article.content.body.blocks = {block};
    article.save = true;
    const ArticleId id = m_library->createArticle(article).value();
    QCOMPARE(findAcross(*m_library, {id}, replacing("Nazir dedi", "x"), {})->hits, 0);
    QCOMPARE(findAcross(*m_library, {id}, replacing("dedi", "bildirdi"), {})->hits, 1);
}

void TestReplace::everyHitIsShown()
{
    add(QStringLiteral("Qaz haqqında"), QStringLiteral("Dünən qaz gəldi, bu gün qaz getdi."));
    add(QStringLiteral("Neft"), QStringLiteral("Burada yoxdur."));
    add(QStringLiteral("Yenə"), QStringLiteral("qaz"));
    ReplaceOptions options = replacing("qaz", "külək");
    options.letters = Letters::AnyCase;
    const auto found = preview(options);
    QCOMPARE(found->articles.size(), size_t(2));
    QCOMPARE(found->hits, 4);
    const ReplaceHit &second = found->articles[0].hits[2];
    QCOMPARE(second.before, QStringLiteral("Dünən qaz gəldi, bu gün "));
    QCOMPARE(second.found, QStringLiteral("qaz"));
    QCOMPARE(second.after, QStringLiteral(" getdi."));
    options.headlines = false;
    QCOMPARE(preview(options)->hits, 3);
    options.headlines = true;
    options.texts = false;
    QCOMPARE(preview(options)->hits, 1);
}

void TestReplace::aStepMakesRevisionsAndComesBack()
{
    for (int i = 0; i < 5; ++i) {
        add(QStringLiteral("Bakı %1").arg(i), QStringLiteral("Bakı şəhəri"));
    }
    const ReplaceOptions options = replacing("Bakı", "Gəncə");
    auto found = preview(options);
    found->articles[1].hits[0].chosen = false; // its headline stays
    for (ReplaceHit &hit : found->articles[2].hits) {
        hit.chosen = false; // and all of this one
    }
    const auto before = m_library->article(m_ids[0])->content;
    const ReplaceReport report = replaceAcross(writer(), found->articles,
                                               {QStringLiteral("Nigar"), replaceNote(options)}, {});
    QVERIFY(!report.error);
    QCOMPARE(report.done.size(), size_t(4));
    QCOMPARE(report.replaced, 7);
    QCOMPARE(headline(m_ids[0]), QStringLiteral("Gəncə 0"));
    QCOMPARE(headline(m_ids[1]), QStringLiteral("Bakı 1"));
    QCOMPARE(headline(m_ids[2]), QStringLiteral("Bakı 2"));
    QCOMPARE(m_library->revisions(m_ids[2])->size(), size_t(1));
    const auto revisions = m_library->revisions(m_ids[0]).value();
    QCOMPARE(revisions.size(), size_t(2));
    QVERIFY(revisions.front().note.contains(QStringLiteral("Gəncə")));
    QCOMPARE(revisions.front().author, QStringLiteral("Nigar"));

    const ReplaceReport back =
        takeBackReplace(writer(), report, {QStringLiteral("Nigar"), QStringLiteral("Geri")}, {});
    QCOMPARE(back.done.size(), size_t(4));
    QVERIFY(back.left.empty());
    QCOMPARE(m_library->article(m_ids[0])->content, before);
}

void TestReplace::changedMeanwhileIsReported()
{
    add(QStringLiteral("Bakı 1"), QStringLiteral("a"));
    add(QStringLiteral("Bakı 2"), QStringLiteral("b"));
    const ReplaceOptions options = replacing("Bakı", "Gəncə");
    const auto found = preview(options);
    Article other = *m_library->article(m_ids[0]);
    other.content.metadata.lede = QStringLiteral("Yeni");
    QVERIFY(m_library->saveRevision(m_ids[0], other.content, {other.head, {}, {}}));
    const ReplaceReport report = replaceAcross(writer(), found->articles, {}, {});
    QCOMPARE(report.done.size(), size_t(1));
    QCOMPARE(report.left.size(), size_t(1));
    QCOMPARE(report.left[0].id, m_ids[0]);
    QCOMPARE(report.left[0].why, ReplaceLeft::Why::Changed);
    QCOMPARE(headline(m_ids[0]), QStringLiteral("Bakı 1"));

    Article after = *m_library->article(m_ids[1]);
    QVERIFY(m_library->saveRevision(m_ids[1], after.content, {after.head, {}, {}}));
    const ReplaceReport back = takeBackReplace(writer(), report, {}, {});
    QVERIFY(back.done.empty());
    QCOMPARE(back.left.size(), size_t(1));
    QCOMPARE(headline(m_ids[1]), QStringLiteral("Gəncə 2"));
}

void TestReplace::whatIsBeingWrittenIsLeft()
{
    const ArticleId id = add(QStringLiteral("Bakı"), QStringLiteral("a"));
    Article article = *m_library->article(id);
    article.content.metadata.lede = QStringLiteral("Yazılır");
    QVERIFY(m_library->saveWorkingCopy(id, article.content, article.head));
    const auto found = preview(replacing("Bakı", "Gəncə"));
    QCOMPARE(found->hits, 0);
    QCOMPARE(found->left.size(), size_t(1));
    QCOMPARE(found->left[0].why, ReplaceLeft::Why::Unsaved);
}

void TestReplace::cancelledSaysHowFar()
{
    for (int i = 0; i < 4; ++i) {
        add(QStringLiteral("Bakı %1").arg(i), QStringLiteral("a"));
    }
    const auto found = preview(replacing("Bakı", "Gəncə"));
    TaskContext task;
    task.progress = [&task](qint64 done, qint64) {
        if (done == 2) {
            task.cancel.cancel();
        }
    };
    const ReplaceReport report = replaceAcross(writer(), found->articles, {}, task);
    QVERIFY(report.error);
    QCOMPARE(report.error->code, ErrorCode::Cancelled);
    QCOMPARE(report.done.size(), size_t(3));
    QCOMPARE(headline(m_ids[3]), QStringLiteral("Bakı 3"));
    QCOMPARE(findAcross(*m_library, m_ids, replacing("Bakı", "x"), task).error().code,
             ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestReplace)
#include "test_replace.moc"
