// SPDX-License-Identifier: GPL-3.0-or-later
// What the command line does with an article's past, and with texts two newsrooms went on writing.
#include "app/store/desk.h"
#include "app/store/repository.h"
#include "tests/cli/clicase.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace rd;
using namespace rd::testing;

class TestCliHistory : public CliCase
{
    Q_OBJECT
private Q_SLOTS:
    void diff_tellsWhatChanged();
    void diff_betweenNamedRevisions();
    void diff_andRestore_refuse();
    void restore_appendsToTheHistory();
    void restore_keepsWhatWasNotSaved();
    void conflict_isRefusedWithoutAChoice();
    void conflict_isDecided_data();
    void conflict_isDecided();
    void storyExport_isLogged();

private:
    RevisionId edit(qint64 id, const QString &headline, const QString &said);
    void meetInConflict();
    QStringList headlines();

    qint64 m_id = 0;
    QString m_package; ///< theirs
};

/// As a person's save does it.
RevisionId TestCliHistory::edit(qint64 id, const QString &headline, const QString &said)
{
    auto library = store::Repository::open(m_library, {});
    auto article = (*library)->article(ArticleId(id));
    article->content.metadata.headline = headline;
    article->content.body.blocks.front().runs = plainRuns(said);
    return (*library)
        ->saveRevision(article->id, article->content, {article->head, QStringLiteral("Leyla"), {}})
        .value_or(RevisionId());
}

QStringList TestCliHistory::headlines()
{
    QStringList all;
    for (const QJsonValue &row :
         array(run({QStringLiteral("--json"), QStringLiteral("list")}).json(), "articles")) {
        all.append(text(row.toObject(), "headline"));
    }
    all.sort();
    return all;
}

void TestCliHistory::diff_tellsWhatChanged()
{
    const qint64 id = importOne(QStringLiteral("a.txt"), "Port opens\n\nThe port opened today.\n");
    edit(id, QStringLiteral("Port reopens"), QStringLiteral("The port opened yesterday."));
    const Outcome outcome =
        run({QStringLiteral("--json"), QStringLiteral("diff"), QString::number(id)});
    QCOMPARE(outcome.status, 0);
    const QJsonObject json = outcome.json();
    QVERIFY(json.value(QLatin1String("before")).toInteger() > 0);
    QVERIFY(json.value(QLatin1String("after")).isNull()); // the text as it stands
    QCOMPARE(array(json, "fields").size(), 1);
    QCOMPARE(text(array(json, "fields").at(0).toObject(), "field"), QStringLiteral("headline"));
    QCOMPARE(array(json, "blocks").size(), 1);
    const QJsonObject block = array(json, "blocks").at(0).toObject();
    QCOMPARE(text(block, "kind"), QStringLiteral("changed"));
    QCOMPARE(text(block, "role"), QStringLiteral("paragraph"));
    QString before;
    QString after;
    for (const QJsonValue &value : array(block, "segments")) {
        const QJsonObject segment = value.toObject();
        before +=
            text(segment, "kind") == QLatin1String("inserted") ? QString() : text(segment, "text");
        after +=
            text(segment, "kind") == QLatin1String("deleted") ? QString() : text(segment, "text");
    }
    QCOMPARE(before, QStringLiteral("The port opened today."));
    QCOMPARE(after, QStringLiteral("The port opened yesterday."));
    const Outcome plain = run({QStringLiteral("diff"), QString::number(id)});
    QVERIFY2(plain.out.contains("headline: ") && plain.out.contains("[-") &&
                 plain.out.contains("{+"),
             plain.out.constData());
}

void TestCliHistory::diff_betweenNamedRevisions()
{
    const qint64 id = importOne(QStringLiteral("a.txt"), "Port opens\n\nThe port opened.\n");
    const RevisionId second = edit(id, QStringLiteral("Second"), QStringLiteral("Two."));
    const RevisionId third = edit(id, QStringLiteral("Third"), QStringLiteral("Two."));
    const auto between = [&](RevisionId a, RevisionId b) {
        return run({QStringLiteral("--json"), QStringLiteral("diff"), QString::number(id),
                    QString::number(a.value), QString::number(b.value)})
            .json();
    };
    QCOMPARE(array(between(second, third), "fields").size(), 1);
    QCOMPARE(array(between(second, third), "blocks").size(), 0);
    QCOMPARE(array(between(third, third), "fields").size(), 0);
    QCOMPARE(between(third, second).value(QLatin1String("after")).toInteger(), second.value);
}

void TestCliHistory::diff_andRestore_refuse()
{
    for (const char *command : {"diff", "restore"}) {
        const QString name = QLatin1String(command);
        QCOMPARE(run({name}).status, 2);
        QCOMPARE(run({name, QStringLiteral("1"), QStringLiteral("1")}).status, 3); // no library
    }
    QVERIFY(!QFile::exists(m_library));
    const qint64 id = importOne(QStringLiteral("a.txt"), "Port opens\n\nThe port opened.\n");
    const qint64 other = importOne(QStringLiteral("b.txt"), "Tea grows\n\nThe tea grows well.\n");
    const RevisionId foreign = edit(other, QStringLiteral("Tea"), QStringLiteral("Tea."));
    for (const char *command : {"diff", "restore"}) {
        const auto status = [&](const QString &revision) {
            return run({QLatin1String(command), QString::number(id), revision}).status;
        };
        QCOMPARE(status(QString::number(foreign.value)), 3); // of another article
        QCOMPARE(status(QStringLiteral("999999")), 3);
        QCOMPARE(status(QStringLiteral("last")), 2);
        QCOMPARE(run({QLatin1String(command), QStringLiteral("99"), QStringLiteral("1")}).status,
                 3);
    }
}

void TestCliHistory::restore_appendsToTheHistory()
{
    const qint64 id = importOne(QStringLiteral("a.txt"), "Port opens\n\nThe port opened.\n");
    const auto history = [&] {
        return array(
            run({QStringLiteral("--json"), QStringLiteral("revisions"), QString::number(id)})
                .json(),
            "revisions");
    };
    const qint64 first = history().at(0).toObject().value(QLatin1String("id")).toInteger();
    edit(id, QStringLiteral("Wrong"), QStringLiteral("Wrong."));
    const Outcome restored = run({QStringLiteral("--json"), QStringLiteral("restore"),
                                  QString::number(id), QString::number(first)});
    QVERIFY2(restored.status == 0, restored.err.constData());
    QCOMPARE(headlines(), QStringList{QStringLiteral("Port opens")});
    QCOMPARE(history().size(), 3); // nothing of the past is gone
    QCOMPARE(restored.json().value(QLatin1String("revision")).toInteger(),
             history().at(0).toObject().value(QLatin1String("id")).toInteger());
}

void TestCliHistory::restore_keepsWhatWasNotSaved()
{
    const qint64 id = importOne(QStringLiteral("a.txt"), "Port opens\n\nThe port opened.\n");
    RevisionId head;
    {
        auto library = store::Repository::open(m_library, {});
        auto article = (*library)->article(ArticleId(id));
        head = article->head;
        article->content.metadata.headline = QStringLiteral("Typed");
        QVERIFY((*library)->saveWorkingCopy(article->id, article->content, head).has_value());
    }
    QCOMPARE(
        run({QStringLiteral("restore"), QString::number(id), QString::number(head.value)}).status,
        0);
    auto library = store::Repository::open(m_library, {});
    const auto revisions = (*library)->revisions(ArticleId(id));
    QCOMPARE(revisions->size(), size_t(3));
    QCOMPARE((*library)->revisionContent((*revisions)[1].id)->metadata.headline,
             QStringLiteral("Typed"));
    QVERIFY(!(*library)->article(ArticleId(id))->hasWorkingCopy);
}

/// The story is here and elsewhere, and both sides went on from the same revision.
void TestCliHistory::meetInConflict()
{
    m_id = importOne(QStringLiteral("a.txt"), "Port opens\n\nThe port opened.\n");
    const auto exported = [this](const char *name) {
        const QString path = m_dir->filePath(QLatin1String(name));
        run({QStringLiteral("export"), QStringLiteral("1"), QStringLiteral("--format"),
             QStringLiteral("story"), QStringLiteral("--to"), path});
        return path;
    };
    const QString ours = m_library;
    const QString shared = exported("shared.redaksiya-story");
    m_library = m_dir->filePath(QStringLiteral("theirs.redaksiya"));
    run({QStringLiteral("import"), shared});
    edit(1, QStringLiteral("Theirs"), QStringLiteral("They wrote on."));
    m_package = exported("theirs.redaksiya-story");
    m_library = ours;
    edit(m_id, QStringLiteral("Ours"), QStringLiteral("We wrote on."));
}

void TestCliHistory::conflict_isRefusedWithoutAChoice()
{
    meetInConflict();
    const Outcome refused = run({QStringLiteral("--json"), QStringLiteral("import"), m_package});
    QCOMPARE(refused.status, 4);
    QCOMPARE(array(refused.json(), "imported").size(), 0);
    const QString why = text(array(refused.json(), "failed").at(0).toObject(), "error");
    QVERIFY2(why.contains(QLatin1String("Ours")) && why.contains(QLatin1String("--keep")),
             qPrintable(why));
    QCOMPARE(headlines(), QStringList{QStringLiteral("Ours")});
}

void TestCliHistory::conflict_isDecided_data()
{
    QTest::addColumn<QStringList>("left");
    QTest::newRow("ours") << QStringList{QStringLiteral("Ours")};
    QTest::newRow("theirs") << QStringList{QStringLiteral("Theirs")};
    QTest::newRow("both") << QStringList{QStringLiteral("Ours"), QStringLiteral("Theirs")};
}

void TestCliHistory::conflict_isDecided()
{
    QFETCH(QStringList, left);
    meetInConflict();
    const QStringList arguments{QStringLiteral("import"), m_package, QStringLiteral("--keep"),
                                QLatin1String(QTest::currentDataTag())};
    const Outcome merged = run(arguments);
    QVERIFY2(merged.status == 0, merged.err.constData());
    QCOMPARE(headlines(), left);
    // Decided once it is decided: the same package has nothing more to say.
    QCOMPARE(run({QStringLiteral("import"), m_package}).status, 0);
    QCOMPARE(headlines(), left);
}

void TestCliHistory::storyExport_isLogged()
{
    meetInConflict();
    auto library = store::Repository::open(m_library, {});
    const auto activity = store::Desk(**library).activity({ArticleId(m_id), {}, {}, {}}, 0, 50);
    QVERIFY(activity.has_value());
    const auto sent = std::find_if(activity->begin(), activity->end(), [](const Activity &one) {
        return one.kind == ActivityKind::PackageSent;
    });
    QVERIFY(sent != activity->end());
    QCOMPARE(sent->note, QStringLiteral("shared.redaksiya-story"));
}

QTEST_GUILESS_MAIN(TestCliHistory)
#include "test_cli_history.moc"
