// SPDX-License-Identifier: GPL-3.0-or-later
// A program that is killed at any moment loses nothing it had acknowledged.
#include "tests/app/store/storetest.h"

#include <QProcess>
#include <QRandomGenerator>

using namespace rd;
using namespace rd::store;
using namespace rd::testing;

class TestStoreKill : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void acknowledgedSavesSurvive();
};

void TestStoreKill::acknowledgedSavesSurvive()
{
    bool given = false;
    const int asked = qEnvironmentVariableIntValue("REDAKSIYA_KILL_ROUNDS", &given);
    const int rounds = given ? asked : 20;
    QRandomGenerator random(20230927);
    TestLibrary library;
    RD_OK(library->createArticle(saved(content(QStringLiteral("0"), QStringLiteral("söz")))));
    int last = 0;
    QSet<QString> revisions{QStringLiteral("0")};
    for (int round = 0; round < rounds; ++round) {
        library.repository.reset();
        QProcess writer;
        writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        writer.start(QStringLiteral(RD_KILL_WRITER), {library.path()});
        QVERIFY(writer.waitForStarted());
        // Killed while it is somewhere in the write after the line that was waited for.
        QByteArray said;
        const int lines = random.bounded(1, 60);
        while (said.count('\n') < lines && writer.waitForReadyRead()) {
            said += writer.readAllStandardOutput();
        }
        QCOMPARE(writer.state(), QProcess::Running);
        writer.kill();
        QVERIFY(writer.waitForFinished());
        said += writer.readAllStandardOutput();
        const QByteArrayList acknowledged = said.split('\n');
        for (const QByteArray &line : acknowledged.mid(0, acknowledged.size() - 1)) {
            const QByteArrayList words = line.split(' ');
            QCOMPARE(words.size(), 2);
            last = words.at(1).toInt();
            if (words.front() == "revision") {
                revisions.insert(QString::fromLatin1(words.at(1)));
            }
        }
        library.reopen();
        const auto article = library->article(ArticleId(1));
        RD_OK(article);
        const int found = article->content.metadata.headline.toInt();
        QVERIFY2(found == last || found == last + 1, // written, but killed before it said so
                 qPrintable(QStringLiteral("found %1, acknowledged %2").arg(found).arg(last)));
        const auto infos = library->revisions(ArticleId(1));
        RD_OK(infos);
        QSet<QString> there;
        for (const RevisionInfo &info : *infos) {
            const auto text = library->revisionContent(info.id);
            RD_OK(text);
            there.insert(text->metadata.headline);
        }
        QVERIFY(there.contains(revisions));
        const auto report = library->check({});
        RD_OK(report);
        QVERIFY2(report->problems.isEmpty(), qPrintable(report->problems.join(u'\n')));
    }
}

QTEST_GUILESS_MAIN(TestStoreKill)
#include "test_store_kill.moc"
