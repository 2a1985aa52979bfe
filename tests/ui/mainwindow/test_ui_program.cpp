// SPDX-License-Identifier: GPL-3.0-or-later
// The program itself with its module: the window comes up, a second start goes to the first, and it
// ends as it should; also where a part of it is missing.
#include "ui/mainwindow/startaddress.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace rd::ui;

class TestProgram : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void version_needsNoDisplay();
    void unknownOption_isRefused();
    void withoutItsModule_saysSo();
    void plainStart_opensTheLibrary_thenTakesAnotherStart();
    void order_opensItsOwnLibrary();

private:
    [[nodiscard]] QString path(const char *name) const
    {
        return m_dir->filePath(QLatin1String(name));
    }
    /// In a home of its own.
    void prepare(QProcess &program) const;
    /// Its exit status; -1 while it runs or when it did not end by itself.
    int run(const QStringList &arguments, QByteArray *said = nullptr) const;

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_program;
};

void TestProgram::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_program = QStringLiteral(RD_PROGRAM);
    QVERIFY(QDir(m_dir->path()).mkpath(QStringLiteral("runtime")));
    QVERIFY(QFile::setPermissions(
        path("runtime"), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(path("runtime"))); // where it is looked for
}

void TestProgram::prepare(QProcess &program) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *folder : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"}) {
        environment.insert(QLatin1String(folder), m_dir->path());
    }
    environment.remove(QStringLiteral("REDAKSIYA_LIBRARY"));
    program.setProcessEnvironment(environment);
    program.setProgram(m_program);
}

int TestProgram::run(const QStringList &arguments, QByteArray *said) const
{
    QProcess program;
    prepare(program);
    program.setArguments(arguments);
    program.setProcessChannelMode(QProcess::MergedChannels);
    program.start();
    const bool ended =
        program.waitForFinished(20'000) && program.exitStatus() == QProcess::NormalExit;
    if (said) {
        *said = program.readAll();
    }
    return ended ? program.exitCode() : -1;
}

void TestProgram::version_needsNoDisplay()
{
    QByteArray said;
    qputenv("QT_QPA_PLATFORM", "there-is-no-such-platform");
    const int status = run({QStringLiteral("--version")}, &said);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QCOMPARE(status, 0);
    QVERIFY2(said.startsWith("redaksiya "), said.constData());
}

void TestProgram::unknownOption_isRefused()
{
    QByteArray said;
    QCOMPARE(run({QStringLiteral("--no-such-option")}, &said), 2);
    QVERIFY2(said.contains("--no-such-option"), said.constData());
}

void TestProgram::withoutItsModule_saysSo()
{
    QVERIFY(QFile::copy(m_program, path("redaksiya")));
    m_program = path("redaksiya");
    for (const QStringList &arguments : {QStringList(), QStringList{QStringLiteral("--help")}}) {
        QByteArray said;
        QCOMPARE(run(arguments, &said), 1);
        QVERIFY2(said.contains("redaksiya_newsroom"), said.constData());
    }
}

void TestProgram::plainStart_opensTheLibrary_thenTakesAnotherStart()
{
    const QString library = path("redaksiya/library.redaksiya");
    QProcess program;
    prepare(program);
    program.start();
    QVERIFY(program.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(library), 20'000);
    // Its address names the library by its real path, which there is only now.
    QTRY_VERIFY_WITH_TIMEOUT(isAnswered(startAddress(library)), 20'000);
    QCOMPARE(run({}), 0);                               // it brings the first one's window up
    QCOMPARE(run({QStringLiteral("--new-window")}), 0); // and gives it an order
    QCOMPARE(program.state(), QProcess::Running);
    program.terminate();
    QVERIFY(program.waitForFinished(20'000));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 0);
    const QSettings kept(path("redaksiya/window.ini"), QSettings::IniFormat);
    QCOMPARE(kept.value(QStringLiteral("windows")).toInt(), 2);
    QVERIFY(!kept.value(QStringLiteral("window/geometry")).toByteArray().isEmpty());
}

void TestProgram::order_opensItsOwnLibrary()
{
    QProcess program;
    prepare(program);
    program.setArguments({path("other.redaksiya")});
    program.start();
    QVERIFY(program.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(path("other.redaksiya")), 20'000);
    QVERIFY(!QFileInfo::exists(path("redaksiya/library.redaksiya")));
    program.terminate();
    QVERIFY(program.waitForFinished(20'000));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
}

QTEST_GUILESS_MAIN(TestProgram)
#include "test_ui_program.moc"
