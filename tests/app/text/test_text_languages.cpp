// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/languages/language.h"

#include <QLocale>
#include <QTest>

using namespace rd::text;

class TestTextLanguages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theList();
    void tags_data();
    void tags();
    void dataIsWhole();
};

void TestTextLanguages::theList()
{
    QStringList tags;
    for (const Language &known : languages()) {
        tags.append(known.tag);
        QVERIFY(QLocale(known.localeName).language() != QLocale::C);
    }
    QCOMPARE(tags.join(QLatin1Char(' ')), QStringLiteral("az ru zh en"));
}

void TestTextLanguages::tags_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("language");
    QTest::newRow("plain") << QStringLiteral("az") << QStringLiteral("az");
    QTest::newRow("script") << QStringLiteral("az-Latn") << QStringLiteral("az");
    QTest::newRow("locale") << QStringLiteral("az_AZ") << QStringLiteral("az");
    QTest::newRow("capitals") << QStringLiteral("ZH-Hans-CN") << QStringLiteral("zh");
    QTest::newRow("longer word") << QStringLiteral("azb") << QString();
    QTest::newRow("unknown") << QStringLiteral("fr") << QString();
    QTest::newRow("empty") << QString() << QString();
}

void TestTextLanguages::tags()
{
    QFETCH(QString, tag);
    QFETCH(QString, language);
    const Language *found = rd::text::language(tag);
    QCOMPARE(found == nullptr ? QString() : found->tag, language);
}

void TestTextLanguages::dataIsWhole()
{
    for (const Language &known : languages()) {
        QCOMPARE(known.months.size(), 12);
        for (const QString &form : known.monthForms) {
            const int month = form.section(QLatin1Char(' '), 0, 0).toInt();
            QVERIFY2(month >= 1 && month <= 12, qPrintable(form));
            QVERIFY(!form.section(QLatin1Char(' '), 1).isEmpty());
        }
        for (const QStringList &list :
             {known.weekdays, known.questionLabels, known.answerLabels, known.interviewerLabels,
              known.interviewPhrases, known.questionWords, known.dateWords, known.stopWords,
              known.furniture}) {
            QVERIFY2(!list.isEmpty(), qPrintable(known.tag));
            for (const QString &word : list) {
                QCOMPARE(word, word.simplified());
                QVERIFY(!word.isEmpty());
            }
        }
        QVERIFY(!known.quoteOpen.isEmpty() && !known.quoteClose.isEmpty());
        QVERIFY(!known.innerQuoteOpen.isEmpty() && !known.innerQuoteClose.isEmpty());
    }
}

QTEST_APPLESS_MAIN(TestTextLanguages)
#include "test_text_languages.moc"
