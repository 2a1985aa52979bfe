// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/body/publicbody.h"
#include "app/workspace/starttemplates.h"
#include "app/workspace/versions.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace rd;
using namespace rd::workspace;

class TestTemplates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void everyLanguage_hasTheSameOnes();
    void unknownLanguage_getsEnglish();
    void begun_hasFreshIdsAndKeepsPrompts();
    void unfilled_exportsNothing();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<store::Repository> m_library;
};

void TestTemplates::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    auto opened = store::Repository::open(m_dir->filePath(QStringLiteral("l.redaksiya")), {});
    QVERIFY2(opened.has_value(), opened ? "" : qPrintable(opened.error().message));
    m_library = std::move(*opened);
}

void TestTemplates::cleanup()
{
    m_library.reset();
    m_dir.reset();
}

void TestTemplates::everyLanguage_hasTheSameOnes()
{
    const auto english = startTemplates(QStringLiteral("en"));
    QVERIFY(english.size() >= 6);
    QSet<QString> prompts;
    qsizetype count = 0;
    for (const char *language : {"az", "ru", "zh", "en"}) {
        const auto all = startTemplates(QLatin1String(language));
        QCOMPARE(all.size(), english.size());
        for (size_t i = 0; i < all.size(); ++i) {
            QCOMPARE(all[i].id, english[i].id);
            QVERIFY(!all[i].name.isEmpty());
            QCOMPARE(all[i].content.metadata.language, QLatin1String(language));
            QCOMPARE(all[i].content.body.blocks.size(), english[i].content.body.blocks.size());
            for (const Block &block : all[i].content.body.blocks) {
                QVERIFY(!block.prompt.isEmpty());
                QVERIFY(block.runs.empty());
                QVERIFY(block.speaker.isEmpty() || all[i].content.speaker(block.speaker));
                if (block.role != BlockRole::Answer) { // “Answer” stands there three times
                    prompts.insert(block.prompt);
                    ++count;
                }
            }
        }
    }
    QCOMPARE(prompts.size(), count);
}

void TestTemplates::unknownLanguage_getsEnglish()
{
    const auto prompt = [](const char *language) {
        return startTemplates(QLatin1String(language)).front().content.body.blocks.front().prompt;
    };
    QCOMPARE(prompt("de"), QStringLiteral("Who, what, when, where?"));
    QCOMPARE(prompt("zh-Hans"), prompt("zh"));
}

void TestTemplates::begun_hasFreshIdsAndKeepsPrompts()
{
    const auto all = startTemplates(QStringLiteral("az"));
    const auto found = std::find_if(all.begin(), all.end(), [](const StartTemplate &one) {
        return one.id == QLatin1String("interview");
    });
    QVERIFY(found != all.end());
    BeginOptions options;
    options.author = QStringLiteral("Nigar");
    const auto one = beginArticle(*m_library, found->content, options);
    const auto two = beginArticle(*m_library, found->content, options);
    QVERIFY(one && two);
    const Article article = m_library->article(*one).value();
    const Article other = m_library->article(*two).value();
    QCOMPARE(article.content.body.blocks.size(), found->content.body.blocks.size());
    for (size_t i = 0; i < article.content.body.blocks.size(); ++i) {
        const Block &block = article.content.body.blocks[i];
        QCOMPARE(block.prompt, found->content.body.blocks[i].prompt);
        QVERIFY(block.id != found->content.body.blocks[i].id);
        QVERIFY(block.id != other.content.body.blocks[i].id);
        QVERIFY(block.from.isEmpty());
    }
    QCOMPARE(article.content.speakers.front().name, QStringLiteral("Nigar"));
}

void TestTemplates::unfilled_exportsNothing()
{
    for (const StartTemplate &one : startTemplates(QStringLiteral("ru"))) {
        QVERIFY(publicBody(one.content.body).isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestTemplates)
#include "test_templates.moc"
