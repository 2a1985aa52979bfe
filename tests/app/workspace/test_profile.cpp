// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/profile.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace rd;
using namespace rd::workspace;

class TestProfile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void nobodyAsked_hasNoName();
    void roundTrip();
    void handMade_isReadWithCare();
    void unwritable_saysSo();
    void initials_data();
    void initials();
    void roles_roundTrip();

private:
    [[nodiscard]] QString file() const
    {
        return m_dir->filePath(QStringLiteral("redaksiya/profile.ini"));
    }
    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestProfile::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_dir->path());
}

void TestProfile::nobodyAsked_hasNoName()
{
    QCOMPARE(loadProfile(), Profile());
    QVERIFY(loadProfile().name.isEmpty());
    QVERIFY(!QFile::exists(file()));
}

void TestProfile::roundTrip()
{
    const Profile profile{QStringLiteral("Leyla Əliyeva; “Dalğa”"),
                          QStringLiteral("LƏ"),
                          NewsroomRole::ChiefEditor,
                          QStringLiteral("Агентство «Волна», 通讯社"),
                          QStringLiteral("az"),
                          QByteArrayLiteral("Europe/Istanbul")};
    QVERIFY(saveProfile(profile));
    QVERIFY(QFile::exists(file()));
    QCOMPARE(loadProfile(), profile);
}

void TestProfile::handMade_isReadWithCare()
{
    QVERIFY(QDir().mkpath(m_dir->filePath(QStringLiteral("redaksiya"))));
    QFile settings(file());
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write("[General]\nname=  Leyla \\n Aliyeva\nrole=pope\nzone=Mars/Base\nagency=" +
                   QByteArray(5000, 'a') + "\n");
    settings.close();
    const Profile profile = loadProfile();
    QCOMPARE(profile.name, QStringLiteral("Leyla Aliyeva"));
    QVERIFY(profile.role == NewsroomRole::Reporter);
    QCOMPARE(profile.zone, QByteArrayLiteral("Asia/Baku"));
    QCOMPARE(profile.agency.size(), 200);
}

void TestProfile::unwritable_saysSo()
{
    // A file where the folder should be: also root cannot write there.
    QFile inTheWay(m_dir->filePath(QStringLiteral("redaksiya")));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    const auto saved = saveProfile(Profile{QStringLiteral("A"), {}, {}, {}, {}, {}});
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, ErrorCode::Io);
    QVERIFY(saved.error().message.contains(QStringLiteral("profile")));
}

void TestProfile::initials_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("initials");
    const auto row = [](const char *name, const char *language, const char *initials) {
        QTest::newRow(name) << QString::fromUtf8(name) << QString::fromLatin1(language)
                            << QString::fromUtf8(initials);
    };
    row("Leyla Əliyeva", "az", "LƏ");
    row("ilqar həsənov", "az", "İH");
    row("irina orlova", "en", "IO");
    row("Лев Николаевич Толстой", "ru", "ЛТ");
    row("李伟", "zh", "李");
    row("欧阳 娜娜", "zh", "欧");
    row("Cher", "en", "C");
    row("  (Anna-Maria)   “van” der Berg ", "en", "AB");
    row("e\xCC\x81ric o\xCC\x88zil", "en", "E\xCC\x81O\xCC\x88");
    row("!!! ---", "en", "");
    row("", "en", "");
    row("\xF0\xA0\x80\x80伟", "zh", "\xF0\xA0\x80\x80");
}

void TestProfile::initials()
{
    QFETCH(QString, name);
    QFETCH(QString, language);
    QTEST(proposedInitials(name, language), "initials");
}

void TestProfile::roles_roundTrip()
{
    for (const NewsroomRole role :
         {NewsroomRole::Reporter, NewsroomRole::DeskEditor, NewsroomRole::ChiefEditor,
          NewsroomRole::Translator, NewsroomRole::Photographer}) {
        QVERIFY(!newsroomRoleName(role).isEmpty());
        QVERIFY(newsroomRoleFromName(newsroomRoleName(role)) == role);
    }
}

QTEST_GUILESS_MAIN(TestProfile)
#include "test_profile.moc"
