// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/folding.h"
#include "app/text/wordforms.h"

#include <QTest>

#include <algorithm>

using namespace rd::text;

class TestTextWordForms : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reaches_data();
    void reaches();
    void unexpanded_data();
    void unexpanded();
};

namespace {

bool covers(const QStringList &forms, const QString &word)
{
    return std::any_of(forms.begin(), forms.end(), [&](const QString &form) {
        return form.endsWith(QLatin1Char('*')) ? word.startsWith(QStringView(form).chopped(1))
                                               : word == form;
    });
}

} // namespace

void TestTextWordForms::reaches_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("reached");
    const auto row = [](const char *language, const char *from, const char *to, bool reached) {
        QTest::addRow("%s: %s, %s", language, from, to)
            << QString::fromLatin1(language) << QString::fromUtf8(from) << QString::fromUtf8(to)
            << reached;
    };
    row("az", "şəhərdə", "şəhər", true);
    row("az", "şəhərlərimizdə", "şəhərin", true);
    row("az", "nazirin", "nazirlər", true);
    row("az", "limanından", "limanda", true);
    row("az", "torpağı", "torpaq", true);
    row("az", "torpaq", "torpağın", true);
    row("az", "çörəyi", "çörək", true);
    row("az", "Bakının", "Bakı", true);
    row("az", "Bakıya", "Bakı", true);
    row("az", "limana", "liman", true);
    row("az", "limanda", "limit", false);
    row("az", "Rusiyada", "Rusiyanın", true);
    row("az", "məsələ", "meşə", false);
    row("az", "ölkələrimizin", "ölkə", true);
    row("az", "müsahibəsində", "müsahibə", true);
    row("az", "şəhər", "sahil", false);
    row("az", "dəniz", "dəmir", false);
    row("ru", "министра", "министрами", true);
    row("ru", "порты", "портов", true);
    row("ru", "сотрудничество", "сотрудничеству", true);
    row("ru", "газа", "газом", true);
    row("ru", "газа", "газета", false);
    row("ru", "ёлки", "елка", true);
    row("en", "cities", "city", true);
    row("en", "city", "cities", true);
    row("en", "investments", "investment", true);
    row("en", "companies", "company", true);
    row("en", "wars", "war", true);
    row("en", "wars", "warsaw", false);
}

void TestTextWordForms::reaches()
{
    QFETCH(QString, language);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(bool, reached);
    const QStringList forms = wordForms(fold(from), language);
    QCOMPARE(forms.constFirst(), fold(from));
    QVERIFY2(covers(forms, fold(to)) == reached, qPrintable(forms.join(QLatin1Char(' '))));
}

void TestTextWordForms::unexpanded_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("word");
    QTest::newRow("short") << QStringLiteral("az") << QStringLiteral("ev");
    QTest::newRow("number") << QStringLiteral("en") << QStringLiteral("2023");
    QTest::newRow("mixed") << QStringLiteral("en") << QStringLiteral("g20s5");
    QTest::newRow("Chinese") << QStringLiteral("zh") << QStringLiteral("新闻新闻");
    QTest::newRow("no language") << QString() << QStringLiteral("newspapers");
    QTest::newRow("other language") << QStringLiteral("fr") << QStringLiteral("journaux");
    QTest::newRow("empty") << QStringLiteral("en") << QString();
}

void TestTextWordForms::unexpanded()
{
    QFETCH(QString, language);
    QFETCH(QString, word);
    QCOMPARE(wordForms(word, language), QStringList{word});
}

QTEST_APPLESS_MAIN(TestTextWordForms)
#include "test_text_wordforms.moc"
