// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/templates.h"
#include "tests/ui/editor/librarycase.h"
#include "ui/editor/editorpanel.h"
#include "ui/editor/editorview.h"
#include "ui/people/savetemplatedialog.h"
#include "ui/people/templatesdialog.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

using namespace rd;
using namespace rd::ui;
using rd::ui::testing::interview;
using rd::ui::testing::LibraryCase;

namespace {

struct Office
{
    Office()
        : library(interview())
        , theme(*qApp)
    {
        theme.setChoice(SchemeChoice::Light);
    }
    [[nodiscard]] std::vector<TemplateInfo> stored() const
    {
        return library.wait<std::vector<TemplateInfo>>(
            [](store::Repository &repository) { return store::Templates(repository).all(); });
    }
    [[nodiscard]] ArticleContent content(TemplateId id) const
    {
        return library.wait<ArticleContent>([id](store::Repository &repository) {
            return store::Templates(repository).content(id);
        });
    }
    void add(const QString &name, int position) const
    {
        TemplateInfo info;
        info.name = name;
        info.language = QStringLiteral("en");
        info.position = position;
        const ArticleContent made = templateFrom(interview(), {});
        library.wait<TemplateId>([info, made](store::Repository &repository) {
            return store::Templates(repository).save(info, made);
        });
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList all;
        for (const TemplateInfo &info : stored()) {
            all.append(info.name);
        }
        return all;
    }

    LibraryCase library;
    Theme theme;
};

template <typename Widget>
Widget &child(const QWidget &parent, const char *name)
{
    return *parent.findChild<Widget *>(QLatin1String(name));
}

} // namespace

class TestUiTemplates final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<TemplateId>(); }

    void wordsBecomePrompts()
    {
        ArticleContent article = interview();
        article.metadata.published = Moment::fromLocal(QDate(2025, 1, 1), QTime(9, 0), "Asia/Baku");
        article.body.blocks[1].runs.push_back(
            {RunKind::Text, QStringLiteral(" Do not print."), {{MarkKind::OffRecord, {}}}, {}});
        const ArticleContent made = templateFrom(article, {});
        QVERIFY(!made.metadata.published);
        QVERIFY(made.metadata.headline.isEmpty());
        QCOMPARE(made.body.blocks.size(), size_t(4));
        QVERIFY(made.body.blocks[0].runs.empty());
        QCOMPARE(made.body.blocks[0].prompt,
                 QStringLiteral("How many containers passed through the port this year?"));
        QVERIFY(!made.body.blocks[1].prompt.contains(QStringLiteral("print")));
        QCOMPARE(made.body.blocks[0].speaker, QStringLiteral("ar"));
        QVERIFY(made.speakers[0].name.isEmpty());
        TemplateParts parts;
        parts.texts = TemplateTexts::Keep;
        QVERIFY(!templateFrom(article, parts).body.blocks[0].runs.empty());
    }

    void savedFromAnArticle()
    {
        const Office office;
        SaveTemplateDialog dialog(office.library.store(), office.theme, interview());
        QSignalSpy saved(&dialog, &SaveTemplateDialog::saved);
        dialog.show();
        auto &save = child<QPushButton>(dialog, "save");
        QVERIFY(!save.isEnabled());
        QTest::keyClicks(&child<QLineEdit>(dialog, "templateName"),
                         QStringLiteral("Port interview"));
        keep(dialog, QStringLiteral("savetemplate"));
        QTest::keyClick(&child<QLineEdit>(dialog, "templateName"), Qt::Key_Return);
        QVERIFY(saved.wait());
        QCOMPARE(office.names(), QStringList{QStringLiteral("Port interview")});
        const ArticleContent made = office.content(office.stored().at(0).id);
        QVERIFY(made.body.blocks.at(0).prompt.contains(QStringLiteral("containers")));
    }

    void promptsAreWrittenInTheEditor()
    {
        const Office office;
        office.add(QStringLiteral("Interview"), 0);
        TemplatesDialog dialog(office.library.store(), office.theme);
        dialog.show();
        auto *editor = dialog.findChild<EditorPanel *>();
        QTRY_VERIFY(editor->article() != nullptr);
        auto &prompt = child<QLineEdit>(dialog, "prompt");
        QVERIFY(prompt.text().contains(QStringLiteral("containers")));
        prompt.setFocus();
        prompt.selectAll();
        QTest::keyClicks(&prompt, QStringLiteral("What is new?"));
        keep(dialog, QStringLiteral("templates"));
        const TemplateId id = office.stored().at(0).id;
        dialog.accept();
        QTRY_COMPARE(office.content(id).body.blocks.at(0).prompt, QStringLiteral("What is new?"));
    }

    void renamedCopiedOrderedRemoved()
    {
        const Office office;
        office.add(QStringLiteral("Interview"), 0);
        office.add(QStringLiteral("Review"), 1);
        TemplatesDialog dialog(office.library.store(), office.theme);
        dialog.show();
        auto &list = child<QListWidget>(dialog, "templates");
        auto *editor = dialog.findChild<EditorPanel *>();
        QTRY_VERIFY(editor->article() != nullptr);
        QTRY_COMPARE(list.count(), 2);
        list.setFocus();
        QTest::keyClick(&list, Qt::Key_Down, Qt::AltModifier);
        QTRY_COMPARE(office.names().first(), QStringLiteral("Review"));
        auto &name = child<QLineEdit>(dialog, "templateName");
        name.selectAll();
        QTest::keyClicks(&name, QStringLiteral("Long talk"));
        QTRY_VERIFY(office.names().contains(QStringLiteral("Long talk")));
        QTRY_VERIFY(editor->article() != nullptr);
        child<QPushButton>(dialog, "duplicate").click();
        QTRY_COMPARE(list.count(), 3);
        QTRY_VERIFY(office.names().contains(QStringLiteral("Long talk (copy)")));
        QTRY_COMPARE(list.currentItem()->text(), QStringLiteral("Long talk (copy)"));
        QTRY_VERIFY(editor->article() != nullptr);
        child<QPushButton>(dialog, "delete").click();
        QTRY_COMPARE(list.count(), 2);
        QVERIFY(!office.names().contains(QStringLiteral("Long talk (copy)")));
    }

    void newFromAStart()
    {
        const Office office;
        TemplatesDialog dialog(office.library.store(), office.theme);
        dialog.show();
        auto *menu = child<QPushButton>(dialog, "new").menu();
        QVERIFY(menu->actions().size() > 3);
        QAction *start = menu->actions().last();
        start->trigger();
        QTRY_COMPARE(office.names(), QStringList{start->text()});
        auto *editor = dialog.findChild<EditorPanel *>();
        QTRY_VERIFY(editor->article() != nullptr);
        const Body body = editor->article()->content().body;
        QVERIFY(std::any_of(body.blocks.begin(), body.blocks.end(),
                            [](const Block &block) { return !block.prompt.isEmpty(); }));
    }

private:
    /// RD_GRABS=<folder> keeps the pictures.
    static void keep(QWidget &widget, const QString &name)
    {
        const QString folder = qEnvironmentVariable("RD_GRABS");
        if (!folder.isEmpty()) {
            QTest::qWait(50); // what was just shown is laid out
            widget.grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
        }
    }
};

QTEST_MAIN(TestUiTemplates)
#include "test_ui_templates.moc"
