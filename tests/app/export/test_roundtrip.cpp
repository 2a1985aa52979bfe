// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/body/publicbody.h"
#include "app/article/body/xhtml.h"
#include "app/export/exporter.h"
#include "app/import/importer.h"
#include "tests/app/export/richarticle.h"
#include "tests/support/randombody.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace rd;
using namespace rd::testing;

namespace {

const QStringList &languages()
{
    static const QStringList all{QStringLiteral("az"), QStringLiteral("ru"), QStringLiteral("zh"),
                                 QStringLiteral("en")};
    return all;
}

Result<importing::ImportedArticle> readBack(const QByteArray &bytes, const QString &format,
                                            const QString &fileName)
{
    importing::Source source;
    source.bytes = bytes;
    source.fileName = fileName;
    importing::ImportOptions options;
    options.format = format;
    auto articles = importing::importBytes(source, options, {});
    if (!articles) {
        return fail(articles.error());
    }
    if (articles->size() != 1) {
        return fail(ErrorCode::Corrupt, QStringLiteral("%1 articles").arg(articles->size()));
    }
    return articles->front();
}

Result<importing::ImportedArticle> through(const Article &article, const QString &format)
{
    const exporting::Exporter *exporter = exporting::exporter(format);
    const Result<QByteArray> bytes = exporter->write(requestFor(article, true), {});
    if (!bytes) {
        return fail(bytes.error());
    }
    return readBack(*bytes, format, QStringLiteral("a.") + exporter->suffix());
}

/// What of the metadata comes back: all but the work fields and the persons' UUIDs.
Metadata exported(Metadata metadata)
{
    metadata.editorialNote.clear();
    metadata.deadline.reset();
    metadata.urgency = 0;
    metadata.targetLength = 0;
    return metadata;
}

/// What of the text goes out for somebody who decides on suggestions.
Body sent(const Article &article)
{
    return publicBody(article.content.body, {true});
}

Body canonical(Body body)
{
    for (size_t i = 0; i < body.blocks.size(); ++i) {
        body.blocks[i].from.clear();
    }
    return body;
}

QString difference(const Body &want, const Body &have)
{
    if (equalButForIds(want, have)) {
        return {};
    }
    const size_t count = std::max(want.blocks.size(), have.blocks.size());
    for (size_t i = 0; i < count; ++i) {
        Body a;
        Body b;
        if (i < want.blocks.size()) {
            a.blocks = {want.blocks[i]};
        }
        if (i < have.blocks.size()) {
            b.blocks = {have.blocks[i]};
        }
        if (!equalButForIds(a, b)) {
            return QStringLiteral("block %1:\nwant %2\nhave %3")
                .arg(i)
                .arg(QString::fromUtf8(toXhtml(canonical(a))),
                     QString::fromUtf8(toXhtml(canonical(b))));
        }
    }
    return QStringLiteral("footnote references differ");
}

void addFormats()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("html") << QStringLiteral("html");
    QTest::newRow("markdown") << QStringLiteral("markdown");
}

QByteArray resource(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestRoundTrip final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void randomBodies_data() { addFormats(); }
    void randomBodies()
    {
        QFETCH(QString, format);
        for (quint32 seed = 1; seed <= 200; ++seed) {
            QRandomGenerator random(seed);
            Article article = shortInterview(languages().at(seed % 4));
            article.content.body = randomBody(random, 12);
            const auto back = through(article, format);
            QVERIFY2(back, qPrintable(back ? QString() : back.error().message));
            const QString wrong = difference(sent(article), back->content.body);
            QVERIFY2(wrong.isEmpty(),
                     qPrintable(QStringLiteral("seed %1, %2").arg(seed).arg(wrong)));
        }
    }

    void everythingAtOnce_data() { addFormats(); }
    void everythingAtOnce()
    {
        QFETCH(QString, format);
        Article article = richArticle();
        article.embargo = Moment{1'795'000'000'000, "Asia/Baku"};
        const auto back = through(article, format);
        QVERIFY(back);
        QVERIFY(back->embargo == article.embargo);
        QCOMPARE(back->assignee, QString());
        const QString wrong = difference(sent(article), back->content.body);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        QCOMPARE(back->content.speakers.size(), article.content.speakers.size());
        QVERIFY(back->content.speakers == article.content.speakers);
        const Metadata have = back->content.metadata;
        const Metadata want = exported(article.content.metadata);
        QCOMPARE(have.headline, want.headline);
        QCOMPARE(have.lede, want.lede);
        QCOMPARE(have.keywords, want.keywords);
        QVERIFY(have.published == want.published);
        QVERIFY(have.bylines == want.bylines);
        QVERIFY(have.credits == want.credits);
        QVERIFY(have == want);
        QCOMPARE(back->media.size(), size_t(1));
        QCOMPARE(back->media.front().ref, article.content.body.blocks[2].figure.media);
        QCOMPARE(back->media.front().mime, QStringLiteral("image/png"));
    }

    void everyLanguage_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("language");
        for (const QString &language : languages()) {
            for (const char *format : {"html", "markdown"}) {
                QTest::addRow("%s %s", format, qPrintable(language))
                    << QString::fromLatin1(format) << language;
            }
        }
    }
    void everyLanguage()
    {
        QFETCH(QString, format);
        QFETCH(QString, language);
        const Article article = shortInterview(language);
        const auto back = through(article, format);
        QVERIFY(back);
        const QString wrong = difference(sent(article), back->content.body);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        QCOMPARE(back->content.metadata.language, language);
        QVERIFY(back->content.metadata == article.content.metadata);
    }

    /// Text no formatter likes.
    void awkwardText_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"# a",
                                 "1. a",
                                 "- a",
                                 "---",
                                 "===",
                                 "> a",
                                 "    code",
                                 "a  b",
                                 " a ",
                                 "\ta",
                                 "a\nb",
                                 "a\n\nb",
                                 "<!-- x -->",
                                 "<p>",
                                 "&amp;",
                                 "\\",
                                 "a\\",
                                 "```",
                                 "~~~",
                                 "| a |",
                                 "[a]: b",
                                 "[^n]: x",
                                 "[^n]",
                                 "![a](b)",
                                 "<https://a.b>",
                                 "https://example.org/",
                                 "www.a.az",
                                 "a@b.az",
                                 "*",
                                 "**",
                                 "_a_",
                                 ":-:",
                                 "+",
                                 "a #",
                                 "# # #",
                                 "\u00A0a\u00A0",
                                 "a\u3000b",
                                 "\u00AD",
                                 "\u200B",
                                 "Q: a",
                                 "Sual: a",
                                 "— a",
                                 "$x$",
                                 "&#35;",
                                 "==a==",
                                 "12) a",
                                 "<a",
                                 "a<br>b"}) {
            QTest::newRow(text) << QString::fromUtf8(text);
        }
    }
    void awkwardText()
    {
        QFETCH(QString, text);
        Article article = shortInterview(QStringLiteral("az"));
        Body &body = article.content.body;
        const Runs plain = plainRuns(text);
        body.blocks.clear();
        for (BlockRole role :
             {BlockRole::Paragraph, BlockRole::Heading, BlockRole::Question, BlockRole::Answer,
              BlockRole::Quote, BlockRole::PullQuote, BlockRole::Footnote}) {
            body.blocks.push_back(makeBlock(role, plain));
            body.blocks.back().level = 2;
        }
        Block list = makeBlock(BlockRole::List);
        list.items = {{0, false, plain}, {1, true, plain}, {0, false, plain}};
        Block table = makeBlock(BlockRole::Table);
        table.rows = {{{true, 1, 1, plain}, {true, 1, 1, plain}},
                      {{false, 1, 1, plain}, {false, 1, 1, plain}}};
        Block broken = makeBlock(BlockRole::Paragraph, plain);
        broken.runs.push_back({RunKind::LineBreak, {}, {}, {}});
        broken.runs.push_back({RunKind::Text, text, {{MarkKind::Strong, {}}}, {}});
        broken.runs.push_back({RunKind::LineBreak, {}, {}, {}});
        broken.runs.push_back({RunKind::Text, text, {}, {}});
        body.blocks.insert(body.blocks.end(), {list, table, broken});
        normalise(body);
        for (const char *format : {"html", "markdown"}) {
            const auto back = through(article, QString::fromLatin1(format));
            QVERIFY(back);
            const QString wrong = difference(sent(article), back->content.body);
            QVERIFY2(wrong.isEmpty(),
                     qPrintable(QString::fromLatin1(format) + QLatin1Char(' ') + wrong));
        }
    }

    void sample_data()
    {
        QTest::addColumn<QString>("story");
        for (const char *story : {"tea-hills", "port-timetable", "lake-sounds"}) {
            QTest::newRow(story) << QStringLiteral(":/sample/") + QString::fromLatin1(story);
        }
    }
    /// The sample library reads, its language versions are aligned, and it survives an export.
    void sample()
    {
        QFETCH(QString, story);
        const QJsonObject about =
            QJsonDocument::fromJson(resource(story + QStringLiteral("/story.json"))).object();
        QVERIFY(languages().contains(about.value(QStringLiteral("source")).toString()));
        QVERIFY(statusFromName(about.value(QStringLiteral("status")).toString()));
        std::vector<BlockRole> roles;
        for (const QString &language : languages()) {
            importing::Source source;
            source.bytes = resource(story + QLatin1Char('/') + language + QStringLiteral(".md"));
            source.fileName = language + QStringLiteral(".md");
            source.beside = [&story](const QString &name) -> Result<QByteArray> {
                return resource(story + QLatin1Char('/') + name);
            };
            const auto read = importing::importBytes(source, {}, {});
            QVERIFY2(read, qPrintable(language));
            QCOMPARE(read->size(), size_t(1));
            const importing::ImportedArticle &article = read->front();
            QCOMPARE(article.content.metadata.language, language);
            QCOMPARE(article.media.size(), size_t(1));
            QVERIFY(article.media.front().bytes.size() > 10000);
            QVERIFY2(article.warnings.isEmpty(),
                     qPrintable(article.warnings.join(QLatin1Char('\n'))));
            std::vector<BlockRole> own;
            for (const Block &block : article.content.body.blocks) {
                own.push_back(block.role);
            }
            if (roles.empty()) {
                roles = own;
            }
            QVERIFY2(own == roles, qPrintable(language));
            Article again;
            again.content = article.content;
            for (const char *format : {"html", "markdown"}) {
                const auto back = through(again, QString::fromLatin1(format));
                QVERIFY(back);
                QCOMPARE(difference(again.content.body, back->content.body), QString());
                QVERIFY(back->content.metadata == again.content.metadata);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestRoundTrip)
#include "test_roundtrip.moc"
