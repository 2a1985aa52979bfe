// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/body/plaintext.h"
#include "app/article/turns.h"
#include "app/import/importer.h"
#include "tests/support/testdata.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace rd;
using namespace rd::importing;

namespace {

ImportedArticle imported(const QString &path)
{
    auto articles = importFile(path, {}, {});
    if (!articles) {
        qWarning("%s", qPrintable(articles.error().message));
        return {};
    }
    return articles->front();
}

ImportedArticle importedText(const QString &text)
{
    auto articles = importBytes({text.toUtf8(), QStringLiteral("a.txt"), {}}, {}, {});
    if (!articles) {
        qWarning("%s", qPrintable(articles.error().message));
        return {};
    }
    return articles->front();
}

int countOf(const Body &body, BlockRole role)
{
    return int(std::count_if(body.blocks.begin(), body.blocks.end(),
                             [role](const Block &block) { return block.role == role; }));
}

QStringList names(const std::vector<Credit> &credits)
{
    QStringList all;
    for (const Credit &credit : credits) {
        all.append(credit.name);
    }
    return all;
}

QStringList strings(const QJsonValue &value)
{
    QStringList all;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array) {
        all.append(item.toString());
    }
    return all;
}

QString described(const Speaker &speaker)
{
    return QStringList{speaker.name, speakerRoleName(speaker.role), speaker.title,
                       speaker.organisation}
        .join(QLatin1Char('/'));
}

} // namespace

class TestImportPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fixtures_data();
    void fixtures();
    void realPage();
    void plainTextWithoutHeadline();
    void wrappedText();
    void datelines_data();
    void datelines();
    void signatureKeepsTheBody();
    void quotesAreNoTurns();
    void separatorEndsTheInterview();
};

void TestImportPage::fixtures_data()
{
    QTest::addColumn<QString>("file");
    const QDir folder(rd::testing::fixture(QStringLiteral("import")));
    const QStringList files = folder.entryList(
        {QStringLiteral("*.txt"), QStringLiteral("*.md"), QStringLiteral("*.html")}, QDir::Files);
    QVERIFY(files.size() >= 12);
    for (const QString &file : files) {
        QTest::newRow(qPrintable(file)) << folder.filePath(file);
    }
}

void TestImportPage::fixtures()
{
    QFETCH(QString, file);
    QFile expectedFile(file.left(file.lastIndexOf(QLatin1Char('.'))) + QLatin1String(".json"));
    QVERIFY(expectedFile.open(QIODevice::ReadOnly));
    const QJsonObject expected = QJsonDocument::fromJson(expectedFile.readAll()).object();
    QVERIFY(!expected.isEmpty());
    const auto text = [&expected](const char *name) {
        return expected.value(QLatin1String(name)).toString();
    };

    const ImportedArticle article = imported(file);
    const Metadata &metadata = article.content.metadata;
    const Body &body = article.content.body;
    QCOMPARE(metadata.language, text("language"));
    QCOMPARE(metadata.headline, text("headline"));
    QCOMPARE(metadata.lede, text("lede"));
    QCOMPARE(metadata.section, text("section"));
    QCOMPARE(metadata.published ? metadata.published->toIso() : QString(), text("published"));
    QCOMPARE(metadata.dateline, text("dateline"));
    QCOMPARE(metadata.source, text("source"));
    QCOMPARE(names(metadata.bylines), strings(expected.value(QLatin1String("bylines"))));
    QCOMPARE(metadata.keywords, strings(expected.value(QLatin1String("keywords"))));
    QCOMPARE(genreName(metadata.genre), text("genre"));
    QCOMPARE(countOf(body, BlockRole::Question),
             expected.value(QLatin1String("questions")).toInt());
    QCOMPARE(countOf(body, BlockRole::Answer), expected.value(QLatin1String("answers")).toInt());
    QCOMPARE(article.dropped, strings(expected.value(QLatin1String("dropped"))));
    if (expected.contains(QLatin1String("speakers"))) {
        QStringList wanted;
        const QJsonArray speakers = expected.value(QLatin1String("speakers")).toArray();
        for (const QJsonValue &value : speakers) {
            const QJsonObject speaker = value.toObject();
            wanted.append(QStringList{speaker.value(QLatin1String("name")).toString(),
                                      speaker.value(QLatin1String("role")).toString(),
                                      speaker.value(QLatin1String("title")).toString(),
                                      speaker.value(QLatin1String("organisation")).toString()}
                              .join(QLatin1Char('/')));
        }
        QStringList found;
        for (const Speaker &speaker : article.content.speakers) {
            found.append(described(speaker));
        }
        QCOMPARE(found, wanted);
    }
    // Turns go to and fro, and no marker is left in the text.
    for (const Block &block : body.blocks) {
        if (block.role == BlockRole::Question || block.role == BlockRole::Answer) {
            const QString start = plainText(block).left(12);
            QVERIFY2(!start.startsWith(QChar(0x2013)) && !start.startsWith(QChar(0x2014)) &&
                         !start.contains(QLatin1String("Sual")) &&
                         !start.contains(QString::fromUtf8("问：")) &&
                         !start.contains(QString::fromUtf8("Вопрос:")),
                     qPrintable(start));
        }
    }
    const auto all = turns(body);
    for (size_t i = 0; i < all.size(); ++i) {
        QCOMPARE(all[i].role, i % 2 == 0 ? BlockRole::Question : BlockRole::Answer);
    }
}

void TestImportPage::realPage()
{
    const QString path =
        rd::testing::outsideData() + QStringLiteral("/stories/report-az-ma-chi-interview.en.txt");
    if (rd::testing::outsideData().isEmpty() || !QFile::exists(path)) {
        QSKIP("the real page is not part of the source; it lies in the outside test data");
    }
    const ImportedArticle article = imported(path);
    const Metadata &metadata = article.content.metadata;
    const Body &body = article.content.body;
    QVERIFY(metadata.headline.startsWith(QLatin1String("Ma Chi: China willing")));
    QVERIFY(!plainText(body).contains(metadata.headline));
    QVERIFY(metadata.lede.startsWith(QLatin1String("Economic cooperation between")));
    QVERIFY2(metadata.lede.endsWith(QLatin1String("investment cooperation\".")),
             qPrintable(metadata.lede));
    QCOMPARE(metadata.section, QStringLiteral("Foreign policy"));
    QVERIFY(metadata.published);
    QCOMPARE(metadata.published->toIso(), QStringLiteral("2023-09-27T11:06:00+04:00"));
    QCOMPARE(metadata.published->zone, QByteArrayLiteral("Asia/Baku"));
    QCOMPARE(metadata.language, QStringLiteral("en"));
    QCOMPARE(metadata.genre, Genre::Interview);
    QCOMPARE(countOf(body, BlockRole::Question), 8);
    QCOMPARE(countOf(body, BlockRole::Paragraph), 2);
    QCOMPARE(turns(body).size(), size_t(16));
    QCOMPARE(article.dropped,
             (QStringList{QStringLiteral("Latest news"), QStringLiteral("Orphus sistemi")}));
    QStringList speakers;
    for (const Speaker &speaker : article.content.speakers) {
        speakers.append(described(speaker));
    }
    QCOMPARE(speakers, (QStringList{QStringLiteral("Report/interviewer//"),
                                    QStringLiteral("Ma Chi/interviewee/Counselor on Trade and "
                                                   "Economic issues/Chinese embassy in "
                                                   "Azerbaijan")}));
    QCOMPARE(article.content.speakers.back().key, QStringLiteral("ma-chi"));
}

void TestImportPage::plainTextWithoutHeadline()
{
    const ImportedArticle article = importedText(QStringLiteral(
        "The bakery on Mill Lane closed on Friday after forty years of early mornings.\n\n"
        "Its owner said that she would sleep until noon."));
    QCOMPARE(article.content.metadata.headline,
             QStringLiteral("The bakery on Mill Lane closed on Friday after forty years of early "
                            "mornings"));
    QCOMPARE(article.content.body.blocks.size(), size_t(2));
    QCOMPARE(article.content.metadata.lede, QString());
    QVERIFY(!article.content.metadata.published);
}

void TestImportPage::wrappedText()
{
    const ImportedArticle article = importedText(
        QStringLiteral("Snow closes the pass\n\n"
                       "The mountain pass was closed on Sunday night after two days of\n"
                       "heavy snow, and the road service does not expect to open it\n"
                       "before the middle of the week at the earliest.\n\n"
                       "Drivers are asked to take the valley road, which is longer but\n"
                       "has been cleared twice since the morning by all four ploughs.\n"));
    QCOMPARE(article.content.metadata.headline, QStringLiteral("Snow closes the pass"));
    QCOMPARE(article.content.body.blocks.size(), size_t(2));
    QVERIFY(plainText(article.content.body.blocks.front())
                .contains(QLatin1String("two days of heavy snow")));
}

void TestImportPage::datelines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("rest");
    const auto row = [](const char *name, const char *text, const char *place, const char *source,
                        const char *rest) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(place)
                            << QString::fromUtf8(source) << QString::fromUtf8(rest);
    };
    row("az", "Gəncə. 3 oktyabr. Xəzər Press. Şəhərdə yeni körpü açılıb.", "Gəncə", "Xəzər Press",
        "Şəhərdə yeni körpü açılıb.");
    row("az comma", "Bakı, 3 oktyabr, XƏZƏRTAC – Şəhərdə yeni körpü açılıb.", "Bakı", "XƏZƏRTAC",
        "Şəhərdə yeni körpü açılıb.");
    row("ru", "Баку, 27 сентября. Каспий. Мост открыт.", "Баку", "Каспий", "Мост открыт.");
    row("ru dash", "БАКУ, 3 мая — Каспий Медиа. Мост открыт.", "БАКУ", "Каспий Медиа",
        "Мост открыт.");
    row("en", "BAKU, Sept 27 (Northern Wire) -- A bridge opened.", "BAKU", "Northern Wire",
        "A bridge opened.");
    row("en dots", "Baku, September 27. Caspian. A bridge opened.", "Baku", "Caspian",
        "A bridge opened.");
    row("en bare", "MARLOW (Northern Wire) - A bridge opened.", "MARLOW", "Northern Wire",
        "A bridge opened.");
    row("zh", "中新社北京10月3日电 记者 李言 一座新桥通车。", "北京", "中新社", "一座新桥通车。");
    row("none", "Baku, the capital, opened a bridge. It is long.", "", "",
        "Baku, the capital, opened a bridge. It is long.");
    row("none date", "On September 27. Nobody came.", "", "", "On September 27. Nobody came.");
}

void TestImportPage::datelines()
{
    QFETCH(QString, text);
    QFETCH(QString, place);
    QFETCH(QString, source);
    QFETCH(QString, rest);
    const ImportedArticle article =
        importedText(QStringLiteral("Körpü\n\n") + text + QStringLiteral("\n\nSon."));
    QCOMPARE(article.content.metadata.dateline, place);
    QCOMPARE(article.content.metadata.source, source);
    QCOMPARE(plainText(article.content.body.blocks.front()), rest);
}

void TestImportPage::signatureKeepsTheBody()
{
    const ImportedArticle article = importedText(
        QStringLiteral("A short note\n\nThe pool opens on Monday at nine.\n\nAuthor: Jane Mallow"));
    QCOMPARE(plainText(article.content.body), QStringLiteral("The pool opens on Monday at nine."));
    QCOMPARE(names(article.content.metadata.bylines), QStringList{QStringLiteral("Jane Mallow")});
}

void TestImportPage::quotesAreNoTurns()
{
    const ImportedArticle article = importedText(QString::fromUtf8(
        "Спор о парке\n\nЖители обсудили проект парка в интервью местному радио.\n\n"
        "«Вы видели эти деревья?» — спросила Ольга Рябова.\n\n"
        "Чиновники ответили, что деревья пересадят.\n\n"
        "«Кто за это заплатит?» — спросил другой житель.\n\n"
        "Ответа не было."));
    QCOMPARE(article.content.metadata.genre, Genre::News);
    QCOMPARE(countOf(article.content.body, BlockRole::Paragraph), 5);
}

void TestImportPage::separatorEndsTheInterview()
{
    const QString markdown =
        QStringLiteral("# A talk about bees\n\nAn interview with Ada Quill, a keeper of bees.\n\n"
                       "**How do you start your day?**\n\nWith a veil.\n\n**Do they know you?**\n\n"
                       "They know my soap.\n\n---\n\nThe honey is sold on Saturdays.\n");
    auto articles = importBytes({markdown.toUtf8(), QStringLiteral("bees.md"), {}}, {}, {});
    QVERIFY(articles);
    const Body &body = articles->front().content.body;
    QCOMPARE(countOf(body, BlockRole::Question), 2);
    QCOMPARE(countOf(body, BlockRole::Answer), 2);
    QCOMPARE(body.blocks.back().role, BlockRole::Paragraph);
}

QTEST_GUILESS_MAIN(TestImportPage)
#include "test_import_page.moc"
