// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/files.h"
#include "tests/fuzz/targets.h"

#include <QDir>
#include <QTest>

using namespace rd;

/// Every input that was ever interesting to the fuzzers, through the same entry points.
class TestFuzzCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replay_data();
    void replay();
};

void TestFuzzCorpus::replay_data()
{
    QTest::addColumn<QString>("name");
    for (const fuzz::Target &target : fuzz::targets()) {
        QTest::newRow(target.name.constData()) << QString::fromLatin1(target.name);
    }
}

void TestFuzzCorpus::replay()
{
    QFETCH(QString, name);
    const fuzz::Target *target = fuzz::target(name.toLatin1());
    QVERIFY(target != nullptr);
    const QDir corpus(QStringLiteral(RD_FUZZ_CORPUS "/") + name);
    const QFileInfoList files = corpus.entryInfoList(QDir::Files, QDir::Name);
    QVERIFY2(files.size() >= 3, "a target without a corpus tests nothing");
    for (const QFileInfo &file : files) {
        const auto bytes = readFile(file.filePath(), 16LL * 1024 * 1024);
        QVERIFY2(bytes, qPrintable(file.filePath()));
        const auto *data = reinterpret_cast<const uint8_t *>(bytes->constData());
        QCOMPARE(target->fuzzOne(data, size_t(bytes->size())), 0);
    }
}

QTEST_GUILESS_MAIN(TestFuzzCorpus)
#include "test_fuzz_corpus.moc"
