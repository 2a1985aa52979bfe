// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/exporter.h"
#include "tests/app/export/richarticle.h"

#include <QTest>

using namespace rd;
using namespace rd::exporting;
using namespace rd::testing;

namespace {

const QString canary = QStringLiteral("KANARYA");

Run said(const QString &text)
{
    return {RunKind::Text, text, {}, {}};
}

Run secret(std::vector<Mark> marks = {})
{
    marks.push_back({MarkKind::OffRecord, {}});
    return {RunKind::Text, canary, std::move(marks), {}};
}

/// The same article twice: as the newsroom has it, with a canary in every place text can stand, and
/// as anybody may read it, with nothing there.
class Pair final
{
public:
    explicit Pair(bool withCanaries)
        : m_with(withCanaries)
    {}

    Article article()
    {
        Article article;
        Metadata &metadata = article.content.metadata;
        metadata.headline = QStringLiteral("Körpü noyabrda açılır");
        metadata.language = QStringLiteral("az");
        article.content.speakers = {speaker(QStringLiteral("mx"), QStringLiteral("Müxbir")),
                                    speaker(QStringLiteral("rs"), QStringLiteral("Rəis"))};
        if (m_with) {
            article.content.speakers.push_back(speaker(QStringLiteral("sr"), canary));
            metadata.editorialNote = canary;
            article.assignee = canary;
        }
        texts();
        structures();
        wholeBlocks();
        article.content.body.blocks = m_blocks;
        normalise(article.content.body);
        return article;
    }

private:
    static Speaker speaker(const QString &key, const QString &name)
    {
        return {key, name, {}, {}, SpeakerRole::Interviewee, {}};
    }

    Runs runs(const QString &text) const
    {
        Runs all{said(text)};
        if (m_with) {
            all.push_back(secret());
            all.push_back(secret({{MarkKind::Strong, {}},
                                  {MarkKind::Link, QStringLiteral("https://kanarya.example/")}}));
            all.push_back({RunKind::LineBreak, {}, {{MarkKind::OffRecord, {}}}, {}});
            all.push_back(
                {RunKind::Text, canary, {{MarkKind::Insertion, QStringLiteral("i")}}, {}});
        }
        all.push_back(
            {RunKind::Text,
             QStringLiteral(" sonra"),
             m_with ? std::vector<Mark>{{MarkKind::Comment, canary}, {MarkKind::Deletion, canary}}
                    : std::vector<Mark>{},
             {}});
        return all;
    }

    Block &add(BlockRole role, const Runs &text)
    {
        Block block = makeBlock(role, text);
        block.id = QStringLiteral("b%1").arg(m_blocks.size());
        block.level = 2;
        m_blocks.push_back(block);
        return m_blocks.back();
    }

    void texts()
    {
        for (const BlockRole role : {BlockRole::Paragraph, BlockRole::Heading, BlockRole::Question,
                                     BlockRole::Answer, BlockRole::Quote, BlockRole::PullQuote}) {
            Block &block = add(role, runs(QStringLiteral("Açıq söz")));
            block.speaker =
                role == BlockRole::Question ? QStringLiteral("mx") : QStringLiteral("rs");
            block.prompt = m_with ? canary : QString();
        }
        m_blocks.back().change = m_with ? BlockChange::Deleted : BlockChange::None;
    }

    void structures()
    {
        Block &list = add(BlockRole::List, {});
        list.items = {{0, false, runs(QStringLiteral("bir"))},
                      {1, true, runs(QStringLiteral("iki"))}};
        if (m_with) {
            list.items.insert(list.items.begin() + 1, {1, true, {secret()}});
        }
        Block &table = add(BlockRole::Table, runs(QStringLiteral("Cədvəl")));
        const Runs hidden = m_with ? Runs{secret()} : Runs{};
        table.rows = {{{true, 1, 1, runs(QStringLiteral("ad"))}, {true, 1, 1, hidden}},
                      {{false, 1, 1, hidden}, {false, 1, 1, runs(QStringLiteral("say"))}}};
        Block &figure = add(BlockRole::Figure, runs(QStringLiteral("Körpü")));
        figure.figure = {QStringLiteral("0b5f4b5e-0000-4000-8000-000000000001"),
                         QStringLiteral("Körpü"), QStringLiteral("Foto")};
        Block &bare = add(BlockRole::Figure, hidden);
        bare.figure.media = QStringLiteral("0b5f4b5e-0000-4000-8000-000000000002");
        add(BlockRole::Separator, {});
        Block &text = add(BlockRole::Paragraph, runs(QStringLiteral("Qeydlə")));
        text.runs.push_back({RunKind::FootnoteRef, {}, {}, QStringLiteral("n1")});
        if (m_with) {
            text.runs.push_back(
                {RunKind::FootnoteRef, {}, {{MarkKind::OffRecord, {}}}, QStringLiteral("n2")});
            text.runs.push_back({RunKind::FootnoteRef, {}, {}, QStringLiteral("n3")});
        }
        add(BlockRole::Footnote, runs(QStringLiteral("Qeyd"))).id = QStringLiteral("n1");
    }

    /// Blocks of which nothing is left.
    void wholeBlocks()
    {
        if (!m_with) {
            return;
        }
        for (const BlockRole role :
             {BlockRole::Paragraph, BlockRole::Heading, BlockRole::Question, BlockRole::Answer,
              BlockRole::Quote, BlockRole::PullQuote, BlockRole::Table}) {
            add(role, {secret()}).speaker = QStringLiteral("sr");
        }
        add(BlockRole::List, {}).items = {{0, false, {secret()}}};
        add(BlockRole::Paragraph, {said(canary)}).change = BlockChange::Inserted;
        add(BlockRole::Paragraph, {}).prompt = canary;
        add(BlockRole::Unknown, {}).unknownXml =
            QStringLiteral("<p data-rd=\"poll\"><span data-mark=\"off-record\">%1</span></p>")
                .arg(canary);
        add(BlockRole::Footnote, {said(canary)}).id = QStringLiteral("n2");
        add(BlockRole::Footnote, {secret()}).id = QStringLiteral("n3");
    }

    bool m_with;
    std::vector<Block> m_blocks;
};

Article withAll()
{
    return Pair(true).article();
}

Article withNone()
{
    return Pair(false).article();
}

QByteArray written(const Exporter &exporter, const Article &article)
{
    const Result<QByteArray> bytes = exporter.write(requestFor(article), {});
    return bytes ? *bytes : QByteArray();
}

} // namespace

/// What is off the record leaves in no format: the file is, to the byte, that of the article in
/// which it was never written. This holds for compressed formats as well.
class TestOffRecord final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void never_data()
    {
        QTest::addColumn<QString>("format");
        for (const Exporter *one : exporters()) {
            QTest::newRow(qPrintable(one->name())) << one->name();
        }
    }
    void never()
    {
        QFETCH(QString, format);
        const Exporter &one = *exporter(format);
        const QByteArray clean = written(one, withNone());
        QVERIFY(!clean.isEmpty());
        const QByteArray have = written(one, withAll());
        QVERIFY(!have.toLower().contains("kanarya"));
        QVERIFY2(have == clean, "the file tells that something was left out, or what");
        // The proof is worth something only if a word more makes another file.
        Article open = withNone();
        if (format == QLatin1String("csv")) { // a table of what articles are about, not their texts
            open.content.metadata.headline += QStringLiteral("kanarya");
        } else {
            open.content.body.blocks.front().runs.push_back(said(canary));
        }
        QVERIFY(written(one, open) != clean);
    }

    void suggestionsLeaveOnlyWhenAsked()
    {
        const Exporter &html = *exporter(QStringLiteral("html"));
        Article article;
        article.content.body.blocks = {makeBlock(
            BlockRole::Paragraph, {said(QStringLiteral("a ")),
                                   {RunKind::Text,
                                    QStringLiteral("TƏKLİF"),
                                    {{MarkKind::Insertion, QStringLiteral("i")}},
                                    {}},
                                   secret({{MarkKind::Insertion, QStringLiteral("i")}})})};
        QVERIFY(!written(html, article).contains("TƏKLİF"));
        const Result<QByteArray> asked = html.write(requestFor(article, true), {});
        QVERIFY(asked);
        QVERIFY(asked->contains("TƏKLİF"));
        QVERIFY(!asked->contains("KANARYA"));
    }
};

QTEST_GUILESS_MAIN(TestOffRecord)
#include "test_offrecord.moc"
