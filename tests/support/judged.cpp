// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/judged.h"

#include "app/store/people.h"
#include "tests/support/testdata.h"

#include <QFile>

namespace rd::testing {

namespace {

Result<QStringList> linesOf(const char *name)
{
    QFile file(fixture(QStringLiteral("judged/") + QLatin1String(name)));
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::NotFound, file.errorString(), {}, file.fileName());
    }
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    lines.removeIf([](const QString &line) { return line.isEmpty() || line.startsWith(u'#'); });
    return lines;
}

QStringList partsOf(const QString &line)
{
    QStringList parts;
    for (const QString &part : line.split(u'|')) {
        parts.append(part.trimmed());
    }
    return parts;
}

tl::unexpected<Error> unreadable(const QString &line)
{
    return fail(ErrorCode::Corrupt, QStringLiteral("cannot be read: ") + line);
}

/// One article as it is being read.
struct Draft
{
    QString name;
    store::NewArticle article;
};

Result<Draft> begun(const QString &line)
{
    const QStringList parts = line.mid(2).split(u' ');
    if (parts.size() != 6) {
        return unreadable(line);
    }
    Draft draft{parts.at(0), {}};
    Metadata &metadata = draft.article.content.metadata;
    metadata.language = parts.at(1);
    metadata.published = Moment::fromLocal(QDate::fromString(parts.at(2), Qt::ISODate), QTime(9, 0),
                                           QByteArrayLiteral("Asia/Baku"));
    metadata.section = parts.at(3);
    metadata.genre = genreFromName(parts.at(4)).value_or(Genre::Other);
    draft.article.status = statusFromName(parts.at(5)).value_or(Status::Draft);
    draft.article.save = true;
    return draft;
}

Result<void> addLine(ArticleContent &content, const QString &line)
{
    const QString text = line.mid(2);
    const QStringList parts = partsOf(text);
    const auto turn = [&](BlockRole role) {
        Block block = makeBlock(role, plainRuns(parts.value(1)));
        block.speaker = parts.front();
        content.body.blocks.push_back(block);
    };
    switch (line.front().unicode()) {
    case u'H':
        content.metadata.headline = text;
        break;
    case u'L':
        content.metadata.lede = text;
        break;
    case u'K':
        content.metadata.keywords.append(text);
        break;
    case u'B':
        content.metadata.bylines.push_back({text, {}, {}});
        break;
    case u'P':
        content.body.blocks.push_back(makeBlock(BlockRole::Paragraph, plainRuns(text)));
        break;
    case u'S': {
        Speaker speaker;
        speaker.key = parts.value(0);
        speaker.name = parts.value(1);
        speaker.title = parts.value(2);
        content.speakers.push_back(speaker);
        break;
    }
    case u'Q':
        turn(BlockRole::Question);
        break;
    case u'A':
        turn(BlockRole::Answer);
        break;
    default:
        return unreadable(line);
    }
    return {};
}

Result<std::vector<Draft>> readArticles()
{
    const auto lines = linesOf("articles.txt");
    if (!lines) {
        return fail(lines.error());
    }
    std::vector<Draft> drafts;
    for (const QString &line : *lines) {
        if (line.startsWith(u'@')) {
            auto draft = begun(line);
            if (!draft) {
                return fail(draft.error());
            }
            drafts.push_back(std::move(*draft));
        } else if (drafts.empty() || line.size() < 3) {
            return unreadable(line);
        } else if (auto added = addLine(drafts.back().article.content, line); !added) {
            return fail(added.error());
        }
    }
    return drafts;
}

/// The two ministers, as a newsroom keeps them.
Result<void> addPeople(store::Repository &library)
{
    const auto person = [](const QStringList &names) {
        Person made;
        made.name = names.front();
        const QStringList languages{QStringLiteral("az"), QStringLiteral("ru"),
                                    QStringLiteral("en"), QStringLiteral("zh")};
        for (qsizetype i = 0; i < languages.size(); ++i) {
            made.names.push_back({languages.at(i), {}, names.at(i)});
        }
        return made;
    };
    store::People people(library);
    for (const Person &one :
         {person({QStringLiteral("Elçin Orucov"), QStringLiteral("Эльчин Оруджев"),
                  QStringLiteral("Elchin Orujov"), QStringLiteral("埃尔钦·奥鲁焦夫")}),
          person({QStringLiteral("Kərim Səfərov"), QStringLiteral("Керим Сафаров"),
                  QStringLiteral("Karim Safarov"), QStringLiteral("卡里姆·萨法罗夫")})}) {
        if (auto saved = people.save(one); !saved) {
            return fail(saved.error());
        }
    }
    return {};
}

} // namespace

double JudgedFigures::recall() const
{
    return relevant == 0 ? 1 : static_cast<double>(found) / relevant;
}

double JudgedFigures::precision() const
{
    return results == 0 ? 1 : static_cast<double>(found) / results;
}

Result<JudgedSet> JudgedSet::make(store::Repository &library)
{
    auto drafts = readArticles();
    const auto lines = linesOf("queries.txt");
    if (!drafts || !lines) {
        return fail(drafts ? lines.error() : drafts.error());
    }
    JudgedSet set;
    if (auto added = addPeople(library); !added) {
        return fail(added.error());
    }
    for (const Draft &draft : *drafts) {
        auto id = library.createArticle(draft.article);
        if (!id) {
            return fail(id.error());
        }
        set.m_names.insert(id->value, draft.name);
    }
    for (const QString &line : *lines) {
        const QStringList parts = partsOf(line);
        if (parts.size() != 3) {
            return unreadable(line);
        }
        set.m_queries.push_back({parts.at(0), parts.at(1).split(u' ', Qt::SkipEmptyParts),
                                 parts.at(2).split(u' ', Qt::SkipEmptyParts)});
    }
    return set;
}

Result<QStringList> JudgedSet::found(const store::Repository &library, const QString &query,
                                     const store::ListFilter &filter) const
{
    const auto rows = library.search(query, filter, 0, 1000);
    if (!rows) {
        return fail(rows.error());
    }
    QStringList names;
    for (const ArticleRow &row : *rows) {
        names.append(m_names.value(row.id.value));
    }
    return names;
}

Result<JudgedFigures> JudgedSet::judge(const store::Repository &library,
                                       const store::ListFilter &filter) const
{
    JudgedFigures figures;
    for (const JudgedQuery &judged : m_queries) {
        const auto names = found(library, judged.query, filter);
        if (!names) {
            return fail(names.error());
        }
        QStringList missing;
        QStringList strange = *names;
        for (const QString &one : judged.relevant) {
            strange.removeAll(one);
            if (!names->contains(one)) {
                missing.append(one);
            }
        }
        figures.pairs += static_cast<int>(judged.relevant.size() + judged.wrong.size());
        figures.relevant += static_cast<int>(judged.relevant.size());
        figures.found += static_cast<int>(judged.relevant.size() - missing.size());
        figures.results += static_cast<int>(names->size());
        for (const QString &one : judged.wrong) {
            figures.wrongNamed += strange.contains(one) ? 1 : 0;
        }
        if (!missing.isEmpty() || !strange.isEmpty()) {
            figures.remarks.append(QStringLiteral("%1: missing [%2], not wanted [%3]")
                                       .arg(judged.query, missing.join(u' '), strange.join(u' ')));
        }
    }
    return figures;
}

} // namespace rd::testing
