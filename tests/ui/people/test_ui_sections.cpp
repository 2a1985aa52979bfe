// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/people.h"
#include "tests/ui/editor/librarycase.h"
#include "ui/people/removesectiondialog.h"
#include "ui/people/sectionsdialog.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>

using namespace rd;
using namespace rd::ui;
using rd::ui::testing::interview;
using rd::ui::testing::LibraryCase;

namespace {

Section section(const QString &en, const QString &az, int position)
{
    Section made;
    made.labels = {{QStringLiteral("en"), en}, {QStringLiteral("az"), az}};
    made.position = position;
    return made;
}

ArticleContent article()
{
    ArticleContent content = interview();
    content.metadata.section = QStringLiteral("Economy");
    return content;
}

struct Office
{
    Office()
        : library(article()) // founds "Economy"
        , theme(*qApp)
    {
        theme.setChoice(SchemeChoice::Light);
        // A new library has sections of its own; three are enough to see.
        const auto seeded = library.wait<std::vector<Section>>(
            [](store::Repository &repository) { return repository.sections(); });
        for (const Section &old : seeded) {
            if (old.label(QStringLiteral("en")) != QStringLiteral("Economy")) {
                library.wait<int>([old](store::Repository &repository) -> Result<int> {
                    const auto gone = store::People(repository).removeSection(old.id, {}, {});
                    return gone ? Result<int>(0) : fail(gone.error());
                });
            }
        }
        for (const Section &made :
             {section(QStringLiteral("Foreign policy"), QStringLiteral("Xarici siyasət"), 10001),
              section(QStringLiteral("Sport"), QStringLiteral("İdman"), 10002)}) {
            library.wait<SectionId>(
                [made](store::Repository &repository) { return repository.saveSection(made); });
        }
        dialog = std::make_unique<SectionsDialog>(library.store(), theme, QStringLiteral("Aygün"));
        dialog->show();
    }
    [[nodiscard]] QStringList stored() const
    {
        const auto all = library.wait<std::vector<Section>>(
            [](store::Repository &repository) { return repository.sections(); });
        QStringList labels;
        for (const Section &one : all) {
            labels.append(one.label(QStringLiteral("en")));
        }
        return labels;
    }
    [[nodiscard]] QListWidget &list() const { return child<QListWidget>("sections"); }
    template <typename Widget>
    [[nodiscard]] Widget &child(const char *name) const
    {
        return *dialog->findChild<Widget *>(QLatin1String(name));
    }

    LibraryCase library;
    Theme theme;
    std::unique_ptr<SectionsDialog> dialog;
};

} // namespace

class TestUiSections final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void orderByKeysAndUndo()
    {
        const Office office;
        QTRY_COMPARE(office.list().count(), 3);
        office.list().setCurrentRow(2);
        office.list().setFocus();
        QTest::keyClick(&office.list(), Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(office.stored(),
                     (QStringList{QStringLiteral("Economy"), QStringLiteral("Sport"),
                                  QStringLiteral("Foreign policy")}));
        QTRY_COMPARE(office.list().currentRow(), 1);
        QTest::keyClick(office.dialog.get(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(office.stored().last(), QStringLiteral("Sport"));
    }

    void labelsAndColour()
    {
        const Office office;
        QTRY_COMPARE(office.list().count(), 3);
        office.list().setCurrentRow(1);
        auto &field = office.child<QLineEdit>("label.ru");
        field.setFocus();
        field.insert(QStringLiteral("Внешняя политика"));
        QTest::keyClick(&field, Qt::Key_Return);
        const auto stored = [&office] {
            return office.library
                .wait<std::vector<Section>>(
                    [](store::Repository &repository) { return repository.sections(); })
                .at(1);
        };
        QTRY_COMPARE(stored().label(QStringLiteral("ru")), QStringLiteral("Внешняя политика"));
        QCOMPARE(stored().label(QStringLiteral("az")), QStringLiteral("Xarici siyasət"));
        const auto buttons = office.dialog->findChildren<QToolButton *>();
        for (QToolButton *button : buttons) {
            if (button->accessibleName() == QStringLiteral("Green")) {
                button->click();
            }
        }
        QTRY_VERIFY(stored().colour.startsWith(QLatin1Char('#')));
        office.child<QPushButton>("undo").click();
        QTRY_VERIFY(stored().colour.isEmpty());
        // Without any label a section could not be chosen.
        for (const char *name : {"label.az", "label.en", "label.ru"}) {
            auto &label = office.child<QLineEdit>(name);
            label.setFocus();
            label.clear();
            QTest::keyClick(&label, Qt::Key_Return);
        }
        QTRY_VERIFY(!stored().labels.isEmpty());
        keep(*office.dialog, QStringLiteral("sections"));
    }

    void removedWithASuccessor()
    {
        const Office office;
        QTRY_COMPARE(office.list().count(), 3);
        office.list().setCurrentRow(0);
        office.child<QPushButton>("remove").click();
        QTRY_VERIFY(office.dialog->findChild<RemoveSectionDialog *>() != nullptr);
        auto *ask = office.dialog->findChild<RemoveSectionDialog *>();
        QVERIFY(
            ask->findChild<QLabel *>(QStringLiteral("about"))->text().contains(QLatin1Char('1')));
        keep(*ask, QStringLiteral("removesection"));
        auto *successor = ask->findChild<QComboBox *>();
        successor->setCurrentIndex(successor->findText(QStringLiteral("Sport")));
        ask->findChild<QPushButton *>(QStringLiteral("remove"))->click();
        QTRY_COMPARE(office.list().count(), 2);
        QCOMPARE(office.library.read().content.metadata.section, QStringLiteral("Sport"));
    }

    void addedUnderTheFingers()
    {
        const Office office;
        QTRY_COMPARE(office.list().count(), 3);
        office.child<QPushButton>("new").click();
        QTRY_COMPARE(office.list().count(), 4);
        QTRY_COMPARE(office.list().currentRow(), 3);
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

QTEST_MAIN(TestUiSections)
#include "test_ui_sections.moc"
