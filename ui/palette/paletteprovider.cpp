// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/paletteprovider.h"

#include "app/base/deliver.h"
#include "app/base/log.h"
#include "ui/widgets/labels.h"

#include <QAction>

#include <algorithm>

namespace rd::ui {

namespace {

constexpr int mostFound = 12; ///< of a kind: who does not see it there types another letter

void sortByRank(std::vector<PaletteItem> &items)
{
    std::stable_sort(items.begin(), items.end(),
                     [](const PaletteItem &a, const PaletteItem &b) { return a.rank < b.rank; });
}

/// The words as the query language takes them; none of its signs can come through.
QString headlineQuery(const QString &text)
{
    QString query;
    QString word;
    const auto finish = [&] {
        if (!word.isEmpty()) {
            query += QStringLiteral("headline:%1* ").arg(word);
            word.clear();
        }
    };
    for (const QChar c : text) {
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate()) {
            word += c;
        } else {
            finish();
        }
    }
    finish();
    return query.trimmed();
}

} // namespace

PaletteProvider::PaletteProvider(PaletteKind kind)
    : m_kind(kind)
{}

PaletteProvider::~PaletteProvider() = default;

ActionProvider::ActionProvider(const QList<QAction *> &actions)
    : PaletteProvider(PaletteKind::Action)
    , m_actions(actions.begin(), actions.end())
{}

void ActionProvider::find(const PaletteQuery &query, const Answer &answer)
{
    std::vector<PaletteItem> items;
    for (const QPointer<QAction> &action : m_actions) {
        if (!action || !action->isEnabled() || !action->isVisible()) {
            continue;
        }
        const QString title = withoutMnemonic(action->text());
        const QString english = action->property("english").toString();
        const QStringList names{title, english, wordsOfName(action->objectName())};
        const auto rank = matchRank(query.words, names);
        if (title.isEmpty() || !rank) {
            continue;
        }
        const QString name = action->objectName().isEmpty() ? title : action->objectName();
        PaletteItem item;
        item.kind = kind();
        item.id = QStringLiteral("action:") + name;
        item.title = title;
        item.keys = action->shortcut().toString(QKeySequence::NativeText);
        item.icon = action->icon();
        item.rank = *rank;
        item.run = [action] {
            if (action) {
                action->trigger();
            }
        };
        items.push_back(std::move(item));
    }
    sortByRank(items);
    answer(std::move(items));
}

ArticleProvider::ArticleProvider(store::AsyncStore &store, const Theme &theme, Open open)
    : PaletteProvider(PaletteKind::Article)
    , m_store(store)
    , m_theme(theme)
    , m_open(std::move(open))
{}

PaletteItem ArticleProvider::itemOf(const ArticleRow &row) const
{
    PaletteItem item;
    item.kind = kind();
    item.id = QStringLiteral("article:%1:%2").arg(m_store.libraryUuid()).arg(row.id.value);
    item.title = row.headline;
    item.detail = row.language;
    item.icon = m_theme.icon(row.genre == Genre::Interview ? QStringLiteral("messages-square")
                                                           : QStringLiteral("file-text"));
    item.run = [open = m_open, id = row.id] { open(id); };
    return item;
}

void ArticleProvider::find(const PaletteQuery &query, const Answer &answer)
{
    const quint64 question = ++m_question;
    const QString search = headlineQuery(query.text);
    if (search.isEmpty()) {
        answer({});
        return;
    }
    store::ListFilter filter;
    filter.exactWords = true; // beginnings already find the other forms
    auto found = m_store.run(
        store::AsyncStore::Lane::Search,
        [search, filter, stop = m_store.searchInterrupt()](store::Repository &repository) {
            return repository.search(search, filter, 0, mostFound, stop);
        });
    deliver(found, this, [this, question, answer](Result<std::vector<ArticleRow>> rows) {
        if (question != m_question) {
            return;
        }
        std::vector<PaletteItem> items;
        if (!rows) {
            if (rows.error().code != ErrorCode::Cancelled) {
                logError(lcUi(), rows.error());
            }
            answer({});
            return;
        }
        for (const ArticleRow &row : *rows) {
            items.push_back(itemOf(row));
        }
        answer(std::move(items));
    });
}

SectionProvider::SectionProvider(store::AsyncStore &store, const Theme &theme,
                                 const QString &language, Show show)
    : PaletteProvider(PaletteKind::Section)
    , m_theme(theme)
    , m_language(language)
    , m_show(std::move(show))
{
    auto read = store.run(store::AsyncStore::Lane::Read,
                          [](store::Repository &repository) { return repository.sections(); });
    deliver(read, this, [this](Result<std::vector<Section>> sections) {
        if (!sections) {
            logError(lcUi(), sections.error());
        }
        m_sections = sections ? std::move(*sections) : std::vector<Section>();
        answer();
    });
}

void SectionProvider::find(const PaletteQuery &query, const Answer &answerTo)
{
    m_asked = query;
    m_answer = answerTo;
    answer();
}

void SectionProvider::answer()
{
    if (!m_sections || !m_answer) {
        return;
    }
    std::vector<PaletteItem> items;
    // Without a word or the sign they would only push the actions down.
    const bool wanted = !m_asked.words.isEmpty() || m_asked.only;
    for (const Section &section : *m_sections) {
        QStringList names{section.label(m_language)};
        names.append(section.labels.values());
        const auto rank = matchRank(m_asked.words, names);
        if (!wanted || !rank) {
            continue;
        }
        PaletteItem item;
        item.kind = kind();
        item.id = QStringLiteral("section:") + section.key;
        item.title = names.front();
        item.icon = m_theme.icon(QStringLiteral("hash"));
        item.rank = *rank;
        item.run = [show = m_show, id = section.id] { show(id); };
        items.push_back(std::move(item));
    }
    sortByRank(items);
    m_answer(std::move(items));
}

SettingProvider::SettingProvider(std::vector<Place> places, const Theme &theme, Show show)
    : PaletteProvider(PaletteKind::Setting)
    , m_places(std::move(places))
    , m_theme(theme)
    , m_show(std::move(show))
{}

void SettingProvider::find(const PaletteQuery &query, const Answer &answer)
{
    std::vector<PaletteItem> items;
    const bool wanted = !query.words.isEmpty() || query.only;
    for (const Place &place : m_places) {
        const auto rank = matchRank(query.words, {place.label, place.pageTitle, place.english});
        if (!wanted || !rank) {
            continue;
        }
        PaletteItem item;
        item.kind = kind();
        item.id = QStringLiteral("setting:%1/%2").arg(place.page, place.row);
        item.title = place.label;
        item.detail = place.row.isEmpty() ? QString() : place.pageTitle;
        item.icon = m_theme.icon(QStringLiteral("settings"));
        item.rank = *rank;
        item.run = [show = m_show, page = place.page, row = place.row] { show(page, row); };
        items.push_back(std::move(item));
    }
    sortByRank(items);
    answer(std::move(items));
}

} // namespace rd::ui
