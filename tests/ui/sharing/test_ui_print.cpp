// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/files.h"
#include "sharingcase.h"
#include "ui/importexport/taskrunner.h"
#include "ui/sharing/pagerange.h"
#include "ui/sharing/pageview.h"
#include "ui/sharing/printdialog.h"

#include <QComboBox>
#include <QPrinter>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace rd;
using namespace rd::ui;
using namespace rd::ui::testing;

class TestUiPrint final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        qRegisterMetaType<PrintJob>();
        m_theme = lightTheme();
    }
    void rangesAreRead_data();
    void rangesAreRead();
    void notAPdf_isSaid();
    void pagesAreSeenAndPrinted();
    void chosenPagesGoToThePrinter();
    void offTheRecord_isNotPrinted();
    void cancelledBeforeTheFirstPage();
    void everyControlHasAName();

private:
    [[nodiscard]] static ArticleContent longInterview()
    {
        ArticleContent content = interview();
        const std::vector<Block> turns = content.body.blocks;
        for (int i = 0; i < 30; ++i) {
            for (const Block &turn : turns) {
                content.body.blocks.push_back(turn);
                content.body.blocks.back().id.clear();
            }
        }
        normalise(content.body);
        return content;
    }
    std::unique_ptr<Theme> m_theme;
};

namespace {

struct Desk
{
    Desk(const ArticleContent &content, const Theme &theme)
        : library(content)
    {
        dialog = std::make_unique<PrintDialog>(library.store(), tasks, library.read(), theme);
        dialog->show();
    }
    template <typename Widget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        return dialog->findChild<Widget *>(QLatin1String(name));
    }
    /// With a printer that is not there: nothing is sent to it here.
    void wait()
    {
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->job().range.empty(), 20000);
        dialog->setPrinters({QStringLiteral("Desk"), QStringLiteral("Archive")},
                            QStringLiteral("Archive"));
    }
    LibraryCase library;
    TaskRunner tasks;
    std::unique_ptr<PrintDialog> dialog;
};

} // namespace

void TestUiPrint::rangesAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    QTest::addColumn<std::vector<int>>("pages");
    const auto row = [](const char *text, bool valid, const std::vector<int> &pages = {}) {
        QTest::newRow(text) << QString::fromUtf8(text) << valid << pages;
    };
    row("", true, {0, 1, 2, 3, 4});
    row("2", true, {1});
    row(" 1-3, 5 ", true, {0, 1, 2, 4});
    row("2–3，5", true, {1, 2, 4});
    row("5, 1-2, 1", true, {4, 0, 1});
    row("0", false);
    row("6", false);
    row("3-1", false);
    row("1-", false);
    row("one", false);
    row("1,,2", false);
    row("99999999999999999999", false);
}

void TestUiPrint::rangesAreRead()
{
    QFETCH(QString, text);
    QFETCH(bool, valid);
    QFETCH(std::vector<int>, pages);
    const auto range = pageRange(text, 5);
    QCOMPARE(range.has_value(), valid);
    if (valid) {
        QCOMPARE(*range, pages);
    }
}

void TestUiPrint::notAPdf_isSaid()
{
    const auto pages = PdfPages::open("%PDF-1.7 and nothing more");
    QVERIFY(!pages);
    QCOMPARE(pages.error().code, ErrorCode::Corrupt);
    QVERIFY(!PdfPages::open({}));
}

void TestUiPrint::pagesAreSeenAndPrinted()
{
    Desk desk(longInterview(), *m_theme);
    desk.wait();
    const auto job = desk.dialog->job();
    QVERIFY(job.pages->count() > 2);
    QTRY_VERIFY(desk.dialog->view()->paintedCount() > 0);
    const QImage page = job.pages->paint(0, 36);
    QVERIFY(page.width() > 200);
    QVERIFY(job.pages->paint(99, 36).isNull());
    QVERIFY(desk.dialog->view()->paintedCount() <
            job.pages->count()); // what is not seen is not made
    QTest::keyClick(desk.dialog->view(), Qt::Key_End);
    auto sheets = desk.dialog->view()->findChildren<PageSheet *>();
    QTRY_VERIFY(sheets.back()->isPainted());
    desk.dialog->view()->zoom(2.0);
    QVERIFY(sheets.front()->width() > desk.dialog->view()->viewport()->width());
}

void TestUiPrint::chosenPagesGoToThePrinter()
{
    const QTemporaryDir folder;
    Desk desk(longInterview(), *m_theme);
    desk.wait();
    QSignalSpy requested(desk.dialog.get(), &PrintDialog::printRequested);
    auto *range = desk.find<QLineEdit>("printRange");
    auto *print = desk.find<QPushButton>("printStart");
    QCOMPARE(desk.find<QComboBox>("printPrinter")->currentText(), QStringLiteral("Archive"));
    QTest::keyClicks(range, QStringLiteral("7-900"));
    QVERIFY(!print->isEnabled());
    range->clear();
    QTest::keyClicks(range, QStringLiteral("2"));
    desk.find<QSpinBox>("printCopies")->setValue(3);
    QVERIFY(print->isEnabled());
    QTest::keyClick(range, Qt::Key_Return);
    QCOMPARE(requested.count(), 1);
    const auto job = requested.front().front().value<PrintJob>();
    QCOMPARE(job.printer, QStringLiteral("Archive"));
    QCOMPARE(job.copies, 3);
    QCOMPARE(job.range, std::vector<int>{1});

    const QString path = folder.filePath(QStringLiteral("printed.pdf"));
    {
        QPrinter printer(QPrinter::ScreenResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
        QVERIFY(printPages(printer, job, {}));
    }
    const auto printed = PdfPages::open(*readFile(path, 1 << 26));
    QVERIFY(printed);
    QCOMPARE((*printed)->count(), 3);
    QVERIFY(!runPrintJob(PrintJob(), {}));
}

void TestUiPrint::offTheRecord_isNotPrinted()
{
    ArticleContent content = interview();
    content.body.blocks[1].runs = {
        {RunKind::Text, QStringLiteral("Zzyzx "), {{MarkKind::OffRecord, {}}}, {}},
        {RunKind::Text, QStringLiteral("We open in May."), {}, {}}};
    const QTemporaryDir folder;
    Desk desk(content, *m_theme);
    desk.wait();
    PrintJob job = desk.dialog->job();
    job.file = folder.filePath(QStringLiteral("a.pdf"));
    QVERIFY(runPrintJob(job, {}));
    QCOMPARE(*readFile(job.file, 1 << 26), job.pages->bytes());
    QVERIFY(job.pages->text(0).contains(QStringLiteral("We open in May.")));
    QVERIFY(!job.pages->text(0).contains(QStringLiteral("Zzyzx")));
}

void TestUiPrint::cancelledBeforeTheFirstPage()
{
    const QTemporaryDir folder;
    Desk desk(interview(), *m_theme);
    desk.wait();
    TaskContext task;
    task.cancel.cancel();
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(folder.filePath(QStringLiteral("none.pdf")));
    const Result<void> printed = printPages(printer, desk.dialog->job(), task);
    QVERIFY(!printed);
    QCOMPARE(printed.error().code, ErrorCode::Cancelled);
}

void TestUiPrint::everyControlHasAName()
{
    const Desk desk(interview(), *m_theme);
    QCOMPARE(nameless(*desk.dialog), QStringList());
}

QTEST_MAIN(TestUiPrint)
#include "test_ui_print.moc"
