// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/look.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/chipedit.h"
#include "ui/widgets/datetimefield.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/progressstrip.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/statusdot.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDateTimeEdit>
#include <QFile>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace rd;
using namespace rd::ui;

class TestUiTheme final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void textIsReadable_data();
    void textIsReadable();
    void contrastIsWcag();
    void choiceChangesEverything();
    void styleSheetHasNoPlaceholderLeft();
    void iconsAreThere();
    void iconHasTheColourAsked();
    void chineseHeadlinesHaveTheirOwnFace();
    void chipEditAddsAndRemoves();
    void chipEditDropsLateAnswers();
    void dateFieldKeepsItsZone();
    void messageBarShowsAnErrorOnce();
    void completersListIsOpaque();
    void segmentsChoose();
    void elidedLabelKeepsItsText();
    void gallery();

private:
    std::unique_ptr<Theme> m_theme;
};

void TestUiTheme::initTestCase()
{
    m_theme = std::make_unique<Theme>(*static_cast<QApplication *>(QCoreApplication::instance()));
    m_theme->setChoice(SchemeChoice::Light);
}

void TestUiTheme::textIsReadable_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("surface");
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        const Tokens &t = tokensOf(scheme);
        const QString name =
            scheme == Scheme::Light ? QStringLiteral("light") : QStringLiteral("dark");
        const std::vector<std::pair<QString, QColor>> surfaces{{QStringLiteral("bg"), t.bg},
                                                               {QStringLiteral("side"), t.side},
                                                               {QStringLiteral("list"), t.list},
                                                               {QStringLiteral("page"), t.page}};
        const std::vector<std::pair<QString, QColor>> texts{
            {QStringLiteral("ink"), t.ink},           {QStringLiteral("soft"), t.soft},
            {QStringLiteral("accent"), t.accentText}, {QStringLiteral("ok"), t.ok},
            {QStringLiteral("warn"), t.warn},         {QStringLiteral("review"), t.review},
            {QStringLiteral("danger"), t.danger}};
        for (const auto &[surfaceName, surface] : surfaces) {
            for (const auto &[textName, text] : texts) {
                QTest::newRow(qPrintable(name + QLatin1Char(' ') + textName +
                                         QStringLiteral(" on ") + surfaceName))
                    << text << surface;
            }
        }
        QTest::newRow(qPrintable(name + QStringLiteral(" accent surface")))
            << t.accentText << t.accentSurface;
        QTest::newRow(qPrintable(name + QStringLiteral(" filled button")))
            << t.onAccent << t.accent;
        QTest::newRow(qPrintable(name + QStringLiteral(" mark"))) << t.ink << t.mark;
        QTest::newRow(qPrintable(name + QStringLiteral(" comment"))) << t.ink << t.comment;
        QTest::newRow(qPrintable(name + QStringLiteral(" selection")))
            << t.ink << selectionColour(t);
    }
}

void TestUiTheme::textIsReadable()
{
    QFETCH(QColor, text);
    QFETCH(QColor, surface);
    const qreal ratio = contrast(text, surface);
    QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio)));
}

void TestUiTheme::contrastIsWcag()
{
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
}

void TestUiTheme::choiceChangesEverything()
{
    QSignalSpy spy(m_theme.get(), &Theme::changed);
    m_theme->setChoice(SchemeChoice::Dark);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(m_theme->scheme(), Scheme::Dark);
    QCOMPARE(QApplication::palette().color(QPalette::Base), tokensOf(Scheme::Dark).page);
    m_theme->setChoice(SchemeChoice::Dark);
    QCOMPARE(spy.count(), 1);
    m_theme->setChoice(SchemeChoice::Light);
    QCOMPARE(QApplication::palette().color(QPalette::Base), tokensOf(Scheme::Light).page);
    // The desktop of the offscreen platform is light.
    m_theme->setChoice(SchemeChoice::System);
    QCOMPARE(m_theme->scheme(), Scheme::Light);
    QCOMPARE(QApplication::palette().color(QPalette::Base), tokensOf(Scheme::Light).page);
}

void TestUiTheme::styleSheetHasNoPlaceholderLeft()
{
    const auto *application = static_cast<QApplication *>(QCoreApplication::instance());
    QVERIFY(application->styleSheet().contains(QStringLiteral("QPushButton")));
    QVERIFY2(!application->styleSheet().contains(QLatin1Char('@')),
             qPrintable(application->styleSheet()));
}

void TestUiTheme::iconsAreThere()
{
    for (const char *name : {"search", "file-plus", "message-square-quote", "languages"}) {
        QVERIFY2(!m_theme->icon(QLatin1String(name)).isNull(), name);
    }
    QVERIFY(QFile::exists(QStringLiteral(":/icons/redaksiya.svg")));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("no such icon")));
    QVERIFY(m_theme->icon(QStringLiteral("no-such-icon")).isNull());
}

void TestUiTheme::iconHasTheColourAsked()
{
    const QIcon icon = m_theme->icon(QStringLiteral("square-pen"), Qt::red);
    const QImage image = icon.pixmap(QSize(64, 64), 2.0).toImage();
    QCOMPARE(image.width(), 128);
    bool red = false;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            QVERIFY(pixel.alpha() < 255 || pixel == QColor(Qt::red));
            red = red || pixel == QColor(Qt::red);
        }
    }
    QVERIFY(red);
    const QImage disabled = icon.pixmap(QSize(32, 32), 1.0, QIcon::Disabled).toImage();
    QVERIFY(disabled != icon.pixmap(QSize(32, 32), 1.0).toImage());
}

void TestUiTheme::chineseHeadlinesHaveTheirOwnFace()
{
    QCOMPARE(m_theme->articleFont(17, QFont::Normal, QStringLiteral("zh")).families().first(),
             QStringLiteral("Noto Serif CJK SC"));
    QCOMPARE(m_theme->articleFont(17, QFont::Normal, QStringLiteral("az")).families().first(),
             QStringLiteral("Noto Serif"));
    QCOMPARE(m_theme->articleFont(17, QFont::Bold, QStringLiteral("ru")).pixelSize(), 17);
}

void TestUiTheme::chipEditAddsAndRemoves()
{
    ChipEdit edit(*m_theme);
    edit.setName(QStringLiteral("Keywords"));
    edit.show();
    QVERIFY(QTest::qWaitForWindowExposed(&edit));
    QSignalSpy spy(&edit, &ChipEdit::edited);
    auto *field = edit.findChild<QLineEdit *>();
    QCOMPARE(field->accessibleName(), QStringLiteral("Keywords"));
    field->setFocus();

    QTest::keyClicks(field, QStringLiteral("port,"));
    QTest::keyClicks(field, QStringLiteral("Middle Corridor"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(edit.values(),
             QStringList({QStringLiteral("port"), QStringLiteral("Middle Corridor")}));
    QCOMPARE(spy.count(), 2);
    QTest::keyClicks(field, QStringLiteral("PORT"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(edit.values().size(), 2);

    QTest::keyClick(field, Qt::Key_Backspace);
    QCOMPARE(edit.values(), QStringList(QStringLiteral("port")));
    QCOMPARE(field->text(), QStringLiteral("Middle Corridor"));
    field->clear();
    const QList<Chip *> chips = edit.findChildren<Chip *>();
    for (Chip *chip : chips) {
        if (chip->isVisible()) {
            QTest::keyClick(chip, Qt::Key_Delete);
        }
    }
    QVERIFY(edit.values().isEmpty());

    spy.clear();
    edit.setValues({QStringLiteral("茶叶"), QStringLiteral("阿拉特港")});
    QCOMPARE(spy.count(), 0);
}

void TestUiTheme::chipEditDropsLateAnswers()
{
    ChipEdit edit(*m_theme);
    edit.show();
    std::vector<ChipEdit::Answer> answers;
    edit.setCompletions(
        [&answers](const QString &, const ChipEdit::Answer &answer) { answers.push_back(answer); });
    auto *field = edit.findChild<QLineEdit *>();
    QTest::keyClicks(field, QStringLiteral("po"));
    QCOMPARE(answers.size(), size_t(2));
    answers[0]({QStringLiteral("parliament")});
    auto *model = edit.findChild<QAbstractItemModel *>();
    QVERIFY(model != nullptr);
    QCOMPARE(model->rowCount(), 0);
    answers[1]({QStringLiteral("port"), QStringLiteral("police")});
    QCOMPARE(model->rowCount(), 2);
}

void TestUiTheme::dateFieldKeepsItsZone()
{
    DateTimeField field(*m_theme);
    field.setName(QStringLiteral("Planned"));
    field.setClock([] { return qint64(1695798360000); }); // 2023-09-27 07:06 UTC
    field.show();
    QSignalSpy spy(&field, &DateTimeField::edited);
    field.setMoment(Moment::fromLocal(QDate(2023, 9, 27), QTime(11, 6), "Asia/Baku"));
    auto *edit = field.findChild<QDateTimeEdit *>();
    QCOMPARE(edit->dateTime().time(), QTime(11, 6));
    QCOMPARE(spy.count(), 0);

    edit->setDateTime(QDateTime(QDate(2023, 9, 28), QTime(9, 0), Qt::UTC));
    QCOMPARE(spy.count(), 1);
    QCOMPARE(field.moment()->toIso(), QStringLiteral("2023-09-28T09:00:00+04:00"));

    field.findChild<QToolButton *>()->click();
    QVERIFY(!field.moment());
    QCOMPARE(spy.count(), 2);
    field.findChild<QPushButton *>()->click();
    QCOMPARE(field.moment()->toIso(), QStringLiteral("2023-09-27T12:00:00+04:00"));
}

void TestUiTheme::messageBarShowsAnErrorOnce()
{
    QWidget window;
    MessageBar bar(*m_theme, &window);
    window.show();
    bar.showError(Error{ErrorCode::Cancelled, QStringLiteral("Stopped."), {}, {}});
    QVERIFY(bar.isHidden());
    bool again = false;
    bar.showError(
        Error{ErrorCode::Io, QStringLiteral("The disk is full."), {}, QStringLiteral("/a/<b>")},
        {QStringLiteral("Try again"), [&again] { again = true; }});
    QVERIFY(!bar.isHidden());
    QCOMPARE(bar.text(), QStringLiteral("The disk is full.\n/a/<b>"));
    bar.findChild<QPushButton *>()->click();
    QVERIFY(again);
    QVERIFY(bar.isHidden());
}

void TestUiTheme::completersListIsOpaque()
{
    for (const SchemeChoice scheme : {SchemeChoice::Dark, SchemeChoice::Light}) {
        m_theme->setChoice(scheme);
        QLineEdit field;
        // As the file dialog of Qt makes it: nobody of ours dresses it.
        auto *completer = new QCompleter({QStringLiteral("tram"), QStringLiteral("tree")}, &field);
        field.setCompleter(completer);
        field.resize(300, 30);
        field.show();
        QTest::keyClick(&field, Qt::Key_T);
        QTRY_VERIFY(completer->popup()->isVisible());
        const QImage seen = completer->popup()->grab().toImage();
        QCOMPARE(seen.pixelColor(seen.width() - 30, seen.height() / 2), m_theme->tokens().page);
    }
}

void TestUiTheme::segmentsChoose()
{
    SegmentedControl control(3);
    control.setTexts({QStringLiteral("Read"), QStringLiteral("Edit"), QStringLiteral("Split")});
    control.show();
    QSignalSpy spy(&control, &SegmentedControl::chosen);
    control.setCurrent(1);
    QCOMPARE(spy.count(), 0);
    QCOMPARE(control.current(), 1);
    const QList<QPushButton *> buttons = control.findChildren<QPushButton *>();
    QTest::mouseClick(buttons.at(2), Qt::LeftButton);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(control.current(), 2);
}

void TestUiTheme::elidedLabelKeepsItsText()
{
    ElidedLabel label;
    label.setFullText(QStringLiteral("Qatarlar həftədə beş dəfə yola düşəcək"));
    label.resize(80, 20);
    label.show();
    QVERIFY(label.text().endsWith(QChar(0x2026)));
    QCOMPARE(label.accessibleName(), label.fullText());
    label.resize(800, 20);
    QCOMPARE(label.text(), label.fullText());
}

/// Everything once, drawn in both schemes: an eye can look at it with RD_GRABS=<folder>.
void TestUiTheme::gallery()
{
    QWidget window;
    setSurface(&window, Surface::Side);
    auto *column = new QVBoxLayout(&window);
    auto *row = new QHBoxLayout;
    auto *accent =
        new QPushButton(m_theme->icon(QStringLiteral("plus"), m_theme->tokens().onAccent),
                        QStringLiteral("New interview"));
    setKind(accent, ButtonKind::Accent);
    auto *quiet = new QPushButton(m_theme->icon(QStringLiteral("search")), QStringLiteral("Link"));
    setKind(quiet, ButtonKind::Quiet);
    auto *off = new QPushButton(m_theme->icon(QStringLiteral("save")), QStringLiteral("Off"));
    off->setEnabled(false);
    auto *danger = new QPushButton(QStringLiteral("Delete"));
    setKind(danger, ButtonKind::Danger);
    auto *segments = new SegmentedControl(3);
    segments->setTexts({QStringLiteral("Read"), QStringLiteral("Edit"), QStringLiteral("Split")});
    segments->setCurrent(1);
    for (QWidget *w : std::initializer_list<QWidget *>{
             accent, new QPushButton(QStringLiteral("Import")), quiet, off, danger, segments}) {
        row->addWidget(w);
    }
    column->addLayout(row);
    auto *bar = new MessageBar(*m_theme);
    column->addWidget(bar);
    bar->showError(Error{ErrorCode::Io,
                         QStringLiteral("Redaksiya could not write the file. Your text is safe in "
                                        "the library; choose another folder."),
                         {},
                         QStringLiteral("/media/usb/müsahibə.pdf")},
                   {QStringLiteral("Choose another folder"), [] {}});
    auto *form = new QFormLayout;
    auto *combo = new QComboBox;
    combo->addItems({QStringLiteral("Xarici siyasət"), QStringLiteral("İqtisadiyyat")});
    auto *check = new QCheckBox(QStringLiteral("Вместе с изображениями"));
    check->setChecked(true);
    auto *date = new DateTimeField(*m_theme);
    date->setMoment(Moment::fromLocal(QDate(2024, 10, 3), QTime(9, 45), "Asia/Baku"));
    auto *chips = new ChipEdit(*m_theme);
    chips->setValues({QStringLiteral("port"), QStringLiteral("Middle Corridor"),
                      QStringLiteral("茶叶"), QStringLiteral("containers")});
    auto *progress = new ProgressStrip(*m_theme);
    progress->setText(QStringLiteral("Importing 120 of 400"));
    progress->setProgress(120, 400);
    auto *dot = new StatusDot(*m_theme);
    dot->setStatus(Status::InReview);
    auto *radio = new QRadioButton(QStringLiteral("One file"));
    radio->setChecked(true);
    auto *spin = new QSpinBox;
    form->addRow(QStringLiteral("Headline"),
                 new QLineEdit(QStringLiteral("Nazirlik yeni qatar qrafikini təsdiqləyib")));
    form->addRow(QStringLiteral("Section"), combo);
    form->addRow(QStringLiteral("Length"), spin);
    form->addRow(QStringLiteral("Planned"), date);
    form->addRow(QStringLiteral("Deadline"), new DateTimeField(*m_theme));
    form->addRow(QStringLiteral("Keywords"), chips);
    form->addRow(QStringLiteral("Status"), dot);
    form->addRow({}, check);
    form->addRow({}, radio);
    form->addRow({}, progress);
    column->addLayout(form);
    auto *tabs = new QTabBar;
    tabs->addTab(QStringLiteral("“We load a train”"));
    tabs->addTab(QStringLiteral("连科兰的茶"));
    column->addWidget(tabs);
    auto *header = new SectionHeader(*m_theme);
    header->setText(QStringLiteral("Publication"));
    column->addWidget(header);
    auto *empty = new EmptyState(*m_theme);
    empty->setContent(QStringLiteral("newspaper"), QStringLiteral("No articles yet"),
                      QStringLiteral("Write the first one, or import what you have."),
                      QStringLiteral("Import"));
    column->addWidget(empty, 1);
    window.resize(760, 820);
    window.show();
    const QString folder = qEnvironmentVariable("RD_GRABS");
    QImage previous;
    for (const SchemeChoice choice : {SchemeChoice::Light, SchemeChoice::Dark}) {
        m_theme->setChoice(choice);
        const QImage image = window.grab().toImage();
        QVERIFY(!image.isNull() && image != previous);
        previous = image;
        if (!folder.isEmpty()) {
            image.save(QStringLiteral("%1/gallery-%2.png")
                           .arg(folder, choice == SchemeChoice::Dark ? QStringLiteral("dark")
                                                                     : QStringLiteral("light")));
        }
    }
    m_theme->setChoice(SchemeChoice::Light);
}

QTEST_MAIN(TestUiTheme)
#include "test_ui_theme.moc"
