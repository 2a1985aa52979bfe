// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/body/plaintext.h"
#include "app/base/files.h"
#include "app/workspace/storyfile.h"
#include "sharingcase.h"
#include "ui/importexport/taskrunner.h"
#include "ui/revisions/conflictdialog.h"
#include "ui/sharing/desktop.h"
#include "ui/sharing/handover.h"
#include "ui/sharing/receivestorydialog.h"
#include "ui/sharing/sendstorydialog.h"
#include "ui/widgets/messagebar.h"

#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextCursor>
#include <QTextDocument>

using namespace rd;
using namespace rd::ui;
using namespace rd::ui::testing;

class TestUiHandOver final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        qRegisterMetaType<ArticleId>();
        qRegisterMetaType<RevisionId>();
        m_theme = lightTheme();
    }
    void storyGoesOverAndBack();
    void sameAgain_changesNothing();
    void bothWentOn_areCompared();
    void existingFile_isNotReplaced();
    void badFiles_sayWhy_data();
    void badFiles_sayWhy();
    void readOnlyLibrary_takesNothing();
    void everyControlHasAName();
    void mailNamesTheFile();

private:
    std::unique_ptr<Theme> m_theme;
};

namespace {

/// A desk with a library, and its hand-over.
struct Desk
{
    Desk(const ArticleContent &content, const Theme &theme, const char *author)
        : library(content)
        , handOver(library.store(), tasks, theme, &window)
    {
        handOver.setAuthor(QString::fromUtf8(author));
    }

    template <typename Dialog>
    [[nodiscard]] Dialog *dialog() const
    {
        const auto all = window.findChildren<Dialog *>();
        for (Dialog *one : all) {
            if (one->isVisible()) {
                return one;
            }
        }
        return nullptr;
    }

    /// By the dialog, as a person does it.
    void send(OpenArticle &open, const QString &path)
    {
        handOver.send(open);
        auto *asked = dialog<SendStoryDialog>();
        QVERIFY(asked != nullptr);
        QTest::keyClicks(asked->findChild<QLineEdit *>(QStringLiteral("sendRecipient")),
                         QStringLiteral("Kamran"));
        asked->setPath(path);
        QTest::mouseClick(asked->findChild<QPushButton *>(QStringLiteral("sendStart")),
                          Qt::LeftButton);
    }

    ReceiveStoryDialog *receive(const QString &path)
    {
        handOver.receive(path);
        return dialog<ReceiveStoryDialog>();
    }

    QWidget window;
    LibraryCase library;
    TaskRunner tasks;
    HandOver handOver;
};

QPushButton *take(const ReceiveStoryDialog &dialog)
{
    return dialog.findChild<QPushButton *>(QStringLiteral("receiveTake"));
}

QString facts(const ReceiveStoryDialog &dialog)
{
    return dialog.findChild<QLabel *>(QStringLiteral("receiveFacts"))->text();
}

void type(OpenArticle &open, const char *text)
{
    QTextCursor(open.document()).insertText(QString::fromUtf8(text));
    open.saveRevision(QStringLiteral("Save"));
    QTRY_VERIFY(!open.isModifiedSinceRevision());
}

ArticleContent otherNews()
{
    ArticleContent content = interview();
    content.metadata.headline = QStringLiteral("Ferry back in service");
    return content;
}

} // namespace

void TestUiHandOver::storyGoesOverAndBack()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("port.redaksiya-story"));
    Desk baku(interview(), *m_theme, "Aygün Rzayeva");
    const auto open = baku.library.open();
    QTextCursor(open->document()).insertText(QStringLiteral("Not saved yet. "));
    baku.send(*open, path);
    auto *sent = baku.dialog<SendStoryDialog>();
    auto *mail = sent->findChild<QPushButton *>(QStringLiteral("sendMail"));
    QTRY_VERIFY(mail->isVisible());
    QVERIFY(QFile::exists(path));

    Desk ganja(otherNews(), *m_theme, "Kamran Əliyev");
    QSignalSpy merged(&ganja.handOver, &HandOver::merged);
    QSignalSpy opened(&ganja.handOver, &HandOver::openRequested);
    ReceiveStoryDialog *dialog = ganja.receive(path);
    QTRY_VERIFY(take(*dialog)->isEnabled());
    const auto *versions = dialog->findChild<QListWidget *>(QStringLiteral("receiveVersions"));
    QCOMPARE(versions->count(), 1);
    QVERIFY(versions->item(0)->text().contains(open->metadata().headline));
    QVERIFY(facts(*dialog).contains(QStringLiteral("revision")));
    QTest::mouseClick(take(*dialog), Qt::LeftButton);
    QTRY_COMPARE(merged.count(), 1);
    auto *show = dialog->findChild<QPushButton *>(QStringLiteral("receiveOpen"));
    QVERIFY(show->isVisible());
    QTest::mouseClick(show, Qt::LeftButton);
    QCOMPARE(opened.count(), 1);
    const auto id = opened.front().front().value<ArticleId>();
    const Article arrived =
        ganja.library.wait<Article>([id](store::Repository &r) { return r.article(id); });
    QCOMPARE(arrived.content.metadata.headline, open->metadata().headline);
    QVERIFY(plainText(arrived.content.body).startsWith(QStringLiteral("Not saved yet.")));
}

void TestUiHandOver::sameAgain_changesNothing()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("port.redaksiya-story"));
    Desk baku(interview(), *m_theme, "Aygün Rzayeva");
    const auto open = baku.library.open();
    baku.send(*open, path);
    QTRY_VERIFY(QFile::exists(path));
    Desk ganja(otherNews(), *m_theme, "Kamran Əliyev");
    QSignalSpy merged(&ganja.handOver, &HandOver::merged);
    QSignalSpy notices(&ganja.handOver, &HandOver::notice);
    ReceiveStoryDialog *first = ganja.receive(path);
    QTRY_VERIFY(take(*first)->isEnabled());
    QTest::keyClick(first, Qt::Key_Return);
    QTRY_COMPARE(merged.count(), 1);
    first->accept();
    ReceiveStoryDialog *second = ganja.receive(path);
    QTRY_VERIFY(take(*second)->isEnabled());
    QTest::keyClick(second, Qt::Key_Return);
    QTRY_COMPARE(merged.count(), 2);
    QVERIFY(facts(*second).contains(QStringLiteral("here already")));
    auto *undo = second->findChild<QPushButton *>(QStringLiteral("receiveUndo"));
    QVERIFY(!undo->isVisible());
    second->accept();
    QCOMPARE(notices.count(), 0);
}

void TestUiHandOver::bothWentOn_areCompared()
{
    const QTemporaryDir folder;
    const QString out = folder.filePath(QStringLiteral("out.redaksiya-story"));
    const QString back = folder.filePath(QStringLiteral("back.redaksiya-story"));
    Desk baku(interview(), *m_theme, "Aygün Rzayeva");
    const auto open = baku.library.open();
    baku.send(*open, out);
    QTRY_VERIFY(QFile::exists(out));
    Desk ganja(otherNews(), *m_theme, "Kamran Əliyev");
    QSignalSpy opened(&ganja.handOver, &HandOver::openRequested);
    ReceiveStoryDialog *dialog = ganja.receive(out);
    QTRY_VERIFY(take(*dialog)->isEnabled());
    QTest::mouseClick(take(*dialog), Qt::LeftButton);
    auto *show = dialog->findChild<QPushButton *>(QStringLiteral("receiveOpen"));
    QTRY_VERIFY(show->isVisible());
    QTest::mouseClick(show, Qt::LeftButton);
    const auto id = opened.front().front().value<ArticleId>();
    const auto theirs = std::make_unique<OpenArticle>(
        ganja.library.wait<Article>([id](store::Repository &r) { return r.article(id); }),
        ganja.library.store(), QStringLiteral("Kamran Əliyev"));
    type(*theirs, "From Ganja. ");
    type(*open, "From Baku. ");
    ganja.send(*theirs, back);
    QTRY_VERIFY(QFile::exists(back));

    QSignalSpy merged(&baku.handOver, &HandOver::merged);
    ReceiveStoryDialog *returned = baku.receive(back);
    QTRY_VERIFY(take(*returned)->isEnabled());
    QVERIFY(returned->findChild<QListWidget *>()->item(0)->text().contains(
        QStringLiteral("Both of you")));
    QTest::mouseClick(take(*returned), Qt::LeftButton);
    auto *compare = returned->findChild<ConflictDialog *>();
    QVERIFY(compare != nullptr);
    QTest::mouseClick(compare->findChildren<QRadioButton *>().at(1), Qt::LeftButton);
    QTest::mouseClick(compare->findChild<QPushButton *>(QStringLiteral("next")), Qt::LeftButton);
    QTRY_COMPARE(merged.count(), 1);
    QVERIFY(plainText(baku.library.read().content.body).startsWith(QStringLiteral("From Ganja.")));
    const auto history = baku.library.wait<std::vector<RevisionInfo>>(
        [&](store::Repository &r) { return r.revisions(baku.library.id); });
    QVERIFY(history.size() >= 3); // ours is still there
}

void TestUiHandOver::existingFile_isNotReplaced()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("kept.redaksiya-story"));
    QVERIFY(writeFile(path, "somebody else's", Overwrite::No));
    Desk baku(interview(), *m_theme, "Aygün Rzayeva");
    const auto open = baku.library.open();
    baku.send(*open, path);
    auto *dialog = baku.dialog<SendStoryDialog>();
    auto *message = dialog->findChild<MessageBar *>();
    QTRY_VERIFY(message->isVisible());
    QVERIFY(!message->text().isEmpty());
    QCOMPARE(*readFile(path, 1000), QByteArray("somebody else's"));
    QVERIFY(dialog->findChild<QPushButton *>(QStringLiteral("sendStart"))->isEnabled());
}

void TestUiHandOver::badFiles_sayWhy_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("Hello");
    QTest::newRow("cut off") << QByteArray("PK\x03\x04\x14\x00\x00\x00", 8);
    QTest::newRow("html") << QByteArray("<html><script>alert(1)</script></html>");
}

void TestUiHandOver::badFiles_sayWhy()
{
    QFETCH(QByteArray, bytes);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("bad.redaksiya-story"));
    QVERIFY(writeFile(path, bytes, Overwrite::No));
    Desk baku(interview(), *m_theme, "Aygün Rzayeva");
    ReceiveStoryDialog *dialog = baku.receive(path);
    auto *message = dialog->findChild<MessageBar *>();
    QTRY_VERIFY(message->isVisible());
    QVERIFY(message->text().size() > 20);
    QVERIFY(!take(*dialog)->isEnabled());
    const auto stats =
        baku.library.wait<store::Stats>([](store::Repository &r) { return r.stats(); });
    QCOMPARE(stats.articles, 1);
}

void TestUiHandOver::readOnlyLibrary_takesNothing()
{
    const QTemporaryDir folder;
    LibraryCase library(interview());
    library.reopenReadOnly();
    QWidget window;
    TaskRunner tasks;
    HandOver handOver(library.store(), tasks, *m_theme, &window);
    handOver.receive(folder.filePath(QStringLiteral("any.redaksiya-story")));
    auto *message = window.findChild<ReceiveStoryDialog *>()->findChild<MessageBar *>();
    QTRY_VERIFY(message->isVisible());
}

void TestUiHandOver::everyControlHasAName()
{
    const LibraryCase library(interview());
    const SendStoryDialog send(library.store(), library.read(), *m_theme);
    QCOMPARE(nameless(send), QStringList());
    const ReceiveStoryDialog receive(QStringLiteral("a.redaksiya-story"), *m_theme);
    QCOMPARE(nameless(receive), QStringList());
    QVERIFY(HandOver::isStoryFile(QStringLiteral("/tmp/A.Redaksiya-Story")));
    QVERIFY(!HandOver::isStoryFile(QStringLiteral("/tmp/a.redaksiya")));
}

void TestUiHandOver::mailNamesTheFile()
{
    Mail mail;
    mail.to = QStringLiteral("--attach@x.az");
    mail.subject = QStringLiteral("Порт & кран?");
    mail.body = QStringLiteral("100 % ready");
    mail.attachment = QStringLiteral("/tmp/a b.redaksiya-story");
    const QStringList arguments = mailArguments(mail);
    QVERIFY(arguments.contains(mail.attachment));
    QVERIFY(arguments.last().startsWith(QStringLiteral("mailto:")));
    const QString address = QString::fromLatin1(mailAddress(mail).toEncoded());
    QVERIFY(address.contains(QStringLiteral("%26"))); // an ampersand does not end the subject
    QVERIFY(mailNotice(MailOutcome::WithoutAttachment, mail.attachment).contains(mail.attachment));
    QVERIFY(mailNotice(MailOutcome::Opened, {}).isEmpty());
}

QTEST_MAIN(TestUiHandOver)
#include "test_ui_handover.moc"
