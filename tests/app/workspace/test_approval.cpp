// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/archive/zipwriter.h"
#include "app/export/formats/docxwriter.h"
#include "app/import/archive/docxtext.h"
#include "app/import/archive/zipreader.h"
#include "app/workspace/approvaldocument.h"

#include <QRandomGenerator>
#include <QTest>

using namespace rd;
using namespace rd::workspace;

namespace {

const QString first = QStringLiteral("Terminal dekabrdan etibarən gecə növbəsində də işləyəcək.");
const QString second = QStringLiteral("Qiymətlər isə bu il dəyişməyəcək, bunu söz verirəm.");
const QString third = QStringLiteral("Yeni bərələr gələn ilin yazında gətiriləcək.");

Block block(const char *id, BlockRole role, const QString &text, const char *speaker)
{
    Block made = makeBlock(role, plainRuns(text));
    made.id = QString::fromLatin1(id);
    made.speaker = QString::fromLatin1(speaker);
    return made;
}

ArticleContent interview()
{
    ArticleContent content;
    content.metadata.language = QStringLiteral("az");
    content.metadata.headline = QStringLiteral("Gecə növbəsi");
    content.speakers = {
        {QStringLiteral("m"), QStringLiteral("Müxbir"), {}, {}, SpeakerRole::Interviewer, {}},
        {QStringLiteral("r"),
         QStringLiteral("Elçin Məmmədli"),
         {},
         {},
         SpeakerRole::Interviewee,
         {}}};
    Block answer = block("a1", BlockRole::Answer, first, "r");
    answer.runs.push_back(
        {RunKind::Text, QStringLiteral(" GİZLİ"), {{MarkKind::OffRecord, {}}}, {}});
    content.body.blocks = {block("q1", BlockRole::Question, QStringLiteral("Nə dəyişir?"), "m"),
                           answer, block("a2", BlockRole::Answer, second, "r"),
                           block("q-2", BlockRole::Question, QStringLiteral("Bəs bərələr?"), "m"),
                           block("a-3", BlockRole::Answer, third, "r")};
    return content;
}

ApprovalOrder order()
{
    return {QStringLiteral("Elçin Məmmədli"),
            Moment::fromLocal(QDate(2026, 11, 25), QTime(9, 0), QByteArrayLiteral("Asia/Baku")),
            {QStringLiteral("a-3"), QStringLiteral("a1"), QStringLiteral("a2")}};
}

QByteArray docx()
{
    return approvalDocx(interview(), order()).value_or(QByteArray());
}

/// The document with its text edited as a word processor would.
QByteArray editedDocx(const QByteArray &from, const QByteArray &to)
{
    auto files = importing::readZip(docx());
    QByteArray &xml = (*files)[QStringLiteral("word/document.xml")];
    if (!xml.contains(from)) {
        return {};
    }
    xml.replace(from, to);
    std::vector<exporting::ZipEntry> entries;
    for (auto it = files->begin(); it != files->end(); ++it) {
        entries.push_back({it.key(), it.value(), true});
    }
    return exporting::writeZip(entries).value_or(QByteArray());
}

QByteArray withDocument(const QByteArray &xml)
{
    return exporting::writeZip({{QStringLiteral("word/document.xml"), xml, true}})
        .value_or(QByteArray());
}

/// "=" unchanged, "~" changed, "-" missing, block by block; then "+" for each paragraph added.
QString shown(const ReturnedDocument &document)
{
    QString out;
    for (const ReturnedBlock &one : document.blocks) {
        out += one.kind == ReturnedKind::Unchanged ? QLatin1Char('=')
               : one.kind == ReturnedKind::Changed ? QLatin1Char('~')
                                                   : QLatin1Char('-');
    }
    return out + QString(document.added.size(), QLatin1Char('+'));
}

ReturnedDocument returned(const QByteArray &bytes)
{
    auto document = readApproval(bytes, interview(), order());
    return document ? *document : ReturnedDocument{};
}

ReturnedDocument returnedText(const QStringList &paragraphs)
{
    return returned(paragraphs.join(QLatin1String("\n\n")).toUtf8());
}

} // namespace

class TestApproval : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void document_saysWhatIsAsked();
    void asSent_isUnchanged();
    void blocks_areInTheOrderOfTheText();
    void trackedChanges_areTheirWish();
    void text_otherOrderAndMissing();
    void text_changedWords_haveADiff();
    void text_mergedParagraphs_areParted();
    void text_addedSentence_isAChange();
    void text_brokenParagraph_isJoined();
    void text_addedParagraphs();
    void text_otherEncodingsAndLineEnds();
    void nothingToSend_isRefused();
    void bad_data();
    void bad();
    void hostile_neverCrashes();
    void bookmarks_areValidNames();
};

void TestApproval::document_saysWhatIsAsked()
{
    const QString text = QString::fromUtf8(approvalText(interview(), order()).value());
    QCOMPARE(text, QStringLiteral("Gecə növbəsi\n\nElçin Məmmədli\n\n25 noyabr 2026\n\n"
                                  "Zəhmət olmasa, aşağıdakı mətni yoxlayın. Düzəlişləri birbaşa "
                                  "mətndə edin və faylı bizə qaytarın.\n\nElçin Məmmədli\n\n") +
                       first + QStringLiteral("\n\n") + second + QStringLiteral("\n\n") + third +
                       QLatin1Char('\n'));
    const auto paragraphs = importing::readDocxText(docx());
    QVERIFY(paragraphs.has_value());
    QCOMPARE(paragraphs->size(), size_t(8));
    QCOMPARE((*paragraphs)[5].text, first);
    QCOMPARE((*paragraphs)[5].bookmarks, QStringList{QStringLiteral("rd_a1")});
    QVERIFY(!docx().contains("GİZLİ"));
}

void TestApproval::asSent_isUnchanged()
{
    QVERIFY(returned(docx()).isAsSent());
    QCOMPARE(shown(returned(docx())), QStringLiteral("==="));
    QCOMPARE(shown(returned(approvalText(interview(), order()).value())), QStringLiteral("==="));
}

void TestApproval::blocks_areInTheOrderOfTheText()
{
    QCOMPARE(approvalBlocks(interview(), order()).join(QLatin1Char(' ')),
             QStringLiteral("a1 a2 a-3"));
}

void TestApproval::trackedChanges_areTheirWish()
{
    const QByteArray bytes = editedDocx(
        "Qiymətlər isə bu il",
        "Qiymətlər isə </w:t></w:r><w:del w:id=\"9\"><w:r><w:delText>bu il</w:delText></w:r>"
        "</w:del><w:ins w:id=\"8\"><w:r><w:t>gələn il</w:t></w:r></w:ins><w:r><w:t>");
    QVERIFY(!bytes.isEmpty());
    const ReturnedDocument document = returned(bytes);
    QCOMPARE(shown(document), QStringLiteral("=~="));
    QVERIFY(document.blocks[1].returned.startsWith(QStringLiteral("Qiymətlər isə gələn il ")));
    QCOMPARE(text::beforeOf(document.blocks[1].segments), second);
    QCOMPARE(text::afterOf(document.blocks[1].segments), document.blocks[1].returned);
    // A bookmark finds its block whatever the words have become.
    const ReturnedDocument other = returned(editedDocx(third.toUtf8(), "Şərh vermirəm!"));
    QCOMPARE(shown(other), QStringLiteral("==~"));
    QCOMPARE(other.blocks[2].returned, QStringLiteral("Şərh vermirəm!"));
    QCOMPARE(shown(returned(editedDocx(third.toUtf8(), ""))), QStringLiteral("==-"));
}

void TestApproval::text_otherOrderAndMissing()
{
    QCOMPARE(shown(returnedText({third, first})), QStringLiteral("=-="));
    QCOMPARE(shown(returnedText({third, second, first})), QStringLiteral("==="));
    QCOMPARE(shown(returnedText({QStringLiteral("Elçin Məmmədli"), second})),
             QStringLiteral("-=-"));
}

void TestApproval::text_changedWords_haveADiff()
{
    QString changed = first;
    changed.replace(QStringLiteral("dekabrdan"), QStringLiteral("yanvardan"));
    const ReturnedDocument document = returnedText({second, changed, third});
    QCOMPARE(shown(document), QStringLiteral("~=="));
    QCOMPARE(document.blocks[0].segments.size(), size_t(4));
    QCOMPARE(document.blocks[0].segments[2].text, QStringLiteral("yanvardan"));
}

void TestApproval::text_mergedParagraphs_areParted()
{
    const ReturnedDocument same = returnedText({first + QLatin1Char(' ') + second, third});
    QCOMPARE(shown(same), QStringLiteral("==="));
    QString changed = first;
    changed.replace(QStringLiteral("gecə"), QStringLiteral("səhər"));
    const ReturnedDocument edited = returnedText({changed + QLatin1Char(' ') + second, third});
    QCOMPARE(shown(edited), QStringLiteral("~=="));
    QCOMPARE(edited.blocks[0].returned, changed);
}

void TestApproval::text_addedSentence_isAChange()
{
    const ReturnedDocument document =
        returnedText({first + QStringLiteral(" Bunu ilk dəfə deyirəm."), second, third});
    QCOMPARE(shown(document), QStringLiteral("~=="));
    QVERIFY(document.blocks[0].returned.endsWith(QStringLiteral("deyirəm.")));
}

void TestApproval::text_brokenParagraph_isJoined()
{
    const qsizetype half = second.indexOf(QStringLiteral("bunu"));
    const ReturnedDocument document =
        returnedText({first, second.left(half), second.mid(half), third});
    QCOMPARE(shown(document), QStringLiteral("==="));
}

void TestApproval::text_addedParagraphs()
{
    const ReturnedDocument document = returnedText(
        {first, second, third, QStringLiteral("Hörmətlə, mətbuat xidməti: telefon 012 000 00 00")});
    QCOMPARE(shown(document), QStringLiteral("===+"));
    QVERIFY(!document.isAsSent());
}

void TestApproval::text_otherEncodingsAndLineEnds()
{
    const QString text =
        first + QStringLiteral("\r\n\r\n  ") + second + QStringLiteral("\r\n") + third;
    QCOMPARE(shown(returned("\xEF\xBB\xBF" + text.toUtf8())), QStringLiteral("==="));
    const QByteArray utf16 =
        QByteArray("\xFF\xFE", 2) +
        QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    QCOMPARE(shown(returned(utf16)), QStringLiteral("==="));
}

void TestApproval::nothingToSend_isRefused()
{
    ApprovalOrder none = order();
    none.blocks = {QStringLiteral("gone")};
    QCOMPARE(approvalDocx(interview(), none).error().code, ErrorCode::Usage);
    QCOMPARE(approvalText(interview(), none).error().code, ErrorCode::Usage);
}

void TestApproval::bad_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("spaces") << QByteArray(" \n\n ");
    QTest::newRow("binary") << QByteArray("\0\1\2\0\0\xff", 6);
    QTest::newRow("cut") << docx().left(docx().size() / 2);
    QTest::newRow("other zip") << exporting::writeZip({{QStringLiteral("a"), "a", true}}).value();
    QTest::newRow("no xml") << withDocument("words");
    QTest::newRow("not a document") << withDocument("<a><p><t>x</t></p></a>");
    QTest::newRow("nothing in it") << withDocument("<document><body/></document>");
    QTest::newRow("entities") << withDocument(
        "<!DOCTYPE d [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><document><p><t>&a;</t></p>"
        "</document>");
    QTest::newRow("bomb") << withDocument("<document>" + QByteArray(60'000'000, ' ') +
                                          "</document>");
    QTest::newRow("deep") << withDocument("<document>" + QByteArray("<p>").repeated(5000) +
                                          QByteArray("</p>").repeated(5000) + "</document>");
}

void TestApproval::bad()
{
    QFETCH(QByteArray, bytes);
    const auto document = readApproval(bytes, interview(), order());
    QVERIFY(!document);
    QVERIFY(!document.error().message.isEmpty());
}

void TestApproval::hostile_neverCrashes()
{
    const QByteArray bytes = docx();
    QRandomGenerator random(3);
    for (int i = 0; i < 300; ++i) {
        QByteArray broken = bytes;
        broken[random.bounded(int(bytes.size()))] = char(random.bounded(256));
        const auto document = readApproval(broken, interview(), order());
        QVERIFY(document.has_value() || !document.error().message.isEmpty());
    }
    QStringList many;
    for (int i = 0; i < 5000; ++i) {
        many.append(QStringLiteral("abzas %1").arg(i));
    }
    QCOMPARE(returnedText(many).added.size(), 5000);
}

void TestApproval::bookmarks_areValidNames()
{
    QCOMPARE(exporting::docxBookmark(QStringLiteral("a1b2")), QStringLiteral("rd_a1b2"));
    for (const QString &id : {QStringLiteral("a-3"), QString(500, QLatin1Char('x')),
                              QStringLiteral("şə 1"), QString()}) {
        const QString name = exporting::docxBookmark(id);
        QVERIFY(name.size() <= 40);
        QVERIFY(name.startsWith(QLatin1String("rdh_")));
    }
}

QTEST_GUILESS_MAIN(TestApproval)
#include "test_approval.moc"
