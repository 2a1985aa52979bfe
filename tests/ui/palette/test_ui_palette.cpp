// SPDX-License-Identifier: GPL-3.0-or-later
// The palette over a small library: typed at, moved in, read aloud.
#include "../articlelist/newsroom.h"
#include "app/base/translations.h"
#include "ui/palette/commandpalette.h"
#include "ui/palette/palettemodel.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace rd;
using namespace rd::ui;

class TestPalette : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void query_signs_chooseAKind();
    void rank_beginningsComeFirst();
    void names_becomeWords();
    void actions_areFoundInAnyOrderOfWords();
    void actions_areFoundByTheirEnglishName();
    void actions_thatCannotBeUsed_areNotShown();
    void articles_areFoundByFoldedBeginnings();
    void articles_queryLanguage_isNotReached();
    void enter_beforeTheAnswer_waitsForIt();
    void sections_areFoundInEveryLanguage();
    void settings_areFound();
    void recent_comesFirst();
    void nothing_saysWhatCanBeDone();
    void keys_moveAndAreReadAloud();

private:
    void open(const PaletteHistory &history = {});
    void type(const QString &text) const;
    QAction *add(const char *name, const QString &text, const char *keys = "");
    [[nodiscard]] QStringList titles() const;
    [[nodiscard]] QLineEdit *field() const
    {
        return m_palette->findChild<QLineEdit *>(QStringLiteral("paletteField"));
    }
    [[nodiscard]] QListView *list() const
    {
        return m_palette->findChild<QListView *>(QStringLiteral("paletteList"));
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<testing::Newsroom> m_news;
    std::unique_ptr<QWidget> m_window;
    QPointer<CommandPalette> m_palette;
    QString m_ran; ///< what the last thing run did
};

void TestPalette::initTestCase()
{
    m_theme = std::make_unique<Theme>(*static_cast<QApplication *>(QCoreApplication::instance()));
}

void TestPalette::init()
{
    m_news = std::make_unique<testing::Newsroom>();
    QVERIFY(m_news->store);
    const auto add = [this](const char *language, const char *headline) {
        m_news->add(testing::Newsroom::article(QLatin1String(language), QString::fromUtf8(headline),
                                               QStringLiteral("Sahil"), Status::Draft,
                                               QStringLiteral("Xarici siyasət")));
    };
    add("az", "Şəhərin limanı yenilənir");
    add("ru", "Порт без выходных");
    add("zh", "港口日夜繁忙");
    m_window = std::make_unique<QWidget>();
    m_window->resize(1000, 700);
    this->add("newInterview", QStringLiteral("New in&terview"), "Ctrl+Shift+N");
    this->add("export", QStringLiteral("İx&rac…"), "Ctrl+Shift+E");
    this->add("restore", QStringLiteral("&Put back"))->setEnabled(false);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_ran.clear();
}

void TestPalette::cleanup()
{
    delete m_palette;
    m_window.reset();
    m_news.reset();
}

QAction *TestPalette::add(const char *name, const QString &text, const char *keys)
{
    auto *action = new QAction(text, m_window.get());
    action->setObjectName(QLatin1String(name));
    action->setShortcut(QKeySequence(QLatin1String(keys), QKeySequence::PortableText));
    m_window->addAction(action);
    connect(action, &QAction::triggered, this, [this, action] { m_ran = action->objectName(); });
    return action;
}

void TestPalette::open(const PaletteHistory &history)
{
    CommandPalette::Providers providers;
    providers.push_back(std::make_unique<ActionProvider>(m_window->actions()));
    providers.push_back(
        std::make_unique<ArticleProvider>(*m_news->store, *m_theme, [this](ArticleId id) {
            m_ran = QStringLiteral("article %1").arg(id.value);
        }));
    providers.push_back(std::make_unique<SectionProvider>(
        *m_news->store, *m_theme, QStringLiteral("az"),
        [this](SectionId id) { m_ran = QStringLiteral("section %1").arg(id.value); }));
    providers.push_back(std::make_unique<SettingProvider>(
        std::vector<SettingProvider::Place>{{QStringLiteral("writing"), QStringLiteral("zone"),
                                             QStringLiteral("Vaxt qurşağı"), QStringLiteral("Yazı"),
                                             QStringLiteral("Time zone")}},
        *m_theme, [this](const QString &page, const QString &row) {
            m_ran = page + QLatin1Char('/') + row;
        }));
    m_palette = new CommandPalette(std::move(providers), history, *m_theme, m_window.get());
    m_palette->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_palette));
}

void TestPalette::type(const QString &text) const
{
    field()->clear();
    for (const QChar c : text) { // QTest's keyClicks() knows Latin letters only
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(c));
        QCoreApplication::sendEvent(field(), &press);
    }
}

QStringList TestPalette::titles() const
{
    QStringList all;
    for (int row = 0; row < list()->model()->rowCount(); ++row) {
        all.append(list()->model()->index(row, 0).data().toString());
    }
    return all;
}

void TestPalette::query_signs_chooseAKind()
{
    QCOMPARE(paletteQuery(QStringLiteral("> new")).only, PaletteKind::Action);
    QCOMPARE(paletteQuery(QStringLiteral("》new")).only, PaletteKind::Action);
    QCOMPARE(paletteQuery(QStringLiteral("@İqtisad")).only, PaletteKind::Section);
    QCOMPARE(paletteQuery(QStringLiteral("#")).only, PaletteKind::Setting);
    QVERIFY(!paletteQuery(QStringLiteral("news #1")).only);
    QCOMPARE(paletteQuery(QStringLiteral("> New  Item")).words,
             (QStringList{QStringLiteral("new"), QStringLiteral("item")}));
}

void TestPalette::rank_beginningsComeFirst()
{
    const QStringList words{QStringLiteral("news")};
    QCOMPARE(matchRank(words, {QStringLiteral("News item")}), 0);
    QCOMPARE(matchRank(words, {QStringLiteral("New news")}), 1);
    QCOMPARE(matchRank(words, {QStringLiteral("Goodnews")}), 2);
    QVERIFY(!matchRank(words, {QStringLiteral("Novelty")}));
    QCOMPARE(matchRank({}, {QStringLiteral("Anything")}), 0);
}

void TestPalette::names_becomeWords()
{
    QCOMPARE(wordsOfName(QStringLiteral("editor.pullQuote")), QStringLiteral("pull quote"));
    QCOMPARE(wordsOfName(QStringLiteral("export_pdf")), QStringLiteral("export pdf"));
    QCOMPARE(wordsOfName({}), QString());
}

void TestPalette::actions_areFoundInAnyOrderOfWords()
{
    open();
    type(QStringLiteral("interview new"));
    QTRY_COMPARE(titles(), QStringList{QStringLiteral("New interview")});
    QTest::keyClick(field(), Qt::Key_Return);
    QTRY_COMPARE(m_ran, QStringLiteral("newInterview"));
    QTRY_VERIFY(m_palette.isNull());
}

void TestPalette::actions_areFoundByTheirEnglishName()
{
    open();
    type(QStringLiteral("ixrac"));
    QTRY_COMPARE(titles(), QStringList{QStringLiteral("İxrac…")});
    type(QStringLiteral("export"));
    QTRY_COMPARE(titles(), QStringList{QStringLiteral("İxrac…")});
    const QModelIndex row = list()->model()->index(0, 0);
    QCOMPARE(row.data(PaletteModel::KeysRole).toString(),
             QKeySequence(QStringLiteral("Ctrl+Shift+E")).toString(QKeySequence::NativeText));
}

void TestPalette::actions_thatCannotBeUsed_areNotShown()
{
    open();
    QCOMPARE(titles().size(), 2);
    type(QStringLiteral("> put back"));
    QTRY_VERIFY(titles().isEmpty());
}

void TestPalette::articles_areFoundByFoldedBeginnings()
{
    open();
    type(QStringLiteral("seh lim"));
    QTRY_COMPARE(titles(), QStringList{QStringLiteral("Şəhərin limanı yenilənir")});
    type(QStringLiteral("порт"));
    QTRY_COMPARE(titles().value(0), QStringLiteral("Порт без выходных"));
    type(QStringLiteral("港口"));
    QTRY_COMPARE(titles(), QStringList{QStringLiteral("港口日夜繁忙")});
    QTest::keyClick(field(), Qt::Key_Return);
    QTRY_VERIFY(m_ran.startsWith(QStringLiteral("article ")));
}

void TestPalette::articles_queryLanguage_isNotReached()
{
    open();
    for (const char *typed : {"(", "\"", "порт OR", "-порт", "headline:порт", "lang:(", "*"}) {
        type(QString::fromUtf8(typed));
    }
    type(QStringLiteral("\"порт"));
    QTRY_COMPARE(titles().value(0), QStringLiteral("Порт без выходных"));
}

void TestPalette::enter_beforeTheAnswer_waitsForIt()
{
    open();
    field()->setText(QStringLiteral("порт"));
    QTest::keyClick(field(), Qt::Key_Return);
    QTRY_VERIFY(m_ran.startsWith(QStringLiteral("article ")));
    QTRY_VERIFY(m_palette.isNull());
}

void TestPalette::sections_areFoundInEveryLanguage()
{
    open();
    type(QStringLiteral("@"));
    QTRY_VERIFY(titles().contains(QStringLiteral("Xarici siyasət")));
    QVERIFY(!titles().contains(QStringLiteral("New interview")));
    type(QStringLiteral("@ xarici"));
    QTRY_COMPARE(titles().size(), 1);
    QTest::keyClick(field(), Qt::Key_Return);
    QTRY_VERIFY(m_ran.startsWith(QStringLiteral("section ")));
}

void TestPalette::settings_areFound()
{
    open();
    type(QStringLiteral("qursag"));
    QTRY_COMPARE(titles(), QStringList{QStringLiteral("Vaxt qurşağı")});
    type(QStringLiteral("# time zone"));
    QTRY_COMPARE(titles().size(), 1);
    QTest::keyClick(field(), Qt::Key_Return);
    QTRY_COMPARE(m_ran, QStringLiteral("writing/zone"));
}

void TestPalette::recent_comesFirst()
{
    PaletteHistory history;
    open(history);
    QCOMPARE(titles().front(), QStringLiteral("New interview"));
    QSignalSpy chosen(m_palette, &CommandPalette::chosen);
    type(QStringLiteral("ixrac"));
    QTest::keyClick(field(), Qt::Key_Return);
    QTRY_COMPARE(chosen.count(), 1);
    history.note(chosen.front().front().toString());
    QTemporaryDir folder;
    QSettings stored(folder.filePath(QStringLiteral("p.ini")), QSettings::IniFormat);
    history.save(stored);
    QTRY_VERIFY(m_palette.isNull());
    open(PaletteHistory::load(stored));
    QCOMPARE(titles().front(), QStringLiteral("İxrac…"));
    for (int i = 0; i < 50; ++i) {
        history.note(QString::number(i));
    }
    QCOMPARE(history.ageOf(QStringLiteral("49")), 0);
    QCOMPARE(history.ageOf(QStringLiteral("1")), PaletteHistory::most);
}

void TestPalette::nothing_saysWhatCanBeDone()
{
    open();
    type(QStringLiteral("xylophone"));
    auto *nothing = m_palette->findChild<QLabel *>(QStringLiteral("noCommand"));
    QTRY_VERIFY(nothing->isVisible());
    QVERIFY(nothing->text().contains(QStringLiteral("xylophone")));
    QTest::keyClick(field(), Qt::Key_Return); // nobody would search: what was typed stays
    QVERIFY(m_palette && m_palette->isVisible());
    QSignalSpy searched(m_palette, &CommandPalette::searchRequested);
    type(QStringLiteral("xylophones"));
    QTRY_VERIFY(nothing->isVisible());
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(searched.count(), 1);
    QCOMPARE(searched.front().front().toString(), QStringLiteral("xylophones"));
}

void TestPalette::keys_moveAndAreReadAloud()
{
    open();
    QTest::keyClick(field(), Qt::Key_Down);
    QCOMPARE(list()->currentIndex().row(), 1);
    QTest::keyClick(field(), Qt::Key_Up);
    QTest::keyClick(field(), Qt::Key_Up);
    QCOMPARE(list()->currentIndex().row(), 0);
    QVERIFY(field()->hasFocus());
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(list());
    QVERIFY(!face->text(QAccessible::Name).isEmpty());
    QCOMPARE(face->childCount(), 2);
    QCOMPARE(face->child(0)->text(QAccessible::Name), QStringLiteral("New interview, Action"));
    QCOMPARE(face->child(0)->role(), QAccessible::ListItem);
    QVERIFY(!QAccessible::queryAccessibleInterface(field())->text(QAccessible::Name).isEmpty());
}

QTEST_MAIN(TestPalette)
#include "test_ui_palette.moc"
