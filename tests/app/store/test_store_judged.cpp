// SPDX-License-Identifier: GPL-3.0-or-later
// What a search finds, against what a person says it should: tests/data/judged. The floors stand a
// little under what is reached; who raises what is reached raises them.
#include "tests/app/store/storetest.h"
#include "tests/support/judged.h"

using namespace rd;
using namespace rd::testing;

class TestStoreJudged : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void isLargeEnough();
    void wordForms();
    void exactWords();
    void everyHitHasItsReason();

private:
    std::unique_ptr<TestLibrary> m_library;
    std::unique_ptr<JudgedSet> m_set;
};

void TestStoreJudged::initTestCase()
{
    m_library = std::make_unique<TestLibrary>();
    auto set = JudgedSet::make(*m_library->repository);
    RD_OK(set);
    m_set = std::make_unique<JudgedSet>(std::move(*set));
}

void TestStoreJudged::isLargeEnough()
{
    const auto figures = m_set->judge(*m_library->repository);
    RD_OK(figures);
    QVERIFY2(figures->pairs >= 300, qPrintable(QString::number(figures->pairs)));
}

void TestStoreJudged::wordForms()
{
    const auto figures = m_set->judge(*m_library->repository);
    RD_OK(figures);
    const QString remarks = figures->remarks.join(u'\n');
    QVERIFY2(figures->recall() >= 0.97,
             qPrintable(QString::number(figures->recall()) + u'\n' + remarks));
    QVERIFY2(figures->precision() >= 0.97,
             qPrintable(QString::number(figures->precision()) + u'\n' + remarks));
}

// Without word forms less is found, and nearly nothing that was not asked for.
void TestStoreJudged::exactWords()
{
    store::ListFilter exact;
    exact.exactWords = true;
    const auto figures = m_set->judge(*m_library->repository, exact);
    const auto forms = m_set->judge(*m_library->repository);
    RD_OK(figures);
    RD_OK(forms);
    QVERIFY2(figures->precision() >= 0.98, qPrintable(QString::number(figures->precision()) +
                                                      u'\n' + figures->remarks.join(u'\n')));
    QVERIFY(figures->recall() < forms->recall());
}

// Every hit of a query with words shows at least one of them.
void TestStoreJudged::everyHitHasItsReason()
{
    for (const JudgedQuery &judged : m_set->queries()) {
        const auto rows = (*m_library)->search(judged.query, {}, 0, 100);
        RD_OK(rows);
        const QString bare =
            QString(judged.query)
                .remove(QRegularExpression(QStringLiteral("\\w+[:：](\"[^\"]*\"|\\S+)"),
                                           QRegularExpression::UseUnicodePropertiesOption));
        if (bare.trimmed().isEmpty()) {
            continue;
        }
        for (const ArticleRow &row : *rows) {
            QVERIFY2(row.snippet.contains(QChar(0xE000)),
                     qPrintable(judged.query + QStringLiteral(" → ") + row.snippet));
        }
    }
}

QTEST_GUILESS_MAIN(TestStoreJudged)
#include "test_store_judged.moc"
