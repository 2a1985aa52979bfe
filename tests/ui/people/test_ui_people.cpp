// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/people.h"
#include "tests/ui/editor/librarycase.h"
#include "ui/people/mergedialog.h"
#include "ui/people/peopledialog.h"
#include "ui/people/personwords.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>

using namespace rd;
using namespace rd::ui;
using rd::ui::testing::interview;
using rd::ui::testing::LibraryCase;

namespace {

Person leyla()
{
    Person person;
    person.uuid = newUuid();
    person.name = QStringLiteral("Leyla Quliyeva");
    person.names = {
        {QStringLiteral("az"), {}, QStringLiteral("Leyla Quliyeva")},
        {QStringLiteral("az"), QStringLiteral("genitive"), QStringLiteral("Leyla Quliyevanın")},
        {QStringLiteral("ru"), {}, QStringLiteral("Лейла Гулиева")},
        {QStringLiteral("ru"), QStringLiteral("dative"), QStringLiteral("Лейле Гулиевой")},
        {QStringLiteral("zh"), {}, QStringLiteral("莱拉·古利耶娃")}};
    person.titles = {{QStringLiteral("en"),
                      QStringLiteral("director"),
                      QStringLiteral("Port of Alat"),
                      QStringLiteral("2021-03-01"),
                      {}},
                     {QStringLiteral("en"), QStringLiteral("deputy director"),
                      QStringLiteral("Port of Alat"), QStringLiteral("2016-01-01"),
                      QStringLiteral("2021-02-28")}};
    return person;
}

Person named(const QString &name, const QString &title = {})
{
    Person person;
    person.uuid = newUuid();
    person.name = name;
    if (!title.isEmpty()) {
        person.titles = {{QStringLiteral("en"), title, {}, {}, {}}};
    }
    return person;
}

struct Office
{
    explicit Office(const std::vector<Person> &persons)
        : library(interview())
        , theme(*qApp)
    {
        theme.setChoice(SchemeChoice::Light);
        for (const Person &person : persons) {
            library.wait<PersonId>([person](store::Repository &repository) {
                return store::People(repository).save(person);
            });
        }
        dialog =
            std::make_unique<PeopleDialog>(library.store(), theme, QStringLiteral("Aygün Rzayeva"));
        dialog->show();
    }
    [[nodiscard]] std::vector<Person> stored() const
    {
        return library.wait<std::vector<Person>>(
            [](store::Repository &repository) { return store::People(repository).all(); });
    }
    [[nodiscard]] QListWidget &list() const
    {
        return *dialog->findChild<QListWidget *>(QStringLiteral("people"));
    }
    template <typename Widget>
    [[nodiscard]] Widget &child(const char *name) const
    {
        return *dialog->findChild<Widget *>(QLatin1String(name));
    }
    [[nodiscard]] QStringList shown() const
    {
        QStringList names;
        for (int row = 0; row < list().count(); ++row) {
            if (!list().item(row)->isHidden()) {
                names.append(list().item(row)->text());
            }
        }
        return names;
    }

    LibraryCase library;
    Theme theme;
    std::unique_ptr<PeopleDialog> dialog;
};

void type(QLineEdit &field, const QString &text)
{
    field.setFocus();
    field.selectAll();
    field.insert(text);
    QTest::keyClick(&field, Qt::Key_Return);
}

} // namespace

class TestUiPeople final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void formsAreTheLanguages()
    {
        QCOMPARE(nameForms(QStringLiteral("az")).size(), 7); // six cases and the address
        QCOMPARE(nameForms(QStringLiteral("ru")).size(), 7);
        QCOMPARE(nameForms(QStringLiteral("en")).size(), 2);
        QCOMPARE(nameForms(QStringLiteral("zh")).size(), 2);
        QVERIFY(!nameForms(QStringLiteral("az")).contains(QStringLiteral("instrumental")));
        QVERIFY(!nameForms(QStringLiteral("ru")).contains(QStringLiteral("ablative")));
    }

    void daysAsPeopleWriteThem()
    {
        QCOMPARE(isoDay(QStringLiteral("2021"), false).value(), QStringLiteral("2021-01-01"));
        QCOMPARE(isoDay(QStringLiteral("2021"), true).value(), QStringLiteral("2021-12-31"));
        QCOMPARE(isoDay(QStringLiteral("2024-2"), true).value(), QStringLiteral("2024-02-29"));
        QCOMPARE(isoDay(QStringLiteral("27.09.2023"), false).value(), QStringLiteral("2023-09-27"));
        QVERIFY(isoDay({}, true).value().isEmpty());
        QVERIFY(!isoDay(QStringLiteral("2023-02-30"), false));
        QVERIFY(!isoDay(QStringLiteral("soon"), false));
    }

    void searchIsFolded()
    {
        const Office office({leyla(), named(QStringLiteral("Şəhriyar İsmayılov"))});
        QTRY_COMPARE(office.shown().size(), 2);
        office.child<QLineEdit>("search").setText(QStringLiteral("sehriyar ismayil"));
        QCOMPARE(office.shown().size(), 1);
        office.child<QLineEdit>("search").setText(QStringLiteral("лейле"));
        QCOMPARE(office.shown().size(), 1);
        QVERIFY(office.shown().first().startsWith(QStringLiteral("Leyla")));
        QVERIFY(office.shown().first().contains(QStringLiteral("director, Port of Alat")));
        office.child<QLineEdit>("search").setText(QStringLiteral("nobody"));
        QVERIFY(office.shown().isEmpty());
    }

    void twoOfOneNameStayTwo()
    {
        const Office office(
            {named(QStringLiteral("Elçin Məmmədov"), QStringLiteral("minister")),
             named(QStringLiteral("Elçin Məmmədov"), QStringLiteral("goalkeeper"))});
        QTRY_COMPARE(office.shown().size(), 2);
        QVERIFY(office.shown()[0] != office.shown()[1]);
        QTRY_VERIFY(office.child<QPushButton>("doubles").isVisible());
        office.child<QPushButton>("doubles").click();
        auto *ask = office.dialog->findChild<MergeDialog *>();
        QVERIFY(ask != nullptr);
        ask->findChild<QPushButton *>(QStringLiteral("apart"))->click();
        QTRY_VERIFY(!office.child<QPushButton>("doubles").isVisible());
        QCOMPARE(office.stored().size(), size_t(2));
    }

    void editsAreSavedAndUndone()
    {
        const Office office({leyla()});
        QTRY_COMPARE(office.shown().size(), 1);
        type(office.child<QLineEdit>("ru.genitive"), QStringLiteral("Лейлы Гулиевой"));
        QTRY_COMPARE(office.stored().at(0).nameIn(QStringLiteral("ru"), QStringLiteral("genitive")),
                     QStringLiteral("Лейлы Гулиевой"));
        type(office.child<QLineEdit>("az.address"), QStringLiteral("Leyla xanım"));
        QTRY_COMPARE(office.stored().at(0).nameIn(QStringLiteral("az"), QStringLiteral("address")),
                     QStringLiteral("Leyla xanım"));
        QTest::keyClick(office.dialog.get(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(office.stored().at(0).nameIn(QStringLiteral("az"), QStringLiteral("address")),
                     QStringLiteral("Leyla Quliyeva"));
        QCOMPARE(office.stored().at(0).nameIn(QStringLiteral("ru"), QStringLiteral("genitive")),
                 QStringLiteral("Лейлы Гулиевой"));
        QTRY_VERIFY(office.child<QLineEdit>("az.address").text().isEmpty());
    }

    void newDeletedAndBack()
    {
        const Office office({});
        QTRY_VERIFY(office.child<QPushButton>("new").isEnabled());
        office.child<QPushButton>("new").click();
        QTRY_COMPARE(office.shown().size(), 1);
        type(office.child<QLineEdit>("personName"), QStringLiteral("Ма Чи"));
        QTRY_COMPARE(office.stored().at(0).name, QStringLiteral("Ма Чи"));
        // Somebody without a name cannot be filed.
        type(office.child<QLineEdit>("personName"), QString());
        QCOMPARE(office.child<QLineEdit>("personName").text(), QStringLiteral("Ма Чи"));
        QTRY_COMPARE(office.list().item(0)->text(), QStringLiteral("Ма Чи"));
        const QString uuid = office.stored().at(0).uuid;
        office.list().setFocus();
        QTest::keyClick(&office.list(), Qt::Key_Delete);
        QTRY_VERIFY(office.stored().empty());
        office.child<QPushButton>("undo").click();
        QTRY_COMPARE(office.stored().size(), size_t(1));
        QCOMPARE(office.stored().at(0).uuid, uuid);
    }

    void titlesHaveDates()
    {
        const Office office({leyla()});
        QTRY_COMPARE(office.shown().size(), 1);
        office.child<QPushButton>("addTitle").click();
        const auto fields = office.dialog->findChildren<QLineEdit *>();
        std::vector<QLineEdit *> titles;
        std::vector<QLineEdit *> starts;
        for (QLineEdit *field : fields) {
            if (field->accessibleName() == QStringLiteral("Title")) {
                titles.push_back(field);
            } else if (field->accessibleName().startsWith(QStringLiteral("From"))) {
                starts.push_back(field);
            }
        }
        QCOMPARE(titles.size(), size_t(3));
        type(*titles.back(), QStringLiteral("minister"));
        type(*starts.back(), QStringLiteral("soon"));
        QCOMPARE(starts.back()->text(), QStringLiteral("soon")); // said, not thrown away
        type(*starts.back(), QStringLiteral("2025"));
        QCOMPARE(starts.back()->text(), QStringLiteral("2025-01-01"));
        QTRY_COMPARE(office.stored().at(0).titles.size(), size_t(3));
        QTRY_COMPARE(office.stored().at(0).titles.back().from, QStringLiteral("2025-01-01"));
    }

    void doublesMerge()
    {
        const Office office({leyla(), named(QStringLiteral("Leyla Quliyeva"))});
        QTRY_COMPARE(office.shown().size(), 2);
        office.list().selectAll();
        office.child<QPushButton>("mergeSelected").click();
        auto *ask = office.dialog->findChild<MergeDialog *>();
        QVERIFY(ask != nullptr);
        keep(*ask, QStringLiteral("merge"));
        ask->findChild<QPushButton *>(QStringLiteral("merge"))->click();
        QTRY_COMPARE(office.stored().size(), size_t(1));
        QCOMPARE(office.stored().at(0).titles.size(), size_t(2));
        QTRY_COMPARE(office.shown().size(), 1);
    }

    void everyControlHasAName()
    {
        const Office office({leyla()});
        QTRY_COMPARE(office.shown().size(), 1);
        const auto all = office.dialog->findChildren<QWidget *>();
        for (QWidget *widget : all) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus ||
                widget->objectName().startsWith(QLatin1String("qt_"))) {
                continue;
            }
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
            QVERIFY(face != nullptr);
            QVERIFY2(!face->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
        }
        keep(*office.dialog, QStringLiteral("people"));
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

QTEST_MAIN(TestUiPeople)
#include "test_ui_people.moc"
