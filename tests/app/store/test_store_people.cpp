// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/desk.h"
#include "app/store/people.h"
#include "app/store/templates.h"
#include "tests/app/store/storetest.h"

using namespace rd;
using namespace rd::store;
using namespace rd::testing;

namespace {

Person named(const QString &name, const std::vector<PersonName> &names = {})
{
    Person person;
    person.name = name;
    person.names = names;
    return person;
}

QStringList namesOf(const Result<std::vector<Person>> &persons)
{
    QStringList names;
    for (const Person &person : *persons) {
        names.append(person.name);
    }
    return names;
}

template <typename T>
ErrorCode codeOf(const Result<T> &result)
{
    return result ? ErrorCode::Unsupported : result.error().code;
}

SectionId sectionOf(TestLibrary &library, const QString &label)
{
    return library->ensureSection(label, QStringLiteral("en"))->id;
}

} // namespace

class TestStorePeople : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void personComesBack();
    void matchingByAnyWord();
    void twoPersonsOfOneName();
    void mergedPersonIsFound();
    void badPersons();
    void sectionsAreOrdered();
    void removedSectionGoesToItsSuccessor();
    void removedSectionGoesToNone();
    void templates();
    void templateKeepsWhatIsNewer();
};

void TestStorePeople::personComesBack()
{
    TestLibrary library;
    People people(*library.repository);
    Person person =
        named({}, {{QStringLiteral("az"), {}, QStringLiteral("Ma Çi")},
                   {QStringLiteral("ru"), {}, QStringLiteral("Ма Чи")},
                   {QStringLiteral("ru"), QStringLiteral("genitive"), QStringLiteral("Ма Чи")},
                   {QStringLiteral("zh"), {}, QStringLiteral("马驰")},
                   {QStringLiteral("zh"), QStringLiteral("address"), {}}});
    person.titles = {{QStringLiteral("ru"),
                      QStringLiteral("политолог"),
                      QStringLiteral("ИМЭ"),
                      QStringLiteral("2020-01-01"),
                      {}},
                     {{}, {}, {}, {}, {}}};
    const auto id = people.save(person);
    RD_OK(id);
    auto read = people.all()->front();
    QCOMPARE(read.name, QStringLiteral("Ma Çi")); // the first name, when none was given
    QCOMPARE(read.names.size(), size_t{4});
    QCOMPARE(read.titles.size(), size_t{1});
    QCOMPARE(read.nameIn(QStringLiteral("zh")), QStringLiteral("马驰"));
    QCOMPARE(*people.byUuid(read.uuid), read);
    read.titles.clear();
    read.name = QStringLiteral("Ма");
    RD_OK(people.save(read));
    QCOMPARE(people.all()->front(), read);
    RD_OK(people.remove(*id));
    QVERIFY(people.all()->empty());
    QCOMPARE(people.matching(QStringLiteral("ма"), 9)->size(), size_t{0});
}

void TestStorePeople::matchingByAnyWord()
{
    TestLibrary library;
    People people(*library.repository);
    RD_OK(people.save(named(QStringLiteral("Şəfiqə Əli-zadə"))));
    RD_OK(people.save(named(QStringLiteral("Əli"))));
    RD_OK(people.save(named(QStringLiteral("Əli Vəliyev"),
                            {{QStringLiteral("ru"), {}, QStringLiteral("Али Велиев")}})));
    RD_OK(people.save(
        named(QStringLiteral("Li Wei"), {{QStringLiteral("zh"), {}, QStringLiteral("李伟")}})));
    QCOMPARE(namesOf(people.matching(QStringLiteral("ƏLİ"), 9)),
             (QStringList{QStringLiteral("Əli"), QStringLiteral("Əli Vəliyev"),
                          QStringLiteral("Şəfiqə Əli-zadə")}));
    QCOMPARE(namesOf(people.matching(QStringLiteral("zade"), 9)),
             QStringList{QStringLiteral("Şəfiqə Əli-zadə")});
    QCOMPARE(namesOf(people.matching(QStringLiteral("вели"), 9)),
             QStringList{QStringLiteral("Əli Vəliyev")});
    QCOMPARE(namesOf(people.matching(QStringLiteral("李"), 9)),
             QStringList{QStringLiteral("Li Wei")});
    QCOMPARE(people.matching(QStringLiteral("iqə"), 9)->size(), size_t{0});
    QCOMPARE(people.matching({}, 2)->size(), size_t{2});
    QCOMPARE(people.matching(QStringLiteral("%'_"), 9)->size(), size_t{4}); // no letters: everybody
}

void TestStorePeople::twoPersonsOfOneName()
{
    TestLibrary library;
    People people(*library.repository);
    const auto first = people.save(named(QStringLiteral("Elçin Məmmədov")));
    const auto second =
        people.save(named(QStringLiteral("E. Məmmədov"),
                          {{QStringLiteral("az"), {}, QStringLiteral("Elçin  Məmmədov")}}));
    const auto third = people.save(named(QStringLiteral("Nigar Həsənli")));
    RD_OK(first);
    RD_OK(second);
    RD_OK(third);
    QCOMPARE(people.matching(QStringLiteral("elcin"), 9)->size(), size_t{2});
    const auto doubles = people.likelyDoubles();
    RD_OK(doubles);
    QCOMPARE(*doubles, (std::vector{std::pair{*first, *second}}));
    // They stay two until somebody says that they are one.
    QCOMPARE(people.all()->size(), size_t{3});
}

void TestStorePeople::mergedPersonIsFound()
{
    TestLibrary library;
    People people(*library.repository);
    Person kept = named(QStringLiteral("Leyla Əliyeva"),
                        {{QStringLiteral("az"), {}, QStringLiteral("Leyla Əliyeva")}});
    kept.titles = {{QStringLiteral("az"), QStringLiteral("sədr"), {}, {}, {}}};
    Person gone = named(QStringLiteral("Leyla Aliyeva"),
                        {{QStringLiteral("az"), {}, QStringLiteral("Leylə Əlyeva")},
                         {QStringLiteral("ru"), {}, QStringLiteral("Лейла Алиева")}});
    gone.titles = {{QStringLiteral("az"), QStringLiteral("sədr"), {}, {}, {}},
                   {QStringLiteral("ru"), QStringLiteral("депутат"), {}, {}, {}}};
    kept.id = *people.save(kept);
    gone.id = *people.save(gone);
    const auto third = people.save(named(QStringLiteral("L. Ə.")));
    const QString goneUuid =
        people.all()->at(1).id == gone.id ? people.all()->at(1).uuid : people.all()->front().uuid;
    RD_OK(people.merge(kept.id, gone.id, QStringLiteral("Aysel")));
    const auto found = people.byUuid(goneUuid);
    RD_OK(found);
    QCOMPARE(found->id, kept.id);
    QCOMPARE(found->name, kept.name);
    QCOMPARE(found->nameIn(QStringLiteral("az")), QStringLiteral("Leyla Əliyeva"));
    QCOMPARE(found->nameIn(QStringLiteral("ru")), QStringLiteral("Лейла Алиева"));
    QCOMPARE(found->titles.size(), size_t{2});
    // Spellings that found the other one still find, also after the next save.
    RD_OK(people.save(*found));
    QCOMPARE(namesOf(people.matching(QStringLiteral("aliyeva"), 9)), QStringList{kept.name});
    QCOMPARE(namesOf(people.matching(QStringLiteral("əlyeva"), 9)), QStringList{kept.name});
    const auto line = Desk(*library.repository).activity({}, 0, 1)->front();
    QCOMPARE(line.kind, ActivityKind::PersonsMerged);
    QCOMPARE(line.note, QStringLiteral("Leyla Aliyeva → Leyla Əliyeva"));
    QVERIFY(!line.article.isValid());
    // And on: the alias follows.
    RD_OK(people.merge(*third, kept.id, {}));
    QCOMPARE(people.byUuid(goneUuid)->id, *third);
    QVERIFY(library->check({})->problems.isEmpty());
}

void TestStorePeople::badPersons()
{
    TestLibrary library;
    People people(*library.repository);
    QCOMPARE(codeOf(people.save(named(QStringLiteral("  ")))), ErrorCode::Usage);
    Person nobody = named(QStringLiteral("Heç kim"));
    nobody.id = PersonId(77);
    QCOMPARE(codeOf(people.save(nobody)), ErrorCode::NotFound);
    QCOMPARE(codeOf(people.remove(PersonId(77))), ErrorCode::NotFound);
    QCOMPARE(codeOf(people.byUuid(newUuid())), ErrorCode::NotFound);
    const auto id = people.save(named(QStringLiteral("Nigar")));
    QCOMPARE(codeOf(people.merge(*id, *id, {})), ErrorCode::Usage);
    QCOMPARE(codeOf(people.merge(*id, PersonId(77), {})), ErrorCode::NotFound);
    QCOMPARE(codeOf(people.merge(PersonId(77), *id, {})), ErrorCode::NotFound);
    Person again = named(QStringLiteral("Nigar"));
    again.uuid = people.all()->front().uuid;
    QCOMPARE(codeOf(people.save(again)), ErrorCode::Exists);
    QCOMPARE(people.all()->size(), size_t{1});
}

void TestStorePeople::sectionsAreOrdered()
{
    TestLibrary library;
    People people(*library.repository);
    const SectionId sport = sectionOf(library, QStringLiteral("Sport"));
    const SectionId world = sectionOf(library, QStringLiteral("World"));
    const SectionId before = library->sections()->front().id;
    RD_OK(people.orderSections({world, sport}));
    const auto sections = *library->sections();
    QCOMPARE(sections.at(0).id, world);
    QCOMPARE(sections.at(1).id, sport);
    QCOMPARE(sections.at(2).id, before);
    QCOMPARE(codeOf(people.orderSections({before, SectionId(999)})), ErrorCode::NotFound);
    QCOMPARE(*library->sections(), sections);
}

void TestStorePeople::removedSectionGoesToItsSuccessor()
{
    TestLibrary library;
    People people(*library.repository);
    const SectionId sport = sectionOf(library, QStringLiteral("Sport"));
    const SectionId culture = sectionOf(library, QStringLiteral("Culture"));
    ArticleContent text = content(QStringLiteral("Oyun"), QStringLiteral("mətn"));
    text.metadata.section = QStringLiteral("İdman");
    const auto kept = library->createArticle(saved(text));
    const auto binned = library->createArticle(saved(text));
    RD_OK(library->deleteArticle(*binned));
    NewArticle typing;
    typing.content = text;
    const auto unsaved = library->createArticle(typing);
    RD_OK(unsaved);
    QCOMPARE(*people.sectionUse(sport), 3);
    QCOMPARE(codeOf(people.removeSection(sport, sport, {})), ErrorCode::Usage);
    QCOMPARE(codeOf(people.removeSection(sport, SectionId(999), {})), ErrorCode::NotFound);
    QCOMPARE(codeOf(people.removeSection(SectionId(999), {}, {})), ErrorCode::NotFound);
    RD_OK(people.removeSection(sport, culture, QStringLiteral("Aysel")));
    QCOMPARE(*people.sectionUse(culture), 3);
    QCOMPARE(library->article(*kept)->content.metadata.section, QStringLiteral("Mədəniyyət"));
    QCOMPARE(library->article(*unsaved)->content.metadata.section, QStringLiteral("Mədəniyyət"));
    QCOMPARE(library->counters()->bySection.value(culture.value), 2);
    const auto line = Desk(*library.repository).activity({}, 0, 1)->front();
    QCOMPARE(line.kind, ActivityKind::SectionRemoved);
    QCOMPARE(line.note, QStringLiteral("Sport → Culture"));
    RD_OK(library->saveRevision(*unsaved, library->article(*unsaved)->content, {{}, {}, {}}));
    const auto sections = library->sections();
    for (const Section &section : *sections) {
        QVERIFY(section.key != QLatin1String("sport")); // the save did not found it again
    }
    QVERIFY(library->check({})->problems.isEmpty());
}

void TestStorePeople::removedSectionGoesToNone()
{
    TestLibrary library;
    ArticleContent text = content(QStringLiteral("Oyun"), QStringLiteral("mətn"));
    text.metadata.section = QStringLiteral("İdman");
    const auto id = library->createArticle(saved(text));
    RD_OK(id);
    const SectionId sport = sectionOf(library, QStringLiteral("Sport"));
    RD_OK(People(*library.repository).removeSection(sport, {}, {}));
    QCOMPARE(library->article(*id)->content.metadata.section, QString());
    QCOMPARE(library->articleRow(*id)->section, QString());
    QVERIFY(library->check({})->problems.isEmpty());
}

void TestStorePeople::templates()
{
    TestLibrary library;
    Templates templates(*library.repository);
    ArticleContent text = content({}, {}, QStringLiteral("az"));
    text.metadata.genre = Genre::Report;
    text.body.blocks.front().runs.clear();
    text.body.blocks.front().prompt = QStringLiteral("Kim, nə, nə vaxt?");
    const auto first = templates.save({{}, {}, QStringLiteral(" Hava "), {}, 0}, text);
    const auto second =
        templates.save({{}, {}, QStringLiteral("Məzənnə"), QStringLiteral("az"), 0}, text);
    RD_OK(first);
    RD_OK(second);
    QCOMPARE(templates.all()->front().name, QStringLiteral("Hava"));
    QCOMPARE(*templates.content(*first), text);
    RD_OK(templates.order({*second, *first}));
    QCOMPARE(templates.all()->front().id, *second);
    TemplateInfo info = templates.all()->front();
    info.name = QStringLiteral("Valyuta");
    text.metadata.kicker = QStringLiteral("Bazar");
    RD_OK(templates.save(info, text));
    QCOMPARE(templates.all()->front(), info);
    QCOMPARE(templates.content(*second)->metadata.kicker, QStringLiteral("Bazar"));
    library.reopen();
    QCOMPARE(Templates(*library.repository).all()->size(), size_t{2});
    Templates again(*library.repository);
    RD_OK(again.remove(*second));
    QCOMPARE(codeOf(again.remove(*second)), ErrorCode::NotFound);
    QCOMPARE(codeOf(again.content(*second)), ErrorCode::NotFound);
    QCOMPARE(codeOf(again.save(info, text)), ErrorCode::NotFound);
    QCOMPARE(codeOf(again.order({*first, *second})), ErrorCode::NotFound);
    QCOMPARE(codeOf(again.save({{}, {}, QStringLiteral(" "), {}, 0}, text)), ErrorCode::Usage);
    QCOMPARE(again.all()->size(), size_t{1});
}

void TestStorePeople::templateKeepsWhatIsNewer()
{
    TestLibrary library;
    Templates templates(*library.repository);
    ArticleContent text = content({}, {});
    Block unknown = makeBlock(BlockRole::Unknown);
    unknown.unknownXml =
        QStringLiteral("<aside id=\"%1\" data-role=\"quiz\">?</aside>").arg(unknown.id);
    text.body.blocks.push_back(unknown);
    const auto id = templates.save({{}, {}, QStringLiteral("Sorğu"), {}, 0}, text);
    RD_OK(id);
    const auto read = templates.content(*id);
    RD_OK(read);
    QCOMPARE(read->body.blocks.back().role, BlockRole::Unknown);
    QVERIFY(read->body.blocks.back().unknownXml.contains(QLatin1String("quiz")));
}

QTEST_GUILESS_MAIN(TestStorePeople)
#include "test_store_people.moc"
