// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/exporter.h"
#include "app/export/formats/text.h"
#include "tests/app/export/richarticle.h"

#include <QSet>
#include <QTest>

using namespace rd;
using namespace rd::exporting;
using namespace rd::testing;

class TestText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void golden()
    {
        const Result<QByteArray> bytes = textExporter().write(requestFor(richArticle()), {});
        QVERIFY(bytes);
        const QString wrong = compareGolden(QStringLiteral("rich.txt"), *bytes);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    void suggestionsAreNotYetText()
    {
        const Result<QByteArray> bytes = textExporter().write(requestFor(richArticle()), {});
        QVERIFY(bytes);
        QVERIFY(bytes->contains("Köhnə söz burada"));
        QVERIFY(!bytes->contains("yeni söz"));
        QVERIFY(!bytes->contains("Təklif olunan abzas"));
    }

    void everyExporterIsFound()
    {
        QSet<QString> names;
        for (const Exporter *one : exporters()) {
            QCOMPARE(exporter(one->name()), one);
            QVERIFY(!names.contains(one->name()));
            names.insert(one->name());
            QVERIFY(!one->label().isEmpty());
            QVERIFY(!one->suffix().startsWith(QLatin1Char('.')));
            QVERIFY(one->mime().contains(QLatin1Char('/')));
        }
        QVERIFY(names.contains(QStringLiteral("html")));
        QVERIFY(names.contains(QStringLiteral("pdf")));
        QVERIFY(names.contains(QStringLiteral("markdown")));
        QVERIFY(names.contains(QStringLiteral("text")));
        QCOMPARE(exporter(QStringLiteral("tape")), nullptr);
    }

    void fileStems_data()
    {
        QTest::addColumn<QString>("slug");
        QTest::addColumn<QString>("headline");
        QTest::addColumn<QString>("stem");
        const auto row = [](const char *slug, const char *headline, const char *stem) {
            QTest::addRow("%s/%s", slug, headline)
                << QString::fromUtf8(slug) << QString::fromUtf8(headline)
                << QString::fromUtf8(stem);
        };
        row("bulbul-cayi", "Başlıq", "bulbul-cayi");
        row("", "Çay, yağış: “ikisi”?", "Çay,-yağış-“ikisi”");
        row("", "../../etc/passwd", "etc-passwd");
        row("", "C:\\con", "C-con");
        row("", "con", "con-article");
        row("", "lpt1.txt", "lpt1.txt-article");
        row("", ".hidden", "hidden");
        row("", "a.", "a");
        row("", "--help", "help");
        row("", "", "article-7");
        row("", " / ", "article-7");
        row("", "港口很安静", "港口很安静");
    }
    void fileStems()
    {
        QFETCH(QString, slug);
        QFETCH(QString, headline);
        QFETCH(QString, stem);
        Article article;
        article.id = ArticleId(7);
        article.content.metadata.slug = slug;
        article.content.metadata.headline = headline;
        QCOMPARE(fileStem(article), stem);
    }

    void fileStemsAreShort()
    {
        Article article;
        article.content.metadata.headline = QString(500, QChar(0x6E2F));
        QCOMPARE(fileStem(article).size(), 60);
        // A family of four is eleven UTF-16 units and 25 bytes, and must not be cut in two.
        article.content.metadata.headline =
            QStringLiteral("\U0001F468\u200D\U0001F469\u200D\U0001F467\u200D\U0001F466")
                .repeated(40);
        const QString stem = fileStem(article);
        QVERIFY(stem.toUtf8().size() <= 200);
        QCOMPARE(QString::fromUtf8(stem.toUtf8()), stem);
        QVERIFY(!stem.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestText)
#include "test_text.moc"
