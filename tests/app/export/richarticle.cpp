// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/export/richarticle.h"

#include "tests/support/testdata.h"

#include <QFile>

namespace rd::testing {

namespace {

Run textRun(const QString &text, std::vector<Mark> marks = {})
{
    return {RunKind::Text, text, std::move(marks), {}};
}

Run marked(const QString &text, MarkKind kind, const QString &value = {})
{
    return textRun(text, {{kind, value}});
}

Block block(const QString &id, BlockRole role, Runs runs = {})
{
    Block made = makeBlock(role, std::move(runs));
    made.id = id;
    return made;
}

Block turn(const QString &id, BlockRole role, const QString &speaker, const QString &text)
{
    Block made = block(id, role, plainRuns(text));
    made.speaker = speaker;
    return made;
}

Metadata richMetadata()
{
    Metadata metadata;
    metadata.headline = QStringLiteral("“Liman & körpü”: gecə növbəsi <başlayır>");
    metadata.shortHeadline = QStringLiteral("Gecə növbəsi");
    metadata.kicker = QStringLiteral("Nəqliyyat");
    metadata.lede = QStringLiteral("Terminal dekabrdan gecə də işləyəcək.");
    metadata.slug = QStringLiteral("gece-novbesi");
    metadata.section = QStringLiteral("İqtisadiyyat");
    metadata.genre = Genre::Interview;
    metadata.language = QStringLiteral("az");
    metadata.bylines = {{QStringLiteral("Aysel Rzayeva"), {}, {}},
                        {QStringLiteral("Orxan Quliyev"), {}, {}}};
    metadata.credits = {{QStringLiteral("Tural Əsədov"), QStringLiteral("photographer"), {}}};
    metadata.dateline = QStringLiteral("Bakı");
    metadata.published =
        Moment::fromLocal(QDate(2026, 11, 20), QTime(9, 5), QByteArrayLiteral("Asia/Baku"));
    metadata.source = QStringLiteral("Dalğa Xəbər");
    metadata.sourceUrl = QStringLiteral("https://example.org/x?a=1&b=2");
    metadata.rights = QStringLiteral("Mənbə göstərilməklə.");
    metadata.keywords = {QStringLiteral("liman"), QStringLiteral("bərə")};
    metadata.mediaTopics = {QStringLiteral("medtop:04000000")};
    metadata.editorialNote = QStringLiteral("SECRET-NOTE");
    metadata.urgency = 3;
    metadata.targetLength = 777;
    return metadata;
}

Block richParagraph()
{
    return block(QStringLiteral("p1"), BlockRole::Paragraph,
                 {textRun(QStringLiteral("Adi mətn, ")),
                  marked(QStringLiteral("qalın"), MarkKind::Strong),
                  textRun(QStringLiteral(" və ")),
                  marked(QStringLiteral("«kursiv»"), MarkKind::Emphasis),
                  textRun(QStringLiteral("dir; H")),
                  marked(QStringLiteral("2"), MarkKind::Subscript),
                  textRun(QStringLiteral("O, m")),
                  marked(QStringLiteral("2"), MarkKind::Superscript),
                  textRun(QStringLiteral(", ")),
                  marked(QStringLiteral("a_b"), MarkKind::Code),
                  textRun(QStringLiteral(", ")),
                  marked(QStringLiteral("sayt"), MarkKind::Link,
                         QStringLiteral("https://example.org/?a=1&b=2")),
                  textRun(QStringLiteral(", ")),
                  marked(QStringLiteral("слово"), MarkKind::Language, QStringLiteral("ru")),
                  textRun(QStringLiteral(".")),
                  {RunKind::FootnoteRef, {}, {}, QStringLiteral("n1")},
                  {RunKind::LineBreak, {}, {}, {}},
                  textRun(QStringLiteral("- yeni sətir\u00A0*"))});
}

Block editedParagraph()
{
    return block(QStringLiteral("p2"), BlockRole::Paragraph,
                 {textRun(QStringLiteral("Köhnə "), {{MarkKind::Deletion, QStringLiteral("d1")}}),
                  textRun(QStringLiteral("yeni "), {{MarkKind::Insertion, QStringLiteral("i1")}}),
                  textRun(QStringLiteral("söz "), {{MarkKind::Comment, QStringLiteral("c1")}}),
                  textRun(QStringLiteral("burada"), {{MarkKind::Comment, QStringLiteral("c1")},
                                                     {MarkKind::Quotation, QStringLiteral("q1")},
                                                     {MarkKind::Strong, {}}})});
}

Block richList()
{
    Block list = block(QStringLiteral("l1"), BlockRole::List);
    list.items = {{0, false, plainRuns(QStringLiteral("birinci"))},
                  {1, true, plainRuns(QStringLiteral("alt bir"))},
                  {1, true, plainRuns(QStringLiteral("alt iki"))},
                  {0, false, plainRuns(QStringLiteral("ikinci"))}};
    return list;
}

Block richTable()
{
    Block table =
        block(QStringLiteral("t1"), BlockRole::Table, plainRuns(QStringLiteral("Reyslər")));
    table.rows = {{{true, 1, 1, plainRuns(QStringLiteral("Xətt"))},
                   {true, 1, 1, plainRuns(QStringLiteral("Saat"))}},
                  {{true, 1, 1, plainRuns(QStringLiteral("Bakı"))},
                   {false, 1, 1, plainRuns(QStringLiteral("19"))}}};
    return table;
}

Block richFigure()
{
    Block figure =
        block(QStringLiteral("f1"), BlockRole::Figure, plainRuns(QStringLiteral("Liman axşam")));
    figure.figure = {QStringLiteral("0b5f4b5e-0000-4000-8000-000000000001"),
                     QStringLiteral("Kranlar \"və\" gəmi"), QStringLiteral("Foto: T. Əsədov")};
    return figure;
}

Body richBody()
{
    Block heading = block(QStringLiteral("h1"), BlockRole::Heading,
                          plainRuns(QStringLiteral("Gecə növbəsi #1")));
    heading.level = 2;
    Block foreign = block(QStringLiteral("p3"), BlockRole::Paragraph,
                          plainRuns(QStringLiteral("港口很安静。")));
    foreign.language = QStringLiteral("zh");
    Block proposed = block(QStringLiteral("p4"), BlockRole::Paragraph,
                           plainRuns(QStringLiteral("Təklif olunan abzas.")));
    proposed.change = BlockChange::Inserted;
    proposed.changeId = QStringLiteral("s1");

    Body body;
    body.blocks = {
        richParagraph(),
        editedParagraph(),
        richFigure(),
        turn(QStringLiteral("q1"), BlockRole::Question, QStringLiteral("dx"),
             QStringLiteral("Nə dəyişir?")),
        turn(QStringLiteral("a1"), BlockRole::Answer, QStringLiteral("em"),
             QStringLiteral("1. Hər şey.")),
        turn(QStringLiteral("a2"), BlockRole::Answer, QStringLiteral("em"),
             QStringLiteral("Qiymət isə qalır.")),
        turn(QStringLiteral("q2"), BlockRole::Question, QStringLiteral("dx"),
             QStringLiteral("Nə vaxt?")),
        turn(QStringLiteral("a3"), BlockRole::Answer, QStringLiteral("em"),
             QStringLiteral("Dekabrda!")),
        heading,
        richList(),
        richTable(),
        block(QStringLiteral("k1"), BlockRole::Quote, plainRuns(QStringLiteral("Sitat."))),
        block(QStringLiteral("k2"), BlockRole::PullQuote,
              plainRuns(QStringLiteral("Böyük sitat."))),
        block(QStringLiteral("s1"), BlockRole::Separator),
        foreign,
        proposed,
        block(QStringLiteral("n1"), BlockRole::Footnote, plainRuns(QStringLiteral("Qeyd mətni."))),
    };
    normalise(body);
    return body;
}

QString sentence(const QString &language)
{
    if (language == QLatin1String("az")) {
        return QStringLiteral("Şəhərdə iş necədir, “əla” demək olarmı?");
    }
    if (language == QLatin1String("ru")) {
        return QStringLiteral("Как идёт работа в «Ветре»\u00A0— можно сказать «отлично»?");
    }
    if (language == QLatin1String("zh")) {
        return QStringLiteral("这座城市的工作进展如何？可以说“很好”吗？");
    }
    return QStringLiteral("How’s the work in town, may one say “fine”?");
}

} // namespace

Article richArticle()
{
    Article article;
    article.id = ArticleId(7);
    article.content.metadata = richMetadata();
    article.content.speakers = {
        {QStringLiteral("dx"), QStringLiteral("Dalğa Xəbər"), {}, {}, SpeakerRole::Interviewer, {}},
        {QStringLiteral("em"),
         QStringLiteral("Elçin Məmmədli"),
         QStringLiteral("rəis"),
         QStringLiteral("Terminal"),
         SpeakerRole::Interviewee,
         {}}};
    article.content.body = richBody();
    article.assignee = QStringLiteral("SECRET-ASSIGNEE");
    return article;
}

Article shortInterview(const QString &language)
{
    Article article;
    Metadata &metadata = article.content.metadata;
    metadata.headline = sentence(language);
    metadata.language = language;
    metadata.genre = Genre::Interview;
    metadata.keywords = {sentence(language)};
    article.content.speakers = {
        {QStringLiteral("a"), QStringLiteral("Redaksiya"), {}, {}, SpeakerRole::Interviewer, {}},
        {QStringLiteral("b"), QStringLiteral("Ли Вэй"), {}, {}, SpeakerRole::Interviewee, {}}};
    Block answer = turn(QStringLiteral("a1"), BlockRole::Answer, QStringLiteral("b"), {});
    answer.runs = {textRun(sentence(language)), marked(sentence(language), MarkKind::Strong),
                   textRun(sentence(language)), marked(sentence(language), MarkKind::Emphasis)};
    article.content.body.blocks = {
        turn(QStringLiteral("q1"), BlockRole::Question, QStringLiteral("a"), sentence(language)),
        answer};
    normalise(article.content.body);
    return article;
}

exporting::MediaSource anyPicture()
{
    return [](const QString &uuid) -> Result<Media> {
        Media media;
        media.uuid = uuid;
        media.mime = QStringLiteral("image/png");
        media.bytes = QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQ"
                                             "VR42mNkYPhfDwAChwGA60e6kgAAAABJRU5E"
                                             "rkJggg==");
        return media;
    };
}

exporting::ExportRequest requestFor(const Article &article, bool withSuggestions)
{
    exporting::ExportRequest request;
    request.articles = {article};
    request.media = anyPicture();
    request.withSuggestions = withSuggestions;
    return request;
}

QString compareGolden(const QString &name, const QByteArray &bytes)
{
    QFile file(fixture(QStringLiteral("../golden/export/") + name));
    if (qEnvironmentVariableIsSet("REDAKSIYA_UPDATE_GOLDEN")) {
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
                   ? QString()
                   : QStringLiteral("cannot write ") + file.fileName();
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return QStringLiteral("no golden file ") + file.fileName();
    }
    const QList<QByteArray> want = file.readAll().split('\n');
    const QList<QByteArray> have = bytes.split('\n');
    for (qsizetype i = 0; i < std::max(want.size(), have.size()); ++i) {
        const QByteArray expected = i < want.size() ? want.at(i) : QByteArray("(end)");
        const QByteArray got = i < have.size() ? have.at(i) : QByteArray("(end)");
        if (expected != got) {
            return QStringLiteral("%1, line %2:\nexpected %3\ngot      %4")
                .arg(name)
                .arg(i + 1)
                .arg(QString::fromUtf8(expected), QString::fromUtf8(got));
        }
    }
    return {};
}

} // namespace rd::testing
